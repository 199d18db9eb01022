// SPDX-License-Identifier: GPL-3.0-or-later
// How a visit ends, how an end that was begun amiss is taken back, and what of it all counts.
#include "core/farewell.h"
#include "core/reckoning.h"
#include "support/core_hall.h"

#include <algorithm>

using namespace yingke::core;
using yingke::test::CoreHall;

namespace {

const ScriptRef payment{"payment", "00"};
const ScriptRef farewell{"farewell", "01"};

/// Is being served with a matter, at its second step.
VisitId atAStep(CoreHall& hall, const char* name) {
    const VisitId visit = hall.serve(name);
    hall.done(command::BeginScenario{visit, payment, "缴费", {}, {}});
    hall.done(command::EnterStep{visit, StepId{"find"}, "find", {}, {}, Party::Desk});
    hall.done(command::EnterStep{visit, StepId{"take"}, "fill", {}, {}, Party::Desk});
    return visit;
}

/// The farewell as the desk plays it: its script, its one step.
void seeOff(CoreHall& hall, const VisitId& visit) {
    hall.done(command::SeeOff{visit});
    hall.done(command::BeginScenario{visit, farewell, "送客", {}, {}});
    hall.done(command::EnterStep{visit, StepId{"rise"}, "say", "visitor", "慢走", Party::Desk});
}

} // namespace

TEST_CASE("who is seen off and was never served has left unserved, and no reason is wanted at the door") {
    CoreHall hall;
    const VisitId b = hall.arrive("b");
    hall.done(command::Enqueue{b});
    seeOff(hall, b);
    hall.done(command::Close{b, {}, {}});
    CHECK(std::get<Closed>(hall.visit(b).state).outcome == Outcome::LeftUnserved);
    const VisitId a = hall.serve("a");
    hall.done(command::BeginScenario{a, payment, "缴费", {}, {}});
    hall.done(command::EndScenario{a});
    seeOff(hall, a);
    CHECK(hall.refused(command::Close{a, Outcome::LeftUnserved, "x"}) == RejectionReason::WrongStage);
    hall.done(command::Close{a, {}, {}});
    CHECK(std::get<Closed>(hall.visit(a).state).outcome == Outcome::Done);
}

