// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of an action: the kinds of its events say which parts of the screen they change.
#include "frontdesk/changes.h"

#include <catch2/catch.hpp>

using namespace yingke;
using frontdesk::Changes;

namespace {

Changes changesOf(const core::Event& event, const char* visit = "a") {
    core::EventRecord record;
    record.visit = core::VisitId{visit};
    record.event = event;
    Changes changes;
    changes.note(record);
    return changes;
}

} // namespace

TEST_CASE("Changes: who serves whom is seen in the hall, among the colleagues and in the centre", "[frontdesk]") {
    const Changes held = changesOf(core::event::VisitHeld{});
    CHECK(held.visits);
    CHECK(held.presence);
    CHECK(held.steps.count(core::VisitId{"a"}) == 1);
    CHECK(held.records.count(core::VisitId{"a"}) == 1);
    CHECK_FALSE(held.everything);
    CHECK_FALSE(held.promises);
}

TEST_CASE("Changes: a step or an answer is the centre's and the record's alone", "[frontdesk]") {
    for (const core::Event& event :
         {core::Event(core::event::StepEntered{}), core::Event(core::event::ChoiceMade{}),
          core::Event(core::event::FactRecorded{}), core::Event(core::event::SlipIssued{})}) {
        Changes expected;
        expected.steps.insert(core::VisitId{"a"});
        expected.records.insert(core::VisitId{"a"});
        CHECK(changesOf(event) == expected);
    }
}

TEST_CASE("Changes: a limit is a ring's, and who signs in changes everything", "[frontdesk]") {
    Changes ring;
    ring.limits = true;
    ring.records.insert(core::VisitId{"a"});
    CHECK(changesOf(core::event::LimitWarned{}) == ring);
    CHECK(changesOf(core::event::LimitPassed{}) == ring);
    CHECK(ring.isOfLimitsAlone());
    CHECK_FALSE(changesOf(core::event::NoteAdded{}).isOfLimitsAlone());
    CHECK_FALSE(Changes{}.isOfLimitsAlone());
    CHECK(changesOf(core::event::SignedIn{core::PersonId{"chen"}}, "") == Changes::all());
    CHECK(changesOf(core::event::PromiseMade{}).promises);
    CHECK(changesOf(core::event::DayNoted{}, "") == Changes{});
}
