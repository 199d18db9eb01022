// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/chain_end.h"

#include "journal/format/sql.h"

namespace yingke::journal {

ChainEnd endInFile(QSqlDatabase& database) {
    ChainEnd end;
    end.head.count = scalar(database, QStringLiteral("SELECT max(seq) FROM events")).toLongLong();
    end.head.hash = scalar(database, QStringLiteral("SELECT hash FROM events ORDER BY seq DESC LIMIT 1")).toString();
    return end;
}

void knowDesk(QSqlDatabase& database, ChainEnd& end, const QString& desk) {
    if (end.desks.count(desk) > 0) {
        return;
    }
    DeskEnd known;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(
        QStringLiteral("SELECT format, desk_seq, desk_hash, hash FROM events WHERE desk = ? ORDER BY seq DESC "
                       "LIMIT 1"));
    query.addBindValue(desk.isNull() ? QVariant(QLatin1String("")) : QVariant(desk));
    bool counted = true;
    if (query.exec() && query.next()) {
        counted = query.value(0).toInt() >= 2;
        known = {query.value(1).toLongLong(), query.value(counted ? 2 : 3).toString()};
    }
    query.finish();
    if (!counted) {
        known.seq = scalar(database, QStringLiteral("SELECT count(*) FROM events WHERE desk = ?"), {desk}).toLongLong();
    }
    end.desks[desk] = known;
}

Linked linkOn(ChainEnd& end, ChainRow& row, const HeadKey& key) {
    DeskEnd& desk = end.desks[row.desk];
    row.format = chainFormat;
    row.deskSeq = desk.seq + 1;
    row.deskPrevious = desk.hash;
    row.keyId = key.id();
    Linked linked;
    linked.seq = end.head.count + 1;
    linked.previous = end.head.hash;
    linked.deskHash = deskHash(row);
    linked.hash = chainHash(linked.previous, row);
    linked.mark = key.markOf(linked.hash);
    end.head.count = linked.seq;
    end.head.hash = linked.hash;
    desk = {row.deskSeq, linked.deskHash};
    return linked;
}

} // namespace yingke::journal
