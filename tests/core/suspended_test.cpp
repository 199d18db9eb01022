// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario that waits within its visit for another one.
#include "support/core_hall.h"

#include <algorithm>

using namespace yingke::core;
using yingke::test::CoreHall;

namespace {

const ScriptRef outer{"release", "00"};
const ScriptRef inner{"payment", "01"};

VisitId atTheFees(CoreHall& hall) {
    const VisitId visit = hall.serve("a");
    hall.done(command::BeginScenario{visit, outer, "物品放行", {}, {}});
    hall.done(command::EnterStep{visit, StepId{"goods"}, "fill", {}, {}, Party::Desk});
    hall.done(command::EnterStep{visit, StepId{"fees"}, "say", {}, {}, Party::Desk});
    return visit;
}

} // namespace

TEST_CASE("a scenario that is suspended comes back as it stood, and the one between is an earlier one") {
    CoreHall hall;
    const VisitId a = atTheFees(hall);
    const ScriptRun stood = hall.visit(a).run;
    hall.done(command::StartLimit{a, LimitId{"own"}, LimitKind::Script, LimitRule{60'000, 1'000}, false, {}});
    hall.done(command::StartLimit{a, LimitId{"office"}, LimitKind::Answer, {}, false, {}});
    hall.done(command::SuspendScenario{a, StepId{"again"}});
    CHECK(hall.visit(a).run == ScriptRun{});
    CHECK(findLimit(hall.visit(a), LimitId{"own"}) == nullptr); // its step is not in front of anybody
    CHECK(findLimit(hall.visit(a), LimitId{"office"}) != nullptr);
    hall.done(command::BeginScenario{a, inner, "缴费", {}, {}});
    CHECK(hall.visit(a).earlierScripts.empty());
    hall.done(command::EndScenario{a});
    hall.done(command::ResumeScenario{a});
    CHECK(hall.visit(a).run == stood);
    CHECK(hall.visit(a).suspended.empty());
    CHECK(hall.visit(a).earlierScripts == std::vector{inner});
    CHECK(hall.refused(command::ResumeScenario{a}) == RejectionReason::NothingBefore);
}

TEST_CASE("what has ended waits for nothing, and the waiting has an end") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    CHECK(hall.refused(command::SuspendScenario{a, StepId{"x"}}) == RejectionReason::NoScript);
    hall.done(command::BeginScenario{a, outer, "物品放行", {}, {}});
    CHECK(hall.refused(command::SuspendScenario{a, {}}) == RejectionReason::NoScript); // it would go on nowhere
    for (std::size_t i = 0; i < mostSuspended; ++i) {
        hall.done(command::SuspendScenario{a, StepId{"x"}});
        hall.done(command::BeginScenario{a, inner, "缴费", {}, {}});
    }
    CHECK(hall.refused(command::SuspendScenario{a, StepId{"x"}}) == RejectionReason::TooLong);
    hall.done(command::EndScenario{a});
    CHECK(hall.refused(command::SuspendScenario{a, StepId{"x"}}) == RejectionReason::NoScript);
}

TEST_CASE("a farewell taken back brings what waited back with the rest") {
    CoreHall hall;
    const VisitId a = atTheFees(hall);
    hall.done(command::SuspendScenario{a, StepId{"again"}});
    hall.done(command::BeginScenario{a, inner, "缴费", {}, {}});
    hall.done(command::EnterStep{a, StepId{"take"}, "fill", {}, {}, Party::Desk});
    const ScriptRun stood = hall.visit(a).run;
    hall.done(command::SeeOff{a});
    hall.done(command::BeginScenario{a, {"farewell", "02"}, "送客", {}, {}});
    hall.done(command::TakeBack{a});
    CHECK(hall.visit(a).run == stood);
    CHECK(hall.visit(a).suspended.size() == 1);
}
