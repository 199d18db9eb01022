// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/meanwhile.h"

#include "journal/format/records.h"

#include <utility>

namespace yingke::journal {

VisitAndMeanwhile visitAndMeanwhile(const QString& path, const core::VisitId& visit) {
    VisitAndMeanwhile found;
    ReadOnly reader(path);
    if (!reader.isOpen()) {
        return found;
    }
    const QString columns = QStringLiteral("SELECT ") + recordColumns() +
                            QStringLiteral(" FROM events e LEFT JOIN personal p ON p.event_id = e.event_id WHERE ");
    const QString id = QString::fromStdString(visit.value);
    forEach(reader.database(), columns + QStringLiteral("e.visit_id = ? ORDER BY e.seq"), {id},
            [&found](core::EventRecord record) { found.visit.push_back(std::move(record)); });
    forEach(reader.database(),
            columns + QStringLiteral("e.seq > (SELECT min(seq) FROM events WHERE visit_id = ?) AND e.seq < (SELECT "
                                     "max(seq) FROM events WHERE visit_id = ?) AND e.visit_id != ? AND e.kind IN "
                                     "('visitor_arrived', 'presence_set') ORDER BY e.seq"),
            {id, id, id}, [&found](core::EventRecord record) { found.meanwhile.push_back(std::move(record)); });
    return found;
}

} // namespace yingke::journal
