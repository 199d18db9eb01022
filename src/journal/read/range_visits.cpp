// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/range_visits.h"

#include "journal/read/range_book.h"

#include <algorithm>
#include <utility>

namespace yingke::journal {

namespace {

RangeVisit visitOf(const QSqlQuery& query) {
    constexpr core::Millis hourMs = 3'600'000;
    RangeVisit row;
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
    row.nobodyTook = row.movedUp && !query.value(16).toBool();
    row.papersMissing = query.value(13).toBool();
    row.cameBack = query.value(14).toBool();
    row.call = query.value(15).toString() == QStringLiteral("telephone");
    row.atOnce = row.closed && !row.cameBack && !row.papersMissing &&
                 (outcome == QStringLiteral("done") || outcome == QStringLiteral("given_to_promise"));
    return row;
}

void add(MatterFigures& matter, const RangeVisit& row) {
    matter.scenario = row.scenario;
    matter.title = row.title;
    ++matter.visits;
    matter.over += row.closed ? 1 : 0;
    matter.atOnce += row.atOnce ? 1 : 0;
    matter.movedUp += row.movedUp ? 1 : 0;
    matter.secondTrips += row.cameBack ? 1 : 0;
    matter.served += row.service;
}

void add(RangeFigures& figures, const RangeVisit& row) {
    ++figures.visits;
    figures.open += row.closed ? 0 : 1;
    figures.over += row.closed ? 1 : 0;
    figures.atOnce += row.atOnce ? 1 : 0;
    figures.secondTrips += row.cameBack ? 1 : 0;
    figures.papersMissing += row.papersMissing ? 1 : 0;
    figures.movedUp += row.movedUp ? 1 : 0;
    figures.nobodyTook += row.nobodyTook ? 1 : 0;
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

void RangeVisits::read(RangeReader& reader) {
    reader.each(
        QStringLiteral(
            "SELECT v.day, v.arrived_utc, v.offset_min, v.scenario, v.title, v.state, v.outcome, v.served_steady, "
            "v.wait_ms, v.over_limit, v.served_ms, (SELECT sum(s.to_steady - s.from_steady) FROM spans s WHERE s.nr = "
            "v.nr AND s.kind = 'served'), v.escalations, v.papers_missing, v.came_back, v.channel, CASE v.escalations "
            "WHEN 0 THEN 0 ELSE EXISTS(SELECT 1 FROM handovers h WHERE h.visit_id = v.visit_id AND h.by_escalation = 1 "
            "AND (h.taken_utc IS NOT NULL OR h.declined_utc IS NULL)) END FROM visits v WHERE v.day >= ? AND v.day <= "
            "? AND v.channel <> "
            "'outgoing' AND v.outcome IS NOT 'joined' ORDER BY v.day, v.nr"),
        [this](const QSqlQuery& query) { take(visitOf(query)); });
    endDay();
    sumWaits();
    for (auto& [id, matter] : m_matters) {
        m_figures.matters.push_back(std::move(matter));
    }
    std::stable_sort(m_figures.matters.begin(), m_figures.matters.end(),
                     [](const MatterFigures& a, const MatterFigures& b) { return a.visits > b.visits; });
}

void RangeVisits::take(const RangeVisit& visit) {
    if (m_figures.days.empty() || m_figures.days.back().day != visit.day) {
        endDay();
        m_figures.days.push_back({visit.day, 0, 0, 0, 0, 0});
        ++m_figures.openDays.at(weekdayOf(visit.day));
    }
    DayPoint& point = m_figures.days.back();
    ++point.visits;
    point.judged += visit.judged ? 1 : 0;
    point.overLimit += visit.over ? 1 : 0;
    add(m_figures, visit);
    add(m_matters[visit.scenario], visit);
    if (visit.served) {
        m_waits.push_back(visit.wait);
        m_ofDay.push_back(visit.wait);
    } else if (visit.left && visit.waited) {
        m_left.push_back(visit.wait);
    }
}

void RangeVisits::endDay() {
    if (!m_figures.days.empty()) {
        m_figures.days.back().ninetyFifth = percentile(m_ofDay, 0.95);
        m_figures.days.back().medianWait = percentile(m_ofDay, 0.5);
        m_ofDay.clear();
    }
}

void RangeVisits::sumWaits() {
    double sum = 0;
    for (const core::Millis wait : m_waits) {
        sum += static_cast<double>(wait);
    }
    const bool none = m_waits.empty();
    m_figures.waits.mean = none ? 0 : static_cast<core::Millis>(sum / static_cast<double>(m_waits.size()));
    m_figures.waits.ninetyFifth = percentile(m_waits, 0.95);
    m_figures.waits.median = percentile(m_waits, 0.5);
    m_figures.waits.medianLeft = percentile(m_left, 0.5);
}

} // namespace yingke::journal
