// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/first_words.h"

#include "core/desk_scripts.h"
#include "core/farewell.h"

namespace yingke::frontdesk {

namespace {

/// Milliseconds. A hold that is shorter was a wrong key, or a glance aside.
constexpr core::Millis waitWorthWords = 5'000;

/// Milliseconds from coming in. Somebody who sat for less has come just now.
constexpr core::Millis waitWorthApology = 30'000;

bool isAtWork(const core::Visit& visit) { return !visit.run.script.empty() && !visit.run.ended; }

/// Was asked to wait, and for so long that it wants a word.
bool hadToWait(const core::Visit& visit, const core::Moment& now) {
    const core::OnHold* hold = core::holdOf(visit);
    return hold != nullptr && core::stageOf(visit) == core::Stage::InService &&
           now.steady - hold->since.steady >= waitWorthWords;
}

bool waitedTooLong(const core::Visit& visit, const core::Moment& now) {
    const core::Limit* waiting = core::findLimit(visit, core::LimitKind::Waiting);
    return visit.waitPassed || (waiting != nullptr && now.steady >= waiting->due);
}

} // namespace

bool isDialling(const core::Visit& visit) {
    return visit.direction == core::Direction::Outgoing && !core::isConnected(visit);
}

core::VisitId leftStanding(const core::Visit& turnedTo, const core::Visit* active) {
    const bool another = active != nullptr && active->id != turnedTo.id && !isDialling(*active);
    return another ? active->id : core::VisitId{};
}

bool waitedForAnother(const core::Visit& visit, const core::Moment& now) {
    const bool amidMatter = isAtWork(visit) && !core::desk_script::isOne(visit.run.script.id);
    const bool onLine = !isAtWork(visit) && core::isConnected(visit);
    return (amidMatter || onLine) && hadToWait(visit, now);
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

const char* wordsOnReturn(const core::Visit& visit) {
    return visit.escalations.empty() ? core::desk_script::doneWithinLimit : core::desk_script::backFromAbove;
}

const char* greetingFor(const core::Visit& visit, const core::Moment& now) {
    const core::Stage stage = core::stageOf(visit);
    if (visit.channel == core::Channel::Telephone) {
        return stage == core::Stage::Greeting ? core::desk_script::telephone : nullptr;
    }
    const bool justCame = stage == core::Stage::Queued && now.steady - visit.arrivedAt.steady < waitWorthWords &&
                          !waitedTooLong(visit, now);
    if (justCame) {
        return core::desk_script::welcome; // has not waited: nothing is apologised for
    }
    if (isBackWithoutMatter(visit)) {
        return wordsOnReturn(visit);
    }
    const bool waitsWithoutMatter = !isAtWork(visit) && visit.suspended.empty() && hadToWait(visit, now);
    if (stage == core::Stage::Queued || (waitsWithoutMatter && visit.direction == core::Direction::Incoming)) {
        return core::desk_script::doneWithinLimit; // S2.3-01
    }
    if (stage != core::Stage::Greeting) {
        return nullptr;
    }
    // Was told to sit, and waited: is not welcomed anew.
    const bool satDown = !visit.run.other.empty() && now.steady - visit.arrivedAt.steady >= waitWorthApology;
    if (waitedTooLong(visit, now) || satDown) {
        return core::desk_script::doneWithinLimit;
    }
    // Was greeted while another one was served, and has not been asked to sit yet: nothing of that is said any more.
    return visit.run.other.empty() ? nullptr : core::desk_script::welcome;
}

} // namespace yingke::frontdesk
