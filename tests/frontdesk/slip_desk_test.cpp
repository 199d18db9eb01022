// SPDX-License-Identifier: GPL-3.0-or-later
// Slips at the front desk: made from the visit, numbered in the decision that records them, over void and restart.
#include "app/application.h"
#include "app/demo.h"
#include "frontdesk/desk_slips.h"
#include "frontdesk/desk_till.h"
#include "journal/write/journal.h"
#include "support/test_clock.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

using namespace yingke;
using core::FactId;
using core::Money;
using scenario::Back;
using scenario::Fill;
using scenario::Next;
using scenario::Pick;
using scenario::Skip;

namespace {

constexpr const char* script = R"(scenario: slip_test
title: 试单据
facts:
  item: {type: text, label: 项目, optional: yes}
  sum: {type: money, label: 金额, range: 0..100000000, optional: yes}
  goods: {type: list, label: 物品, range: 1..200, optional: yes}
  workers: {type: count, label: 人数, range: 0..10000, optional: yes}
script:
  - id: fill
    fill: [item, sum, goods, workers]
  - id: which
    ask: 哪一种?
    choices:
      receipt: {say: 收据, go: receipt}
      release: {say: 放行条, go: release}
      fees: {say: 费用, go: fees}
      list: {say: 清单, go: papers}
      promise: {say: 承诺, go: promise}
  - id: receipt
    say: 收据
    print: receipt
    next: which
  - id: release
    say: 放行条
    print: release_slip
    next: which
  - id: fees
    say: 费用
    amounts:
      renovation_deposit: {label: renovation_deposit, sum: fees.renovation_deposit}
      pass_fees: {label: worker_pass, sum: workers * fees.worker_pass}
      total: {label: 合计, sum: renovation_deposit + pass_fees}
  - id: fees_receipt
    say: 收据
    print: receipt
    next: which
  - id: papers
    papers: {all: [identity_card, title_deed]}
    missing: take_home
  - id: take_home
    say: 清单
    print: take_home_list
    next: which
  - id: promise
    say: 承诺
    promise: {kind: call, what: 回电话, owner: me, due: 2 h}
  - id: card
    say: 承诺卡
    print: promise_card
    next: which
)";

