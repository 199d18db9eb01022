// SPDX-License-Identifier: GPL-3.0-or-later
// A visit that moves up has words at that second: who comes, or a promise when nobody can; what was at work goes on.
#include "app/application.h"
#include "app/demo.h"
#include "core/advice.h"
#include "frontdesk/desk_handovers.h"
#include "support/test_clock.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace yingke;
using core::VisitId;

namespace {

class AnsweringDesk {
public:
    AnsweringDesk() {
        application = std::make_unique<app::Application>();
        REQUIRE(application->open(data.path(), &clock).isEmpty());
        REQUIRE(app::makeDemoOffice(*application).isEmpty());
    }
    frontdesk::FrontDesk& desk() { return application->desk(); }
    const core::Visit& visit(const VisitId& id) { return desk().hall().visits.at(id); }
    void out(const char* person) {
        REQUIRE_FALSE(desk().setPresence({core::PersonId{person}, core::PresenceState::Out, {}, {}, {}}));
    }
    /// A question is being answered by the desk; its three minutes run (S5-02).
    VisitId answering() {
        const auto come = desk().visitorIn(core::Channel::InPerson);
        REQUIRE_FALSE(come.refusal);
        REQUIRE_FALSE(desk().beginScenario(come.visit, "questions"));
        play(come.visit, scenario::Pick{core::ChoiceId{"mine"}});
        REQUIRE(core::findLimit(visit(come.visit), core::LimitKind::Answer) != nullptr);
        return come.visit;
    }
    void play(const VisitId& id, const scenario::Input& input) {
        const auto refusal = desk().play(id, input);
        INFO((refusal ? refusal->sentence : QString()).toStdString());
        REQUIRE_FALSE(refusal);
    }
    void pass(core::Millis time) {
        clock.pass(time);
        desk().noteTime();
    }
    QString said(const VisitId& id) { return QString::fromStdString(desk().screen(id).words); }
    std::string script(const VisitId& id) { return visit(id).run.script.id; }
    /// Who was asked to take over and has not come yet; empty: nobody.
    std::string asked(const VisitId& id) {
        const core::Handover* pending = core::pendingHandover(visit(id));
        return pending != nullptr ? pending->to.value : std::string();
    }
    bool advised(core::AdviceKind kind) {
        const auto all = desk().advice();
        return std::any_of(all.begin(), all.end(), [kind](const core::Advice& one) { return one.kind == kind; });
    }

    QTemporaryDir data;
    test::TestClock clock;
    std::unique_ptr<app::Application> application;
};

} // namespace

TEST_CASE("Moving up: an apology names who comes, and what was at work goes on behind it", "[frontdesk]") {
    AnsweringDesk at;
    const VisitId a = at.answering();
    const core::StepId stood = at.visit(a).run.step;
    REQUIRE_FALSE(at.desk().handovers().escalate(a, core::EscalationReason::Dissatisfied, QStringLiteral("等太久")));
    CHECK(at.script(a) == "moved_up");
    CHECK(at.said(a).contains(QStringLiteral("抱歉")));
    CHECK(at.said(a).contains(QStringLiteral("吴主任")));
    at.play(a, scenario::Next{});
    at.play(a, scenario::Taken{});
    CHECK(at.visit(a).serverParty == core::Party::ServiceSupervisor);
    REQUIRE_FALSE(at.desk().handovers().giveBack(a));
    CHECK(at.script(a) == "questions");
    CHECK(at.visit(a).run.step == stood);
    CHECK(at.visit(a).suspended.empty());
}

