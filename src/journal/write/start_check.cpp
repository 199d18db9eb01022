// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/start_check.h"

#include "journal/format/chain_rows.h"
#include "journal/format/records.h"
#include "journal/format/seen_file.h"
#include "platform/sql.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace yingke::journal {

namespace {

OpenAnswer damaged(Damage damage, qint64 event, const QString& detail) {
    return {OpenFault::Damaged, detail, {}, damage, event};
}

bool isNone(const OpenAnswer& answer) { return answer.fault == OpenFault::None; }

/// The end of a journal, held to its own hashes, to its seals and to the head.
class Tail {
public:
    Tail(const QString& path, int schema) : m_reader(path), m_schema(schema) {}

    /// The tables are there, and the first and the last number can be read.
    OpenAnswer find() {
        if (!m_reader.isOpen()) {
            return damaged(Damage::ReadBroke, 0, m_reader.database().lastError().text());
        }
        for (const char* table : {"events", "personal", "scripts"}) {
            const QVariant there =
                value(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = ?"), {QLatin1String(table)});
            if (m_broken.isEmpty() && there.toInt() == 0) {
                return damaged(Damage::ReadBroke, 0,
                               QStringLiteral("the journal has lost its table %1").arg(QLatin1String(table)));
            }
        }
        const qint64 first = value(QStringLiteral("SELECT min(seq) FROM events"), {}).toLongLong();
        m_count = value(QStringLiteral("SELECT max(seq) FROM events"), {}).toLongLong();
        if (!m_broken.isEmpty()) {
            return damaged(Damage::ReadBroke, 0, m_broken);
        }
        return m_count > 0 && first != 1 ? damaged(Damage::EventMissing, 1, {}) : OpenAnswer{};
    }

    OpenAnswer against(const ChainHead& head) {
        if (head.count > m_count) {
            return damaged(Damage::TailCut, m_count + 1, QString::number(head.count));
        }
        if (head.count == 0) {
            return {};
        }
        const QVariant there = value(QStringLiteral("SELECT hash FROM events WHERE seq = ?"), {head.count});
        if (!m_broken.isEmpty()) {
            return damaged(Damage::ReadBroke, head.count, m_broken);
        }
        if (!there.isValid()) {
            return damaged(Damage::EventMissing, head.count, {});
        }
        return there.toString() == head.hash ? OpenAnswer{} : damaged(Damage::OtherEvent, head.count, {});
    }

    /// Whether it is the one that was seen here last, or goes on from it.
    OpenAnswer againstSeen(const Seen& seen) {
        if (seen.count > m_count) {
            return damaged(Damage::WentBack, m_count + 1, QString::number(seen.count));
        }
        const QVariant there = value(QStringLiteral("SELECT hash FROM events WHERE seq = ?"), {seen.count});
        if (!m_broken.isEmpty()) {
            return damaged(Damage::ReadBroke, seen.count, m_broken);
        }
        return there.toString() == seen.hash ? OpenAnswer{} : damaged(Damage::Replaced, seen.count, {});
    }

    /// Whether the head bears the mark it should. One without a mark is right where the last event has none either.
    OpenAnswer marked(const ChainHead& head) {
        const QVariant last = m_schema < formatVersion
                                  ? QVariant(QString())
                                  : value(QStringLiteral("SELECT key_id FROM events WHERE seq = ?"), {m_count});
        const bool stripped = head.keyId.isEmpty() && m_key.isThere() && last.toString() == m_key.id();
        if (stripped || !isMarked(head, m_key)) {
            return damaged(Damage::HeadForged, 0, {});
        }
        OpenAnswer answer;
        answer.otherKey = head.keyId == m_key.id() ? QString() : head.keyId;
        return answer;
    }

    OpenAnswer chain(qint64 most) {
        const qint64 from = std::max<qint64>(1, m_count - most + 1);
        QString previous;
        if (from > 1) {
            const QVariant before = value(QStringLiteral("SELECT hash FROM events WHERE seq = ?"), {from - 1});
            if (!m_broken.isEmpty() || !before.isValid()) {
                return damaged(m_broken.isEmpty() ? Damage::EventMissing : Damage::ReadBroke, from - 1, m_broken);
            }
            previous = before.toString();
        }
        qint64 next = from;
        OpenAnswer answer;
        const QSqlError error = platform::askSql(
            m_reader.database(), storedRows(m_schema) + QStringLiteral(" WHERE e.seq >= ? ORDER BY e.seq"), {from},
            [&](const QSqlQuery& row) {
                const StoredRow stored = storedRow(row);
                answer = one(stored, next, previous);
                previous = stored.hash;
                ++next;
                return isNone(answer);
            });
        if (isNone(answer) && error.isValid()) {
            answer = damaged(Damage::ReadBroke, next, error.text());
        }
        if (isNone(answer) && next <= m_count) {
            answer = damaged(Damage::EventMissing, next, {});
        }
        return answer;
    }

    [[nodiscard]] qint64 count() const { return m_count; }

private:
    OpenAnswer one(const StoredRow& stored, qint64 wanted, const QString& previous) {
        if (stored.seq != wanted) {
            return damaged(Damage::EventMissing, wanted, {});
        }
        if (!isAsWritten(stored, previous)) {
            return damaged(Damage::EventChanged, wanted, {});
        }
        if (!isMarked(stored, m_key)) {
            return damaged(Damage::EventForged, wanted, {});
        }
        if (!isPersonalAsWritten(stored)) {
            return damaged(Damage::PersonalChanged, wanted, {});
        }
        const auto seal = sealOf(stored.row);
        if (seal && (seal->head.isEmpty() ||
                     value(QStringLiteral("SELECT hash FROM events WHERE seq = ? AND seq < ?"), {seal->count, wanted})
                             .toString() != seal->head)) {
            return damaged(Damage::SealBroken, wanted, {});
        }
        return {};
    }

    /// The first column of the first row; a read that breaks off is kept in m_broken.
    QVariant value(const QString& statement, const QVariantList& values) {
        QVariant result;
        const QSqlError error =
            platform::askSql(m_reader.database(), statement, values, [&result](const QSqlQuery& row) {
                result = row.value(0);
                return false;
            });
        if (error.isValid() && m_broken.isEmpty()) {
            m_broken = error.text();
        }
        return result;
    }

    ReadOnly m_reader;
    int m_schema;
    HeadKey m_key = HeadKey::ofThisUser();
    QString m_broken;
    qint64 m_count = 0;
};

OpenAnswer inside(const QString& path, int schema, const std::optional<Seen>& seen) {
    if (headExists(path) && !readHead(path)) {
        return damaged(Damage::HeadUnreadable, 0, {});
    }
    Tail tail(path, schema);
    OpenAnswer answer = tail.find();
    const std::optional<ChainHead> head = readHead(path);
    // The first programs made no head before they had written: a file of theirs may come without one.
    if (isNone(answer) && !head && tail.count() > 0 && schema >= headVersion) {
        return damaged(Damage::HeadMissing, 0, {});
    }
    if (isNone(answer) && head) {
        answer = tail.against(*head);
    }
    const OpenAnswer mark = isNone(answer) && head ? tail.marked(*head) : answer;
    if (!isNone(mark)) {
        return mark;
    }
    answer = tail.chain(checkedAtStart);
    if (isNone(answer) && seen) { // what it says itself is right: last, what it can't say
        answer = tail.againstSeen(*seen);
    }
    answer.otherKey = mark.otherKey;
    return answer;
}

/// A file that is not there yet, or has nothing in it: whether nothing beside it says that there was more.
OpenAnswer besideNothing(const QString& path, FileKind kind, const std::optional<Seen>& seen) {
    const std::optional<ChainHead> head = readHead(path);
    if (head && head->count > 0) {
        return damaged(Damage::Gone, 1, QString::number(head->count));
    }
    if (!head && headExists(path)) {
        return damaged(Damage::HeadUnreadable, 0, {});
    }
    // A first start makes its file elsewhere and moves it here whole: pages beside no file are of one that was.
    if (kind == FileKind::Missing && hasWalPages(path)) {
        return damaged(Damage::Gone, 0, {});
    }
    return seen ? damaged(Damage::Gone, 1, QString::number(seen->count)) : OpenAnswer{};
}

} // namespace

OpenAnswer refusal(const QString& path, int code, const QString& words) {
    constexpr std::array told = {SQLITE_READONLY, SQLITE_FULL,   SQLITE_BUSY,    SQLITE_LOCKED,
                                 SQLITE_CORRUPT,  SQLITE_NOTADB, SQLITE_CANTOPEN};
    int meant = code & 0xff;
    for (const int one : told) { // Qt hands on SQLite's words, which are fixed, and not always its code
        if (meant == SQLITE_OK && words.contains(QString::fromUtf8(sqlite3_errstr(one)))) {
            meant = one;
        }
    }
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (meant == SQLITE_CORRUPT || meant == SQLITE_NOTADB) {
        return damaged(Damage::ReadBroke, 0, words);
    }
    if (meant == SQLITE_BUSY || meant == SQLITE_LOCKED) {
        return {OpenFault::Busy, words, {}};
    }
    if (meant == SQLITE_FULL) {
        return {OpenFault::Full, words, {}};
    }
    if (!folder.isWritable()) {
        return {OpenFault::Folder, folder.absoluteFilePath(), {}};
    }
    if (meant == SQLITE_READONLY || meant == SQLITE_PERM || (file.exists() && !file.isWritable())) {
        return {OpenFault::ReadOnly, words, {}};
    }
    constexpr qint64 room = 1024 * 1024;
    const qint64 left = QStorageInfo(folder.absoluteFilePath()).bytesAvailable();
    return {left >= 0 && left < room ? OpenFault::Full : OpenFault::Disk, words, {}};
}

OpenAnswer judge(const QString& path, const FileLook& look, OtherThanSeen other) {
    const std::optional<Seen> seen = other == OtherThanSeen::Refused ? readSeen(path) : std::nullopt;
    switch (look.kind) {
    case FileKind::Missing:
    case FileKind::Unfinished:
        return besideNothing(path, look.kind, seen);
    case FileKind::Ours:
    case FileKind::Older:
        return inside(path, look.version, seen);
    case FileKind::Newer:
        return {OpenFault::Newer, QString::number(look.version), {}};
    case FileKind::Foreign:
        return {OpenFault::Foreign, look.detail, {}};
    case FileKind::Garbled:
        return damaged(Damage::Beginning, 0, look.detail);
    case FileKind::Unreadable:
        return refusal(path, look.code, look.detail);
    }
    return {};
}

OpenAnswer holds(const QString& path, const ChainHead& known) {
    Tail tail(path, schemaVersion);
    const OpenAnswer answer = tail.find();
    return isNone(answer) ? tail.against(known) : answer;
}

} // namespace yingke::journal
