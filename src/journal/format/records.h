// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the events table as the core knows them.
#pragma once

#include "core/event.h"
#include "journal/format/chain.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>

namespace yingke::journal {

/// The columns that recordFrom reads, from events e left join personal p.
[[nodiscard]] QString recordColumns();

/// The row a query stands at; nothing for a kind this program does not know.
[[nodiscard]] std::optional<core::EventRecord> recordFrom(const QSqlQuery& query);

/// A record as the chain covers it, with its personal part.
struct RowToWrite {
    ChainRow row;
    QString personal; ///< JSON; empty when nothing is personal
    QByteArray salt;
};
/// `salt`: for the personal part (simulations); empty: a new one from the system's random source.
[[nodiscard]] RowToWrite rowOf(const core::EventRecord& record, const QByteArray& salt = {});

/// A read-only connection of its own for as long as this lives; never checkpoints. Any thread, used in that thread
/// only.
class ReadOnly {
public:
    explicit ReadOnly(const QString& path);
    ~ReadOnly();
    ReadOnly(const ReadOnly&) = delete;
    ReadOnly& operator=(const ReadOnly&) = delete;
    [[nodiscard]] QSqlDatabase& database() { return m_database; }
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }

private:
    QString m_name;
    QSqlDatabase m_database;
};

/// Every record of a query `SELECT recordColumns() FROM …`, in its order. False: the file could not be read to its end.
bool forEach(QSqlDatabase& database, const QString& statement, const QVariantList& values,
             const std::function<void(core::EventRecord)>& take);

} // namespace yingke::journal
