// SPDX-License-Identifier: GPL-3.0-or-later
// Acts by which a script speaks to the hall: colleagues, the other visitor, clocks, promises.
#include "support/scenario_play.h"

using namespace yingke;
using namespace yingke::scenario;
using core::FactId;
using core::PersonId;
using core::PresenceState;
using core::VisitId;
using test::Stage;
using Kind = Obstacle::Kind;

namespace {

const char* const seek =
    "script:\n  - {find: finance, stand_ins: [service_supervisor], in: meet, busy: wait, out: none}\n"
    "  - {id: meet, say: '这是{post}{colleague}', hand_over: colleague, declined: none}\n"
    "  - {id: done, say: 办好了, end: matter}\n"
    "  - {id: wait, say: '{colleague.finance}在忙'}\n"
    "  - {id: none, say: '{colleague.finance}不在'}\n";

} // namespace

TEST_CASE("find: in, asks a handover; the colleague takes it") {
    Stage stage(seek);
    stage.post("finance", "liu", PresenceState::In);
    REQUIRE(stage.begin() == "meet");
    REQUIRE(stage.screen().words == "这是职liu名liu");
    REQUIRE(stage.screen().handoverTo == "名liu");
    REQUIRE(core::pendingHandover(stage.visit())->to == PersonId{"liu"});
    REQUIRE(core::pendingHandover(stage.visit())->why == "试");
    REQUIRE(stage.go(Taken{}) == "done");
    REQUIRE(stage.visit().server == PersonId{"liu"});
    REQUIRE(stage.visit().serverParty == core::Party::Colleague);
}

TEST_CASE("find: declined goes its own way, and nobody is waited for") {
    Stage stage(seek);
    stage.post("finance", "liu", PresenceState::In);
    stage.begin();
    REQUIRE(stage.go(Declined{"在开会"}) == "none");
    REQUIRE(core::pendingHandover(stage.visit()) == nullptr);
    REQUIRE(stage.visit().handovers.at(0).declinedWhy == "在开会");
}

TEST_CASE("find: stand-ins in order, busy, out") {
    Stage stage(seek);
    SECTION("a stand-in who is in goes before a clerk who is busy") {
        stage.post("finance", "liu", PresenceState::Busy);
        stage.post("service_supervisor", "wu", PresenceState::In);
        REQUIRE(stage.begin() == "meet");
        REQUIRE(core::pendingHandover(stage.visit())->to == PersonId{"wu"});
    }
    SECTION("busy") {
        stage.post("finance", "liu", PresenceState::Busy);
        REQUIRE(stage.begin() == "wait");
        REQUIRE(stage.screen().words == "名liu在忙");
        REQUIRE(core::pendingHandover(stage.visit()) == nullptr);
    }
    SECTION("out") {
        stage.post("finance", "liu", PresenceState::Out);
        REQUIRE(stage.begin() == "none");
        REQUIRE(stage.screen().words == "岗位finance不在");
    }
    SECTION("never oneself") {
        stage.post("finance", "chen", PresenceState::In);
        REQUIRE(stage.begin() == "none");
    }
}

TEST_CASE("find: after a step back and another choice, the colleague found last takes over") {
    Stage stage("script:\n  - {id: q, ask: 找谁?, choices: {money: {say: 财务, go: f}, works: {say: 工程, go: e}}}\n"
                "  - {id: f, find: finance, in: meet, out: meet}\n"
                "  - {id: e, find: engineering_supervisor, in: meet, out: meet}\n"
                "  - {id: meet, say: '请{colleague}', hand_over: colleague}\n");
    stage.post("finance", "liu", PresenceState::In);
    stage.post("engineering_supervisor", "he", PresenceState::In);
    stage.begin();
    stage.pick("works");
    stage.go(Back{});
    stage.pick("money");
    REQUIRE(stage.screen().words == "请名liu");
    REQUIRE(stage.screen().handoverTo == "名liu");
    stage.go(Taken{});
    REQUIRE(stage.visit().server == PersonId{"liu"});
    REQUIRE(stage.visit().handovers.at(0).declinedAt);
}

