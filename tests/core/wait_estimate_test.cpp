// SPDX-License-Identifier: GPL-3.0-or-later
// How long will it be? Honest about its spread, silent where too little is known.
#include "core/wait_estimate.h"
#include "support/core_hall.h"

#include <catch2/catch.hpp>

using namespace yingke::core;
using yingke::test::CoreHall;

namespace {

constexpr Millis minute = 60'000;

/// Visits that took between these minutes, evenly.
std::vector<std::pair<std::string, Millis>> took(const std::string& matter, int from, int to, int count) {
    std::vector<std::pair<std::string, Millis>> all;
    for (int i = 0; i < count; ++i) {
        all.emplace_back(matter, from * minute + (to - from) * minute * i / std::max(1, count - 1));
    }
    return all;
}

/// Chen and Liu can be at the desk; who of them is in is the hall's.
struct Waits {
    CoreHall hall;
    ServiceTimes before = serviceTimesOf(took("payment", 4, 8, 60));
    std::vector<PersonId> desk{PersonId{"chen"}, PersonId{"liu"}};

    Waits() { presence("chen", PresenceState::In); }
    void presence(const std::string& person, PresenceState state) {
        hall.done(command::SetPresence{Presence{PersonId{person}, state, {}, {}, {}}});
    }
    [[nodiscard]] std::optional<WaitRange> of(const VisitId& visit) const {
        return waitFor({hall.hall, before, desk, hall.now}, visit);
    }
    VisitId paying(const std::string& id) {
        const VisitId visit = hall.serve(id);
        hall.done(command::BeginScenario{visit, {"payment", "h"}, "缴费", {}, {}});
        return visit;
    }
};

} // namespace

TEST_CASE("how long will it be: what is left of who is served, and who waits before") {
    Waits waits;
    (void)waits.paying("a");
    const VisitId b = waits.hall.arrive("b");
    const auto first = waits.of(b);
    REQUIRE(first);
    CHECK(first->least >= 3);
    CHECK(first->least <= 5);
    CHECK(first->most == 8);
    waits.hall.pass(1);
    const VisitId c = waits.hall.arrive("c");
    const auto second = waits.of(c);
    REQUIRE(second);
    CHECK(second->least >= first->least + 3); // b comes before
    CHECK(second->most > first->most);
    // A second one at the desk takes the first who waits.
    waits.presence("liu", PresenceState::In);
    CHECK(waits.of(b) == WaitRange{0, 1});
    CHECK(waits.of(c)->most <= 8);
}

TEST_CASE("how long will it be: it shrinks while all goes well, and grows when it passes") {
    Waits waits;
    (void)waits.paying("a");
    const VisitId b = waits.hall.arrive("b");
    waits.hall.pass(6 * minute); // of 4 to 8
    const auto later = waits.of(b);
    REQUIRE(later);
    CHECK(later->most <= 2);
    waits.hall.pass(6 * minute); // longer than any before
    const auto late = waits.of(b);
    REQUIRE(late);
    CHECK(late->most > later->most);
    CHECK(late->most > late->least);
    waits.hall.pass(20 * minute);
    CHECK(waits.of(b)->most > late->most);
}

TEST_CASE("how long will it be: a matter has its own length, one that nobody knows yet has everybody's") {
    Waits waits;
    auto all = took("payment", 2, 3, 60);
    const auto renovations = took("renovation", 30, 40, 60);
    all.insert(all.end(), renovations.begin(), renovations.end());
    waits.before = serviceTimesOf(all);
    const VisitId a = waits.paying("a");
    const VisitId b = waits.hall.arrive("b");
    CHECK(waits.of(b)->most <= 3);
    waits.hall.done(command::BeginScenario{a, {"renovation", "h"}, "装修", {}, {}});
    CHECK(waits.of(b)->least >= 20);
    waits.hall.done(command::BeginScenario{a, {"welcome", "h"}, "热情接待", {}, {}});
    CHECK(matterOf(waits.hall.visit(a)) == "renovation"); // the desk's own scripts are no matters
    const VisitId other = waits.hall.arrive("other");
    CHECK(matterOf(waits.hall.visit(other)).empty());
}

TEST_CASE("how long will it be: nothing where too little is known, where nobody is in, and of who does not wait") {
    Waits waits;
    const VisitId a = waits.paying("a");
    const VisitId b = waits.hall.arrive("b");
    CHECK_FALSE(waits.of(a));
    CHECK_FALSE(waits.of(VisitId{"nobody"}));
    waits.before = serviceTimesOf(took("payment", 4, 8, 29));
    CHECK(waits.before == ServiceTimes{});
    CHECK_FALSE(waits.of(b));
    waits.before = serviceTimesOf(took("payment", 4, 8, 60));
    waits.presence("chen", PresenceState::Out);
    CHECK_FALSE(waits.of(b));
    waits.presence("chen", PresenceState::In);
    waits.before = serviceTimesOf(took("payment", 400, 800, 60));
    CHECK_FALSE(waits.of(b)); // nobody says more than two hours
}

TEST_CASE("how long will it be: who was asked to wait by name comes first, time on hold is none of the desk's") {
    Waits waits;
    const VisitId a = waits.paying("a");
    waits.hall.pass(2 * minute);
    const VisitId b = waits.paying("b"); // a is on hold
    waits.hall.pass(3 * minute);
    CHECK(takenUp(waits.hall.visit(a), waits.hall.now.steady) == 2 * minute);
    CHECK(takenUp(waits.hall.visit(b), waits.hall.now.steady) == 3 * minute);
    const VisitId c = waits.hall.arrive("c");
    CHECK(waits.of(c)->least >= 3); // b and what is left of a
    CHECK(takenUp(waits.hall.visit(c), waits.hall.now.steady) == 0);
}

TEST_CASE("how long will it be: the same question has the same answer") {
    Waits waits;
    (void)waits.paying("a");
    const VisitId b = waits.hall.arrive("b");
    CHECK(waits.of(b) == waits.of(b));
}
