// SPDX-License-Identifier: GPL-3.0-or-later
// All events that can be read, in their order, whatever lies between them. Inside the journal only.
#pragma once

#include "journal/format/chain_rows.h"

#include <QSqlDatabase>

#include <functional>

namespace yingke::journal {

class EventWalk {
public:
    /// `database` is open and outlives it; `schema`: the file's number.
    EventWalk(QSqlDatabase& database, int schema) : m_database(database), m_schema(schema) {}

    using Take = std::function<bool(const StoredRow& row)>; ///< false: no more
    /// Events `first` to `last` can't be read; `words`: the database's. `last` 0: to the end, however far that is.
    using Broke = std::function<void(qint64 first, qint64 last, const QString& words)>;

    /// Hands over each event that can be read, without its personal part. What can't be read is told and passed over.
    void go(const Take& take, const Broke& broke);

private:
    enum class Answer { Row, End, Broken };
    /// Whether reading from event number `seq` on begins well.
    [[nodiscard]] Answer begins(qint64 seq);
    /// The first number behind `broken` from which reading begins well; 0: none.
    [[nodiscard]] qint64 behind(qint64 broken);

    QSqlDatabase& m_database;
    int m_schema;
    qint64 m_found = 0; ///< the event that begins() came to
};

} // namespace yingke::journal