TEST_CASE("find: who was chosen by hand stays asked") {
    Stage stage(seek);
    stage.post("finance", "liu", PresenceState::In);
    stage.core.done(core::command::AskHandover{stage.id, core::HandoverId{"by-hand"}, PersonId{"wu"}, {}, "客户要求"});
    stage.begin();
    REQUIRE(stage.screen().handoverTo == "名wu");
    stage.go(Taken{});
    REQUIRE(stage.visit().server == PersonId{"wu"});
}

TEST_CASE("hand over: to a post that was not sought, to nobody, and back") {
    Stage stage("script:\n  - {id: a, say: 请稍等, hand_over: finance}\n  - {id: b, say: 办理中}\n"
                "  - {id: c, say: 好了, hand_over: back}\n  - {id: d, say: 再见}\n");
    stage.begin();
    REQUIRE(stage.blocked(Taken{}).kind == Kind::NotHere); // nobody has the post
    stage.post("finance", "liu", PresenceState::In);
    REQUIRE(stage.go(Taken{}) == "b");
    REQUIRE(stage.visit().server == PersonId{"liu"});
    stage.go(Next{});
    REQUIRE(stage.go(Next{}) == "d");
    REQUIRE(stage.visit().server == PersonId{"chen"});
    REQUIRE(stage.visit().handovers.at(0).givenBackAt);
    REQUIRE(stage.blocked(Taken{}).kind == Kind::NotHere);
    REQUIRE(stage.blocked(Declined{"x"}).kind == Kind::NotHere);
}

TEST_CASE("escalate: by rule of the script; at the top it just goes on") {
    Stage stage("script:\n  - {id: a, say: 请主任, escalate: service_supervisor}\n"
                "  - {id: b, say: 再请主任, escalate: service_supervisor}\n  - {id: c, say: 好}\n");
    stage.post("service_supervisor", "wu", PresenceState::In);
    stage.begin();
    REQUIRE(stage.go(Next{}) == "b");
    REQUIRE(core::stageOf(stage.visit()) == core::Stage::Escalated);
    REQUIRE(core::pendingHandover(stage.visit())->to == PersonId{"wu"});
    REQUIRE(stage.visit().escalations.at(0).reason == core::EscalationReason::RuleOfScript);
    stage.core.done(core::command::TakeHandover{stage.id});
    REQUIRE(stage.go(Next{}) == "c");
    REQUIRE(stage.visit().escalations.size() == 1);
}

TEST_CASE("escalate: whom the words named; with no supervisor in, the director; nobody above, nobody asked") {
    Stage stage("script:\n  - {id: a, say: 请主任, escalate: service_supervisor}\n  - {id: c, say: 好}\n");
    SECTION("the supervisor is out") {
        stage.post("service_supervisor", "wu", PresenceState::Out);
        stage.post("director", "zhou", PresenceState::In);
        stage.begin();
        REQUIRE(stage.go(Next{}) == "c");
        REQUIRE(core::pendingHandover(stage.visit())->to == PersonId{"zhou"});
        REQUIRE(stage.visit().escalations.at(0).level == core::EscalationLevel::Director);
    }
    SECTION("both are") {
        stage.post("service_supervisor", "wu", PresenceState::Out);
        stage.post("director", "zhou", PresenceState::Out);
        stage.begin();
        REQUIRE(stage.go(Next{}) == "c");
        REQUIRE(core::pendingHandover(stage.visit()) == nullptr);
        REQUIRE(stage.visit().escalations.at(0).level == core::EscalationLevel::ServiceSupervisor);
    }
}

