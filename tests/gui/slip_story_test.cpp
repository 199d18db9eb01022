// SPDX-License-Identifier: GPL-3.0-or-later
// Slips at the real window: nothing leaves the room before its event is durable; a printer that fails; the list.
#include "frontdesk/desk_slips.h"
#include "frontdesk/desk_till.h"
#include "gui/slip_story.h"

#include <QTableWidget>

using namespace yingke;
using test::ctrlShift;
using test::read;
using test::SlipStory;

TEST_CASE("S3.3-03 payment with finance out, to the printed receipt: nothing is printed before it is recorded") {
    SlipStory story;
    const core::VisitId visit = story.payment();
    auto* bar = story.window->findChild<QFrame*>(QStringLiteral("slipBar"));
    REQUIRE(bar->isVisible());
    CHECK(story.text("slipTitle") == QStringLiteral("收据"));
    story.holdBack();
    story.key(Qt::Key_P, ctrlShift);
    auto* print = story.window->findChild<QPushButton*>(QStringLiteral("previewPrint"));
    REQUIRE(print->isVisible());
    CHECK(story.desk().slips().ofToday().empty()); // looking gives nothing out
    story.key(Qt::Key_Return);
    CHECK(story.desk().slips().ofToday().empty()); // nor does Enter alone
    CHECK(print->isVisible());
    story.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(print->isVisible());
    REQUIRE(story.desk().slips().ofToday().size() == 1);
    QTest::qWait(50); // the writer has tried by now, and was refused or still waits
    CHECK(story.printer.papers.empty());
    CHECK(story.text("slipState").contains(QStringLiteral("等")));
    CHECK(story.text("slipTitle").contains(QStringLiteral("20261123-001")));
    story.key(Qt::Key_P, ctrlShift); // a second time: not a second paper
    story.key(Qt::Key_Return);
    CHECK(story.printer.papers.empty());
    story.letWrite();
    story.recorded();
    REQUIRE(story.printer.papers.size() == 1);
    const QString paper = read(story.printer.papers.front());
    INFO(paper.toStdString());
    for (const char* there :
         {"20261123-001", "3-2-1502", "王先", "物业服务费", "12,345.00", "壹万贰仟叁佰肆拾伍元整"}) {
        CHECK(paper.contains(QString::fromUtf8(there)));
    }
    CHECK_FALSE(paper.contains(QStringLiteral("补打")));
    CHECK(story.text("slipState") == QStringLiteral("已打印"));
    story.key(Qt::Key_Return); // Enter goes on
    CHECK(story.desk().screen(visit).slip.empty());
    CHECK_FALSE(bar->isVisible());
    CHECK(story.rows("select count(*) from events where kind = 'slip_issued'") == QStringList{QStringLiteral("1")});
}

TEST_CASE("slips: it is given out without printing; the list prints it later, again as 补打, and makes it void") {
    SlipStory story;
    story.payment();
    story.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(story.desk().slips().ofToday().size() == 1);
    story.recorded();
    CHECK(story.printer.papers.empty()); // no forced printing
    story.key(Qt::Key_L, ctrlShift);
    auto* table = story.window->findChild<QTableWidget*>(QStringLiteral("slipTable"));
    REQUIRE(table->isVisible());
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 2)->text() == QStringLiteral("20261123-001"));
    story.key(Qt::Key_F6); // under the list the desk's keys rest
    CHECK(story.desk().hall().visits.size() == 1);
    story.key(Qt::Key_F2); // but who comes in is taken in, and the list stays
    CHECK(story.desk().hall().visits.size() == 2);
    CHECK(table->isVisible());
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Return);
    story.recorded();
    REQUIRE(story.printer.papers.size() == 1);
    CHECK_FALSE(read(story.printer.papers[0]).contains(QStringLiteral("补打")));
    for (int again = 1; again <= 2; ++again) {
        story.key(Qt::Key_L, ctrlShift);
        story.key(Qt::Key_Return);
        story.key(Qt::Key_Return);
        story.recorded();
        REQUIRE(story.printer.papers.size() == static_cast<std::size_t>(again) + 1);
        CHECK(read(story.printer.papers.back()).contains(QStringLiteral("补打")));
    }
    CHECK(story.desk().slips().ofToday()[0].reprints == 2);
    story.key(Qt::Key_L, ctrlShift);
    story.key(Qt::Key_Delete);
    story.key(Qt::Key_Return, Qt::ControlModifier); // without a reason
    CHECK_FALSE(story.desk().slips().ofToday()[0].voided);
    CHECK_FALSE(story.text("slipListError").isEmpty());
    story.type("voidReason", QStringLiteral("金额写错"));
    story.key(Qt::Key_Return);
    CHECK_FALSE(story.desk().slips().ofToday()[0].voided); // a void slip stays so: not by Enter alone
    CHECK(story.text("slipListError").contains(QStringLiteral("Ctrl+Enter")));
    story.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(story.desk().slips().ofToday()[0].voided); // money was taken for it: a second person confirms
    CHECK(story.text("slipListError").contains(QStringLiteral("代收款")));
    REQUIRE_FALSE(story.desk().till().giveBack(story.desk().slips().ofToday()[0].id, core::GivenBack::Voided,
                                               QStringLiteral("金额写错"), core::PersonId{"wu"}));
    story.recorded();
    story.key(Qt::Key_Escape); // the reason is not written any more
    CHECK(story.desk().slips().ofToday()[0].voided);
    CHECK(table->item(0, 6)->text().contains(QStringLiteral("金额写错")));
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Return);
    story.recorded();
    CHECK(read(story.printer.papers.back()).contains(QStringLiteral("作废：金额写错")));
}

