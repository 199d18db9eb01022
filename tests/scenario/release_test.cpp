// SPDX-License-Identifier: GPL-3.0-or-later
// Release of goods: the owner, the owner in a hurry, the tenant, and the call to the owner.
#include "scenario/player/spoken.h"
#include "support/service_play.h"

using namespace yingke;
using namespace yingke::scenario;
using namespace yingke::test;
using core::PresenceState;

namespace {

std::vector<core::ListItem> goods(int lines) {
    std::vector<core::ListItem> items;
    for (int i = 0; i < lines; ++i) {
        items.push_back({"纸箱" + std::to_string(i), 1, {}});
    }
    return items;
}

void arrears(Service& release, std::int64_t months, std::int64_t fen) {
    release.world.tables["arrears"] = {{core::FactId{"arrears_months"}, months},
                                       {core::FactId{"arrears_sum"}, core::Money{fen}}};
    release.world.tables["register"] = {{core::FactId{"owner_name"}, std::string("赵敏")},
                                        {core::FactId{"owner_telephone"}, std::string("13900000000")}};
}

/// Up to the step behind the identity card.
void shown(Service& release) {
    release.begin();
    release.until("which/ask");
    release.fill("room", std::string("3-2-1502"));
    release.next();
    release.seeAll({"identity_card"});
    release.next(); // copied or registered
    release.next(); // given back
    release.next();
}

/// A tenant, up to the call to the owner.
void tenantCalls(Service& release) {
    shown(release);
    REQUIRE(release.at() == "tenant_fees");
    release.fill("tenant_name", std::string("王小明"));
    release.fill("letter", false);
    REQUIRE(release.next() == "tenant_goods/goods");
    release.fill("goods", std::vector<core::ListItem>{{"沙发", 1, {}}, {"纸箱", 3, {}}});
    REQUIRE(release.next() == "please_wait");
    REQUIRE(release.next() == "owner_call/ring");
}

/// The owner's answers, each in its step.
void answers(Service& release, bool agrees) {
    REQUIRE(release.go(CallEnded{true}) == "owner_call/himself");
    REQUIRE(release.pick("yes") == "owner_call/knows");
    CHECK(release.words().find("王小明") != std::string::npos);
    release.fill("knows", true);
    REQUIRE(release.next() == "owner_call/fees_paid");
    release.fill("rent_paid", true);
    REQUIRE(release.next() == "owner_call/items");
    CHECK(release.words().find("沙发、纸箱3件") != std::string::npos);
    release.fill("owner_items", false);
    REQUIRE(release.next() == "owner_call/agrees");
    release.fill("agrees", agrees);
    REQUIRE(release.next() == "owner_call/goodbye");
}

} // namespace

TEST_CASE("S3.5-02 S3.5-03 S3.5-05 an owner without arrears: card, items, signature, slip") {
    Service release("release");
    arrears(release, 0, 0);
    release.begin();
    release.until("which/ask");
    release.fill("room", std::string("3-2-1502"));
    REQUIRE(release.next() == "owner_card");
    CHECK(release.screen().papers.at(0).key.paper.value == "identity_card");
    release.seeAll({"identity_card"});
    REQUIRE(release.next() == "owner_copy/register");
    REQUIRE(release.next() == "owner_copy/give_back_seen");
    CHECK_FALSE(release.visit().papers.at({core::PaperId{"identity_card"}, 0}).returned);
    REQUIRE(release.next() == "pace");
    CHECK(release.visit().papers.at({core::PaperId{"identity_card"}, 0}).returned); // with both hands
    REQUIRE(release.pick("calm") == "owner_goods/goods");
    CHECK(release.blocked(Next{}).field == "goods");
    release.fill("goods", goods(2));
    REQUIRE(release.next() == "owner_slip/sign");
    CHECK(release.screen().slip == "release_slip");
    CHECK(release.visit().run.visitorActs);
    REQUIRE(release.next() == "owner_slip/tear");
    CHECK(release.words().find("大堂护卫员") != std::string::npos);
    REQUIRE(release.next() == "(end)");
}

