// SPDX-License-Identifier: GPL-3.0-or-later
// All of it or nothing. Inside the journal only.
#pragma once

#include "journal/format/sql.h"

namespace yingke::journal {

/// Begun at once for writing (BEGIN IMMEDIATE: a second writer is refused here, not in the middle); taken back when it
/// goes without having been committed. The first fault is kept, and nothing is run behind it.
class Transaction {
public:
    /// `database` outlives it, stays open, and has no other transaction meanwhile.
    explicit Transaction(QSqlDatabase& database)
        : m_database(database), m_fault(journal::run(database, QStringLiteral("BEGIN IMMEDIATE"))),
          m_open(m_fault.isEmpty()) {}
    ~Transaction() {
        if (m_open) {
            (void)journal::run(m_database, QStringLiteral("ROLLBACK"));
        }
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Whether nothing has failed so far.
    [[nodiscard]] bool well() const { return m_fault.isEmpty(); }
    void run(const QString& statement, const QVariantList& values = {}) {
        if (well()) {
            m_fault = journal::run(m_database, statement, values);
        }
    }
    /// What a step answered that was done in this transaction: empty when done, else why not.
    void note(const QString& fault) {
        if (well()) {
            m_fault = fault;
        }
    }
    /// Empty when it is durable; else the first fault, and all of it is taken back. By a statement, not by Qt's own
    /// commit(), which hides SQLite's words.
    [[nodiscard]] QString commit() {
        run(QStringLiteral("COMMIT"));
        m_open = m_open && !well();
        if (m_open) {
            (void)journal::run(m_database, QStringLiteral("ROLLBACK"));
            m_open = false;
        }
        return m_fault;
    }

private:
    QSqlDatabase& m_database;
    QString m_fault;
    bool m_open;
};

} // namespace yingke::journal