TEST_CASE("slips: a printer that fails says so, keeps the slip and offers PDF; after a restart a paper says 补打") {
    SlipStory story;
    story.payment();
    story.printer.refusal = QStringLiteral("打印机缺纸");
    story.key(Qt::Key_P, ctrlShift);
    story.key(Qt::Key_Return, Qt::ControlModifier);
    story.recorded();
    CHECK(story.text("slipState") == QStringLiteral("打印机缺纸"));
    REQUIRE(story.desk().slips().ofToday().size() == 1);
    story.key(Qt::Key_Return); // goes on: the failure stays to be seen
    CHECK(story.text("slipState") == QStringLiteral("打印机缺纸"));
    story.printer.pdf = story.data.filePath(QStringLiteral("slip.pdf"));
    story.key(Qt::Key_D, ctrlShift);
    story.recorded();
    CHECK(story.printer.asked == QStringList{QStringLiteral("收据-20261123-001.pdf")});
    QFile pdf(story.printer.pdf);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    const QString text = read(pdf.readAll());
    CHECK(text.contains(QStringLiteral("12,345.00")));
    CHECK_FALSE(text.contains(QStringLiteral("补打"))); // the first paper that came out
    story.printer.refusal.clear();
    story.breakOff();
    story.clock.pass(1'000);
    story.start();
    story.useFake();
    story.key(Qt::Key_L, ctrlShift);
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Return);
    story.recorded();
    REQUIRE(story.printer.papers.size() == 1);
    CHECK(read(story.printer.papers[0]).contains(QStringLiteral("补打")));
    CHECK(story.desk().slips().ofToday()[0].reprints == 1);
}

TEST_CASE("slips: a PDF that can't be written is told at the bar until it is read; the slip is kept") {
    SlipStory story;
    story.payment();
    story.key(Qt::Key_Return, Qt::ControlModifier);
    story.recorded();
    story.printer.pdf = story.data.filePath(QStringLiteral("gone/slip.pdf"));
    story.key(Qt::Key_L, ctrlShift);
    story.key(Qt::Key_D, ctrlShift);
    story.recorded();
    story.key(Qt::Key_Escape);
    auto* bar = story.window->findChild<QFrame*>(QStringLiteral("slipBar"));
    INFO(story.printer.asked.join(QLatin1Char('|')).toStdString() << " " << story.text("slipState").toStdString());
    REQUIRE(bar->isVisible());
    CHECK(story.text("slipState").contains(QStringLiteral("gone/slip.pdf")));
    story.click("slipSeen");
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("slips: the preview chooses paper and shift; what is no shift is told") {
    SlipStory story;
    story.payment();
    story.key(Qt::Key_P, ctrlShift);
    story.key(Qt::Key_3);
    CHECK(story.application->slips().paperFor("receipt").size == slips::PaperSize::Continuous);
    story.type("offsetRight", QStringLiteral("2.5"));
    story.key(Qt::Key_Tab);
    CHECK(story.application->slips().paperFor("receipt").offsetX == Approx(2.5));
    story.type("offsetDown", QStringLiteral("-1"));
    story.key(Qt::Key_Return); // takes the shift, and prints nothing yet
    CHECK(story.application->slips().paperFor("receipt").offsetY == Approx(-1));
    CHECK(story.desk().slips().ofToday().empty());
    story.type("offsetDown", QStringLiteral("many"));
    story.key(Qt::Key_Tab);
    CHECK(story.text("previewError").contains(QStringLiteral("毫米")));
    CHECK(story.application->slips().paperFor("receipt").offsetY == Approx(-1));
    story.key(Qt::Key_Escape);
    CHECK(story.desk().slips().ofToday().empty());
    CHECK(QFile::exists(story.data.filePath(QStringLiteral("slip_printers.json"))));
}

TEST_CASE("slips: the guard's sheet of the day, from the list") {
    SlipStory story;
    story.payment();
    story.printer.pdf = story.data.filePath(QStringLiteral("sheet.pdf"));
    story.key(Qt::Key_L, ctrlShift);
    story.key(Qt::Key_F4);
    QFile pdf(story.printer.pdf);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    const QString text = read(pdf.readAll());
    CHECK(text.contains(QStringLiteral("当日放行条一览")));
    CHECK(text.contains(QStringLiteral("2026-11-23")));
}
