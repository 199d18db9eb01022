// SPDX-License-Identifier: GPL-3.0-or-later
// Each act of the script language, played on the real visit machine.
#include "support/scenario_play.h"

using namespace yingke;
using namespace yingke::scenario;
using core::FactId;
using core::PresenceState;
using test::Stage;
using Kind = Obstacle::Kind;

TEST_CASE("say: steps follow one another to the end, and back again") {
    Stage stage("script:\n  - {id: a, say: 您好}\n  - {id: b, say: 请坐}\n  - {id: c, say: 请用茶}\n");
    REQUIRE(stage.begin() == "a");
    REQUIRE_FALSE(stage.screen().canGoBack);
    REQUIRE(stage.blocked(Back{}).kind == Kind::NotHere);
    REQUIRE(stage.go(Next{}) == "b");
    REQUIRE(stage.screen().position == 2);
    REQUIRE(stage.screen().total == 3);
    REQUIRE(stage.screen().canGoBack);
    REQUIRE(stage.go(Back{}) == "a");
    REQUIRE(stage.go(Next{}) == "b");
    REQUIRE(stage.go(Next{}) == "c");
    REQUIRE(stage.go(Next{}) == "(end)");
    REQUIRE(stage.screen().step.empty());
    REQUIRE(stage.blocked(Next{}).kind == Kind::NotAtAStep);
    REQUIRE(stage.go(Back{}) == "c");
    REQUIRE(stage.go(Next{}) == "(end)");
}

TEST_CASE("say: the words are written into the log as they were shown") {
    Stage stage("script:\n  - {id: a, say: '{visitor}，您好', to: visitor}\n");
    stage.core.done(core::command::Describe{stage.id, {"王", core::Title::Sir, {}, {}, {}, {}, {}, {}}});
    stage.begin();
    const auto& entered = std::get<core::event::StepEntered>(stage.core.records.back().event);
    REQUIRE(entered.words == "王先生，您好");
    REQUIRE(entered.words == stage.screen().words);
    REQUIRE(entered.listener == "visitor");
    REQUIRE(entered.act == "say");
}

TEST_CASE("say: of several wordings one visit always hears the same") {
    Stage stage("script:\n  - {id: a, say: [甲, 乙, 丙]}\n  - {id: b, say: 请坐}\n");
    stage.begin();
    const std::string first = stage.screen().words;
    stage.go(Next{});
    stage.go(Back{});
    REQUIRE(stage.screen().words == first);
}

TEST_CASE("do: gestures are ticked, and told by who is at the desk (S1-02)") {
    Stage stage("script:\n  - {id: a, say: 您好, do: [hands_folded, serve_tea], manner: [smile]}\n");
    stage.begin();
    REQUIRE(stage.screen().gestures.at(0).label == "右手在上");
    stage.world.gender = Gender::Man;
    REQUIRE(stage.screen().gestures.at(0).label == "左手握右腕");
    REQUIRE(stage.screen().gestures.at(1).label == "奉茶");
    stage.go(Tick{core::StepId{"serve_tea"}});
    REQUIRE(stage.screen().gestures.at(1).done);
    REQUIRE_FALSE(stage.screen().gestures.at(0).done);
    REQUIRE(stage.blocked(Tick{core::StepId{"dance"}}).kind == Kind::NoSuchThing);
}

TEST_CASE("ask: the receptionist picks, and conditions know it later") {
    Stage stage("script:\n"
                "  - {id: q, ask: 急吗?, choices: {yes_urgent: 急, no_wait: {say: 不急, go: calm}}}\n"
                "  - {id: hurry, say: 马上}\n"
                "  - {id: calm, say: 好的}\n"
                "  - {if: chose.q.yes_urgent, then: end_fast}\n"
                "  - {id: slow, say: 请坐}\n"
                "  - {id: end_fast, say: 再见}\n");
    stage.begin();
    REQUIRE(stage.blocked(Next{}).kind == Kind::NeedsChoice);
    REQUIRE(stage.blocked(Pick{core::ChoiceId{"maybe"}}).kind == Kind::NoSuchThing);
    REQUIRE(stage.screen().choices.size() == 2);
    SECTION("yes") {
        REQUIRE(stage.pick("yes_urgent") == "hurry");
        REQUIRE(stage.blocked(Pick{core::ChoiceId{"yes_urgent"}}).kind == Kind::NotHere);
        stage.go(Next{});
        REQUIRE(stage.go(Next{}) == "end_fast");
    }
    SECTION("no") {
        REQUIRE(stage.pick("no_wait") == "calm");
        REQUIRE(stage.go(Next{}) == "slow");
    }
}

