// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/meanwhile.h"

#include "journal/read/log_reader.h"

#include <utility>

namespace yingke::journal {

VisitAndMeanwhile visitAndMeanwhile(const QString& path, const core::VisitId& visit) {
    VisitAndMeanwhile found;
    LogReader log(path);
    if (!log.isOpen()) {
        return found;
    }
    const QString id = QString::fromStdString(visit.value);
    log.events(fromEvents() + QStringLiteral(" WHERE e.visit_id = ? ORDER BY e.seq"), {id},
               [&found](NumberedRecord one) { found.visit.push_back(std::move(one.record)); });
    log.events(fromEvents() +
                   QStringLiteral(" WHERE e.seq > (SELECT min(seq) FROM events WHERE visit_id = ?) AND e.seq < "
                                  "(SELECT max(seq) FROM events WHERE visit_id = ?) AND e.visit_id != ? AND "
                                  "e.kind IN ('visitor_arrived', 'presence_set') ORDER BY e.seq"),
               {id, id, id}, [&found](NumberedRecord one) { found.meanwhile.push_back(std::move(one.record)); });
    return found;
}

} // namespace yingke::journal
