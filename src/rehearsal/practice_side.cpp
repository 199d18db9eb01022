// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/practice_side.h"

#include "office/visit_texts.h"
#include "rehearsal/limits_kept.h"
#include "widgets/step_view.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace yingke::rehearsal {

using widgets::plainLabel;

namespace {

constexpr int beat = 200; // real milliseconds between two looks at the practice clock

QVBoxLayout* columnOf(QWidget* frame) {
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(6);
    return column;
}

QPushButton* compact(const QString& label, const QString& key, const char* kind, const char* name, QWidget* parent) {
    QPushButton* button = widgets::keyButton(label, key, kind, name, parent);
    button->setProperty("compact", true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

PracticeSide::PracticeSide(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("practiceSide"));
    setFixedWidth(424);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(clockCard());

    m_visits = new QHBoxLayout;
    column->addLayout(m_visits);
    m_step = new widgets::StepView(this);
    connect(m_step, &widgets::StepView::played, this, [this](const scenario::Input& input) {
        if (m_hall != nullptr) {
            const auto refusal = m_hall->play(input);
            if (refusal) {
                m_step->refuse(refusal->field, refusal->sentence);
            }
        }
    });
    m_step->setMinimumHeight(220); // a sentence of three lines and its gestures are whole on a low screen
    column->addWidget(m_step, 1);

    m_actorCard = new QFrame(this);
    m_actorCard->setObjectName(QStringLiteral("actorCard"));
    QVBoxLayout* actor = columnOf(m_actorCard);
    actor->addWidget(plainLabel(tr("Card of who plays the visitor"), "actor", m_actorCard));
    m_actor = plainLabel({}, "", m_actorCard);
    m_actor->setObjectName(QStringLiteral("actorText"));
    m_actor->setWordWrap(true);
    actor->addWidget(m_actor);
    column->addWidget(m_actorCard);

    QFrame* marks = widgets::card(this);
    QVBoxLayout* marksColumn = columnOf(marks);
    marks->setAccessibleName(tr("Marks"));
    m_marksPanel = new MarksPanel(marks);
    marksColumn->addWidget(m_marksPanel);
    connect(m_marksPanel, &MarksPanel::marked, this, [this](const Marks& given) { m_marks[stepsEntered()] = given; });
    column->addWidget(marks);
    m_marksCard = marks;

    m_note = plainLabel({}, "error", this);
    m_note->setObjectName(QStringLiteral("practiceNote"));
    m_note->setWordWrap(true);
    m_note->hide();
    column->addWidget(m_note);

    auto* events = new QGridLayout;
    events->setSpacing(6);
    const std::array said{tr("The telephone rings"), tr("A second visitor comes in"),
                          tr("The visitor insists on somebody else"), tr("The supervisor is called away")};
    const std::array labels{tr("Telephone"), tr("2nd visitor"), tr("Insists"), tr("Called away")};
    constexpr std::array names{"suddenTelephone", "suddenVisitor", "suddenInsists", "suddenAway"};
    for (int i = 0; i < 4; ++i) {
        const auto at = static_cast<std::size_t>(i);
        QPushButton* button = compact(labels.at(at), QStringLiteral("Alt+%1").arg(i + 1), "", names.at(at), this);
        button->setAccessibleName(said.at(at));
        button->setToolTip(said.at(at));
        button->setProperty("tight", true);
        connect(button, &QPushButton::clicked, this, [this, i] { sudden(i); });
        events->addWidget(button, 0, i);
    }
    column->addLayout(events);
    auto* last = new QHBoxLayout;
    last->setSpacing(6);
    QPushButton* backButton = compact(tr("Back"), QStringLiteral("Alt+←"), "", "practiceBack", this);
    connect(backButton, &QPushButton::clicked, this, &PracticeSide::back);
    m_roleButton = compact(tr("Role play"), QStringLiteral("Ctrl+T"), "outline", "rolePlay", this);
    connect(m_roleButton, &QPushButton::clicked, this, &PracticeSide::rolePlayAsked);
    QPushButton* next = compact(tr("Next step"), QStringLiteral("F5"), "primary", "practiceNext", this);
    connect(next, &QPushButton::clicked, this, &PracticeSide::goOn);
    last->addWidget(backButton);
    last->addWidget(m_roleButton, 1);
    last->addWidget(next, 1);
    column->addLayout(last);

    m_timer = new QTimer(this);
    m_timer->setInterval(beat);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (m_hall != nullptr) {
            m_hall->pass(m_hall->clock().scaled(beat));
        }
    });
}

