// SPDX-License-Identifier: GPL-3.0-or-later
// The practice hall: the real desk on a practice clock, with no way to the log.
#include "training/practice/practice_hall.h"

#include "app/application.h"
#include "app/demo.h"
#include "journal/write/journal.h"
#include "support/test_clock.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

namespace yingke::test {

namespace {

class Practice {
public:
    Practice() {
        REQUIRE(application.open(data.path(), &clock).isEmpty());
        REQUIRE(app::makeDemoOffice(application).isEmpty());
        library = scenario::loadLibrary((data.path() + QStringLiteral("/scripts")).toStdString());
    }

    training::PracticeHall& begin(const std::string& script) {
        return begin(script, training::usualCast(*library.find(script)));
    }
    training::PracticeHall& begin(const std::string& script, const training::PracticeCast& cast) {
        hall = std::make_unique<training::PracticeHall>(application.office(), clock.now(),
                                                        training::PracticeHall::Begin{library, script, cast, {}, {}});
        REQUIRE(hall->beginFault().toStdString().empty());
        return *hall;
    }
    std::size_t logged() {
        REQUIRE(application.journal().flush(10'000));
        return application.journal().all().size();
    }
    [[nodiscard]] std::string at() const { return hall->screen().step.value; }
    void go() {
        const auto refusal = hall->goOn();
        INFO((refusal ? refusal->sentence.toStdString() : ""));
        REQUIRE_FALSE(refusal);
    }

    QTemporaryDir data;
    TestClock clock;
    app::Application application;
    scenario::Library library;
    std::unique_ptr<training::PracticeHall> hall;
};

} // namespace

TEST_CASE("practice never writes into the log of visits") {
    Practice practice;
    const std::size_t before = practice.logged();
    training::PracticeHall& hall = practice.begin("payment");
    REQUIRE(practice.at() == "introduce");
    practice.go();
    CHECK_FALSE(hall.telephoneRings());
    CHECK_FALSE(hall.secondVisitor());
    hall.pass(600'000);
    CHECK(hall.records().size() > 20);
    CHECK(practice.logged() == before);
    CHECK(practice.application.desk().hall().visits.empty());
}

TEST_CASE("S3.3-02 with the finance out, practice goes the other way; back, and a jump to any step") {
    Practice practice;
    training::PracticeCast cast = training::usualCast(*practice.library.find("payment"));
    REQUIRE(cast.presence.count(core::RoleId{"finance"}) == 1);
    cast.presence[core::RoleId{"finance"}] = core::PresenceState::Out;
    training::PracticeHall& hall = practice.begin("payment", cast);
    REQUIRE(practice.at() == "propose");
    REQUIRE(hall.goOn()); // a question is people's
    REQUIRE_FALSE(hall.play(scenario::Pick{core::ChoiceId{"consent"}}));
    const std::string after = practice.at();
    CHECK(after != "propose");
    REQUIRE_FALSE(hall.back());
    CHECK(practice.at() == "propose");
    REQUIRE_FALSE(hall.jump(core::StepId{"promise_invoice"}));
    CHECK(practice.at() == "promise_invoice");
    practice.go();
    REQUIRE_FALSE(hall.jump(core::StepId{"another_day"}));
    CHECK(practice.at() == "another_day");
}

TEST_CASE("every step of every script can be jumped to, and practice begins every script") {
    Practice practice;
    for (const scenario::Script& script : practice.library.scripts) {
        INFO(script.id);
        practice.begin(script.id);
        for (const scenario::Step& step : script.steps) {
            if (!step.passing() && script.listed != "desk") {
                INFO(step.id.value);
                const auto refusal = practice.hall->jump(step.id);
                INFO((refusal ? refusal->sentence.toStdString() : ""));
                CHECK_FALSE(refusal);
                CHECK(practice.at() == step.id.value);
                practice.begin(script.id);
            }
        }
    }
}

TEST_CASE("S2.3-02 the practice clock goes to the next limit, ten times as fast, and rests") {
    Practice practice;
    training::PracticeHall& hall = practice.begin("payment");
    CHECK(hall.clock().scaled(1'000) == 0);
    hall.clock().setPace(training::Pace::TenTimes);
    CHECK(hall.clock().scaled(1'000) == 10'000);
    REQUIRE_FALSE(hall.secondVisitor());
    REQUIRE(hall.toNextLimit());
    CHECK(hall.elapsed() == practice.application.office().limits().waiting.length);
    const auto passed =
        std::count_if(hall.records().begin(), hall.records().end(), [](const core::EventRecord& record) {
            return std::holds_alternative<core::event::LimitPassed>(record.event);
        });
    CHECK(passed == 1);
}

TEST_CASE("S0-01 insisting on somebody else moves the practice visit up; a supervisor called away is not found") {
    Practice practice;
    training::PracticeHall& hall = practice.begin("payment");
    REQUIRE_FALSE(hall.insists());
    CHECK(core::stageOf(hall.desk().hall().visits.at(hall.visit())) == core::Stage::Escalated);
    training::PracticeHall& other = practice.begin("payment");
    REQUIRE_FALSE(other.supervisorCalledAway()); // the finance colleague had been asked
    CHECK(core::presenceOf(other.desk().hall(), core::PersonId{"zheng"}) == core::PresenceState::Out);
    CHECK(practice.at() == "propose");
}

TEST_CASE("a call and a second visitor come in between: every script goes on to its end, and so do they") {
    Practice practice;
    for (const scenario::Script& script : practice.library.scripts) {
        INFO(script.id);
        training::PracticeHall& hall = practice.begin(script.id);
        REQUIRE_FALSE(hall.telephoneRings());
        REQUIRE_FALSE(hall.secondVisitor());
        constexpr int most = 200;
        int steps = 0;
        for (; steps < most && hall.next().what != training::PracticeHall::Onwards::Over; ++steps) {
            const scenario::Screen screen = hall.screen();
            INFO(screen.step.value);
            auto refusal = hall.goOn(); // at a question: does what it asks besides
            if (!screen.choices.empty()) {
                refusal = hall.play(scenario::Pick{screen.choices.front().id});
            }
            INFO((refusal ? refusal->sentence.toStdString() : ""));
            REQUIRE_FALSE(refusal);
        }
        CHECK(steps < most);
        for (const core::VisitId& id : hall.present()) {
            CHECK(id == hall.visit()); // who came in between has gone
        }
    }
}

TEST_CASE("a drawn cast is the same for the same seed, and its telephone rings on the practice clock") {
    Practice practice;
    const scenario::Script& script = *practice.library.find("payment");
    bool rings = false;
    for (std::uint64_t seed = 1; seed < 30; ++seed) {
        INFO("seed " << seed);
        const training::PracticeCast cast = training::drawnCast(script, seed);
        CHECK(training::actorsCard(practice.application.office(), script, cast) ==
              training::actorsCard(practice.application.office(), script, training::drawnCast(script, seed)));
        if (!cast.timetable.empty() && !rings) {
            rings = true;
            training::PracticeHall& hall = practice.begin("payment", cast);
            hall.pass(cast.timetable.front().at - 1);
            CHECK(hall.desk().hall().visits.size() == 1);
            hall.pass(1);
            CHECK(hall.desk().hall().visits.size() == 2);
        }
    }
    CHECK(rings);
}

} // namespace yingke::test
