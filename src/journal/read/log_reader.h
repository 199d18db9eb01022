// SPDX-License-Identifier: GPL-3.0-or-later
// One read-only connection to a journal, and the books that ask through it: the day's, the handovers', the promises',
// the seals'. Any thread, used in that thread only.
#pragma once

#include "journal/format/records.h"
#include "journal/read/day_types.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

#include <atomic>
#include <functional>
#include <memory>

namespace yingke::journal {

/// Questions never fail for what people type; a file that can't be read answers with nothing, and failures() tells so.
class LogReader {
public:
    /// `path`: the journal.
    explicit LogReader(const QString& path);

    [[nodiscard]] bool isOpen() const { return m_reader.isOpen(); }
    /// How many questions so far could not be read to their end (a damaged file, a disk that refuses): their answers
    /// are not whole.
    [[nodiscard]] int failures() const { return m_failures; }
    /// Whether names and numbers sort as people do (natural_order.h).
    [[nodiscard]] bool sortsNaturally() const { return m_natural; }

    // ---- for the books ----
    /// Each row of a question. `stop`, set from another thread, ends the reading early.
    void each(const QString& statement, const QVariantList& values, const std::function<void(const QSqlQuery&)>& take,
              const std::atomic<bool>* stop = nullptr);
    /// The first column of the first row; invalid when there is none.
    [[nodiscard]] QVariant one(const QString& statement, const QVariantList& values);
    /// Events e with their personal parts p; `from` begins with FROM. Kinds that this program does not know are passed
    /// over.
    void events(const QString& from, const QVariantList& values, const std::function<void(NumberedRecord)>& take);
    /// An answer that was read to its end and can't be right: counted as one that could not be read.
    void notWhole();

    /// Ids of people in the order that a list sorted by people has; who isn't in it comes last.
    QStringList peopleInOrder;
    /// Called after each question that could not be read to its end.
    std::function<void()> failed;
    /// For tests: each statement, before it runs.
    std::function<void(const QString& statement)> watch;

private:
    ReadOnly m_reader;
    int m_failures = 0;
    bool m_natural = false;
};

/// " FROM events e" with the personal parts p.
[[nodiscard]] QString fromEvents();

/// What all books have: where they read. Every question has an index: a day costs the same after ten years.
class Book {
public:
    /// On a connection of its own; `path`: the journal.
    explicit Book(const QString& path) : m_log(std::make_shared<LogReader>(path)) {}
    /// Together with other books.
    explicit Book(std::shared_ptr<LogReader> log) : m_log(std::move(log)) {}

    /// A list that is searched or sorted tells of the newest so many, so that it costs the same after ten years.
    static constexpr int mostFound = 5000;

    [[nodiscard]] bool isOpen() const { return m_log->isOpen(); }
    [[nodiscard]] int failures() const { return m_log->failures(); }
    [[nodiscard]] LogReader& log() { return *m_log; }

protected:
    /// Rows of one column that holds days.
    [[nodiscard]] std::vector<std::int64_t> daysOf(const QString& statement, const QVariantList& values);

private:
    std::shared_ptr<LogReader> m_log;
};

} // namespace yingke::journal
