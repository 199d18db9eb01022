// SPDX-License-Identifier: GPL-3.0-or-later
// Repair: the visitor's own time is asked of engineering, whose number is typed once; what was read back wrong.
#include "support/service_play.h"

using namespace yingke;
using namespace yingke::scenario;
using namespace yingke::test;

namespace {

/// Up to the read-back.
void toldOf(Service& repair) {
    repair.begin();
    repair.until("where/ask");
    repair.fill("room", std::string("3-2-1502"));
    REQUIRE(repair.next() == "listen");
    repair.fill("fault", std::string("厨房水龙头漏水"));
    REQUIRE(repair.next() == "detail");
}

} // namespace

TEST_CASE("S3.4-05 the visitor's own time: engineering offers another one, or is not reached") {
    Service repair("repair");
    toldOf(repair);
    REQUIRE(repair.pick("within") == "part");
    REQUIRE(repair.pick("none") == "wait");
    repair.until("engineering/ring");
    repair.go(CallEnded{true, "80000000"});
    repair.pick("minutes");
    repair.fill("within_minutes", std::int64_t{25});
    repair.next();
    REQUIRE(repair.pick("other") == "another_time");
    repair.fill("home_at", std::string("2026-11-19 10:00"));
    repair.until("ring_again");
    SECTION("the technician is busy then: his time is offered, and taken") {
        repair.go(CallEnded{true});
        REQUIRE(repair.pick("no") == "other_at");
        CHECK_FALSE(repair.screen().fields.at(0).value); // what was named before is over
        repair.fill("technician_other_at", std::string("2026-11-19 14:00"));
        REQUIRE(repair.next() == "offer_other");
        CHECK(repair.words().find("明天下午两点") != std::string::npos);
        REQUIRE(repair.pick("suits") == "prices_shown");
        REQUIRE(repair.next() == "home_at_time");
        REQUIRE(repair.next() == "order");
        CHECK(repair.lastPromise().due == pointOf(FactType::DateTime, "2026-11-19 14:00", repair.core.now).value());
    }
    SECTION("his time does not suit either: asked again") {
        repair.go(CallEnded{true});
        repair.pick("no");
        repair.fill("technician_other_at", std::string("2026-11-19 14:00"));
        repair.next();
        REQUIRE(repair.pick("other") == "another_again");
        CHECK_FALSE(repair.screen().fields.at(0).value); // not the time that was refused
        repair.fill("home_other_at", std::string("2026-11-20 09:00"));
        repair.until("ring_again");
        CHECK(repair.words().find("后天上午九点") != std::string::npos);
        repair.go(CallEnded{true});
        repair.pick("yes");
        repair.until("home");
        REQUIRE(repair.next() == "order");
        CHECK(repair.lastPromise().due == pointOf(FactType::DateTime, "2026-11-20 09:00", repair.core.now).value());
    }
    SECTION("nobody answers: promised with that said, and engineering asked later") {
        REQUIRE(repair.go(CallEnded{false}) == "home_pending");
        REQUIRE(repair.pick("later") == "prices_shown");
        REQUIRE(repair.next() == "home_noted");
        CHECK(repair.words().find("万一") != std::string::npos);
        REQUIRE(repair.next() == "ask_later");
        CHECK(repair.lastPromise().kind == "technician");
        REQUIRE(repair.next() == "order");
        CHECK(repair.lastPromise().kind == "ask_engineering");
    }
}

TEST_CASE("the number of a department that nobody has on the roster is typed once") {
    Service repair("repair");
    toldOf(repair);
    REQUIRE(repair.pick("within") == "part");
    REQUIRE(repair.pick("none") == "wait");
    repair.until("engineering/ring");
    CHECK(repair.screen().call->number.empty());
    REQUIRE(repair.go(CallEnded{false, "87654321"}) == "engineering/no_answer");
    REQUIRE(repair.pick("again") == "engineering/ring");
    CHECK(repair.screen().call->number == "87654321");
}

TEST_CASE("S3.4-01 what was read back was wrong: asked again, and read back again") {
    Service repair("repair");
    toldOf(repair);
    REQUIRE(repair.pick("wrong") == "again");
    repair.fill("fault", std::string("浴室水龙头漏水"));
    REQUIRE(repair.next() == "detail");
    CHECK(repair.words().find("浴室水龙头漏水") != std::string::npos);
}
