// SPDX-License-Identifier: GPL-3.0-or-later
// A walk alone: kept and counted under a trainee's name, not kept without one.
#include "gui/practice_story.h"

#include <QComboBox>
#include <QPrinterInfo>
#include <QTableView>

namespace yingke::test {

namespace {

void walkToTheEnd(PracticeStory& story) {
    constexpr int most = 80;
    for (int i = 0; i < most && !story.at().empty(); ++i) {
        story.press(story.onwards());
    }
    REQUIRE(story.practised(story.hall().visit()).run.ended);
}

} // namespace

TEST_CASE("a walk to the end under a name is kept once and counted; without a name, or broken off, it is not") {
    PracticeStory story("release");
    training::TrainingStore& kept = story.workspace->training();
    walkToTheEnd(story);
    CHECK(kept.allRuns().empty()); // nobody's
    CHECK(kept.practised("release").empty());
    auto* who = story.workspace->findChild<QComboBox*>(QStringLiteral("trainee"));
    who->setCurrentText(QStringLiteral("新人小周"));
    story.press(Qt::Key_B, Qt::ControlModifier);
    story.press(Qt::Key_F5);
    story.press(Qt::Key_B, Qt::ControlModifier); // broken off
    CHECK(kept.allRuns().empty());
    const std::string first = story.at();
    story.hall().pass(12'000);
    walkToTheEnd(story);
    REQUIRE(kept.allRuns().size() == 1);
    const auto run = kept.run(kept.allRuns().front().id);
    REQUIRE(run.has_value());
    CHECK(run->kind == training::RunKind::Alone);
    CHECK(run->trainee == QStringLiteral("新人小周"));
    CHECK(run->script == "release");
    CHECK(run->took == 12'000);
    CHECK(run->steps.size() > 4);
    CHECK(kept.practised("release").at(first) == 1);
    const QString said = story.workspace->findChild<QWidget*>(QStringLiteral("practiceSide"))
                             ->findChild<QLabel*>(QStringLiteral("words"))
                             ->text();
    INFO(said.toStdString());
    CHECK(said.contains(QStringLiteral("新人小周")));
    story.press(Qt::Key_Left, Qt::AltModifier); // back, and to the end again: it is the same walk
    walkToTheEnd(story);
    CHECK(kept.allRuns().size() == 1);
    story.press(Qt::Key_R, Qt::AltModifier);
    auto* table = story.workspace->findChild<QTableView*>(QStringLiteral("runsTable"));
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 2).data().toString() == QStringLiteral("自己走"));
}

TEST_CASE("the actor's card and the review are printed with one key; without a printer that is said") {
    PracticeStory story("payment");
    PaperTray tray;
    story.workspace->setPrinter(&tray);
    story.press(Qt::Key_T, Qt::ControlModifier);
    story.press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(tray.printed.size() == 1);
    CHECK(tray.printed.back().contains(story.text("actorText").section(QLatin1Char('\n'), 0, 0)));
    CHECK(tray.titles.back() == QStringLiteral("扮演客户的提示卡"));
    tray.answer = QStringLiteral("没有打印机。");
    story.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(story.text("practiceNote") == *tray.answer);
    story.press(Qt::Key_T, Qt::ControlModifier);
    story.click("reviewPrint");
    REQUIRE(tray.printed.size() == 3);
    CHECK(tray.printed.back().contains(QStringLiteral("做得好的地方")));
    CHECK(story.text("reviewSaid") == *tray.answer);
    tray.answer = QString();
    story.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(story.text("reviewSaid").contains(QStringLiteral("打印机")));
    CHECK(story.text("reviewSaid") != QStringLiteral("没有打印机。"));
    // The system's own printer, on a machine that has none.
    if (QPrinterInfo::availablePrinters().isEmpty()) {
        rehearsal::SystemPagePrinter system;
        const auto fault = system.print(QTextDocument(), QStringLiteral("-"), story.window.get());
        REQUIRE(fault.has_value());
        CHECK(fault->contains(QStringLiteral("Ctrl+S")));
    }
}

} // namespace yingke::test
