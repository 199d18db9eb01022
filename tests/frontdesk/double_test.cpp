// SPDX-License-Identifier: GPL-3.0-or-later
// Two visitors at once: what the busy scripts say is over when one of them has gone, or is served.
#include "frontdesk/centre_desk.h"
#include "frontdesk/desk_handovers.h"

using namespace yingke;
using core::VisitId;
using test::CentreDesk;

namespace {

const core::PersonId liu{"liu"};
const core::PersonId me{"chen"};

/// A is being served with a matter, B has come in.
struct Double {
    CentreDesk at;
    VisitId a = at.atAQuestion();
    core::StepId step = at.visit(a).run.step;
    VisitId b = at.come();

    void next() { REQUIRE_FALSE(at.desk().play(b, scenario::Next{})); }
    /// B sits, and A has been asked to wait.
    void askedToWait() {
        at.presence("liu", core::PresenceState::In);
        next();
        REQUIRE(at.visit(b).run.step.value == "ask_other_to_wait");
        at.presence("liu", core::PresenceState::Out);
        at.presence("wu", core::PresenceState::Out);
        next();
        REQUIRE(core::holdOf(at.visit(a)) != nullptr);
    }
    [[nodiscard]] bool isOver() { return at.visit(b).run.ended && at.desk().screen(b).step.empty(); }
    [[nodiscard]] bool speaksOfWaiting() {
        const std::string words = at.desk().screen(b).words;
        return words.find("马上为您服务") != std::string::npos || words.find("请您先坐") != std::string::npos;
    }
};

} // namespace

