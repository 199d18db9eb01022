// SPDX-License-Identifier: GPL-3.0-or-later
// tests/data/day-of-forty.txt: what a day's log must hold, written beforehand; and what sqlite3 says that it holds.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace yingke::test {

/// One line of the list, or of what was read of the log: its columns by name.
struct DayLine {
    QString number; ///< of the visit, in the order of arrival; of a call that we make with a c behind it
    QStringList columns;
    [[nodiscard]] QString column(const QString& name) const;
    void set(const QString& name, const QString& value);
};

/// The names of what the log is compared by.
[[nodiscard]] const QStringList& loggedColumns();

/// The list, its comments left out. Every line has all columns, else the test fails.
[[nodiscard]] std::vector<DayLine> readDayList(const QString& file);

/// What the program sqlite3 says of the log: the visits in their order, then the calls that we made. Columns that the
/// log knows nothing of are empty.
[[nodiscard]] std::vector<DayLine> readLogged(const QString& journal);

/// What the program sqlite3 answers to one statement, a line each.
[[nodiscard]] QStringList askSqlite(const QString& journal, const QString& statement);

/// A sentence for each thing that stands otherwise in the log than in the list; empty: none.
[[nodiscard]] QStringList differences(const std::vector<DayLine>& listed, const std::vector<DayLine>& logged);

} // namespace yingke::test
