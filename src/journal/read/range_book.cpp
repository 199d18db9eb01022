// SPDX-License-Identifier: GPL-3.0-or-later
// The visits of a range; promises, people and steps are in range_book_people.cpp.
#include "journal/read/range_book.h"

#include "journal/format/enum_names.h"

#include <QSqlError>

#include <algorithm>
#include <cmath>

namespace yingke::journal {

namespace {

/// A visit as the range counts it.
struct Row {
    std::int64_t day = 0;
    std::size_t hour = 0;
    std::string scenario;
    QString title;
    bool closed = false;
    bool left = false;
    bool served = false;
    bool waited = false; ///< the wait is known
    core::Millis wait = 0;
    bool over = false;
    bool judged = false;
    core::Millis service = 0;
    core::Millis desk = 0;
    bool movedUp = false;
    bool papersMissing = false;
    bool cameBack = false;
    bool atOnce = false;
    bool call = false;
};

Row rowFrom(const QSqlQuery& query) {
    constexpr core::Millis hourMs = 3'600'000;
    Row row;
    row.day = query.value(0).toLongLong();
    const core::Millis local = query.value(1).toLongLong() + query.value(2).toLongLong() * 60'000;
    row.hour = static_cast<std::size_t>(((local / hourMs) % 24 + 24) % 24);
    row.scenario = query.value(3).toString().toStdString();
    row.title = query.value(4).toString();
    row.closed = query.value(5).toString() == QStringLiteral("closed");
    const QString outcome = query.value(6).toString();
    row.left = outcome == QStringLiteral("left_unserved");
    row.served = !query.value(7).isNull();
    row.waited = !query.value(8).isNull();
    row.wait = query.value(8).toLongLong();
    row.over = query.value(9).toBool();
    row.judged = row.served || row.closed || row.over;
    row.service = query.value(10).toLongLong();
    row.desk = query.value(11).toLongLong();
    row.movedUp = query.value(12).toInt() > 0;
    row.papersMissing = query.value(13).toBool();
    row.cameBack = query.value(14).toBool();
    row.call = query.value(15).toString() == QStringLiteral("telephone");
    row.atOnce = row.closed && !row.cameBack && !row.papersMissing &&
                 (outcome == QStringLiteral("done") || outcome == QStringLiteral("given_to_promise"));
    return row;
}

void add(MatterFigures& matter, const Row& row) {
    matter.scenario = row.scenario;
    matter.title = row.title;
    ++matter.visits;
    matter.over += row.closed ? 1 : 0;
    matter.atOnce += row.atOnce ? 1 : 0;
    matter.movedUp += row.movedUp ? 1 : 0;
    matter.secondTrips += row.cameBack ? 1 : 0;
    matter.served += row.service;
}

void add(RangeFigures& figures, const Row& row) {
    ++figures.visits;
    figures.open += row.closed ? 0 : 1;
    figures.over += row.closed ? 1 : 0;
    figures.atOnce += row.atOnce ? 1 : 0;
    figures.secondTrips += row.cameBack ? 1 : 0;
    figures.papersMissing += row.papersMissing ? 1 : 0;
    figures.movedUp += row.movedUp ? 1 : 0;
    figures.telephone += row.call ? 1 : 0;
    figures.waits.served += row.served ? 1 : 0;
    figures.waits.judged += row.judged ? 1 : 0;
    figures.waits.overLimit += row.over ? 1 : 0;
    figures.waits.left += row.left ? 1 : 0;
    figures.waits.longest = std::max(figures.waits.longest, row.wait);
    ++figures.arrivals.at(weekdayOf(row.day)).at(row.hour);
    HourFigures& hour = figures.hours.at(row.hour);
    ++hour.visits;
    hour.judged += row.judged ? 1 : 0;
    hour.overLimit += row.over ? 1 : 0;
    hour.desk += row.desk;
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

void RangeBook::each(const QString& statement, const std::function<void(const QSqlQuery&)>& take) {
    if (watch) {
        watch(statement);
    }
    QSqlQuery query(m_reader.database());
    query.setForwardOnly(true);
    bool well = query.prepare(statement);
    query.addBindValue(qint64(m_first));
    query.addBindValue(qint64(m_last));
    well = well && query.exec();
    while (well && (m_stop == nullptr || !m_stop->load(std::memory_order_relaxed)) && query.next()) {
        take(query);
    }
    m_failures += !well || query.lastError().isValid() ? 1 : 0;
    query.finish();
}

void RangeBook::visits(RangeFigures& figures) {
    std::vector<core::Millis> waits;
    std::vector<core::Millis> left;
    std::vector<core::Millis> ofDay;
    std::map<std::string, MatterFigures> matters;
    const auto endDay = [&] {
        if (!figures.days.empty()) {
            figures.days.back().ninetyFifth = percentile(ofDay, 0.95);
            figures.days.back().medianWait = percentile(ofDay, 0.5);
            ofDay.clear();
        }
    };
    each(QStringLiteral(
             "SELECT v.day, v.arrived_utc, v.offset_min, v.scenario, v.title, v.state, v.outcome, v.served_steady, "
             "v.wait_ms, v.over_limit, v.served_ms, (SELECT sum(s.to_steady - s.from_steady) FROM spans s WHERE s.nr = "
             "v.nr AND s.kind = 'served'), v.escalations, v.papers_missing, v.came_back, v.channel FROM visits v WHERE "
             "v.day >= ? AND v.day <= ? ORDER BY v.day, v.nr"),
         [&](const QSqlQuery& query) {
             const Row row = rowFrom(query);
             if (figures.days.empty() || figures.days.back().day != row.day) {
                 endDay();
                 figures.days.push_back({row.day, 0, 0, 0, 0, 0});
                 ++figures.openDays.at(weekdayOf(row.day));
             }
             DayPoint& point = figures.days.back();
             ++point.visits;
             point.judged += row.judged ? 1 : 0;
             point.overLimit += row.over ? 1 : 0;
             add(figures, row);
             add(matters[row.scenario], row);
             if (row.served) {
                 waits.push_back(row.wait);
                 ofDay.push_back(row.wait);
             } else if (row.left && row.waited) {
                 left.push_back(row.wait);
             }
         });
    endDay();
    double sum = 0;
    for (const core::Millis wait : waits) {
        sum += static_cast<double>(wait);
    }
    figures.waits.mean = waits.empty() ? 0 : static_cast<core::Millis>(sum / static_cast<double>(waits.size()));
    figures.waits.ninetyFifth = percentile(waits, 0.95);
    figures.waits.median = percentile(waits, 0.5);
    figures.waits.medianLeft = percentile(left, 0.5);
    for (auto& [id, matter] : matters) {
        figures.matters.push_back(std::move(matter));
    }
    std::stable_sort(figures.matters.begin(), figures.matters.end(),
                     [](const MatterFigures& a, const MatterFigures& b) { return a.visits > b.visits; });
}

void RangeBook::movedUp(RangeFigures& figures) {
    each(
        QStringLiteral("SELECT e.script, e.step, e.reason, count(*) AS times FROM visits v CROSS JOIN escalations e ON "
                       "e.visit_id = v.visit_id WHERE v.day >= ? AND v.day <= ? GROUP BY e.script, e.step, e.reason "
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

RangeFigures RangeBook::figures(std::int64_t first, std::int64_t last, const std::atomic<bool>* stop) {
    RangeFigures figures;
    figures.first = first;
    figures.last = last;
    if (first > last) {
        return figures;
    }
    m_first = first;
    m_last = last;
    m_stop = stop;
    visits(figures);
    movedUp(figures);
    promises(figures);
    people(figures);
    steps(figures);
    return figures;
}

std::pair<std::int64_t, std::int64_t> RangeBook::bounds() {
    QSqlQuery query(m_reader.database());
    query.setForwardOnly(true);
    std::pair<std::int64_t, std::int64_t> ends{0, 0};
    // Two questions: SQLite reads the ends of an index only when it is asked for one of them.
    const QString statement = QStringLiteral("SELECT (SELECT min(day) FROM visits), (SELECT max(day) FROM visits)");
    if (watch) {
        watch(statement);
    }
    if (query.exec(statement) && query.next()) {
        ends = {query.value(0).toLongLong(), query.value(1).toLongLong()};
    }
    query.finish();
    return ends;
}

} // namespace yingke::journal
