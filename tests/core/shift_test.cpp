// SPDX-License-Identifier: GPL-3.0-or-later
// The day begins and ends, the shift changes, somebody leaves the company: nothing of theirs falls silent.
#include "core/advice.h"
#include "core/shift.h"
#include "core/till.h"
#include "support/core_hall.h"

#include <algorithm>

using namespace yingke::core;
using yingke::test::CoreHall;

namespace {

constexpr Millis anHour = 3'600'000;
const PersonId chen{"chen"};
const PersonId liu{"liu"};
const PersonId he{"he"};

/// 陈静 is at the desk of a day that was begun.
CoreHall openDesk() {
    CoreHall hall;
    hall.done(command::BeginDay{});
    hall.done(command::SignIn{chen});
    return hall;
}

void promise(CoreHall& hall, const VisitId& visit, const char* id, const PersonId& owner) {
    command::MakePromise made;
    made.visit = visit;
    made.promise = PromiseId{id};
    made.kind = "invoice";
    made.what = "送发票";
    made.owner = owner;
    made.due = hall.now.utc + anHour;
    made.remindBefore = anHour;
    hall.done(made);
}

bool advises(const CoreHall& hall, const PersonId& person, AdviceKind kind) {
    const auto all = adviceFor(hall.hall, person, hall.now);
    return std::any_of(all.begin(), all.end(), [kind](const Advice& one) { return one.kind == kind; });
}

std::size_t count(const Happenings& all, std::string_view kind) {
    return static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [kind](const Happening& one) { return kindOf(one.event) == kind; }));
}

} // namespace

