// SPDX-License-Identifier: GPL-3.0-or-later
// The person in the centre: nobody else comes there unseen, an answer is recorded of whoever it was meant for, and the
// desk's figures are those of the log.
#include "frontdesk/centre_desk.h"

#include "core/desk_scripts.h"
#include "core/farewell.h"
#include "frontdesk/day_figures.h"
#include "frontdesk/desk_handovers.h"
#include "frontdesk/desk_promises.h"
#include "journal/read/day_book.h"
#include "journal/write/journal.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace yingke;
using core::VisitId;
using test::CentreDesk;

namespace {

std::size_t countOf(const std::vector<core::EventRecord>& records, std::string_view kind) {
    return static_cast<std::size_t>(
        std::count_if(records.begin(), records.end(),
                      [kind](const core::EventRecord& record) { return core::kindOf(record.event) == kind; }));
}

} // namespace

TEST_CASE("Centre: the end of a visit leaves it empty, whoever waits, is held or is with a colleague", "[frontdesk]") {
    CentreDesk at;
    const VisitId c = at.come();
    REQUIRE_FALSE(at.desk().handovers().ask(c, core::PersonId{"zhou"}, QStringLiteral("洽谈")));
    REQUIRE_FALSE(at.desk().handovers().take(c));
    CHECK(at.desk().focus().empty());
    const VisitId a = at.come();
    const VisitId b = at.come();
    at.desk().setFocus(a);
    at.end(a);
    CHECK(at.desk().focus().empty());
    CHECK_FALSE(core::isClosed(at.visit(b)));
    CHECK(at.desk().seeOff(at.desk().focus())); // F10 now is nobody's
    CHECK_FALSE(core::isClosed(at.visit(b)));
    CHECK_FALSE(core::isClosed(at.visit(c)));
}

TEST_CASE("Centre: what becomes of somebody else moves nothing", "[frontdesk]") {
    CentreDesk at;
    const VisitId a = at.come();
    const VisitId b = at.come();
    at.desk().setFocus(a);
    at.end(b);
    CHECK(at.desk().focus() == a);
    const VisitId c = at.come();
    at.desk().setFocus(a);
    REQUIRE_FALSE(at.desk().handovers().ask(c, core::PersonId{"liu"}, {}));
    REQUIRE_FALSE(at.desk().handovers().take(c));
    CHECK(at.desk().focus() == a);
}

TEST_CASE("Centre: an answer on a visit on hold goes on with it, and is refused while another one is served",
          "[frontdesk]") {
    CentreDesk at;
    const VisitId a = at.atAQuestion();
    const core::ChoiceId yes = at.desk().screen(a).choices.front().id;
    REQUIRE_FALSE(at.desk().hold(a, QStringLiteral("电话响了")));
    const VisitId b = at.come();
    REQUIRE(core::isActive(at.visit(b)));
    const std::size_t before = at.desk().recordsOf(a).size();
    const auto refusal = at.desk().play(a, scenario::Pick{yes});
    REQUIRE(refusal);
    CHECK_FALSE(refusal->sentence.isEmpty());
    CHECK(at.desk().recordsOf(a).size() == before);
    CHECK(core::holdOf(at.visit(a)) != nullptr);
    CHECK(core::isActive(at.visit(b)));
    at.end(b);
    REQUIRE_FALSE(at.desk().play(a, scenario::Pick{yes}));
    CHECK(core::isActive(at.visit(a)));
    CHECK(countOf(at.desk().recordsOf(a), "visit_resumed") == 1);
    CHECK(countOf(at.desk().recordsOf(a), "choice_made") == 1);
}

TEST_CASE("Centre: an answer never goes to a visit that a colleague has taken over", "[frontdesk]") {
    CentreDesk at;
    const VisitId a = at.atAQuestion();
    const core::ChoiceId yes = at.desk().screen(a).choices.front().id;
    REQUIRE_FALSE(at.desk().handovers().ask(a, core::PersonId{"liu"}, QStringLiteral("请接手")));
    REQUIRE_FALSE(at.desk().handovers().take(a));
    const std::size_t before = at.desk().recordsOf(a).size();
    CHECK(at.desk().play(a, scenario::Pick{yes}));
    CHECK(at.desk().play(a, scenario::Back{}));
    CHECK(at.desk().recordsOf(a).size() == before);
    REQUIRE_FALSE(at.desk().handovers().giveBack(a));
    CHECK_FALSE(at.desk().play(a, scenario::Pick{yes}));
}

