// SPDX-License-Identifier: GPL-3.0-or-later
// A drill on the practice stage: its cast, its timing, its scripts one after the other.
#include "app/application.h"
#include "app/demo.h"
#include "support/test_clock.h"
#include "training/drills/drill_cast.h"
#include "training/practice/practice_hall.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <algorithm>

namespace yingke::test {

namespace {

using training::DrillEvent;
using training::DrillKind;

training::Drill sampleDrill() {
    training::Drill drill;
    drill.id = "2026-11-23-payment-1";
    drill.courtesy = core::Title::Madam;
    drill.role = core::VisitorRole::Tenant;
    drill.scripts = {"welcome", "payment", "no_longer_there", "farewell"};
    drill.length = 300'000;
    drill.events = {{0, DrillKind::ScenarioBegun, {}, "welcome", {}, 0},
                    {20'000, DrillKind::TelephoneRang, {}, {}, {}, 0},
                    {30'000, DrillKind::ScenarioBegun, {}, "payment", {}, 0},
                    {30'000, DrillKind::PersonFound, {}, "finance", "out", 0},
                    {31'000, DrillKind::StepEntered, core::StepId{"propose"}, {}, {}, 0},
                    {45'000, DrillKind::ChoiceMade, core::StepId{"propose"}, "consent", {}, 0},
                    {50'000, DrillKind::FactGiven, {}, "sum", {}, 34'560},
                    {60'000, DrillKind::AnotherCameIn, {}, {}, {}, 0},
                    {90'000, DrillKind::PersonFound, {}, "finance", "in", 0},
                    {95'000, DrillKind::CallMade, {}, "owner", "not_answered", 0},
                    {99'000, DrillKind::CallMade, {}, "owner", "answered", 0},
                    {180'000, DrillKind::LimitPassed, {}, "answer", {}, 0},
                    {200'000, DrillKind::Escalated, {}, "insists_on_somebody_else", "service_supervisor", 0},
                    {300'000, DrillKind::Closed, {}, "done", {}, 0}};
    return drill;
}

class Stage {
public:
    Stage() {
        REQUIRE(application.open(data.path(), &clock).isEmpty());
        REQUIRE(app::makeDemoOffice(application).isEmpty());
        library = scenario::loadLibrary((data.path() + QStringLiteral("/scripts")).toStdString());
    }
    QTemporaryDir data;
    TestClock clock;
    app::Application application;
    scenario::Library library;
};

} // namespace

TEST_CASE("a drill's cast: who was in, what was told, calls in their order, what came suddenly and when") {
    Stage stage;
    const training::Drill drill = sampleDrill();
    CHECK(training::mainScript(drill) == "payment");
    CHECK(training::playable(drill, stage.library) == std::vector<std::string>{"welcome", "payment", "farewell"});
    const training::PracticeCast cast = training::castOf(drill, stage.library);
    CHECK(cast.visitor.title == core::Title::Madam);
    CHECK(cast.visitor.role == core::VisitorRole::Tenant);
    CHECK(cast.presence.at(core::RoleId{"finance"}) == core::PresenceState::Out);
    CHECK(cast.calls == std::vector<bool>{false, true});
    CHECK(cast.given.at("sum") == 34'560);
    REQUIRE(cast.timetable.size() == 4);
    CHECK(cast.timetable[0] == training::SuddenAt{20'000, training::Sudden::TelephoneRings, {}, {}});
    CHECK(cast.timetable[1] == training::SuddenAt{60'000, training::Sudden::AnotherComesIn, {}, {}});
    CHECK(cast.timetable[2] ==
          training::SuddenAt{90'000, training::Sudden::Presence, core::RoleId{"finance"}, core::PresenceState::In});
    CHECK(cast.timetable[3] == training::SuddenAt{200'000, training::Sudden::Insists, {}, {}});
    const auto course = training::courseOf(drill, stage.library, stage.application.office());
    CHECK(std::count_if(course.begin(), course.end(), [](const auto& line) { return line.sudden; }) == 3);
    CHECK_FALSE(training::answersOf(drill, stage.library).empty());
}

TEST_CASE("a drill is played with its real timing, its scripts one after the other") {
    Stage stage;
    const training::Drill drill = sampleDrill();
    training::PracticeHall hall(
        stage.application.office(), stage.clock.now(),
        {stage.library, "welcome", training::castOf(drill, stage.library), {}, {}, {"payment", "farewell"}});
    REQUIRE(hall.beginFault().isEmpty());
    const auto visits = [&hall] { return hall.desk().hall().visits.size(); };
    hall.pass(19'999);
    CHECK(visits() == 1);
    hall.pass(1);
    CHECK(visits() == 2); // the telephone
    REQUIRE_FALSE(hall.attendTo(hall.visit()));
    hall.pass(39'999);
    CHECK(visits() == 2);
    hall.pass(1);
    CHECK(visits() == 3); // a second visitor
    REQUIRE_FALSE(hall.attendTo(hall.visit()));
    const auto visit = [&hall]() -> const core::Visit& { return hall.desk().hall().visits.at(hall.visit()); };
    for (int i = 0; i < 20 && visit().run.script.id == "welcome"; ++i) {
        (void)hall.goOn();
    }
    REQUIRE(visit().run.script.id == "payment");
    CHECK(hall.screen().step.value == "propose"); // the finance colleague was out
    hall.pass(30'000);                            // 1:30: is back
    const auto finance = hall.office().holders(core::RoleId{"finance"});
    REQUIRE_FALSE(finance.empty());
    CHECK(core::presenceOf(hall.desk().hall(), finance.front()) == core::PresenceState::In);
    hall.pass(109'999);
    CHECK(core::stageOf(visit()) != core::Stage::Escalated);
    hall.pass(1); // 3:20: insists on somebody else
    CHECK(core::stageOf(visit()) == core::Stage::Escalated);
}

} // namespace yingke::test
