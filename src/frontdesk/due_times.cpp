// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/due_times.h"

#include "frontdesk/decision_loop.h"
#include "frontdesk/desk_context.h"

#include <algorithm>

namespace yingke::frontdesk {

DueTimes::DueTimes(const DecisionLoop& loop) : m_loop(loop) {
    connect(&m_timer, &platform::BootTimer::timeout, this, &DueTimes::due);
    connect(&loop, &DecisionLoop::decided, this, &DueTimes::windUp);
    connect(&loop, &DecisionLoop::told, this, &DueTimes::windUp);
}

DueTimes::Come DueTimes::come() {
    Come come;
    for (const auto& [id, visit] : m_loop.hall().visits) {
        for (const core::Limit& limit : visit.limits) {
            const core::LimitPhase phase = core::phaseAt(limit, m_loop.now().steady);
            if (phase <= limit.noted || limit.kind == core::LimitKind::Tea) {
                continue; // tea is a courtesy, never an alarm
            }
            come.gravest = come.gravest ? std::max(*come.gravest, phase) : phase;
        }
    }
    come.passed = stepsDue(m_loop.hall(), m_loop.now().steady);
    if (const auto promised = reminded()) {
        come.promised = true;
        come.gravest = come.gravest ? std::max(*come.gravest, *promised) : promised;
    }
    return come;
}

void DueTimes::windUp() {
    const auto due = core::nextDue(m_loop.hall());
    const auto reminder = nextReminder();
    if (!due && !reminder) {
        m_timer.stop();
        return;
    }
    // Bounded, so that a step of the day or a long suspend is noticed too.
    constexpr core::Millis longest = 60'000;
    const core::Millis left = std::min(due ? *due - m_loop.now().steady : longest, reminder.value_or(longest));
    m_timer.start(std::clamp<core::Millis>(left, 0, longest));
}

std::optional<core::LimitPhase> DueTimes::reminded() {
    const core::Millis now = m_loop.now().utc;
    const core::Hall& hall = m_loop.hall();
    std::optional<core::LimitPhase> gravest;
    std::erase_if(m_reminders, [&hall](const auto& entry) {
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
        Reminder& known = m_reminders.try_emplace(id, Reminder{promise.due, core::LimitPhase::Calm}).first->second;
        if (phase > known.told) {
            known.told = phase;
            gravest = gravest ? std::max(*gravest, phase) : phase;
        }
    }
    return gravest;
}

std::optional<core::Millis> DueTimes::nextReminder() const {
    const core::Millis now = m_loop.now().utc;
    std::optional<core::Millis> next;
    for (const auto& [id, promise] : m_loop.hall().promises) {
        for (const core::Millis at : {promise.due - promise.remindBefore, promise.due}) {
            if (promise.state == core::PromiseState::Open && at > now) {
                next = next ? std::min(*next, at - now) : at - now;
            }
        }
    }
    for (const auto& [id, one] : m_loop.hall().appointments) {
        const core::Millis asked = one.at + one.grace;
        if (one.state == core::AppointmentState::Expected && asked > now) {
            next = next ? std::min(*next, asked - now) : asked - now;
        }
    }
    return next;
}

} // namespace yingke::frontdesk
