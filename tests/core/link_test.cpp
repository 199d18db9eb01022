// SPDX-License-Identifier: GPL-3.0-or-later
// Two visits that belong together: linked, or opened twice by mistake and joined.
#include "core/farewell.h"
#include "core/reckoning.h"
#include "support/core_hall.h"

#include <catch2/catch.hpp>

using namespace yingke::core;
using yingke::test::CoreHall;

TEST_CASE("two visits about one matter are linked on both sides, also when one of them is over") {
    CoreHall hall;
    const VisitId first = hall.serve("first");
    hall.done(command::SeeOff{first});
    hall.done(command::Close{first, {}, {}});
    const VisitId second = hall.serve("second");
    hall.done(command::LinkVisits{second, first});
    CHECK(hall.visit(second).linked.count(first) == 1);
    CHECK(hall.visit(first).linked.count(second) == 1);
    CHECK(isClosed(hall.visit(first)));
    CHECK(reckon(hall.visit(first)).counts);
    CHECK(hall.refused(command::LinkVisits{first, second}) == RejectionReason::LinkedAlready);
    CHECK(hall.refused(command::LinkVisits{first, first}) == RejectionReason::SameVisit);
    CHECK(hall.refused(command::LinkVisits{first, VisitId{"none"}}) == RejectionReason::NoSuchVisit);
}

TEST_CASE(
    "a visitor taken in twice: one visit goes on with all that is known, the other is closed and counts as none") {
    CoreHall hall;
    const VisitId twice = hall.arrive("twice");
    hall.done(command::Describe{twice, VisitorChange{"赵", Title::Sir, {}, "2-1-303", {}, "repair", {}, {}}});
    hall.done(command::Enqueue{twice});
    hall.pass(10'000);
    const VisitId stays = hall.serve("stays");
    hall.done(command::Describe{stays, VisitorChange{{}, {}, {}, {}, "13900000002", {}, {}, {}}});
    hall.done(command::JoinVisits{stays, twice});
    const Visit& gone = hall.visit(twice);
    REQUIRE(isJoined(gone));
    CHECK(gone.joinedInto == stays);
    CHECK(gone.limits.empty());
    CHECK_FALSE(reckon(gone).counts);
    CHECK_FALSE(takenBackUntil(gone));
    CHECK(gone.visitor.room == "2-1-303"); // its own history stays as it was
    const Visit& here = hall.visit(stays);
    CHECK(isActive(here));
    CHECK(reckon(here).counts);
    CHECK(here.visitor.surname == "赵");
    CHECK(here.visitor.room == "2-1-303");
    CHECK(here.visitor.telephone == "13900000002");
    CHECK(here.visitor.matter == "repair");
}

TEST_CASE("what is joined: what was known here stays, a colleague who was asked is asked no more") {
    CoreHall hall;
    const VisitId twice = hall.serve("twice");
    hall.done(command::Describe{twice, VisitorChange{"李", {}, {}, {}, {}, {}, {}, {}}});
    hall.done(command::AskHandover{twice, HandoverId{"h"}, PersonId{"liu"}, {}, "why"});
    const VisitId stays = hall.serve("stays"); // the other one is on hold now
    hall.done(command::Describe{stays, VisitorChange{"赵", {}, {}, {}, {}, {}, {}, {}}});
    hall.done(command::JoinVisits{stays, twice});
    CHECK(hall.visit(stays).visitor.surname == "赵");
    CHECK(pendingHandover(hall.visit(twice)) == nullptr);
    CHECK(hall.refused(command::JoinVisits{stays, twice}) == RejectionReason::VisitClosed);
    CHECK(hall.refused(command::JoinVisits{stays, stays}) == RejectionReason::SameVisit);
    // It was two people after all.
    hall.done(command::Reopen{twice, "是两位客人"});
    CHECK(hall.visit(twice).joinedInto.empty());
    CHECK(reckon(hall.visit(twice)).counts);
}

TEST_CASE(
    "what can't be joined: a visit at the door, a call that we make; and nobody closes a visit as joined by hand") {
    CoreHall hall;
    const VisitId leaving = hall.serve("leaving");
    hall.done(command::SeeOff{leaving});
    const VisitId stays = hall.serve("stays");
    CHECK(hall.refused(command::JoinVisits{stays, leaving}) == RejectionReason::WrongStage);
    CHECK(hall.refused(command::Close{leaving, Outcome::Joined, "x"}) == RejectionReason::WrongStage);
    const VisitId call{"call"};
    hall.done(command::Arrive{call, Channel::Telephone, {}, Direction::Outgoing});
    CHECK(hall.refused(command::JoinVisits{stays, call}) == RejectionReason::WrongStage);
}
