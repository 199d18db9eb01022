// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/first_words.h"

#include "core/desk_scripts.h"
#include "core/farewell.h"

namespace yingke::frontdesk {

namespace {

/// Milliseconds. A hold that is shorter was a wrong key, or a glance aside.
constexpr core::Millis waitWorthWords = 5'000;

bool waitedTooLong(const core::Visit& visit, const core::Moment& now) {
    const core::Limit* waiting = core::findLimit(visit, core::LimitKind::Waiting);
    return visit.waitPassed || (waiting != nullptr && now.steady >= waiting->due);
}

} // namespace

bool leavesStanding(const core::Visit& call, const core::Visit* active) {
    return active != nullptr && active->id != call.id && call.channel == core::Channel::Telephone &&
           core::stageOf(call) == core::Stage::Greeting &&
           (active->channel == core::Channel::InPerson || core::isConnected(*active));
}

bool waitedForAnother(const core::Visit& visit, const core::Moment& now) {
    const core::OnHold* hold = core::holdOf(visit);
    const core::ScriptRun& run = visit.run;
    const bool amidMatter = !run.script.empty() && !run.ended && !core::desk_script::isOne(run.script.id);
    return hold != nullptr && amidMatter && core::stageOf(visit) == core::Stage::InService &&
           now.steady - hold->since.steady >= waitWorthWords;
}

bool isBackWithoutMatter(const core::Visit& visit) {
    const core::Stage stage = core::stageOf(visit);
    const bool served = stage == core::Stage::InService || stage == core::Stage::Escalated;
    const bool back = !visit.handovers.empty() && visit.handovers.back().givenBackAt.has_value();
    const core::ScriptRun& run = visit.run;
    const bool greeted = core::desk_script::isGreeting(run.script.id) || // of that nothing is said any more
                         (core::desk_script::isMovingUp(run.script.id) && run.ended);
    // What came to its end is over: there the next thing is asked, and nobody is welcomed anew.
    return visit.channel == core::Channel::InPerson && served && back && !core::hasEndedMatter(visit) &&
           visit.suspended.empty() && (run.script.empty() || greeted);
}

const char* greetingFor(const core::Visit& visit, const core::Moment& now) {
    const core::Stage stage = core::stageOf(visit);
    if (visit.channel == core::Channel::Telephone) {
        return stage == core::Stage::Greeting ? core::desk_script::telephone : nullptr;
    }
    if (stage == core::Stage::Queued || isBackWithoutMatter(visit)) {
        return core::desk_script::doneWithinLimit; // S2.3-01
    }
    if (stage != core::Stage::Greeting) {
        return nullptr;
    }
    if (waitedTooLong(visit, now)) {
        return core::desk_script::doneWithinLimit;
    }
    // Was greeted while another one was served, and has not been asked to sit yet: nothing of that is said any more.
    return visit.run.other.empty() ? nullptr : core::desk_script::welcome;
}

} // namespace yingke::frontdesk
