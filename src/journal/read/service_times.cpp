// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/service_times.h"

namespace yingke::journal {

core::ServiceTimes ServiceBook::before(std::int64_t day) {
    std::vector<std::pair<std::string, core::Millis>> visits;
    const int failures = log().failures();
    log().each(
        QStringLiteral("SELECT v.scenario, (SELECT sum(s.to_steady - s.from_steady) FROM spans s WHERE s.nr = v.nr "
                       "AND s.kind = 'served') FROM visits v WHERE v.day >= ? AND v.day < ? AND v.state = "
                       "'closed' AND v.served_steady IS NOT NULL AND v.channel <> 'outgoing' AND v.outcome IS "
                       "NOT 'joined' ORDER BY v.day DESC, v.nr DESC LIMIT ?"),
        {qint64(day - days), qint64(day), mostVisits}, [&visits](const QSqlQuery& row) {
            visits.emplace_back(row.value(0).toString().toStdString(), row.value(1).toLongLong());
        });
    return log().failures() == failures ? core::serviceTimesOf(visits) : core::ServiceTimes{};
}

} // namespace yingke::journal
