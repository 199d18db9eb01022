// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/step_clock.h"

#include "support/core_hall.h"

#include <catch2/catch.hpp>

#include <map>

using namespace yingke;
namespace command = core::command;

namespace {

/// Sums by "script/step" over what a hall did.
std::map<std::string, journal::StepSum> sumsOf(const test::CoreHall& hall) {
    std::map<std::string, journal::StepSum> sums;
    core::Visit visit;
    journal::StepClock clock;
    for (const core::EventRecord& record : hall.records) {
        if (record.visit.value != "a") {
            continue;
        }
        visit = core::evolve(std::move(visit), record);
        for (const journal::StepSum& one : clock.take(visit, record)) {
            journal::StepSum& sum = sums[one.script + "/" + one.step];
            sum.entered += one.entered;
            sum.spent += one.spent;
            sum.left += one.left;
            sum.brokenOff += one.brokenOff;
        }
    }
    return sums;
}

void enter(test::CoreHall& hall, const char* step) {
    hall.done(command::EnterStep{core::VisitId{"a"}, core::StepId{step}, "say", "visitor", "…", core::Party::Desk});
}

} // namespace

TEST_CASE("steps: time on hold is not the step's, nor is time that nobody saw") {
    test::CoreHall hall;
    const core::VisitId a = hall.serve("a");
    hall.done(command::BeginScenario{a, {"repair", "ff"}, "报修", {}});
    enter(hall, "unit");
    hall.pass(30'000);
    const core::VisitId b = hall.serve("b"); // a is held meanwhile
    hall.pass(120'000);
    hall.done(command::SeeOff{b});
    hall.done(command::AttendTo{a, ""});
    hall.pass(10'000);
    enter(hall, "detail");
    hall.pass(5'000);
    hall.done(command::EndScenario{a});
    hall.pass(60'000);
    hall.done(command::SeeOff{a});
    hall.done(command::Close{a, {}, ""});
    auto sums = sumsOf(hall);
    CHECK(sums["repair/unit"].spent == 40'000);
    CHECK(sums["repair/unit"].entered == 1);
    CHECK(sums["repair/detail"].spent == 5'000);
    for (const auto& [place, sum] : sums) {
        CHECK(sum.brokenOff == 0); // the script ran to its end
        CHECK(sum.left == 0);
    }
}

TEST_CASE("steps: who is seen off before the script has ended broke off there; reopening takes it back") {
    test::CoreHall hall;
    const core::VisitId a = hall.serve("a");
    hall.done(command::BeginScenario{a, {"repair", "ff"}, "报修", {}});
    enter(hall, "unit");
    hall.pass(30'000);
    enter(hall, "price_list");
    hall.pass(7'000);
    hall.done(command::SeeOff{a});
    hall.done(command::Close{a, {}, ""});
    CHECK(sumsOf(hall)["repair/price_list"].brokenOff == 1);
    CHECK(sumsOf(hall)["repair/price_list"].spent == 7'000);
    hall.done(command::Reopen{a, "back for the umbrella"});
    CHECK(sumsOf(hall)["repair/price_list"].brokenOff == 0);
}

TEST_CASE("steps: who leaves before anybody served gave up while waiting, not at a step") {
    test::CoreHall hall;
    const core::VisitId a = hall.arrive("a");
    hall.pass(400'000);
    hall.done(command::Close{a, core::Outcome::LeftUnserved, "left"});
    CHECK(sumsOf(hall)["/"].left == 1);
}
