// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/practice/cast_panel.h"

#include "office/texts/visit_texts.h"
#include "widgets/look/theme.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace yingke::rehearsal {

namespace {

constexpr int columns = 3;
constexpr std::array<core::Millis, 5> ringsIn{0, 30'000, 60'000, 120'000, 180'000};
constexpr std::array<std::int64_t, 9> arrears{0, 1, 2, 3, 4, 5, 6, 12, 24}; // months
constexpr std::array roles{core::VisitorRole::Owner, core::VisitorRole::Tenant, core::VisitorRole::Contractor,
                           core::VisitorRole::Unknown};

QString labelOf(const std::map<std::string, scenario::Label>& labels, const std::string& id) {
    const auto found = labels.find(id);
    return QString::fromStdString(found != labels.end() ? found->second.chinese : id);
}

} // namespace

CastPanel::CastPanel(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    setObjectName(QStringLiteral("castPanel"));
    setAccessibleName(tr("Who plays"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(6);
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
}

void CastPanel::place(QWidget* widget, Stands stands) {
    // The first row is kept for what always stands there.
    const bool always = stands == Stands::Always;
    const int at = always ? m_always++ : columns + static_cast<int>(m_more.size());
    widget->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // all columns are equally wide
    m_grid->addWidget(widget, at / columns, at % columns);
    if (!always) {
        m_more.push_back(widget);
        widget->setVisible(m_unfolded);
    }
}

void CastPanel::combo(const QString& name, const QString& object, const QStringList& items, int current,
                      Stands stands) {
    auto* box = new QComboBox(this);
    box->setObjectName(object);
    box->setProperty("compact", true);
    for (const QString& item : items) {
        box->addItem(name + QLatin1Char(' ') + item);
    }
    box->setCurrentIndex(std::max(0, current));
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int least = 5;
    box->setMinimumContentsLength(least);
    box->setToolTip(box->currentText());
    connect(box, &QComboBox::currentIndexChanged, this, &CastPanel::change);
    place(box, stands);
    m_boxes[object] = box;
}

void CastPanel::show(const training::PracticeHall& hall) {
    m_filling = true;
    // The keys stay where they were: the practice began anew because something was chosen here.
    const QWidget* held = QWidget::focusWidget();
    const QString focused = held != nullptr && held->hasFocus() ? held->objectName() : QString();
    widgets::clearLayout(m_grid);
    m_more.clear();
    m_boxes.clear();
    m_always = 0;
    m_cast = hall.cast();
    const scenario::Vocabulary& words = hall.office().vocabulary();
    const QStringList states{office::presenceText(core::PresenceState::In),
                             office::presenceText(core::PresenceState::Busy),
                             office::presenceText(core::PresenceState::Out)};
    for (const core::RoleId& role : training::rolesOf(hall.script())) {
        const auto state = m_cast.presence.find(role);
        combo(labelOf(words.roles, role.value), QStringLiteral("cast-") + QString::fromStdString(role.value), states,
              state != m_cast.presence.end() ? static_cast<int>(state->second) : 0, alwaysUpTo(columns - 1));
    }
    combo(tr("Visitor"), QStringLiteral("cast-temper"),
          {training::temperText(training::Temper::Calm), training::temperText(training::Temper::InAHurry),
           training::temperText(training::Temper::Dissatisfied)},
          static_cast<int>(m_cast.temper), Stands::Always);
    const auto role = std::find(roles.begin(), roles.end(), m_cast.visitor.role);
    combo(tr("Comes as"), QStringLiteral("cast-visitor"),
          {tr("owner"), tr("tenant"), tr("contractor"), tr("not known")}, static_cast<int>(role - roles.begin()),
          alwaysUpTo(columns));
    addPapers(hall);
    combo(tr("Calls"), QStringLiteral("cast-calls"), {tr("answered"), tr("not answered")}, m_cast.partyAnswers ? 0 : 1,
          alwaysUpTo(columns));
    addArrears();
    const auto rings = std::find_if(m_cast.timetable.begin(), m_cast.timetable.end(),
                                    [](const auto& sudden) { return sudden.what == training::Sudden::TelephoneRings; });
    const auto at = rings == m_cast.timetable.end()
                        ? ringsIn.begin()
                        : std::lower_bound(ringsIn.begin() + 1, ringsIn.end() - 1, rings->at);
    combo(tr("Telephone"), QStringLiteral("cast-rings"),
          {tr("stays silent"), tr("after 0:30"), tr("after 1:00"), tr("after 2:00"), tr("after 3:00")},
          static_cast<int>(at - ringsIn.begin()), Stands::Folded);
    if (const auto again = m_boxes.find(focused); again != m_boxes.end()) {
        again->second->setFocus();
    } else if (m_paperButton != nullptr && focused == m_paperButton->objectName()) {
        m_paperButton->setFocus();
    }
    m_filling = false;
}

void CastPanel::addPapers(const training::PracticeHall& hall) {
    m_papers = training::papersOf(hall.script());
    m_paperButton = nullptr;
    if (m_papers.empty()) {
        return;
    }
    m_paperButton = new QToolButton(this);
    m_paperButton->setObjectName(QStringLiteral("cast-papers"));
    m_paperButton->setProperty("compact", true);
    m_paperButton->setPopupMode(QToolButton::InstantPopup);
    m_paperMenu = new QMenu(m_paperButton);
    for (const std::string& paper : m_papers) {
        QAction* action = m_paperMenu->addAction(labelOf(hall.office().vocabulary().papers, paper));
        action->setObjectName(QStringLiteral("paper-") + QString::fromStdString(paper));
        action->setCheckable(true);
        action->setChecked(m_cast.notBrought.count(paper) == 0);
        connect(action, &QAction::toggled, this, &CastPanel::change);
    }
    m_paperButton->setMenu(m_paperMenu);
    tellPapers();
    place(m_paperButton, alwaysUpTo(columns));
}

void CastPanel::tellPapers() {
    const auto missing = static_cast<int>(m_cast.notBrought.size());
    m_paperButton->setText(missing == 0 ? tr("Papers complete") : tr("%n paper(s) missing", nullptr, missing));
    m_paperButton->setAccessibleName(m_paperButton->text());
}

void CastPanel::addArrears() {
    QStringList items;
    for (const std::int64_t months : arrears) {
        items << (months == 0 ? tr("none") : tr("%n month(s)", nullptr, static_cast<int>(months)));
    }
    const auto at = std::lower_bound(arrears.begin(), arrears.end() - 1, m_cast.arrearsMonths);
    combo(tr("Arrears"), QStringLiteral("cast-arrears"), items, static_cast<int>(at - arrears.begin()), Stands::Folded);
}

void CastPanel::change() {
    if (m_filling) {
        return;
    }
    const auto index = [this](const QString& name) {
        const auto box = m_boxes.find(name);
        return box != m_boxes.end() ? box->second->currentIndex() : -1;
    };
    for (auto& [role, state] : m_cast.presence) {
        const int chosen = index(QStringLiteral("cast-") + QString::fromStdString(role.value));
        state = chosen >= 0 ? static_cast<core::PresenceState>(chosen) : state;
    }
    m_cast.temper = static_cast<training::Temper>(std::max(0, index(QStringLiteral("cast-temper"))));
    m_cast.visitor.role = roles.at(static_cast<std::size_t>(std::max(0, index(QStringLiteral("cast-visitor")))));
    m_cast.partyAnswers = index(QStringLiteral("cast-calls")) != 1;
    const std::int64_t months =
        arrears.at(static_cast<std::size_t>(std::max(0, index(QStringLiteral("cast-arrears")))));
    if (months != m_cast.arrearsMonths) {
        m_cast.arrearsMonths = months;
        m_cast.arrears = training::arrearsOf(months);
    }
    if (m_paperButton != nullptr) {
        m_cast.notBrought.clear();
        const QList<QAction*> actions = m_paperMenu->actions(); // in the order of the papers
        for (std::size_t i = 0; i < m_papers.size(); ++i) {
            if (!actions.at(static_cast<qsizetype>(i))->isChecked()) {
                m_cast.notBrought.insert(m_papers[i]);
            }
        }
        tellPapers();
    }
    auto& timetable = m_cast.timetable;
    timetable.erase(std::remove_if(timetable.begin(), timetable.end(),
                                   [](const auto& one) { return one.what == training::Sudden::TelephoneRings; }),
                    timetable.end());
    if (const int rings = index(QStringLiteral("cast-rings")); rings > 0) {
        timetable.push_back({ringsIn.at(static_cast<std::size_t>(rings)), training::Sudden::TelephoneRings, {}, {}});
    }
    emit changed(m_cast);
}

void CastPanel::unfold(bool on) {
    m_unfolded = on;
    for (QWidget* widget : m_more) {
        widget->setVisible(on);
    }
    emit folded(!on);
}

} // namespace yingke::rehearsal
