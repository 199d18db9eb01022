// SPDX-License-Identifier: GPL-3.0-or-later
// Notes, the seal, what comes after it; and the page of promises.
#include "gui/log_story.h"
#include "journal/check/verify.h"

#include <QComboBox>

using namespace yingke;
using test::LogDayStory;

namespace {

void choose(LogDayStory& story, const QString& visitor) {
    for (int row = 0; row < story.listed(); ++row) {
        if (story.cell(row, 1) == visitor) {
            story.table->selectRow(row);
            return;
        }
    }
    FAIL(visitor.toStdString());
}

void note(LogDayStory& story, const QString& text) {
    story.log->findChild<QPlainTextEdit*>(QStringLiteral("pane-note"))->setPlainText(text);
    story.click("pane-add");
    story.recorded();
}

} // namespace

TEST_CASE("S6 a note on a visit that the hall has let go is one more event of it, and so is the next") {
    LogDayStory story;
    story.log->showDay(story.log->day() - 7);
    choose(story, QStringLiteral("王先生"));
    const QStringList events = story.rows("SELECT count(*) FROM events");
    note(story, QStringLiteral("装修资料当场审完,值得推广"));
    note(story, QStringLiteral("已抽查"));
    CHECK(story.text("pane-said").isEmpty());
    CHECK(story.rows("SELECT count(*) FROM events").front().toInt() == events.front().toInt() + 2);
    CHECK(story.rows(
              "SELECT n.kind || ' ' || n.actor || ' ' || v.notes FROM events n JOIN visits v USING(visit_id) ORDER BY "
              "n.seq DESC LIMIT 1") == QStringList{QStringLiteral("note_added chen 2")});
    auto* lines = story.log->findChild<QListWidget*>(QStringLiteral("pane-lines"));
    bool shown = false;
    for (int i = 0; i < lines->count(); ++i) {
        shown = shown || lines->item(i)->text().contains(QStringLiteral("值得推广")) ||
                lines->item(i)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("值得推广"));
    }
    CHECK(shown);
    // What was noted is found.
    story.type("log-search", QStringLiteral("值得推广"));
    CHECK(story.listed() == 1);
    const journal::Verified verified = journal::verify(story.data.path() + QStringLiteral("/journal.sqlite"));
    INFO(verified.why.toStdString());
    CHECK(verified.intact);
}

TEST_CASE("S6 sealing shows what is open and asks; what comes after the seal is a correction") {
    LogDayStory story;
    story.recorded();
    const QStringList head = story.rows("SELECT seq || '|' || hash FROM events ORDER BY seq DESC LIMIT 1");
    story.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto* open = story.log->findChild<QListWidget*>(QStringLiteral("seal-open"));
    REQUIRE(open->isVisible());
    REQUIRE(open->count() == 2); // the second visit of the technician, overdue; the written answer
    CHECK(open->item(0)->text().contains(QStringLiteral("第二次上门")));
    // Each stands there to its last word, the owner's name.
    QApplication::processEvents();
    for (int row = 0; row < open->count(); ++row) {
        const QRect place = open->visualItemRect(open->item(row));
        constexpr int padding = 12; // of the theme
        const QRect words = open->fontMetrics().boundingRect(QRect(0, 0, place.width() - 2 * padding, 1000),
                                                             Qt::TextWordWrap, open->item(row)->text());
        REQUIRE(place.width() <= open->viewport()->width());
        REQUIRE(place.height() >= words.height() + padding);
    }
    story.key(Qt::Key_Escape);
    CHECK_FALSE(open->isVisible());
    CHECK(story.rows("SELECT count(*) FROM seals") == QStringList{QStringLiteral("0")});
    story.click("seal-day");
    story.type("seal-note", QStringLiteral("已审阅"));
    story.key(Qt::Key_Return, Qt::ControlModifier);
    story.recorded();
    CHECK(story.rows("SELECT count || '|' || head FROM seals") == head);
    CHECK_FALSE(story.log->findChild<QPushButton*>(QStringLiteral("corrections"))->isVisible());
    choose(story, QStringLiteral("金先生"));
    note(story, QStringLiteral("次日回访"));
    auto* corrections = story.log->findChild<QPushButton*>(QStringLiteral("corrections"));
    REQUIRE(corrections->isVisible());
    CHECK(corrections->text().contains(QLatin1Char('1')));
    story.key(Qt::Key_K, Qt::AltModifier);
    CHECK(story.columnOf(1) == QStringLiteral("金先生"));
    CHECK_FALSE(story.text("explain-sentence").isEmpty());
}

TEST_CASE("S6 a promise whose owner has left the office is told before the day is sealed") {
    LogDayStory story;
    auto roster = story.application->office().roster();
    for (office::Colleague& colleague : roster) {
        colleague.active = colleague.id.value != "chen";
    }
    story.application->office().setRoster(roster);
    story.click("seal-day");
    auto* open = story.log->findChild<QListWidget*>(QStringLiteral("seal-open"));
    REQUIRE(open->count() == 2);
    CHECK(open->item(0)->text() != open->item(1)->text());
    CHECK(open->item(0)->text().contains(QStringLiteral("无人负责")));
    CHECK_FALSE(open->item(1)->text().contains(QStringLiteral("无人负责")));
}