TEST_CASE("escalate: who was found to stand in is asked, though the supervisor is busy and not out") {
    Stage stage("script:\n  - {id: f, find: service_supervisor, stand_ins: [director], handover: no, in: a, busy: a, "
                "out: c}\n  - {id: a, say: 请主任, escalate: service_supervisor}\n  - {id: c, say: 好}\n");
    stage.post("service_supervisor", "wu", PresenceState::Busy);
    stage.post("director", "zhou", PresenceState::In);
    stage.begin();
    REQUIRE(stage.go(Next{}) == "c");
    REQUIRE(core::pendingHandover(stage.visit())->to == PersonId{"zhou"});
    REQUIRE(stage.visit().escalations.at(0).level == core::EscalationLevel::Director);
}

TEST_CASE("hold and resume: the other visitor of S2, also when that one has left or is with a colleague") {
    Stage stage("script:\n  - {id: a, say: 您先坐}\n  - {queue: visitor}\n"
                "  - {id: b, say: '{other}请稍等', to: other, hold: other}\n"
                "  - {id: c, say: 同事来}\n  - {id: d, say: '{other}久等了', to: other, resume: other}\n");
    stage.core.arrive("b");
    stage.id = VisitId{"b"};
    const VisitId other{"v"}; // served by chen
    stage.begin("v");
    stage.go(Next{});
    REQUIRE(core::stageOf(stage.visit()) == core::Stage::Queued);
    SECTION("there all along") {
        stage.go(Next{});
        REQUIRE(core::holdOf(stage.core.visit(other)) != nullptr);
        stage.go(Next{});
        stage.go(Next{});
        REQUIRE(core::isActive(stage.core.visit(other)));
    }
    SECTION("left before the hold") {
        stage.core.done(core::command::SeeOff{other});
        stage.core.done(core::command::Close{other, {}, {}});
        stage.go(Next{});
        stage.go(Next{});
        REQUIRE(stage.go(Next{}) == "(end)");
    }
    SECTION("left while on hold") {
        stage.go(Next{});
        stage.core.done(core::command::SeeOff{other});
        stage.core.done(core::command::Close{other, {}, {}});
        stage.go(Next{});
        REQUIRE(stage.go(Next{}) == "(end)");
    }
    SECTION("with a colleague: that one's work is left alone") {
        stage.core.done(core::command::AskHandover{other, core::HandoverId{"h"}, PersonId{"liu"}, {}, "x"});
        stage.core.done(core::command::TakeHandover{other});
        stage.go(Next{});
        REQUIRE(core::isActive(stage.core.visit(other)));
        stage.go(Next{});
        REQUIRE(stage.go(Next{}) == "(end)");
        REQUIRE(stage.core.visit(other).server == PersonId{"liu"});
    }
}

TEST_CASE("serve: the wait ends; the other visitor is on hold by name") {
    Stage stage("script:\n  - {id: a, say: 久等了, serve: visitor}\n  - {id: b, say: 您请讲}\n");
    stage.core.arrive("b");
    stage.id = VisitId{"b"};
    stage.begin("v");
    stage.go(Next{});
    REQUIRE(core::isActive(stage.visit()));
    REQUIRE(core::holdOf(stage.core.visit(VisitId{"v"})) != nullptr);
}

