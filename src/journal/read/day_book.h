// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the log by the day: figures, lanes, pages of visits, one visit whole, handovers, promises, seals. A read-only
// connection of its own; any thread, used in that thread only. Every question has an index: a day costs the same after
// ten years. Questions never fail for what people type; a file that can't be read answers with nothing, and failures()
// tells so.
#pragma once

#include "journal/format/head_file.h"
#include "journal/format/records.h"
#include "journal/read/day_types.h"
#include "journal/read/owed_types.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <optional>
#include <vector>

namespace yingke::journal {

class DayBook {
public:
    /// `path`: the journal.
    explicit DayBook(const QString& path);

    [[nodiscard]] bool isOpen() const { return m_reader.isOpen(); }

    /// How many questions so far could not be read to their end (a damaged file, a disk that refuses): their answers
    /// are not whole.
    [[nodiscard]] int failures() const { return m_failures; }

    [[nodiscard]] DayFigures figures(std::int64_t day);
    /// In the order of arrival; nothing without a day, at most 1000.
    [[nodiscard]] std::vector<Lane> lanes(const VisitFilter& filter);
    [[nodiscard]] std::vector<Lane> lanes(std::int64_t day);

    /// A search tells of the newest so many visits, and can be sorted among these: it costs the same after ten years.
    static constexpr int mostFound = 5000;
    /// At most mostFound + 1, which means more than mostFound.
    [[nodiscard]] int count(const VisitFilter& filter);
    /// At most `limit` visits, after the first `offset`. In the order of arrival `before` (the nr of the last row seen)
    /// goes on from there without reading what came before.
    [[nodiscard]] std::vector<VisitRow> visits(const VisitFilter& filter, VisitOrder order, bool descending, int offset,
                                               int limit, std::optional<std::int64_t> before = std::nullopt);
    [[nodiscard]] std::optional<VisitRow> row(const core::VisitId& visit);
    /// Its events in their order.
    [[nodiscard]] std::vector<NumberedRecord> records(const core::VisitId& visit);
    /// The matters (script id, title) of the day's visits.
    [[nodiscard]] std::vector<std::pair<std::string, QString>> matters(std::int64_t day);
    /// Days between the two (both included) that have visits, oldest first.
    [[nodiscard]] std::vector<std::int64_t> days(std::int64_t first, std::int64_t last);
    /// The nearest day with visits before (or after) the day; nothing when there is none.
    [[nodiscard]] std::optional<std::int64_t> nextDay(std::int64_t day, bool forward);

    /// Handovers asked from `fromUtc` to before `toUtc`, oldest first. Nothing for a range turned round.
    [[nodiscard]] std::vector<HandoverRow> handovers(core::Millis fromUtc, core::Millis toUtc, int offset, int limit);
    [[nodiscard]] std::vector<HandoverRow> handovers(const HandoverFilter& filter, HandoverOrder order, bool descending,
                                                     int offset, int limit);
    [[nodiscard]] HandoverFigures handoverFigures(const HandoverFilter& filter);
    /// Handovers of one visit, oldest first.
    [[nodiscard]] std::vector<HandoverRow> handoversOf(const core::VisitId& visit);
    /// Any order but that of the due time is among the mostFound due last. Without an order: what is owed with the next
    /// due first, what has ended with the last first.
    [[nodiscard]] std::vector<PromiseRow> promises(const PromiseFilter& filter, PromiseOrder order, bool descending,
                                                   int offset, int limit);
    [[nodiscard]] std::vector<PromiseRow> promises(const PromiseFilter& filter, int offset, int limit);
    [[nodiscard]] std::vector<PromiseRow> promisesOf(const core::VisitId& visit);
    /// At most mostFound + 1, which means more than mostFound.
    [[nodiscard]] int countPromises(const PromiseFilter& filter);

    /// The supervisor's notes on the day as a whole, oldest first.
    [[nodiscard]] std::vector<DayNote> notes(std::int64_t day);
    /// Newest first.
    [[nodiscard]] std::vector<Seal> seals(std::int64_t day);
    /// Days between the two (both included) that are sealed, oldest first.
    [[nodiscard]] std::vector<std::int64_t> sealedDays(std::int64_t first, std::int64_t last);
    /// Events of the day's visits that came after event number `count`: later corrections.
    [[nodiscard]] std::vector<NumberedRecord> after(std::int64_t day, std::int64_t count);
    /// How many events and notes came to the day after event number `count`.
    [[nodiscard]] int corrections(std::int64_t day, std::int64_t count);
    /// What is durable: the number of events and the last one's hash.
    [[nodiscard]] ChainHead head();

    /// Ids of people in the order VisitOrder::People sorts the first contact by; who isn't in it comes last.
    QStringList peopleInOrder;
    /// Called after each question that could not be read to its end.
    std::function<void()> failed;
    /// For tests: each statement that this book runs, before it runs.
    std::function<void(const QString& statement)> watch;

private:
    void each(const QString& statement, const QVariantList& values, const std::function<void(const QSqlQuery&)>& take);
    [[nodiscard]] QVariant one(const QString& statement, const QVariantList& values);

    ReadOnly m_reader;
    int m_failures = 0;
    bool m_natural = false; ///< names and numbers sort as people do
};

} // namespace yingke::journal
