// SPDX-License-Identifier: GPL-3.0-or-later
// A decision in the making, and its hall taken over.
#include "core/draft.h"
#include "core/evolve.h"
#include "support/core_hall.h"

using namespace yingke::core;
using yingke::test::CoreHall;

TEST_CASE("a draft goes on after a refusal as if it had not been asked, and its records alone make its hall") {
    CoreHall core;
    const VisitId a = core.serve("a");
    const VisitId b = core.arrive("b", Channel::Telephone);
    Draft draft(core.hall, core.context());
    REQUIRE_FALSE(draft.decide(command::AttendTo{b, "a call"}));
    const Hall half = draft.hall();
    const std::size_t happened = draft.records().size();
    REQUIRE(draft.decide(command::Resume{b})); // it is not on hold
    REQUIRE(draft.decide(command::Close{VisitId{"nobody"}, {}, {}}));
    CHECK(draft.hall() == half);
    CHECK(draft.records().size() == happened);
    REQUIRE_FALSE(draft.decide(command::AttendTo{a, "back"}));
    CHECK(draft.commands() == 2);

    Hall replayed = core.hall;
    for (const EventRecord& record : draft.records()) {
        apply(replayed, record);
    }
    CHECK(replayed == draft.hall());

    const Decision whole =
        decideAll(core.hall, {command::AttendTo{b, "a call"}, command::AttendTo{a, "back"}}, draft.context());
    const std::vector<EventRecord> records = draft.takeRecords();
    REQUIRE(std::get<Happenings>(whole).size() == records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        CHECK(std::get<Happenings>(whole)[i] == Happening{records[i].visit, records[i].event});
    }
}

TEST_CASE("what happens in a draft is recorded with the script that its visit ran on then") {
    CoreHall core;
    const VisitId a = core.serve("a");
    Draft draft(core.hall, core.context());
    REQUIRE_FALSE(draft.decide(command::AddNote{a, "before"}));
    REQUIRE_FALSE(draft.decide(command::BeginScenario{a, {"first", "1"}, "t", {}, {}}));
    REQUIRE_FALSE(draft.decide(command::AddNote{a, "in it"}));
    REQUIRE_FALSE(draft.decide(command::BeginScenario{a, {"second", "2"}, "t", {}, {}}));
    std::vector<std::string> scripts;
    for (const EventRecord& record : draft.records()) {
        if (std::holds_alternative<event::NoteAdded>(record.event) ||
            std::holds_alternative<event::ScenarioBegun>(record.event)) {
            scripts.push_back(record.script.id);
        }
    }
    CHECK(scripts == std::vector<std::string>{"", "first", "first", "second"});
}

TEST_CASE("a hall that is taken over keeps its visits in their places, and lets go what the other has not") {
    CoreHall core;
    const VisitId a = core.serve("a");
    core.arrive("b");
    const Visit* held = find(core.hall, a);
    Draft draft(core.hall, core.context());
    REQUIRE_FALSE(draft.decide(command::AddNote{a, "a note"}));
    Hall next = draft.takeHall();
    next.visits.erase(VisitId{"b"});
    const Hall wanted = next;
    takeOver(core.hall, std::move(next));
    CHECK(core.hall == wanted);
    CHECK(find(core.hall, a) == held);
}

TEST_CASE("there first is who is in, then who is busy, never who asks") {
    CoreHall core;
    const std::vector<PersonId> people{PersonId{"out"}, PersonId{"busy"}, PersonId{"in"}, PersonId{"too"}};
    core.done(command::SetPresence{{PersonId{"busy"}, PresenceState::Busy, {}, {}, {}}});
    CHECK(firstThere(core.hall, people, {}) == PersonId{"busy"});
    CHECK(firstThere(core.hall, people, PersonId{"busy"}).empty());
    core.done(command::SetPresence{{PersonId{"in"}, PresenceState::In, {}, {}, {}}});
    core.done(command::SetPresence{{PersonId{"too"}, PresenceState::In, {}, {}, {}}});
    CHECK(firstThere(core.hall, people, {}) == PersonId{"in"});
    CHECK(firstThere(core.hall, people, PersonId{"in"}) == PersonId{"too"});
}
