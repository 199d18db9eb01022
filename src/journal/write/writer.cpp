// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/writer.h"

#include "journal/format/records.h"
#include "journal/format/seen_file.h"
#include "journal/format/sql.h"
#include "journal/format/transaction.h"
#include "journal/upgrades/schema.h"
#include "journal/write/erasure.h"
#include "journal/write/insert_event.h"
#include "journal/write/new_file.h"
#include "journal/write/projection.h"
#include "journal/write/start_check.h"
#include "platform/private_files.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>

#include <chrono>
#include <sqlite3.h>

namespace yingke::journal {

namespace {

const QString connectionName = QStringLiteral("journal-writer");
constexpr std::chrono::milliseconds longestPause{5000};
constexpr std::chrono::minutes seenEvery{1};

} // namespace

Journal::Writer::~Writer() { close(); }

OpenAnswer Journal::Writer::open(const QString& path, OtherThanSeen other) {
    m_path = path;
    // A full quota must come as an error of the write, not as the end of the program.
    platform::makeSizeLimitAnError();
    const platform::PrivateFiles ownersAlone;
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return {OpenFault::Folder, QFileInfo(path).absolutePath(), {}};
    }
    m_lock = std::make_unique<platform::ProcessLock>(path);
    switch (m_lock->take()) {
    case platform::LockAnswer::Taken:
        break;
    case platform::LockAnswer::Held:
        return {OpenFault::Locked, path, {}};
    case platform::LockAnswer::Refused:
        return refusal(path, SQLITE_CANTOPEN, path);
    }
    const FileLook look = lookAt(path);
    qCInfo(lcJournal) << "opening with SQLite" << sqlite3_libversion() << "schema" << look.version << "of"
                      << schemaVersion << "bytes" << QFileInfo(path).size();
    OpenAnswer judged = judge(path, look, other);
    if (judged.fault != OpenFault::None) {
        return judged;
    }
    m_answer = judged;
    if (look.kind == FileKind::Missing || look.kind == FileKind::Unfinished) {
        if (const QString fault = makeJournal(path); !fault.isEmpty()) {
            return refusal(path, 0, fault);
        }
    }
    m_key = HeadKey::ofThisUser();
    m_thread.reset(QThread::create([this] { work(); }));
    m_thread->start();
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_opened; });
    return m_answer;
}

void Journal::Writer::append(core::Batch batch) {
    const std::lock_guard lock(m_mutex);
    m_queue.push_back(std::move(batch));
    m_wake.notify_one();
}

void Journal::Writer::archive(const std::string& hash, const std::string& id, const std::string& text) {
    const std::lock_guard lock(m_mutex);
    m_scripts.push_back({QString::fromStdString(hash), QString::fromStdString(id), QString::fromStdString(text)});
    m_wake.notify_one();
}

void Journal::Writer::retryNow() {
    const std::lock_guard lock(m_mutex);
    m_retry = true;
    m_wake.notify_one();
}

bool Journal::Writer::flush(int mostMs) {
    std::unique_lock lock(m_mutex);
    return m_idle.wait_for(lock, std::chrono::milliseconds(mostMs),
                           [this] { return m_queue.empty() && m_scripts.empty() && !m_busy; });
}

Waiting Journal::Writer::waiting() {
    const std::lock_guard lock(m_mutex);
    Waiting waiting;
    for (const core::Batch& batch : m_queue) {
        waiting.events.insert(waiting.events.end(), batch.events.begin(), batch.events.end());
    }
    for (const Script& script : m_scripts) {
        waiting.scripts.push_back({script.hash.toStdString(), script.id.toStdString(), script.text.toStdString()});
    }
    return waiting;
}

void Journal::Writer::close() {
    if (!m_thread) {
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_wake.notify_one();
    }
    m_thread->wait();
    m_thread.reset();
    m_lock.reset();
}

void Journal::Writer::work() {
    const platform::PrivateFiles ownersAlone;
    const QString fault = openConnection();
    {
        const std::lock_guard lock(m_mutex);
        m_opened = true;
        if (!fault.isEmpty()) {
            const QString backup = m_answer.backup;
            m_answer = refusal(m_path, 0, fault);
            m_answer.backup = backup;
        }
        m_idle.notify_all();
    }
    std::unique_lock lock(m_mutex);
    while (fault.isEmpty()) {
        m_wake.wait(lock, [this] { return m_stop || !m_queue.empty() || !m_scripts.empty(); });
        if ((m_queue.empty() && m_scripts.empty()) || !writeWaiting(lock)) {
            break;
        }
    }
    lock.unlock();
    if (fault.isEmpty() && moved().isEmpty()) { // else the head beside the name is not ours to write
        (void)writeHead(m_path, {m_end.head.count, m_end.head.hash, false}, m_key);
        keepSeen();
    }
    closeConnection();
}

