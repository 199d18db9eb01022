// SPDX-License-Identifier: GPL-3.0-or-later
// What the centre offers where no step stands: who is next, the matters, or what has to come first.
#include "desk/center_panel.h"

#include "desk/parts/matters.h"
#include "frontdesk/desk_handovers.h"
#include "frontdesk/front_desk.h"
#include "office/data/office.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "scenario/player/script_shelf.h"

#include <algorithm>

namespace yingke::desk {

namespace {

/// Who can be turned to from an empty centre: who is being served here, who was asked to wait here, the longest first,
/// who is being seen off, then who waits.
std::vector<core::VisitId> waitingHere(const frontdesk::FrontDesk& desk) {
    std::vector<const core::Visit*> held;
    std::vector<core::VisitId> all;
    std::vector<core::VisitId> goingOut;
    for (const auto& [id, visit] : desk.hall().visits) {
        const bool mine = visit.server == desk.me() && !visit.server.empty();
        if (mine && core::holdOf(visit) != nullptr) {
            held.push_back(&visit);
        } else if (mine && core::isActive(visit)) {
            all.push_back(id);
        } else if (mine && core::stageOf(visit) == core::Stage::Farewell) {
            goingOut.push_back(id);
        }
    }
    std::stable_sort(held.begin(), held.end(), [](const core::Visit* a, const core::Visit* b) {
        return core::holdOf(*a)->since.steady < core::holdOf(*b)->since.steady;
    });
    for (const core::Visit* visit : held) {
        all.push_back(visit->id);
    }
    all.insert(all.end(), goingOut.begin(), goingOut.end());
    for (const core::Visit* visit : core::queueOf(desk.hall())) {
        if (core::pendingHandover(*visit) == nullptr) {
            all.push_back(visit->id);
        }
    }
    // Whom the alarm names comes first here too, but for who is being served.
    const core::Visit* first = all.empty() ? nullptr : core::find(desk.hall(), all.front());
    for (const core::Advice& advice : desk.advice()) {
        const auto named = std::find(all.begin(), all.end(), advice.visit);
        if (named != all.end() && first != nullptr && !core::isActive(*first)) {
            std::rotate(all.begin(), named, named + 1);
            break;
        }
    }
    return all;
}

/// Somebody chose whom to ask; else a script did, or the visit moves up.
bool isByHand(const core::Handover& asked) { return asked.role.empty() && !asked.byEscalation; }

} // namespace

widgets::StepView::Offer CenterPanel::whoIsNext() {
    constexpr std::size_t keys = 9;
    m_next = waitingHere(m_desk);
    m_next.resize(std::min(keys, m_next.size()));
    if (m_next.empty()) {
        return {widgets::keyed(
                    tr("A visitor comes in: {key:window.visitor}. The telephone rings: {key:window.telephone}.")),
                {},
                {}};
    }
    widgets::StepView::Offer offer{widgets::keyed(tr("Nobody is in the centre. The first below: {key:desk.next}.")),
                                   tr("To whom do you turn now?"),
                                   {}};
    for (const core::VisitId& id : m_next) {
        const core::Visit& visit = *core::find(m_desk.hall(), id);
        const QString stands =
            core::holdOf(visit) != nullptr ? tr("asked to wait") : office::stageText(core::stageOf(visit));
        offer.labels << tr("%1 · %2").arg(office::calledOf(visit), stands);
    }
    return offer;
}

widgets::StepView::Offer CenterPanel::offerFor(const core::Visit* visit) {
    m_matters.clear();
    m_next.clear();
    if (visit == nullptr) {
        return whoIsNext();
    }
    const core::Handover* pending = core::pendingHandover(*visit);
    if (asksTaker(*visit)) {
        const QString taker = office::nameOf(m_desk.office(), pending->to);
        widgets::StepView::Offer offer{
            tr("%1 was asked to take over at %2.").arg(taker, office::timeText(pending->askedAt, false)),
            tr("Is %1 here?").arg(taker),
            {tr("is here and takes over"), tr("can't come")}};
        if (hasStep(*visit)) {
            offer.labels << tr("go on here meanwhile");
        }
        return offer;
    }
    if (!visit->server.empty() && visit->server != m_desk.me()) {
        return {widgets::keyed(tr("%1 serves this visitor. Comes back: {key:desk.hand_over}."))
                    .arg(office::nameOf(m_desk.office(), visit->server)),
                {},
                {}};
    }
    if (core::isClosed(*visit)) {
        return {tr("This visit is over."), {}, {}};
    }
    if (isToBeTurnedTo(*visit)) {
        const bool isRinging =
            visit->channel == core::Channel::Telephone && core::stageOf(*visit) == core::Stage::Greeting;
        return {widgets::keyed(isRinging ? tr("Answer the telephone: {key:desk.next}.")
                                         : tr("Turn to this visitor: {key:desk.next}.")),
                {},
                {}};
    }
    // A matter is begun because the visitor came for it: none is what Enter means.
    widgets::StepView::Offer offer{tr("Which matter is it? Choose with a number, or see the visitor off."),
                                   {},
                                   {},
                                   widgets::StepView::Offer::Frame::None};
    if (visit->server == m_desk.me()) {
        addMatters(*visit, offer);
    }
    return offer;
}

void CenterPanel::addMatters(const core::Visit& visit, widgets::StepView::Offer& offer) {
    const auto matters = mattersOf(m_desk, visit);
    const auto isNext = [&matters](const scenario::Script* script) {
        return std::any_of(matters.begin(), matters.end(), [script](const Matter& matter) {
            return matter.script == script->id && matter.stand == Matter::Stand::Next;
        });
    };
    std::vector<const scenario::Script*> offered = mattersFor(m_desk, visit);
    // What the visitor came for besides comes first: its number is 1.
    std::stable_partition(offered.begin(), offered.end(), isNext);
    constexpr std::size_t keys = 9;
    const std::size_t size = offered.size() > keys ? keys - 1 : keys;
    const std::size_t pages = std::max<std::size_t>(1, (offered.size() + size - 1) / size);
    m_page = m_paged == visit.id ? m_page % static_cast<int>(pages) : 0;
    m_paged = visit.id;
    const std::size_t first = static_cast<std::size_t>(m_page) * size;
    for (std::size_t i = first; i < std::min(first + size, offered.size()); ++i) {
        m_matters.push_back(offered[i]->id);
        const QString title = QString::fromStdString(offered[i]->title.text);
        offer.labels << (isNext(offered[i]) ? tr("next: %1").arg(title) : title);
    }
    if (pages > 1) {
        m_matters.emplace_back();
        offer.labels << tr("more (page %1 of %2)").arg(QString::number(m_page + 1), QString::number(pages));
    }
}

void CenterPanel::turnTo(const core::VisitId& id) {
    const core::Visit* visit = core::find(m_desk.hall(), id);
    if (visit != nullptr && (core::isActive(*visit) || core::stageOf(*visit) == core::Stage::Farewell)) {
        m_desk.setFocus(id);
    } else {
        report(m_desk.attendTo(id));
    }
}

bool CenterPanel::hasStep(const core::Visit& visit) const {
    return !visit.run.ended && !visit.run.step.empty() && core::answeredHere(visit, m_desk.me());
}

bool CenterPanel::asksTaker(const core::Visit& visit) const {
    const core::Handover* pending = core::pendingHandover(visit);
    if (pending == nullptr || core::stageOf(visit) == core::Stage::Farewell) {
        return false;
    }
    // A script that asked for somebody says itself what is next; so do the words of a visit that moves up.
    return !hasStep(visit) || (isByHand(*pending) && pending->id != m_meanwhile);
}

void CenterPanel::taken(const core::Visit& visit, int index) {
    switch (index) {
    case 0:
        report(m_desk.handovers().take(visit.id));
        break;
    case 1:
        declined(visit);
        break;
    case 2:
        m_meanwhile = core::pendingHandover(visit)->id;
        refresh();
        break;
    default: // the offer has three answers
        break;
    }
}

void CenterPanel::declined(const core::Visit& visit) {
    const bool byHand = isByHand(*core::pendingHandover(visit)); // first: what is carried out changes the visit
    const auto refusal = m_desk.handovers().decline(visit.id, {});
    report(refusal);
    if (!refusal && byHand) {
        emit handOver(); // whom instead is asked at once; an escalation moves on by itself
    }
}

void CenterPanel::offered(int index) {
    const core::Visit* visit = core::find(m_desk.hall(), m_desk.focus());
    if (visit != nullptr && asksTaker(*visit)) {
        taken(*visit, index);
        return;
    }
    if (!m_next.empty()) {
        turnTo(core::VisitId{m_next.at(static_cast<std::size_t>(index))});
        return;
    }
    const std::string matter = m_matters.at(static_cast<std::size_t>(index));
    if (matter.empty()) {
        ++m_page;
        refresh();
        return;
    }
    m_page = 0;
    report(m_desk.beginScenario(m_desk.focus(), matter));
}

} // namespace yingke::desk
