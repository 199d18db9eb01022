// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/practice/practice_side.h"

#include "office/texts/visit_texts.h"
#include "rehearsal/practice/actor_card.h"
#include "rehearsal/practice/cast_panel.h"
#include "rehearsal/practice/limits_kept.h"
#include "rehearsal/practice/review.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/theme.h"
#include "widgets/parts/flow_row.h"
#include "widgets/step/step_view.h"

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

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

QPushButton* compact(const QString& label, const widgets::KeyName& key, const char* kind, const char* name,
                     QWidget* parent) {
    QPushButton* button = widgets::keyButton(label, key, kind, name, parent);
    button->setProperty("compact", true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

PracticeSide::PracticeSide(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("practiceSide"));
    auto* column = new QVBoxLayout(this);
    m_column = column;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(clockCard());
    m_visits = new QHBoxLayout;
    column->addLayout(m_visits);
    column->addWidget(stepView(parent), 1);
    m_actorCard = new ActorCard(this);
    connect(m_actorCard, &ActorCard::printAsked, this, &PracticeSide::cardPrintAsked);
    connect(m_actorCard, &ActorCard::saveAsked, this, &PracticeSide::cardSaveAsked);
    column->addWidget(m_actorCard);
    column->addWidget(marksCard());
    m_note = plainLabel({}, "error", this);
    m_note->setObjectName(QStringLiteral("practiceNote"));
    m_note->setWordWrap(true);
    m_note->hide();
    column->addWidget(m_note);
    column->addLayout(suddenRow());
    column->addLayout(lastRow());
    m_timer = new QTimer(this);
    m_timer->setInterval(beat);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (m_hall != nullptr) {
            m_hall->pass(m_hall->clock().scaled(beat));
        }
    });
}

QWidget* PracticeSide::stepView(QWidget* home) {
    m_step = new widgets::StepView(this);
    m_step->setHome(home);
    m_step->setKeys({widgets::Speaker::Practice, "practice.tick", "practice.missing", "practice.rest_missing",
                     "practice.give_out", "practice.number", "practice.enter", "practice.cant_come"});
    m_step->setShowGaps(true); // a text without English is the trainer's to write
    connect(m_step, &widgets::StepView::played, this, [this](const scenario::Input& input) {
        if (m_hall != nullptr) {
            const auto refusal = m_hall->play(input);
            if (refusal) {
                m_step->refuse(refusal->field, refusal->sentence);
            }
        }
    });
    connect(m_step, &widgets::StepView::numberAsked, m_step, &widgets::StepView::revealNumber); // nobody's real one
    m_step->setMinimumHeight(200); // a sentence of three lines and its gestures are whole on a low screen
    return m_step;
}

QWidget* PracticeSide::marksCard() {
    m_marksCard = widgets::card(this);
    QVBoxLayout* column = columnOf(m_marksCard);
    m_marksCard->setAccessibleName(tr("Marks"));
    m_marksPanel = new MarksPanel(m_marksCard);
    column->addWidget(m_marksPanel);
    connect(m_marksPanel, &MarksPanel::marked, this, [this](const Marks& given) {
        if (m_hall != nullptr) {
            m_marks[enteredIn(*m_hall).count] = given;
        }
    });
    return m_marksCard;
}

QLayout* PracticeSide::suddenRow() {
    auto* row = new widgets::FlowRow;
    row->setSpacing(6);
    const std::array said{tr("The telephone rings"), tr("A second visitor comes in"),
                          tr("The visitor insists on somebody else"), tr("The supervisor is called away")};
    const std::array labels{tr("Telephone"), tr("2nd visitor"), tr("Insists"), tr("Called away")};
    constexpr std::array keys{"sudden.telephone", "sudden.visitor", "sudden.insists", "sudden.away"};
    constexpr std::array names{"suddenTelephone", "suddenVisitor", "suddenInsists", "suddenAway"};
    for (int i = 0; i < 4; ++i) {
        const auto at = static_cast<std::size_t>(i);
        QPushButton* button = compact(labels.at(at), keys.at(at), "", names.at(at), this);
        button->setAccessibleName(said.at(at));
        button->setToolTip(said.at(at));
        button->setProperty("tight", true);
        connect(button, &QPushButton::clicked, this, [this, i] { sudden(i); });
        row->add(button, 1);
    }
    return row;
}

