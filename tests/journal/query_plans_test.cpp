// SPDX-License-Identifier: GPL-3.0-or-later
// Every question that the logbook asks, and how SQLite means to answer it.
#include "journal/read/day_book.h"
#include "journal/read/event_book.h"
#include "journal/read/handover_book.h"
#include "journal/read/promise_book.h"
#include "journal/read/range_book.h"
#include "journal/read/seal_book.h"
#include "journal/read/service_times.h"
#include "journal/write/bulk_writer.h"
#include "support/journal_records.h"
#include "support/query_plans.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <functional>
#include <optional>

using namespace yingke;
using journal::HandoverOrder;
using journal::PromiseOrder;
using journal::VisitOrder;

namespace {

struct AskedLog {
    QString path;
    std::int64_t day = 0;
};

} // namespace

TEST_CASE("no question of the logbook reads a table that grows with the years from end to end") {
    const QTemporaryDir folder;
    const AskedLog place{folder.filePath(QStringLiteral("journal.sqlite")),
                         core::localDay(test::sampleDay().front().at)};
    journal::BulkWriter writer;
    REQUIRE(writer.open(place.path).isEmpty());
    for (const core::EventRecord& record : test::sampleDay()) {
        REQUIRE(writer.append(record));
    }
    REQUIRE(writer.finish().isEmpty());
    const auto log = std::make_shared<journal::LogReader>(place.path);
    journal::DayBook book(log);
    journal::HandoverBook handovers(log);
    journal::PromiseBook promises(log);
    journal::SealBook seals(log);
    journal::EventBook events(log);
    QStringList statements;
    log->watch = [&statements](const QString& statement) { statements << statement; };
    journal::VisitFilter filter;
    filter.day = place.day;
    (void)journal::ServiceBook(log).before(place.day + 1);
    (void)book.figures(place.day);
    (void)book.lanes(place.day);
    (void)book.count(filter);
    (void)book.visits(filter, journal::VisitOrder::Wait, Qt::DescendingOrder, 0, 100);
    (void)book.records(core::VisitId{"a"});
    (void)book.nextDay(place.day, true);
    (void)seals.seals(place.day);
    (void)seals.sealedDays(place.day - 40, place.day);
    (void)seals.notes(place.day);
    (void)seals.after(place.day, 3);
    (void)seals.corrections(place.day, 3);
    (void)seals.head();
    (void)book.row(core::VisitId{"a"});
    (void)book.matters(place.day);
    (void)book.days(place.day - 400, place.day);
    (void)book.nextDay(place.day, false);
    (void)handovers.ofVisit(core::VisitId{"a"});
    (void)promises.ofVisit(core::VisitId{"a"});
    (void)handovers.handovers(1, 2, 0, 100);
    (void)handovers.sheets(place.day - 30, place.day);
    journal::HandoverFilter handed;
    handed.lastDay = 1;
    for (const auto order :
         {HandoverOrder::Asked, HandoverOrder::Visitor, HandoverOrder::Matter, HandoverOrder::From, HandoverOrder::To,
          HandoverOrder::Why, HandoverOrder::Until, HandoverOrder::Taken, HandoverOrder::GivenBack}) {
        for (const Qt::SortOrder way : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            (void)handovers.handovers(handed, order, way, 0, 100);
        }
    }
    (void)handovers.figures(handed);
    handed.from = QStringLiteral("chen");
    handed.to = QStringLiteral("liu");
    handed.byEscalation = true;
    handed.notTaken = true;
    (void)handovers.handovers(handed, HandoverOrder::Asked, Qt::DescendingOrder, 0, 100);
    (void)handovers.figures(handed);
    // Each filter by itself, all of them at once, with words and without.
    const auto ask = [&](const std::function<void(journal::VisitFilter&)>& change) {
        for (const bool searched : {false, true}) {
            journal::VisitFilter asked;
            asked.day = searched ? std::nullopt : std::optional(place.day);
            asked.text = searched ? QStringLiteral("缴费") : QString();
            change(asked);
            (void)book.count(asked);
            for (const VisitOrder order :
                 {VisitOrder::Arrived, VisitOrder::Visitor, VisitOrder::Room, VisitOrder::Matter, VisitOrder::Wait,
                  VisitOrder::Served, VisitOrder::People, VisitOrder::Outcome, VisitOrder::Promise}) {
                (void)book.visits(asked, order, Qt::DescendingOrder, 100, 100);
                (void)book.visits(asked, order, Qt::AscendingOrder, 0, 100, 7);
            }
            asked.day = place.day;
            (void)book.lanes(asked);
        }
    };
    using Filter = journal::VisitFilter;
    bool Filter::*const marks[] = {&Filter::overLimit, &Filter::movedUp,    &Filter::openPromise, &Filter::served,
                                   &Filter::judged,    &Filter::closed,     &Filter::open,        &Filter::notAtOnce,
                                   &Filter::cameBack,  &Filter::promiseLate};
    for (const auto mark : marks) {
        ask([mark](Filter& asked) { asked.*mark = true; });
    }
    ask([&place](Filter& asked) {
        asked.scenario = QStringLiteral("payment");
        asked.person = QStringLiteral("chen");
        asked.reason = core::EscalationReason::LimitPassed;
        asked.changedAfter = 3;
        asked.promiseDueOn = place.day;
    });
    using Which = journal::PromiseFilter::Which;
    for (const Which which : {Which::Open, Which::DueOnDay, Which::Overdue, Which::Broken, Which::Kept,
                              Which::Withdrawn, Which::OpenOfDay}) {
        journal::PromiseFilter owed;
        owed.which = which;
        owed.day = place.day;
        owed.now = 1;
        (void)promises.count(owed);
        owed.owner = QStringLiteral("chen");
        owed.dueFrom = 0;
        owed.dueTo = 9;
        (void)promises.count(owed);
        for (const auto order : {PromiseOrder::Due, PromiseOrder::Owner, PromiseOrder::What, PromiseOrder::Visitor,
                                 PromiseOrder::Made, PromiseOrder::State}) {
            (void)promises.promises(owed, order, Qt::DescendingOrder, 0, 100);
            (void)promises.promises(owed, order, Qt::AscendingOrder, 0, 100);
        }
        (void)promises.promises(owed, 0, 100);
    }
    journal::RangeBook range(log);
    (void)range.figures(place.day - 365, place.day);
    (void)range.bounds();
    (void)events.last();
    (void)events.firstSince(1);
    events.read(1, 3, journal::PersonalParts::Read, [](const journal::NumberedRecord&) {});
    events.read(1, 3, journal::PersonalParts::LeftOut, [](const journal::NumberedRecord&) {});
    (void)events.slipsIssued(500);
    statements.removeDuplicates();
    REQUIRE(statements.size() >= 150);
    const QStringList bounded = {
        // What a part of the statement gave that has a bound of its own: the newest mostFound of a search or of a list
        // of promises (x), the visits whose promises are due on one day (d), the days of a calendar's month (d).
        QStringLiteral("SCAN (subquery-"), QStringLiteral("SCAN x"), QStringLiteral("SCAN d"),
        // The words, by their own index: no scan, SQLite only calls it so.
        QStringLiteral("SCAN f VIRTUAL TABLE INDEX"), QStringLiteral("SCAN CONSTANT ROW"),
        // The last event: SQLite walks from the end of the table and is stopped by LIMIT 1.
        QStringLiteral("SCAN events")};
    REQUIRE(test::endToEnd(place.path, statements, bounded).join(QLatin1Char('\n')).toStdString().empty());
    // The exception is no hole: of the events only the last one is asked without an index.
    for (const QString& statement : test::endToEnd(place.path, statements, bounded.mid(0, bounded.size() - 1))) {
        REQUIRE(statement.endsWith(QStringLiteral("FROM events ORDER BY seq DESC LIMIT 1")));
    }
}

TEST_CASE("a question without an index is found out") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    journal::BulkWriter writer;
    REQUIRE(writer.open(path).isEmpty());
    REQUIRE(writer.finish().isEmpty());
    REQUIRE(test::endToEnd(path, {QStringLiteral("SELECT nr FROM visits WHERE wait_ms > 3")}, {}).size() == 1);
    REQUIRE(test::endToEnd(path, {QStringLiteral("SELECT nr FROM visits WHERE day = 3")}, {}).isEmpty());
}
