// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log_story.h"
#include "journal/check/verify.h"
#include "reading/report/day_report.h"

using namespace yingke;
using test::LogStory;

TEST_CASE("S6 Ctrl+2 opens the day: its visits, figures, and one visit whole, the telephone masked") {
    LogStory story;
    REQUIRE(story.table->model()->rowCount() == 2);
    CHECK(story.cell(0, 2) == QStringLiteral("2-1-603")); // the newest first
    CHECK(story.cell(1, 2) == QStringLiteral("3-2-1502"));
    CHECK(story.text("figure-visits-value") == QStringLiteral("2"));
    story.table->selectRow(1);
    CHECK(story.text("pane-title").startsWith(QStringLiteral("王先生")));
    CHECK(story.text("pane-who") == QStringLiteral("3-2-1502 · 138****2271"));
    auto* lines = story.log->findChild<QListWidget*>(QStringLiteral("pane-lines"));
    CHECK(lines->count() >= 2);
    // A click into the second lane of the picture chooses the second visitor, in the table too.
    REQUIRE_FALSE(story.lanes->spanRect(1, 0).isEmpty());
    QTest::mouseClick(story.lanes->viewport(), Qt::LeftButton, Qt::NoModifier, story.lanes->spanRect(1, 0).center());
    CHECK(story.text("pane-title").startsWith(QStringLiteral("李先生")));
    CHECK(story.table->currentIndex().row() == 0);
}

TEST_CASE("S6 the search takes what people type, signs too") {
    LogStory story;
    story.key(Qt::Key_F, Qt::ControlModifier);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("log-search"));
    auto* search = story.log->findChild<QLineEdit*>(QStringLiteral("log-search"));
    const auto look = [search] { return search->grab(QRect(search->width() - 40, 0, 40, search->height())).toImage(); };
    const QImage empty = look();
    story.type("log-search", QStringLiteral("3-2-1502"));
    REQUIRE(story.table->model()->rowCount() == 1);
    CHECK(story.cell(0, 2) == QStringLiteral("3-2-1502"));
    for (const char* typed : {"%", "\"", "*", "NOT"}) {
        INFO(typed);
        story.type("log-search", QString::fromUtf8(typed));
        CHECK(story.table->model()->rowCount() == 0);
        CHECK_FALSE(story.text("log-found").isEmpty());
    }
    search->clear();
    CHECK(story.table->model()->rowCount() == 2);
    // Esc clears it as well, and the field looks as if nothing had been typed: its cross is gone too.
    search->setFocus();
    story.type("log-search", QStringLiteral("王"));
    REQUIRE(QTest::qWaitFor([&] { return look() != empty; }, 5'000));
    story.key(Qt::Key_Escape);
    REQUIRE(search->text().isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return look() == empty; }, 5'000));
}

TEST_CASE("k05 the log is searched for a room in any spelling of it") {
    LogStory story;
    story.key(Qt::Key_F, Qt::ControlModifier);
    for (const char* typed :
         {"3栋2单元1502室", "３-２-１５０２", "3 栋 2 单元 1502", "三号楼二单元1502", "3dong2danyuan1502"}) {
        INFO(typed);
        story.type("log-search", QString::fromUtf8(typed));
        REQUIRE(story.table->model()->rowCount() == 1);
        CHECK(story.cell(0, 2) == QStringLiteral("3-2-1502"));
    }
    story.type("log-search", QStringLiteral("王 3栋2单元1502"));
    CHECK(story.table->model()->rowCount() == 1);
    story.type("log-search", QStringLiteral("李 3栋2单元1502"));
    CHECK(story.table->model()->rowCount() == 0);
    story.type("log-search", QStringLiteral("东苑3栋2单元1502"));
    CHECK(story.table->model()->rowCount() == 0);
}

TEST_CASE("S6 the supervisor's note is an event of the visit; an empty one is refused in words") {
    LogStory story;
    story.table->selectRow(0);
    story.click("pane-add");
    CHECK_FALSE(story.text("pane-said").isEmpty());
    auto* note = story.log->findChild<QPlainTextEdit*>(QStringLiteral("pane-note"));
    note->setPlainText(QStringLiteral("请回访李先生"));
    note->setFocus();
    story.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(note->toPlainText().isEmpty());
    story.recorded();
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'note_added'") == QStringList{QStringLiteral("1")});
    auto* lines = story.log->findChild<QListWidget*>(QStringLiteral("pane-lines"));
    CHECK(lines->item(lines->count() - 1)->text().contains(QStringLiteral("请回访李先生")));
}

TEST_CASE("S6 the seal holds the head of what is on the disk; what comes later is told") {
    LogStory story;
    story.recorded();
    const QStringList head = story.rows("SELECT seq || '|' || hash FROM events ORDER BY seq DESC LIMIT 1");
    story.click("seal-day");
    story.click("seal-confirm");
    story.recorded();
    CHECK(story.rows("SELECT count || '|' || head FROM seals") == head);
    const QString sealed = story.text("logbook-status");
    story.come("赵", "1-1-101");
    story.recorded();
    CHECK(story.text("logbook-status") != sealed);
    const reading::DayReport report = reading::dayReportOf(story.log->log(), story.application->office(), {},
                                                           story.log->day(), story.desk().now(), false);
    const auto later =
        story.rows("SELECT count(*) FROM events WHERE visit_id <> '' AND seq > (SELECT count FROM seals)");
    INFO(report.afterSeal.toStdString());
    REQUIRE(report.afterSeal.contains(QStringLiteral(" %1 ").arg(later.front())));
    const auto verified = journal::verify(story.data.path() + QStringLiteral("/journal.sqlite"));
    INFO(verified.why.toStdString());
    CHECK(verified.intact);
}