TEST_CASE("Farewell: taken back it is in the centre at its step; a follow-up's farewell knows the promise",
          "[frontdesk]") {
    CentreDesk at;
    const VisitId a = at.atAQuestion();
    const core::StepId step = at.visit(a).run.step;
    at.end(a);
    at.clock.pass(9'000);
    REQUIRE_FALSE(at.desk().takeBack(a));
    CHECK(at.desk().focus() == a);
    CHECK(at.desk().screen(a).step == step);
    at.end(a);
    at.clock.pass(11'000);
    const auto late = at.desk().takeBack(a);
    REQUIRE(late);
    CHECK(late->sentence.contains(QStringLiteral("{key:reopen}")));
    REQUIRE_FALSE(at.desk().reopen(a, QStringLiteral("忘了东西")));
    CHECK(at.desk().screen(a).step == step);

    REQUIRE_FALSE(at.desk().submit(
        {core::command::MakePromise{a, core::PromiseId{"p"}, "repair_answer", "答复上门时间", core::PersonId{"chen"},
                                    at.clock.now().utc + 3'600'000, 0, core::PromiseMoves::Freely, "repair_answer"}}));
    at.end(a);
    const auto call = at.desk().promises().followUp(core::PromiseId{"p"});
    REQUIRE_FALSE(call.refusal);
    CHECK(at.visit(call.visit).direction == core::Direction::Outgoing);
    CHECK(frontdesk::figuresOf(at.desk().hall(), at.clock.now()).visits == 1); // a alone
    REQUIRE_FALSE(at.desk().seeOff(call.visit));
    CHECK(core::isClosed(at.visit(call.visit))); // nobody was reached: nobody is said goodbye to
}

namespace {

/// A promise of A's that has a script of its own, and the call or the way that follows it up.
VisitId followed(CentreDesk& at, const VisitId& a, const char* script) {
    REQUIRE_FALSE(at.desk().submit(
        {core::command::MakePromise{a, core::PromiseId{script}, script, "送发票", core::PersonId{"chen"},
                                    at.clock.now().utc + 3'600'000, 0, core::PromiseMoves::Freely, script}}));
    at.end(a);
    const auto way = at.desk().promises().followUp(core::PromiseId{script});
    REQUIRE_FALSE(way.refusal);
    return way.visit;
}

} // namespace

TEST_CASE("Follow-up: whichever way we go, nobody has come: no visit, no mark, and no thanks for coming",
          "[frontdesk]") {
    CentreDesk at;
    const VisitId a = at.atAQuestion();
    const VisitId way = followed(at, a, "invoice_delivery");
    CHECK(at.visit(way).channel == core::Channel::InPerson); // it is carried to them
    CHECK(at.visit(way).direction == core::Direction::Outgoing);
    CHECK(at.visit(way).badge == 0);
    CHECK(core::findLimit(at.visit(way), core::LimitKind::Waiting) == nullptr);
    CHECK(frontdesk::figuresOf(at.desk().hall(), at.clock.now()).visits == 1); // a alone
    REQUIRE_FALSE(at.desk().play(way, scenario::Pick{core::ChoiceId{"no"}}));
    REQUIRE_FALSE(at.desk().play(way, scenario::CallEnded{true, "13900001234"}));
    REQUIRE_FALSE(at.desk().seeOff(way));
    CHECK(at.visit(way).run.script.id == core::desk_script::telephoneFarewell);
    CHECK(at.desk().screen(way).words.find("打扰您了") != std::string::npos);
}

TEST_CASE("Follow-up: who was not reached is not done, and neither is what only got another time", "[frontdesk]") {
    const bool reached = GENERATE(false, true);
    CentreDesk at;
    const VisitId a = at.atAQuestion();
    const VisitId way = followed(at, a, "invoice_delivery");
    REQUIRE_FALSE(at.desk().play(way, scenario::Pick{core::ChoiceId{"no"}}));
    REQUIRE_FALSE(at.desk().play(way, scenario::CallEnded{reached, "13900001234"}));
    REQUIRE_FALSE(at.desk().play(
        way, scenario::Fill{{{core::FactId{"deliver_again_at"}, core::FactValue(std::string("2026-12-24 10:00"))}}}));
    REQUIRE_FALSE(at.desk().play(way, scenario::Next{}));
    if (reached) {
        REQUIRE_FALSE(at.desk().play(way, scenario::Next{}));
        CHECK(at.visit(way).ended.at("invoice_delivery") == core::MatterEnd::AwaitsPromise);
        at.end(way);
    }
    REQUIRE(core::isClosed(at.visit(way)));
    CHECK(std::get<core::Closed>(at.visit(way).state).outcome == core::Outcome::GivenToPromise);
}

TEST_CASE("whoever is served is asked to wait before another one is turned to, however that begins", "[frontdesk]") {
    CentreDesk at;
    const VisitId a = at.atAQuestion();
    const auto saidToA = [&at, &a](const VisitId& by) {
        CHECK(at.visit(by).run.script.id == core::desk_script::pleaseWait);
        CHECK(at.visit(by).run.other == a);
        CHECK(at.desk().screen(by).words.find("请您稍等") != std::string::npos);
        CHECK(core::holdOf(at.visit(a)) != nullptr);
    };
    SECTION("another card, and Enter: then the other one is greeted, with an apology for the wait") {
        const VisitId b = at.come();
        at.clock.pass(64'000);
        REQUIRE_FALSE(at.desk().attendTo(b));
        saidToA(b);
        REQUIRE_FALSE(at.desk().play(b, scenario::Next{}));
        CHECK(at.visit(b).run.script.id == core::desk_script::doneWithinLimit);
        CHECK_FALSE(at.visit(b).run.ended);
    }
    SECTION("a promise is followed up: then its own steps") {
        REQUIRE_FALSE(at.desk().submit({core::command::MakePromise{
            a, core::PromiseId{"p"}, "repair_answer", "答复上门时间", core::PersonId{"chen"},
            at.clock.now().utc + 3'600'000, 0, core::PromiseMoves::Freely, "repair_answer"}}));
        const auto call = at.desk().promises().followUp(core::PromiseId{"p"});
        REQUIRE_FALSE(call.refusal);
        saidToA(call.visit);
        REQUIRE_FALSE(at.desk().play(call.visit, scenario::Next{}));
        CHECK(at.visit(call.visit).run.script.id == "repair_answer");
        CHECK(at.visit(call.visit).run.promise == core::PromiseId{"p"});
    }
}

TEST_CASE("who was asked to wait before a matter was chosen is apologised to as well", "[frontdesk]") {
    CentreDesk at;
    const VisitId a = at.come();
    REQUIRE_FALSE(at.desk().play(a, scenario::Next{}));
    REQUIRE_FALSE(at.desk().play(a, scenario::Next{}));
    REQUIRE(at.visit(a).run.ended);
    REQUIRE_FALSE(at.desk().hold(a, QStringLiteral("电话响了")));
    at.clock.pass(30'000);
    REQUIRE_FALSE(at.desk().attendTo(a));
    CHECK(at.visit(a).run.script.id == core::desk_script::doneWithinLimit);
    CHECK(at.desk().screen(a).words.find("等") != std::string::npos);
}

TEST_CASE(
    "S2.1-03 who waits too long: the one served is asked to wait and a colleague comes, or nobody can and is said so",
    "[frontdesk]") {
    CentreDesk at;
    const VisitId a = at.atAQuestion();
    const bool somebodyIn = GENERATE(true, false);
    for (const char* other : {"liu", "he", "zheng", "wu", "zhou"}) {
        at.presence(other, core::PresenceState::Out);
    }
    const VisitId b = at.come();
    for (int step = 0; step < 4 && !at.visit(b).run.ended; ++step) {
        REQUIRE_FALSE(at.desk().play(b, scenario::Next{}));
    }
    REQUIRE(core::stageOf(at.visit(b)) == core::Stage::Queued);
    if (somebodyIn) {
        at.presence("liu", core::PresenceState::In);
    }
    at.clock.pass(165'000);
    REQUIRE_FALSE(at.desk().handovers().relieve(b));
    CHECK(at.desk().focus() == b);
    CHECK(at.visit(b).run.script.id == core::desk_script::waitIsLong);
    CHECK(at.desk().screen(b).step == core::StepId{somebodyIn ? "ask_other_to_wait" : "alone"});
    REQUIRE_FALSE(at.desk().play(b, scenario::Next{}));
    CHECK((core::holdOf(at.visit(a)) != nullptr) == somebodyIn);
    CHECK((core::pendingHandover(at.visit(b)) != nullptr) == somebodyIn);
    for (int step = 0; step < 4 && !at.visit(b).run.ended; ++step) {
        REQUIRE_FALSE(at.desk().play(b, scenario::Next{}));
    }
    CHECK(core::isActive(at.visit(a)));
    CHECK(at.desk().focus() == a);
    CHECK((core::stageOf(at.visit(b)) == core::Stage::Queued) != somebodyIn);
}

namespace {

/// A day of chance. After each action it is looked at who is in the centre, and what was written of whom.
class RandomDay {
public:
    RandomDay(CentreDesk& at, unsigned seed) : m_at(at), m_chance(seed) {}

    void act() {
        const VisitId before = m_at.desk().focus();
        const core::Visit* centre = core::find(m_at.desk().hall(), before);
        const VisitId other = centre != nullptr ? centre->run.other : VisitId{};
        const std::string wasAt = centre != nullptr ? centre->run.script.id + "/" + centre->run.step.value : "";
        m_chose = false;
        once();
        const VisitId after = m_at.desk().focus();
        if (m_chose || after == before) {
            return;
        }
        INFO("action " << m_action);
        ++moved;
        // The one in the centre is gone from here; and nobody else came, but the one that its script went back to.
        if (const core::Visit* was = core::find(m_at.desk().hall(), before)) {
            const bool withAColleague = !was->server.empty() && was->server != m_at.desk().me();
            CHECK((core::isClosed(*was) || withAColleague || was->run.ended));
        }
        if (!after.empty()) {
            const core::Visit& now = m_at.visit(after);
            const core::Visit* was = core::find(m_at.desk().hall(), before);
            INFO("from " << before.value << " at " << wasAt << ", with " << other.value << ", server "
                         << (was != nullptr ? was->server.value : "-") << ", to " << after.value << " at "
                         << now.run.script.id << "/" << now.run.step.value << " with " << now.run.other.value);
            CHECK((before.empty() || after == other)); // nobody was there: who is gone on with comes into it
            CHECK(core::isActive(m_at.visit(after)));
        }
    }
    int moved = 0;
    int answers = 0;
    int refusedAnswers = 0;

private:
    std::size_t upTo(std::size_t most) { return std::uniform_int_distribution<std::size_t>(0, most)(m_chance); }
    /// Mostly who is in the centre, as at a desk.
    VisitId any() {
        if (!m_at.desk().focus().empty() && upTo(2) > 0) {
            return m_at.desk().focus();
        }
        std::vector<VisitId> open;
        for (const auto& [id, visit] : m_at.desk().hall().visits) {
            if (!core::isClosed(visit) || upTo(9) == 0) {
                open.push_back(id);
            }
        }
        return open.empty() ? VisitId{} : open[upTo(open.size() - 1)];
    }
    void chosen() { m_chose = true; }

    void answer(const VisitId& id) {
        const core::Visit* visit = core::find(m_at.desk().hall(), id);
        if (visit == nullptr || core::isClosed(*visit)) {
            return;
        }
        const bool held = core::holdOf(*visit) != nullptr;
        const bool here = core::answeredHere(*visit, m_at.desk().me());
        const core::Visit* active = core::activeVisitOf(m_at.desk().hall(), m_at.desk().me());
        const bool busy = held && active != nullptr;
        const std::size_t before = m_at.desk().recordsOf(id).size();
        const auto refusal = m_at.desk().play(id, inputFor(id));
        const auto& records = m_at.desk().recordsOf(id);
        INFO("action " << m_action);
        if (!here || busy) {
            ++refusedAnswers;
            CHECK(refusal);
        }
        if (refusal) {
            CHECK(records.size() == before);
        } else {
            ++answers;
            const auto goesOn = core::kindOf(records.at(before).event);
            CHECK((!held || goesOn == "visit_resumed" || goesOn == "service_begun"));
        }
    }
    scenario::Input inputFor(const VisitId& id) {
        const scenario::Screen screen = m_at.desk().screen(id);
        if (upTo(9) == 0) {
            return scenario::Back{};
        }
        if (upTo(5) == 0) {
            return scenario::Skip{"随机"};
        }
        if (!screen.choices.empty()) {
            return scenario::Pick{screen.choices[upTo(screen.choices.size() - 1)].id};
        }
        if (screen.call) {
            return scenario::CallEnded{upTo(1) == 0};
        }
        return scenario::Next{};
    }

    void once() {
        frontdesk::FrontDesk& desk = m_at.desk();
        const VisitId id = any();
        m_action = static_cast<int>(upTo(27));
        switch (m_action) {
        case 0:
            chosen();
            (void)desk.visitorIn(core::Channel::InPerson);
            break;
        case 1:
            chosen();
            (void)desk.visitorIn(core::Channel::Telephone);
            break;
        case 2:
            chosen();
            (void)desk.attendTo(id);
            break;
        case 3:
            chosen();
            desk.setFocus(id);
            break;
        case 4:
            chosen();
            (void)desk.reopen(id, QStringLiteral("随机"));
            break;
        case 5:
            if (const core::Visit* last = core::lastSeenOff(desk.hall(), desk.now().steady)) {
                chosen();
                (void)desk.takeBack(VisitId{last->id});
            }
            break;
        case 6:
            (void)desk.hold(id, QStringLiteral("随机"));
            break;
        case 7:
            (void)desk.handovers().ask(id, core::PersonId{upTo(1) == 0 ? "liu" : "zhou"}, {});
            break;
        case 8:
            (void)desk.handovers().take(id);
            break;
        case 9:
            (void)desk.handovers().decline(id, {});
            break;
        case 10:
            (void)desk.handovers().giveBack(id);
            break;
        case 11:
            (void)desk.handovers().escalate(id, core::EscalationReason::Dissatisfied, {});
            break;
        case 12:
        case 13:
            (void)desk.seeOff(id);
            break;
        case 14:
            (void)desk.close(id, core::Outcome::LeftUnserved, QStringLiteral("等不及"));
            break;
        case 15:
            (void)desk.beginScenario(id, upTo(1) == 0 ? "payment" : "questions");
            break;
        case 16:
            m_at.presence(upTo(1) == 0 ? "liu" : "zheng",
                          upTo(1) == 0 ? core::PresenceState::In : core::PresenceState::Out);
            break;
        case 17:
        case 18:
            m_at.clock.pass(static_cast<core::Millis>(upTo(90'000)));
            desk.noteTime();
            break;
        default:
            answer(id);
        }
    }

    CentreDesk& m_at;
    std::mt19937 m_chance;
    bool m_chose = false;
    int m_action = 0;
};

} // namespace

TEST_CASE("Centre: over random days nobody comes there unseen, and desk and log count the same", "[frontdesk]") {
    const unsigned seed = GENERATE(15U, 1129U, 20261129U);
    INFO("seed " << seed);
    CentreDesk at;
    const std::int64_t day = core::localDay(at.clock.now());
    RandomDay random(at, seed);
    for (int i = 0; i < 700 && core::localDay(at.clock.now()) == day; ++i) {
        random.act();
    }
    at.desk().noteTime();
    CHECK(random.moved > 5);
    CHECK(random.answers > 50);
    CHECK(random.refusedAnswers > 5);

    core::Moment then = at.clock.now();
    REQUIRE(core::localDay(then) == day);
    const frontdesk::DayFigures desk = frontdesk::figuresOf(at.desk().hall(), then);
    REQUIRE(at.application->journal().flush(10'000));
    journal::DayBook book(at.data.filePath(QStringLiteral("journal.sqlite")));
    const journal::DayFigures log = book.figures(day);
    CHECK(desk.visits == log.visits);
    CHECK(desk.meanWait == log.meanWait);
    CHECK(desk.overWaitingLimit == log.overLimit);
    CHECK(desk.escalated == log.movedUp);
    CHECK(desk.nobodyTook == log.nobodyTook);
    CHECK(desk.visits > 20);
    CHECK(desk.overWaitingLimit > 0);
}