TEST_CASE("S3.5-01 S3.5-04 arrears of as many months as the office sets: the director is told, the owner reminded") {
    const std::int64_t limit = GENERATE(std::int64_t{3}, std::int64_t{6});
    const std::int64_t months = GENERATE(std::int64_t{0}, std::int64_t{2}, std::int64_t{3}, std::int64_t{6});
    INFO(months << " of " << limit);
    Service release("release");
    release.world.settings["arrears_months"] = static_cast<double>(limit);
    arrears(release, months, months * 12'050);
    shown(release);
    if (months >= limit) {
        REQUIRE(release.at() == "aside"); // a word to the owner first
        REQUIRE(release.next() == "tell_director");
        CHECK(release.words().find(std::to_string(months) + "个月") != std::string::npos);
        release.go(CallEnded{true});
        CHECK(release.visit().calls.at(0).outOfHearing);
    }
    REQUIRE(release.at() == "pace");
    release.pick("calm");
    release.fill("goods", goods(1));
    REQUIRE(release.next() == (months > 0 ? "remind" : "owner_slip/sign")); // an owner is reminded, not refused
    if (months > 0) {
        const core::Money owed{months * 12'050};
        const std::string exact = spokenToTheFen(owed);
        CHECK(release.words().find("共" + (exact.empty() ? spokenSum(owed) + "元" : exact)) != std::string::npos);
        REQUIRE(release.next() == "owner_slip/sign");
    }
}

TEST_CASE("S3.5-01 the director does not answer: it is not forgotten") {
    Service release("release");
    arrears(release, 4, 48'200);
    shown(release);
    release.until("tell_director");
    REQUIRE(release.go(CallEnded{false}) == "tell_later");
    REQUIRE(release.next() == "pace");
    CHECK(release.lastPromise().kind == "tell_director");
    CHECK(release.lastPromise().what.find("482.00") != std::string::npos);
}

TEST_CASE("S3.5-06 an owner in a hurry: slip and lobby at the same time, and only without arrears") {
    Service release("release");
    const bool owes = GENERATE(false, true);
    arrears(release, owes ? 1 : 0, owes ? 100 : 0);
    shown(release);
    REQUIRE(release.pick("hurry") == "hurry_goods/goods");
    release.fill("goods", goods(1));
    if (owes) {
        REQUIRE(release.next() == "remind");
        return;
    }
    REQUIRE(release.next() == "hurry");
    REQUIRE(release.screen().tasks.size() == 2);
    release.go(Tick{core::StepId{"slip"}});
    CHECK(release.blocked(Next{}).field == "lobby"); // both
    release.go(Tick{core::StepId{"lobby"}});
    REQUIRE(release.next() == "hurry_slip/sign");
    CHECK(release.screen().slip == "release_slip");
}

TEST_CASE("S3.5-07 S3.5-08 a tenant in arrears: no release, months and sum are said") {
    Service release("release", core::VisitorRole::Tenant);
    arrears(release, 2, 24'100);
    shown(release);
    release.fill("tenant_name", std::string("王小明"));
    release.fill("letter", true);
    REQUIRE(release.next() == "refuse");
    CHECK(release.words().find("2个月") != std::string::npos);
    CHECK(release.words().find("241元") != std::string::npos);
    SECTION("pays first") {
        REQUIRE(release.pick("pay") == "first_pay");
        REQUIRE(release.next() == "still_owed"); // the payment is over, and the register says the same as before
        CHECK(release.words().find("还有241元没有交清") != std::string::npos);
        SECTION("not paid after all: no release today, and that is no ✓") {
            REQUIRE(release.pick("leave") == "not_today");
            release.next();
            CHECK_FALSE(release.passedSlip("release_slip"));
            CHECK(release.visit().ended.at("release") == core::MatterEnd::Refused);
        }
        SECTION("finance has taken it") { REQUIRE(release.pick("finance") == "paid_thanks"); }
    }
    SECTION("pays first, and the register knows: it is not asked") {
        REQUIRE(release.pick("pay") == "first_pay");
        arrears(release, 0, 0);
        REQUIRE(release.next() == "paid_thanks");
    }
    SECTION("leaves: refused") {
        REQUIRE(release.pick("leave") == "not_today");
        REQUIRE(release.next() == "(end)");
        CHECK(core::stageOf(release.visit()) == core::Stage::Farewell);
        CHECK_FALSE(release.passedSlip("release_slip"));
    }
    SECTION("the service supervisor lets it past, with a reason; without one it stays as it is") {
        REQUIRE(release.pick("supervisor") == "ask_supervisor");
        REQUIRE(release.pick("let_past") == "ask_supervisor"); // not overridden: no way round
        CHECK(release.core.refused(core::command::OverridePolicy{release.id, "refuse_release_over_arrears",
                                                                 core::PersonId{"wu"}, " "}) ==
              core::RejectionReason::EmptyReason);
        release.core.done(core::command::OverridePolicy{release.id, "refuse_release_over_arrears", core::PersonId{"wu"},
                                                        "只搬走婴儿车"});
        REQUIRE(release.pick("let_past") == "tenant_remind");
        REQUIRE(release.next() == "tenant_goods/goods");
    }
}

TEST_CASE("S3.5-08 the policy is the office's: switched off, the tenant is reminded and goes on") {
    Service release("release", core::VisitorRole::Tenant);
    release.world.settings["refuse_release_over_arrears"] = 0.0;
    arrears(release, 2, 24'100);
    shown(release);
    release.fill("tenant_name", std::string("王小明"));
    release.fill("letter", true);
    REQUIRE(release.next() == "tenant_remind");
}

TEST_CASE("S3.5-09 S3.5-10 S3.5-11 paid: items, then the owner is called out of hearing; each answer is kept") {
    Service release("release", core::VisitorRole::Tenant);
    arrears(release, 0, 0);
    tenantCalls(release);
    const Screen call = release.screen();
    CHECK(call.call->outOfHearing);
    CHECK(call.call->number == "13900000000"); // from the owner register
    CHECK(call.words.find("小陈") != std::string::npos);
    CHECK(call.words.find("3-2-1502的业主") != std::string::npos);
    answers(release, true);
    REQUIRE(release.next() == "agreed");
    CHECK(release.visit().calls.at(0).party == "owner");
    CHECK(release.visit().calls.at(0).outOfHearing);
    for (const char* kept : {"knows", "rent_paid", "owner_himself", "owner_items", "agrees", "owner_reached"}) {
        INFO(kept);
        CHECK(release.knows(kept));
    }
}

TEST_CASE("S3.5-13 S3.5-14 the owner agrees: signature, slip, guard, thanks for the years") {
    Service release("release", core::VisitorRole::Tenant);
    arrears(release, 0, 0);
    tenantCalls(release);
    answers(release, true);
    REQUIRE(release.next() == "agreed");
    REQUIRE(release.next() == "tenant_slip/sign");
    REQUIRE(release.next() == "tenant_slip/tear");
    REQUIRE(release.next() == "thanks");
    CHECK(release.words().find("支持") != std::string::npos);
    REQUIRE(release.next() == "(end)");
    CHECK(release.passedSlip("release_slip"));
}

TEST_CASE("S3.5-12 the owner does not agree: said with care, and no slip") {
    Service release("release", core::VisitorRole::Tenant);
    arrears(release, 0, 0);
    tenantCalls(release);
    answers(release, false);
    REQUIRE(release.next() == "refused");
    CHECK(release.words().find("先和业主联系") != std::string::npos);
    REQUIRE(release.next() == "(end)");
    CHECK_FALSE(release.passedSlip("release_slip"));
    CHECK(core::stageOf(release.visit()) == core::Stage::Farewell);
}

TEST_CASE("S3.5-15 the owner is not reached: no slip, a promise with a time, followed to its end") {
    Service release("release", core::VisitorRole::Tenant);
    arrears(release, 0, 0);
    tenantCalls(release);
    REQUIRE(release.go(CallEnded{false}) == "owner_call/no_answer");
    REQUIRE(release.pick("again") == "owner_call/ring");
    release.go(CallEnded{false});
    REQUIRE(release.pick("later") == "not_reached");
    CHECK(release.blocked(Fill{{{core::FactId{"try_until"}, std::string("2026-11-18 10:00")}}}).detail == "future");
    release.fill("try_until", std::string("2026-11-19 12:00"));
    REQUIRE(release.next() == "time_said");
    CHECK(release.words() == "好的，我最晚明天中午十二点给您回话。");
    REQUIRE(release.next() == "card/give");
    CHECK(release.lastPromise().script == "owner_to_reach");
    REQUIRE(release.next() == "(end)");
    CHECK_FALSE(release.passedSlip("release_slip"));

    FollowUp follow(release);
    REQUIRE(release.at() == "owner_call/ring"); // what was collected is there: room, goods, who
    CHECK(release.words().find("3-2-1502") != std::string::npos);
    SECTION("agrees now: the tenant is called, the promise kept") {
        answers(release, true);
        REQUIRE(release.next() == "tell_agreed");
        REQUIRE(release.go(CallEnded{true}) == "told_agreed");
        release.fill("come_by", std::string("2026-11-20 10:00"));
        REQUIRE(release.next() == "agreed_said");
        CHECK(release.words().find("后天上午十点") != std::string::npos);
        REQUIRE(release.next() == "(end)");
        CHECK(follow.promise().state == core::PromiseState::Kept);

        FollowUp back(release); // the tenant comes: the owner is not called again
        REQUIRE(release.at() == "came");
        REQUIRE(release.pick("here") == "check");
        CHECK(release.words().find("沙发、纸箱3件") != std::string::npos);
        REQUIRE(release.pick("same") == "slip/sign");
        CHECK(release.screen().slip == "release_slip");
        release.until("thanks");
        REQUIRE(release.next() == "(end)");
        CHECK(back.promise().state == core::PromiseState::Kept);
    }
    SECTION("still not: the tenant is told, another time, later than before") {
        release.go(CallEnded{false});
        REQUIRE(release.pick("later") == "tell_later");
        REQUIRE(release.go(CallEnded{true}) == "new_time");
        release.fill("try_again_until", std::string("2026-11-19 11:00"));
        CHECK(release.blocked(Next{}).detail == "later");
        release.fill("try_again_until", std::string("2026-11-19 18:00"));
        REQUIRE(release.next() == "time_said");
        CHECK(release.words().find("明天晚上六点") != std::string::npos);
        REQUIRE(release.next() == "(end)");
        CHECK(follow.promise().moved == 1);
    }
}

TEST_CASE("S3.5-03 bad input: a goods list of 200 lines fits, 201 do not; names and quantities are judged") {
    Service release("release");
    arrears(release, 0, 0);
    shown(release);
    release.pick("calm");
    const auto told = [&release](std::vector<core::ListItem> items) {
        return release.blocked(Fill{{{core::FactId{"goods"}, std::move(items)}}}).detail;
    };
    CHECK(told(goods(0)) == "1..200");
    CHECK(told(goods(201)) == "1..200");
    CHECK(told({{"", 1, {}}}) == "item");
    CHECK(told({{"沙发", 0, {}}}) == "item");
    CHECK(told({{"沙发", 10'000, {}}}) == "item");
    CHECK(told({{std::string(61, 'x'), 1, {}}}) == "item");
    release.fill("goods", goods(200));
    REQUIRE(release.next() == "owner_slip/sign");
    release.fill("goods", std::vector<core::ListItem>{{"<b>沙发</b>{visitor}", 1, {}}});
    CHECK(release.fact("goods") == core::FactValue(std::vector<core::ListItem>{{"<b>沙发</b>{visitor}", 1, {}}}));
}

TEST_CASE("S3.5-11 somebody else answers: kept, nothing is agreed, and no slip") {
    Service release("release", core::VisitorRole::Tenant);
    arrears(release, 0, 0);
    tenantCalls(release);
    REQUIRE(release.go(CallEnded{true}) == "owner_call/himself");
    REQUIRE(release.pick("no") == "owner_call/not_owner");
    REQUIRE(release.next() == "owner_call/what_now");
    CHECK(release.fact("owner_himself") == core::FactValue(false));
    REQUIRE(release.pick("later") == "not_reached");
    CHECK_FALSE(release.passedSlip("release_slip"));
}

TEST_CASE("S3.5-10 the register has no telephone of the owner: said, and looked up again when it has") {
    Service release("release", core::VisitorRole::Tenant);
    arrears(release, 0, 0);
    release.world.tables["register"] = {};
    shown(release);
    release.fill("tenant_name", std::string("王小明"));
    release.fill("letter", false);
    release.next();
    release.fill("goods", goods(1));
    release.next();
    REQUIRE(release.next() == "owner_call/no_number");
    REQUIRE(release.pick("again") == "owner_call/no_number");
    arrears(release, 0, 0);
    REQUIRE(release.pick("again") == "owner_call/ring");
}

TEST_CASE("S3.5-06 S3.5-07 the register knows no fees: nothing is called settled before finance was asked") {
    Service release("release", GENERATE(core::VisitorRole::Owner, core::VisitorRole::Tenant));
    shown(release);
    if (release.visit().visitor.role == core::VisitorRole::Owner) {
        release.pick("hurry");
        release.fill("goods", goods(1));
        REQUIRE(release.next() == "hurry_check");
        REQUIRE(release.pick("owes") == "remind_plain");
        REQUIRE(release.next() == "owner_slip/sign");
        return;
    }
    release.fill("tenant_name", std::string("王小明"));
    release.fill("letter", false);
    REQUIRE(release.next() == "tenant_check");
    REQUIRE(release.pick("paid") == "tenant_goods/goods");
}
