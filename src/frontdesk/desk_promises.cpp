// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/desk_promises.h"

#include "core/desk_scripts.h"
#include "frontdesk/decision_loop.h"
#include "frontdesk/desk_focus.h"
#include "frontdesk/desk_player.h"
#include "frontdesk/first_words.h"
#include "frontdesk/texts.h"
#include "frontdesk/told.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "scenario/player/script_shelf.h"

namespace yingke::frontdesk {

bool DeskPromises::keeps(const core::Promise& promise) const {
    const office::Colleague* owner = m_loop.office().colleague(promise.owner);
    return owner != nullptr && owner->active;
}

std::optional<core::PromiseId> DeskPromises::unowned(const core::VisitId& id) const {
    const core::Visit* visit = core::find(m_loop.hall(), id);
    if (visit == nullptr) {
        return std::nullopt;
    }
    for (const core::PromiseId& made : visit->promises) {
        const core::Promise* promise = core::findOpen(m_loop.hall(), made);
        if (promise != nullptr && !keeps(*promise)) {
            return made;
        }
    }
    return std::nullopt;
}

std::optional<Refusal> DeskPromises::nobodyKeeps(const core::Visit& visit) const {
    const auto id = unowned(visit.id);
    if (!id) {
        return std::nullopt;
    }
    tellRefused("PromiseWithoutOwner");
    const core::Promise& promise = *core::find(m_loop.hall(), *id);
    const QString what = QString::fromStdString(promise.what);
    const QString who = office::calledOf(visit);
    if (promise.owner.empty()) {
        return Refusal{
            Texts::tr("Nobody keeps the promise \"%1\" yet. Name who keeps it before %2 is seen off.").arg(what, who),
            visit.id,
            {}};
    }
    return Refusal{
        Texts::tr("%1 has left the office, and nobody keeps the promise \"%2\" now. Name who keeps it before "
                  "%3 is seen off.")
            .arg(office::nameOf(m_loop.office(), promise.owner), what, who),
        visit.id,
        {}};
}

NewVisit DeskPromises::followUp(const core::PromiseId& id, core::Channel channel) {
    const core::Promise* promise = core::findOpen(m_loop.hall(), id);
    const scenario::Script* script = promise != nullptr ? m_player.shelf().published(promise->script) : nullptr;
    if (script == nullptr) {
        tellRefused(promise != nullptr ? "PromiseWithoutScript" : "PromiseEnded");
        return {{},
                Refusal{promise != nullptr ? Texts::tr("This promise has no scenario of its own. Note how it ended.")
                                           : Texts::tr("This promise has ended already."),
                        {},
                        {}}};
    }
    const core::Visit* before = core::find(m_loop.hall(), promise->visit);
    const core::VisitId visit{newId()};
    const std::string reason = promise->what;
    const std::string follows = promise->script;
    const core::Channel by = script->channel.value_or(channel);
    const core::Visit* active = m_loop.activeVisit();
    const core::VisitId left = active != nullptr && !isDialling(*active) ? active->id : core::VisitId{};
    // We call, or go to them: nobody has come, and nothing of it counts as a visit.
    const auto direction = core::Direction::Outgoing;
    const auto refusal = m_loop.carryOut(
        {core::command::Arrive{visit, by, before != nullptr ? before->visitor : core::Visitor{}, direction},
         core::command::AttendTo{visit, reason}},
        visit);
    if (refusal) {
        m_loop.tell();
        return {{}, refusal};
    }
    auto begun = m_player.begin(visit, follows, {}, id);
    if (!begun && !left.empty()) {
        begun = m_player.interrupt(visit, core::desk_script::pleaseWait, left);
    }
    m_focus.set(visit);
    m_loop.tell();
    return {visit, begun};
}

} // namespace yingke::frontdesk
