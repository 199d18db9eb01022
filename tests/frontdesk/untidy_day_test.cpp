// SPDX-License-Identifier: GPL-3.0-or-later
// An untidy day: who waited long hears so, what is owed is not lost, and nobody is said goodbye to who was not reached.
#include "core/farewell.h"
#include "frontdesk/centre_desk.h"
#include "frontdesk/desk_handovers.h"
#include "frontdesk/desk_promises.h"
#include "office/texts/visit_texts.h"

using namespace yingke;
using core::VisitId;
using test::CentreDesk;

namespace {

std::string scriptOf(CentreDesk& at, const VisitId& id) { return at.visit(id).run.script.id; }

/// The one who was being served is asked to wait before another is turned to.
void saidToWhoIsLeft(CentreDesk& at, const VisitId& id) {
    REQUIRE(scriptOf(at, id) == "please_wait");
    CHECK(at.desk().screen(id).listener == "other");
    REQUIRE_FALSE(at.desk().play(id, scenario::Next{}));
}

bool apologises(CentreDesk& at, const VisitId& id) {
    const QString words = QString::fromStdString(at.desk().screen(id).words);
    return words.contains(QStringLiteral("让您久等")) || words.contains(QStringLiteral("不好意思，让您等"));
}

/// The visitor was told that nobody above can come, and that an answer will.
VisitId owedAnAnswer(CentreDesk& at) {
    at.presence("wu", core::PresenceState::Out);
    at.presence("zhou", core::PresenceState::Out);
    const VisitId a = at.come();
    REQUIRE_FALSE(at.desk().beginScenario(a, "questions"));
    REQUIRE_FALSE(at.desk().play(a, scenario::Pick{core::ChoiceId{"mine"}}));
    at.clock.pass(180'000);
    at.desk().noteTime();
    REQUIRE(scriptOf(at, a) == "nobody_there");
    return a;
}

/// The follow-up of a promise to a visitor who has left.
VisitId followUp(CentreDesk& at) {
    const VisitId a = at.atAQuestion();
    REQUIRE_FALSE(at.desk().submit(
        {core::command::MakePromise{a, core::PromiseId{"p"}, "technician", "师傅上门", core::PersonId{"chen"},
                                    at.clock.now().utc + 3'600'000, 0, core::PromiseMoves::Once, "repair_visit"}}));
    at.end(a);
    const auto call = at.desk().promises().followUp(core::PromiseId{"p"});
    REQUIRE_FALSE(call.refusal);
    return call.visit;
}

} // namespace

TEST_CASE("S2.3-01 who waited beyond the limit is not welcomed as if just come", "[frontdesk]") {
    CentreDesk at;
    (void)at.atAQuestion();
    const VisitId b = at.come(); // greeted, and not asked to sit
    const bool late = GENERATE(false, true);
    at.clock.pass(late ? 640'000 : 20'000);
    at.desk().noteTime();
    REQUIRE_FALSE(at.desk().attendTo(b));
    saidToWhoIsLeft(at, b);
    CHECK(scriptOf(at, b) == (late ? "done_within_limit" : "welcome"));
    CHECK(apologises(at, b) == late);
}

TEST_CASE("S2.3-01 who comes back from a colleague without a matter hears an apology for the wait", "[frontdesk]") {
    CentreDesk at;
    const VisitId b = at.come(); // welcomed, and led to somebody
    REQUIRE_FALSE(at.desk().handovers().ask(b, core::PersonId{"zhou"}, {}));
    REQUIRE_FALSE(at.desk().handovers().take(b));
    at.clock.pass(1'200'000);
    SECTION("the desk is free") { REQUIRE_FALSE(at.desk().handovers().giveBack(b)); }
    SECTION("another one is being served, and they are turned to afterwards") {
        (void)at.atAQuestion();
        REQUIRE_FALSE(at.desk().handovers().giveBack(b));
        REQUIRE(core::holdOf(at.visit(b)) != nullptr);
        REQUIRE_FALSE(at.desk().attendTo(b));
        saidToWhoIsLeft(at, b);
    }
    CHECK(scriptOf(at, b) == "done_within_limit");
    CHECK(apologises(at, b));
}

TEST_CASE("S2.3-01 moved up while waiting, taken, and given back because the superior goes out; words for the wait",
          "[frontdesk]") {
    CentreDesk at;
    (void)at.atAQuestion();
    const VisitId b = at.come();
    at.presence("zhou", core::PresenceState::Out);
    REQUIRE_FALSE(at.desk().handovers().escalate(b, core::EscalationReason::Dissatisfied, {}));
    REQUIRE_FALSE(at.desk().handovers().take(b));
    REQUIRE(at.visit(b).server == core::PersonId{"wu"});
    REQUIRE_FALSE(at.desk().handovers().giveBack(b));
    REQUIRE_FALSE(at.desk().attendTo(b));
    saidToWhoIsLeft(at, b);
    CHECK(apologises(at, b));
}

TEST_CASE("An answer that was spoken of is not lost to another matter, and F10 does not end without it",
          "[frontdesk]") {
    CentreDesk at;
    const VisitId a = owedAnAnswer(at);
    SECTION("another matter: it waits, and comes back") {
        REQUIRE_FALSE(at.desk().beginScenario(a, "repair"));
        CHECK(scriptOf(at, a) == "repair");
        REQUIRE_FALSE(at.visit(a).suspended.empty());
        CHECK(at.visit(a).suspended.back().run.script.id == "nobody_there");
        CHECK(core::owesAnswer(at.visit(a)));
        CHECK(at.desk().seeOff(a)); // and F10 brings it back
        CHECK(core::stageOf(at.visit(a)) != core::Stage::Farewell);
        CHECK(scriptOf(at, a) == "nobody_there");
    }
    SECTION("the matter that waits behind it: refused with a sentence") {
        const auto refusal = at.desk().beginScenario(a, "questions");
        REQUIRE(refusal);
        CHECK_FALSE(refusal->sentence.isEmpty());
        CHECK(scriptOf(at, a) == "nobody_there");
    }
    SECTION("F10: refused with a sentence; left with a reason it ends") {
        const auto refusal = at.desk().seeOff(a);
        REQUIRE(refusal);
        CHECK(refusal->sentence.contains(QStringLiteral("{key:leave}")));
        CHECK(core::stageOf(at.visit(a)) != core::Stage::Farewell);
        REQUIRE_FALSE(at.desk().close(a, core::Outcome::LeftUnserved, QStringLiteral("生气走了")));
    }
    SECTION("promised: F10 ends it") {
        REQUIRE_FALSE(at.desk().submit(
            {core::command::MakePromise{a, core::PromiseId{"q"}, "written_answer", "答复", core::PersonId{"chen"},
                                        at.clock.now().utc + 3'600'000, 0, core::PromiseMoves::Freely, ""}}));
        at.end(a);
        CHECK(std::get<core::Closed>(at.visit(a).state).outcome == core::Outcome::GivenToPromise);
    }
}

TEST_CASE("A follow-up in which nobody was called ends by itself, and nobody is said goodbye to", "[frontdesk]") {
    CentreDesk at;
    const VisitId call = followUp(at);
    SECTION("at the script's end") { REQUIRE_FALSE(at.desk().play(call, scenario::Pick{core::ChoiceId{"on_time"}})); }
    SECTION("by F10 in its middle") { REQUIRE_FALSE(at.desk().seeOff(call)); }
    CHECK(core::isClosed(at.visit(call)));
    CHECK(at.desk().focus().empty());
    for (const core::EventRecord& record : at.desk().recordsOf(call)) {
        const auto* begun = std::get_if<core::event::ScenarioBegun>(&record.event);
        CHECK((begun == nullptr || begun->script.id == "repair_visit")); // no farewell
    }
}

TEST_CASE("A follow-up in which the visitor was reached ends with a farewell", "[frontdesk]") {
    CentreDesk at;
    const VisitId call = followUp(at);
    REQUIRE_FALSE(at.desk().submit({core::command::NoteCall{call, "visitor", "13900000001", false, true}}));
    REQUIRE_FALSE(at.desk().seeOff(call));
    CHECK(scriptOf(at, call) == "telephone_farewell");
}

TEST_CASE("A call of ours that is not connected holds no line, and who comes in is not told of one", "[frontdesk]") {
    CentreDesk at;
    const VisitId call = followUp(at);
    const VisitId b = at.come();
    CHECK(core::findLimit(at.visit(call), core::LimitKind::TelephoneHold) == nullptr);
    CHECK(scriptOf(at, b) == "welcome"); // the desk is free for them
    CHECK(core::isActive(at.visit(b)));
    const auto advice = at.desk().advice();
    CHECK(std::none_of(advice.begin(), advice.end(),
                       [](const core::Advice& one) { return one.kind == core::AdviceKind::ReturnToTelephone; }));
}

TEST_CASE("B6 a call is taken while somebody is served: they are asked to wait first, and gone on with in words",
          "[frontdesk]") {
    CentreDesk at;
    const VisitId a = at.atAQuestion();
    const std::string matter = scriptOf(at, a);
    const core::StepId step = at.visit(a).run.step;
    const VisitId call = at.desk().visitorIn(core::Channel::Telephone, {}).visit;
    REQUIRE_FALSE(at.desk().attendTo(call));
    REQUIRE(scriptOf(at, call) == "telephone_beside");
    CHECK(at.desk().screen(call).listener == "other");
    CHECK(QString::fromStdString(at.desk().screen(call).words).contains(QStringLiteral("请您稍等")));
    CHECK(core::holdOf(at.visit(a)) != nullptr);
    REQUIRE_FALSE(at.desk().play(call, scenario::Next{}));
    CHECK(QString::fromStdString(at.desk().screen(call).words).contains(QStringLiteral("请问有什么可以帮您")));
    const bool isLong = GENERATE(true, false);
    at.clock.pass(isLong ? 60'000 : 2'000);
    REQUIRE_FALSE(at.desk().attendTo(a));
    saidToWhoIsLeft(at, a); // the caller
    if (isLong) {
        REQUIRE(scriptOf(at, a) == "back_at_work");
        CHECK(QString::fromStdString(at.desk().screen(a).words).contains(QStringLiteral("耽误您的时间")));
        REQUIRE_FALSE(at.desk().play(a, scenario::Next{}));
    }
    CHECK(scriptOf(at, a) == matter); // a glance aside needs no words
    CHECK(at.visit(a).run.step == step);
    CHECK(at.visit(a).suspended.empty());
}

TEST_CASE("B6 with nobody at the desk a call is answered at once, with nobody to ask to wait", "[frontdesk]") {
    CentreDesk at;
    const VisitId call = at.desk().visitorIn(core::Channel::Telephone, {}).visit;
    CHECK(scriptOf(at, call) == "telephone");
}

TEST_CASE("B4 the alarm speaks of a colleague only while there may be one to fetch", "[frontdesk]") {
    CentreDesk at;
    (void)at.atAQuestion();
    const VisitId b = at.come();
    at.clock.pass(400'000);
    at.desk().noteTime();
    const bool alone = GENERATE(true, false);
    for (const office::Colleague& one : std::vector<office::Colleague>(at.desk().office().roster())) {
        if (alone && one.id != at.desk().me()) {
            at.presence(one.id.value.c_str(), core::PresenceState::Out);
        }
    }
    const std::vector<core::Advice> advice = core::adviceFor(at.desk().hall(), at.desk().me(), at.desk().now());
    const auto found = std::find_if(advice.begin(), advice.end(), [&b](const core::Advice& one) {
        return one.kind == core::AdviceKind::FindColleague && one.visit == b;
    });
    REQUIRE(found != advice.end());
    const office::AdviceText text = office::textOf(at.desk().office(), at.desk().hall(), *found, at.desk().now());
    const QString brief = office::briefTextOf(at.desk().office(), at.desk().hall(), *found, at.desk().now());
    CHECK(text.action.contains(QStringLiteral("Nobody else is in")) == alone);
    CHECK(text.action.contains(QStringLiteral("find a colleague")) == !alone);
    CHECK(brief.contains(QStringLiteral("find a colleague")) == !alone);
}
