// SPDX-License-Identifier: GPL-3.0-or-later
// tests/data/chain-day.txt: what a day must leave behind, written beforehand, section by section; and what is found.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace yingke::test {

/// A part of the list: one line each.
struct ListedPart {
    QString name; ///< as "promises", or "shift sheet, 承诺"
    QStringList rows;
};

/// Its parts in their order, comments left out. A line has as many columns as its part names, else the test fails.
[[nodiscard]] std::vector<ListedPart> readParts(const QString& file);

/// What the program sqlite3 says of the log for a part of that name; fails on one that no statement is known for.
/// `parts`: which events are counted stands in them.
[[nodiscard]] QStringList loggedPart(const QString& journal, const ListedPart& part);

/// A sentence for each line that only one of both has; empty: they are alike, order included.
[[nodiscard]] QStringList unlikeRows(const ListedPart& listed, const QStringList& found);

/// The same for the text of a sheet: each listed line is a row of its own, in their order, and says all that stands
/// between its +.
[[nodiscard]] QStringList unlikeSheet(const ListedPart& listed, const QStringList& rows);

/// The rows below a title of a sheet that was signed; the notes below all: "note".
[[nodiscard]] QStringList rowsBelow(const QString& sheet, const QString& title);

} // namespace yingke::test