TEST_CASE("Double: with nobody in A is not made to wait; the third hears how many are before", "[frontdesk]") {
    Double d;
    d.at.presence("liu", core::PresenceState::Out);
    d.at.presence("wu", core::PresenceState::Out);
    CHECK(d.speaksOfWaiting()); // B is the next one: at once
    d.next();
    CHECK(d.at.visit(d.b).run.step.value == "go_on");
    CHECK(core::holdOf(d.at.visit(d.a)) == nullptr);
    CHECK(d.at.desk().screen(d.b).words.find("同事") == std::string::npos);
    d.next();
    CHECK(d.at.desk().focus() == d.a);
    d.at.clock.pass(1'000); // who comes in the same moment has no order
    const VisitId c = d.at.come();
    CHECK(d.at.desk().screen(c).words.find("前面还有1位客户") != std::string::npos);
    CHECK(d.at.desk().screen(c).words.find("，马上为您服务") == std::string::npos);
}

TEST_CASE("Double: who goes without having been served hears an apology, not thanks for coming", "[frontdesk]") {
    Double d;
    d.next();
    REQUIRE_FALSE(d.at.desk().seeOff(d.b));
    CHECK(d.at.visit(d.b).run.script.id == "farewell");
    CHECK(d.at.desk().screen(d.b).words.find("很抱歉让您久等了") == 0);
    d.next();
    CHECK(std::get<core::Closed>(d.at.visit(d.b).state).outcome == core::Outcome::LeftUnserved);
    REQUIRE_FALSE(d.at.desk().seeOff(d.a));
    CHECK(d.at.desk().screen(d.a).words.find("很抱歉") == std::string::npos);
}

TEST_CASE("Double: A has gone, and nothing more is said to A or about A; B is next", "[frontdesk]") {
    Double d;
    SECTION("before B sits") {
        d.at.end(d.a);
        CHECK(d.isOver());
        REQUIRE_FALSE(d.at.desk().attendTo(d.b));
        CHECK(d.at.visit(d.b).run.script.id == "welcome");
    }
    SECTION("after B sits") {
        d.next();
        d.at.end(d.a);
        CHECK(d.isOver());
        const bool waited = GENERATE(true, false);
        d.at.clock.pass(waited ? 8'000 : 3'000);
        REQUIRE_FALSE(d.at.desk().attendTo(d.b));
        CHECK(d.at.visit(d.b).run.script.id == (waited ? "done_within_limit" : "welcome")); // came just now: no apology
    }
    SECTION("while A waits") {
        d.askedToWait();
        d.at.end(d.a);
        CHECK(d.isOver());
    }
    SECTION("unserved") {
        d.askedToWait();
        REQUIRE_FALSE(d.at.desk().close(d.a, core::Outcome::LeftUnserved, QStringLiteral("等不及")));
        CHECK(d.isOver());
    }
    SECTION("A is with a colleague") {
        REQUIRE_FALSE(d.at.desk().handovers().ask(d.a, liu, {}));
        REQUIRE_FALSE(d.at.desk().handovers().take(d.a));
        CHECK(d.isOver());
    }
    CHECK_FALSE(d.speaksOfWaiting());
}

TEST_CASE("Double: B is turned to and hears no word of waiting; A is gone back to at the step it stood at",
          "[frontdesk]") {
    Double d;
    REQUIRE_FALSE(d.at.desk().attendTo(d.b));
    CHECK(d.at.visit(d.b).run.script.id == "please_wait"); // a word to A first
    d.next();
    CHECK(d.at.visit(d.b).run.script.id == "welcome");
    CHECK_FALSE(d.speaksOfWaiting());
    d.at.end(d.b);
    REQUIRE_FALSE(d.at.desk().attendTo(d.a));
    CHECK(d.at.visit(d.a).run.step == d.step);
}

TEST_CASE("Double: a colleague takes B over, and A comes back at the step it stood at", "[frontdesk]") {
    Double d;
    SECTION("before A was asked to wait") {
        REQUIRE_FALSE(d.at.desk().handovers().ask(d.b, liu, {}));
        REQUIRE_FALSE(d.at.desk().handovers().take(d.b));
    }
    SECTION("while A waits") {
        d.askedToWait();
        d.at.presence("liu", core::PresenceState::In); // is back: nobody waits for who is out
        REQUIRE_FALSE(d.at.desk().handovers().ask(d.b, liu, {}));
        REQUIRE_FALSE(d.at.desk().handovers().take(d.b));
    }
    CHECK(d.isOver());
    CHECK(core::isActive(d.at.visit(d.a)));
    CHECK(d.at.visit(d.a).server == me);
    CHECK(d.at.desk().focus() == d.a);
    CHECK(d.at.desk().screen(d.a).step == d.step);
}

TEST_CASE("Double: who looks at somebody else is not taken away from there", "[frontdesk]") {
    Double d;
    d.askedToWait();
    const VisitId c = d.at.come(core::Channel::Telephone);
    REQUIRE_FALSE(d.at.desk().attendTo(c));
    d.at.end(d.b);
    CHECK(core::holdOf(d.at.visit(d.a)) != nullptr); // the call is being served
    CHECK(d.at.desk().focus() == c);
}

TEST_CASE("Double: the script's own handover goes on to its last word to A", "[frontdesk]") {
    Double d;
    d.at.presence("liu", core::PresenceState::In);
    d.next();
    d.next();
    REQUIRE(d.at.visit(d.b).run.step.value == "introduce");
    d.next();
    CHECK(d.at.visit(d.b).server == liu);
    CHECK(d.at.desk().screen(d.b).step.value == "apologise_other");
    d.next();
    CHECK(d.at.desk().focus() == d.a);
    CHECK(core::isActive(d.at.visit(d.a)));
}

TEST_CASE("Double: the call is over, and with it its twenty seconds", "[frontdesk]") {
    CentreDesk at;
    const VisitId call = at.come(core::Channel::Telephone);
    REQUIRE(core::isActive(at.visit(call)));
    const VisitId b = at.come();
    REQUIRE(at.visit(b).run.script.id == "busy_on_telephone");
    REQUIRE_FALSE(at.desk().play(b, scenario::Pick{core::ChoiceId{"calm"}}));
    SECTION("as the script asks") {
        REQUIRE_FALSE(at.desk().play(b, scenario::Pick{core::ChoiceId{"finished"}}));
        CHECK(core::isClosed(at.visit(call)));
        CHECK(at.desk().screen(b).step.value == "after_call");
        REQUIRE_FALSE(at.desk().play(b, scenario::Next{}));
        CHECK(core::isActive(at.visit(b)));
    }
    SECTION("by its farewell") {
        at.end(call);
        CHECK(at.visit(b).run.ended);
    }
    at.clock.pass(60'000);
    at.desk().noteTime();
    CHECK(at.visit(call).limits.empty());
    for (const core::Advice& advice : at.desk().advice()) {
        CHECK(advice.kind != core::AdviceKind::ReturnToTelephone);
        CHECK(advice.visit != call);
    }
}

TEST_CASE("Double: the director has finished with one, who comes back to the desk, and the other one is led in",
          "[frontdesk]") {
    const core::PersonId zhou{"zhou"};
    CentreDesk at;
    at.presence("zhou", core::PresenceState::In);
    const VisitId c = at.come();
    REQUIRE_FALSE(at.desk().handovers().ask(c, zhou, QStringLiteral("洽谈")));
    REQUIRE_FALSE(at.desk().handovers().take(c));
    at.presence("zhou", core::PresenceState::Busy);
    const VisitId d = at.come();
    core::VisitorChange change;
    change.surname = "赵";
    REQUIRE_FALSE(at.desk().describe(d, change));
    REQUIRE_FALSE(at.desk().beginScenario(d, "director"));
    REQUIRE_FALSE(at.desk().play(d, scenario::Fill{{{core::FactId{"caller"}, std::string("恒大建材")},
                                                    {core::FactId{"purpose"}, std::string("洽谈")}}}));
    for (int i = 0; i < 6 && at.desk().screen(d).step.value != "wait"; ++i) {
        REQUIRE_FALSE(at.desk().play(d, scenario::Next{}));
    }
    REQUIRE(at.desk().screen(d).step.value == "wait");
    REQUIRE_FALSE(at.desk().play(d, scenario::Pick{core::ChoiceId{"free"}}));
    CHECK(core::presenceOf(at.desk().hall(), zhou) == core::PresenceState::In);
    CHECK(at.visit(c).server == me);
    REQUIRE(at.desk().screen(d).step.value == "lead");
    REQUIRE_FALSE(at.desk().play(d, scenario::Next{}));
    REQUIRE_FALSE(at.desk().play(d, scenario::Next{}));
    CHECK(at.visit(d).server == zhou);
    const auto advice = at.desk().advice();
    CHECK(std::any_of(advice.begin(), advice.end(), [&c](const core::Advice& one) { return one.visit == c; }));
}

TEST_CASE("Double: who has somebody with them is not found free", "[frontdesk]") {
    CentreDesk at;
    at.presence("liu", core::PresenceState::In);
    const VisitId c = at.come();
    REQUIRE_FALSE(at.desk().handovers().ask(c, liu, {}));
    REQUIRE_FALSE(at.desk().handovers().take(c));
    const VisitId a = at.atAQuestion();
    const VisitId b = at.come();
    REQUIRE_FALSE(at.desk().play(b, scenario::Next{}));
    at.presence("wu", core::PresenceState::Out);
    REQUIRE_FALSE(at.desk().play(b, scenario::Next{}));
    CHECK(core::pendingHandover(at.visit(b)) == nullptr);
    CHECK(at.desk().screen(b).step.value == "nobody");
    CHECK(core::isActive(at.visit(c)));
    CHECK(at.visit(a).server == me);
}

TEST_CASE("Double: who waits for a colleague that has become free is told, and goes on there", "[frontdesk]") {
    CentreDesk at;
    const VisitId c = at.come();
    REQUIRE_FALSE(at.desk().handovers().ask(c, liu, {}));
    REQUIRE_FALSE(at.desk().handovers().take(c));
    const VisitId d = at.come();
    REQUIRE_FALSE(at.desk().handovers().ask(d, liu, {}));
    REQUIRE_FALSE(at.desk().handovers().take(d));
    REQUIRE(core::holdOf(at.visit(c)) != nullptr);
    const auto isTold = [&at, &c] {
        const auto advice = at.desk().advice();
        return std::any_of(advice.begin(), advice.end(), [&c](const core::Advice& one) {
            return one.visit == c && one.kind == core::AdviceKind::GoOnWithColleague;
        });
    };
    CHECK_FALSE(isTold());
    at.end(d);
    CHECK(isTold());
    REQUIRE_FALSE(at.desk().submit({core::command::Resume{c}}));
    CHECK(core::isActive(at.visit(c)));
    CHECK(at.visit(c).server == liu);
    CHECK_FALSE(isTold());
}
