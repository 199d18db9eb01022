// SPDX-License-Identifier: GPL-3.0-or-later
// Money that is taken for finance, papers that stay here, and how a matter ended.
#include "core/farewell.h"
#include "core/till.h"
#include "support/core_hall.h"

using namespace yingke::core;
using yingke::test::CoreHall;

namespace {

const OwedLine summer{"3-2-402", "物业费", "", "2026-07-01", "2026-09-30", Money{44'700}};

Payment cash(std::int64_t fen, std::vector<OwedLine> settles = {}) {
    Payment paid;
    paid.item = "物业费";
    paid.sum = Money{fen};
    paid.means = PaymentMeans::Cash;
    paid.meansName = "现金";
    paid.settles = std::move(settles);
    return paid;
}

/// A receipt and its money.
SlipId receipt(CoreHall& hall, const VisitId& visit, const std::string& place, const Payment& paid) {
    const SlipId slip{"slip" + place};
    const std::string number = "20261124-" + place;
    hall.done(command::IssueSlip{visit, slip, "receipt", number, "{}"});
    hall.done(command::TakeMoney{visit, slip, number, paid});
    return slip;
}

} // namespace

TEST_CASE("till: money is taken once for a receipt, never less than the sum, and a transfer has a reference") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    CHECK(hall.refused(command::TakeMoney{a, SlipId{"none"}, "20261124-001", cash(100)}) ==
          RejectionReason::NoSuchSlip);
    hall.done(command::IssueSlip{a, SlipId{"1"}, "receipt", "20261124-001", "{}"});
    const auto refused = [&](const Payment& paid) {
        return hall.refused(command::TakeMoney{a, SlipId{"1"}, "20261124-001", paid});
    };
    CHECK(refused(cash(0)) == RejectionReason::TooLittle);
    Payment given = cash(44'700);
    given.received = Money{40'000};
    CHECK(refused(given) == RejectionReason::TooLittle);
    Payment transfer = cash(44'700);
    transfer.means = PaymentMeans::Transfer;
    CHECK(refused(transfer) == RejectionReason::EmptyReason);
    given.received = Money{50'000};
    hall.done(command::TakeMoney{a, SlipId{"1"}, "20261124-001", given});
    CHECK(hall.hall.takings.at(SlipId{"1"}).payment.change() == Money{5'300});
    CHECK(refused(given) == RejectionReason::IdInUse);
}

TEST_CASE("till: a line of the register is never paid twice; given back, it is owed again") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    const SlipId first = receipt(hall, a, "001", cash(44'700, {summer}));
    REQUIRE(settledBy(hall.hall, summer) != nullptr);
    hall.done(command::IssueSlip{a, SlipId{"2"}, "receipt", "20261124-002", "{}"});
    CHECK(hall.refused(command::TakeMoney{a, SlipId{"2"}, "20261124-002", cash(44'700, {summer})}) ==
          RejectionReason::AlreadyPaid);
    CHECK(hall.refused(command::ReturnMoney{first, GivenBack::Voided, "  ", PersonId{"wu"}}) ==
          RejectionReason::EmptyReason);
    CHECK(hall.refused(command::ReturnMoney{first, GivenBack::Voided, "收错了", PersonId{}}) ==
          RejectionReason::SecondPerson);
    CHECK(hall.refused(command::ReturnMoney{first, GivenBack::Voided, "收错了", hall.actor}) ==
          RejectionReason::SecondPerson);
    CHECK(hall.refused(command::VoidSlip{a, first, "收错了"}) == RejectionReason::SecondPerson);
    hall.done(command::ReturnMoney{first, GivenBack::Voided, "收错了", PersonId{"wu"}});
    CHECK(settledBy(hall.hall, summer) == nullptr);
    CHECK(hall.visit(a).slips.front().voided);
    CHECK(hall.refused(command::ReturnMoney{first, GivenBack::Voided, "再退", PersonId{"wu"}}) ==
          RejectionReason::NoSuchMoney);
    hall.done(command::TakeMoney{a, SlipId{"2"}, "20261124-002", cash(44'700, {summer})});
}

TEST_CASE(
    "till: the account covers what is at the desk; a difference wants a reason; what went to finance stays there") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    CHECK(hall.refused(command::HandOverMoney{PersonId{"zhao"}, {}, {}}) == RejectionReason::NothingToHandOver);
    const SlipId first = receipt(hall, a, "001", cash(44'700));
    Payment mobile = cash(20'000);
    mobile.means = PaymentMeans::Mobile;
    mobile.meansName = "微信";
    receipt(hall, a, "002", mobile);
    const SlipId third = receipt(hall, a, "003", cash(1'000));
    hall.done(command::ReturnMoney{third, GivenBack::Refunded, "不办了", PersonId{"wu"}});
    CHECK_FALSE(hall.visit(a).slips.at(2).voided);
    CHECK(hall.refused(command::HandOverMoney{PersonId{}, {}, {}}) == RejectionReason::NobodyNamed);
    const MeansCount less{"现金", {}, Money{44'600}};
    CHECK(hall.refused(command::HandOverMoney{PersonId{"zhao"}, {less}, {}}) == RejectionReason::EmptyReason);
    const auto happened = hall.done(command::HandOverMoney{PersonId{"zhao"}, {less}, "找零少了一元"});
    const auto& handed = std::get<event::MoneyHandedOver>(happened.front().event);
    CHECK(handed.counts ==
          std::vector<MeansCount>{{"现金", Money{44'700}, Money{44'600}}, {"微信", Money{20'000}, Money{20'000}}});
    CHECK(handed.receipts.size() == 3);
    CHECK(handed.account == "20261118-001");
    CHECK(uncovered(hall.hall, DeskId{"desk-1"}).empty());
    CHECK(hall.refused(command::ReturnMoney{first, GivenBack::Refunded, "退", PersonId{"wu"}}) ==
          RejectionReason::NoSuchMoney);
    receipt(hall, a, "004", cash(500));
    const auto again = hall.done(command::HandOverMoney{PersonId{"zhao"}, {}, {}});
    CHECK(std::get<event::MoneyHandedOver>(again.front().event).account == "20261118-002");
}

TEST_CASE("papers that stay here outlive their visit, and are given back to somebody") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    const PaperKey drawings{PaperId{"drawings"}, 0};
    CHECK(hall.refused(command::GiveBackPapers{a, {drawings}, "王先生"}) == RejectionReason::NoSuchPaper);
    hall.done(command::KeepPapers{a, {drawings}, "万家装饰 3-2-402"});
    CHECK(hall.refused(command::KeepPapers{a, {drawings}, "万家装饰"}) == RejectionReason::NoSuchPaper);
    CHECK(hall.visit(a).papers.at(drawings).kept);
    REQUIRE(hall.hall.keptPapers.size() == 1);
    CHECK(hall.hall.keptPapers.begin()->second.whose == "万家装饰 3-2-402");
    hall.done(command::SeeOff{a});
    hall.done(command::Close{a, Outcome::Done, {}});
    CHECK(hall.hall.keptPapers.size() == 1);
    CHECK(hall.refused(command::GiveBackPapers{a, {drawings}, " "}) == RejectionReason::NobodyNamed);
    hall.done(command::GiveBackPapers{a, {drawings}, "陈先生"});
    CHECK(hall.hall.keptPapers.empty());
    CHECK(hall.visit(a).papers.at(drawings).returned);
}

TEST_CASE("ended is not done: refused, waiting for papers, waiting for a promise") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    const auto begin = [&](const char* script) {
        hall.done(command::BeginScenario{a, {script, "h"}, script, {}, {}});
        hall.done(command::EnterStep{a, StepId{"one"}, "say", "visitor", {}, Party::Desk});
    };
    begin("release");
    hall.done(command::EndScenario{a, MatterEnd::Refused});
    CHECK(hall.visit(a).ended.at("release") == MatterEnd::Refused);
    CHECK(usualOutcome(hall.hall, hall.visit(a)) == Outcome::Refused);
    begin("payment");
    hall.done(command::EndScenario{a});
    CHECK(hall.visit(a).ended.at("payment") == MatterEnd::Done);
    begin("release"); // at work again: what it came to before does not count
    CHECK(hall.visit(a).ended.count("release") == 0);
    hall.done(command::EndScenario{a});
    CHECK(usualOutcome(hall.hall, hall.visit(a)) == Outcome::Done);
    begin("repair");
    hall.done(command::MakePromise{a,
                                   PromiseId{"p"},
                                   "technician",
                                   "师傅上门",
                                   hall.actor,
                                   hall.now.utc + 3'600'000,
                                   0,
                                   PromiseMoves::Freely,
                                   {}});
    hall.done(command::EndScenario{a});
    CHECK(hall.visit(a).ended.at("repair") == MatterEnd::AwaitsPromise);
    begin("transfer");
    hall.done(command::MarkPaper{a, {PaperId{"lease"}, 0}, PaperMark::Missing, true, {}, 0});
    hall.done(command::EndScenario{a});
    CHECK(hall.visit(a).ended.at("transfer") == MatterEnd::AwaitsPapers);
    begin("payment"); // papers of another matter, and its promise, are not this one's
    hall.done(command::EndScenario{a});
    CHECK(hall.visit(a).ended.at("payment") == MatterEnd::Done);
}

TEST_CASE("till: what is to be counted has cash first, and no means whose money all went back") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    Payment mobile = cash(1'000);
    mobile.means = PaymentMeans::Mobile;
    mobile.meansName = "微信";
    Payment card = cash(2'000);
    card.means = PaymentMeans::Card;
    card.meansName = "银行卡";
    receipt(hall, a, "001", mobile);
    receipt(hall, a, "002", cash(500));
    const SlipId wrong = receipt(hall, a, "003", card);
    hall.done(command::ReturnMoney{wrong, GivenBack::Refunded, "退", PersonId{"wu"}});
    const auto counts = expectedIn(uncovered(hall.hall, DeskId{"desk-1"}));
    REQUIRE(counts.size() == 2);
    CHECK(counts[0].means == "现金");
    CHECK(counts[1].means == "微信");
}
