// SPDX-License-Identifier: GPL-3.0-or-later
// A day written by hand: every figure of its page against plain SQL on the events, and the page with clicks and keys.
#include "gui/log_story.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QWheelEvent>

using namespace yingke;
using test::LogDayStory;

namespace {

QString seconds(const QString& millis) {
    const qint64 whole = static_cast<qint64>(millis.toDouble()) / 1000;
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString percent(const QString& part, const QString& whole) {
    const double share = 100.0 * part.toDouble() / whole.toDouble();
    return QString::number(share, 'f', part == whole || part == QStringLiteral("0") ? 0 : 1) + QLatin1Char('%');
}

/// The day's visits from the events alone: came, first service, end, outcome, and what happened in between.
const QString visits = QStringLiteral(
    "WITH came AS (SELECT visit_id AS id, steady_ms AS at FROM events WHERE kind = 'visitor_arrived' AND "
    "(utc_ms + offset_min * 60000) / 86400000 = :day), "
    "v AS (SELECT id, at, "
    "(SELECT min(steady_ms) FROM events e WHERE e.visit_id = id AND kind IN ('service_begun', 'handover_taken')) AS "
    "served, "
    "(SELECT max(steady_ms) FROM events e WHERE e.visit_id = id AND kind = 'visit_closed') AS ended, "
    "(SELECT json_extract(payload, '$.outcome') FROM events e WHERE e.visit_id = id AND kind = 'visit_closed' ORDER BY "
    "seq DESC LIMIT 1) AS outcome, "
    "(SELECT count(*) FROM events e WHERE e.visit_id = id AND kind = 'visit_escalated') AS moved, "
    "(SELECT count(*) FROM events e WHERE e.visit_id = id AND kind = 'came_back_for_papers') AS second, "
    "(SELECT count(*) FROM events e WHERE e.visit_id = id AND kind = 'paper_marked' AND json_extract(payload, "
    "'$.mark') "
    "= 'missing') AS missing FROM came) ");
const QString promises = QStringLiteral(
    "WITH p AS (SELECT json_extract(m.payload, '$.due') AS due, "
    "(SELECT k.utc_ms FROM events k WHERE k.kind = 'promise_kept' AND json_extract(k.payload, '$.promise') = "
    "json_extract(m.payload, '$.promise')) AS kept FROM events m WHERE m.kind = 'promise_made' AND "
    "(json_extract(m.payload, '$.due') + m.offset_min * 60000) / 86400000 = :day) ");

} // namespace

TEST_CASE("S6 every figure of the day is what plain SQL says of the events") {
    LogDayStory story;
    const auto visit = [&story](const char* what) { return story.told(visits + QLatin1String(what)); };
    CHECK(story.text("figure-visits-value") == visit("SELECT count(*) FROM v"));
    CHECK(story.text("figure-visits-value") == QStringLiteral("30"));
    CHECK(story.text("figure-wait-value") == seconds(visit("SELECT avg(served - at) FROM v WHERE served IS NOT NULL")));
    CHECK(story.text("figure-wait-note").endsWith(seconds(visit("SELECT max(coalesce(served, ended) - at) FROM v"))));
    const QString judged = visit("SELECT count(*) FROM v WHERE coalesce(served, ended) IS NOT NULL");
    const QString inTime = visit("SELECT count(*) FROM v WHERE coalesce(served, ended) - at <= 180000");
    CHECK(story.text("figure-intime-value") == percent(inTime, judged));
    CHECK(judged.toInt() - inTime.toInt() == 2); // 李女士, and 华女士 who left
    CHECK(story.text("figure-movedup-value") == visit("SELECT count(*) FROM v WHERE moved > 0"));
    CHECK(story.text("figure-movedup-value") == QStringLiteral("2"));
    const QString due = story.told(promises + QStringLiteral("SELECT count(*) FROM p"));
    const QString kept = story.told(promises + QStringLiteral("SELECT count(*) FROM p WHERE kept <= due"));
    CHECK(story.text("figure-promises-value") == kept + QStringLiteral(" / ") + due);
    CHECK(due == QStringLiteral("2"));
    const QString ended = visit("SELECT count(*) FROM v WHERE ended IS NOT NULL");
    CHECK(
        story.text("figure-atonce-value") ==
        percent(visit("SELECT count(*) FROM v WHERE outcome IN ('done', 'given_to_promise') AND second = 0 AND missing "
                      "= 0"),
                ended));
    // The same weekday before was shorter.
    CHECK(story.text("figure-visits-change").contains(QStringLiteral("▲ 9")));
    // A promise broken and a visit opened again change the figures.
    REQUIRE_FALSE(story.desk().submit({core::command::BreakPromise{
        core::PromiseId{story
                            .told(QStringLiteral("SELECT json_extract(payload, '$.promise') FROM events WHERE kind = "
                                                 "'promise_made' AND (json_extract(payload, '$.due') + offset_min * "
                                                 "60000) / 86400000 = :day ORDER BY seq LIMIT 1"))
                            .toStdString()},
        "没有配件"}}));
    story.recorded();
    CHECK(story.text("figure-promises-note").contains(QStringLiteral("1")));
}

TEST_CASE("S6 a card explains its figure and shows the visits that make it up; Escape shows all again") {
    LogDayStory story;
    REQUIRE(story.listed() == 30);
    story.clickCard("figure-movedup");
    CHECK(story.listed() == 2);
    CHECK(story.lanes->laneCount() == 2);
    CHECK(story.columnOf(1) == QStringLiteral("金先生 周女士"));
    CHECK(story.text("explain-sentence").contains(QLatin1Char('2')));
    // By reason: all, then each, the most frequent first (twice the limit passed for one visitor).
    story.click("explain-part-1");
    CHECK(story.columnOf(1) == QStringLiteral("周女士"));
    story.click("explain-part-2");
    CHECK(story.columnOf(1) == QStringLiteral("金先生"));
    story.key(Qt::Key_Escape);
    CHECK(story.listed() == 30);
    CHECK_FALSE(story.log->findChild<QWidget*>(QStringLiteral("explain"))->isVisible());
    // By keys: the strip, two cards on, Enter.
    story.key(Qt::Key_C, Qt::AltModifier);
    story.key(Qt::Key_Right);
    story.key(Qt::Key_Right);
    story.key(Qt::Key_Return);
    CHECK(story.listed() ==
          story.told(visits + QStringLiteral("SELECT count(*) FROM v WHERE ended IS NOT NULL")).toInt());
    CHECK(story.cell(0, 1) == QStringLiteral("华女士")); // the longest wait first
    story.click("explain-part-1");
    CHECK(story.columnOf(1) == QStringLiteral("华女士 李女士"));
    story.clickCard("figure-promises");
    CHECK(story.columnOf(1) == QStringLiteral("李女士 冯先生"));
    story.clickCard("figure-atonce");
    story.click("explain-part-2");
    CHECK(story.columnOf(1) == QStringLiteral("赵先生"));
    story.clickCard("figure-atonce"); // once more: away
    CHECK(story.listed() == 30);
}

TEST_CASE("S6 filters and the search together; each column sorts") {
    LogDayStory story;
    story.click("filter-over");
    CHECK(story.columnOf(1) == QStringLiteral("华女士 李女士"));
    CHECK(story.lanes->laneCount() == 2);
    story.click("filter-promise");
    CHECK(story.listed() == 0);
    CHECK_FALSE(story.text("log-found").isEmpty());
    story.key(Qt::Key_Escape);
    CHECK(story.listed() == 30);
    story.click("filter-promise");
    CHECK(story.columnOf(1) == QStringLiteral("周女士 冯先生"));
    story.click("filter-promise");
    story.key(Qt::Key_U, Qt::AltModifier);
    CHECK(story.columnOf(1) == QStringLiteral("金先生 周女士"));
    story.key(Qt::Key_U, Qt::AltModifier);
    auto* matter = story.log->findChild<QComboBox*>(QStringLiteral("filter-matter"));
    matter->setCurrentIndex(matter->findData(QStringLiteral("renovation")));
    CHECK(story.columnOf(1) == QStringLiteral("秦先生 王先生"));
    auto* person = story.log->findChild<QComboBox*>(QStringLiteral("filter-person"));
    person->setCurrentIndex(person->findData(QStringLiteral("he")));
    CHECK(story.columnOf(1) == QStringLiteral("王先生"));
    // A search is over all days, with the same filters.
    story.type("log-search", QStringLiteral("王先生"));
    CHECK(story.columnOf(1) == QStringLiteral("王先生 王先生"));
    story.key(Qt::Key_Escape);
    CHECK(story.listed() == 30);
    story.type("log-search", QStringLiteral("2271"));
    CHECK(story.columnOf(1) == QStringLiteral("周女士 周女士"));
    story.type("log-search", QStringLiteral("公共收益"));
    CHECK(story.listed() == 2);
    story.key(Qt::Key_Escape);
    const auto sorted = [&story](int column, Qt::SortOrder order) {
        story.table->sortByColumn(column, order);
        return story.columnOf(column);
    };
    CHECK(sorted(2, Qt::AscendingOrder).startsWith(QStringLiteral("1-1-801 1-1-1701 1-2-502")));
    CHECK(story.cell(29, 2) == QStringLiteral("—")); // who has no room comes last
    CHECK(sorted(2, Qt::DescendingOrder).startsWith(QStringLiteral("9-2-101 9-1-1505")));
    CHECK(sorted(4, Qt::DescendingOrder).startsWith(QStringLiteral("5:10 3:41 2:10")));
    CHECK(sorted(5, Qt::AscendingOrder).startsWith(QStringLiteral("2:30 2:40")));
    CHECK(sorted(6, Qt::AscendingOrder).startsWith(QStringLiteral("陈静")));
    CHECK(story.cell(29, 6).startsWith(QStringLiteral("刘洋")));
    for (const int column : {0, 1, 3, 7, 8}) {
        INFO(column);
        CHECK(sorted(column, Qt::AscendingOrder) != sorted(column, Qt::DescendingOrder));
    }
}

TEST_CASE("S6 searches that are no words are answered with a sentence") {
    LogDayStory story;
    for (const char* typed : {"%", "\"", "*", "***", "NOT", "NOT 王 (", "'; DROP TABLE events; --"}) {
        INFO(typed);
        story.type("log-search", QString::fromUtf8(typed));
        CHECK(story.listed() == 0);
        CHECK_FALSE(story.text("log-found").isEmpty());
    }
    story.type("log-search", QString(300, QChar(0x738b)));
    CHECK(story.text("log-found").contains(QStringLiteral("200")));
    story.type("log-search", QStringLiteral("   "));
    CHECK(story.listed() == 30);
    CHECK(story.rows("SELECT count(*) > 100 FROM events") == QStringList{QStringLiteral("1")});
}

TEST_CASE("S6 the lanes: closer and farther, along and down, told on hover, opened with a click or Enter") {
    LogDayStory story;
    auto& lanes = *story.lanes;
    REQUIRE(lanes.laneCount() == 30);
    story.key(Qt::Key_G, Qt::AltModifier);
    const int before = lanes.spanRect(0, 1).width();
    story.key(Qt::Key_Plus);
    story.key(Qt::Key_Plus);
    CHECK(lanes.zoom() == Approx(2.25));
    CHECK(lanes.spanRect(0, 1).width() > before);
    story.key(Qt::Key_End);
    CHECK(lanes.horizontalScrollBar()->value() == lanes.horizontalScrollBar()->maximum());
    story.key(Qt::Key_Home);
    CHECK(lanes.horizontalScrollBar()->value() == 0);
    story.key(Qt::Key_0);
    CHECK(lanes.zoom() == 1);
    QWheelEvent wheel(QPointF(500, 60), lanes.viewport()->mapToGlobal(QPointF(500, 60)), {}, QPoint(0, 240),
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(lanes.viewport(), &wheel);
    CHECK(lanes.zoom() == Approx(1.5625));
    story.key(Qt::Key_0);
    story.key(Qt::Key_Down);
    CHECK(story.text("pane-title").startsWith(QStringLiteral("冯先生")));
    // Closer by key or button: the chosen visit stays in sight, though it is at the day's begin.
    for (int times = 0; times < 4; ++times) {
        story.key(Qt::Key_Plus);
    }
    story.click("lanes-in");
    REQUIRE(lanes.zoom() > 7);
    const int centre = lanes.spanRect(0, 0).united(lanes.spanRect(0, 1)).center().x();
    REQUIRE(centre > 0);
    REQUIRE(centre < lanes.viewport()->width());
    story.key(Qt::Key_G, Qt::AltModifier);
    story.key(Qt::Key_0);
    story.key(Qt::Key_Down);
    CHECK(story.text("pane-title").startsWith(QStringLiteral("何女士")));
    for (int i = 0; i < 27; ++i) {
        story.key(Qt::Key_Down);
    }
    CHECK(lanes.verticalScrollBar()->value() > 0);
    CHECK(story.text("pane-title").startsWith(QStringLiteral("华女士")));
    story.key(Qt::Key_PageUp);
    CHECK_FALSE(story.text("pane-title").startsWith(QStringLiteral("华女士")));
    lanes.verticalScrollBar()->setValue(0);
    const QString tip = lanes.tipAt(lanes.spanRect(3, 1).center()); // 李女士 over the limit
    INFO(tip.toStdString());
    CHECK(tip.startsWith(QStringLiteral("李女士")));
    CHECK(tip.contains(QStringLiteral("08:44:00")));
    QTest::mouseClick(lanes.viewport(), Qt::LeftButton, Qt::NoModifier, lanes.spanRect(2, 0).center());
    CHECK(story.text("pane-title").startsWith(QStringLiteral("王先生")));
    CHECK(story.table->currentIndex().isValid());
}

TEST_CASE("S6 the calendar: days with visits and sealed days, by keys; a day without visits is told kindly") {
    LogDayStory story;
    const std::int64_t day = story.log->day();
    story.click("day");
    auto* calendar = story.log->findChild<QCalendarWidget*>();
    REQUIRE(calendar->isVisible());
    calendar->setSelectedDate(calendar->selectedDate().addDays(-7));
    emit calendar->activated(calendar->selectedDate());
    CHECK_FALSE(calendar->isVisible());
    CHECK(story.log->day() == day - 7);
    CHECK(story.listed() == 21);
    CHECK_FALSE(story.text("figure-visits-change").contains(QStringLiteral("▲"))); // no such day before yet
    CHECK_FALSE(story.text("figure-visits-change").isEmpty());
    story.log->showDay(day - 3);
    CHECK(story.listed() == 0);
    CHECK(story.text("log-found").contains(QStringLiteral("Alt+")));
    story.key(Qt::Key_D, Qt::AltModifier);
    CHECK(calendar->isVisible());
    story.key(Qt::Key_Escape);
    CHECK_FALSE(calendar->isVisible());
    story.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(story.log->day() == day);
    story.log->showDay(day + 40);
    CHECK_FALSE(story.text("log-found").isEmpty());
    story.click("seal-day");
    CHECK_FALSE(story.text("seal-said").isEmpty());
    CHECK_FALSE(story.log->findChild<QPushButton*>(QStringLiteral("seal-confirm"))->isEnabled());
}
