// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/day_book.h"
#include "journal/read/natural_order.h"
#include "journal/read/seal_book.h"
#include "journal/write/bulk_writer.h"
#include "support/journal_records.h"

#include <QTemporaryDir>

#include <functional>
#include <optional>
#include <string>

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
    CHECK(journal::SealBook(place.path).head().count == place.events);
    CHECK(journal::SealBook(place.path).head().hash ==
          place.plain(QStringLiteral("SELECT hash FROM events ORDER BY seq DESC LIMIT 1")));
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
        const auto found =
            book.visits(words(QString::fromUtf8(typed)), journal::VisitOrder::Arrived, Qt::DescendingOrder, 0, 10);
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
              book.visits(filter, journal::VisitOrder::Arrived, Qt::DescendingOrder, 0, 10).size());
    }
    CHECK(book.count(words(QStringLiteral("%"))) == 0);
    CHECK(book.count(words(QStringLiteral("NOT"))) == 0);
    CHECK(book.count(words(QStringLiteral("*"))) == 0);
    CHECK(book.count(words(QStringLiteral("\"王"))) == 1); // the sign is left out
}

TEST_CASE("filters are combined, with words too, and sorted by every column") {
    const Book place;
    DayBook book(place.path);
    book.log().peopleInOrder = {QStringLiteral("liu"), QStringLiteral("chen")};
    journal::VisitFilter filter;
    filter.day = place.day;
    const auto found = [&book, &filter] {
        std::string ids;
        for (const auto& row : book.visits(filter, journal::VisitOrder::Arrived, Qt::AscendingOrder, 0, 10)) {
            ids += row.visit.value;
        }
        CHECK(static_cast<int>(ids.size()) == book.count(filter));
        CHECK(ids.size() == book.lanes(filter).size());
        return ids;
    };
    CHECK(found() == "ab");
    filter.overLimit = true;
    CHECK(found() == "b");
    filter.text = QStringLiteral("王");
    CHECK(found().empty());
    filter.overLimit = false;
    CHECK(found() == "a");
    filter.scenario = QStringLiteral("payment");
    filter.openPromise = true;
    filter.person = QStringLiteral("chen");
    CHECK(found() == "a");
    filter.day = place.day + 1;
    CHECK(found().empty());
    filter = {};
    filter.day = place.day;
    filter.person = QStringLiteral("liu");
    CHECK(found() == "b");
    filter = {};
    filter.day = place.day;
    filter.closed = true;
    CHECK(found() == "a");
    filter.changedAfter = place.events;
    CHECK(found().empty());
    filter.changedAfter = place.events - 1;
    CHECK(found() == "a");
    using journal::VisitOrder;
    for (const VisitOrder order :
         {VisitOrder::Arrived, VisitOrder::Visitor, VisitOrder::Room, VisitOrder::Matter, VisitOrder::Wait,
          VisitOrder::Served, VisitOrder::People, VisitOrder::Outcome, VisitOrder::Promise}) {
        for (const QString& text : {QString(), QStringLiteral("chen OR"), QStringLiteral("王")}) {
            journal::VisitFilter asked;
            asked.text = text;
            asked.day = text.isEmpty() ? std::optional(place.day) : std::nullopt;
            INFO(static_cast<int>(order) << " " << text.toStdString());
            const auto up = book.visits(asked, order, Qt::AscendingOrder, 0, 10);
            CHECK(static_cast<int>(up.size()) == book.count(asked));
            CHECK(book.visits(asked, order, Qt::DescendingOrder, 0, 10).size() == up.size());
        }
    }
    journal::VisitFilter all;
    all.day = place.day;
    CHECK(book.visits(all, VisitOrder::Wait, Qt::DescendingOrder, 0, 1).front().visit == core::VisitId{"b"});
    CHECK(book.visits(all, VisitOrder::Wait, Qt::AscendingOrder, 0, 1).front().visit == core::VisitId{"a"});
}

TEST_CASE("names sort by their reading, numbers in rooms by their value") {
    sqlite3* file = nullptr;
    REQUIRE(sqlite3_open_v2(":memory:", &file, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK);
    REQUIRE(journal::addNaturalOrder(file));
    QStringList sorted;
    REQUIRE(sqlite3_exec(
                file,
                "SELECT column1 FROM (VALUES('10-1-101'),('2-1-603'),('王'),('李'),('陈')) ORDER BY column1 "
                "COLLATE natural_order",
                [](void* lines, int, char** values, char**) {
                    static_cast<QStringList*>(lines)->append(QString::fromUtf8(values[0]));
                    return 0;
                },
                &sorted, nullptr) == SQLITE_OK);
    sqlite3_close(file);
    CHECK(sorted.join(QLatin1Char(' ')) == QStringLiteral("2-1-603 10-1-101 陈 李 王"));
}
