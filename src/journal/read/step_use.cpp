// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/step_use.h"

#include "journal/read/log_reader.h"

namespace yingke::journal {

std::map<std::pair<std::string, std::string>, std::int64_t> stepsEntered(const QString& path) {
    std::map<std::pair<std::string, std::string>, std::int64_t> counts;
    LogReader log(path);
    if (log.isOpen()) {
        log.each(QStringLiteral("SELECT script_id, json_extract(payload, '$.step'), count(*) FROM events WHERE kind = "
                                "'step_entered' GROUP BY 1, 2"),
                 {}, [&counts](const QSqlQuery& query) {
                     counts[{query.value(0).toString().toStdString(), query.value(1).toString().toStdString()}] =
                         query.value(2).toLongLong();
                 });
    }
    return counts;
}

} // namespace yingke::journal
