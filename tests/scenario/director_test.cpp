// SPDX-License-Identifier: GPL-3.0-or-later
// Meeting the director: in, with somebody, out, urgent; and the message that is passed on.
#include "scenario/player/fact_check.h"
#include "support/service_play.h"

using namespace yingke;
using namespace yingke::scenario;
using namespace yingke::test;
using core::PresenceState;

namespace {

void askedWho(Service& service, PresenceState director) {
    service.post("director", "zhou", director);
    REQUIRE(service.begin() == "who");
    service.fill("caller", std::string("宏达装饰"));
    service.fill("purpose", std::string("商谈电梯广告"));
    REQUIRE(service.next() == "sit");
}

bool gesture(const Service& service, const std::string& id) {
    const std::vector<Cue> cues = service.screen().gestures;
    return std::any_of(cues.begin(), cues.end(), [&id](const Cue& cue) { return cue.id == id; });
}

void message(Service& service) { service.fill("message", std::string("请回电谈合同")); }

} // namespace

TEST_CASE("S4-01 S4-02 the director is in: shown the way, introduced, seated with tea, the door closed softly") {
    Service service("director");
    askedWho(service, PresenceState::In);
    REQUIRE(service.next() == "lead");
    CHECK(gesture(service, "lead_way"));
    REQUIRE(service.next() == "introduce");
    CHECK(service.words().find("宏达装饰的王先生") != std::string::npos);
    REQUIRE(service.go(Taken{}) == "tea");
    CHECK(service.visit().server == core::PersonId{"zhou"});
    CHECK(gesture(service, "serve_tea"));
    CHECK(gesture(service, "close_door_softly"));
    REQUIRE(service.next() == "(end)");
}

TEST_CASE("S4-03 S4-04 the director is out: where, an offer to help, and a message that is promised") {
    Service service("director");
    askedWho(service, PresenceState::Out);
    service.core.done(core::command::SetPresence{{core::PersonId{"zhou"}, PresenceState::Out, {}, {}, "去街道办开会"}});
    REQUIRE(service.next() == "away");
    CHECK(service.words().find("主任去街道办开会") != std::string::npos); // S4-03
    REQUIRE(service.pick("message") == "message_only");                   // S4-04: name and number are known
    CHECK(service.blocked(Next{}).kind == Obstacle::Kind::MissingFact);
    message(service);
    REQUIRE(service.next() == "promise_message");
    CHECK(service.words().find("最晚明天中午十二点给您回话") != std::string::npos); // in the evening: the next day
    REQUIRE(service.next() == "card/give");
    const core::Promise promise = service.lastPromise();
    CHECK(promise.kind == "message");
    CHECK(promise.what == "转告主任：王先生，请回电谈合同");
    CHECK(promise.due == pointOf(FactType::DateTime, "2026-11-19 12:00", service.core.now).value());
    REQUIRE(service.next() == "(end)");

    SECTION("passed on: kept") {
        FollowUp follow(service);
        CHECK(service.words().find("请回电谈合同") != std::string::npos);
        CHECK(service.words().find("宏达装饰的王先生给您留言") != std::string::npos);
        REQUIRE(service.pick("passed") == "passed");
        REQUIRE(service.next() == "tell"); // and the visitor is told
        CHECK(service.screen().call->number == "13800000000");
        SECTION("told: kept") {
            CHECK(follow.promise().state == core::PromiseState::Open); // an answer was promised too
            REQUIRE(service.go(CallEnded{true}) == "told");
            REQUIRE(service.next() == "(end)");
            CHECK(follow.promise().state == core::PromiseState::Kept);
        }
        SECTION("not reached: the answer is still owed") {
            REQUIRE(service.go(CallEnded{false}) == "no_answer");
            REQUIRE(service.pick("later") == "tell_again");
            service.fill("pass_at", std::string("2026-11-19 15:00"));
            REQUIRE(service.next() == "(end)");
            CHECK(follow.promise().state == core::PromiseState::Open);
            CHECK(follow.promise().moved == 1);
        }
    }
    SECTION("the director is still away: moved, seen, not lost") {
        FollowUp follow(service);
        REQUIRE(service.pick("not_yet") == "later");
        service.fill("pass_at", std::string("2026-11-19 15:00"));
        REQUIRE(service.next() == "tell_later"); // and the visitor is told until when
        CHECK(service.words().find("最晚明天下午三点转告") != std::string::npos);
        REQUIRE(service.go(CallEnded{true}) == "told_later");
        REQUIRE(service.next() == "(end)");
        CHECK(follow.promise().state == core::PromiseState::Open);
        CHECK(follow.promise().moved == 1);
    }
}

