// SPDX-License-Identifier: GPL-3.0-or-later
// What a room owes is paid at the desk: offered from the register, settled by the receipt, never twice; void, it is
// owed again. The same after a kill.
#include "frontdesk/centre_desk.h"
#include "frontdesk/desk_slips.h"
#include "frontdesk/desk_till.h"
#include "frontdesk/owed_lines.h"
#include "journal/write/journal.h"
#include "register/rooms/room_register.h"
#include "slips/till_sheet.h"

using namespace yingke;
using scenario::Fill;
using scenario::Next;
using scenario::Pick;
using test::CentreDesk;

namespace {

const QString paidRoom = QStringLiteral("9-1-0101");

class TillDesk : public CentreDesk {
public:
    TillDesk() {
        presence("zheng", core::PresenceState::Out);
        registers::Household one;
        one.room = {QStringLiteral("9"), QStringLiteral("1"), QStringLiteral("0101")};
        one.arrears = {{QStringLiteral("物业费"), 44'700, {}, QDate(2026, 7, 1), QDate(2026, 9, 30)},
                       {QStringLiteral("水费"), 1'000, {}, QDate(2026, 9, 1), QDate(2026, 9, 30)}};
        REQUIRE(application->rooms().put({one}).isEmpty());
    }
    void play(const core::VisitId& id, const scenario::Input& input) {
        const auto refusal = desk().play(id, input);
        INFO((refusal ? refusal->sentence.toStdString() : ""));
        REQUIRE_FALSE(refusal);
    }
    void fill(const core::VisitId& id, const char* fact, core::FactValue value) {
        play(id, Fill{{{core::FactId{fact}, std::move(value)}}});
    }
    std::string at(const core::VisitId& id) { return visit(id).run.step.value; }
    /// Stands where it is asked what is to be paid of what is owed.
    core::VisitId owing() {
        const core::VisitId id = come();
        core::VisitorChange change;
        change.surname = "钱";
        change.title = core::Title::Sir;
        change.room = paidRoom.toStdString();
        change.telephone = "13900000001";
        REQUIRE_FALSE(desk().describe(id, change));
        REQUIRE_FALSE(desk().beginScenario(id, "payment"));
        play(id, Pick{core::ChoiceId{"consent"}});
        return id;
    }
    void toReceipt(const core::VisitId& id, const char* means) {
        for (int i = 0; i < 5 && at(id) != "take/count"; ++i) {
            play(id, Next{});
        }
        fill(id, "paid_by", std::string(means));
        play(id, Next{});
        REQUIRE(at(id) == "take/receipt");
    }
    void toCash(const core::VisitId& id) {
        for (int i = 0; i < 5 && at(id) != "take/count"; ++i) {
            play(id, Next{});
        }
        fill(id, "paid_by", std::string("现金"));
        play(id, Next{});
        REQUIRE(at(id) == "take/counted");
    }
    qint64 owed() {
        const auto household = application->rooms().household(paidRoom);
        return registers::arrearsOf(*household, core::VisitorRole::Owner, QDate(2026, 11, 24)).fen;
    }
    /// As by kill -9.
    void restart() {
        application->journal().flush(10'000);
        application->journal().close();
        application.reset();
        application = std::make_unique<app::Application>();
        REQUIRE(application->open(data.path(), &clock).isEmpty());
    }
};

} // namespace

TEST_CASE("till desk: all that is owed is paid without typing, line by line on the receipt, and never again") {
    TillDesk at;
    const core::VisitId id = at.owing();
    REQUIRE(at.at(id) == "owed");
    CHECK(at.desk().screen(id).words.find("还有457元没有交") != std::string::npos);
    at.play(id, Pick{core::ChoiceId{"all"}});
    at.toReceipt(id, "微信");
    const frontdesk::SlipIssue given = at.desk().slips().issue(id);
    REQUIRE_FALSE(given.refusal);
    const auto entry = at.desk().slips().find(given.slip);
    REQUIRE(entry);
    REQUIRE(entry->content.rows.size() == 2);
    CHECK(entry->content.rows[0].at("name") == QStringLiteral("物业费"));
    CHECK(entry->content.rows[0].at("period") == QStringLiteral("2026.07.01–2026.09.30"));
    CHECK(entry->content.value("total") == QStringLiteral("457.00"));
    CHECK_FALSE(at.desk().slips().draft(id).changed);
    CHECK(at.owed() == 0);
    const core::Taking& taking = at.desk().hall().takings.at(given.slip);
    CHECK(taking.payment.means == core::PaymentMeans::Mobile);
    CHECK(taking.payment.payer == "钱先生");
    CHECK(taking.payment.settles.size() == 2);

    const core::VisitId second = at.owing(); // the same room once more: nothing is owed, nothing is offered
    CHECK(at.at(second) == "what");

    at.restart();
    CHECK(at.owed() == 0);
    REQUIRE(at.desk().till().count() == 1);
    REQUIRE_FALSE(at.desk().till().giveBack(given.slip, core::GivenBack::Refunded, QStringLiteral("多交了"),
                                            core::PersonId{"wu"}));
    CHECK(at.owed() == 45'700);
    at.restart();
    CHECK(at.owed() == 45'700);
}

TEST_CASE("till desk: cash with change: the receipt and the till have what was paid, never the change") {
    TillDesk at;
    const bool isOwed = GENERATE(true, false);
    const core::VisitId id = at.owing();
    at.play(id, Pick{core::ChoiceId{isOwed ? "all" : "other"}});
    if (!isOwed) {
        at.fill(id, "item", std::string("门禁卡"));
        at.fill(id, "sum", core::Money{2'000});
        at.play(id, Next{});
    }
    for (int i = 0; i < 5 && at.at(id) != "take/count"; ++i) {
        at.play(id, Next{});
    }
    at.fill(id, "paid_by", std::string("现金"));
    at.play(id, Next{});
    at.play(id, Pick{core::ChoiceId{"change"}});
    at.fill(id, "received", core::Money{50'000});
    at.play(id, Next{});
    at.play(id, Next{});
    REQUIRE(at.at(id) == "take/receipt");
    const frontdesk::SlipIssue given = at.desk().slips().issue(id);
    REQUIRE_FALSE(given.refusal);
    const core::Payment& paid = at.desk().hall().takings.at(given.slip).payment;
    CHECK(paid.sum == core::Money{isOwed ? 45'700 : 2'000});
    CHECK(paid.change() == core::Money{isOwed ? 4'300 : 48'000});
    CHECK(at.desk().slips().find(given.slip)->content.value("total") == (isOwed ? "457.00" : "20.00"));
    CHECK(paid.item == (isOwed ? "物业费、水费" : "门禁卡"));
}

TEST_CASE("till desk: no invoice is owed for money that was given back; that of another receipt is") {
    TillDesk at;
    const auto pay = [&at](const core::VisitId& id, const char* item, core::Money sum) {
        at.play(id, Pick{core::ChoiceId{"other"}});
        at.fill(id, "item", std::string(item));
        at.fill(id, "sum", sum);
        at.play(id, Next{});
        at.toReceipt(id, "微信");
        const core::SlipId receipt = at.desk().slips().issue(id).slip;
        at.play(id, Next{});
        at.clock.pass(60'000);
        at.fill(id, "deliver_at", std::string("2026-11-24 10:00"));
        at.play(id, Next{});
        return receipt;
    };
    const core::VisitId id = at.owing();
    const core::SlipId first = pay(id, "门禁卡", core::Money{2'000});
    for (int i = 0; i < 5 && !at.visit(id).run.ended; ++i) {
        at.play(id, Next{});
    }
    at.clock.pass(60'000);
    REQUIRE_FALSE(at.desk().beginScenario(id, "payment"));
    at.play(id, Pick{core::ChoiceId{"consent"}});
    const bool sameSum = GENERATE(false, true); // the same sum to be brought at the same time is one promise
    (void)pay(id, "水卡", core::Money{sameSum ? 2'000 : 3'000});
    REQUIRE(at.visit(id).promises.size() == (sameSum ? 1 : 2));
    REQUIRE_FALSE(
        at.desk().till().giveBack(first, core::GivenBack::Voided, QStringLiteral("项目选错"), core::PersonId{"wu"}));
    const auto& promises = at.desk().hall().promises;
    const auto withdrawn = sameSum ? core::PromiseState::Open : core::PromiseState::Withdrawn;
    CHECK(promises.at(at.visit(id).promises.front()).state == withdrawn);
    CHECK(promises.at(at.visit(id).promises.back()).state == core::PromiseState::Open);
}

TEST_CASE("till desk: who goes back and takes the exact sum has given no change, whatever was typed before") {
    TillDesk at;
    const core::VisitId id = at.owing();
    at.play(id, Pick{core::ChoiceId{"all"}});
    at.toCash(id);
    at.play(id, Pick{core::ChoiceId{"change"}});
    at.fill(id, "received", core::Money{50'000});
    at.play(id, Next{});
    while (at.at(id) != "take/counted") {
        at.play(id, scenario::Back{});
    }
    at.play(id, Pick{core::ChoiceId{"exact"}});
    REQUIRE(at.at(id) == "take/receipt");
    const frontdesk::SlipIssue given = at.desk().slips().issue(id);
    REQUIRE_FALSE(given.refusal);
    const core::Payment& paid = at.desk().hall().takings.at(given.slip).payment;
    CHECK(paid.sum == core::Money{45'700});
    CHECK(paid.received == core::Money{});
}

TEST_CASE("till desk: one item is chosen from the register; its line alone is settled") {
    TillDesk at;
    const core::VisitId id = at.owing();
    at.play(id, Pick{core::ChoiceId{"one"}});
    const scenario::Screen screen = at.desk().screen(id);
    REQUIRE(screen.fields.size() == 1);
    CHECK(screen.fields[0].options == std::vector<std::string>{"物业费（2026年7月至9月）", "水费（2026年9月）"});
    at.fill(id, "item", std::string("水费（2026年9月）"));
    at.play(id, Next{});
    REQUIRE(at.at(id) == "owed_one");
    at.toReceipt(id, "银行卡");
    REQUIRE_FALSE(at.desk().slips().issue(id).refusal);
    CHECK(at.owed() == 44'700);
    CHECK(at.application->rooms().household(paidRoom)->arrears.back().paidBy == QStringLiteral("20261123-001"));
}

TEST_CASE("till desk: the register says more than the log of a payment that was never recorded: it is owed again") {
    TillDesk at;
    at.application->journal().flush(10'000);
    const auto household = at.application->rooms().household(paidRoom);
    registers::Settlement lost{paidRoom,
                               household->arrears.front(),
                               QStringLiteral("lost"),
                               QStringLiteral("20261123-009"),
                               QStringLiteral("chen"),
                               at.desk().now().utc + 60'000};
    REQUIRE(at.application->rooms().settle({lost}).isEmpty());
    CHECK(at.owed() == 1'000);
    at.restart();
    CHECK(at.owed() == 45'700);
}

TEST_CASE("till desk: the account is made of what was counted, and its sheet says so") {
    TillDesk at;
    const core::VisitId id = at.owing();
    at.play(id, Pick{core::ChoiceId{"all"}});
    at.toReceipt(id, "微信");
    REQUIRE_FALSE(at.desk().slips().issue(id).refusal);
    CHECK(at.desk().till().expected() ==
          std::vector<core::MeansCount>{{"微信", core::Money{45'700}, core::Money{45'700}}});
    const std::vector<core::MeansCount> counted{{"微信", {}, core::Money{45'600}}};
    CHECK(at.desk().till().handOver(core::PersonId{"zheng"}, counted, {}));
    REQUIRE_FALSE(at.desk().till().handOver(core::PersonId{"zheng"}, counted, QStringLiteral("少一元")));
    REQUIRE(at.desk().till().lastAccount());
    const frontdesk::HandedOver& last = *at.desk().till().lastAccount();
    CHECK(last.account.account == "20261123-001");
    REQUIRE(last.takings.size() == 1);
    const slips::SlipContent sheet = slips::tillSheet({QString::fromStdString(last.account.account),
                                                       last.at,
                                                       QStringLiteral("陈静"),
                                                       QStringLiteral("郑会计"),
                                                       {},
                                                       last.account.counts,
                                                       last.takings,
                                                       QString::fromStdString(last.account.reason)});
    CHECK(sheet.value("total") == QStringLiteral("456.00"));
    CHECK(sheet.value("difference") == QStringLiteral("-1.00"));
    CHECK(sheet.value("reason") == QStringLiteral("少一元"));
    CHECK(sheet.rows.size() == 1);
    CHECK(at.desk().till().count() == 0);
}