TEST_CASE("shift: visits, promises and alarms go over in one decision, and the sheet stands in the log") {
    CoreHall hall = openDesk();
    const VisitId call = hall.serve("call", Channel::Telephone);
    const VisitId here = hall.serve("here"); // the call is held: twenty seconds
    const VisitId away = hall.arrive("away");
    hall.done(command::AskHandover{away, HandoverId{"h"}, he, {}, "水管"});
    hall.done(command::TakeHandover{away});
    promise(hall, here, "p", he);
    promise(hall, here, "own", chen);
    hall.pass(18'000);
    hall.done(command::NoteTime{});
    REQUIRE(advises(hall, chen, AdviceKind::ReturnToTelephone));

    const Happenings changed = hall.done(command::ChangeShift{liu, "甲 王女士\n备注: 等电话"});

    CHECK(answersFor(hall.hall, chen, hall.now).nothing());
    CHECK(hall.hall.signedIn.at(DeskId{"desk-1"}) == liu);
    CHECK(presenceOf(hall.hall, chen) == PresenceState::Out);
    CHECK(hall.visit(here).server == liu);
    CHECK(isActive(hall.visit(here)));
    CHECK(hall.visit(call).server == liu);
    CHECK(holdOf(hall.visit(call))->by == liu);
    CHECK(hall.visit(away).server == he); // who serves goes on; who follows it is another
    CHECK(hall.visit(away).follower == liu);
    CHECK(hall.visit(here).firstContact == chen); // S0-02: never changes
    CHECK(advises(hall, liu, AdviceKind::ReturnToTelephone));
    CHECK(advises(hall, liu, AdviceKind::PromiseDue));
    CHECK(hall.hall.promises.at(PromiseId{"own"}).owner == liu);
    CHECK(hall.hall.promises.at(PromiseId{"p"}).owner == he);
    CHECK(count(changed, "visit_passed_on") == 3);
    const auto sheet = std::find_if(changed.begin(), changed.end(), [](const Happening& one) {
        return std::holds_alternative<event::ShiftChanged>(one.event);
    });
    REQUIRE(sheet != changed.end());
    CHECK(std::get<event::ShiftChanged>(sheet->event) ==
          event::ShiftChanged{chen, liu, 3, 2, "甲 王女士\n备注: 等电话"});
}

TEST_CASE("shift: what is given back comes to who is there now, and a later promise is followed by her") {
    CoreHall hall = openDesk();
    const VisitId away = hall.serve("away");
    hall.done(command::AskHandover{away, HandoverId{"h"}, he, {}, "水管"});
    hall.done(command::TakeHandover{away});
    hall.done(command::ChangeShift{liu, {}});
    promise(hall, away, "later", he);
    CHECK(hall.hall.promises.at(PromiseId{"later"}).follower == liu);
    hall.done(command::GiveBack{away});
    CHECK(hall.visit(away).server == liu);
    CHECK(isActive(hall.visit(away)));
}

TEST_CASE("shift: who comes has somebody already, was asked to take over, or handed it over herself") {
    CoreHall hall = openDesk();
    const VisitId asked = hall.serve("asked");
    hall.done(command::AskHandover{asked, HandoverId{"a"}, liu, {}, "换班"});
    hall.done(command::ChangeShift{liu, {}});
    CHECK(hall.visit(asked).server == liu);
    CHECK(pendingHandover(hall.visit(asked)) == nullptr);

    hall.actor = liu;
    hall.done(command::AskHandover{asked, HandoverId{"b"}, chen, {}, "熟悉"});
    hall.done(command::TakeHandover{asked}); // 陈静 has it, from 刘洋
    hall.done(command::ChangeShift{chen, {}});
    CHECK(takenHandover(hall.visit(asked)) == nullptr); // there is nobody else to give it back to
    CHECK(hall.refused(command::GiveBack{asked}) == RejectionReason::NoHandover);

    hall.actor = chen;
    const VisitId second = hall.arrive("second");
    hall.done(command::AskHandover{second, HandoverId{"c"}, liu, {}, "忙"});
    hall.done(command::TakeHandover{second}); // 刘洋 has somebody of his own now
    hall.done(command::ChangeShift{liu, {}});
    CHECK(hall.visit(asked).server == liu);
    CHECK(holdOf(hall.visit(asked)) != nullptr); // one active visit a person
    CHECK(hall.visit(second).server == liu);
    CHECK(isActive(hall.visit(second)));
}

TEST_CASE("shift: a farewell taken back, and an answer given, are hers who came") {
    CoreHall hall = openDesk();
    const VisitId visit = hall.serve("a");
    hall.done(command::BeginScenario{visit, {"s", "h"}, "t", {}});
    hall.done(command::EnterStep{visit, StepId{"one"}, "say", "visitor", "w", Party::Desk});
    hall.done(command::SeeOff{visit});
    hall.done(command::ChangeShift{liu, {}});
    hall.actor = liu;
    hall.done(command::TakeBack{visit});
    CHECK(hall.visit(visit).server == liu);
    CHECK(answeredHere(hall.visit(visit), liu));
}

TEST_CASE("shift: is refused without anybody to leave or to come") {
    CoreHall hall;
    CHECK(hall.refused(command::ChangeShift{liu, {}}) == RejectionReason::NobodyActs);
    hall.done(command::SignIn{chen});
    CHECK(hall.refused(command::ChangeShift{{}, {}}) == RejectionReason::NobodyNamed);
    CHECK(hall.refused(command::ChangeShift{chen, {}}) == RejectionReason::NobodyNamed);
    const VisitId visit = hall.arrive("a");
    CHECK(hall.refused(command::PassOn{visit, chen, chen, PassCause::DayOpening}) == RejectionReason::NobodyNamed);
    CHECK(hall.refused(command::PassOn{VisitId{"none"}, chen, liu, PassCause::DayOpening}) ==
          RejectionReason::NoSuchVisit);
}

TEST_CASE("opening: yesterday's presence says nothing of today, and what nobody follows is told at the desk") {
    CoreHall hall = openDesk();
    hall.done(command::SetPresence{{he, PresenceState::In, {}, {}, {}}});
    const VisitId visit = hall.serve("a");
    promise(hall, visit, "p", chen);
    CHECK(isDayBegun(hall.hall, hall.now));
    hall.pass(24 * anHour);
    CHECK_FALSE(isDayBegun(hall.hall, hall.now));
    const Happenings begun = hall.done(command::BeginDay{});
    CHECK(count(begun, "signed_out") == 1);
    CHECK(hall.hall.presence.empty());
    CHECK(hall.hall.signedIn.empty());
    CHECK_FALSE(advises(hall, liu, AdviceKind::PromiseDue)); // is not at a desk yet
    hall.done(command::SignIn{liu});
    CHECK(advises(hall, liu, AdviceKind::PromiseDue)); // 陈静 has her day off
    hall.actor = liu;
    hall.done(command::PassOn{visit, chen, liu, PassCause::DayOpening});
    CHECK(hall.visit(visit).server == liu);
    CHECK(presenceOf(hall.hall, liu) == PresenceState::Busy);
}

TEST_CASE("closing: what stays open is said, and then it is closed") {
    CoreHall hall = openDesk();
    const VisitId visit = hall.serve("a");
    promise(hall, visit, "p", chen);
    CHECK(hall.refused(command::EndDay{"  ", "甲"}) == RejectionReason::EmptyReason);
    hall.done(command::EndDay{"王女士明早再来", "甲"});
    CHECK_FALSE(isDayBegun(hall.hall, hall.now));
    CHECK(hall.hall.signedIn.empty());
    const auto* ended = std::get_if<event::DayEnded>(&hall.records.at(hall.records.size() - 2).event);
    REQUIRE(ended != nullptr);
    CHECK(ended->visits == 1);
    CHECK(ended->promises == 1);
    CHECK(ended->note == "王女士明早再来");

    CoreHall empty = openDesk();
    empty.done(command::EndDay{{}, {}}); // nobody is here: nothing is to be said
    CHECK_FALSE(isDayBegun(empty.hall, empty.now));
}

TEST_CASE("who leaves the company: all that is theirs is named over first, then they are signed out everywhere") {
    CoreHall hall = openDesk();
    const VisitId visit = hall.serve("a");
    promise(hall, visit, "p", chen);
    command::LeaveCompany leaves{chen, {}, {}, {}};
    CHECK(hall.refused(leaves) == RejectionReason::NobodyNamed);
    leaves.visits[visit] = liu;
    CHECK(hall.refused(leaves) == RejectionReason::NobodyNamed);
    leaves.promises[PromiseId{"p"}] = chen; // who leaves keeps nothing
    CHECK(hall.refused(leaves) == RejectionReason::NobodyNamed);
    leaves.promises[PromiseId{"p"}] = he;
    hall.done(leaves);
    CHECK(hall.visit(visit).server == liu);
    CHECK(hall.hall.promises.at(PromiseId{"p"}).owner == he);
    CHECK(answersFor(hall.hall, chen, hall.now).nothing());
    CHECK(hall.hall.signedIn.empty());
    CHECK(hall.hall.presence.count(chen) == 0);
}

TEST_CASE("money at the desk goes over with the shift, and with who leaves: never to nobody") {
    CoreHall hall = openDesk();
    const VisitId visit = hall.serve("a");
    Payment paid;
    paid.item = "物业费";
    paid.sum = Money{44'700};
    paid.means = PaymentMeans::Cash;
    paid.meansName = "现金";
    for (const char* id : {"s1", "s2"}) {
        hall.done(command::IssueSlip{visit, SlipId{id}, "receipt", std::string("20261124-00") + id[1], "{}"});
        hall.done(command::TakeMoney{visit, SlipId{id}, std::string("20261124-00") + id[1], paid});
    }
    hall.done(command::ReturnMoney{SlipId{"s2"}, GivenBack::Voided, "项目选错", liu}); // is not here any more
    REQUIRE(answersFor(hall.hall, chen, hall.now).money == std::vector<SlipId>{SlipId{"s1"}});

    const Happenings changed = hall.done(command::ChangeShift{liu, {}});
    CHECK(count(changed, "money_passed_on") == 1);
    CHECK(hall.hall.takings.at(SlipId{"s1"}).keeper == liu);
    CHECK(hall.hall.takings.at(SlipId{"s1"}).by == chen); // who took it stays so
    CHECK(answersFor(hall.hall, chen, hall.now).nothing());

    command::LeaveCompany leaves{liu, {{visit, chen}}, {}, {}};
    CHECK(hall.refused(leaves) == RejectionReason::NobodyNamed);
    leaves.money = liu; // who leaves keeps nothing
    CHECK(hall.refused(leaves) == RejectionReason::NobodyNamed);
    leaves.money = he;
    hall.done(leaves);
    CHECK(hall.hall.takings.at(SlipId{"s1"}).keeper == he);
    CHECK(answersFor(hall.hall, liu, hall.now).nothing());
}

TEST_CASE("S0-02 who received the visitor stays so; who follows the promise is another thing, and goes over") {
    CoreHall hall = openDesk();
    const VisitId here = hall.serve("here");
    promise(hall, here, "p", he);
    hall.done(command::ChangeShift{liu, {}});
    const Promise* before = find(hall.hall, PromiseId{"p"});
    CHECK(before->firstContact == chen);
    CHECK(before->follower == liu);
    hall.actor = liu;
    promise(hall, here, "later", he); // made after the change, of a visitor whom the other one received
    CHECK(find(hall.hall, PromiseId{"later"})->firstContact == chen);
    CHECK(find(hall.hall, PromiseId{"later"})->follower == liu);
}