TEST_CASE("Moving up: who is not clear is promised nobody who is not there", "[frontdesk]") {
    AnsweringDesk at;
    SECTION("the supervisor comes, is introduced and takes over") {
        const VisitId a = at.answering();
        at.play(a, scenario::Pick{core::ChoiceId{"unclear"}});
        CHECK(at.said(a).contains(QStringLiteral("吴主任")));
        at.play(a, scenario::Next{});
        CHECK(at.said(a).contains(QStringLiteral("这位是我们的吴主任")));
        at.play(a, scenario::Taken{});
        CHECK(at.visit(a).server == core::PersonId{"wu"});
        CHECK(at.visit(a).handovers.back().byEscalation);
        CHECK(core::stageOf(at.visit(a)) == core::Stage::Escalated);
    }
    SECTION("the director stands in, and it is said who that is") {
        at.out("wu");
        const VisitId a = at.answering();
        at.play(a, scenario::Pick{core::ChoiceId{"unclear"}});
        CHECK(at.said(a).contains(QStringLiteral("周主任")));
        at.play(a, scenario::Next{});
        at.play(a, scenario::Taken{});
        CHECK(at.visit(a).server == core::PersonId{"zhou"});
        CHECK(at.visit(a).handovers.back().byEscalation);
    }
    SECTION("both are out: nobody is spoken of; it is noted, and promised with a time") {
        at.out("wu");
        at.out("zhou");
        const VisitId a = at.answering();
        at.play(a, scenario::Pick{core::ChoiceId{"unclear"}});
        CHECK(at.said(a).contains(QStringLiteral("都不在")));
        CHECK(at.visit(a).escalations.empty());
    }
}

TEST_CASE("Moving up: past a supervisor who is out to the director", "[frontdesk]") {
    AnsweringDesk at;
    at.out("wu");
    const VisitId a = at.answering();
    REQUIRE_FALSE(at.desk().handovers().escalate(a, core::EscalationReason::Dissatisfied, {}));
    REQUIRE(core::pendingHandover(at.visit(a)) != nullptr);
    CHECK(core::pendingHandover(at.visit(a))->to == core::PersonId{"zhou"});
    CHECK(at.said(a).contains(QStringLiteral("周主任")));
}

