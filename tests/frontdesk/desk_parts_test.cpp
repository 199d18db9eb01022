// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the front desk that can be seen alone: the journal's answers, and a desk over a store that answers at
// once, later, or not.
#include "frontdesk/decision_loop.h"
#include "frontdesk/desk_focus.h"
#include "frontdesk/due_times.h"
#include "office/data/office.h"
#include "support/test_clock.h"

#include <catch2/catch.hpp>

using namespace yingke;
using frontdesk::JournalStatus;

namespace {

core::Batch batchOf(const std::vector<std::string>& ids) {
    core::Batch batch;
    for (const std::string& id : ids) {
        batch.events.emplace_back();
        batch.events.back().id = core::EventId{id};
    }
    return batch;
}

/// Keeps what it gets, and answers when it is told to.
class Store : public core::EventStore {
public:
    void append(core::Batch batch) override { batches.push_back(std::move(batch)); }
    std::vector<core::Batch> batches;
};

/// A loop of its own on an office with nobody in it.
struct Desk {
    explicit Desk(const std::vector<core::EventRecord>& past = {})
        : loop({store, std::make_unique<frontdesk::JournalAnswers>(clock), clock, office, core::DeskId{"desk"}}, past) {
        (void)loop.carryOut({core::Command(core::command::OpenDesk{"test", clock.now().steady, "test"})}, {});
        (void)loop.carryOut({core::Command(core::command::SignIn{core::PersonId{"me"}})}, {});
    }
    std::optional<frontdesk::Refusal> arrive(const char* id) {
        return loop.act({core::command::Arrive{core::VisitId{id}, core::Channel::InPerson, {}}}, core::VisitId{id});
    }
    test::TestClock clock;
    office::Office office;
    Store store;
    frontdesk::DecisionLoop loop;
};

} // namespace

TEST_CASE("Journal answers: recorded is said only when all that was appended is durable", "[frontdesk]") {
    test::TestClock clock;
    frontdesk::JournalAnswers answers(clock);
    core::Batch first = batchOf({"a", "b"});
    core::Batch second = batchOf({"c"});
    answers.await(first);
    const quint64 afterFirst = answers.mark();
    answers.await(second);
    REQUIRE(first.token != second.token);
    CHECK(answers.status().kind == JournalStatus::Kind::Recording);
    CHECK(answers.status().pending == 3);
    CHECK_FALSE(answers.durable(core::EventId{"a"}));
    answers.take(first.token, true, {});
    CHECK(answers.durable(core::EventId{"a"}));
    CHECK_FALSE(answers.durable(core::EventId{"c"}));
    CHECK(answers.allDurable(afterFirst));
    CHECK_FALSE(answers.allDurable(answers.mark()));
    CHECK(answers.status().kind == JournalStatus::Kind::Recording);
    answers.take(second.token, false, QStringLiteral("full"));
    CHECK(answers.status().kind == JournalStatus::Kind::Unsaved);
    CHECK(answers.status().reason == QStringLiteral("full"));
    answers.take(999, true, {}); // nothing waits for it
    CHECK(answers.status().kind == JournalStatus::Kind::Unsaved);
    answers.take(second.token, true, {});
    CHECK(answers.status().kind == JournalStatus::Kind::Recorded);
    CHECK(answers.status().reason.isEmpty());
    CHECK(answers.status().pending == 0);
    CHECK(answers.status().lastWrite.utc == clock.now().utc);
}

TEST_CASE("Decision loop: a decision is one batch, a refusal is none, and the past is not decided anew",
          "[frontdesk]") {
    Desk desk;
    const std::size_t before = desk.store.batches.size();
    int told = 0;
    QObject::connect(&desk.loop, &frontdesk::DecisionLoop::told, [&told] { ++told; });
    REQUIRE_FALSE(desk.arrive("one"));
    REQUIRE(desk.store.batches.size() == before + 1);
    CHECK(desk.arrive("one")); // the id is in use
    CHECK(desk.store.batches.size() == before + 1);
    CHECK(told == 2); // a refusal is told too: what a view showed meanwhile comes right
    CHECK(desk.loop.recordsOf(core::VisitId{"one"}).size() == desk.store.batches.back().events.size());

    std::vector<core::EventRecord> past;
    for (const core::Batch& batch : desk.store.batches) {
        past.insert(past.end(), batch.events.begin(), batch.events.end());
    }
    const Desk again(past);
    CHECK(core::find(again.loop.hall(), core::VisitId{"one"}) != nullptr);
    CHECK(again.loop.recordsOf(core::VisitId{"one"}).size() == desk.loop.recordsOf(core::VisitId{"one"}).size());
}

TEST_CASE("Due times: a promise's reminder comes once, and anew when its time was moved", "[frontdesk]") {
    Desk desk;
    frontdesk::DueTimes times(desk.loop);
    REQUIRE_FALSE(desk.arrive("one"));
    REQUIRE_FALSE(desk.loop.act({core::command::AttendTo{core::VisitId{"one"}, {}}}, core::VisitId{"one"}));
    core::command::MakePromise make;
    make.visit = core::VisitId{"one"};
    make.promise = core::PromiseId{"call"};
    make.kind = "call_back";
    make.what = "call back";
    make.owner = core::PersonId{"me"};
    make.due = desk.clock.now().utc + 3'600'000;
    make.remindBefore = 600'000;
    REQUIRE_FALSE(desk.loop.act({core::Command(make)}, make.visit));
    (void)times.come(); // limits of the visit itself
    desk.clock.pass(3'000'000);
    (void)desk.loop.carryOut({core::Command(core::command::NoteTime{})}, {});
    CHECK(times.come().gravest == core::LimitPhase::Warning);
    CHECK_FALSE(times.come().gravest);
    REQUIRE_FALSE(desk.loop.act(
        {core::Command(core::command::MovePromise{make.promise, make.due + 3'600'000, "asked for"})}, make.visit));
    CHECK_FALSE(times.come().gravest);
    desk.clock.pass(4'200'000);
    (void)desk.loop.carryOut({core::Command(core::command::NoteTime{})}, {});
    CHECK(times.come().gravest == core::LimitPhase::Overdue);
}

TEST_CASE("Focus: who is being served, else the first of the advice, else nobody", "[frontdesk]") {
    Desk desk;
    frontdesk::DeskFocus focus(desk.loop);
    focus.next();
    CHECK(focus.visit().empty());
    REQUIRE_FALSE(desk.arrive("one"));
    focus.next();
    CHECK(focus.visit() == core::VisitId{"one"});
    REQUIRE_FALSE(desk.arrive("two"));
    REQUIRE_FALSE(desk.loop.act({core::command::AttendTo{core::VisitId{"two"}, {}}}, core::VisitId{"two"}));
    focus.next();
    CHECK(focus.visit() == core::VisitId{"two"});
}
