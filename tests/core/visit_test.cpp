// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a visit, command by command. Names carry the rule of the standard.
#include "core/advice.h"
#include "support/core_hall.h"

using namespace yingke::core;
using yingke::test::CoreHall;

TEST_CASE("S2.3-02 the three minutes count from when the visitor came in, through greeting and queue") {
    CoreHall hall;
    const VisitId b = hall.arrive("b");
    hall.pass(60'000);
    hall.done(command::Enqueue{b});
    const Limit* waiting = findLimit(hall.visit(b), LimitKind::Waiting);
    REQUIRE(waiting != nullptr);
    CHECK(waiting->due == hall.visit(b).arrivedAt.steady + 180'000);
    hall.pass(89'999);
    hall.done(command::NoteTime{});
    CHECK(findLimit(hall.visit(b), LimitKind::Waiting)->noted == LimitPhase::Calm);
    hall.pass(1);
    hall.done(command::NoteTime{});
    CHECK(findLimit(hall.visit(b), LimitKind::Waiting)->noted == LimitPhase::Warning);
    hall.pass(30'000);
    const Happenings passed = hall.done(command::NoteTime{});
    REQUIRE(passed.size() == 1);
    CHECK(std::get<event::LimitPassed>(passed[0].event).kind == LimitKind::Waiting);
    CHECK(hall.done(command::NoteTime{}).empty());
}

TEST_CASE("S2.3-01 turning to B ends the wait and keeps when it ended") {
    CoreHall hall;
    const VisitId b = hall.arrive("b");
    hall.pass(42'000);
    hall.done(command::AttendTo{b, ""});
    CHECK(stageOf(hall.visit(b)) == Stage::InService);
    CHECK(hall.visit(b).servedAt->steady - hall.visit(b).arrivedAt.steady == 42'000);
    CHECK(findLimit(hall.visit(b), LimitKind::Waiting) == nullptr);
}

TEST_CASE("S2.1-03 turning to B holds A by name; S2.1-06 going back to A resumes it") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    const VisitId b = hall.arrive("b");
    hall.pass(5'000);
    hall.done(command::AttendTo{b, "another visitor"});
    REQUIRE(holdOf(hall.visit(a)) != nullptr);
    CHECK(holdOf(hall.visit(a))->by == PersonId{"chen"});
    CHECK(holdOf(hall.visit(a))->reason == "another visitor");
    CHECK(activeVisitOf(hall.hall, PersonId{"chen"})->id == b);
    CHECK(hall.refused(command::Resume{a}) == RejectionReason::ActorIsBusy);
    hall.pass(7'000);
    hall.done(command::AttendTo{a, "go on with a"});
    CHECK(isActive(hall.visit(a)));
    CHECK(holdOf(hall.visit(b)) != nullptr);
    CHECK(hall.visit(a).time.of(Party::Hold) == 7'000);
}

TEST_CASE("S2.1-05 a handover keeps who, to whom, why and when it was asked and taken") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    const VisitId b = hall.arrive("b");
    hall.done(command::AskHandover{b, HandoverId{"h1"}, PersonId{"liu"}, RoleId{"receptionist"}, "desk is busy"});
    CHECK(hall.refused(command::AskHandover{b, HandoverId{"h2"}, PersonId{"wu"}, {}, ""}) ==
          RejectionReason::HandoverPending);
    hall.pass(13'000);
    hall.done(command::TakeHandover{b});
    const Handover& handover = hall.visit(b).handovers.at(0);
    CHECK(handover.from == PersonId{"chen"});
    CHECK(handover.to == PersonId{"liu"});
    CHECK(handover.why == "desk is busy");
    CHECK(handover.takenAt->steady - handover.askedAt.steady == 13'000);
    CHECK(hall.visit(b).server == PersonId{"liu"});
    CHECK(hall.visit(b).firstContact == PersonId{"chen"});
    CHECK(stageOf(hall.visit(b)) == Stage::InService);
    CHECK(presenceOf(hall.hall, PersonId{"liu"}) == PresenceState::Busy);
    CHECK(activeVisitOf(hall.hall, PersonId{"chen"})->id == a);
    hall.done(command::GiveBack{b});
    CHECK(hall.visit(b).server == PersonId{"chen"});
    CHECK(holdOf(hall.visit(b)) != nullptr);
    CHECK(hall.visit(b).handovers.at(0).givenBackAt.has_value());
    CHECK(presenceOf(hall.hall, PersonId{"liu"}) == PresenceState::In);
}

TEST_CASE("S2.2-02 a telephone visit on hold has twenty seconds, seen all the time") {
    CoreHall hall;
    const VisitId call = hall.serve("call", Channel::Telephone);
    hall.done(command::Hold{call, "urgent matter"});
    const Limit* clock = findLimit(hall.visit(call), LimitKind::TelephoneHold);
    REQUIRE(clock != nullptr);
    CHECK(clock->due - clock->start == 20'000);
    const auto advice = adviceFor(hall.hall, PersonId{"chen"}, hall.now);
    REQUIRE_FALSE(advice.empty());
    CHECK(advice[0].kind == AdviceKind::ReturnToTelephone);
    hall.pass(20'000);
    hall.done(command::NoteTime{});
    CHECK(findLimit(hall.visit(call), LimitKind::TelephoneHold)->noted == LimitPhase::Overdue);
    hall.done(command::Resume{call});
    CHECK(findLimit(hall.visit(call), LimitKind::TelephoneHold) == nullptr);
}

TEST_CASE("S5-02 S5-03 an answer not clear in three minutes goes to the supervisor, three more to the director") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    hall.done(command::StartLimit{a, LimitId{"answer"}, LimitKind::Answer, {}, false, {}});
    hall.pass(180'000);
    hall.done(command::NoteTime{});
    REQUIRE(std::holds_alternative<Escalated>(hall.visit(a).state));
    CHECK(hall.visit(a).escalations.at(0).reason == EscalationReason::LimitPassed);
    REQUIRE(pendingHandover(hall.visit(a)) != nullptr);
    CHECK(pendingHandover(hall.visit(a))->to == PersonId{"wu"});
    hall.pass(13'000);
    hall.done(command::TakeHandover{a});
    CHECK(hall.visit(a).serverParty == Party::ServiceSupervisor);
    const Limit* second = findLimit(hall.visit(a), LimitKind::AnswerSupervisor);
    REQUIRE(second != nullptr);
    CHECK(second->start == hall.now.steady);
    hall.pass(180'000);
    hall.done(command::NoteTime{});
    CHECK(std::get<Escalated>(hall.visit(a).state).level == EscalationLevel::Director);
    hall.pass(14'000);
    hall.done(command::TakeHandover{a});
    CHECK(hall.visit(a).server == PersonId{"zhou"});
    CHECK(hall.visit(a).time.of(Party::ServiceSupervisor) == 180'000 + 14'000);
    CHECK(hall.visit(a).limits.empty());
    CHECK(hall.refused(command::Escalate{a, {}, EscalationReason::Dissatisfied, "", {}, {}}) ==
          RejectionReason::AlreadyAtTop);
}

TEST_CASE("S0-01 escalation from any stage loses nothing that was collected") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    hall.done(command::BeginScenario{a, {"payment", "00"}, "缴费", {}});
    hall.done(command::EnterStep{a, StepId{"one"}, "say", "visitor", "您好", Party::Desk});
    hall.done(command::RecordFact{a, FactId{"sum"}, Money{12'345}});
    hall.done(command::MarkPaper{a, {PaperId{"identity_card"}, 0}, PaperMark::Seen, true, "", 0});
    const Visit before = hall.visit(a);
    hall.done(
        command::Escalate{a, {}, EscalationReason::InsistsOnSomebodyElse, "要找主任", PersonId{"wu"}, HandoverId{"h"}});
    hall.done(command::TakeHandover{a});
    const Visit& after = hall.visit(a);
    CHECK(after.facts == before.facts);
    CHECK(after.papers == before.papers);
    CHECK(after.run == before.run);
    CHECK(after.escalations.at(0).note == "要找主任");
    CHECK(after.escalations.at(0).step == StepId{"one"});
    hall.done(command::GiveBack{a});
    CHECK(stageOf(hall.visit(a)) == Stage::InService);
}

TEST_CASE("S0-01 nobody found yet: the visit is moved up and the taker is looked for") {
    CoreHall hall;
    const VisitId a = hall.arrive("a");
    hall.done(command::Escalate{a, {}, EscalationReason::Dissatisfied, "", {}, {}});
    CHECK(stageOf(hall.visit(a)) == Stage::Escalated);
    CHECK(adviceFor(hall.hall, hall.actor, hall.now).at(0).kind == AdviceKind::TurnToMovedUp);
    hall.done(command::AskHandover{a, HandoverId{"h"}, PersonId{"wu"}, {}, ""});
    hall.done(command::TakeHandover{a});
    CHECK(hall.visit(a).server == PersonId{"wu"});
}

TEST_CASE("S0-04 S4-07 tea comes back for as long as the visitor waits") {
    CoreHall hall;
    const VisitId b = hall.arrive("b");
    hall.done(command::Enqueue{b});
    const LimitId tea = findLimit(hall.visit(b), LimitKind::Tea)->id;
    hall.pass(600'000);
    hall.done(command::NoteTime{});
    bool offered = false;
    for (const Advice& advice : adviceFor(hall.hall, hall.actor, hall.now)) {
        offered = offered || advice.kind == AdviceKind::ServeTea;
    }
    CHECK(offered);
    hall.done(command::RenewLimit{b, tea});
    CHECK(findLimit(hall.visit(b), LimitKind::Tea)->due == hall.now.steady + 600'000);
    hall.done(command::AttendTo{b, ""});
    CHECK(findLimit(hall.visit(b), LimitKind::Tea) == nullptr);
}

TEST_CASE("S6-01 the visit is over only after the farewell; left unserved wants a reason") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    CHECK(hall.refused(command::Close{a, Outcome::Done, ""}) == RejectionReason::WrongStage);
    CHECK(hall.refused(command::Close{a, Outcome::LeftUnserved, " "}) == RejectionReason::EmptyReason);
    hall.done(command::SeeOff{a});
    CHECK(hall.refused(command::SeeOff{a}) == RejectionReason::WrongStage);
    hall.pass(3'000);
    hall.done(command::Close{a, {}, ""});
    CHECK(std::get<Closed>(hall.visit(a).state).outcome == Outcome::LeftUnserved); // nothing was done for them
    CHECK(hall.refused(command::Hold{a, ""}) == RejectionReason::VisitClosed);
}

TEST_CASE("a visit is opened again within the day only, and wants a reason") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    hall.done(command::SeeOff{a});
    hall.done(command::Close{a, {}, ""});
    CHECK(hall.refused(command::Reopen{a, ""}) == RejectionReason::EmptyReason);
    hall.pass(60'000);
    const VisitId b = hall.serve("b");
    hall.done(command::Reopen{a, "forgot a paper"});
    CHECK(holdOf(hall.visit(a)) != nullptr); // b is active
    CHECK(isActive(hall.visit(b)));
    hall.done(command::SeeOff{a});
    hall.done(command::Close{a, {}, ""});
    hall.pass(24LL * 3600 * 1000);
    CHECK(hall.refused(command::Reopen{a, "again"}) == RejectionReason::NotToday);
}

TEST_CASE("S0-02 S3.4-08 a promise has an owner, is moved once, and then is kept without fail") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    command::MakePromise make{
        a, PromiseId{"p"}, "technician", "上门", {}, hall.now.utc + 3'600'000, 900'000, PromiseMoves::Once, ""};
    CHECK(hall.refused(make) == RejectionReason::PromiseWithoutOwner);
    make.owner = PersonId{"chen"};
    hall.done(make);
    hall.done(command::SeeOff{a});
    hall.done(command::Close{a, {}, ""});
    CHECK(std::get<Closed>(hall.visit(a).state).outcome == Outcome::GivenToPromise);
    const Millis due = find(hall.hall, PromiseId{"p"})->due;
    CHECK(hall.refused(command::MovePromise{PromiseId{"p"}, due - 1, "busy"}) == RejectionReason::NotLater);
    hall.done(command::MovePromise{PromiseId{"p"}, due + 1000, "visitor is busy"});
    CHECK(find(hall.hall, PromiseId{"p"})->locked());
    CHECK(hall.refused(command::MovePromise{PromiseId{"p"}, due + 9000, "again"}) == RejectionReason::PromiseLocked);
    CHECK(adviceFor(hall.hall, PersonId{"chen"}, hall.now).empty());
    hall.pass(2'800'000);
    CHECK(adviceFor(hall.hall, PersonId{"chen"}, hall.now).at(0).kind == AdviceKind::PromiseDue);
    hall.done(command::KeepPromise{PromiseId{"p"}});
    CHECK(hall.refused(command::KeepPromise{PromiseId{"p"}}) == RejectionReason::PromiseEnded);
}

TEST_CASE("time while the program was down is the system's, and limits keep their due times") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    const VisitId b = hall.arrive("b");
    const Millis due = findLimit(hall.visit(b), LimitKind::Waiting)->due;
    hall.pass(10'000);
    hall.done(command::NoteTime{});
    hall.done(command::AddNote{a, "last words before the power cut"});
    hall.pass(240'000);
    hall.done(command::OpenDesk{"boot", 0, "test"});
    CHECK(hall.visit(a).time.of(Party::System) == 240'000);
    CHECK(hall.visit(a).time.of(Party::Desk) == 10'000);
    CHECK(findLimit(hall.visit(b), LimitKind::Waiting)->due == due);
    const Happenings passed = hall.done(command::NoteTime{});
    REQUIRE(passed.size() == 1);
    CHECK(std::holds_alternative<event::LimitPassed>(passed[0].event));
}

TEST_CASE("going back a step, and skipping with a reason") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    CHECK(hall.refused(command::StepBack{a}) == RejectionReason::NoScript);
    hall.done(command::BeginScenario{a, {"payment", "00"}, "缴费", {}});
    CHECK(hall.refused(command::StepBack{a}) == RejectionReason::NothingBefore);
    hall.done(command::EnterStep{a, StepId{"one"}, "say", "visitor", "", Party::Desk});
    hall.done(command::EnterStep{a, StepId{"two"}, "fill", "", "", Party::Visitor});
    hall.pass(4'000);
    hall.done(command::StepBack{a});
    CHECK(hall.visit(a).run.step == StepId{"one"});
    CHECK(hall.visit(a).time.of(Party::Visitor) == 4'000);
    CHECK(hall.refused(command::SkipStep{a, "  "}) == RejectionReason::EmptyReason);
    hall.done(command::SkipStep{a, "visitor knows"});
    hall.done(command::BeginScenario{a, {"repair", "11"}, "报修", {}});
    CHECK(hall.visit(a).earlierScripts.at(0).id == "payment");
}

TEST_CASE("S2 the most pressing thing comes first") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    const VisitId b = hall.arrive("b");
    hall.done(command::BeginScenario{b, {"busy_in_person", "00"}, "", a});
    hall.done(command::EnterStep{b, StepId{"nod"}, "say", "visitor", "", Party::Desk});
    hall.done(command::Enqueue{b});
    CHECK(adviceFor(hall.hall, hall.actor, hall.now).empty());
    hall.pass(150'000);
    auto advice = adviceFor(hall.hall, hall.actor, hall.now);
    REQUIRE(advice.size() == 1);
    CHECK(advice[0].kind == AdviceKind::FindColleague);
    CHECK(advice[0].phase == LimitPhase::Warning);
    CHECK(advice[0].active == a);
    hall.done(command::SeeOff{a});
    hall.done(command::Close{a, {}, ""});
    advice = adviceFor(hall.hall, hall.actor, hall.now);
    REQUIRE(advice.size() == 1);
    CHECK(advice[0].kind == AdviceKind::ServeNext);
}

TEST_CASE("S0-01 who was moved up while waiting is turned to before anybody whose wait is over, whoever is in") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    const VisitId late = hall.arrive("late");
    hall.done(command::Enqueue{late});
    hall.pass(200'000); // over its limit
    const VisitId b = hall.arrive("b");
    hall.done(command::Enqueue{b});
    const bool somebodyIn = GENERATE(false, true);
    hall.done(command::Escalate{b,
                                {},
                                EscalationReason::Dissatisfied,
                                "",
                                somebodyIn ? PersonId{"wu"} : PersonId{},
                                somebodyIn ? HandoverId{"h"} : HandoverId{}});
    auto advice = adviceFor(hall.hall, hall.actor, hall.now);
    REQUIRE_FALSE(advice.empty());
    CHECK(advice[0].kind == AdviceKind::TurnToMovedUp);
    CHECK(advice[0].visit == b);
    CHECK(advice[0].active == a);
    CHECK(advice[0].phase == LimitPhase::Warning);
    hall.done(command::AttendTo{b, {}}); // the words are said now
    advice = adviceFor(hall.hall, hall.actor, hall.now);
    CHECK(std::none_of(advice.begin(), advice.end(),
                       [](const Advice& one) { return one.kind == AdviceKind::TurnToMovedUp; }));
}

TEST_CASE("S0-01 who is dissatisfied and was taken by nobody comes before a promise that is due in twenty minutes") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    hall.done(command::MakePromise{a, PromiseId{"p"}, "invoice", "送发票", hall.actor, hall.now.utc + 1'200'000,
                                   1'800'000, PromiseMoves::Freely, ""});
    const VisitId b = hall.arrive("b");
    hall.done(command::Escalate{b, {}, EscalationReason::Dissatisfied, "", {}, {}});
    auto advice = adviceFor(hall.hall, hall.actor, hall.now);
    REQUIRE(advice.size() == 2);
    CHECK(advice[0].kind == AdviceKind::TurnToMovedUp);
    CHECK(advice[0].phase == LimitPhase::Warning); // never calm
    CHECK(advice[1].kind == AdviceKind::PromiseDue);
    CHECK(advice[1].phase == LimitPhase::Warning);
    // Over its time it comes before who is only about to be late.
    hall.pass(1'200'000);
    advice = adviceFor(hall.hall, hall.actor, hall.now);
    const auto promise = std::find_if(advice.begin(), advice.end(),
                                      [](const Advice& one) { return one.kind == AdviceKind::PromiseDue; });
    REQUIRE(promise != advice.end());
    CHECK(promise->phase == LimitPhase::Overdue);
}

TEST_CASE("a telephone that rings and somebody dissatisfied come before promises that are overdue") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    for (const char* late : {"p", "q"}) {
        hall.done(command::MakePromise{a, PromiseId{late}, "invoice", "送发票", hall.actor, hall.now.utc + 60'000, 0,
                                       PromiseMoves::Freely, ""});
    }
    hall.pass(120'000);
    const VisitId call = hall.arrive("call", Channel::Telephone);
    auto advice = adviceFor(hall.hall, hall.actor, hall.now);
    REQUIRE(advice.size() == 3);
    CHECK(advice[0].kind == AdviceKind::GreetVisitor);
    CHECK(advice[0].visit == call);
    CHECK(advice[1].phase == LimitPhase::Overdue);
    // Dissatisfied while being served, and nobody can come: neither a promise nor who is nearly late comes before.
    hall.done(command::Escalate{a, {}, EscalationReason::Dissatisfied, "", {}, {}});
    hall.done(command::Enqueue{hall.arrive("late")});
    hall.pass(160'000);
    advice = adviceFor(hall.hall, hall.actor, hall.now);
    REQUIRE(advice.size() == 5);
    CHECK(advice[0].visit == call);
    CHECK(advice[1].kind == AdviceKind::FindTaker);
    CHECK(advice[1].visit == a);
    CHECK(advice[2].kind == AdviceKind::PromiseDue);
}
