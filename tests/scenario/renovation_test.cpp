// SPDX-License-Identifier: GPL-3.0-or-later
// Renovation: the supervisor in; out and back; out and not to come back; not reached; finance in and out.
#include "support/service_play.h"

using namespace yingke;
using namespace yingke::scenario;
using namespace yingke::test;
using core::PresenceState;

namespace {

void seePapers(Service& service, std::int64_t workers) {
    service.seeAll({"business_licence", "qualification", "drawings"});
    service.seeAll({"photo", "identity_paper"}, workers);
}

void count(Service& service, std::int64_t workers) {
    service.fill("contractor", std::string("宏达装饰"));
    service.fill("workers", workers);
}

void dates(Service& service) {
    service.fill("start_on", std::string("2026-11-20"));
    service.fill("finish_on", std::string("2027-01-20"));
}

} // namespace

TEST_CASE("S3.2-01 to S3.2-06 the supervisor is in, finance is in: handovers, papers a head, sums, permit") {
    Service service("renovation");
    service.post("engineering_supervisor", "he", PresenceState::In);
    service.post("finance", "zheng", PresenceState::In);
    service.livesIn("3-2-1502");
    service.begin();
    REQUIRE(service.next() == "introduce");
    REQUIRE(core::pendingHandover(service.visit()) != nullptr); // S3.2-01
    service.core.pass(30'000);
    REQUIRE(service.go(Taken{}) == "who/count");
    CHECK(service.visit().server == core::PersonId{"he"});
    count(service, 6);
    REQUIRE(service.next() == "review"); // S3.2-02
    const Screen review = service.screen();
    REQUIRE(review.papers.size() == 5);
    CHECK(review.papers[3].heads == 6);
    CHECK(service.blocked(Pick{core::ChoiceId{"approved"}}).kind == Obstacle::Kind::PapersMissing);
    seePapers(service, 5);
    CHECK(service.blocked(Pick{core::ChoiceId{"approved"}}).kind == Obstacle::Kind::PapersMissing); // the sixth
    seePapers(service, 6);
    REQUIRE(service.pick("approved") == "back_approved");
    REQUIRE(service.next() == "copy/register"); // S3.2-03
    CHECK(service.visit().server == core::PersonId{"chen"});
    service.until("forms/period"); // S3.2-04
    dates(service);
    REQUIRE(service.next() == "forms/care");
    CHECK(service.screen().sheets.at(0).id == "renovation_care");
    REQUIRE(service.next() == "pay/sums"); // S3.2-05
    const std::vector<AmountRow> amounts = service.screen().amounts;
    REQUIRE(amounts.size() == 6);
    CHECK(amounts[0].sum.fen == 200'000);
    CHECK(amounts[1].sum.fen == 6 * 1000);
    CHECK(amounts[1].formula.find("6 × 10.00") != std::string::npos);
    CHECK(amounts[2].sum.fen == 6 * 5000);
    CHECK(amounts[5].sum.fen == 200'000 + 6'000 + 30'000 + 20'000);
    CHECK(service.words().find("2560元") != std::string::npos);
    REQUIRE(service.next() == "pay/lead");            // S3.2-06
    REQUIRE(service.go(Taken{}) == "pay/at_finance"); // whether it is paid is asked, never assumed
    CHECK(service.visit().server == core::PersonId{"zheng"});
    CHECK(service.words().empty());
    REQUIRE(service.pick("paid") == "pay/paid");
    REQUIRE(service.next() == "pay/permit"); // S3.2-08
    CHECK(service.screen().slip == "renovation_permit");
    CHECK(service.words().find("大门外侧") != std::string::npos);
    CHECK(service.fact("total") == core::FactValue(core::Money{256'000}));
    REQUIRE(service.next() == "(end)");
    CHECK(service.visit().server == core::PersonId{"chen"});
    CHECK_FALSE(service.passedSlip("receipt"));
}

TEST_CASE("S3.2-07 finance is out: the money is taken on its behalf, the receipt has the total") {
    Service service("renovation");
    service.post("engineering_supervisor", "he", PresenceState::In);
    service.post("finance", "zheng", PresenceState::Out);
    service.livesIn("3-2-1502");
    service.begin();
    service.next();
    service.go(Taken{});
    count(service, 1);
    service.next();
    seePapers(service, 1);
    service.pick("approved");
    service.until("forms/period");
    dates(service);
    service.until("pay/on_behalf");
    REQUIRE(service.next() == "pay/take/count"); // what and how much are known: said, not asked
    CHECK(service.words().find("一共是2260元") != std::string::npos);
    CHECK(service.fact("sum") == core::FactValue(core::Money{226'000}));
    CHECK(service.knows("item"));
    service.fill("paid_by", std::string("微信"));
    REQUIRE(service.next() == "pay/take/receipt");
    CHECK(service.screen().slip == "receipt");
    CHECK(service.words().find("2260元") != std::string::npos);
    REQUIRE(service.next() == "pay/invoice"); // an invoice that is owed is a promise
    service.fill("deliver_at", std::string("2026-11-20 17:00"));
    REQUIRE(service.next() == "pay/invoice_said");
    CHECK(service.lastPromise().kind == "invoice");
    CHECK(service.lastPromise().what == "送发票到3-2-1502，金额2260.00元");
    REQUIRE(service.next() == "pay/permit");
}

TEST_CASE("S3.2-02 not approved: the list to take home, the receptionist has the visitor again") {
    Service service("renovation");
    service.post("engineering_supervisor", "he", PresenceState::In);
    service.livesIn("3-2-1502");
    service.begin();
    service.next();
    service.go(Taken{});
    count(service, 2);
    service.next();
    const Obstacle unsaid = service.blocked(Pick{core::ChoiceId{"refused"}}); // the list would name what nobody missed
    CHECK(unsaid.kind == Obstacle::Kind::PapersMissing);
    CHECK(unsaid.detail.find("施工图纸") != std::string::npos);
    for (const char* paper : {"business_licence", "qualification"}) {
        service.go(Mark{{core::PaperId{paper}, 0}, core::PaperMark::Seen, true});
    }
    for (std::int64_t head = 1; head <= 2; ++head) {
        for (const char* paper : {"photo", "identity_paper"}) {
            service.go(Mark{{core::PaperId{paper}, head}, core::PaperMark::Seen, true});
        }
    }
    service.go(Mark{{core::PaperId{"drawings"}, 0}, core::PaperMark::Missing, true});
    REQUIRE(service.pick("refused") == "back_refused"); // papers may be missing here
    REQUIRE(service.next() == "take_home/list");
    CHECK(service.visit().server == core::PersonId{"chen"});
}

TEST_CASE("S3.2-09 the supervisor is out and comes back: tea returns, the board is told, then introduced") {
    Service service("renovation");
    service.post("engineering_supervisor", "he", PresenceState::Out);
    service.core.done(core::command::SetPresence{{core::PersonId{"he"}, PresenceState::Out, {}, {}, "在二期现场"}});
    service.livesIn("3-2-1502");
    service.begin();
    REQUIRE(service.next() == "away");
    CHECK(service.words().find("在二期现场") != std::string::npos);
    REQUIRE(service.next() == "ring");
    CHECK(service.screen().call->number == "80he");
    REQUIRE(service.go(CallEnded{true}) == "answer");
    REQUIRE(service.visit().calls.size() == 1);
    REQUIRE(service.pick("comes") == "wait");
    const core::Limit* tea = core::findLimit(service.visit(), core::LimitKind::Tea);
    REQUIRE(tea != nullptr);
    CHECK(tea->returning);
    REQUIRE(service.pick("arrived") == "introduce");
    CHECK(core::presenceOf(service.core.hall, core::PersonId{"he"}) == PresenceState::In);
}

TEST_CASE("S3.2-10 S3.2-11 S3.2-12 the supervisor cannot come back: why, papers left, an approval promised") {
    Service service("renovation");
    service.post("engineering_supervisor", "he", PresenceState::Out);
    service.livesIn("3-2-1502");
    service.begin();
    service.until("ring");
    service.go(CallEnded{true});
    REQUIRE(service.pick("cannot") == "reason");
    service.fill("away_reason", std::string("要处理水管爆裂"));
    REQUIRE(service.next() == "propose");
    CHECK(service.words().find("要处理水管爆裂") != std::string::npos); // S3.2-10: with the reason
    REQUIRE(service.pick("leave") == "who_left/count");
    count(service, 3);
    REQUIRE(service.next() == "papers_left"); // S3.2-11
    seePapers(service, 3);
    service.until("forms_left/period");
    dates(service);
    service.until("promise_approval");
    CHECK(service.blocked(Next{}).field == "report_by");
    service.fill("report_by", std::string("2026-11-20 17:00"));
    REQUIRE(service.next() == "time_said"); // S3.2-12
    CHECK(service.words() == "好的，我最晚后天下午五点给您回话。");
    REQUIRE(service.next() == "card/give");
    CHECK(service.screen().slip == "promise_card");
    const core::Promise promise = service.lastPromise();
    CHECK(promise.kind == "approval");
    CHECK(promise.owner == core::PersonId{"chen"});
    CHECK(promise.firstContact == core::PersonId{"chen"}); // S0-02
    CHECK(promise.script == "renovation_approval");
    REQUIRE(service.next() == "(end)");

    SECTION("approved and told: kept") {
        FollowUp follow(service);
        REQUIRE(service.at() == "result");
        REQUIRE(service.pick("approved") == "tell_approved");
        CHECK(service.screen().call->number == "13800000000");
        REQUIRE(service.go(CallEnded{true}) == "told");
        REQUIRE(service.next() == "(end)");
        CHECK(follow.promise().state == core::PromiseState::Kept);
    }
    SECTION("not yet: another time, later than the first; an earlier one is told at the field") {
        FollowUp follow(service);
        service.pick("not_yet");
        REQUIRE(service.go(CallEnded{true}) == "new_time");
        service.fill("report_again_at", std::string("2026-11-20 16:00"));
        CHECK(service.blocked(Next{}) ==
              Obstacle{Obstacle::Kind::BadFact, core::StepId{"new_time"}, "report_again_at", "later"});
        service.fill("report_again_at", std::string("2026-11-21 10:00"));
        REQUIRE(service.next() == "time_said");
        REQUIRE(service.next() == "(end)");
        CHECK(follow.promise().moved == 1);
        CHECK(follow.promise().state == core::PromiseState::Open);
    }
    SECTION("something is still missing: said by telephone, kept") {
        FollowUp follow(service);
        service.pick("more");
        service.fill("approval_remark", std::string("补一份电路图"));
        REQUIRE(service.next() == "tell_more");
        CHECK(service.words().find("补一份电路图") != std::string::npos);
        SECTION("answered: the approval is still open, and comes up when the papers are to be here") {
            REQUIRE(service.go(CallEnded{true}) == "more_when");
            service.fill("report_again_at", std::string("2026-11-21 10:00"));
            REQUIRE(service.next() == "more_said");
            CHECK(service.words().find("那我11月21日上午十点在前台等您") == 0);
            REQUIRE(service.next() == "(end)");
            CHECK(follow.promise().state == core::PromiseState::Open);
            CHECK(follow.promise().moved == 1);
        }
        SECTION("not reached") {
            service.go(CallEnded{false});
            REQUIRE(service.at() == "not_reached");
        }
    }
    SECTION("the visitor comes for the permit while the answer is open: only what can be true is offered") {
        REQUIRE(service.visit().papers.at({core::PaperId{"drawings"}, 0}).kept);
        REQUIRE_FALSE(service.visit().papers.at({core::PaperId{"drawings"}, 0}).returned);
        REQUIRE(service.visit().papers.at({core::PaperId{"identity_paper"}, 1}).returned);
        const core::PromiseId approval = promise.id;
        service.core.done(core::command::SeeOff{service.id});
        service.core.done(core::command::Close{service.id, {}, {}});
        const core::Visitor visitor = service.visit().visitor;
        service.script = shippedScript("renovation_permit");
        service.id = core::VisitId{"permit"};
        service.core.done(core::command::Arrive{service.id, core::Channel::InPerson, visitor});
        service.core.done(core::command::AttendTo{service.id, "another"});
        service.world.tables["approval"] = {{core::FactId{"approval_due"}, std::string("2026-11-20 17:00")}};
        service.world.tables["kept"] = {{core::FactId{"kept_papers"}, std::string("施工图纸")}};
        service.go(Begin{});
        service.until("still_open");
        SECTION("still open: what was promised stands") {
            REQUIRE(service.pick("no") == "still_waits");
            CHECK(service.words().find("最晚后天下午五点一定给您回话") != std::string::npos);
            REQUIRE(service.next() == "(end)");
            CHECK(service.core.hall.promises.at(approval).state == core::PromiseState::Open);
        }
        SECTION("it has just come: the promise is kept by it, and the papers go back") {
            REQUIRE(service.pick("yes") == "granted_now");
            count(service, 1);
            REQUIRE(service.next() == "papers_back");
            CHECK(service.core.hall.promises.at(approval).state == core::PromiseState::Kept);
            CHECK_FALSE(service.core.hall.keptPapers.empty());
            REQUIRE(service.next() == "pay/sums");
            CHECK(service.core.hall.keptPapers.empty());
        }
    }
}

TEST_CASE("S3.2-02 who comes back with papers is not asked for the firm again: it is read back") {
    Service service("renovation");
    service.post("engineering_supervisor", "he", PresenceState::In);
    service.livesIn("3-2-1502");
    service.core.done(core::command::RecordFact{service.id, core::FactId{"contractor"}, std::string("宏达装饰")});
    service.core.done(core::command::RecordFact{service.id, core::FactId{"workers"}, std::int64_t{6}});
    service.begin();
    REQUIRE(service.next() == "introduce");
    REQUIRE(service.go(Taken{}) == "who/same");
    CHECK(service.words() == "王先生，施工单位还是宏达装饰，一共6位工人，对吗？");
    SECTION("as before") { REQUIRE(service.pick("yes") == "review"); }
    SECTION("something is different") {
        REQUIRE(service.pick("no") == "who/count");
        service.fill("workers", std::int64_t{4});
        REQUIRE(service.next() == "review");
        CHECK(service.screen().papers[3].heads == 4);
    }
}

TEST_CASE("S3.2-09 S3.2-10 the supervisor is not reached: the same proposal, said truly") {
    Service service("renovation");
    service.post("engineering_supervisor", "he", PresenceState::Out);
    service.livesIn("3-2-1502");
    service.begin();
    service.until("ring");
    REQUIRE(service.go(CallEnded{false}) == "not_reached");
    CHECK(service.words().find("没有接通") != std::string::npos);
    REQUIRE(service.pick("later") == "another_day");
    REQUIRE(service.next() == "(end)");
}

TEST_CASE("S3.2-05 bad input: 0 and 10,000 workers, dates in the past and the wrong way round") {
    Service service("renovation");
    service.post("engineering_supervisor", "he", PresenceState::In);
    service.livesIn("3-2-1502");
    service.begin();
    service.next();
    service.go(Taken{});
    for (const std::int64_t workers : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{201}, std::int64_t{10'000}}) {
        INFO(workers);
        const Obstacle told = service.blocked(Fill{{{core::FactId{"workers"}, workers}}});
        CHECK(told.kind == Obstacle::Kind::BadFact);
        CHECK(told.field == "workers");
        CHECK(told.detail == "1..200");
    }
    count(service, 200);
    CHECK(service.screen().fields.size() == 2);
    service.next();
    CHECK(service.screen().papers[3].heads == 200);
    seePapers(service, 200);
    service.pick("approved");
    service.until("forms/period");
    const auto told = [&service](const char* fact, const char* value) {
        const Obstacle obstacle = service.blocked(Fill{{{core::FactId{fact}, std::string(value)}}});
        CHECK(obstacle.kind == Obstacle::Kind::BadFact);
        CHECK(obstacle.field == fact);
        return obstacle.detail;
    };
    CHECK(told("start_on", "2026-11-17") == "future"); // yesterday
    CHECK(told("start_on", "2026-02-30") == "type");   // no such day
    CHECK(told("start_on", "明天") == "type");
    service.fill("start_on", std::string("2026-12-01"));
    CHECK(told("finish_on", "2026-12-01") == "after");
    service.fill("finish_on", std::string("2026-12-02"));
    service.fill("start_on", std::string("2026-12-05")); // moved behind the end: told when leaving
    CHECK(service.blocked(Next{}).detail == "after");
}

TEST_CASE("S3.2-08 the permit after an approval is a matter of its own, with the same sums") {
    Service service("renovation_permit");
    service.post("finance", "zheng", PresenceState::Out);
    service.livesIn("3-2-1502");
    service.begin();
    service.next();
    count(service, 2);
    REQUIRE(service.pick("yes") == "granted");
    REQUIRE(service.next() == "pay/sums");
    service.until("pay/take/count");
    service.fill("paid_by", std::string("微信"));
    service.until("pay/invoice");
    service.fill("deliver_at", std::string("2026-11-20 17:00"));
    service.until("pay/permit");
    CHECK(service.screen().slip == "renovation_permit");
    REQUIRE(service.next() == "(end)");
}