bool Journal::Writer::writeWaiting(std::unique_lock<std::mutex>& lock) {
    const std::vector<core::Batch> batches(m_queue.begin(), m_queue.end());
    const std::deque<Script> scripts = m_scripts;
    m_busy = true;
    m_retry = false;
    lock.unlock();
    const QString refused = write(batches, scripts);
    if (refused.isEmpty()) {
        keepHead();
    }
    lock.lock();
    m_busy = false;
    if (refused.isEmpty()) {
        if (m_pause != firstPause) {
            qCInfo(lcJournal) << "durable again, batches" << batches.size();
        }
        m_queue.erase(m_queue.begin(), m_queue.begin() + static_cast<std::ptrdiff_t>(batches.size()));
        m_scripts.erase(m_scripts.begin(), m_scripts.begin() + static_cast<std::ptrdiff_t>(scripts.size()));
        m_pause = firstPause;
    }
    m_idle.notify_all();
    for (const core::Batch& batch : batches) {
        emit m_journal.answered(batch.token, refused.isEmpty(), refused);
    }
    return refused.isEmpty() || openAnew(lock);
}

void Journal::Writer::keepHead() {
    const auto now = std::chrono::steady_clock::now();
    if (now - m_headWritten >= std::chrono::seconds(1)) {
        (void)writeHead(m_path, {m_end.head.count, m_end.head.hash, true}, m_key);
        m_headWritten = now;
    }
    if (now - m_seenWritten >= seenEvery) {
        keepSeen();
        m_seenWritten = now;
    }
}

void Journal::Writer::keepSeen() {
    if (m_end.head.count > 0) {
        (void)writeSeen(m_path, {m_end.head.count, m_end.head.hash});
    }
}

bool Journal::Writer::openAnew(std::unique_lock<std::mutex>& lock) {
    if (m_stop) {
        return false;
    }
    qCWarning(lcJournal) << "not durable: batches waiting" << m_queue.size() << "tried again in ms" << m_pause.count();
    m_wake.wait_for(lock, m_pause, [this] { return m_stop || m_retry; });
    m_pause = std::min(m_pause * 2, longestPause);
    // After a failure only a fresh look tells what was stored all the same.
    closeConnection();
    m_unopened = openConnection();
    qCInfo(lcJournal) << "opened anew:" << (m_unopened.isEmpty() ? "done" : "refused");
    return true;
}

QString Journal::Writer::openConnection() {
    m_file = platform::identityOf(m_path);
    if (m_wasOpen) { // a name that is gone, or stands for another file, is not made a new journal
        const FileLook look = lookAt(m_path);
        if (look.kind != FileKind::Ours || holds(m_path, m_end.head).fault != OpenFault::None) {
            return QStringLiteral("the log's file is gone, or another one stands in its place");
        }
    }
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName + m_path);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=300"));
    if (!m_database.open()) {
        tellRefused(QStringLiteral("opening"), m_database.lastError().nativeErrorCode());
        return m_database.lastError().text();
    }
    QString fault = configure();
    if (fault.isEmpty()) {
        const int version = scalar(m_database, QStringLiteral("PRAGMA user_version")).toInt();
        fault = version < schemaVersion ? upgrade(version) : QString();
    }
    if (fault.isEmpty() && m_wasOpen) {
        fault = settle();
    }
    if (fault.isEmpty()) {
        m_end = endInFile(m_database);
        growWal();
        m_wal = platform::identityOf(m_path + QStringLiteral("-wal"));
        m_wasOpen = true;
    }
    return fault;
}

QString Journal::Writer::settle() {
    // A sync that failed has left its pages marked clean: what the write-ahead log says of the refused commit may never
    // reach the disk, however often it is synced. So all of it is written once more, into the file itself, the log is
    // emptied, and begun anew by a commit of its own: from then on nothing of the old one counts.
    (void)writeHead(m_path, {m_end.head.count, m_end.head.hash, false}, m_key); // for a moment there are no pages in it
    m_headWritten = {};
    QSqlQuery query(m_database);
    const bool done = query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")) && query.next();
    if (!done) {
        return query.lastError().text();
    }
    if (query.value(0).toInt() != 0) {
        return QStringLiteral("the write-ahead log is held by another program");
    }
    query.finish();
    return run(m_database, QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion));
}

QString Journal::Writer::moved() {
    const QString wal = m_path + QStringLiteral("-wal");
    if (!m_wal) {
        m_wal = platform::identityOf(wal);
    }
    const bool same = m_file && platform::identityOf(m_path) == m_file && platform::identityOf(wal) == m_wal;
    return same ? QString() : QStringLiteral("the log's file was moved or deleted while the desk was open");
}