QWidget* PracticeSide::clockCard() {
    QFrame* frame = widgets::card(this);
    QVBoxLayout* column = columnOf(frame);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    m_time = plainLabel(QStringLiteral("00:00:00"), "clock", frame);
    m_time->setObjectName(QStringLiteral("practiceTime"));
    m_time->setAccessibleName(tr("Practice clock"));
    row->addWidget(m_time);
    row->addStretch();
    const std::array labels{QStringLiteral("‖"), QStringLiteral("×1"), QStringLiteral("×10")};
    const std::array said{tr("Pause"), tr("Natural time"), tr("Ten times as fast")};
    const std::array keys{QStringLiteral("F6"), QStringLiteral("F7"), QStringLiteral("F8")};
    constexpr std::array names{"pacePause", "paceNormal", "paceTen"};
    constexpr std::array paces{office::Pace::Paused, office::Pace::Normal, office::Pace::TenTimes};
    for (std::size_t i = 0; i < paces.size(); ++i) {
        QPushButton* button = compact(labels.at(i), keys.at(i), "pace", names.at(i), frame);
        button->setCheckable(true);
        button->setAccessibleName(said.at(i));
        connect(button, &QPushButton::clicked, this, [this, pace = paces.at(i)] { setPace(pace); });
        row->addWidget(button);
        m_paces.push_back(button);
    }
    column->addLayout(row);
    auto* second = new QHBoxLayout;
    second->setSpacing(6);
    QPushButton* limit = compact(tr("To the next limit"), QStringLiteral("F9"), "", "toNextLimit", frame);
    connect(limit, &QPushButton::clicked, this, &PracticeSide::toNextLimit);
    QPushButton* again = compact(tr("From the start"), QStringLiteral("Ctrl+B"), "", "practiceBegin", frame);
    connect(again, &QPushButton::clicked, this, &PracticeSide::beginAsked);
    second->addWidget(limit, 1);
    second->addWidget(again, 1);
    column->addLayout(second);
    m_cast = new QWidget(frame);
    m_cast->setLayout(new QGridLayout);
    m_cast->layout()->setContentsMargins(0, 0, 0, 0);
    m_cast->layout()->setSpacing(6);
    column->addWidget(m_cast);
    m_trainee = new QComboBox(frame);
    m_trainee->setEditable(true);
    m_trainee->setProperty("compact", true);
    m_trainee->setObjectName(QStringLiteral("trainee"));
    m_trainee->setAccessibleName(tr("Trainee"));
    m_traineeRow = new QWidget(frame);
    auto* third = new QHBoxLayout(m_traineeRow);
    third->setContentsMargins(0, 0, 0, 0);
    third->addWidget(plainLabel(tr("Trainee"), "quiet", m_traineeRow));
    third->addWidget(m_trainee, 1);
    column->addWidget(m_traineeRow);
    return frame;
}

void PracticeSide::setTrainees(const QStringList& names) {
    const QString before = trainee();
    m_trainee->clear();
    m_trainee->addItems(names);
    if (!before.isEmpty()) {
        m_trainee->setCurrentText(before);
    }
}

QString PracticeSide::trainee() const { return m_trainee->currentText().trimmed(); }

