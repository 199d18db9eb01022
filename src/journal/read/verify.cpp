// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/verify.h"

#include "journal/format/chain.h"
#include "journal/format/file_look.h"
#include "journal/format/head_file.h"
#include "journal/format/records.h"
#include "journal/format/sql.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace yingke::journal {

namespace {

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

} // namespace yingke::journal
