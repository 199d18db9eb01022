// SPDX-License-Identifier: GPL-3.0-or-later
// What a printer tells of a slip later, at the real window: trouble with the slip's number, another printer or a PDF by
// one key, and "is it printed?" where it can't say.
#include "frontdesk/desk_slips.h"
#include "gui/slip_story.h"

using namespace yingke;
using test::ctrlShift;
using test::read;
using widgets::PrintNews;

namespace {

/// Takes each paper, and tells what the test says.
class TellingPrinter : public test::FakePrinter {
public:
    void onNews(const std::function<void(const PrintNews&)>& hear) override { m_hear = hear; }
    void printElsewhere(const QString& title) override { elsewhere << title; }
    void callOff(const QString& title) override { calledOff << title; }
    void tell(PrintNews::Kind kind, const QString& sentence) { m_hear({kind, titles.back(), sentence}); }

    QStringList elsewhere;
    QStringList calledOff;

private:
    std::function<void(const PrintNews&)> m_hear;
};

/// A receipt that is with the printer.
class PrintedStory : public test::SlipStory {
public:
    PrintedStory() {
        slips()->counter().setPrinter(&telling);
        payment();
        key(Qt::Key_P, ctrlShift);
        key(Qt::Key_Return, Qt::ControlModifier);
        recorded();
        REQUIRE(telling.papers.size() == 1);
        REQUIRE(telling.titles.back() == QStringLiteral("收据 20261123-001"));
    }
    ~PrintedStory() { slips()->counter().setPrinter(&printer); }
    bool isShown(const char* button) { return window->findChild<QPushButton*>(QLatin1String(button))->isVisible(); }

    TellingPrinter telling;
};

} // namespace

TEST_CASE("a slip that the printer does not print is told with its number; one key takes it to another printer") {
    PrintedStory story;
    CHECK_FALSE(story.isShown("slipElsewhere"));
    story.telling.tell(PrintNews::Kind::Trouble, QStringLiteral("收据 20261123-001 没有打印：打印机 Desk 已停用。"));
    CHECK(story.text("slipState").contains(QStringLiteral("20261123-001")));
    REQUIRE(story.isShown("slipElsewhere"));
    story.key(Qt::Key_K, ctrlShift);
    REQUIRE(story.telling.elsewhere == QStringList{QStringLiteral("收据 20261123-001")});
    CHECK_FALSE(story.isShown("slipElsewhere"));
    story.telling.tell(PrintNews::Kind::Printed, QStringLiteral("Office 已印好"));
    CHECK(story.text("slipState") == QStringLiteral("Office 已印好"));
    CHECK(story.desk().slips().ofToday().front().reprints == 0);
    // The same by mouse, in another trouble.
    story.telling.tell(PrintNews::Kind::Trouble, QStringLiteral("没有纸了"));
    story.click("slipElsewhere");
    CHECK(story.telling.elsewhere.size() == 2);
}

TEST_CASE("a slip in trouble is saved as PDF by one key, is no reprint, and does not come out of the printer later") {
    PrintedStory story;
    story.telling.tell(PrintNews::Kind::Trouble, QStringLiteral("没有纸了"));
    story.telling.pdf = story.data.filePath(QStringLiteral("receipt.pdf"));
    story.key(Qt::Key_D, ctrlShift);
    story.recorded();
    REQUIRE(QFile::exists(story.telling.pdf));
    QFile file(story.telling.pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(read(file.readAll()).contains(QStringLiteral("补打")));
    CHECK(story.telling.calledOff.contains(QStringLiteral("收据 20261123-001")));
    CHECK_FALSE(story.isShown("slipElsewhere"));
}

TEST_CASE("is it printed? is asked where the printer can't say; no makes the next paper the first one") {
    PrintedStory story;
    CHECK_FALSE(story.isShown("slipCameOut"));
    story.telling.tell(PrintNews::Kind::Asked,
                       QStringLiteral("收据 20261123-001 已送到打印机 Desk，它不会回报。印好了吗？"));
    REQUIRE(story.isShown("slipCameOut"));
    REQUIRE(story.isShown("slipNotOut"));
    CHECK(story.text("slipState").contains(QStringLiteral("印好了吗")));
    story.key(Qt::Key_Y, ctrlShift);
    CHECK_FALSE(story.isShown("slipCameOut"));
    CHECK(story.text("slipState") == QStringLiteral("已打印"));
    story.telling.tell(PrintNews::Kind::Asked, QStringLiteral("印好了吗？"));
    story.key(Qt::Key_X, ctrlShift);
    CHECK_FALSE(story.isShown("slipCameOut"));
    CHECK(story.text("slipState").contains(QStringLiteral("没有印出来")));
    story.key(Qt::Key_P, ctrlShift);
    story.key(Qt::Key_Return);
    story.recorded();
    REQUIRE(story.telling.papers.size() == 2);
    CHECK_FALSE(read(story.telling.papers.back()).contains(QStringLiteral("补打")));
    CHECK(story.desk().slips().ofToday().front().reprints == 0);
}

TEST_CASE("the test page is printed from the preview by one key, on the slip's paper, with what to enter") {
    PrintedStory story;
    story.key(Qt::Key_P, ctrlShift);
    story.key(Qt::Key_3); // continuous paper
    story.key(Qt::Key_F4);
    REQUIRE(story.telling.papers.size() == 2);
    const QString page = read(story.telling.papers.back());
    INFO(page.toStdString());
    CHECK(page.contains(QStringLiteral("测试页 241 × 140")));
    CHECK(page.contains(QStringLiteral("右移填")));
    CHECK(story.text("previewHint").contains(QStringLiteral("测试页")));
    story.click("previewTest");
    CHECK(story.telling.papers.size() == 3);
}