TEST_CASE("S4-05 urgent: the director is telephoned at once, and the answer passed on") {
    Service service("director");
    askedWho(service, PresenceState::Out);
    service.next();
    REQUIRE(service.pick("urgent") == "urgent");
    REQUIRE(service.next() == "ring");
    CHECK(service.words().find("有急事") != std::string::npos);
    CHECK(service.words().find("商谈电梯广告") != std::string::npos);
    CHECK(service.screen().call->number == "80zhou");
    SECTION("answered") {
        REQUIRE(service.go(CallEnded{true}) == "answer");
        service.fill("director_says", std::string("下午三点在办公室等您"));
        REQUIRE(service.next() == "tell_answer");
        CHECK(service.words().find("下午三点在办公室等您") != std::string::npos);
        SECTION("that is all") { REQUIRE(service.pick("clear") == "(end)"); }
        SECTION("the director will call: a promise of the director, with its call") {
            REQUIRE(service.pick("calls") == "director_calls");
            service.fill("call_at", std::string("2026-11-19 15:00"));
            REQUIRE(service.next() == "call_said");
            CHECK(service.lastPromise().what == "主任致电王先生：商谈电梯广告");
            CHECK(service.lastPromise().owner == core::PersonId{"zhou"});
            CHECK(service.lastPromise().script == "superior_call");
        }
    }
    SECTION("not answered: said so, and a message or once more") {
        REQUIRE(service.go(CallEnded{false}) == "no_answer");
        CHECK(service.words().find("没有接通") != std::string::npos);
        REQUIRE(service.pick("again") == "ring");
        service.go(CallEnded{false});
        REQUIRE(service.pick("message") == "message_only");
    }
}

TEST_CASE("S4-06 S4-07 the director is with somebody: told who waits; tea, newspapers, and tea again") {
    Service service("director");
    askedWho(service, PresenceState::Busy);
    REQUIRE(service.next() == "tell_director");
    CHECK(service.screen().listener == "director");
    CHECK(service.words().find("宏达装饰的王先生在外面等您") != std::string::npos);
    REQUIRE(service.next() == "wait");
    CHECK(gesture(service, "newspapers"));
    const core::Limit* tea = core::findLimit(service.visit(), core::LimitKind::Tea);
    REQUIRE(tea != nullptr);
    CHECK(tea->returning); // S4-07: the clock comes back
    REQUIRE(service.pick("tea") == "refill");
    CHECK(gesture(service, "refill_tea"));
    REQUIRE(service.pick("tea") == "refill"); // and again
    REQUIRE(service.pick("free") == "lead");
    CHECK(core::presenceOf(service.core.hall, core::PersonId{"zhou"}) == PresenceState::In);
}

TEST_CASE("S4-01 S4-04 somebody unknown is asked once who it is, and is never 您 to the director") {
    Service service("director");
    core::VisitorChange nobody;
    nobody.surname = "";
    nobody.title = core::Title::Unknown;
    nobody.telephone = "";
    service.core.done(core::command::Describe{service.id, nobody});
    service.post("director", "zhou", PresenceState::Busy);
    REQUIRE(service.begin() == "who_are_you");
    service.fill("surname", std::string("刘"));
    service.fill("caller", std::string("恒大建材"));
    service.fill("purpose", std::string("谈供货合同"));
    REQUIRE(service.next() == "sit");
    CHECK(service.visit().visitor.surname == "刘");
    REQUIRE(service.next() == "tell_director");
    CHECK(service.words() == "主任，恒大建材的姓刘的客户在外面等您。");
    service.next();
    REQUIRE(service.pick("message") == "message"); // how to reach is not known yet
    service.fill("reach_at", std::string("13900000001"));
    service.fill("message", std::string("样品已经送到"));
    REQUIRE(service.next() == "promise_message");
    CHECK(service.visit().visitor.telephone == "13900000001");
    CHECK(service.words().find("一有空") != std::string::npos); // in, with a guest: he does not come back from anywhere
}

TEST_CASE("S4-03 the director is there and can't come: no word of being out; the visitor may wait") {
    Service service("director");
    askedWho(service, PresenceState::In);
    service.next();
    REQUIRE(service.next() == "introduce");
    REQUIRE(service.go(Declined{"在接电话"}) == "not_free");
    CHECK(service.words().find("走不开") != std::string::npos);
    REQUIRE(service.pick("wait") == "wait_free");
    CHECK(gesture(service, "serve_tea"));
    REQUIRE(service.pick("free") == "lead");
}

TEST_CASE("S4-01 who was given a seat and tea already is not asked to sit again") {
    Service service("director");
    service.core.done(core::command::RecordFact{service.id, core::FactId{"seated"}, true});
    service.post("director", "zhou", PresenceState::In);
    service.begin();
    service.fill("caller", std::string("宏达装饰"));
    service.fill("purpose", std::string("商谈电梯广告"));
    REQUIRE(service.next() == "look");
    REQUIRE(service.next() == "lead");
}

TEST_CASE("S4-07 the director comes back at once: tea, and no word of a guest with the director") {
    Service service("director");
    askedWho(service, PresenceState::Out);
    service.next();
    service.pick("urgent");
    service.next();
    service.go(CallEnded{true});
    service.fill("director_says", std::string("马上回来"));
    REQUIRE(service.next() == "tell_answer");
    REQUIRE(service.pick("wait") == "wait_return");
    CHECK(service.words().find("会客") == std::string::npos);
    REQUIRE(service.pick("tea") == "refill_return");
    REQUIRE(service.pick("arrived") == "lead");
}
