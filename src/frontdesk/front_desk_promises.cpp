// SPDX-License-Identifier: GPL-3.0-or-later
// Promises at the desk: who keeps them, the reminder before they are due, the follow-up with a script of its own.
#include "frontdesk/front_desk_private.h"
#include "frontdesk/texts.h"
#include "office/texts/visit_texts.h"

#include <QUuid>

#include <algorithm>

namespace yingke::frontdesk {

bool FrontDesk::keeps(const core::Promise& promise) const {
    const office::Colleague* owner = d->parts.office.colleague(promise.owner);
    return owner != nullptr && owner->active;
}

std::optional<core::PromiseId> FrontDesk::unownedPromise(const core::VisitId& id) const {
    const core::Visit* visit = core::find(d->hall, id);
    if (visit == nullptr) {
        return std::nullopt;
    }
    for (const core::PromiseId& made : visit->promises) {
        const core::Promise* promise = core::find(d->hall, made);
        if (promise != nullptr && promise->state == core::PromiseState::Open && !keeps(*promise)) {
            return made;
        }
    }
    return std::nullopt;
}

std::optional<Refusal> FrontDesk::Private::nobodyKeeps(const core::Visit& visit) const {
    const auto id = q.unownedPromise(visit.id);
    if (!id) {
        return std::nullopt;
    }
    const core::Promise& promise = *core::find(hall, *id);
    const QString what = QString::fromStdString(promise.what);
    const QString who = office::addressOf(visit.visitor, visit.channel);
    if (promise.owner.empty()) {
        return Refusal{
            Texts::tr("Nobody keeps the promise \"%1\" yet. Name who keeps it before %2 is seen off.").arg(what, who),
            visit.id,
            {}};
    }
    return Refusal{
        Texts::tr("%1 has left the office, and nobody keeps the promise \"%2\" now. Name who keeps it before "
                  "%3 is seen off.")
            .arg(office::nameOf(parts.office, promise.owner), what, who),
        visit.id,
        {}};
}

std::optional<core::LimitPhase> FrontDesk::Private::reminded() {
    const core::Millis now = parts.clock.now().utc;
    std::optional<core::LimitPhase> gravest;
    std::erase_if(reminders, [this](const auto& entry) {
        const core::Promise* promise = core::find(hall, entry.first);
        return promise == nullptr || promise->state != core::PromiseState::Open || promise->due != entry.second.due;
    });
    for (const auto& [id, promise] : hall.promises) {
        if (promise.state != core::PromiseState::Open) {
            continue;
        }
        const core::LimitPhase phase = now >= promise.due                          ? core::LimitPhase::Overdue
                                       : now >= promise.due - promise.remindBefore ? core::LimitPhase::Warning
                                                                                   : core::LimitPhase::Calm;
        Reminder& known = reminders.try_emplace(id, Reminder{promise.due, core::LimitPhase::Calm}).first->second;
        if (phase > known.told) {
            known.told = phase;
            gravest = gravest ? std::max(*gravest, phase) : phase;
        }
    }
    return gravest;
}

std::optional<core::Millis> FrontDesk::Private::nextReminder() const {
    const core::Millis now = parts.clock.now().utc;
    std::optional<core::Millis> next;
    for (const auto& [id, promise] : hall.promises) {
        for (const core::Millis at : {promise.due - promise.remindBefore, promise.due}) {
            if (promise.state == core::PromiseState::Open && at > now) {
                next = next ? std::min(*next, at - now) : at - now;
            }
        }
    }
    return next;
}

NewVisit FrontDesk::followUp(const core::PromiseId& id, core::Channel channel) {
    const core::Promise* promise = core::find(d->hall, id);
    const bool open = promise != nullptr && promise->state == core::PromiseState::Open;
    const scenario::Script* script = open ? d->parts.shelf.published(promise->script) : nullptr;
    if (script == nullptr) {
        return {{},
                Refusal{open ? tr("This promise has no scenario of its own. Note how it ended.")
                             : tr("This promise has ended already."),
                        {},
                        {}}};
    }
    const core::Visit* before = core::find(d->hall, promise->visit);
    const core::VisitId visit{QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()};
    const std::string reason = promise->what;
    const auto refusal = d->carryOut({core::command::Arrive{visit, script->channel.value_or(channel),
                                                            before != nullptr ? before->visitor : core::Visitor{}},
                                      core::command::AttendTo{visit, reason}},
                                     visit);
    if (refusal) {
        d->tell();
        return {{}, refusal};
    }
    const auto begun = d->begin(visit, promise->script, {}, id);
    setFocus(visit);
    d->tell();
    return {visit, begun};
}

} // namespace yingke::frontdesk