TEST_CASE("fill: what is wanted must be there, and must fit") {
    Stage stage("facts:\n"
                "  workers: {type: count, label: 人数, range: 1..200}\n"
                "  note: {type: text, label: 备注, optional: yes}\n"
                "  on: {type: date, label: 日期, future: yes}\n"
                "  sum: {type: money, label: 金额, range: 0..5000}\n"
                "  goods: {type: list, label: 物品}\n"
                "script:\n  - {id: a, fill: [workers, note, on, sum, goods]}\n");
    stage.begin();
    const auto bad = [&stage](const char* fact, core::FactValue value) {
        const Obstacle obstacle = stage.blocked(Fill{{{FactId{fact}, std::move(value)}}});
        REQUIRE(obstacle.field == fact);
        REQUIRE(obstacle.kind == Kind::BadFact);
        return obstacle.detail;
    };
    REQUIRE(stage.blocked(Next{}).field == "workers");
    REQUIRE(bad("workers", std::int64_t{0}) == "1..200");
    REQUIRE(bad("workers", std::int64_t{201}) == "1..200");
    REQUIRE(bad("workers", std::string("六")) == "type");
    stage.fill("workers", std::int64_t{200});
    REQUIRE(bad("note", std::string(61, 'x')) == "0..60");
    std::string longest;
    for (int i = 0; i < 60; ++i) {
        longest += "字"; // characters are counted, not bytes
    }
    stage.fill("note", longest);
    REQUIRE(bad("on", std::string("2020-02-29")) == "future");
    REQUIRE(bad("on", std::string("2027-02-29")) == "type");
    REQUIRE(bad("on", std::string("soon")) == "type");
    stage.fill("on", std::string("2027-02-28"));
    REQUIRE(bad("sum", core::Money{500'001}) == "0.00..5000.00");
    stage.fill("sum", core::Money{500'000});
    REQUIRE(stage.blocked(Next{}).field == "goods");
    REQUIRE(bad("goods", std::vector<core::ListItem>(201, {"沙发", 1, ""})) == "1..200");
    REQUIRE(bad("goods", std::vector<core::ListItem>{{"", 1, ""}}) == "item");
    stage.fill("goods", std::vector<core::ListItem>{{"沙发", 2, ""}});
    REQUIRE(stage.blocked(Fill{{{FactId{"nothing"}, true}}}).kind == Kind::NoSuchThing);
    REQUIRE(stage.screen().fields.at(0).value == core::FactValue{std::int64_t{200}});
    REQUIRE(stage.go(Next{}) == "(end)");
}

TEST_CASE("fill: the same value twice is one event") {
    Stage stage("facts: {n: {type: count, label: 数}}\nscript:\n  - {id: a, fill: [n]}\n");
    stage.begin();
    stage.fill("n", std::int64_t{3});
    const std::size_t told = stage.core.records.size();
    stage.fill("n", std::int64_t{3});
    REQUIRE(stage.core.records.size() == told);
}

TEST_CASE("papers: all of, any of, per head; only those that are asked for") {
    Stage stage(
        "facts: {workers: {type: count, label: 人数}}\n"
        "script:\n  - {id: n, fill: [workers]}\n"
        "  - id: p\n    papers: {all: [identity_card], any: [[title_deed, lease]], each: {workers: [photo]}}\n");
    stage.begin();
    stage.fill("workers", std::int64_t{2});
    stage.go(Next{});
    const auto see = [&stage](const char* paper, std::int64_t head = 0) {
        return stage.go(Mark{{core::PaperId{paper}, head}, core::PaperMark::Seen, true});
    };
    REQUIRE(stage.blocked(Next{}).kind == Kind::PapersMissing);
    see("identity_card");
    REQUIRE(stage.blocked(Next{}).field == "title_deed");
    see("lease");
    REQUIRE_FALSE(stage.screen().papers.at(1).wanted);
    REQUIRE(stage.blocked(Next{}).field == "photo");
    see("photo", 1);
    REQUIRE(stage.blocked(Next{}).field == "photo");
    REQUIRE(stage.screen().papers.back().seenHeads == 1);
    REQUIRE(stage.blocked(Mark{{core::PaperId{"photo"}, 3}, core::PaperMark::Seen, true}).kind == Kind::NoSuchThing);
    REQUIRE(stage.blocked(Mark{{core::PaperId{"drawings"}, 0}, core::PaperMark::Seen, true}).kind == Kind::NoSuchThing);
    see("photo", 2);
    REQUIRE(stage.screen().papers.back().heads == 2);
    REQUIRE(stage.go(Next{}) == "(end)");
}

TEST_CASE("papers: what is missing has a way of its own, when the script gives one") {
    Stage stage("script:\n  - {id: p, papers: {all: [lease]}, missing: home}\n"
                "  - {id: fine, say: 齐了, end: matter}\n  - {id: home, say: 请补齐}\n");
    stage.begin();
    const core::PaperKey lease{core::PaperId{"lease"}, 0};
    stage.go(Mark{lease, core::PaperMark::Missing, true});
    REQUIRE(stage.go(Next{}) == "home");
    stage.go(Back{});
    stage.go(Mark{lease, core::PaperMark::Seen, true});
    REQUIRE(stage.go(Next{}) == "fine");
}

TEST_CASE("papers: that one is missing is said, never assumed; why not names what nothing was said of") {
    Stage stage("facts:\n  n: {type: count, label: 人数}\nscript:\n  - {id: how_many, fill: [n]}\n"
                "  - {id: p, papers: {all: [lease], any: [[identity_card, title_deed]], each: {n: [photo]}}, "
                "missing: home}\n"
                "  - {id: fine, say: 齐了, end: matter}\n  - {id: home, say: 请补齐}\n");
    stage.begin();
    stage.go(Fill{{{core::FactId{"n"}, std::int64_t{2}}}});
    REQUIRE(stage.go(Next{}) == "p");
    const auto mark = [&stage](const char* paper, std::int64_t head, core::PaperMark what) {
        stage.go(Mark{{core::PaperId{paper}, head}, what, true});
    };
    const auto unsaid = [&stage] {
        std::string papers;
        for (const PaperRow& row : stage.screen().papers) {
            papers += row.unsaid ? row.key.paper.value + ' ' : "";
        }
        return papers;
    };
    Obstacle why = stage.blocked(Next{});
    CHECK(why.kind == Kind::PapersMissing);
    CHECK(why.field == "lease");
    CHECK(why.detail == "证件lease、证件identity_card、证件photo");
    CHECK(unsaid() == "lease identity_card photo ");
    mark("lease", 0, core::PaperMark::Seen);
    mark("photo", 1, core::PaperMark::Seen);
    mark("title_deed", 0, core::PaperMark::Missing); // one of the group speaks for it
    why = stage.blocked(Next{});
    CHECK(why.detail == "证件photo");
    CHECK(unsaid() == "photo ");
    mark("photo", 2, core::PaperMark::Missing);
    CHECK(stage.screen().papers.back().standing.missing);
    CHECK(unsaid().empty());
    REQUIRE(stage.go(Next{}) == "home");
    CHECK(stage.visit().papers.count({core::PaperId{"identity_card"}, 0}) == 0); // nothing more is noted of the group
    stage.go(Back{});
    mark("identity_card", 0, core::PaperMark::Seen);
    mark("photo", 2, core::PaperMark::Seen);
    REQUIRE(stage.go(Next{}) == "fine");
}

TEST_CASE("papers: a copy has its purpose and its date of deletion, and the office's leave") {
    Stage stage("script:\n  - {id: p, papers: {all: [identity_card], copy: yes, purpose: 存档, keep_days: 30}}\n");
    stage.begin();
    const Mark copy{{core::PaperId{"identity_card"}, 0}, core::PaperMark::Copied, true};
    // Said before anything is copied.
    REQUIRE(stage.screen().copyPurpose == "存档");
    REQUIRE(stage.screen().deleteOn == core::localDay(stage.core.now) + 30);
    stage.world.copies = false;
    REQUIRE(stage.screen().noCopies);
    REQUIRE(stage.screen().copyPurpose.empty());
    REQUIRE(stage.blocked(copy).kind == Kind::NotHere);
    REQUIRE_FALSE(stage.screen().papers.at(0).copy);
    stage.world.copies = true;
    stage.go(copy);
    const core::PaperStanding& standing = stage.visit().papers.begin()->second;
    REQUIRE(standing.purpose == "存档");
    REQUIRE(standing.deleteOn == core::localDay(stage.core.now) + 30);
}

TEST_CASE("amounts: computed, shown with their formula, spoken of in the same step, recorded on leaving") {
    Stage stage("facts: {workers: {type: count, label: 人数}}\n"
                "script:\n  - id: a\n    say: '共{pass}元，两项{both}元'\n    fill: [workers]\n"
                "    amounts: {pass: workers * fees.worker_pass, both: {label: 两项, sum: pass * 2}}\n"
                "  - {id: b, say: '收您{both}元'}\n");
    stage.begin();
    REQUIRE(stage.screen().amounts.empty());
    stage.fill("workers", std::int64_t{6});
    const Screen screen = stage.screen();
    REQUIRE(screen.amounts.at(0).sum == core::Money{6000});
    REQUIRE(screen.amounts.at(0).formula == "6 × 10.00");
    REQUIRE(screen.words == "共60元，两项120元");
    REQUIRE(stage.visit().facts.count(FactId{"pass"}) == 0);
    stage.go(Next{});
    REQUIRE(stage.screen().words == "收您120元");
    stage.go(Back{});
    stage.fill("workers", std::int64_t{7});
    stage.go(Next{});
    REQUIRE(stage.screen().words == "收您140元");
}

TEST_CASE("amounts: what can't be computed is an obstacle, not a sum") {
    Stage stage("facts: {n: {type: count, label: 数}}\nscript:\n  - {id: a, fill: [n], amounts: {x: 100 / n}}\n");
    stage.begin();
    stage.fill("n", std::int64_t{0});
    REQUIRE(stage.blocked(Next{}).kind == Kind::FormulaFails);
    stage.fill("n", std::int64_t{3});
    REQUIRE(stage.go(Next{}) == "(end)");
    REQUIRE(stage.visit().facts.at(FactId{"x"}) == core::FactValue{core::Money{33}});
}

TEST_CASE("look up: the table's values are there before the condition asks") {
    Stage stage(
        "script:\n  - {id: check, look_up: [arrears], if: arrears_months > settings.arrears_months, then: owes}\n"
        "  - {id: clear, say: 没有欠费, end: matter}\n  - {id: owes, say: '欠费{arrears_months}个月'}\n");
    SECTION("more than the setting") {
        stage.world.tables["arrears"] = {{FactId{"arrears_months"}, std::int64_t{4}}};
        REQUIRE(stage.begin() == "owes");
        REQUIRE(stage.screen().words == "欠费4个月");
    }
    SECTION("exactly the setting") {
        stage.world.tables["arrears"] = {{FactId{"arrears_months"}, std::int64_t{3}}};
        REQUIRE(stage.begin() == "clear");
    }
    SECTION("nothing known") { REQUIRE(stage.begin() == "clear"); }
}

TEST_CASE("meanwhile: needed tasks are ticked before it goes on") {
    Stage stage("script:\n  - id: m\n    meanwhile: [{id: slip, who: finance, do: 开条},"
                " {id: tea, who: receptionist, do: 续茶, needed: no}]\n");
    stage.begin();
    REQUIRE(stage.blocked(Next{}) == Obstacle{Kind::TaskOpen, core::StepId{"m"}, "slip", ""});
    stage.go(Tick{core::StepId{"slip"}});
    REQUIRE(stage.screen().tasks.at(0).done);
    REQUIRE_FALSE(stage.screen().tasks.at(1).done);
    REQUIRE(stage.go(Next{}) == "(end)");
}

TEST_CASE("whose: the time of a form is the visitor's") {
    Stage stage("script:\n  - {id: form, say: 请填, whose: visitor}\n  - {id: done, say: 好了}\n");
    stage.begin();
    stage.core.pass(5000);
    stage.go(Next{});
    REQUIRE(stage.visit().time.of(core::Party::Visitor) == 5000);
}

TEST_CASE("skip: with a reason, to where the step would have led; not where the script forbids it") {
    Stage stage("script:\n  - {id: a, ask: 好吗?, choices: {yes_ok: {say: 好, go: c}}}\n"
                "  - {id: b, say: 乙, go_to: d}\n  - {id: c, say: 丙}\n  - {id: d, say: 丁, skip: no}\n");
    stage.begin();
    REQUIRE(stage.blocked(Skip{""}).kind == Kind::NeedsReason);
    REQUIRE(stage.go(Skip{"客户赶时间"}) == "b");
    REQUIRE(stage.go(Skip{"客户赶时间"}) == "d");
    REQUIRE(stage.blocked(Skip{"客户赶时间"}).kind == Kind::NotHere);
    REQUIRE_FALSE(stage.screen().skippable);
}

TEST_CASE("use: a piece is laid in and goes on after the use") {
    Stage stage(test::scriptOf("script:\n  - {id: money, use: take}\n  - {id: after, say: 谢谢}\n",
                               {{"take", "piece: take\ntitle: 收\nscript:\n"
                                         "  - {id: q, ask: 现金?, choices: {cash: 现金, card: 刷卡}}\n"
                                         "  - {if: chose.q.card, then: slip, else: done}\n"
                                         "  - {id: slip, say: 请签字}\n  - {id: done, end: matter}\n"}}));
    REQUIRE(stage.begin() == "money/q");
    SECTION("card") {
        REQUIRE(stage.pick("card") == "money/slip");
        REQUIRE(stage.go(Next{}) == "after");
    }
    SECTION("cash") { REQUIRE(stage.pick("cash") == "after"); }
}

TEST_CASE("a piece can't be begun, nor a script whose visit is over") {
    Stage stage("script:\n  - {id: a, say: 您好}\n");
    stage.script.piece = true;
    REQUIRE(stage.blocked(Begin{}).kind == Kind::NotHere);
    stage.script.piece = false;
    stage.begin();
    stage.core.done(core::command::SeeOff{stage.id});
    stage.core.done(core::command::Close{stage.id, {}, {}});
    REQUIRE(stage.blocked(Begin{}).kind == Kind::NotHere);
    REQUIRE_FALSE(stage.screen().canGoBack);
}

TEST_CASE("end: farewell sees off, refused leaves its mark, matter stays") {
    SECTION("farewell") {
        Stage stage("script:\n  - {id: a, say: 再见, end: farewell}\n");
        stage.begin();
        stage.go(Next{});
        REQUIRE(core::stageOf(stage.visit()) == core::Stage::Farewell);
    }
    SECTION("refused") {
        Stage stage("script:\n  - {id: a, say: 抱歉, end: refused}\n");
        stage.begin();
        stage.go(Next{});
        REQUIRE(core::stageOf(stage.visit()) == core::Stage::Farewell);
        REQUIRE(stage.visit().choices.at(core::StepId{"a"}).value == "refused");
    }
    SECTION("matter") {
        Stage stage("script:\n  - {id: a, say: 好的}\n");
        stage.begin();
        stage.go(Next{});
        REQUIRE(core::stageOf(stage.visit()) == core::Stage::InService);
        REQUIRE(stage.visit().run.ended);
    }
}

TEST_CASE("a ring of passing steps neither hangs nor changes anything") {
    // The loader takes it; the checker tells it.
    Stage stage("script:\n  - {id: a, say: 您好}\n  - {id: b, go_to: c}\n  - {id: c, go_to: b}\n");
    stage.begin();
    REQUIRE(stage.blocked(Next{}).detail == "ring");
}

TEST_CASE("call: answered or not, each with its number in the log") {
    Stage stage("facts: {agreed: {type: yes_no, label: 同意}}\n"
                "script:\n  - {id: c, look_up: [register], fill: [agreed], call: owner, number: owner_telephone,"
                " hearing: out, answered: ok, not_answered: later}\n"
                "  - {id: ok, say: 业主同意, end: matter}\n  - {id: later, say: 联系不上}\n");
    stage.world.tables["register"] = {{FactId{"owner_telephone"}, std::string("13800002271")}};
    stage.begin();
    REQUIRE(stage.screen().call->number == "13800002271");
    REQUIRE(stage.screen().call->outOfHearing);
    REQUIRE(stage.blocked(Next{}).kind == Kind::NeedsChoice);
    SECTION("answered: what was asked must be written down") {
        REQUIRE(stage.blocked(CallEnded{true}).kind == Kind::MissingFact);
        stage.fill("agreed", true);
        REQUIRE(stage.go(CallEnded{true}) == "ok");
        REQUIRE(stage.visit().calls.at(0).answered);
        REQUIRE(stage.visit().calls.at(0).number == "13800002271");
    }
    SECTION("not answered: nothing is wanted") {
        REQUIRE(stage.go(CallEnded{false}) == "later");
        REQUIRE(stage.visit().calls.size() == 1);
    }
}