TEST_CASE("S6 notes on the day stand beside each other; an empty one is refused in words") {
    LogDayStory story;
    story.key(Qt::Key_J, Qt::AltModifier);
    auto* text = story.log->findChild<QPlainTextEdit*>(QStringLiteral("day-notes-text"));
    REQUIRE(text->isVisible());
    story.click("day-notes-add");
    CHECK_FALSE(story.text("day-notes-said").isEmpty());
    for (const char* words : {"上午两批装修资料集中到达", "下午电话较多"}) {
        text->setPlainText(QString::fromUtf8(words));
        text->setFocus();
        story.key(Qt::Key_Return, Qt::ControlModifier);
        story.recorded();
    }
    auto* list = story.log->findChild<QListWidget*>(QStringLiteral("day-notes-list"));
    REQUIRE(list->count() == 2);
    CHECK(list->item(1)->text().contains(QStringLiteral("下午电话较多")));
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'day_noted'") == QStringList{QStringLiteral("2")});
    story.key(Qt::Key_Escape);
    CHECK_FALSE(text->isVisible());
    CHECK(story.log->findChild<QPushButton*>(QStringLiteral("day-notes-open"))->text().contains(QLatin1Char('2')));
}

TEST_CASE("S6 a number in the words of a promise is masked wherever the promise is told") {
    test::LogStory story;
    story.desk().submit({core::command::MakePromise{
        story.first, core::PromiseId{"p1"}, "invoice", "送发票，打 13987654321", core::PersonId{"chen"},
        story.desk().now().utc + 3'600'000, 0, core::PromiseMoves::Freely, ""}});
    story.recorded();
    const auto plain = [](const QString& text) { return text.contains(QStringLiteral("13987654321")); };
    const QString masked = QStringLiteral("139****4321");
    story.click("seal-day");
    auto* open = story.log->findChild<QListWidget*>(QStringLiteral("seal-open"));
    QString told;
    for (int row = 0; row < open->count(); ++row) {
        told += open->item(row)->text();
    }
    REQUIRE(told.contains(masked));
    REQUIRE_FALSE(plain(told));
    story.key(Qt::Key_Escape);
    for (int row = 0; row < story.listed(); ++row) {
        const QString tip = story.table->model()->index(row, 8).data(Qt::ToolTipRole).toString();
        REQUIRE(tip.contains(masked) == !tip.isEmpty());
    }
    story.key(Qt::Key_2, Qt::AltModifier);
    const auto* table = story.log->findChild<QTableView*>(QStringLiteral("promises"));
    REQUIRE(table->model()->rowCount() == 1);
    REQUIRE(table->model()->index(0, 1).data().toString().contains(masked));
}

TEST_CASE("S6 promises: open, overdue, kept, by owner and by day; Enter goes to the visit they came from") {
    LogDayStory story;
    story.key(Qt::Key_2, Qt::AltModifier);
    auto* table = story.log->findChild<QTableView*>(QStringLiteral("promises"));
    REQUIRE(table != nullptr);
    REQUIRE(table->isVisible());
    const auto listed = [table] { return table->model()->rowCount(); };
    const auto told = [&story](const char* condition) {
        return story.rows((std::string("SELECT count(*) FROM promises WHERE ") + condition).c_str()).front().toInt();
    };
    CHECK(listed() == told("state = 'open'"));
    CHECK(listed() == 4);
    CHECK(table->model()->index(0, 0).data().toString() < table->model()->index(3, 0).data().toString());
    story.click("promises-2"); // overdue
    CHECK(listed() == 3);      // the one of 5 p.m. today is due before 17:42 too, a week ago and today
    story.click("promises-4"); // kept
    CHECK(listed() == told("state = 'kept'"));
    story.click("promises-3"); // broken
    CHECK(listed() == 0);
    CHECK_FALSE(story.text("promises-told").isEmpty());
    story.click("promises-0");
    auto* owner = story.log->findChild<QComboBox*>(QStringLiteral("promises-owner"));
    owner->setCurrentIndex(owner->findData(QStringLiteral("zhou")));
    CHECK(listed() == told("state = 'open' AND owner = 'zhou'"));
    // A range turned round and what is no date are told; what was shown stays.
    story.type("promises-from", QStringLiteral("2026-12-09"));
    story.type("promises-to", QStringLiteral("2026-12-01"));
    CHECK(story.log->findChild<QLabel*>(QStringLiteral("promises-told"))->property("role") == QStringLiteral("error"));
    story.type("promises-to", QStringLiteral("tomorrow"));
    CHECK(story.log->findChild<QLabel*>(QStringLiteral("promises-told"))->property("role") == QStringLiteral("error"));
    story.key(Qt::Key_Escape);
    CHECK(listed() == 4);
    // By Enter to where it came from.
    story.key(Qt::Key_T, Qt::AltModifier);
    table->selectRow(0);
    story.key(Qt::Key_Return);
    CHECK_FALSE(table->isVisible());
    CHECK(story.text("pane-title").startsWith(QStringLiteral("冯先生")));
    story.click("page-promises");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier,
                      table->visualRect(table->model()->index(3, 1)).center());
    CHECK(story.text("pane-title").startsWith(QStringLiteral("周女士")));
}
