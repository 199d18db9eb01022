// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/verify.h"

#include "journal/chain.h"
#include "journal/head_file.h"
#include "journal/projection.h"
#include "journal/records.h"
#include "journal/schema.h"
#include "journal/sql.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <memory>
#include <utility>

namespace yingke::journal {

namespace {

/// The journal to oneself, for the maintenance that may not run beside the desk.
class Alone {
public:
    explicit Alone(const QString& path)
        : m_lock(path + QStringLiteral(".lock")), m_name(QStringLiteral("maintenance-") + path) {
        m_lock.setStaleLockTime(0);
        if (lookAt(path).kind != FileKind::Ours) {
            m_fault = QStringLiteral("not a journal of this version");
        } else if (!m_lock.tryLock(0)) {
            m_fault = QStringLiteral("the desk is running on this journal; close it first");
        } else {
            m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
            m_database.setDatabaseName(path);
            m_fault = m_database.open() ? QString() : m_database.lastError().text();
            (void)run(m_database, QStringLiteral("PRAGMA synchronous=FULL"));
            (void)run(m_database, QStringLiteral("PRAGMA secure_delete=ON"));
        }
    }
    ~Alone() {
        if (m_database.isValid()) {
            m_database.close();
            m_database = QSqlDatabase();
            QSqlDatabase::removeDatabase(m_name);
        }
    }
    Alone(const Alone&) = delete;
    Alone& operator=(const Alone&) = delete;
    [[nodiscard]] const QString& fault() const { return m_fault; }
    [[nodiscard]] QSqlDatabase& database() { return m_database; }

private:
    QLockFile m_lock;
    QString m_name;
    QSqlDatabase m_database;
    QString m_fault;
};

constexpr qint64 askEvery = 500;

Verified bad(Verified verified, qint64 seq, const QString& why) {
    verified.intact = false;
    verified.firstBad = seq;
    verified.why = why;
    return verified;
}

/// A seal says: event number `count` has this hash. Empty when it has.
QString sealFault(QSqlDatabase& database, const QString& payload, qint64 seq) {
    const QJsonObject seal = QJsonDocument::fromJson(payload.toUtf8()).object();
    const qint64 count = seal.value(QStringLiteral("count")).toInteger();
    const QString head = seal.value(QStringLiteral("head")).toString();
    const QString there =
        scalar(database, QStringLiteral("SELECT hash FROM events WHERE seq = ? AND seq < ?"), {count, seq}).toString();
    if (!head.isEmpty() && there == head) {
        return {};
    }
    const qint64 day = seal.value(QStringLiteral("day")).toInteger();
    return QStringLiteral("the seal of %1 names another event %2 than the one that is there")
        .arg(QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate), QString::number(count));
}

} // namespace