void Journal::Writer::closeConnection() {
    m_projection.forget();
    if (m_database.isValid()) {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(connectionName + m_path);
    }
}

QString Journal::Writer::configure() {
    for (const char* pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA recursive_triggers=ON",
                               "PRAGMA secure_delete=ON"}) {
        if (const QString fault = run(m_database, QLatin1String(pragma)); !fault.isEmpty()) {
            return fault;
        }
    }
    const QVariant handle = m_database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") == 0) {
        int keep = 1;
        sqlite3_file_control(*static_cast<sqlite3* const*>(handle.data()), "main", SQLITE_FCNTL_PERSIST_WAL, &keep);
    }
    return {};
}

QString Journal::Writer::upgrade(int from) {
    qCInfo(lcJournal) << "upgrade from schema" << from << "to" << schemaVersion;
    if (from > 0) {
        // The copy is whole by itself: nothing of it is left in a write-ahead log.
        const QString backup = m_path + QStringLiteral(".before-") + QString::number(schemaVersion) +
                               QDateTime::currentDateTimeUtc().toString(QStringLiteral("-yyyyMMdd-HHmmss"));
        if (const QString fault = run(m_database, QStringLiteral("VACUUM INTO ?"), {backup}); !fault.isEmpty()) {
            return fault;
        }
        m_answer.backup = backup;
        // From its new number on a file has a head, and the head the key's mark: so it is given them before.
        if (const ChainEnd end = endInFile(m_database); !writeHead(m_path, end.head, m_key)) {
            return QStringLiteral("the head of the chain can't be written beside the journal");
        }
    }
    Transaction transaction(m_database);
    transaction.note(transaction.well() ? bringToSchema(m_database, from) : QString());
    if (transaction.well() && from > 0 && from < readTablesVersion) {
        transaction.note(projectAll(m_database));
    }
    if (transaction.well() && from > 0 && from < formatVersion) {
        transaction.note(nameErased());
    }
    transaction.run(QStringLiteral("PRAGMA application_id=%1").arg(applicationId));
    transaction.run(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion));
    return transaction.commit();
}

void Journal::Writer::growWal() {
    // A commit costs half as much again while the log still grows: grow it once, and keep it (PERSIST_WAL).
    constexpr qint64 wanted = 1024 * 1024;
    if (QFileInfo(m_path + QStringLiteral("-wal")).size() >= wanted) {
        return;
    }
    (void)run(m_database, QStringLiteral("CREATE TABLE IF NOT EXISTS wal_room(filler BLOB)"));
    (void)run(m_database, QStringLiteral("INSERT INTO wal_room VALUES(zeroblob(%1))").arg(wanted));
    (void)run(m_database, QStringLiteral("DROP TABLE wal_room"));
    (void)run(m_database, QStringLiteral("PRAGMA wal_checkpoint(RESTART)"));
}

QString Journal::Writer::nameErased() {
    ChainEnd end = endInFile(m_database);
    QString fault;
    for (const core::EventRecord& record :
         erasureEvents(m_database, missingPersonal(m_database), QLatin1String(erasedByOlderProgram))) {
        fault = fault.isEmpty() ? layDown(m_database, record, end, m_key, m_projection) : fault;
    }
    return fault.isEmpty() ? m_projection.finish(m_database) : fault;
}

bool Journal::Writer::stored(const core::EventId& id) {
    return scalar(m_database, QStringLiteral("SELECT 1 FROM events WHERE event_id = ?"),
                  {QString::fromStdString(id.value)})
        .isValid();
}

QString Journal::Writer::write(const std::vector<core::Batch>& batches, const std::deque<Script>& scripts) {
    if (!m_unopened.isEmpty() || !m_database.isOpen()) { // the driver would only say that it is not there
        return m_unopened.isEmpty() ? QStringLiteral("the journal file can't be opened") : m_unopened;
    }
    if (QString gone = moved(); !gone.isEmpty()) {
        return gone;
    }
    ChainEnd end = m_end;
    Transaction transaction(m_database);
    for (const Script& script : scripts) {
        transaction.run(QLatin1String(insertScript), {script.hash, script.id, script.text});
    }
    for (const core::Batch& batch : batches) {
        for (const core::EventRecord& record : batch.events) {
            // A commit that reported a failure may have been stored: by its id it is not stored twice.
            if (transaction.well() && !stored(record.id)) {
                transaction.note(layDown(m_database, record, end, m_key, m_projection));
            }
        }
    }
    if (transaction.well()) {
        transaction.note(m_projection.finish(m_database));
    }
    QString fault = transaction.commit();
    if (fault.isEmpty()) {
        fault = moved(); // durable means: in the file that will be opened tomorrow
    }
    if (!fault.isEmpty()) {
        m_projection.forget();
        return fault;
    }
    m_end = end;
    return {};
}

} // namespace yingke::journal
