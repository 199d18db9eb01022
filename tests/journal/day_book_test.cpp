// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/bulk_writer.h"
#include "journal/day_book.h"
#include "support/journal_records.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace yingke;
using journal::DayBook;

namespace {

/// A journal with the sample day, and the day it is on.
struct Book {
    Book() {
        const auto records = test::sampleDay();
        day = core::localDay(records.front().at);
        journal::BulkWriter writer;
        REQUIRE(writer.open(path).isEmpty());
        for (const auto& record : records) {
            INFO(writer.fault().toStdString());
            REQUIRE(writer.append(record));
        }
        REQUIRE(writer.finish().isEmpty());
        events = static_cast<qint64>(records.size());
    }
    /// The first column of the first row, by the C API.
    [[nodiscard]] QString plain(const QString& statement) const {
        sqlite3* file = nullptr;
        sqlite3_open_v2(path.toUtf8().constData(), &file, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_stmt* query = nullptr;
        QString result;
        REQUIRE(sqlite3_prepare_v2(file, statement.toUtf8().constData(), -1, &query, nullptr) == SQLITE_OK);
        if (sqlite3_step(query) == SQLITE_ROW) {
            result = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(query, 0)));
        }
        sqlite3_finalize(query);
        sqlite3_close(file);
        return result;
    }
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    std::int64_t day = 0;
    qint64 events = 0;
};

journal::VisitFilter words(const QString& text) {
    journal::VisitFilter filter;
    filter.text = text;
    return filter;
}

} // namespace

TEST_CASE("S6 the day's figures are what plain SQL says of the events") {
    const Book place;
    DayBook book(place.path);
    REQUIRE(book.isOpen());
    const journal::DayFigures figures = book.figures(place.day);
    const auto events = [&place](const char* kind) {
        return place.plain(QStringLiteral("SELECT count(*) FROM events WHERE kind = '%1'").arg(QLatin1String(kind)))
            .toInt();
    };
    CHECK(figures.visits == events("visitor_arrived"));
    CHECK(figures.visits == 2);
    CHECK(figures.over == events("visit_closed"));
    CHECK(figures.open == 1);
    CHECK(figures.overLimit == 1); // 李 waited 190 seconds
    CHECK(figures.longestWait == 190'000);
    CHECK(figures.meanWait == 95'000); // 0 and 190 seconds
    CHECK(figures.promisesDue == 1);
    CHECK(book.figures(place.day - 1) == journal::DayFigures{});
    CHECK(book.head().count == place.events);
    CHECK(book.head().hash == place.plain(QStringLiteral("SELECT hash FROM events ORDER BY seq DESC LIMIT 1")));
}

TEST_CASE("lanes and records are those of the day's visits") {
    const Book place;
    DayBook book(place.path);
    const auto lanes = book.lanes(place.day);
    REQUIRE(lanes.size() == 2);
    CHECK(lanes[0].row.visit == core::VisitId{"a"});
    bool overdue = false;
    for (const journal::Span& span : lanes[1].spans) {
        overdue = overdue || span.kind == journal::Span::Kind::Overdue;
        CHECK(span.from >= lanes[1].row.arrived.utc);
    }
    CHECK(overdue);
    CHECK(QString::number(book.records(core::VisitId{"a"}).size()) ==
          place.plain(QStringLiteral("SELECT count(*) FROM events WHERE visit_id = 'a'")));
}

TEST_CASE("search finds names, rooms, telephone endings, and words of two characters") {
    const Book place;
    DayBook book(place.path);
    for (const char* typed : {"王", "缴费", "发票", "2271", "3-2-1502"}) {
        INFO(typed);
        const auto found = book.visits(words(QString::fromUtf8(typed)), journal::VisitOrder::Arrived, true, 0, 10);
        REQUIRE(found.size() == 1);
        CHECK(found.front().visit == core::VisitId{"a"});
        CHECK(book.count(words(QString::fromUtf8(typed))) == 1);
    }
    CHECK(book.count(words(QStringLiteral("费缴"))) == 0); // the order counts
}

TEST_CASE("signs of the search language are words like others: no error, nothing found") {
    const Book place;
    DayBook book(place.path);
    for (const char* typed :
         {"%", "\"", "NOT", "*", "王 NOT", "\"王", "a:b", "(", "NEAR(", "'; DROP TABLE visits; --"}) {
        INFO(typed);
        const auto filter = words(QString::fromUtf8(typed));
        CHECK(static_cast<std::size_t>(book.count(filter)) ==
              book.visits(filter, journal::VisitOrder::Arrived, true, 0, 10).size());
    }
    CHECK(book.count(words(QStringLiteral("%"))) == 0);
    CHECK(book.count(words(QStringLiteral("NOT"))) == 0);
    CHECK(book.count(words(QStringLiteral("*"))) == 0);
    CHECK(book.count(words(QStringLiteral("\"王"))) == 1); // the sign is left out
}

TEST_CASE("no question of the day's page scans a table that grows with the years") {
    const Book place;
    DayBook book(place.path);
    QStringList statements;
    book.watch = [&statements](const QString& statement) { statements << statement; };
    journal::VisitFilter filter;
    filter.day = place.day;
    (void)book.figures(place.day);
    (void)book.lanes(place.day);
    (void)book.count(filter);
    (void)book.visits(filter, journal::VisitOrder::Wait, true, 0, 100);
    (void)book.records(core::VisitId{"a"});
    (void)book.nextDay(place.day, true);
    (void)book.seals(place.day);
    REQUIRE(statements.size() >= 9);
    sqlite3* file = nullptr;
    REQUIRE(sqlite3_open_v2(place.path.toUtf8().constData(), &file, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    for (const QString& statement : statements) {
        sqlite3_stmt* plan = nullptr;
        REQUIRE(sqlite3_prepare_v2(file, ("EXPLAIN QUERY PLAN " + statement).toUtf8().constData(), -1, &plan,
                                   nullptr) == SQLITE_OK);
        while (sqlite3_step(plan) == SQLITE_ROW) {
            const QString line = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(plan, 3)));
            INFO(statement.toStdString() << " | " << line.toStdString());
            CHECK_FALSE(line.startsWith(QStringLiteral("SCAN")));
        }
        sqlite3_finalize(plan);
    }
    sqlite3_close(file);
}
