// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/bulk_writer.h"

#include "journal/format/records.h"
#include "journal/format/seen_file.h"
#include "journal/format/sql.h"
#include "journal/write/insert_event.h"
#include "journal/write/journal.h"
#include "journal/write/projection.h"

#include <QSqlDriver>
#include <QUuid>

#include <sqlite3.h>

namespace yingke::journal {

namespace {

constexpr int eventsInTransaction = 200'000;

void bind(sqlite3_stmt* statement, int at, const QByteArray& text) {
    sqlite3_bind_text(statement, at, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void bind(sqlite3_stmt* statement, int at, const QString& text) { bind(statement, at, text.toUtf8()); }

/// Runs a bound statement once and makes it ready for the next.
bool once(sqlite3_stmt* statement) {
    const bool done = sqlite3_step(statement) == SQLITE_DONE;
    sqlite3_reset(statement);
    return done;
}

} // namespace

BulkWriter::BulkWriter() = default;

BulkWriter::~BulkWriter() { close(); }

QString BulkWriter::open(const QString& path) {
    m_path = path;
    {
        Journal maker; // the schema, the file's mode and its upgrades are the journal's own affair
        const OpenAnswer answer = maker.open(path, OtherThanSeen::Taken);
        if (answer.fault != OpenFault::None) {
            return QStringLiteral("the journal can't be made: ") + answer.detail;
        }
    }
    m_lock = std::make_unique<platform::ProcessLock>(path);
    if (m_lock->take() != platform::LockAnswer::Taken) {
        return QStringLiteral("the journal is open in another program");
    }
    m_name = QStringLiteral("bulk-") + QUuid::createUuid().toString(QUuid::Id128);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    if (!m_database.open()) {
        return m_database.lastError().text();
    }
    if (scalar(m_database, QStringLiteral("SELECT 1 FROM events LIMIT 1")).isValid()) {
        return QStringLiteral("the journal holds events already; a simulation begins a new one");
    }
    forgetSeen(path); // of one that stood here before
    // Nothing is lost that could not be made again: no log of its own, no waiting for the disk.
    for (const char* pragma : {"PRAGMA journal_mode=MEMORY", "PRAGMA synchronous=OFF", "PRAGMA cache_size=-200000",
                               "PRAGMA recursive_triggers=ON", "PRAGMA temp_store=MEMORY"}) {
        if (const QString fault = run(m_database, QLatin1String(pragma)); !fault.isEmpty()) {
            return fault;
        }
    }
    const QVariant handle = m_database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0) {
        return QStringLiteral("Qt's SQLite driver gives no handle");
    }
    m_file = *static_cast<sqlite3* const*>(handle.data());
    if (!prepare(insertEvent, m_event) || !prepare(insertPersonal, m_personal)) {
        return m_fault;
    }
    m_end = {};
    m_key = HeadKey::ofThisUser();
    return {};
}

bool BulkWriter::prepare(const char* statement, sqlite3_stmt*& made) {
    if (sqlite3_prepare_v3(m_file, statement, -1, SQLITE_PREPARE_PERSISTENT, &made, nullptr) != SQLITE_OK) {
        m_fault = QString::fromUtf8(sqlite3_errmsg(m_file));
    }
    return m_fault.isEmpty();
}

bool BulkWriter::append(const core::EventRecord& record, const QByteArray& salt) {
    if (!m_fault.isEmpty() || m_file == nullptr) {
        return false;
    }
    if (!m_transaction) {
        m_transaction.emplace(m_database);
        m_inTransaction = 0;
    }
    if (!m_transaction->well()) {
        m_fault = m_transaction->commit();
        return false;
    }
    RowToWrite written = rowOf(record, salt);
    ChainRow& row = written.row;
    const Linked linked = linkOn(m_end, row, m_key); // an empty journal: no desk has written before
    sqlite3_bind_int64(m_event, 1, linked.seq);
    bind(m_event, 2, row.eventId);
    bind(m_event, 3, row.visitId);
    bind(m_event, 4, row.kind);
    sqlite3_bind_int(m_event, 5, row.version);
    sqlite3_bind_int64(m_event, 6, row.utc);
    sqlite3_bind_int(m_event, 7, row.offset);
    sqlite3_bind_int64(m_event, 8, row.steady);
    bind(m_event, 9, row.actor);
    bind(m_event, 10, row.desk);
    bind(m_event, 11, row.scriptId);
    bind(m_event, 12, row.scriptHash);
    bind(m_event, 13, row.payload);
    bind(m_event, 14, row.personalHash);
    bind(m_event, 15, linked.previous);
    bind(m_event, 16, linked.hash);
    sqlite3_bind_int(m_event, 17, row.format);
    sqlite3_bind_int64(m_event, 18, row.deskSeq);
    bind(m_event, 19, row.deskPrevious);
    bind(m_event, 20, linked.deskHash);
    bind(m_event, 21, row.cipher);
    bind(m_event, 22, row.keyId);
    bind(m_event, 23, linked.mark);
    bool done = m_fault.isEmpty() && once(m_event);
    if (done && !written.personal.isEmpty()) {
        bind(m_personal, 1, row.eventId);
        bind(m_personal, 2, written.salt);
        bind(m_personal, 3, written.personal);
        done = once(m_personal);
    }
    if (!done) {
        m_fault = m_fault.isEmpty() ? QString::fromUtf8(sqlite3_errmsg(m_file)) : m_fault;
        return false;
    }
    m_fault = m_projection.project(m_database, record, linked.seq);
    if (m_fault.isEmpty() && ++m_inTransaction >= eventsInTransaction) {
        commit();
    }
    return m_fault.isEmpty();
}

void BulkWriter::commit() {
    m_transaction->note(m_projection.finish(m_database));
    m_fault = m_transaction->commit();
    m_transaction.reset();
}

bool BulkWriter::archiveScript(const std::string& hash, const std::string& id, const std::string& text) {
    if (m_fault.isEmpty()) {
        m_fault = run(m_database, QLatin1String(insertScript),
                      {QString::fromStdString(hash), QString::fromStdString(id), QString::fromStdString(text)});
    }
    return m_fault.isEmpty();
}

QString BulkWriter::finish() {
    if (m_fault.isEmpty() && m_transaction) {
        commit();
    }
    for (const char* statement : {"PRAGMA synchronous=FULL", "PRAGMA journal_mode=WAL"}) {
        if (m_fault.isEmpty() && m_database.isOpen()) {
            m_fault = run(m_database, QLatin1String(statement));
        }
    }
    if (m_fault.isEmpty() && !writeHead(m_path, m_end.head, m_key)) {
        m_fault = QStringLiteral("the head of the chain can't be written beside the journal");
    }
    const QString fault = m_fault;
    close();
    return fault;
}

void BulkWriter::close() {
    sqlite3_finalize(m_event);
    sqlite3_finalize(m_personal);
    m_event = nullptr;
    m_personal = nullptr;
    m_file = nullptr;
    m_transaction.reset(); // what is not finished is taken back
    if (m_database.isValid()) {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    m_lock.reset();
}

} // namespace yingke::journal
