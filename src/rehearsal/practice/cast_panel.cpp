// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/practice/cast_panel.h"

#include "office/texts/visit_texts.h"
#include "ui_cast_panel.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"

#include <QAction>
#include <QMenu>

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

bool isRing(const training::SuddenAt& entry) { return entry.what == training::Sudden::TelephoneRings; }

} // namespace

CastPanel::CastPanel(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::CastPanel>()) {
    widgets::layOut(*m_ui, this);
    m_paperMenu = new QMenu(m_ui->cast_papers);
    m_ui->cast_papers->setMenu(m_paperMenu);
    fill(m_ui->cast_temper,
         {training::temperText(training::Temper::Calm), training::temperText(training::Temper::InAHurry),
          training::temperText(training::Temper::Dissatisfied)});
    fill(m_ui->cast_visitor, {tr("owner"), tr("tenant"), tr("contractor"), tr("not known")});
    fill(m_ui->cast_calls, {tr("answered"), tr("not answered")});
    QStringList months;
    for (const std::int64_t owed : arrears) {
        months << (owed == 0 ? tr("none") : tr("%n month(s)", nullptr, static_cast<int>(owed)));
    }
    fill(m_ui->cast_arrears, months);
    fill(m_ui->cast_rings,
         {tr("stays silent"), tr("after 0:30"), tr("after 1:00"), tr("after 2:00"), tr("after 3:00")});
}

CastPanel::~CastPanel() = default;

void CastPanel::fill(QComboBox* box, const QStringList& items) {
    for (const QString& item : items) {
        box->addItem(box->accessibleName() + QLatin1Char(' ') + item);
    }
    connect(box, &QComboBox::currentIndexChanged, this, &CastPanel::change);
}

void CastPanel::show(const training::PracticeHall& hall) {
    m_filling = true;
    m_cast = hall.cast();
    showPosts(hall);
    showPapers(hall);
    showChosen();
    arrange();
    m_filling = false;
}

void CastPanel::showPosts(const training::PracticeHall& hall) {
    const auto wanted = training::rolesOf(hall.script());
    const bool same = std::equal(m_posts.begin(), m_posts.end(), wanted.begin(), wanted.end(),
                                 [](const auto& post, const core::RoleId& role) { return post.first == role; });
    if (!same) { // else the box that was just chosen in would go, and the keys with it
        for (const auto& [role, box] : m_posts) {
            box->hide();
            box->setObjectName({});
            box->deleteLater();
        }
        m_posts.clear();
        makePosts(wanted, hall.office().vocabulary());
    }
    for (const auto& [role, box] : m_posts) {
        const auto state = m_cast.presence.find(role);
        box->setCurrentIndex(state != m_cast.presence.end() ? static_cast<int>(state->second) : 0);
    }
}

void CastPanel::makePosts(const std::vector<core::RoleId>& posts, const scenario::Vocabulary& words) {
    for (const core::RoleId& role : posts) {
        auto* box = new QComboBox(this);
        box->setObjectName(QStringLiteral("cast-") + QString::fromStdString(role.value));
        box->setProperty("compact", true);
        box->setAccessibleName(labelOf(words.roles, role.value));
        box->setSizePolicy(m_ui->cast_temper->sizePolicy());
        box->setSizeAdjustPolicy(m_ui->cast_temper->sizeAdjustPolicy());
        box->setMinimumContentsLength(m_ui->cast_temper->minimumContentsLength());
        fill(box, {office::presenceText(core::PresenceState::In), office::presenceText(core::PresenceState::Busy),
                   office::presenceText(core::PresenceState::Out)});
        m_posts.emplace_back(role, box);
    }
}

void CastPanel::showPapers(const training::PracticeHall& hall) {
    if (const auto papers = training::papersOf(hall.script()); papers != m_papers) {
        m_papers = papers;
        m_paperMenu->clear();
        for (const std::string& paper : m_papers) {
            QAction* action = m_paperMenu->addAction(labelOf(hall.office().vocabulary().papers, paper));
            action->setObjectName(QStringLiteral("paper-") + QString::fromStdString(paper));
            action->setCheckable(true);
            connect(action, &QAction::toggled, this, &CastPanel::change);
        }
    }
    const QList<QAction*> actions = m_paperMenu->actions(); // in the order of the papers
    for (std::size_t i = 0; i < m_papers.size(); ++i) {
        actions.at(static_cast<qsizetype>(i))->setChecked(m_cast.notBrought.count(m_papers[i]) == 0);
    }
    tellPapers();
}

