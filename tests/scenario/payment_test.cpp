// SPDX-License-Identifier: GPL-3.0-or-later
// Payment and questions, as the scripts that ship carry them.
#include "support/service_play.h"

using namespace yingke;
using namespace yingke::scenario;
using namespace yingke::test;
using core::PresenceState;

TEST_CASE("S3.3-01 finance is in: led there, introduced, handed over") {
    Service payment("payment");
    payment.post("finance", "zheng", PresenceState::In);
    REQUIRE(payment.begin() == "introduce");
    CHECK(payment.words().find("名zheng") != std::string::npos);
    REQUIRE(payment.go(Taken{}) == "(end)");
    CHECK(payment.visit().server == core::PersonId{"zheng"});
    CHECK_FALSE(payment.promised());
}

TEST_CASE("S3.3-02 S3.3-03 finance is out: consent, receipt, and the invoice promised and brought") {
    Service payment("payment");
    payment.post("finance", "zheng", PresenceState::Out);
    REQUIRE(payment.begin() == "propose");
    REQUIRE(payment.pick("consent") == "where/ask"); // before money is taken
    payment.fill("room", std::string("3-2-1502"));
    REQUIRE(payment.next() == "what"); // name and telephone are known
    payment.fill("item", std::string("物业费"));
    CHECK(payment.blocked(Next{}).field == "sum");
    payment.fill("sum", core::Money{34'560});
    REQUIRE(payment.next() == "take/count");
    CHECK(payment.words().find("一共是345元6角") != std::string::npos);
    CHECK(payment.blocked(Next{}).field == "paid_by");
    payment.fill("paid_by", std::string("微信"));
    REQUIRE(payment.next() == "take/receipt");
    CHECK(payment.screen().slip == "receipt");
    REQUIRE(payment.next() == "promise_invoice");
    payment.fill("deliver_at", std::string("2026-11-19 17:00"));
    REQUIRE(payment.next() == "time_said");
    CHECK(payment.words() == "好的，我明天下午五点把发票给您送过去。");
    REQUIRE(payment.next() == "(end)");
    CHECK(payment.lastPromise().what == "送发票到3-2-1502，金额345.60元");
    CHECK(payment.lastPromise().owner == core::PersonId{"chen"}); // S0-02

    FollowUp follow(payment);
    SECTION("brought") {
        REQUIRE(payment.pick("yes") == "door"); // it is ready, and somebody is there: only then it is said
        REQUIRE(payment.pick("home") == "deliver");
        REQUIRE(payment.next() == "(end)");
        CHECK(follow.promise().state == core::PromiseState::Kept);
    }
    SECTION("nobody at home: another time, later than the first") {
        REQUIRE(payment.pick("yes") == "door");
        REQUIRE(payment.pick("nobody") == "ring");
        CHECK(payment.screen().call->number == "13800000000");
        REQUIRE(payment.go(CallEnded{true}) == "again");
        const core::FactId again{"deliver_again_at"};
        CHECK(payment.blocked(Fill{{{again, std::string("2026-11-19 16:00")}}}).detail == "after");
        payment.fill("deliver_again_at", std::string("2026-11-20 09:00"));
        REQUIRE(payment.next() == "again_said");
        CHECK(payment.words() == "那我后天上午九点给您送过去，谢谢您。");
        REQUIRE(payment.next() == "(end)");
        CHECK(follow.promise().moved == 1);
    }
    SECTION("not ready: said so, and another time") {
        REQUIRE(payment.pick("no") == "ring_not_ready");
        CHECK(payment.words().find("还没有开好") != std::string::npos);
    }
}

TEST_CASE("by telephone no money is taken: the caller is asked to come by, and told whether finance is in") {
    const bool in = GENERATE(true, false);
    Service payment("payment", core::VisitorRole::Owner, core::Channel::Telephone);
    payment.post("finance", "zheng", in ? PresenceState::In : PresenceState::Out);
    REQUIRE(payment.begin() == (in ? "come_by" : "finance_out"));
    CHECK(payment.words().find("到服务中心来一趟") != std::string::npos);
    CHECK(payment.screen().gestures.empty());
    REQUIRE(payment.next() == "(end)");
    CHECK_FALSE(payment.knows("sum"));
}

TEST_CASE("S3.3-02 no consent: another day, nothing is taken") {
    Service payment("payment");
    REQUIRE(payment.begin() == "propose"); // nobody has the post
    REQUIRE(payment.pick("later") == "another_day");
    REQUIRE(payment.next() == "(end)");
    CHECK_FALSE(payment.knows("sum"));
}

TEST_CASE("S3.3-03 bad input: a sum is a sum, within its bounds") {
    Service payment("payment");
    payment.begin();
    payment.livesIn("3-2-1502");
    payment.pick("consent");
    const auto told = [&payment](core::FactValue value) {
        return payment.blocked(Fill{{{core::FactId{"sum"}, std::move(value)}}}).detail;
    };
    CHECK(told(std::string("一百")) == "type"); // letters never come as far as a sum
    CHECK_FALSE(core::moneyFromText("12o.50"));
    CHECK(told(core::Money{-1}) == "0.00..1000000.00");
    CHECK(told(core::Money{100'000'001}) == "0.00..1000000.00");
    CHECK(payment.blocked(Fill{{{core::FactId{"item"}, std::string(61, 'x')}}}).detail == "1..60");
    payment.fill("sum", core::Money{100'000'000});
}

TEST_CASE("S5-01 another colleague's matter: fetched, introduced by post and name, handed over") {
    Service questions("questions");
    questions.post("engineering_supervisor", "he", PresenceState::In);
    REQUIRE(questions.begin() == "listen");
    REQUIRE(questions.pick("colleague") == "whose");
    REQUIRE(questions.pick("engineering") == "fetch");
    REQUIRE(questions.next() == "introduce");
    CHECK(questions.words().find("职he名he") != std::string::npos);
    REQUIRE(questions.go(Taken{}) == "(end)");
    CHECK(questions.visit().server == core::PersonId{"he"});
}

TEST_CASE("S5-01 on a call the colleague comes to the telephone; out, it is said so before one explains oneself") {
    Service questions("questions", core::VisitorRole::Owner, core::Channel::Telephone);
    questions.post("engineering_supervisor", "he", PresenceState::In);
    questions.post("finance", "zheng", PresenceState::Out);
    questions.begin();
    REQUIRE(questions.pick("colleague") == "whose");
    SECTION("in") {
        REQUIRE(questions.pick("engineering") == "call_over");
        CHECK(questions.words().find("先不要挂断") != std::string::npos);
        REQUIRE(questions.next() == "introduce_call");
        CHECK(questions.words().find("这位") == std::string::npos); // nobody is seen
        REQUIRE(questions.go(Taken{}) == "(end)");
    }
    SECTION("out") {
        REQUIRE(questions.pick("finance") == "nobody");
        CHECK(questions.words().find("很抱歉") != std::string::npos);
        REQUIRE(questions.pick("explain") == "answer");
    }
}

TEST_CASE("S5-02 S5-03 not clear in three minutes, and three more: the machine moves it up, the script goes along") {
    Service questions("questions");
    questions.post("service_supervisor", "wu", PresenceState::In);
    questions.begin();
    REQUIRE(questions.pick("mine") == "answer");
    REQUIRE(core::findLimit(questions.visit(), core::LimitKind::Answer) != nullptr);
    questions.core.pass(180'000);
    questions.core.done(core::command::NoteTime{});
    REQUIRE(questions.visit().escalations.size() == 1);
    CHECK(questions.visit().escalations.back().level == core::EscalationLevel::ServiceSupervisor);
    questions.core.done(core::command::TakeHandover{questions.id});
    questions.core.pass(180'000);
    questions.core.done(core::command::NoteTime{});
    CHECK(questions.visit().escalations.back().level == core::EscalationLevel::Director);
}

TEST_CASE("a written answer is promised, with the question in front when it falls due") {
    Service questions("questions");
    questions.begin();
    questions.fill("question", std::string("公摊电费怎么算"));
    questions.pick("mine");
    REQUIRE(questions.pick("written") == "same_question");
    CHECK(questions.words().find("公摊电费怎么算") != std::string::npos);
    REQUIRE(questions.next() == "promise_reply_to"); // of no room: where to is asked
    questions.fill("reply_at", std::string("2026-11-20 17:00"));
    CHECK(questions.blocked(Next{}).field == "send_to");
    questions.fill("send_to", std::string("滨湖路8号"));
    REQUIRE(questions.next() == "reply_said");
    CHECK(questions.words().find("后天下午五点") != std::string::npos);
    CHECK(questions.lastPromise().what == "书面答复王先生：公摊电费怎么算，送到滨湖路8号");
    REQUIRE(questions.next() == "cleared");
    REQUIRE(questions.next() == "(end)");
    FollowUp follow(questions);
    CHECK(questions.screen().question.find("公摊电费怎么算") != std::string::npos);
    REQUIRE(questions.pick("yes") == "ring"); // we call: nothing is handed over the telephone
    REQUIRE(questions.go(CallEnded{true}) == "how");
    REQUIRE(questions.pick("told") == "told");
    REQUIRE(questions.next() == "(end)");
    CHECK(follow.promise().state == core::PromiseState::Kept);
}

TEST_CASE(
    "a written answer is promised to nobody who was not asked what and where; the question is written down first") {
    Service questions("questions");
    questions.livesIn("3-2-1502");
    questions.begin();
    REQUIRE(questions.pick("mine") == "answer");
    REQUIRE(questions.pick("written") == "which_question");
    CHECK(questions.blocked(Next{}).field == "to_answer");
    questions.fill("to_answer", std::string("停车费怎么算"));
    REQUIRE(questions.next() == "promise_reply");
    CHECK(questions.words().find("3-2-1502") != std::string::npos);
    questions.fill("reply_at", std::string("2026-11-20 17:00"));
    REQUIRE(questions.next() == "reply_said");
    CHECK(questions.lastPromise().what == "书面答复王先生：停车费怎么算，送到3-2-1502");
}

TEST_CASE("S3.3-02 what was refused over arrears is not told a second time when it is paid") {
    Service payment("payment");
    payment.livesIn("3-2-1502");
    payment.world.tables["owed"] = {{core::FactId{"owed_all"}, std::string("物业费等2项")},
                                    {core::FactId{"owed_sum"}, core::Money{45'700}}};
    payment.core.done(core::command::RecordFact{payment.id, core::FactId{"arrears_told"}, true});
    payment.begin();
    REQUIRE(payment.pick("consent") == "owed_told");
    CHECK(payment.words().find("457") == std::string::npos);
    REQUIRE(payment.pick("all") == "owed_all");
    CHECK(payment.words().find("457") == std::string::npos);
    REQUIRE(payment.next() == "take/count");
    CHECK(payment.words().find("一共是457元") != std::string::npos);
}

TEST_CASE("S3.3-03 cash is counted in front of the visitor; other money is not") {
    Service payment("payment");
    payment.livesIn("3-2-1502");
    payment.begin();
    REQUIRE(payment.pick("consent") == "what");
    payment.fill("item", std::string("物业费"));
    payment.fill("sum", core::Money{89'500});
    REQUIRE(payment.next() == "take/count");
    payment.fill("paid_by", std::string("现金"));
    REQUIRE(payment.next() == "take/counted");
    REQUIRE(payment.pick("exact") == "take/receipt");
    CHECK(payment.words() == "这是895元的收据，请您核对一下，收好。");
    payment.go(Back{});
    payment.go(Back{});
    payment.fill("paid_by", std::string("微信"));
    REQUIRE(payment.next() == "take/receipt");
}

TEST_CASE("S3.3-03 what is owed is offered from the register: all of it, one item, or something else") {
    Service payment("payment");
    payment.livesIn("3-2-1502");
    payment.world.tables["owed"] = {{core::FactId{"owed_all"}, std::string("物业费等2项")},
                                    {core::FactId{"owed_sum"}, core::Money{45'700}}};
    payment.begin();
    REQUIRE(payment.pick("consent") == "owed");
    CHECK(payment.words().find("还有457元没有交") != std::string::npos);
    SECTION("all of it: nothing is typed") {
        REQUIRE(payment.pick("all") == "owed_all");
        CHECK(payment.words() == "好的，要交的是物业费等2项，请您核对一下。");
        REQUIRE(payment.next() == "take/count");
        CHECK(payment.fact("item") == core::FactValue(std::string("物业费等2项")));
        CHECK(payment.fact("sum") == core::FactValue(core::Money{45'700}));
    }
    SECTION("one of them: the sum is the register's") {
        REQUIRE(payment.pick("one") == "owed_pick");
        payment.fill("item", std::string("水费（2026年9月）"));
        payment.world.tables["owed"][core::FactId{"owed_sum"}] = core::Money{1'000};
        REQUIRE(payment.next() == "owed_one");
        REQUIRE(payment.next() == "take/count");
        CHECK(payment.fact("sum") == core::FactValue(core::Money{1'000}));
    }
    SECTION("one that is not among them is something else, and its sum is asked") {
        REQUIRE(payment.pick("one") == "owed_pick");
        payment.fill("item", std::string("停车费"));
        payment.world.tables["owed"][core::FactId{"owed_sum"}] = core::Money{0};
        REQUIRE(payment.next() == "what");
        CHECK(payment.blocked(Next{}).field == "sum");
    }
}

TEST_CASE("S3.3-03 change is told, and a transfer has its reference") {
    Service payment("payment");
    payment.livesIn("3-2-1502");
    payment.begin();
    REQUIRE(payment.pick("consent") == "what");
    payment.fill("item", std::string("物业费"));
    payment.fill("sum", core::Money{44'700});
    REQUIRE(payment.next() == "take/count");
    SECTION("cash") {
        payment.fill("paid_by", std::string("现金"));
        REQUIRE(payment.next() == "take/counted");
        REQUIRE(payment.pick("change") == "take/given");
        payment.fill("received", core::Money{50'000});
        REQUIRE(payment.next() == "take/change");
        CHECK(payment.words() == "收您500元，找您53元，请您点一下。");
        REQUIRE(payment.next() == "take/receipt");
    }
    SECTION("transfer") {
        payment.fill("paid_by", std::string("转账"));
        REQUIRE(payment.next() == "take/transferred");
        CHECK(payment.blocked(Next{}).field == "reference");
        payment.fill("reference", std::string("8817"));
        REQUIRE(payment.next() == "take/receipt");
    }
}

TEST_CASE("S3.3-02 somebody unknown: room, name and telephone are asked before the money") {
    Service payment("payment");
    core::VisitorChange nobody;
    nobody.surname = "";
    nobody.title = core::Title::Unknown;
    nobody.telephone = "";
    payment.core.done(core::command::Describe{payment.id, nobody});
    payment.begin();
    REQUIRE(payment.pick("consent") == "where/ask");
    payment.fill("room", std::string("3-2-1502"));
    REQUIRE(payment.next() == "who/both");
    CHECK(payment.blocked(Next{}).kind == Obstacle::Kind::MissingFact);
    payment.fill("surname", std::string("赵女士"));
    payment.fill("reach_at", std::string("13900000002"));
    REQUIRE(payment.next() == "what");
    CHECK(payment.visit().visitor.title == core::Title::Madam);
    CHECK(payment.visit().visitor.telephone == "13900000002");
}
