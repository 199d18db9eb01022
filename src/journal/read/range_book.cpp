// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/range_book.h"

#include "journal/format/enum_names.h"
#include "journal/read/range_people.h"
#include "journal/read/range_visits.h"

#include <algorithm>
#include <cmath>

namespace yingke::journal {

namespace {

void movedUp(RangeReader& reader, RangeFigures& figures) {
    reader.each(
        QStringLiteral("SELECT e.script, e.step, e.reason, count(*) AS times FROM visits v CROSS JOIN escalations e ON "
                       "e.visit_id = v.visit_id WHERE v.day >= ? AND v.day <= ? AND v.channel <> 'outgoing' AND "
                       "v.outcome IS NOT 'joined' GROUP BY "
                       "e.script, e.step, e.reason "
                       "ORDER BY times DESC, e.script, e.step, e.reason"),
        [&figures](const QSqlQuery& query) {
            EscalationPlace place;
            place.script = query.value(0).toString().toStdString();
            place.step = query.value(1).toString().toStdString();
            place.reason = enumValue<core::EscalationReason>(query.value(2).toString());
            place.count = query.value(3).toInt();
            figures.reasons[place.reason] += place.count;
            figures.escalations.push_back(std::move(place));
        });
}

void steps(RangeReader& reader, RangeFigures& figures) {
    reader.each(
        QStringLiteral("SELECT script, step, sum(entered), sum(spent_ms) AS spent, sum(left_unserved), "
                       "sum(broken_off) FROM step_days WHERE day >= ? AND day <= ? GROUP BY script, step ORDER BY "
                       "spent DESC, script, step"),
        [&figures](const QSqlQuery& query) {
            StepCost cost;
            cost.script = query.value(0).toString().toStdString();
            cost.step = query.value(1).toString().toStdString();
            cost.entered = query.value(2).toInt();
            cost.spent = query.value(3).toLongLong();
            cost.left = query.value(4).toInt();
            cost.brokenOff = query.value(5).toInt();
            figures.steps.push_back(std::move(cost));
        });
}

} // namespace

core::Millis percentile(std::vector<core::Millis>& values, double share) {
    if (values.empty()) {
        return 0;
    }
    const auto rank = static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(values.size()) - 1e-9)) - 1;
    const auto at = values.begin() + std::clamp<std::ptrdiff_t>(rank, 0, std::ssize(values) - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

RangeFigures RangeBook::figures(std::int64_t first, std::int64_t last, const std::atomic<bool>* stop) {
    RangeFigures figures;
    figures.first = first;
    figures.last = last;
    if (first > last) {
        return figures;
    }
    RangeReader reader(log(), first, last, stop);
    RangeVisits(figures).read(reader);
    movedUp(reader, figures);
    RangePeople(figures).read(reader);
    steps(reader, figures);
    return figures;
}

std::pair<std::int64_t, std::int64_t> RangeBook::bounds() {
    std::pair<std::int64_t, std::int64_t> ends{0, 0};
    // Two questions: SQLite reads the ends of an index only when it is asked for one of them.
    log().each(QStringLiteral("SELECT (SELECT min(day) FROM visits), (SELECT max(day) FROM visits)"), {},
               [&ends](const QSqlQuery& query) {
                   ends = {query.value(0).toLongLong(), query.value(1).toLongLong()};
               });
    return ends;
}

} // namespace yingke::journal
