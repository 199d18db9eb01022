// SPDX-License-Identifier: GPL-3.0-or-later
// Two visits that belong together: about one matter, or one visitor taken in twice.
#include "desk/parts/matters.h"
#include "desk/questions/questions.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"

#include <algorithm>

namespace yingke::desk {

namespace {

/// Other visits of the hall, the newest first.
std::vector<const core::Visit*> others(const core::Hall& hall, const core::VisitId& than, Others which) {
    std::vector<const core::Visit*> all;
    for (const auto& [id, visit] : hall.visits) {
        if (id != than && visit.direction == core::Direction::Incoming &&
            (which == Others::All || !core::isClosed(visit))) {
            all.push_back(&visit);
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const core::Visit* a, const core::Visit* b) {
        return a->arrivedAt.steady > b->arrivedAt.steady;
    });
    return all;
}

} // namespace

QString Questions::otherVisit(const core::Visit& visit) const {
    const QString matters = mattersText(m_desk, visit);
    return QStringList{office::timeText(visit.arrivedAt, false), whom(visit),
                       matters.isEmpty() ? tr("no matter was told") : matters}
        .join(QStringLiteral("  "));
}

void Questions::askOther(const OtherAsked& asked) {
    const core::Visit* visit = focused();
    const auto all =
        visit != nullptr ? others(m_desk.hall(), visit->id, asked.which) : std::vector<const core::Visit*>{};
    if (all.empty()) {
        m_refuse({asked.nobody, {}, {}});
        return;
    }
    QStringList names;
    std::vector<core::VisitId> ids;
    for (const core::Visit* other : all) {
        names << otherVisit(*other);
        ids.push_back(other->id);
    }
    m_overlay.ask({asked.title.arg(whom(*visit)),
                   names,
                   {},
                   [this, id = visit->id, ids, command = asked.command](int option, const QStringList&) {
                       return option < 0 ? Reply(tr("Choose one."))
                                         : Reply(sentence(
                                               m_desk.submit({command(id, ids.at(static_cast<std::size_t>(option)))})));
                   },
                   asked.note,
                   -1});
}

void Questions::link() {
    askOther({Others::All, tr("There is no other visit to link it with."), tr("%1: the same matter as which visit?"),
              tr("Both go on as they are; each shows the other in the log."),
              [](const core::VisitId& visit, const core::VisitId& other) {
                  return core::Command(core::command::LinkVisits{visit, other});
              }});
}

void Questions::join() {
    askOther({Others::Open, tr("Nobody else is here who could be the same visitor."),
              tr("%1 was taken in twice: which visit is the same visitor?"),
              tr("This visit goes on with what is known in both; the other one is closed as joined and counts as "
                 "none. Both stay in the log."),
              [](const core::VisitId& visit, const core::VisitId& other) {
                  return core::Command(core::command::JoinVisits{visit, other});
              }});
}

} // namespace yingke::desk
