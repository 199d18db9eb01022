// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/insert_event.h"

#include "journal/format/records.h"
#include "journal/format/sql.h"

namespace yingke::journal {

QString layDown(QSqlDatabase& database, const core::EventRecord& record, ChainEnd& end, const HeadKey& key,
                Projection& projection) {
    RowToWrite written = rowOf(record);
    ChainRow& row = written.row;
    knowDesk(database, end, row.desk);
    const Linked linked = linkOn(end, row, key);
    QString fault = run(database, QLatin1String(insertEvent),
                        {linked.seq,       row.eventId,      row.visitId,     row.kind,    row.version,  row.utc,
                         row.offset,       row.steady,       row.actor,       row.desk,    row.scriptId, row.scriptHash,
                         row.payload,      row.personalHash, linked.previous, linked.hash, row.format,   row.deskSeq,
                         row.deskPrevious, linked.deskHash,  row.cipher,      row.keyId,   linked.mark});
    if (fault.isEmpty() && !written.personal.isEmpty()) {
        fault = run(database, QLatin1String(insertPersonal),
                    {row.eventId, QString::fromLatin1(written.salt), written.personal});
    }
    return fault.isEmpty() ? projection.project(database, record, linked.seq) : fault;
}

} // namespace yingke::journal