TEST_CASE("who got nothing but a greeting has left unserved, in person and on the telephone; our own calls have not") {
    CoreHall hall;
    const auto outcomeOf = [&hall](const VisitId& id) {
        seeOff(hall, id);
        hall.done(command::Close{id, {}, {}});
        return std::get<Closed>(hall.visit(id).state).outcome;
    };
    for (const Channel channel : {Channel::InPerson, Channel::Telephone}) {
        const VisitId b = hall.arrive(channel == Channel::InPerson ? "b" : "c", channel);
        hall.pass(545'000);
        hall.done(command::AttendTo{b, {}});
        hall.done(command::BeginScenario{b, {"done_within_limit", "04"}, "接待", {}, {}});
        hall.done(command::EnterStep{b, StepId{"turn"}, "say", {}, {}, Party::Desk});
        CHECK(outcomeOf(b) == Outcome::LeftUnserved);
        CHECK_FALSE(reckon(hall.visit(b)).served); // as the log counts it
        CHECK(reckon(hall.visit(b)).wait == 545'000);
        CHECK(reckon(hall.visit(b)).overLimit);
    }
    SECTION("a matter chosen and left again at its first step is none") {
        const VisitId a = hall.serve("a");
        hall.done(command::BeginScenario{a, {"questions", "03"}, "咨询", {}, {}});
        hall.done(command::EnterStep{a, StepId{"ask"}, "ask", {}, {}, Party::Desk});
        hall.done(command::BeginScenario{a, {"welcome", "04"}, "热情接待", {}, {}});
        hall.done(command::EndScenario{a});
        CHECK(outcomeOf(a) != Outcome::Done);
    }
    SECTION("a promise that is kept by now was something") {
        const VisitId a = hall.serve("a");
        hall.done(command::MakePromise{a, PromiseId{"p"}, "message", "转告", hall.actor, hall.now.utc + 1'200'000, 0,
                                       PromiseMoves::Freely, ""});
        hall.done(command::KeepPromise{PromiseId{"p"}});
        CHECK(outcomeOf(a) == Outcome::Done);
    }
    SECTION("who came back from a colleague with nothing done is not done, whoever gave them back") {
        const VisitId a = hall.serve("a");
        hall.done(command::AskHandover{a, HandoverId{"h"}, PersonId{"wu"}, {}, "投诉"});
        hall.done(command::TakeHandover{a});
        SECTION("given back") {
            hall.done(command::GiveBack{a});
            CHECK(outcomeOf(a) == Outcome::Unfinished);
        }
        SECTION("with the colleague it is that one's to end") { CHECK(outcomeOf(a) == Outcome::Done); }
        SECTION("a matter that came to its end since is done") {
            hall.done(command::GiveBack{a});
            hall.done(command::BeginScenario{a, payment, "缴费", {}, {}});
            hall.done(command::EndScenario{a});
            CHECK(outcomeOf(a) == Outcome::Done);
        }
    }
    SECTION("a call that we make, and the wrong key at it taken back: nobody was reached") {
        const VisitId a{"call"};
        hall.done(command::Arrive{a, Channel::Telephone, {}, Direction::Outgoing});
        hall.done(command::AttendTo{a, {}});
        hall.done(command::BeginScenario{a, payment, "缴费", {}, {}});
        hall.done(command::EnterStep{a, StepId{"ring"}, "call", {}, {}, Party::Desk});
        hall.done(command::NoteCall{a, "visitor", "138", false, true});
        hall.done(command::EnterStep{a, StepId{"told"}, "say", {}, {}, Party::Desk});
        CHECK(isConnected(hall.visit(a)));
        hall.done(command::StepBack{a});
        CHECK_FALSE(isConnected(hall.visit(a)));
        hall.done(command::NoteCall{a, "visitor", "138", false, false});
        CHECK_FALSE(isConnected(hall.visit(a)));
    }
    SECTION("a call that we make") {
        const VisitId a{"call"};
        hall.done(command::Arrive{a, Channel::Telephone, {}, Direction::Outgoing});
        hall.done(command::AttendTo{a, {}});
        CHECK(outcomeOf(a) == Outcome::Done);
    }
}

TEST_CASE(
    "a farewell taken back: the visit is what it was, at the step it stood at, its limits as if nothing had been") {
    CoreHall hall;
    const VisitId b = hall.arrive("b");
    hall.done(command::BeginScenario{b, {"busy_in_person", "02"}, "繁忙", {}, {}});
    hall.done(command::EnterStep{b, StepId{"sit"}, "say", "visitor", "请坐", Party::Desk});
    hall.done(command::Enqueue{b});
    const Visit before = hall.visit(b);
    const bool closes = GENERATE(false, true);
    hall.pass(50'000);
    seeOff(hall, b);
    hall.pass(6'000);
    if (closes) {
        hall.done(command::EndScenario{b});
        hall.done(command::Close{b, {}, {}});
        hall.pass(6'000);
    }
    REQUIRE(lastSeenOff(hall.hall, hall.now.steady) == &hall.visit(b));
    hall.done(command::TakeBack{b});
    const Visit& after = hall.visit(b);
    CHECK(after.state == before.state);
    CHECK(after.server == before.server);
    CHECK(after.run == before.run);
    CHECK(after.earlierScripts == before.earlierScripts);
    CHECK(after.choices == before.choices);
    CHECK(after.limits == before.limits);
    CHECK(after.reopened == 0);
    CHECK_FALSE(after.before);
    CHECK(lastSeenOff(hall.hall, hall.now.steady) == nullptr);
    CHECK(hall.refused(command::TakeBack{b}) == RejectionReason::WrongStage);
    // Nothing was removed: the log has the farewell, and that it was taken back.
    int begun = 0;
    int takenBack = 0;
    for (const EventRecord& record : hall.records) {
        begun += std::holds_alternative<event::FarewellBegun>(record.event) ? 1 : 0;
        takenBack += std::holds_alternative<event::FarewellTakenBack>(record.event) ? 1 : 0;
    }
    CHECK(begun == 1);
    CHECK(takenBack == 1);
    // The wait went on meanwhile.
    hall.pass(180'000);
    hall.done(command::NoteTime{});
    CHECK(reckon(hall.visit(b)).overLimit);
}

TEST_CASE(
    "a farewell is taken back for ten seconds from its begin, or from the end that it led to; then it is reopened") {
    CoreHall hall;
    const VisitId a = atAStep(hall, "a");
    seeOff(hall, a);
    hall.pass(10'001);
    CHECK(hall.refused(command::TakeBack{a}) == RejectionReason::TooLate);
    hall.done(command::EndScenario{a});
    hall.done(command::Close{a, {}, {}});
    hall.pass(10'000);
    const Hall then = hall.hall;
    hall.done(command::TakeBack{a});
    CHECK(hall.visit(a).run.step == StepId{"take"});
    hall.hall = then;
    hall.pass(1);
    CHECK(hall.refused(command::TakeBack{a}) == RejectionReason::TooLate);
    hall.done(command::Reopen{a, "忘了东西"});
    CHECK(hall.visit(a).run.script == payment);
    CHECK(hall.visit(a).run.step == StepId{"take"}); // and not in the farewell
    CHECK(hall.visit(a).run.trail == std::vector<StepId>{StepId{"find"}});
    CHECK(isActive(hall.visit(a)));
}

TEST_CASE("a log of before: a visit that was reopened without a step stands where it stood then") {
    CoreHall hall;
    const VisitId a = atAStep(hall, "a");
    seeOff(hall, a);
    hall.done(command::EndScenario{a});
    hall.done(command::Close{a, {}, {}});
    hall.take({Happening{a, event::VisitReopened{"忘了东西", {}}}});
    CHECK(hall.visit(a).run.script == farewell);
    CHECK(hall.visit(a).run.ended);
}

TEST_CASE("taken back while another one is being served: on hold, as whoever serves has one active visit") {
    CoreHall hall;
    const VisitId a = atAStep(hall, "a");
    seeOff(hall, a);
    const VisitId b = hall.serve("b");
    hall.done(command::TakeBack{a});
    CHECK(holdOf(hall.visit(a)) != nullptr);
    CHECK(isActive(hall.visit(b)));
    CHECK(hall.visit(a).run.step == StepId{"take"});
}

TEST_CASE("taken back: who was asked to take over is asked again, and slips that are out stay out") {
    CoreHall hall;
    const VisitId a = atAStep(hall, "a");
    hall.done(command::IssueSlip{a, SlipId{"s"}, "receipt", "20261124-001", "{}"});
    hall.done(command::AskHandover{a, HandoverId{"h"}, PersonId{"liu"}, {}, "缴费"});
    seeOff(hall, a);
    CHECK(pendingHandover(hall.visit(a)) == nullptr);
    hall.done(command::TakeBack{a});
    REQUIRE(pendingHandover(hall.visit(a)) != nullptr);
    CHECK(pendingHandover(hall.visit(a))->to == PersonId{"liu"});
    CHECK(hall.visit(a).slips.size() == 1);
    CHECK_FALSE(hall.visit(a).slips.front().voided);
}

TEST_CASE("called back from the door in another way there is nothing to take back") {
    CoreHall hall;
    const VisitId a = atAStep(hall, "a");
    seeOff(hall, a);
    hall.done(command::Escalate{a, {}, EscalationReason::Dissatisfied, "x", {}, {}});
    CHECK(hall.refused(command::TakeBack{a}) == RejectionReason::WrongStage);
}

TEST_CASE("who left after 73 s of a limit of 40 s is over it, when open, when seen off and when gone") {
    CoreHall hall;
    const VisitId b = hall.arrive("b");
    hall.take({Happening{b, event::LimitStarted{Limit{LimitId{"w"},
                                                      LimitKind::Waiting,
                                                      hall.now.steady,
                                                      hall.now.steady + 30'000,
                                                      hall.now.steady + 40'000,
                                                      false,
                                                      LimitPhase::Calm,
                                                      {}}}}});
    hall.pass(41'000);
    hall.done(command::NoteTime{});
    CHECK(reckon(hall.visit(b)).overLimit);
    CHECK_FALSE(reckon(hall.visit(b)).wait);
    hall.pass(32'000);
    seeOff(hall, b);
    CHECK(reckon(hall.visit(b)).overLimit);
    hall.pass(5'000);
    hall.done(command::Close{b, {}, {}});
    CHECK(reckon(hall.visit(b)).overLimit);
    CHECK(reckon(hall.visit(b)).wait == 73'000); // the way to the door is no wait
    CHECK_FALSE(reckon(hall.visit(b)).served);
}

TEST_CASE("a call that we make is no visit: nobody waits, and it counts as none") {
    CoreHall hall;
    const VisitId call{"call"};
    hall.done(command::Arrive{call, Channel::Telephone, {}, Direction::Outgoing});
    hall.done(command::AttendTo{call, {}});
    CHECK(hall.visit(call).direction == Direction::Outgoing);
    CHECK(hall.visit(call).limits.empty());
    CHECK_FALSE(reckon(hall.visit(call)).counts);
    CHECK(reckon(hall.visit(hall.arrive("b", Channel::Telephone))).counts);
}

TEST_CASE("an escalation is told by whether somebody came for it") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    CHECK_FALSE(reckon(hall.visit(a)).movedUp);
    hall.done(command::Escalate{a, {}, EscalationReason::Dissatisfied, "x", PersonId{"wu"}, HandoverId{"h"}});
    CHECK(reckon(hall.visit(a)).movedUp);
    CHECK_FALSE(reckon(hall.visit(a)).movedUpTaken);
    CHECK_FALSE(reckon(hall.visit(a)).nobodyTook); // is on the way
    const Hall asked = hall.hall;
    hall.done(command::TakeHandover{a});
    CHECK(reckon(hall.visit(a)).movedUpTaken);
    CHECK_FALSE(reckon(hall.visit(a)).nobodyTook);
    hall.hall = asked;
    hall.done(command::DeclineHandover{a, "在忙"}); // the director is asked now
    CHECK_FALSE(reckon(hall.visit(a)).nobodyTook);
    hall.done(command::DeclineHandover{a, "在忙"});
    CHECK(reckon(hall.visit(a)).nobodyTook);
    hall.done(command::SeeOff{a});
    hall.done(command::Close{a, {}, {}});
    CHECK_FALSE(reckon(hall.visit(a)).movedUpTaken);
}

TEST_CASE("taken back after somebody was asked for at the door: one is asked, not two") {
    CoreHall hall;
    const VisitId a = atAStep(hall, "a");
    hall.done(command::AskHandover{a, HandoverId{"h"}, PersonId{"liu"}, {}, "缴费"});
    seeOff(hall, a);
    hall.done(command::Escalate{a, EscalationLevel::PersonConcerned, EscalationReason::InsistsOnSomebodyElse, "x",
                                PersonId{"he"}, HandoverId{"h2"}});
    hall.done(command::TakeBack{a});
    CHECK(std::count_if(hall.visit(a).handovers.begin(), hall.visit(a).handovers.end(),
                        [](const Handover& one) { return one.pending(); }) == 1);
}

TEST_CASE("who was moved up unserved and asked to wait is on hold no longer when somebody turns to them") {
    CoreHall hall;
    const VisitId a = hall.arrive("a");
    hall.done(command::Escalate{a, {}, EscalationReason::Dissatisfied, "x", {}, {}});
    hall.done(command::Hold{a, "y"});
    hall.done(command::AttendTo{a, {}});
    CHECK(holdOf(hall.visit(a)) == nullptr);
    CHECK(isActive(hall.visit(a)));
}

TEST_CASE("ended is not done: a matter broken off is unfinished, with missing papers it waits for them") {
    CoreHall hall;
    const VisitId a = atAStep(hall, "a");
    const auto end = [&hall, &a] {
        seeOff(hall, a);
        hall.done(command::Close{a, {}, {}});
        return std::get<Closed>(hall.visit(a).state).outcome;
    };
    SECTION("in its middle") { CHECK(end() == Outcome::Unfinished); }
    SECTION("at its own end") {
        hall.done(command::EndScenario{a});
        CHECK(end() == Outcome::Done);
    }
    SECTION("in its middle, papers missing") {
        hall.done(command::MarkPaper{a, {PaperId{"title_deed"}, 0}, PaperMark::Missing, true, {}, 0});
        CHECK(end() == Outcome::AwaitsPapers);
    }
    SECTION("at its own end, papers missing") {
        hall.done(command::MarkPaper{a, {PaperId{"title_deed"}, 0}, PaperMark::Missing, true, {}, 0});
        hall.done(command::EndScenario{a});
        CHECK(end() == Outcome::AwaitsPapers);
    }
    SECTION("switched away from, and another one done") {
        hall.done(command::BeginScenario{a, {"questions", "03"}, "咨询", {}, {}});
        hall.done(command::EnterStep{a, StepId{"ask"}, "ask", {}, {}, Party::Desk});
        hall.done(command::EndScenario{a});
        CHECK(end() == Outcome::Unfinished);
    }
    SECTION("switched away from, come back to and done") {
        hall.done(command::BeginScenario{a, {"questions", "03"}, "咨询", {}, {}});
        hall.done(command::BeginScenario{a, payment, "缴费", {}, {}});
        hall.done(command::EnterStep{a, StepId{"take"}, "fill", {}, {}, Party::Desk});
        hall.done(command::EndScenario{a});
        CHECK(end() == Outcome::Done);
    }
    SECTION("a key amiss: left again at its first step") {
        hall.done(command::EndScenario{a});
        hall.done(command::BeginScenario{a, {"questions", "03"}, "咨询", {}, {}});
        hall.done(command::EnterStep{a, StepId{"ask"}, "ask", {}, {}, Party::Desk});
        hall.done(command::BeginScenario{a, payment, "缴费", {}, {}});
        hall.done(command::EndScenario{a});
        CHECK(end() == Outcome::Done);
    }
    SECTION("a colleague's to end") {
        hall.done(command::AskHandover{a, HandoverId{"h"}, PersonId{"liu"}, {}, {}});
        hall.done(command::TakeHandover{a});
        CHECK(end() == Outcome::Done);
    }
    SECTION("taken back and done after all") {
        CHECK(end() == Outcome::Unfinished);
        hall.done(command::TakeBack{a});
        hall.done(command::EndScenario{a});
        CHECK(end() == Outcome::Done);
    }
    SECTION("a greeting is no matter") {
        const VisitId b = hall.arrive("b");
        hall.done(command::AttendTo{b, {}});
        hall.done(command::BeginScenario{b, {"welcome", "04"}, "热情接待", {}, {}});
        hall.done(command::EnterStep{b, StepId{"rise"}, "say", {}, {}, Party::Desk});
        seeOff(hall, b);
        hall.done(command::Close{b, {}, {}});
        CHECK(std::get<Closed>(hall.visit(b).state).outcome == Outcome::LeftUnserved);
    }
}

TEST_CASE("a caller who was only told to come: nothing of the matter was done on the telephone") {
    CoreHall hall;
    const Channel channel = GENERATE(Channel::Telephone, Channel::InPerson);
    const VisitId a = hall.serve("a", channel);
    hall.done(command::BeginScenario{a, payment, "缴费", {}, {}});
    hall.done(command::EnterStep{a, StepId{"come_by"}, "say", "visitor", "请您过来", Party::Desk});
    SECTION("words alone") {
        hall.done(command::EndScenario{a});
        CHECK(hall.visit(a).ended.at("payment") == (channel == Channel::Telephone ? MatterEnd::Told : MatterEnd::Done));
    }
    SECTION("something was chosen") {
        hall.done(command::Choose{a, StepId{"come_by"}, ChoiceId{"mine"}, "我来答"});
        hall.done(command::EndScenario{a});
        CHECK(hall.visit(a).ended.at("payment") == MatterEnd::Done);
    }
    SECTION("something was written down") {
        hall.done(command::RecordFact{a, FactId{"question"}, std::string("几点开门")});
        hall.done(command::EndScenario{a});
        CHECK(hall.visit(a).ended.at("payment") == MatterEnd::Done);
    }
}

TEST_CASE("who was told that an answer will come is owed it until it is promised, also behind another matter") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    hall.done(command::BeginScenario{a, {"nobody_there", "05"}, "上级都不在", {}, {}});
    hall.done(command::EnterStep{a, StepId{"sorry"}, "fill", {}, {}, Party::Desk});
    CHECK(owesAnswer(hall.visit(a)));
    hall.done(command::SuspendScenario{a, StepId{"sorry"}});
    hall.done(command::BeginScenario{a, payment, "缴费", {}, {}});
    CHECK(owesAnswer(hall.visit(a)));
    hall.done(command::EndScenario{a});
    hall.done(command::ResumeScenario{a});
    hall.done(command::MakePromise{a, PromiseId{"p"}, "written_answer", "答复", hall.actor, hall.now.utc + 1'200'000, 0,
                                   PromiseMoves::Freely, ""});
    CHECK_FALSE(owesAnswer(hall.visit(a)));
}

TEST_CASE("S2.2-02 a call of ours holds no line before it is answered") {
    CoreHall hall;
    const VisitId call{"call"};
    hall.done(command::Arrive{call, Channel::Telephone, {}, Direction::Outgoing});
    hall.done(command::AttendTo{call, {}});
    const bool answered = GENERATE(false, true);
    if (answered) {
        hall.done(command::NoteCall{call, "visitor", "13900000001", false, true});
    }
    CHECK(isConnected(hall.visit(call)) == answered);
    hall.serve("b"); // and the call is put aside for it
    REQUIRE(holdOf(hall.visit(call)) != nullptr);
    CHECK((findLimit(hall.visit(call), LimitKind::TelephoneHold) != nullptr) == answered);
}