class SlipDesk {
public:
    SlipDesk() {
        QDir(data.path()).mkpath(QStringLiteral("scripts/zh_CN"));
        QFile file(data.filePath(QStringLiteral("scripts/zh_CN/slip_test.yaml")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(script);
        file.close();
        start();
        REQUIRE(app::makeDemoOffice(*application).isEmpty());
    }
    void start() {
        application = std::make_unique<app::Application>();
        const QString fault = application->open(data.path(), &clock);
        INFO(fault.toStdString());
        REQUIRE(fault.isEmpty());
        for (const QString& warning : application->warnings()) {
            UNSCOPED_INFO(warning.toStdString());
        }
        REQUIRE(application->warnings().empty());
    }
    /// As by kill -9.
    void restart() {
        application->journal().flush(10'000);
        application->journal().close();
        application.reset();
        start();
    }
    frontdesk::FrontDesk& desk() { return application->desk(); }
    core::VisitId visit(const char* room = "3-2-1502") {
        core::Visitor visitor;
        visitor.surname = "王";
        visitor.title = core::Title::Sir;
        visitor.room = room;
        const core::VisitId id = desk().visitorIn(core::Channel::InPerson, visitor).visit;
        REQUIRE_FALSE(desk().attendTo(id));
        REQUIRE_FALSE(desk().beginScenario(id, "slip_test"));
        return id;
    }
    void play(const core::VisitId& id, const scenario::Input& input) {
        const auto refusal = desk().play(id, input);
        INFO((refusal ? refusal->sentence.toStdString() : ""));
        REQUIRE_FALSE(refusal);
    }
    void fill(const core::VisitId& id, const char* fact, core::FactValue value) {
        play(id, Fill{{{FactId{fact}, std::move(value)}}});
    }
    void choose(const core::VisitId& id, const char* choice) { play(id, Pick{core::ChoiceId{choice}}); }
    std::string at(const core::VisitId& id) { return desk().hall().visits.at(id).run.step.value; }
    QStringList numbers(const char* kind) {
        QStringList all;
        for (const auto& entry : desk().slips().ofToday()) {
            if (entry.kind == kind) {
                all << entry.number + (entry.voided ? QStringLiteral("x") : QString());
            }
        }
        return all;
    }

    QTemporaryDir data;
    test::TestClock clock;
    std::unique_ptr<app::Application> application;
};

} // namespace

TEST_CASE("slips: Enter goes on and gives the slip out, with room, items, sums in words; nothing is forced") {
    SlipDesk at;
    const core::VisitId visit = at.visit();
    at.fill(visit, "item", std::string("物业费"));
    at.fill(visit, "sum", Money{1'000'500});
    at.play(visit, Next{});
    at.choose(visit, "receipt");
    const frontdesk::SlipDraft draft = at.desk().slips().draft(visit);
    CHECK(draft.kind == "receipt");
    CHECK(draft.canIssue());
    CHECK(at.desk().slips().ofToday().empty()); // showing it gives nothing out
    at.play(visit, Next{});
    CHECK(at.at(visit) == "which");
    const auto slips = at.desk().slips().ofToday();
    REQUIRE(slips.size() == 1);
    CHECK(slips[0].number == QStringLiteral("20261123-001"));
    const slips::SlipContent& content = slips[0].content;
    CHECK(content.value("total") == QStringLiteral("10,005.00"));
    CHECK(content.value("total_capital") == QStringLiteral("壹万零伍元整"));
    CHECK(content.value("room") == QStringLiteral("3-2-1502"));
    CHECK(content.value("visitor") == QStringLiteral("王先生"));
    CHECK(content.value("receptionist") == QStringLiteral("陈静"));
    CHECK(content.value("community") == QStringLiteral("示范花园"));
    CHECK(content.value("telephone") == QStringLiteral("0000-8000"));
    CHECK(content.value("date") == QStringLiteral("2026年11月23日"));
    REQUIRE(content.rows.size() == 1);
    CHECK(content.rows[0].at("name") == QStringLiteral("物业费"));
}

TEST_CASE("slips: numbers go on without gaps over void, issue before leaving, and a restart") {
    SlipDesk at;
    core::VisitId visit = at.visit();
    at.fill(visit, "sum", Money{100});
    at.fill(visit, "goods", std::vector<core::ListItem>{{"沙发", 2, "三人位"}, {"冰箱", 1, ""}});
    at.play(visit, Next{});
    at.choose(visit, "receipt");
    const frontdesk::SlipIssue first = at.desk().slips().issue(visit);
    REQUIRE_FALSE(first.refusal);
    CHECK(at.desk().slips().issue(visit).slip == first.slip); // the same one, not a second
    CHECK(at.desk().slips().draft(visit).issued->id == first.slip);
    CHECK(at.desk().slips().voidSlip(first.slip, QStringLiteral("金额写错"))); // its money is here: not alone
    REQUIRE_FALSE(at.desk().till().giveBack(first.slip, core::GivenBack::Voided, QStringLiteral("金额写错"),
                                            core::PersonId{"wu"}));
    CHECK_FALSE(at.desk().slips().draft(visit).issued);
    CHECK(at.desk().slips().voidSlip(first.slip, QStringLiteral("again")));
    at.play(visit, Next{}); // gives out the next one
    at.choose(visit, "release");
    at.play(visit, Next{});
    CHECK(at.numbers("receipt") == QStringList{QStringLiteral("20261123-001x"), QStringLiteral("20261123-002")});
    CHECK(at.numbers("release_slip") == QStringList{QStringLiteral("20261123-001")});
    at.restart();
    CHECK(at.numbers("receipt") == QStringList{QStringLiteral("20261123-001x"), QStringLiteral("20261123-002")});
    visit = at.visit("1-1-0201");
    at.fill(visit, "sum", Money{200});
    at.play(visit, Next{});
    at.choose(visit, "receipt");
    at.play(visit, Next{});
    CHECK(at.numbers("receipt").last() == QStringLiteral("20261123-003"));
    at.clock.pass(24LL * 3600 * 1000);
    at.choose(visit, "receipt");
    CHECK(at.desk().slips().draft(visit).issued); // this step's slip, of yesterday: nothing changed
    CHECK(at.desk().slips().ofToday().empty());
}

TEST_CASE("slips: a wall clock that is set back does not give a number out twice") {
    SlipDesk at;
    at.clock.pass(24LL * 3600 * 1000); // the clock is wrong: tomorrow
    core::VisitId visit = at.visit();
    at.fill(visit, "sum", Money{100});
    at.play(visit, Next{});
    at.choose(visit, "receipt");
    at.play(visit, Next{});
    REQUIRE_FALSE(at.desk().close(visit, core::Outcome::LeftUnserved, QStringLiteral("试")));
    // The journal knows it, even when the hall does not.
    const auto known = slips::lastSlipsInJournal(QString());
    CHECK(known.empty());
    REQUIRE(at.application->journal().flush(10'000));
    const auto last = slips::lastSlipsInJournal(at.data.filePath(QStringLiteral("journal.sqlite")));
    REQUIRE(last.size() == 1);
    CHECK(last[0].number == QStringLiteral("20261124-001"));
    at.clock.pass(24LL * 3600 * 1000); // the hall lets go of it
    at.desk().noteTime();
    CHECK(core::find(at.desk().hall(), visit) == nullptr);
    at.clock.pass(-24LL * 3600 * 1000);
    visit = at.visit();
    at.fill(visit, "sum", Money{100});
    at.play(visit, Next{});
    at.choose(visit, "receipt");
    at.play(visit, Next{});
    CHECK(at.numbers("receipt").last() == QStringLiteral("20261124-002"));
}

TEST_CASE("slips: what is missing is told by its label; going back and skipping give nothing out") {
    SlipDesk at;
    const core::VisitId visit = at.visit("");
    at.play(visit, Next{});
    at.choose(visit, "release");
    const frontdesk::SlipDraft draft = at.desk().slips().draft(visit);
    CHECK(draft.missing == QStringList{QStringLiteral("房号"), QStringLiteral("放行物品")});
    const auto refusal = at.desk().play(visit, Next{});
    REQUIRE(refusal);
    CHECK(refusal->sentence.contains(QStringLiteral("房号")));
    CHECK(at.at(visit) == "release"); // still here
    CHECK(at.desk().slips().issue(visit).refusal);
    at.play(visit, Skip{"客户改日再来"});
    CHECK(at.at(visit) == "which");
    at.choose(visit, "receipt");
    at.play(visit, Back{});
    CHECK(at.desk().slips().ofToday().empty());
    CHECK(at.desk().slips().issue(visit).refusal); // no slip at an ask
}

TEST_CASE("S3.2-05 a receipt of reckoned sums: unit price times workers, the total is no line") {
    SlipDesk at;
    const core::VisitId visit = at.visit();
    at.fill(visit, "workers", std::int64_t{6});
    at.play(visit, Next{});
    at.choose(visit, "fees");
    at.play(visit, Next{});
    at.play(visit, Next{});
    const auto slips = at.desk().slips().ofToday();
    REQUIRE(slips.size() == 1);
    const auto& rows = slips[0].content.rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].at("name") == QStringLiteral("装修保证金"));
    CHECK(rows[1].at("quantity") == QStringLiteral("6"));
    CHECK(rows[1].at("price") == QStringLiteral("10.00"));
    CHECK(rows[1].at("sum") == QStringLiteral("60.00"));
    CHECK(slips[0].content.value("total") == QStringLiteral("2,060.00"));
    CHECK(slips[0].content.value("total_capital") == QStringLiteral("贰仟零陆拾元整"));
}

TEST_CASE("slips: the take-home list has what is missing, the promise card what was promised") {
    SlipDesk at;
    const core::VisitId visit = at.visit();
    at.play(visit, Next{});
    at.choose(visit, "list");
    at.play(visit, scenario::Mark{{core::PaperId{"identity_card"}, 0}, core::PaperMark::Seen, true});
    at.play(visit, scenario::Mark{{core::PaperId{"title_deed"}, 0}, core::PaperMark::Missing, true});
    at.play(visit, Next{});
    REQUIRE(at.at(visit) == "take_home");
    at.play(visit, Next{});
    at.clock.pass(1'000);
    at.choose(visit, "promise");
    at.play(visit, Next{});
    at.play(visit, Next{});
    const auto slips = at.desk().slips().ofToday();
    REQUIRE(slips.size() == 2);
    REQUIRE(slips[0].content.rows.size() == 1);
    CHECK(slips[0].content.rows[0].at("name") == QStringLiteral("房产证"));
    REQUIRE(slips[1].content.rows.size() == 1);
    CHECK(slips[1].content.rows[0].at("what") == QStringLiteral("回电话"));
    CHECK(slips[1].content.rows[0].at("due") == QStringLiteral("11月23日 12:36"));
}

TEST_CASE("slips: what was given out stays; that the visit says something else by now is seen") {
    SlipDesk at;
    const core::VisitId visit = at.visit();
    at.fill(visit, "goods", std::vector<core::ListItem>{{"<b>沙发</b>\n", 2, "x"}});
    at.play(visit, Next{});
    at.choose(visit, "release");
    at.play(visit, Next{});
    const QString code = at.desk().slips().ofToday()[0].content.value("code");
    CHECK(slips::codeIsWhole(code));
    CHECK(at.desk().slips().ofToday()[0].content.rows[0].at("name") == QStringLiteral("<b>沙发</b>"));
    at.play(visit, Back{});
    CHECK_FALSE(at.desk().slips().draft(visit).changed);
    at.play(visit, Back{});
    at.play(visit, Back{});
    REQUIRE(at.at(visit) == "fill");
    at.fill(visit, "goods", std::vector<core::ListItem>{{"沙发", 3, ""}});
    at.play(visit, Next{});
    at.choose(visit, "release");
    CHECK(at.desk().slips().draft(visit).changed);
    CHECK(at.desk().slips().ofToday().size() == 1);
    CHECK(at.desk().slips().ofToday()[0].content.rows[0].at("quantity") == QStringLiteral("2"));
}