Verified verify(const QString& path, const std::function<bool(qint64 read)>& goOn) {
    Verified verified;
    const FileLook look = lookAt(path);
    if (look.kind != FileKind::Ours) {
        return bad(verified, 0,
                   look.kind == FileKind::Missing
                       ? QStringLiteral("there is no such file")
                       : QStringLiteral("this is no journal of this version ") + look.detail);
    }
    ReadOnly reader(path);
    if (!reader.isOpen()) {
        return bad(verified, 0, QStringLiteral("the file can't be opened"));
    }
    const auto head = readHead(path);
    QSqlQuery query(reader.database());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT e.seq, e.event_id, e.visit_id, e.kind, e.version, e.utc_ms, e.offset_min, "
                                   "e.steady_ms, e.actor, e.desk, e.script_id, e.script_hash, e.payload, "
                                   "e.personal_hash, e.prev_hash, e.hash, p.salt, p.content FROM events e LEFT JOIN "
                                   "personal p ON p.event_id = e.event_id ORDER BY e.seq"))) {
        return bad(verified, 0, query.lastError().text());
    }
    while (query.next()) {
        const qint64 seq = query.value(0).toLongLong();
        if (goOn && verified.count % askEvery == 0 && !goOn(verified.count)) {
            verified.stopped = true;
            return verified;
        }
        const auto text = [&query](int column) { return query.value(column).toString(); };
        if (seq != verified.count + 1) {
            return bad(verified, verified.count + 1, QStringLiteral("the event is missing"));
        }
        const ChainRow row{text(1),
                           text(2),
                           text(3),
                           query.value(4).toInt(),
                           query.value(5).toLongLong(),
                           query.value(6).toInt(),
                           query.value(7).toLongLong(),
                           text(8),
                           text(9),
                           text(10),
                           text(11),
                           text(12),
                           text(13)};
        if (text(14) != verified.head || chainHash(verified.head, row) != text(15)) {
            return bad(verified, seq, QStringLiteral("the event is not as it was written"));
        }
        // An erased personal part is no fault; a changed one is.
        if (!query.value(17).isNull() && personalHash(text(16).toLatin1(), text(17)) != row.personalHash) {
            return bad(verified, seq, QStringLiteral("the personal part is not as it was written"));
        }
        verified.count = seq;
        verified.head = text(15);
        if (text(3) == QStringLiteral("day_sealed")) {
            if (const QString why = sealFault(reader.database(), text(12), seq); !why.isEmpty()) {
                return bad(verified, seq, why);
            }
        }
        if (head && head->count == seq && head->hash != verified.head) {
            return bad(verified, seq, QStringLiteral("the head kept outside the journal names another event here"));
        }
    }
    if (query.lastError().isValid()) {
        return bad(verified, verified.count + 1, query.lastError().text());
    }
    if (head && head->count > verified.count) {
        return bad(verified, verified.count + 1,
                   QStringLiteral("the tail is cut: %1 events were written, %2 are there")
                       .arg(head->count)
                       .arg(verified.count));
    }
    verified.intact = true;
    return verified;
}

QString rebuild(const QString& path) {
    Alone alone(path);
    QString fault = alone.fault();
    if (!fault.isEmpty()) {
        return fault;
    }
    fault = run(alone.database(), QStringLiteral("BEGIN IMMEDIATE"));
    if (fault.isEmpty()) {
        fault = projectAll(alone.database());
    }
    if (fault.isEmpty()) {
        return run(alone.database(), QStringLiteral("COMMIT"));
    }
    (void)run(alone.database(), QStringLiteral("ROLLBACK"));
    return fault;
}

Purged purgeBefore(const QString& path, qint64 utc) {
    Alone alone(path);
    Purged purged;
    purged.fault = alone.fault();
    if (!purged.fault.isEmpty()) {
        return purged;
    }
    QSqlDatabase& database = alone.database();
    const QString gone =
        QStringLiteral("SELECT v.nr FROM visits v WHERE v.state = 'closed' AND v.closed_utc < ? "
                       "AND NOT EXISTS (SELECT 1 FROM promises p WHERE p.visit_id = v.visit_id AND p.state = 'open')");
    QString fault = run(database, QStringLiteral("BEGIN IMMEDIATE"));
    // The words to search and the visitor's row go with the personal parts they were made from.
    for (const char* part : {"DELETE FROM visit_words WHERE rowid IN (", "DELETE FROM visitors WHERE nr IN ("}) {
        fault = fault.isEmpty() ? run(database, QLatin1String(part) + gone + QLatin1Char(')'), {utc}) : fault;
    }
    QSqlQuery query(database);
    query.prepare(QStringLiteral("DELETE FROM personal WHERE event_id IN (SELECT e.event_id FROM events e JOIN visits "
                                 "w ON w.visit_id = e.visit_id WHERE w.nr IN (") +
                  gone + QStringLiteral("))"));
    query.addBindValue(utc);
    if (fault.isEmpty() && !query.exec()) {
        fault = query.lastError().text();
    }
    purged.events = fault.isEmpty() ? query.numRowsAffected() : 0;
    query.finish();
    if (fault.isEmpty() && purged.events > 0) {
        fault = run(database, QStringLiteral("INSERT INTO visit_words(visit_words) VALUES('optimize')"));
    }
    fault = fault.isEmpty() ? run(database, QStringLiteral("COMMIT")) : fault;
    if (!fault.isEmpty()) {
        (void)run(database, QStringLiteral("ROLLBACK"));
        return {0, fault};
    }
    // Until the log is emptied, the erased words still stand in it.
    purged.fault = run(alone.database(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return purged;
}

} // namespace yingke::journal