void PracticeSide::fillCast() {
    m_filling = true;
    widgets::clearLayout(m_cast->layout());
    auto* grid = qobject_cast<QGridLayout*>(m_cast->layout());
    int place = 0;
    const office::PracticeCast& cast = m_hall->cast();
    const auto add = [&](const QString& name, const QString& object, const QStringList& items, int current) {
        auto* combo = new QComboBox(m_cast);
        combo->setObjectName(object);
        combo->setProperty("compact", true);
        for (const QString& item : items) {
            combo->addItem(name + QLatin1Char(' ') + item);
        }
        combo->setCurrentIndex(current);
        combo->setAccessibleName(name);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(5);
        connect(combo, &QComboBox::currentIndexChanged, this, &PracticeSide::changeCast);
        grid->addWidget(combo, place / 3, place % 3);
        ++place;
    };
    const QStringList states{office::presenceText(core::PresenceState::In),
                             office::presenceText(core::PresenceState::Busy),
                             office::presenceText(core::PresenceState::Out)};
    constexpr int mostRoles = 3;
    for (const core::RoleId& role : office::rolesOf(m_hall->script())) {
        if (place >= mostRoles) {
            break;
        }
        const auto label = m_hall->office().vocabulary().roles.find(role.value);
        const auto state = cast.presence.find(role);
        add(QString::fromStdString(label != m_hall->office().vocabulary().roles.end() ? label->second.chinese
                                                                                      : role.value),
            QStringLiteral("cast-") + QString::fromStdString(role.value), states,
            state != cast.presence.end() ? static_cast<int>(state->second) : 0);
    }
    add(tr("Visitor"), QStringLiteral("cast-temper"),
        {office::temperText(office::Temper::Calm), office::temperText(office::Temper::InAHurry),
         office::temperText(office::Temper::Dissatisfied)},
        static_cast<int>(cast.temper));
    const std::vector<std::string> papers = office::papersOf(m_hall->script());
    if (!papers.empty()) {
        QStringList items{tr("complete")};
        int current = 0;
        for (const std::string& paper : papers) {
            const auto label = m_hall->office().vocabulary().papers.find(paper);
            items << tr("without %1")
                         .arg(QString::fromStdString(
                             label != m_hall->office().vocabulary().papers.end() ? label->second.chinese : paper));
            current = cast.notBrought.count(paper) > 0 ? static_cast<int>(items.size()) - 1 : current;
        }
        add(tr("Papers"), QStringLiteral("cast-papers"), items, current);
    }
    add(tr("Calls"), QStringLiteral("cast-calls"), {tr("answered"), tr("not answered")}, cast.partyAnswers ? 0 : 1);
    add(tr("Arrears"), QStringLiteral("cast-arrears"), {tr("none"), tr("2 months"), tr("5 months")},
        cast.arrearsMonths == 0 ? 0 : (cast.arrearsMonths < 3 ? 1 : 2));
    m_filling = false;
}

