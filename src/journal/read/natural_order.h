// SPDX-License-Identifier: GPL-3.0-or-later
// How people sort: names by their reading (王 after 李), numbers in a text by their value (2-1-603 before 10-1-101).
#pragma once

struct sqlite3;
class QSqlDatabase;

namespace yingke::journal {

/// The collation's name in SQL.
inline constexpr const char* naturalOrder = "natural_order";

/// Makes the collation known to a connection, for as long as that lives. False when SQLite refuses.
bool addNaturalOrder(sqlite3* connection);
/// The same for Qt's connection, which must be open.
bool addNaturalOrder(const QSqlDatabase& database);

} // namespace yingke::journal
