// SPDX-License-Identifier: GPL-3.0-or-later
// Repair: within the department's ability and beyond it, the appointment, and the second time that is kept.
#include "scenario/player/fact_check.h"
#include "support/service_play.h"

using namespace yingke;
using namespace yingke::scenario;
using namespace yingke::test;
using core::PresenceState;

namespace {

/// Up to the question whether the engineering department can do it.
void reported(Service& repair) {
    repair.post("engineering", "lei", PresenceState::In);
    repair.begin();
    repair.until("where/ask");
    repair.fill("room", std::string("3-2-1502"));
    REQUIRE(repair.next() == "listen");
    repair.fill("fault", std::string("厨房水龙头漏水"));
    REQUIRE(repair.next() == "detail");
}

/// Engineering can do it; whether it brings the part.
void within(Service& repair, const char* part) {
    REQUIRE(repair.pick("within") == "part");
    const std::string way = std::string(part) == "none"  ? "wait"
                            : std::string(part) == "own" ? "wait_own"
                                                         : "wait_part";
    REQUIRE(repair.pick(part) == way);
}

/// The visitor's own time, to which engineering agrees.
void ownTime(Service& repair, const char* time) {
    REQUIRE(repair.at() == "another_time");
    repair.fill("home_at", std::string(time));
    repair.until("ring_again");
    REQUIRE(repair.go(CallEnded{true}) == "can_come");
    REQUIRE(repair.pick("yes") == "home_agreed");
}

/// Up to the promise of the visit at 2026-11-19 10:00.
void appointed(Service& repair) {
    reported(repair);
    within(repair, "bring");
    repair.until("engineering/ring_part");
    REQUIRE(repair.go(CallEnded{true}) == "engineering/when");
    repair.pick("minutes");
    repair.fill("within_minutes", std::int64_t{20});
    REQUIRE(repair.next() == "offer");
    REQUIRE(repair.pick("other") == "another_time");
    ownTime(repair, "2026-11-19 10:00");
    repair.until("home");
    REQUIRE(repair.next() == "order");
}

/// In the follow-up: the visitor has been called with another time.
void calledWith(Service& repair, const char* time) {
    REQUIRE(repair.pick("late") == "why");
    repair.fill("late_reason", std::string("师傅在抢修水管"));
    repair.fill("second_at", std::string(time));
    REQUIRE(repair.next() == "call_visitor");
    REQUIRE(repair.go(CallEnded{true}) == "suits");
}

} // namespace

TEST_CASE("S3.4-01 the unit and the fault are asked in detail, recorded, and read back") {
    Service repair("repair");
    reported(repair);
    CHECK(repair.words().find("3-2-1502，厨房水龙头漏水") != std::string::npos);
    CHECK(repair.visit().visitor.room == "3-2-1502"); // the register is asked by it
    const Obstacle told = repair.blocked(Fill{{{core::FactId{"fault"}, std::string()}}});
    CHECK(told.detail == "1..200");
}

TEST_CASE("S3.4-02 engineering is told who calls, where, what, and whether to bring the part") {
    const auto [part, way] = GENERATE(std::pair("bring", "engineering/ring_part"),
                                      std::pair("own", "engineering/ring_own"), std::pair("none", "engineering/ring"));
    Service repair("repair");
    reported(repair);
    within(repair, part);
    REQUIRE(repair.next() == way);
    const Screen screen = repair.screen();
    CHECK(screen.listener == "engineering");
    CHECK(screen.words.find("小陈") != std::string::npos);
    CHECK(screen.words.find("3-2-1502") != std::string::npos);
    CHECK(screen.words.find("厨房水龙头漏水") != std::string::npos);
    CHECK((screen.words.find("请师傅带上") != std::string::npos) == (std::string(part) == "bring"));
    CHECK((screen.words.find("客户备好了") != std::string::npos) == (std::string(part) == "own"));
    CHECK(screen.call->number == "80lei");
    REQUIRE(repair.go(CallEnded{true}) == "engineering/when");
    REQUIRE(repair.pick("minutes") == "engineering/minutes");
    CHECK(repair.blocked(Next{}).field == "within_minutes");
}

