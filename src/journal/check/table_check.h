// SPDX-License-Identifier: GPL-3.0-or-later
// The read tables against what the events make. Inside the journal only.
#pragma once

#include <QString>

#include <functional>
#include <set>
#include <vector>

namespace yingke::journal {

/// A row that is not what the events make.
struct TableFault {
    QString what;     ///< "visits nr=17: differs", "… is missing", "… is too much"
    qint64 event = 0; ///< the number of the visit's first event, where the row is a visit's
};
struct TableCheck {
    std::vector<TableFault> faults;
    QString broke; ///< why it came to no end; empty: all tables were compared
};

/// Makes the read tables anew in memory from the file's events and compares them row by row, in one view of the file;
/// read-only. `erased`: numbers of the first events of visits that have erased parts (their words to search may be
/// missing). `goOn`: asked every some thousand events; false calls it off.
[[nodiscard]] TableCheck checkTables(const QString& path, const std::set<qint64>& erased,
                                     const std::function<bool()>& goOn);

} // namespace yingke::journal
