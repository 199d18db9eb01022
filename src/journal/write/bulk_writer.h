// SPDX-License-Identifier: GPL-3.0-or-later
// Filling an empty journal with very many events: the same codec, chain and read tables as the writer's, in few large
// transactions and with SQLite's own calls for the two large tables. For simulations; never for a desk: what is not
// finished is lost.
#pragma once

#include "core/event.h"
#include "journal/format/chain_end.h"
#include "journal/format/transaction.h"
#include "journal/write/projection.h"
#include "platform/process_lock.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace yingke::journal {

class BulkWriter {
public:
    BulkWriter();
    ~BulkWriter(); ///< without finish(): the file is left as far as it was committed, without a head
    BulkWriter(const BulkWriter&) = delete;
    BulkWriter& operator=(const BulkWriter&) = delete;

    /// Makes the journal `path` (schema, 0600, lock). Refused when it holds events already. Empty when done; else why
    /// not, in plain English.
    [[nodiscard]] QString open(const QString& path);
    /// `salt`: 32 hexadecimal digits for the personal part; empty: a new one. False: see fault().
    bool append(const core::EventRecord& record, const QByteArray& salt = {});
    bool archiveScript(const std::string& hash, const std::string& id, const std::string& text);
    /// Commits, brings the file to the state a desk expects, writes the head. Empty when done.
    [[nodiscard]] QString finish();

    [[nodiscard]] const ChainHead& head() const { return m_end.head; }
    [[nodiscard]] const QString& fault() const { return m_fault; }

private:
    void close();
    void commit(); ///< the transaction, with the rows that changed
    [[nodiscard]] bool prepare(const char* statement, sqlite3_stmt*& made);

    QString m_path;
    QString m_name;
    QString m_fault;
    std::unique_ptr<platform::ProcessLock> m_lock;
    QSqlDatabase m_database;
    sqlite3* m_file = nullptr; ///< the same connection, by its own calls
    sqlite3_stmt* m_event = nullptr;
    sqlite3_stmt* m_personal = nullptr;
    ChainEnd m_end;
    HeadKey m_key;
    Projection m_projection;
    std::optional<Transaction> m_transaction;
    int m_inTransaction = 0; ///< events
};

} // namespace yingke::journal