TEST_CASE("S3.4-03 S3.4-04 S3.4-05 minutes offered, price list shown, a promise that may be moved once") {
    Service repair("repair");
    reported(repair);
    within(repair, "bring");
    repair.until("engineering/ring_part");
    repair.go(CallEnded{true});
    repair.pick("minutes");
    CHECK(repair.blocked(Fill{{{core::FactId{"within_minutes"}, std::int64_t{0}}}}).detail == "1..1440");
    repair.fill("within_minutes", std::int64_t{25});
    REQUIRE(repair.next() == "offer");
    CHECK(repair.words().find("25分钟") != std::string::npos); // S3.4-03
    REQUIRE(repair.pick("other") == "another_time");           // S3.4-05
    CHECK_FALSE(repair.screen().fields.at(0).value);           // not the time that did not suit
    CHECK(repair.blocked(Fill{{{core::FactId{"home_at"}, std::string("2026-11-18 10:00")}}}).detail == "future");
    repair.fill("home_at", std::string("2026-11-19 10:00"));
    REQUIRE(repair.next() == "ask_again"); // a word to who waits, then engineering is asked about that time
    REQUIRE(repair.next() == "ring_again");
    CHECK(repair.screen().listener == "engineering");
    CHECK(repair.words().find("明天上午十点") != std::string::npos);
    REQUIRE(repair.go(CallEnded{true}) == "can_come");
    REQUIRE(repair.pick("yes") == "home_agreed");
    REQUIRE(repair.next() == "prices_shown");
    CHECK(repair.screen().sheets.at(0).id == "price_list"); // S3.4-04
    REQUIRE(repair.next() == "home");
    CHECK(repair.words().find("明天上午十点") != std::string::npos);
    REQUIRE(repair.next() == "order");
    CHECK(repair.screen().slip == "repair_order");
    const core::Promise promise = repair.lastPromise();
    CHECK(promise.kind == "technician");
    CHECK(promise.moves == core::PromiseMoves::Once);
    CHECK(promise.due == pointOf(FactType::DateTime, "2026-11-19 10:00", repair.core.now).value());
    CHECK(promise.remindBefore == 30 * 60'000);
    CHECK(promise.what.find("厨房水龙头漏水") != std::string::npos);
    REQUIRE(repair.next() == "(end)");
}

TEST_CASE("S3.4-06 the visitor is called before the time passes: reason, apology, a new time that is later") {
    Service repair("repair");
    appointed(repair);
    FollowUp follow(repair);
    REQUIRE(repair.at() == "first");
    CHECK(repair.screen().question.find("明天上午十点") != std::string::npos);
    REQUIRE(repair.pick("late") == "why");
    repair.fill("late_reason", std::string("师傅在抢修水管"));
    const Obstacle told = repair.blocked(Fill{{{core::FactId{"second_at"}, std::string("2026-11-19 09:00")}}});
    CHECK(told == Obstacle{Obstacle::Kind::BadFact, core::StepId{"why"}, "second_at", "after"}); // before the first
    repair.fill("second_at", std::string("2026-11-19 14:00"));
    REQUIRE(repair.next() == "call_visitor");
    const std::string words = repair.words();
    for (const char* part : {"小陈", "翠湖园", "明天上午十点", "师傅在抢修水管", "抱歉", "明天下午两点"}) {
        INFO(part);
        CHECK(words.find(part) != std::string::npos);
    }
    CHECK(repair.screen().call->number == "13800000000");
    SECTION("not answered: again, or later; the promise stands as it was") {
        REQUIRE(repair.go(CallEnded{false}) == "ring_again");
        REQUIRE(repair.pick("again") == "call_visitor");
        repair.go(CallEnded{false});
        REQUIRE(repair.pick("later") == "(end)");
        CHECK(follow.promise().moved == 0);
        CHECK(follow.promise().state == core::PromiseState::Open);
    }
    SECTION("it suits: moved, once") {
        repair.go(CallEnded{true});
        REQUIRE(repair.pick("yes") == "moved");
        REQUIRE(repair.next() == "(end)");
        CHECK(follow.promise().moved == 1);
        CHECK(follow.promise().locked());
        CHECK(follow.promise().due == pointOf(FactType::DateTime, "2026-11-19 14:00", repair.core.now).value());
    }
}

TEST_CASE("S3.4-07 the visitor is busy then: a later time, after the one offered") {
    Service repair("repair");
    appointed(repair);
    FollowUp follow(repair);
    calledWith(repair, "2026-11-19 14:00");
    REQUIRE(repair.pick("busy") == "later");
    CHECK(repair.blocked(Fill{{{core::FactId{"later_at"}, std::string("2026-11-19 12:00")}}}).detail == "after");
    CHECK(repair.blocked(Fill{{{core::FactId{"later_at"}, std::string("2026-11-19 14:00")}}}).detail == "after");
    repair.fill("later_at", std::string("2026-11-20 09:00"));
    REQUIRE(repair.next() == "moved_later");
    CHECK(repair.words().find("谅解") != std::string::npos);
    REQUIRE(repair.next() == "(end)");
    CHECK(follow.promise().moved == 1);
    CHECK(follow.promise().due == pointOf(FactType::DateTime, "2026-11-20 09:00", repair.core.now).value());
}

TEST_CASE("S3.4-08 the second time cannot be moved: the script offers no way, the machine refuses") {
    Service repair("repair");
    appointed(repair);
    FollowUp follow(repair);
    calledWith(repair, "2026-11-19 14:00");
    repair.pick("yes");
    repair.next();
    REQUIRE(follow.promise().locked());
    CHECK(repair.core.refused(core::command::MovePromise{follow.promise().id, follow.promise().due + 60'000, "x"}) ==
          core::RejectionReason::PromiseLocked);
    repair.go(Begin{{}, follow.promise().id, {}});
    REQUIRE(repair.at() == "second");
    const std::vector<ChoiceRow> choices = repair.screen().choices;
    CHECK(std::none_of(choices.begin(), choices.end(), [](const ChoiceRow& row) { return row.id.value == "late"; }));
    SECTION("kept") {
        REQUIRE(repair.pick("fixed") == "fixed");
        REQUIRE(repair.go(CallEnded{true}) == "heard");
        REQUIRE(repair.next() == "(end)");
        CHECK(follow.promise().state == core::PromiseState::Kept);
        repair.go(Back{});
        REQUIRE(repair.next() == "(end)"); // gone back to: it is not kept twice
    }
    SECTION("broken all the same: the supervisor has it, and the promise is broken, not moved") {
        repair.post("service_supervisor", "wu", PresenceState::In);
        REQUIRE(repair.pick("failing") == "move_up");
        REQUIRE(repair.next() == "apologise");
        CHECK(repair.visit().escalations.size() == 1);
        REQUIRE(repair.go(CallEnded{true}) == "apologised");
        REQUIRE(repair.next() == "(end)");
        CHECK(follow.promise().state == core::PromiseState::Broken);
        const core::Promise call = repair.lastPromise(); // something stays open: the supervisor's call
        CHECK(call.state == core::PromiseState::Open);
        CHECK(call.owner == core::PersonId{"wu"});
        CHECK(call.due == repair.core.now.utc + 30 * 60'000);
        CHECK(repair.visit().ended.at("repair_visit") == core::MatterEnd::AwaitsPromise);
        FollowUp called(repair);
        REQUIRE(repair.at() == "called");
        CHECK(repair.screen().question.find("客服主任致电王先生") == 0);
        SECTION("not called yet: another time, said to the visitor") {
            REQUIRE(repair.pick("not_yet") == "tell_later");
            REQUIRE(repair.go(CallEnded{true}) == "new_time");
            repair.fill("call_again_at", std::string("2026-11-20 10:00"));
            REQUIRE(repair.next() == "time_said");
            CHECK(called.promise().state == core::PromiseState::Open);
        }
        SECTION("called: kept") {
            REQUIRE(repair.pick("yes") == "heard");
            REQUIRE(repair.next() == "(end)");
            CHECK(called.promise().state == core::PromiseState::Kept);
        }
    }
}

TEST_CASE("S3.4-05 the visitor needs no repair any more: withdrawn, with a reason") {
    Service repair("repair");
    appointed(repair);
    FollowUp follow(repair);
    REQUIRE(repair.pick("unwanted") == "unwanted");
    REQUIRE(repair.next() == "(end)");
    CHECK(follow.promise().state == core::PromiseState::Withdrawn);
}

TEST_CASE("S3.4-02 engineering does not answer: called back within half an hour, and then appointed") {
    Service repair("repair", core::VisitorRole::Owner, core::Channel::Telephone);
    reported(repair);
    within(repair, "none");
    repair.until("engineering/ring");
    REQUIRE(repair.go(CallEnded{false}) == "engineering/no_answer");
    REQUIRE(repair.pick("again") == "engineering/ring");
    repair.go(CallEnded{false});
    REQUIRE(repair.pick("later") == "call_back");
    REQUIRE(repair.next() == "(end)");
    CHECK(repair.lastPromise().due == repair.core.now.utc + 30 * 60'000);
    FollowUp follow(repair);
    REQUIRE(repair.at() == "engineering/ring"); // the room, the fault and the part are carried over
    CHECK(repair.words().find("厨房水龙头漏水") != std::string::npos);
    repair.go(CallEnded{true});
    repair.pick("minutes");
    repair.fill("within_minutes", std::int64_t{40});
    REQUIRE(repair.next() == "tell");
    REQUIRE(repair.go(CallEnded{true}) == "suits");
    REQUIRE(repair.pick("other") == "home");
    CHECK_FALSE(repair.screen().fields.at(0).value);
    repair.fill("home_at", std::string("2026-11-19 15:00"));
    REQUIRE(repair.next() == "home_said");
    CHECK(repair.words().find("明天下午三点") != std::string::npos);
    REQUIRE(repair.next() == "tell_engineering"); // else nobody comes at that time
    CHECK(repair.words().find("明天下午三点") != std::string::npos);
    CHECK(follow.promise().state == core::PromiseState::Kept);
    CHECK(repair.lastPromise().kind == "technician");
    SECTION("engineering is told") {
        REQUIRE(repair.go(CallEnded{true}) == "engineering_told");
        REQUIRE(repair.next() == "(end)");
    }
    SECTION("or later, which is not forgotten") {
        REQUIRE(repair.go(CallEnded{false}) == "tell_it_later");
        REQUIRE(repair.next() == "(end)");
        CHECK(repair.lastPromise().kind == "ask_engineering");
    }
}

TEST_CASE("S3.4-09 S3.4-10 beyond the department: an apology, the specialists, the number on a note") {
    Service repair("repair");
    reported(repair);
    repair.world.tables["specialist"] = {{core::FactId{"specialist_telephone"}, std::string("000-0000001")}};
    REQUIRE(repair.pick("beyond") == "beyond");
    CHECK(repair.words().find("抱歉") != std::string::npos);
    CHECK(repair.screen().sheets.at(0).id == "specialists");
    REQUIRE(repair.pick("yes") == "which");
    CHECK(repair.screen().fields.at(0).spec.from.text == "specialists");
    repair.fill("specialist", std::string("燃气 · 示例燃气抢修"));
    REQUIRE(repair.next() == "give_number"); // S3.4-10
    const Screen screen = repair.screen();
    CHECK(screen.slip == "specialist_note");
    CHECK(screen.fields.at(0).value == core::FactValue(std::string("000-0000001")));
    CHECK(screen.words.find("还有什么可以帮您") != std::string::npos);
    CHECK(screen.gestures.size() == 2); // written clearly, handed with both hands (S0-03)
    REQUIRE(repair.next() == "(end)");
}

TEST_CASE("S3.4-10 by telephone the number is read out") {
    Service repair("repair", core::VisitorRole::Owner, core::Channel::Telephone);
    reported(repair);
    repair.pick("beyond");
    repair.pick("yes");
    repair.fill("specialist", std::string("别的单位"));
    REQUIRE(repair.next() == "find_number");
    CHECK(repair.blocked(Next{}).field == "specialist_telephone"); // not in the table: typed
    repair.fill("specialist_telephone", std::string("000-1234567"));
    REQUIRE(repair.next() == "tell_number");
    CHECK(repair.words().find("000-1234567") != std::string::npos);
    REQUIRE(repair.next() == "(end)");
}

TEST_CASE("S3.4-02 S3.4-03 engineering can't come at once: the time it names is offered, and promised when it suits") {
    Service repair("repair");
    reported(repair);
    within(repair, "none");
    repair.until("engineering/ring");
    REQUIRE(repair.go(CallEnded{true}) == "engineering/when");
    REQUIRE(repair.pick("at") == "engineering/at");
    CHECK(repair.blocked(Next{}).field == "technician_at");
    repair.fill("technician_at", std::string("2026-11-19 15:30"));
    REQUIRE(repair.next() == "offer_at");
    CHECK(repair.words().find("明天下午三点半到") != std::string::npos);
    SECTION("it suits") {
        REQUIRE(repair.pick("suits") == "prices_shown");
        REQUIRE(repair.next() == "home_at_time");
        REQUIRE(repair.next() == "order");
        CHECK(repair.lastPromise().due == pointOf(FactType::DateTime, "2026-11-19 15:30", repair.core.now).value());
        CHECK(repair.fact("come_at") == core::FactValue(std::string("2026-11-19 15:30")));
    }
    SECTION("another time does") {
        REQUIRE(repair.pick("other") == "another_time");
        ownTime(repair, "2026-11-20 09:00");
        repair.until("home");
        repair.next();
        CHECK(repair.lastPromise().due == pointOf(FactType::DateTime, "2026-11-20 09:00", repair.core.now).value());
    }
    SECTION("asked again, it comes at once after all: the minutes count, and not the time") {
        while (repair.at() != "engineering/when") {
            repair.go(Back{});
        }
        repair.pick("minutes");
        repair.fill("within_minutes", std::int64_t{20});
        REQUIRE(repair.next() == "offer");
        repair.pick("suits");
        REQUIRE(repair.next() == "home_now");
    }
}

TEST_CASE("S3.4-03 called back with the time that engineering names") {
    Service repair("repair", core::VisitorRole::Owner, core::Channel::Telephone);
    reported(repair);
    within(repair, "none");
    repair.until("engineering/ring");
    repair.go(CallEnded{false});
    repair.pick("later");
    repair.next();
    FollowUp follow(repair);
    repair.go(CallEnded{true});
    repair.pick("at");
    repair.fill("technician_at", std::string("2026-11-19 15:30"));
    REQUIRE(repair.next() == "tell_at");
    REQUIRE(repair.go(CallEnded{true}) == "suits");
    REQUIRE(repair.pick("suits") == "home_at_time");
    REQUIRE(repair.next() == "(end)");
    CHECK(follow.promise().state == core::PromiseState::Kept);
    CHECK(repair.lastPromise().due == pointOf(FactType::DateTime, "2026-11-19 15:30", repair.core.now).value());
}

TEST_CASE("S3.4-05 the minutes that suit are the appointment: nobody types them again as a time") {
    Service repair("repair");
    reported(repair);
    within(repair, "none");
    repair.until("engineering/ring");
    repair.go(CallEnded{true});
    repair.pick("minutes");
    repair.fill("within_minutes", std::int64_t{20});
    repair.next();
    REQUIRE(repair.pick("suits") == "prices_shown");
    REQUIRE(repair.next() == "home_now");
    CHECK(repair.words().find("20分钟内") != std::string::npos);
    REQUIRE(repair.next() == "order");
    const core::Millis due = repair.lastPromise().due;
    CHECK(due > repair.core.now.utc + 19 * 60'000);
    CHECK(due <= repair.core.now.utc + 20 * 60'000);
}

TEST_CASE("S3.4-05 the time suited and then did not: the field of another time is empty, and that time is promised") {
    Service repair("repair");
    reported(repair);
    within(repair, "none");
    repair.until("engineering/ring");
    repair.go(CallEnded{true});
    repair.pick("minutes");
    repair.fill("within_minutes", std::int64_t{20});
    repair.next();
    repair.pick("suits");
    repair.until("home_now");
    while (repair.at() != "offer") {
        repair.go(Back{});
    }
    REQUIRE(repair.pick("other") == "another_time");
    CHECK_FALSE(repair.screen().fields.at(0).value);
    ownTime(repair, "2026-11-19 15:00");
    repair.until("home");
    repair.next();
    CHECK(repair.lastPromise().due == pointOf(FactType::DateTime, "2026-11-19 15:00", repair.core.now).value());
    CHECK(repair.fact("come_at") == core::FactValue(std::string("2026-11-19 15:00"))); // on the repair order
}

TEST_CASE(
    "S6-02 the farewell of a call that we made is not thanks for calling; after two broken appointments an apology") {
    const bool broken = GENERATE(false, true);
    Service repair("repair");
    appointed(repair);
    FollowUp follow(repair);
    calledWith(repair, "2026-11-19 14:00");
    repair.pick("yes");
    repair.next();
    if (broken) {
        repair.post("service_supervisor", "wu", PresenceState::In);
        repair.go(Begin{{}, follow.promise().id, {}});
        repair.pick("failing");
        repair.next();
        repair.go(CallEnded{true});
        repair.next();
    }
    repair.script = shippedScript("telephone_farewell");
    REQUIRE(repair.go(Begin{{}, follow.promise().id, {}}) == (broken ? "sorry" : "disturbed"));
    CHECK(repair.words().find(broken ? "再次向您致歉" : "打扰您了") != std::string::npos);
    CHECK(repair.words().find("来电") == std::string::npos);
    Service called("telephone_farewell", core::VisitorRole::Owner, core::Channel::Telephone);
    REQUIRE(called.begin() == "thank");
}
