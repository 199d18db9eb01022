// SPDX-License-Identifier: GPL-3.0-or-later
// The short sign by which a visitor is known from the first second: nobody shares one on a day.
#include "support/core_hall.h"

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

using namespace yingke::core;
using yingke::test::CoreHall;

namespace {

constexpr Millis dayMs = 24LL * 60 * 60 * 1000;

void toMidnight(CoreHall& hall) {
    const Millis local = hall.now.utc + hall.now.offsetMinutes * 60'000LL;
    hall.pass(dayMs - local % dayMs);
}

Badge badgeOf(CoreHall& hall, const std::string& id, Channel channel = Channel::InPerson) {
    return hall.visit(hall.arrive(id, channel)).badge;
}

void leave(CoreHall& hall, const VisitId& visit) { hall.done(command::Close{visit, Outcome::LeftUnserved, "gone"}); }

bool isHereToday(const Visit& visit, const Moment& now) {
    const auto* closed = std::get_if<Closed>(&visit.state);
    return closed == nullptr || localDay(closed->at) == localDay(now);
}

/// The program is started again: it reads what is open and what was closed today (journal::Journal::forReplay).
void restart(CoreHall& hall) {
    std::set<VisitId> read;
    for (const auto& [id, visit] : hall.hall.visits) {
        if (isHereToday(visit, hall.now)) {
            read.insert(id);
        }
    }
    Hall next;
    for (const EventRecord& record : hall.records) {
        if (record.visit.empty() || read.count(record.visit) > 0) {
            apply(next, record);
        }
    }
    hall.hall = std::move(next);
    hall.done(command::OpenDesk{"boot", 0, "test"});
}

/// What the desk does when a day is over (frontdesk::DecisionLoop::letGo).
void letGo(CoreHall& hall) {
    std::erase_if(hall.hall.visits, [&hall](const auto& entry) { return !isHereToday(entry.second, hall.now); });
}

/// Who had which badge on which day.
using Had = std::map<std::pair<std::int64_t, Badge>, VisitId>;

void look(const CoreHall& hall, Had& had) {
    for (const auto& [id, visit] : hall.hall.visits) {
        if (!isHereToday(visit, hall.now) || visit.direction == Direction::Outgoing) {
            continue;
        }
        RC_ASSERT(visit.badge > 0);
        const auto& [entry, isNew] = had.try_emplace({localDay(hall.now), visit.badge}, id);
        RC_ASSERT(entry->second == id);
    }
}

void anything(CoreHall& hall, int serial) {
    const VisitId some{"v" + std::to_string(*rc::gen::inRange(0, std::max(1, serial)))};
    switch (*rc::gen::inRange(0, 12)) {
    case 0:
        return restart(hall);
    case 1:
        return letGo(hall);
    case 2:
        return toMidnight(hall);
    case 3:
        (void)hall.ask(command::AttendTo{some, "r"});
        return;
    case 4:
        (void)hall.ask(command::SeeOff{some});
        (void)hall.ask(command::Close{some, {}, ""});
        return;
    case 5:
        (void)hall.ask(command::Close{some, Outcome::LeftUnserved, "gone"});
        return;
    case 6:
        (void)hall.ask(command::Reopen{some, "again"});
        return;
    case 7:
        (void)hall.ask(command::TakeBack{some});
        return;
    case 8:
        return hall.pass(*rc::gen::element<Millis>(1, 5'000, 60'000, 9 * 3'600'000LL));
    default:
        hall.done(command::Arrive{VisitId{"v" + std::to_string(serial)},
                                  *rc::gen::element(Channel::InPerson, Channel::Telephone),
                                  {},
                                  *rc::gen::element(Direction::Incoming, Direction::Incoming, Direction::Outgoing)});
    }
}

} // namespace

TEST_CASE("badges: everyone who comes or rings has one at once, in their order; a call that we make has none") {
    CoreHall hall;
    CHECK(badgeOf(hall, "a") == 1);
    CHECK(badgeOf(hall, "b", Channel::Telephone) == 2);
    hall.done(command::Arrive{VisitId{"we call"}, Channel::Telephone, {}, Direction::Outgoing});
    CHECK(hall.visit(VisitId{"we call"}).badge == 0);
    leave(hall, VisitId{"b"});
    CHECK(badgeOf(hall, "c") == 3); // who has gone had it today
}

TEST_CASE("badges: each day begins anew, past those who are still here") {
    CoreHall hall;
    hall.arrive("a");
    leave(hall, VisitId{"a"});
    CHECK(badgeOf(hall, "stays") == 2);
    toMidnight(hall);
    CHECK(badgeOf(hall, "first") == 1);
    CHECK(badgeOf(hall, "second") == 3);
    CHECK(hall.visit(VisitId{"stays"}).badge == 2);
}

TEST_CASE("badges: who is called back from the door past midnight finds nobody with the same one") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    toMidnight(hall);
    hall.pass(-2'000);
    hall.done(command::SeeOff{a});
    hall.done(command::Close{a, {}, ""});
    hall.pass(4'000);
    const Badge next = badgeOf(hall, "b");
    hall.done(command::TakeBack{a});
    CHECK(next != hall.visit(a).badge);
}

TEST_CASE("badges: what the program was not told, it does not have") {
    Hall hall;
    EventRecord arrived;
    arrived.visit = VisitId{"old"};
    arrived.event = event::VisitorArrived{};
    apply(hall, arrived);
    CHECK(hall.visits.at(VisitId{"old"}).badge == 0);
    CHECK(hall.badges.empty());
}

TEST_CASE("badges: never twice on a day, over restarts, midnights, and visits opened again") {
    std::size_t given = 0;
    std::size_t days = 0;
    const bool held = rc::check("whatever happens in the hall", [&given, &days] {
        CoreHall hall;
        Had had;
        const int length = *rc::gen::inRange(1, 300);
        for (int i = 0; i < length; ++i) {
            anything(hall, i);
            look(hall, had);
        }
        given += had.size();
        days += had.empty() ? 0 : static_cast<std::size_t>(had.rbegin()->first.first - had.begin()->first.first);
    });
    CHECK(held);
    CHECK(given > 500); // else nobody came
    CHECK(days > 100);
}