QLayout* PracticeSide::lastRow() {
    auto* row = new widgets::FlowRow;
    row->setSpacing(6);
    QPushButton* backButton = compact(tr("Back"), "practice.back", "", "practiceBack", this);
    connect(backButton, &QPushButton::clicked, this, &PracticeSide::back);
    m_roleButton = compact(tr("Role play"), "practice.role_play", "outline", "rolePlay", this);
    connect(m_roleButton, &QPushButton::clicked, this, &PracticeSide::rolePlayAsked);
    m_next = compact(tr("Next step"), "practice.next", "primary", "practiceNext", this);
    m_next->setProperty("plainLabel", tr("Next step"));
    m_next->setProperty("otherKey", widgets::KeyName("practice.next").text());
    connect(m_next, &QPushButton::clicked, this, &PracticeSide::goOn);
    row->add(backButton);
    row->add(m_roleButton, 1);
    row->add(m_next, 1);
    return row;
}

QWidget* PracticeSide::clockCard() {
    QFrame* frame = widgets::card(this);
    QVBoxLayout* column = columnOf(frame);
    column->addLayout(paceRow(frame));
    column->addLayout(beginRow(frame));
    m_cast = new CastPanel(frame);
    connect(m_cast, &CastPanel::changed, this, &PracticeSide::castChanged);
    connect(m_cast, &CastPanel::folded, this, [this](bool away) {
        constexpr int low = 640; // pixels: of the side, that all of the cast and the sentence fill
        m_traineeRow->setVisible(away || height() >= low);
        m_castButton->setText(widgets::withKey(away ? tr("Cast ▾") : tr("Cast ▴"), "practice.cast"));
    });
    column->addWidget(m_cast);
    m_trainee = new QComboBox(frame);
    m_trainee->setEditable(true);
    m_trainee->setProperty("compact", true);
    m_trainee->setObjectName(QStringLiteral("trainee"));
    m_trainee->setAccessibleName(tr("Trainee"));
    m_trainee->lineEdit()->setPlaceholderText(tr("with a name, a walk to the end is kept"));
    m_traineeRow = new QWidget(frame);
    auto* row = new QHBoxLayout(m_traineeRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(plainLabel(tr("Trainee"), "quiet", m_traineeRow));
    row->addWidget(m_trainee, 1);
    column->addWidget(m_traineeRow);
    return frame;
}

QLayout* PracticeSide::paceRow(QWidget* frame) {
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    m_time = plainLabel(QStringLiteral("00:00:00"), "clock", frame);
    m_time->setObjectName(QStringLiteral("practiceTime"));
    m_time->setAccessibleName(tr("Practice clock"));
    row->addWidget(m_time);
    row->addStretch();
    const std::array labels{QStringLiteral("‖"), QStringLiteral("×1"), QStringLiteral("×10")};
    const std::array said{tr("Pause"), tr("Natural time"), tr("Ten times as fast")};
    const std::array<widgets::KeyName, 3> keys{widgets::KeyName("practice.pause"), widgets::KeyName("practice.pace", 1),
                                               widgets::KeyName("practice.pace", 2)};
    constexpr std::array names{"pacePause", "paceNormal", "paceTen"};
    constexpr std::array paces{training::Pace::Paused, training::Pace::Normal, training::Pace::TenTimes};
    for (std::size_t i = 0; i < paces.size(); ++i) {
        QPushButton* button = compact(labels.at(i), keys.at(i), "pace", names.at(i), frame);
        button->setCheckable(true);
        button->setAccessibleName(said.at(i));
        connect(button, &QPushButton::clicked, this, [this, pace = paces.at(i)] { setPace(pace); });
        row->addWidget(button);
        m_paces.push_back(button);
    }
    return row;
}

QLayout* PracticeSide::beginRow(QWidget* frame) {
    auto* row = new widgets::FlowRow;
    row->setSpacing(6);
    QPushButton* limit = compact(tr("To the next limit"), "practice.limit", "", "toNextLimit", frame);
    connect(limit, &QPushButton::clicked, this, &PracticeSide::toNextLimit);
    QPushButton* again = compact(tr("From the start"), "practice.again", "", "practiceBegin", frame);
    connect(again, &QPushButton::clicked, this, &PracticeSide::beginAsked);
    m_castButton = compact(tr("Cast ▾"), "practice.cast", "", "castMore", frame);
    m_castButton->setAccessibleName(tr("All of the cast"));
    connect(m_castButton, &QPushButton::clicked, this, &PracticeSide::unfoldCast);
    for (QPushButton* button : {limit, again, m_castButton}) {
        button->setProperty("tight", true);
        row->add(button, 1);
    }
    return row;
}

void PracticeSide::setTrainees(const QStringList& names) {
    const QString before = trainee();
    m_trainee->clear();
    m_trainee->addItem({}); // nobody: nothing is kept of a walk
    m_trainee->addItems(names);
    m_trainee->setCurrentText(before);
}

void PracticeSide::setTrainee(const QString& name) { m_trainee->setCurrentText(name); }

QString PracticeSide::trainee() const { return m_trainee->currentText().trimmed(); }

void PracticeSide::show(training::PracticeHall* hall, bool rolePlay, const std::vector<QString>& card,
                        const QString& drill) {
    m_hall = hall;
    m_step->forgetDrafts(); // of the hall before
    m_rolePlay = rolePlay;
    m_drill = drill;
    m_actorCard->show(card);
    m_cardHidden = false;
    m_actorCard->setVisible(!card.empty());
    m_marks.clear();
    m_kept.clear();
    m_note->hide();
    // Who walks through alone needs the cast; in a role play the card tells it, and marks are given.
    m_marksCard->setVisible(rolePlay);
    const bool byHand = !rolePlay && drill.isEmpty();
    m_cast->setVisible(byHand);
    m_traineeRow->setVisible(byHand);
    m_castButton->setVisible(byHand);
    m_roleButton->setText(
        widgets::withKey(rolePlay || !drill.isEmpty() ? tr("End and review") : tr("Role play"), "practice.role_play"));
    if (m_hall != nullptr) {
        connect(m_hall, &training::PracticeHall::changed, this, &PracticeSide::refresh);
        m_cast->show(*m_hall);
        setPace(rolePlay || !drill.isEmpty() ? training::Pace::Normal : training::Pace::Paused);
    }
    refresh();
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
    showVisits();
    m_step->show(m_hall->screen(), QString::fromStdString(m_hall->focus().value),
                 {m_hall->beginFault().isEmpty() ? onwardsText(*m_hall) + m_kept
                                                 : widgets::keyed(m_hall->beginFault(), widgets::Speaker::Practice),
                  {},
                  {}});
    stackPapers();
    frameNext();
    const LimitsKept limits = limitsOf(*m_hall);
    const Entered entered = enteredIn(*m_hall);
    const auto marks = m_marks.find(entered.count);
    m_marksPanel->show(marks != m_marks.end() ? marks->second : Marks{}, limits.kept, limits.all, entered.since);
}

void PracticeSide::say(const std::optional<frontdesk::Refusal>& refusal) {
    m_note->setText(refusal ? widgets::keyed(refusal->sentence, widgets::Speaker::Practice) : QString());
    widgets::restyle(m_note, "role", "error");
    m_note->setVisible(refusal.has_value());
}

void PracticeSide::tell(const QString& sentence) { say(frontdesk::Refusal{sentence, {}, {}}); }

void PracticeSide::tellDone(const QString& sentence) {
    tell(sentence);
    widgets::restyle(m_note, "role", "quiet");
}

void PracticeSide::setKept(const QString& sentence) {
    m_kept = QLatin1Char('\n') + sentence;
    refresh();
}

void PracticeSide::setPace(training::Pace pace) {
    if (m_hall != nullptr) {
        m_hall->clock().setPace(pace);
        pace == training::Pace::Paused ? m_timer->stop() : m_timer->start();
        refresh();
    }
}

void PracticeSide::toNextLimit() {
    if (m_hall != nullptr && !m_hall->toNextLimit()) {
        say(frontdesk::Refusal{tr("No limit is running."), {}, {}});
    }
}

void PracticeSide::back() {
    if (m_hall != nullptr) {
        say(m_hall->back());
        takeFocus();
    }
}

void PracticeSide::sudden(int which) {
    if (m_hall == nullptr) {
        return;
    }
    using Event = std::optional<frontdesk::Refusal> (training::PracticeHall::*)();
    constexpr std::array<Event, 4> events{&training::PracticeHall::telephoneRings,
                                          &training::PracticeHall::secondVisitor, &training::PracticeHall::insists,
                                          &training::PracticeHall::supervisorCalledAway};
    say((m_hall->*events.at(static_cast<std::size_t>(which)))());
    takeFocus();
}

void PracticeSide::skip() {
    if (m_hall != nullptr) {
        say(m_hall->skip());
        takeFocus();
    }
}

void PracticeSide::cantCome() {
    if (m_hall != nullptr) {
        say(m_hall->cantCome());
        takeFocus();
    }
}

void PracticeSide::takeFocus() {
    if (isVisible()) {
        m_step->takeFocus();
    }
}

void PracticeSide::focusMarks(std::size_t row) { m_marksPanel->focusRow(row); }

} // namespace yingke::rehearsal
