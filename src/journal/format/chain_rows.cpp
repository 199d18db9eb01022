// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/chain_rows.h"

#include "journal/format/file_look.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

namespace yingke::journal {

namespace {

QString eventColumns(int schema) {
    return QStringLiteral("SELECT e.seq, e.event_id, e.visit_id, e.kind, e.version, e.utc_ms, e.offset_min, "
                          "e.steady_ms, e.actor, e.desk, e.script_id, e.script_hash, e.payload, e.personal_hash, "
                          "e.prev_hash, e.hash, ") +
           (schema >= formatVersion
                ? QStringLiteral("e.format, e.desk_seq, e.desk_prev, e.desk_hash, e.cipher, e.key_id, e.mark, ")
                : QStringLiteral("1, 0, '', '', '', '', '', "));
}

} // namespace

QString storedRows(int schema) {
    return eventColumns(schema) +
           QStringLiteral("p.salt, p.content FROM events e LEFT JOIN personal p ON p.event_id = e.event_id");
}

QString eventRows(int schema) { return eventColumns(schema) + QStringLiteral("NULL, NULL FROM events e"); }

StoredRow storedRow(const QSqlQuery& query) {
    const auto text = [&query](int column) { return query.value(column).toString(); };
    StoredRow stored;
    stored.seq = query.value(0).toLongLong();
    stored.row = {text(1),
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
                  text(13),
                  query.value(16).toInt(),
                  query.value(17).toLongLong(),
                  text(18),
                  text(20),
                  text(21)};
    stored.previous = text(14);
    stored.hash = text(15);
    stored.deskHash = text(19);
    stored.mark = text(22);
    stored.salt = text(23).toLatin1();
    if (!query.value(24).isNull()) {
        stored.personal = text(24);
    }
    return stored;
}

bool isAsWritten(const StoredRow& stored, const QString& previous) {
    return stored.previous == previous && deskHash(stored.row) == stored.deskHash &&
           chainHash(previous, stored.row) == stored.hash;
}

bool isMarked(const StoredRow& stored, const HeadKey& key) {
    return !key.isThere() || stored.row.keyId != key.id() || stored.mark == key.markOf(stored.hash);
}

bool isPersonalAsWritten(const StoredRow& stored) {
    return !stored.personal || personalHash(stored.salt, *stored.personal) == stored.row.personalHash;
}

std::optional<SealSays> sealOf(const ChainRow& row) {
    if (row.kind != QStringLiteral("day_sealed")) {
        return std::nullopt;
    }
    const QJsonObject seal = QJsonDocument::fromJson(row.payload.toUtf8()).object();
    return SealSays{seal.value(QStringLiteral("day")).toInteger(), seal.value(QStringLiteral("count")).toInteger(),
                    seal.value(QStringLiteral("head")).toString()};
}

} // namespace yingke::journal
