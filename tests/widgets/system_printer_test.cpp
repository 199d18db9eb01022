// SPDX-License-Identifier: GPL-3.0-or-later
// The machine's printers through a CUPS of the test's own: printed, stopped, out of paper, gone, changed, wrong size.
#include "support/private_cups.h"
#include "support/slip_sheets.h"
#include "widgets/slip/print_words.h"
#include "widgets/slip/system_printer.h"

using namespace yingke;
using test::PrivateCups;
using widgets::PrintNews;

namespace {

QString number() { return QStringLiteral("收款收据 20261124-003"); }

/// A printer and all that it told.
struct Heard {
    Heard() {
        printer.setPace(100);
        printer.onNews([this](const PrintNews& one) { news.push_back(one); });
    }
    QString print(slips::PaperSize size = slips::PaperSize::A5) {
        return printer.print(widgets::layOutSlip(test::sampleSheet("receipt", size)), number());
    }
    bool comesTo(PrintNews::Kind kind) {
        return QTest::qWaitFor([this, kind] { return !news.empty() && news.back().kind == kind; }, 20'000);
    }
    [[nodiscard]] std::string words() const { return news.empty() ? "" : news.back().sentence.toStdString(); }

    std::vector<PrintNews> news;
    widgets::SystemSlipPrinter printer;
};

} // namespace

TEST_CASE("printer: a paper is printed, and the queue's own word is enough; what came out is the slip") {
    PrivateCups cups;
    cups.addPrinter(QStringLiteral("Desk"), QStringLiteral("cups-pdf"));
    cups.setUsual(QStringLiteral("Desk"));
    Heard heard;
    REQUIRE(heard.print().isEmpty());
    const bool printed = heard.comesTo(PrintNews::Kind::Printed);
    INFO(heard.words() << cups.log().right(3'000).toStdString());
    REQUIRE(printed);
    REQUIRE(cups.papersOf(QStringLiteral("Desk")).size() == 1);
    const QByteArray paper = cups.paper(cups.papersOf(QStringLiteral("Desk")).front());
    CHECK(test::textOfPdf(paper).contains(QStringLiteral("20261124-003")));
    CHECK(test::textOfPdf(paper).contains(QStringLiteral("王先生")));
}

TEST_CASE("printer: it is asked whether a slip is printed only where the queue can't say, with its number") {
    PrivateCups cups;
    cups.addPrinter(QStringLiteral("Needles"), QStringLiteral("tray"));
    cups.setUsual(QStringLiteral("Needles"));
    Heard heard;
    REQUIRE(heard.print().isEmpty());
    REQUIRE(heard.comesTo(PrintNews::Kind::Asked));
    CHECK(heard.news.back().title == number());
    CHECK(heard.news.back().sentence.contains(QStringLiteral("20261124-003")));
}

TEST_CASE("printer: a stopped one gets nothing, is told with the slip's number, and another prints it by one act") {
    PrivateCups cups;
    cups.addPrinter(QStringLiteral("Desk"), QStringLiteral("cups-pdf"));
    cups.addPrinter(QStringLiteral("Office"), QStringLiteral("cups-pdf"));
    cups.setUsual(QStringLiteral("Desk"));
    cups.stopPrinter(QStringLiteral("Desk"));
    Heard heard;
    REQUIRE(heard.print().isEmpty());
    REQUIRE(heard.comesTo(PrintNews::Kind::Trouble));
    CHECK(heard.news.back().sentence.contains(QStringLiteral("20261124-003")));
    CHECK(heard.news.back().sentence.contains(QStringLiteral("Desk")));
    heard.printer.printElsewhere(number());
    REQUIRE(heard.comesTo(PrintNews::Kind::Printed));
    CHECK(heard.news.back().sentence.contains(QStringLiteral("Office")));
    cups.startPrinter(QStringLiteral("Desk"));
    QTest::qWait(500);
    CHECK(cups.papersOf(QStringLiteral("Office")).size() == 1);
    CHECK(cups.papersOf(QStringLiteral("Desk")).isEmpty()); // no second paper later
    // And where there is no other, that is said.
    cups.stopPrinter(QStringLiteral("Desk"));
    cups.stopPrinter(QStringLiteral("Office"));
    REQUIRE(heard.print().isEmpty());
    REQUIRE(heard.comesTo(PrintNews::Kind::Trouble));
    const QString before = heard.news.back().sentence;
    heard.printer.printElsewhere(number());
    REQUIRE(QTest::qWaitFor([&] { return heard.news.back().sentence != before; }, 20'000));
    CHECK(heard.news.back().kind == PrintNews::Kind::Trouble);
}

TEST_CASE("printer: out of paper is told while the slip waits; paper put in, it comes out; called off, it does not") {
    PrivateCups cups;
    cups.addPrinter(QStringLiteral("Desk"), QStringLiteral("cups-pdf"));
    cups.setUsual(QStringLiteral("Desk"));
    cups.takePaper();
    Heard heard;
    REQUIRE(heard.print().isEmpty());
    REQUIRE(heard.comesTo(PrintNews::Kind::Trouble));
    CHECK(heard.news.back().sentence.contains(QStringLiteral("20261124-003")));
    CHECK(heard.news.back().sentence.contains(
        widgets::troubleOf(*widgets::seePrintQueues().find(QStringLiteral("Desk")))));
    cups.putPaper();
    REQUIRE(heard.comesTo(PrintNews::Kind::Printed));
    CHECK(cups.papersOf(QStringLiteral("Desk")).size() == 1);
    cups.takePaper();
    REQUIRE(heard.print().isEmpty());
    REQUIRE(heard.comesTo(PrintNews::Kind::Trouble));
    heard.printer.callOff(number());
    QTest::qWait(1'000);
    cups.putPaper();
    QTest::qWait(1'000);
    CHECK(cups.papersOf(QStringLiteral("Desk")).size() == 1);
}

TEST_CASE("printer: none, one that is gone, one that has changed, a server that ends: each is told") {
    PrivateCups cups;
    Heard heard;
    REQUIRE(heard.print().isEmpty());
    REQUIRE(heard.comesTo(PrintNews::Kind::Trouble));
    CHECK(heard.news.back().sentence.contains(QStringLiteral("20261124-003")));
    cups.addPrinter(QStringLiteral("Desk"), QStringLiteral("cups-pdf"));
    cups.addPrinter(QStringLiteral("Office"), QStringLiteral("cups-pdf"));
    cups.setUsual(QStringLiteral("Desk"));
    REQUIRE(heard.print().isEmpty());
    REQUIRE(heard.comesTo(PrintNews::Kind::Printed));
    cups.setUsual(QStringLiteral("Office"));
    heard.news.clear();
    REQUIRE(heard.print().isEmpty());
    REQUIRE(heard.comesTo(PrintNews::Kind::Printed));
    CHECK(heard.news.front().sentence.contains(QStringLiteral("Desk"))); // before it
    cups.removePrinter(QStringLiteral("Office"));
    REQUIRE(heard.print().isEmpty());
    REQUIRE(heard.comesTo(PrintNews::Kind::Trouble));
    CHECK(heard.news.back().sentence.contains(QStringLiteral("Office")));
    heard.printer.printElsewhere(number());
    REQUIRE(heard.comesTo(PrintNews::Kind::Printed));
    CHECK(heard.news.back().sentence.contains(QStringLiteral("Desk")));
    cups.takePaper();
    REQUIRE(heard.print().isEmpty());
    REQUIRE(heard.comesTo(PrintNews::Kind::Trouble));
    cups.stop();
    REQUIRE(heard.comesTo(PrintNews::Kind::Asked));
}

TEST_CASE("printer: a paper that it does not have is no paper for it, lying or upright; one that says none takes any") {
    widgets::PrintQueue queue;
    CHECK(widgets::takesPaper(queue, {241, 140}));
    queue.papers = {{210, 297}, {148, 210}};
    CHECK(widgets::takesPaper(queue, {210, 148}));
    CHECK_FALSE(widgets::takesPaper(queue, {241, 140}));
    queue.papers.emplace_back(241.3, 139.7);
    CHECK(widgets::takesPaper(queue, {241, 140}));
    queue.papers.pop_back();
    queue.custom = {QSizeF(76, 76), QSizeF(254, 558)};
    CHECK(widgets::takesPaper(queue, {241, 140}));
    CHECK_FALSE(widgets::takesPaper(queue, {300, 400}));
}

TEST_CASE(
    "printer: a driver without the slip's paper gets nothing and is told with the size; its own paper is printed") {
    PrivateCups cups;
    cups.addDriven(QStringLiteral("Desk"), QStringLiteral("cups-pdf"), QStringLiteral("A4"), 595, 842);
    cups.setUsual(QStringLiteral("Desk"));
    Heard heard;
    REQUIRE(heard.print(slips::PaperSize::Continuous).isEmpty());
    REQUIRE(heard.comesTo(PrintNews::Kind::Trouble));
    INFO(heard.words());
    CHECK(heard.news.back().sentence.contains(QStringLiteral("241 × 140")));
    CHECK(heard.news.back().sentence.contains(QStringLiteral("20261124-003")));
    REQUIRE(heard.print(slips::PaperSize::A4).isEmpty());
    const bool printed = heard.comesTo(PrintNews::Kind::Printed);
    INFO(heard.words() << cups.log().right(3'000).toStdString());
    CHECK(printed);
    CHECK(cups.papersOf(QStringLiteral("Desk")).size() == 1);
}

TEST_CASE("printer: where nothing answers for printers, that is told; the window has not waited") {
    const QByteArray before = qgetenv("CUPS_SERVER");
    qputenv("CUPS_SERVER", "/nowhere/cups.sock");
    Heard heard;
    CHECK(heard.print().isEmpty());
    CHECK(heard.comesTo(PrintNews::Kind::Trouble));
    CHECK(heard.news.back().sentence.contains(QStringLiteral("20261124-003")));
    before.isEmpty() ? qunsetenv("CUPS_SERVER") : qputenv("CUPS_SERVER", before);
}
