// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/visit_bar.h"

#include "desk/parts/matters.h"
#include "frontdesk/front_desk.h"
#include "frontdesk/told.h"
#include "office/texts/visit_names.h"
#include "widgets/look/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace yingke::desk {

using widgets::plainLabel;

VisitBar::VisitBar(frontdesk::FrontDesk& desk, const QString& folder, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_trips(folder + QStringLiteral("/journal.sqlite")) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_row = new QFrame(this);
    m_row->setObjectName(QStringLiteral("matters"));
    m_matters = new QHBoxLayout(m_row);
    m_matters->setContentsMargins(0, 0, 0, 0);
    m_matters->setSpacing(8);
    column->addWidget(m_row);
    m_offer = new QFrame(this);
    m_offer->setObjectName(QStringLiteral("papersOwed"));
    m_offer->setProperty("alarm", "warning");
    auto* row = new QHBoxLayout(m_offer);
    row->setContentsMargins(14, 6, 10, 6);
    m_what = plainLabel({}, "name", m_offer);
    m_what->setObjectName(QStringLiteral("papersOwedWhat"));
    m_what->setWordWrap(true);
    row->addWidget(m_what, 1);
    m_link = widgets::keyButton(tr("Came back for papers"), "desk.came_back", "outline", "cameBack", m_offer);
    m_link->setFocusPolicy(Qt::NoFocus); // reached by its key; Enter stays the step's
    connect(m_link, &QPushButton::clicked, this, &VisitBar::cameBackAsked);
    row->addWidget(m_link);
    column->addWidget(m_offer);
    hide();
}

void VisitBar::refresh() {
    const core::Visit* visit = core::find(m_desk.hall(), m_desk.focus());
    if (visit == nullptr || core::isClosed(*visit)) {
        m_owed.reset();
        hide();
        return;
    }
    showMatters(*visit);
    lookForPapers(*visit);
    setVisible(!m_row->isHidden() || !m_offer->isHidden());
}

void VisitBar::showMatters(const core::Visit& visit) {
    widgets::clearLayout(m_matters);
    const auto matters = mattersOf(m_desk, visit);
    m_row->setVisible(matters.size() > 1);
    if (matters.size() < 2) {
        return;
    }
    m_matters->addWidget(plainLabel(tr("Matters of this visit"), "quiet", m_row));
    for (const Matter& matter : matters) {
        QString text;
        const char* role = "chip";
        switch (matter.stand) {
        case Matter::Stand::Done:
            text = tr("✓ %1").arg(matter.title);
            break;
        case Matter::Stand::Refused:
            text = tr("%1: not accepted").arg(matter.title);
            role = "warn";
            break;
        case Matter::Stand::AwaitsPapers:
            text = tr("%1: papers to be brought").arg(matter.title);
            break;
        case Matter::Stand::AwaitsPromise:
            text = tr("%1: promised").arg(matter.title);
            break;
        case Matter::Stand::Told:
            text = tr("%1: told how").arg(matter.title);
            break;
        case Matter::Stand::Now:
            text = tr("▸ %1").arg(matter.title);
            role = "listener";
            break;
        case Matter::Stand::Suspended:
            text = tr("afterwards: %1").arg(matter.title);
            break;
        case Matter::Stand::Unfinished:
            text = tr("%1: not finished").arg(matter.title);
            role = "warn";
            break;
        case Matter::Stand::Next:
            text = tr("next: %1").arg(matter.title);
            break;
        }
        auto* chip = plainLabel(text, role, m_row);
        chip->setObjectName(QStringLiteral("matter-") + QString::fromStdString(matter.script));
        m_matters->addWidget(chip);
    }
    m_matters->addStretch();
}

void VisitBar::lookForPapers(const core::Visit& visit) {
    const core::Visitor& visitor = visit.visitor;
    const bool same = m_visit == visit.id && m_visitor.room == visitor.room && m_visitor.surname == visitor.surname &&
                      m_visitor.telephone == visitor.telephone && visit.earlier.empty();
    if (!same) {
        m_visit = visit.id;
        m_visitor = visitor;
        m_owed = m_trips.owedBy(visit, m_desk.hall(), m_desk.office(), m_desk.shelf());
    }
    m_offer->setVisible(m_owed.has_value());
    if (m_owed) {
        const core::Visit& earlier = m_owed->visit;
        const QDateTime at =
            QDateTime::fromMSecsSinceEpoch(earlier.arrivedAt.utc, QTimeZone(earlier.arrivedAt.offsetMinutes * 60));
        m_what->setText(tr("%1 was here on %2 (%3). Missing then: %4")
                            .arg(office::titleOf(earlier.visitor, earlier.channel), at.toString(tr("MMM d HH:mm")),
                                 m_owed->title, m_owed->missing.join(tr(", "))));
    }
}

std::optional<frontdesk::Refusal> VisitBar::cameBack() {
    const core::Visit* visit = core::find(m_desk.hall(), m_desk.focus());
    if (visit == nullptr) {
        return std::nullopt;
    }
    if (!m_owed) {
        frontdesk::tellRefused("NothingOwed");
        return frontdesk::Refusal{
            visit->earlier.empty()
                ? tr("No earlier visit with missing papers is known for this room or telephone. Fill "
                     "them in first ({key:desk.person}).")
                : tr("This visit is linked with the earlier one already."),
            visit->id,
            {}};
    }
    const frontdesk::PapersOwed owed = *m_owed; // a copy: linking refreshes
    return m_desk.cameBack(visit->id, owed.visit, owed.script);
}

} // namespace yingke::desk