void CastPanel::tellPapers() {
    const auto missing = static_cast<int>(m_cast.notBrought.size());
    m_ui->cast_papers->setText(missing == 0 ? tr("Papers complete") : tr("%n paper(s) missing", nullptr, missing));
    m_ui->cast_papers->setAccessibleName(m_ui->cast_papers->text());
}

void CastPanel::showChosen() {
    const auto role = std::find(roles.begin(), roles.end() - 1, m_cast.visitor.role);
    const auto owed = std::lower_bound(arrears.begin(), arrears.end() - 1, m_cast.arrearsMonths);
    const auto ring = std::find_if(m_cast.timetable.begin(), m_cast.timetable.end(), isRing);
    const auto rings = ring == m_cast.timetable.end()
                           ? ringsIn.begin()
                           : std::lower_bound(ringsIn.begin() + 1, ringsIn.end() - 1, ring->at);
    m_ui->cast_temper->setCurrentIndex(static_cast<int>(m_cast.temper));
    m_ui->cast_visitor->setCurrentIndex(static_cast<int>(role - roles.begin()));
    m_ui->cast_calls->setCurrentIndex(m_cast.partyAnswers ? 0 : 1);
    m_ui->cast_arrears->setCurrentIndex(static_cast<int>(owed - arrears.begin()));
    m_ui->cast_rings->setCurrentIndex(static_cast<int>(rings - ringsIn.begin()));
}

void CastPanel::arrange() {
    m_more.clear();
    m_always = 0;
    m_ui->cast_papers->setVisible(!m_papers.empty());
    std::vector<QWidget*> order;
    const auto next = [&](QWidget* widget, Stands stands) {
        place(widget, stands);
        order.push_back(widget);
    };
    for (const auto& [role, box] : m_posts) {
        next(box, alwaysUpTo(columns - 1));
    }
    next(m_ui->cast_temper, Stands::Always);
    next(m_ui->cast_visitor, alwaysUpTo(columns));
    if (!m_papers.empty()) {
        next(m_ui->cast_papers, alwaysUpTo(columns));
    }
    next(m_ui->cast_calls, alwaysUpTo(columns));
    next(m_ui->cast_arrears, Stands::Folded);
    next(m_ui->cast_rings, Stands::Folded);
    for (std::size_t i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
}

void CastPanel::place(QWidget* widget, Stands stands) {
    // The first row is kept for what always stands there.
    const bool always = stands == Stands::Always;
    const int at = always ? m_always++ : columns + static_cast<int>(m_more.size());
    m_ui->grid->addWidget(widget, at / columns, at % columns);
    widget->setVisible(always || m_unfolded);
    if (auto* box = qobject_cast<QComboBox*>(widget)) {
        box->setToolTip(box->currentText());
    }
    if (!always) {
        m_more.push_back(widget);
    }
}

void CastPanel::change() {
    if (m_filling) {
        return;
    }
    for (const auto& [role, box] : m_posts) {
        if (const auto state = m_cast.presence.find(role); state != m_cast.presence.end()) {
            state->second = static_cast<core::PresenceState>(box->currentIndex());
        }
    }
    m_cast.temper = static_cast<training::Temper>(m_ui->cast_temper->currentIndex());
    m_cast.visitor.role = roles.at(static_cast<std::size_t>(m_ui->cast_visitor->currentIndex()));
    m_cast.partyAnswers = m_ui->cast_calls->currentIndex() != 1;
    const std::int64_t months = arrears.at(static_cast<std::size_t>(m_ui->cast_arrears->currentIndex()));
    if (months != m_cast.arrearsMonths) {
        m_cast.arrearsMonths = months;
        m_cast.arrears = training::arrearsOf(months);
    }
    m_cast.notBrought.clear();
    const QList<QAction*> actions = m_paperMenu->actions(); // in the order of the papers
    for (std::size_t i = 0; i < m_papers.size(); ++i) {
        if (!actions.at(static_cast<qsizetype>(i))->isChecked()) {
            m_cast.notBrought.insert(m_papers[i]);
        }
    }
    tellPapers();
    auto& timetable = m_cast.timetable;
    timetable.erase(std::remove_if(timetable.begin(), timetable.end(), isRing), timetable.end());
    if (const int rings = m_ui->cast_rings->currentIndex(); rings > 0) {
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