void PracticeSide::changeCast() {
    if (m_filling || m_hall == nullptr) {
        return;
    }
    office::PracticeCast cast = m_hall->cast();
    const auto index = [this](const QString& name) {
        const auto* combo = m_cast->findChild<QComboBox*>(name);
        return combo != nullptr ? combo->currentIndex() : -1;
    };
    for (auto& [role, state] : cast.presence) {
        const int chosen = index(QStringLiteral("cast-") + QString::fromStdString(role.value));
        state = chosen >= 0 ? static_cast<core::PresenceState>(chosen) : state;
    }
    cast.temper = static_cast<office::Temper>(std::max(0, index(QStringLiteral("cast-temper"))));
    cast.partyAnswers = index(QStringLiteral("cast-calls")) != 1;
    constexpr std::array<std::int64_t, 3> months{0, 2, 5};
    cast.arrearsMonths = months.at(static_cast<std::size_t>(std::max(0, index(QStringLiteral("cast-arrears")))));
    cast.arrears = core::Money{cast.arrearsMonths * 260'00};
    const std::vector<std::string> papers = office::papersOf(m_hall->script());
    cast.notBrought.clear();
    if (const int missing = index(QStringLiteral("cast-papers")); missing > 0) {
        cast.notBrought.insert(papers.at(static_cast<std::size_t>(missing) - 1));
    }
    emit castChanged(cast);
}

void PracticeSide::show(office::PracticeHall* hall, bool rolePlay) {
    m_hall = hall;
    m_rolePlay = rolePlay;
    m_marks.clear();
    m_note->hide();
    // Who walks through alone needs the cast; in a role play the card tells it, and marks are given.
    m_marksCard->setVisible(rolePlay);
    m_cast->setVisible(!rolePlay);
    m_traineeRow->setVisible(!rolePlay);
    m_roleButton->setText((rolePlay ? tr("End and review") : tr("Role play")) + QStringLiteral("  Ctrl+T"));
    if (m_hall != nullptr) {
        connect(m_hall, &office::PracticeHall::changed, this, &PracticeSide::refresh);
        fillCast();
        setPace(rolePlay ? office::Pace::Normal : office::Pace::Paused);
    }
    refresh();
}

std::size_t PracticeSide::stepsEntered() const {
    if (m_hall == nullptr) {
        return 0;
    }
    return static_cast<std::size_t>(
        std::count_if(m_hall->records().begin(), m_hall->records().end(), [](const core::EventRecord& record) {
            return std::holds_alternative<core::event::StepEntered>(record.event);
        }));
}

void PracticeSide::refresh() {
    if (m_hall == nullptr) {
        return;
    }
    const core::Moment now = m_hall->clock().now();
    m_time->setText(QDateTime::fromMSecsSinceEpoch(now.utc, QTimeZone(now.offsetMinutes * 60))
                        .toString(QStringLiteral("HH:mm:ss")));
    const auto pace = static_cast<std::size_t>(m_hall->clock().pace());
    for (std::size_t i = 0; i < m_paces.size(); ++i) {
        m_paces[i]->setChecked(i == pace);
    }
    widgets::clearLayout(m_visits);
    int open = 0;
    for (const auto& [id, visit] : m_hall->desk().hall().visits) {
        open += core::isClosed(visit) ? 0 : 1;
    }
    for (const auto& [id, visit] : m_hall->desk().hall().visits) {
        if (core::isClosed(visit) || open < 2) {
            continue;
        }
        auto* button =
            compact(office::addressOf(visit.visitor, visit.channel) + QStringLiteral(" · ") +
                        (core::holdOf(visit) != nullptr ? tr("on hold") : office::stageText(core::stageOf(visit))),
                    {}, id == m_hall->focus() ? "outline" : "", "practiceVisit", this);
        connect(button, &QPushButton::clicked, this, [this, which = id] { say(m_hall->attendTo(which)); });
        m_visits->addWidget(button);
    }
    const core::VisitId focus = m_hall->focus();
    m_step->show(m_hall->screen(), QString::fromStdString(focus.value),
                 {m_hall->beginFault().isEmpty() ? tr("The scenario is over.") : m_hall->beginFault(), {}, {}});
    m_actor->setText(
        office::actorsCard(m_hall->office(), m_hall->script(), m_hall->cast()).empty() ? QString() : [this] {
            QStringList lines;
            for (const QString& line : office::actorsCard(m_hall->office(), m_hall->script(), m_hall->cast())) {
                lines << line;
            }
            return lines.join(QString());
        }());
    const LimitsKept limits = limitsOf(*m_hall);
    const auto marks = m_marks.find(stepsEntered());
    m_marksPanel->show(marks != m_marks.end() ? marks->second : Marks{}, limits.kept, limits.all);
}

void PracticeSide::say(const std::optional<office::Refusal>& refusal) {
    m_note->setText(refusal ? refusal->sentence : QString());
    m_note->setVisible(refusal.has_value());
}

void PracticeSide::tell(const QString& sentence) { say(office::Refusal{sentence, {}, {}}); }

void PracticeSide::setPace(office::Pace pace) {
    if (m_hall != nullptr) {
        m_hall->clock().setPace(pace);
        pace == office::Pace::Paused ? m_timer->stop() : m_timer->start();
        refresh();
    }
}

void PracticeSide::toNextLimit() {
    if (m_hall != nullptr && !m_hall->toNextLimit()) {
        say(office::Refusal{tr("No limit is running."), {}, {}});
    }
}

void PracticeSide::goOn() {
    if (m_hall != nullptr) {
        (void)m_step->takeFields(false);
        say(m_hall->goOn());
    }
}

void PracticeSide::back() {
    if (m_hall != nullptr) {
        say(m_hall->back());
    }
}

void PracticeSide::sudden(int which) {
    if (m_hall == nullptr) {
        return;
    }
    switch (which) {
    case 0:
        return say(m_hall->telephoneRings());
    case 1:
        return say(m_hall->secondVisitor());
    case 2:
        return say(m_hall->insists());
    default:
        return say(m_hall->supervisorCalledAway());
    }
}

void PracticeSide::pick(int number) { m_step->pick(number); }

void PracticeSide::focusMarks(std::size_t row) { m_marksPanel->focusRow(row); }

} // namespace yingke::rehearsal