TEST_CASE("Moving up: three minutes with nobody above in end in a dated promise, at that second", "[frontdesk]") {
    AnsweringDesk at;
    at.out("wu");
    at.out("zhou");
    const VisitId a = at.answering();
    at.pass(180'000);
    CHECK(at.script(a) == "nobody_there");
    CHECK(at.said(a).contains(QStringLiteral("都不在")));
    CHECK(core::findLimit(at.visit(a), core::LimitKind::Answer) == nullptr); // nobody can keep it: it does not run on
    CHECK(at.advised(core::AdviceKind::FindTaker));
    at.play(a, scenario::Fill{{{core::FactId{"question"}, std::string("电梯总坏")}}});
    at.play(a, scenario::Next{});
    at.play(a, scenario::Fill{{{core::FactId{"surname"}, std::string("王先生")},
                               {core::FactId{"reach_at"}, std::string("13900000001")}}});
    at.play(a, scenario::Next{});
    at.play(a, scenario::Fill{{{core::FactId{"place"}, std::string("3栋电梯")}}});
    at.play(a, scenario::Next{});
    at.play(a, scenario::Fill{{{core::FactId{"reply_at"}, std::string("2026-11-23 14:00")}}});
    at.play(a, scenario::Next{});
    REQUIRE(at.visit(a).promises.size() == 1);
    CHECK_FALSE(at.advised(core::AdviceKind::FindTaker)); // it is dated, and comes back by itself
    at.play(a, scenario::Next{});
    CHECK(at.script(a) == "questions"); // the matter is where it was
}

TEST_CASE("Moving up: when the time is over the supervisor is asked, and past one who is out the director",
          "[frontdesk]") {
    AnsweringDesk at;
    SECTION("the supervisor is in") {
        const VisitId a = at.answering();
        at.pass(180'000);
        CHECK(at.script(a) == "time_is_up");
        CHECK(at.said(a).contains(QStringLiteral("吴主任")));
        at.play(a, scenario::Next{});
        at.play(a, scenario::Taken{});
        CHECK(core::findLimit(at.visit(a), core::LimitKind::AnswerSupervisor) != nullptr); // S5-03: three more
    }
    SECTION("only the director is in") {
        at.out("wu");
        const VisitId a = at.answering();
        at.pass(180'000);
        CHECK(at.script(a) == "time_is_up");
        CHECK(at.said(a).contains(QStringLiteral("周主任")));
        CHECK(std::get<core::Escalated>(at.visit(a).state).level == core::EscalationLevel::Director);
    }
}

TEST_CASE("Moving up: who was asked can't come: the next one does; nobody is left: the promise follows",
          "[frontdesk]") {
    AnsweringDesk at;
    const VisitId a = at.answering();
    const core::StepId stood = at.visit(a).run.step;
    REQUIRE_FALSE(at.desk().handovers().escalate(a, core::EscalationReason::Dissatisfied, {}));
    at.play(a, scenario::Next{});
    at.play(a, scenario::Declined{"在开会"});
    CHECK(at.asked(a) == "zhou");
    CHECK(at.said(a).contains(QStringLiteral("周主任")));
    at.play(a, scenario::Next{});
    SECTION("comes") {
        at.play(a, scenario::Taken{});
        CHECK(at.visit(a).server == core::PersonId{"zhou"});
        CHECK(at.visit(a).serverParty == core::Party::Director);
        REQUIRE_FALSE(at.desk().handovers().giveBack(a));
        CHECK(at.visit(a).run.step == stood);
    }
    SECTION("can't come either") {
        at.play(a, scenario::Declined{"在外面"});
        CHECK(at.said(a).contains(QStringLiteral("都不在")));
    }
}

TEST_CASE("Moving up: who was asked goes out: at that second the next one is asked, with words, and it is told",
          "[frontdesk]") {
    AnsweringDesk at;
    QStringList told;
    QObject::connect(&at.desk(), &frontdesk::FrontDesk::movedOn, [&told](const QString& one) { told << one; });
    const VisitId a = at.answering();
    REQUIRE_FALSE(at.desk().handovers().escalate(a, core::EscalationReason::Dissatisfied, {}));
    at.out("wu");
    CHECK(at.asked(a) == "zhou");
    CHECK(at.script(a) == "another_comes");
    CHECK(at.said(a).contains(QStringLiteral("周主任")));
    REQUIRE(told.size() == 1);
    CHECK(told.first().contains(QStringLiteral("吴敏")));
    CHECK(told.first().contains(QStringLiteral("周建国")));
    at.out("zhou");
    CHECK(at.asked(a).empty());
    CHECK(at.script(a) == "nobody_there");
    CHECK(at.said(a).contains(QStringLiteral("都不在")));
    CHECK(told.size() == 2);
    CHECK(at.visit(a).suspended.size() == 1); // the question waits, once
}

TEST_CASE("Moving up: the supervisor who answers goes out: back at the desk, and the director is asked, with words",
          "[frontdesk]") {
    AnsweringDesk at;
    const VisitId a = at.answering();
    at.pass(180'000);
    at.play(a, scenario::Next{});
    at.play(a, scenario::Taken{});
    REQUIRE(at.visit(a).server == core::PersonId{"wu"});
    at.out("wu");
    CHECK(at.visit(a).server == at.desk().me());
    CHECK(at.asked(a) == "zhou");
    CHECK(at.said(a).contains(QStringLiteral("周主任")));
}

TEST_CASE("Handing over: nobody waits for somebody who is out, and a script does not introduce who has gone",
          "[frontdesk]") {
    AnsweringDesk at;
    const auto come = at.desk().visitorIn(core::Channel::InPerson);
    SECTION("asked by hand") {
        at.out("he");
        const auto refusal = at.desk().handovers().ask(come.visit, core::PersonId{"he"}, {});
        REQUIRE(refusal);
        CHECK(refusal->sentence.contains(QStringLiteral("何工")));
        CHECK(at.asked(come.visit).empty());
    }
    SECTION("asked by a script: who stands in is asked, and then nobody") {
        REQUIRE_FALSE(at.desk().beginScenario(come.visit, "questions"));
        at.play(come.visit, scenario::Pick{core::ChoiceId{"colleague"}});
        at.play(come.visit, scenario::Pick{core::ChoiceId{"engineering"}});
        REQUIRE(at.asked(come.visit) == "he");
        at.play(come.visit, scenario::Next{});
        CHECK(at.said(come.visit).contains(QStringLiteral("何工")));
        at.out("he");
        CHECK(at.asked(come.visit) == "wu"); // stand_ins.yaml: the service supervisor
        CHECK(at.said(come.visit).contains(QStringLiteral("吴主任")));
        CHECK_FALSE(at.said(come.visit).contains(QStringLiteral("何工")));
        at.out("wu");
        CHECK(at.asked(come.visit).empty());
        CHECK(at.said(come.visit).contains(QStringLiteral("都走不开")));
    }
}

TEST_CASE("S0-04 who was asked to wait: the tea is noted in the log when it was served", "[frontdesk]") {
    AnsweringDesk at;
    const VisitId a = at.answering();
    REQUIRE_FALSE(at.desk().hold(a, QStringLiteral("取资料")));
    at.pass(600'000);
    CHECK(at.advised(core::AdviceKind::ServeTea));
    REQUIRE_FALSE(at.desk().renewTea(a));
    CHECK_FALSE(at.advised(core::AdviceKind::ServeTea));
    const auto& records = at.desk().recordsOf(a);
    CHECK(std::any_of(records.begin(), records.end(), [](const core::EventRecord& record) {
        const auto* gesture = std::get_if<core::event::GestureDone>(&record.event);
        return gesture != nullptr && gesture->gesture == "refill_tea";
    }));
}

TEST_CASE("S0-01 a complaint: written down behind F9, with a named person's answer, and the matter goes on",
          "[frontdesk]") {
    AnsweringDesk at;
    const VisitId a = at.answering();
    const core::StepId stood = at.visit(a).run.step;
    REQUIRE_FALSE(at.desk().handovers().promise(a, frontdesk::DeskHandovers::Owed::Complaint));
    CHECK(at.script(a) == "complaint");
    CHECK(at.said(a).contains(QStringLiteral("抱歉")));
    at.play(a, scenario::Fill{{{core::FactId{"complaint"}, std::string("电梯总坏")}}});
    at.play(a, scenario::Next{});
    at.play(a, scenario::Fill{{{core::FactId{"surname"}, std::string("王先生")},
                               {core::FactId{"reach_at"}, std::string("13900000001")}}});
    at.play(a, scenario::Next{});
    CHECK(at.visit(a).run.step.value == "place"); // a promise is of somebody somewhere
    at.play(a, scenario::Fill{{{core::FactId{"place"}, std::string("3栋电梯")}}});
    at.play(a, scenario::Next{});
    at.play(a, scenario::Fill{{{core::FactId{"answered_by"}, std::string("查无此人")},
                               {core::FactId{"reply_at"}, std::string("2026-11-23 14:00")}}});
    CHECK(at.desk().play(a, scenario::Next{})); // nobody of that name works here
    at.play(a, scenario::Fill{{{core::FactId{"answered_by"}, std::string("吴敏")}}});
    at.play(a, scenario::Next{});
    REQUIRE(at.visit(a).promises.size() == 1);
    const core::Promise& promise = at.desk().hall().promises.at(at.visit(a).promises.front());
    CHECK(promise.what.find("3栋电梯") != std::string::npos);
    CHECK(promise.owner == core::PersonId{"wu"});
    CHECK(promise.firstContact == at.desk().me());
    at.play(a, scenario::Next{});
    CHECK(at.visit(a).run.step == stood);
}

TEST_CASE("Moving up: who waits and is moved up hears it, at once or when they are turned to", "[frontdesk]") {
    AnsweringDesk at;
    const VisitId waits = at.desk().visitorIn(core::Channel::InPerson).visit;
    SECTION("the desk is free: it turns to them") {
        const auto second = at.desk().visitorIn(core::Channel::InPerson);
        REQUIRE_FALSE(at.desk().handovers().ask(waits, core::PersonId{"he"}, {}));
        REQUIRE_FALSE(at.desk().handovers().take(waits));
        REQUIRE(at.visit(second.visit).server.empty());
        REQUIRE_FALSE(at.desk().handovers().escalate(second.visit, core::EscalationReason::Dissatisfied, {}));
        CHECK(at.visit(second.visit).server == at.desk().me());
        CHECK(at.script(second.visit) == "moved_up");
    }
    SECTION("another one is being served, who is not left by it") {
        const auto second = at.desk().visitorIn(core::Channel::InPerson);
        const core::Stage stood = core::stageOf(at.visit(waits));
        REQUIRE_FALSE(at.desk().handovers().escalate(second.visit, core::EscalationReason::Dissatisfied, {}));
        CHECK(core::stageOf(at.visit(waits)) == stood);
        CHECK(at.script(second.visit) != "moved_up");
        REQUIRE_FALSE(at.desk().attendTo(second.visit));
        CHECK(at.script(second.visit) == "please_wait"); // the one who is left hears a word first
        at.play(second.visit, scenario::Next{});
        CHECK(at.script(second.visit) == "moved_up");
        CHECK(at.said(second.visit).contains(QStringLiteral("抱歉")));
    }
}

TEST_CASE("who complains amid the greeting is not welcomed anew behind it", "[frontdesk]") {
    AnsweringDesk at;
    const VisitId a = at.desk().visitorIn(core::Channel::InPerson).visit;
    REQUIRE(at.script(a) == "welcome");
    SECTION("the complaint is written down") {
        REQUIRE_FALSE(at.desk().handovers().promise(a, frontdesk::DeskHandovers::Owed::Complaint));
        CHECK(at.script(a) == "complaint");
        CHECK(at.visit(a).suspended.empty());
    }
    SECTION("the supervisor came and gave the visitor back: asked what else there is, and not done when they go") {
        REQUIRE_FALSE(at.desk().handovers().escalate(a, core::EscalationReason::Dissatisfied, QStringLiteral("投诉")));
        at.play(a, scenario::Next{});
        at.play(a, scenario::Taken{});
        REQUIRE_FALSE(at.desk().handovers().giveBack(a));
        CHECK(at.script(a) == "back_from_above");
        CHECK(at.said(a).contains(QStringLiteral("还有什么可以帮您")));
    }
}

TEST_CASE("S2.2 the call is over: who was asked to wait for it comes before who has come in since", "[frontdesk]") {
    AnsweringDesk at;
    const bool held = GENERATE(true, false);
    if (held) {
        (void)at.answering();
    }
    const VisitId call = at.desk().visitorIn(core::Channel::Telephone).visit;
    if (held) {
        REQUIRE_FALSE(at.desk().attendTo(call));
        at.play(call, scenario::Next{}); // a word to who stands there
    }
    const VisitId b = at.desk().visitorIn(core::Channel::InPerson).visit;
    REQUIRE(at.script(b) == "busy_on_telephone");
    at.play(b, scenario::Pick{core::ChoiceId{"calm"}});
    at.play(b, scenario::Pick{core::ChoiceId{"finished"}});
    CHECK(at.visit(b).run.step.value == (held ? "others_first" : "after_call"));
    CHECK((core::stageOf(at.visit(b)) == core::Stage::Queued) == held);
    if (held) {
        at.play(b, scenario::Next{});
    }
    CHECK(core::isClosed(at.visit(call)));
}

TEST_CASE("S2.1-03 near the limit the first words that were never said are over: those for the wait are",
          "[frontdesk]") {
    AnsweringDesk at;
    (void)at.answering();
    const VisitId b = at.desk().visitorIn(core::Channel::InPerson).visit;
    REQUIRE(at.script(b) == "busy_in_person");
    at.pass(170'000);
    REQUIRE_FALSE(at.desk().handovers().relieve(b));
    CHECK(at.script(b) == "wait_is_long");
}