TEST_CASE("within: runs while the step is in front, also after going back") {
    Stage stage(
        "script:\n  - {id: a, say: 您好}\n  - {id: b, say: 请讲, within: {limit: 20 s, warn: 5 s, passed: late}}\n"
        "  - {id: c, say: 好, end: matter}\n  - {id: late, say: 抱歉}\n");
    stage.begin();
    stage.go(Next{});
    REQUIRE(stage.runs("within:b"));
    const core::Limit limit = *core::findLimit(stage.visit(), core::LimitId{"within:b"});
    REQUIRE(limit.due - limit.start == 20'000);
    REQUIRE(limit.due - limit.warnAt == 5'000);
    REQUIRE(limit.step == core::StepId{"late"});
    stage.go(Back{});
    REQUIRE_FALSE(stage.runs("within:b"));
    stage.go(Next{});
    SECTION("left in time") {
        REQUIRE(stage.go(Next{}) == "c");
        REQUIRE_FALSE(stage.runs("within:b"));
        stage.go(Back{});
        REQUIRE(stage.runs("within:b"));
    }
    SECTION("passed") {
        REQUIRE(stage.blocked(LimitOver{core::StepId{"nowhere"}}).kind == Kind::NoSuchThing);
        REQUIRE(stage.go(LimitOver{core::StepId{"late"}}) == "late");
        REQUIRE_FALSE(stage.runs("within:b"));
        stage.go(Next{});
        REQUIRE(stage.blocked(LimitOver{core::StepId{"late"}}).kind == Kind::NotAtAStep);
    }
}

TEST_CASE("within: until another step is entered, or the script ends") {
    Stage stage("script:\n  - {id: a, say: 请讲, within: {limit: answer, until: c}}\n  - {id: b, say: 嗯}\n"
                "  - {id: c, say: 清楚了}\n");
    stage.begin();
    REQUIRE(core::findLimit(stage.visit(), core::LimitKind::Answer) != nullptr);
    stage.go(Next{});
    REQUIRE(stage.runs("within:a"));
    stage.go(Next{});
    REQUIRE_FALSE(stage.runs("within:a"));
}

TEST_CASE("within: the supervisor's three minutes end where the answering ends (S5-03)") {
    Stage stage("script:\n  - {id: a, say: 请讲, within: {limit: answer, until: c}}\n  - {id: b, say: 主任讲}\n"
                "  - {id: c, say: 清楚了}\n");
    stage.post("service_supervisor", "wu", PresenceState::In);
    stage.begin();
    stage.core.pass(180'000);
    stage.core.done(core::command::NoteTime{});
    stage.core.done(core::command::TakeHandover{stage.id});
    REQUIRE(core::findLimit(stage.visit(), core::LimitKind::AnswerSupervisor) != nullptr);
    stage.go(Next{});
    REQUIRE(core::findLimit(stage.visit(), core::LimitKind::AnswerSupervisor) != nullptr);
    stage.go(Next{});
    REQUIRE(core::findLimit(stage.visit(), core::LimitKind::AnswerSupervisor) == nullptr);
}

TEST_CASE("within: the office's own limit that runs already leads the script too, and goes on counting") {
    Stage stage("script:\n  - {id: watch, say: 请稍候, within: {limit: waiting, passed: late}}\n"
                "  - {id: b, say: 好, end: matter}\n  - {id: late, say: 久等了}\n");
    stage.core.arrive("b");
    stage.id = VisitId{"b"};
    stage.core.pass(100'000);
    stage.begin("v");
    const core::Limit waiting = *core::findLimit(stage.visit(), core::LimitKind::Waiting);
    const core::Limit* own = core::findLimit(stage.visit(), core::LimitId{"within:watch"});
    REQUIRE(own != nullptr);
    REQUIRE(own->due == waiting.due); // the 3 minutes count from when the visitor came in (S2.3-02)
    REQUIRE(own->step == core::StepId{"late"});
    stage.go(Next{});
    REQUIRE_FALSE(stage.runs("within:watch"));
    REQUIRE(*core::findLimit(stage.visit(), core::LimitKind::Waiting) == waiting);
}

TEST_CASE("promise: due by a fact in local time or after a while, owned by me, a colleague or a post") {
    Stage stage("facts: {at: {type: date_time, label: 时间, future: yes}}\n"
                "script:\n  - {id: a, say: 好, fill: [at],"
                " promise: {kind: invoice, what: '送到{visitor.room}', due: at, remind: 30 min, moves: once}}\n"
                "  - {id: b, say: 好, promise: {kind: call, what: 回电, owner: finance, due: in 2 h}}\n"
                "  - {id: c, say: 再见}\n");
    stage.post("finance", "liu", PresenceState::Out);
    stage.core.done(core::command::Describe{stage.id, {{}, {}, {}, "3-2-1502", {}, {}, {}, {}}});
    stage.begin();
    stage.fill("at", std::string("2026-12-01 14:30"));
    stage.go(Next{});
    stage.go(Next{});
    REQUIRE(stage.visit().promises.size() == 2);
    const core::Promise& first = stage.core.hall.promises.at(stage.visit().promises.at(0));
    REQUIRE(first.due == 1'796'106'600'000); // 2026-12-01T06:30Z
    REQUIRE(first.what == "送到3-2-1502");
    REQUIRE(first.owner == PersonId{"chen"});
    REQUIRE(first.moves == core::PromiseMoves::Once);
    REQUIRE(first.remindBefore == 1'800'000);
    const core::Promise& second = stage.core.hall.promises.at(stage.visit().promises.at(1));
    REQUIRE(second.owner == PersonId{"liu"});
    REQUIRE(second.due == stage.core.now.utc + 7'200'000);
}

TEST_CASE("promise: going back and on again does not give it twice") {
    Stage stage("facts: {at: {type: date_time, label: 时间, future: yes}}\n"
                "script:\n  - {id: a, say: 好, fill: [at], promise: {kind: invoice, what: 送票, due: at}}\n"
                "  - {id: b, say: 再见}\n");
    const auto open = [&stage] {
        std::vector<core::Millis> due;
        for (const auto& [id, promise] : stage.core.hall.promises) {
            if (promise.state == core::PromiseState::Open) {
                due.push_back(promise.due);
            }
        }
        return due;
    };
    stage.begin();
    stage.fill("at", std::string("2026-12-01 14:30"));
    stage.go(Next{});
    stage.go(Back{});
    stage.go(Next{});
    REQUIRE(open().size() == 1);
    stage.go(Back{});
    stage.fill("at", std::string("2026-12-01 14:31")); // corrected
    stage.go(Next{});
    REQUIRE(open() == std::vector<core::Millis>{1'796'106'660'000});
}

TEST_CASE("promise: for a time that is past it is not lost unseen") {
    Stage stage("facts: {at: {type: time, label: 时间}, when: {type: date, label: 日期, optional: yes}}\n"
                "script:\n  - {id: a, say: 好, fill: [at], promise: {kind: visit, what: 上门, due: at}}\n"
                "  - {id: b, say: 好, fill: [when], promise: {kind: later, what: 回访, due: when}}\n");
    stage.begin();
    stage.fill("at", std::string("00:01"));
    REQUIRE(stage.blocked(Next{}) == Obstacle{Kind::BadFact, core::StepId{"a"}, "at", "future"});
    stage.fill("at", std::string("23:59"));
    REQUIRE(stage.go(Next{}) == "b");
    REQUIRE(stage.blocked(Next{}) == Obstacle{Kind::MissingFact, core::StepId{"b"}, "when", ""});
}

TEST_CASE("print: the screen names the slip, the office prints it") {
    Stage stage("script:\n  - {id: a, say: 收据, print: receipt}\n");
    stage.begin();
    REQUIRE(stage.screen().slip == "receipt");
    REQUIRE(stage.go(Next{}) == "(end)");
}

TEST_CASE("a hold, a handover and an escalation at any step lose nothing, and the script goes on") {
    Stage stage("facts: {n: {type: count, label: 数}}\n"
                "script:\n  - {id: a, fill: [n]}\n  - {id: b, papers: {all: [lease]}}\n  - {id: c, say: 好}\n");
    stage.begin();
    stage.fill("n", std::int64_t{3});
    stage.go(Next{});
    stage.go(Mark{{core::PaperId{"lease"}, 0}, core::PaperMark::Seen, true});
    stage.core.done(core::command::Hold{stage.id, "x"});
    stage.core.done(core::command::Escalate{
        stage.id, {}, core::EscalationReason::InsistsOnSomebodyElse, "y", PersonId{"wu"}, core::HandoverId{"h"}});
    stage.core.done(core::command::TakeHandover{stage.id});
    REQUIRE(stage.at() == "b");
    REQUIRE(stage.go(Next{}) == "c");
    REQUIRE(stage.visit().facts.size() == 1);
    REQUIRE(stage.visit().papers.size() == 1);
}
