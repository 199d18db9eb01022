// SPDX-License-Identifier: GPL-3.0-or-later
// When visitors came, how long they waited, with what, how often it was done at once, and how many receptionists that
// needs.
#include "office/texts/visit_texts.h"
#include "reading/parts/texts.h"
#include "reading/statistics/staffing.h"
#include "reading/statistics/topics.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace yingke::reading {

namespace {

using SeriesTone = ChartSeries::Tone;

QString hourText(std::size_t hour) { return QStringLiteral("%1:00").arg(hour); }

double rounded(double value, double parts) { return std::round(value * parts) / parts; }

double roundedMinutes(core::Millis time) { return rounded(static_cast<double>(time) / 60'000.0, 100.0); }

QString matterTitle(const journal::MatterFigures& matter) {
    return matter.scenario.empty()  ? Texts::tr("no matter begun")
           : matter.title.isEmpty() ? QString::fromStdString(matter.scenario)
                                    : matter.title;
}

} // namespace

Topic hoursTopic(const journal::RangeFigures& figures) {
    Topic topic;
    topic.id = QStringLiteral("hours");
    topic.title = Texts::tr("When visitors come");
    std::size_t first = journal::hoursInDay;
    std::size_t last = 0;
    std::size_t fullest = 0;
    for (std::size_t hour = 0; hour < journal::hoursInDay; ++hour) {
        if (figures.hours.at(hour).visits > 0) {
            first = std::min(first, hour);
            last = hour;
            fullest = figures.hours.at(hour).visits > figures.hours.at(fullest).visits ? hour : fullest;
        }
    }
    topic.table.headers << Texts::tr("Weekday") << Texts::tr("Open days");
    ChartSeries usual{Texts::tr("a usual day"), SeriesTone::Good, {}};
    ChartSeries most{Texts::tr("the fullest weekday"), SeriesTone::Other, {}};
    const int days = std::accumulate(figures.openDays.begin(), figures.openDays.end(), 0);
    for (std::size_t hour = first; hour <= last && days > 0; ++hour) {
        topic.table.headers << hourText(hour);
        topic.chart.categories << hourText(hour);
        usual.values << rounded(static_cast<double>(figures.hours.at(hour).visits) / days, 10.0);
        double fullestDay = 0;
        for (std::size_t day = 0; day < journal::weekLength; ++day) {
            const int open = figures.openDays.at(day);
            fullestDay =
                std::max(fullestDay, open > 0 ? static_cast<double>(figures.arrivals.at(day).at(hour)) / open : 0.0);
        }
        most.values << rounded(fullestDay, 10.0);
    }
    topic.table.headers << Texts::tr("All visits");
    for (std::size_t day = 0; day < journal::weekLength && days > 0; ++day) {
        QVariantList row{weekdayName(day), figures.openDays.at(day)};
        int all = 0;
        for (std::size_t hour = first; hour <= last; ++hour) {
            row << figures.arrivals.at(day).at(hour);
            all += figures.arrivals.at(day).at(hour);
        }
        topic.table.rows << (row << all);
    }
    topic.chart.series << usual << most;
    topic.chart.unit = Texts::tr("visits an hour");
    topic.sentence = days > 0 ? Texts::tr("%1 visits on %2 days; most come between %3 and %4.")
                                    .arg(QString::number(figures.visits), QString::number(days), hourText(fullest),
                                         hourText(fullest + 1))
                              : QString();
    return topic;
}

Topic waitsTopic(const journal::RangeFigures& figures, core::Millis limit) {
    Topic topic;
    topic.id = QStringLiteral("waits");
    topic.title = Texts::tr("Waiting");
    topic.table.headers << Texts::tr("Day") << Texts::tr("Visits") << Texts::tr("Median wait (minutes)")
                        << Texts::tr("95 of 100 waited at most (minutes)") << Texts::tr("Over the limit")
                        << Texts::tr("Within the limit (%)");
    ChartSeries median{Texts::tr("median"), SeriesTone::Good, {}};
    ChartSeries most{Texts::tr("95 of 100 at most"), SeriesTone::Long, {}};
    for (const journal::DayPoint& day : figures.days) {
        const QDate date = QDate(1970, 1, 1).addDays(day.day);
        topic.chart.categories << date.toString(QStringLiteral("M-d"));
        median.values << roundedMinutes(day.medianWait);
        most.values << roundedMinutes(day.ninetyFifth);
        topic.table.rows << QVariantList{
            date.toString(Qt::ISODate),
            day.visits,
            roundedMinutes(day.medianWait),
            roundedMinutes(day.ninetyFifth),
            day.overLimit,
            day.judged > 0 ? rounded(100.0 * (day.judged - day.overLimit) / day.judged, 10.0) : QVariant()};
    }
    topic.chart.kind = ChartPicture::Kind::Lines;
    topic.chart.series << median << most;
    topic.chart.unit = Texts::tr("minutes");
    topic.chart.limit = roundedMinutes(limit);
    topic.chart.limitName = Texts::tr("limit");
    const journal::WaitFigures& waits = figures.waits;
    topic.sentence = figures.visits == 0
                         ? QString()
                         : Texts::tr("Half waited at most %1, 95 of 100 at most %2, the longest %3. Over the limit: %4 "
                                     "of %5; %6 left unserved.")
                               .arg(office::durationText(waits.median), office::durationText(waits.ninetyFifth),
                                    office::durationText(waits.longest), QString::number(waits.overLimit),
                                    QString::number(waits.judged), QString::number(waits.left));
    return topic;
}

Topic mattersTopic(const journal::RangeFigures& figures) {
    Topic topic;
    topic.id = QStringLiteral("matters");
    topic.title = Texts::tr("Matters");
    topic.table.headers << Texts::tr("Matter") << Texts::tr("Visits") << Texts::tr("Share (%)")
                        << Texts::tr("Service, mean (minutes)") << Texts::tr("Moved up") << Texts::tr("Second trips");
    ChartSeries visits{Texts::tr("visits"), SeriesTone::Good, {}};
    for (const journal::MatterFigures& matter : figures.matters) {
        topic.chart.categories << matterTitle(matter);
        visits.values << matter.visits;
        topic.table.rows << QVariantList{matterTitle(matter),
                                         matter.visits,
                                         rounded(100.0 * matter.visits / std::max(1, figures.visits), 10.0),
                                         roundedMinutes(matter.served / std::max(1, matter.visits)),
                                         matter.movedUp,
                                         matter.secondTrips};
    }
    topic.chart.kind = ChartPicture::Kind::Bars;
    topic.chart.series << visits;
    topic.chart.unit = Texts::tr("visits");
    topic.sentence = figures.matters.empty()
                         ? QString()
                         : Texts::tr("The most frequent: %1, %2 of %3 visits.")
                               .arg(matterTitle(figures.matters.front()),
                                    QString::number(figures.matters.front().visits), QString::number(figures.visits));
    return topic;
}

Topic atOnceTopic(const journal::RangeFigures& figures) {
    Topic topic;
    topic.id = QStringLiteral("at-once");
    topic.title = Texts::tr("Done in one visit");
    topic.table.headers << Texts::tr("Matter") << Texts::tr("Closed visits") << Texts::tr("Done in one visit")
                        << Texts::tr("Share (%)") << Texts::tr("Second trips for papers");
    ChartSeries done{Texts::tr("done in one visit"), SeriesTone::Good, {}};
    ChartSeries other{Texts::tr("not"), SeriesTone::Other, {}};
    for (const journal::MatterFigures& matter : figures.matters) {
        topic.chart.categories << matterTitle(matter);
        done.values << matter.atOnce;
        other.values << matter.over - matter.atOnce;
        topic.table.rows << QVariantList{matterTitle(matter), matter.over, matter.atOnce,
                                         matter.over > 0 ? QVariant(rounded(100.0 * matter.atOnce / matter.over, 10.0))
                                                         : QVariant(),
                                         matter.secondTrips};
    }
    topic.chart.kind = ChartPicture::Kind::Bars;
    topic.chart.stacked = true;
    topic.chart.series << done << other;
    topic.chart.unit = Texts::tr("visits");
    topic.sentence = figures.over == 0
                         ? QString()
                         : Texts::tr("%1 of the closed visits were done in one visit; a paper was missing "
                                     "in %2, and %3 came a second time for papers.")
                               .arg(percentText(figures.atOnce, figures.over), QString::number(figures.papersMissing),
                                    QString::number(figures.secondTrips));
    return topic;
}

Topic staffingTopic(const journal::RangeFigures& figures, core::Millis limit) {
    Topic topic;
    topic.id = QStringLiteral("staffing");
    topic.title = Texts::tr("Receptionists needed");
    topic.table.headers << Texts::tr("Hour") << Texts::tr("Visits an hour, usual day") << Texts::tr("Needed, usual day")
                        << Texts::tr("Within the limit then (%)") << Texts::tr("With one fewer (%)")
                        << Texts::tr("Seen within the limit (%)") << Texts::tr("Visits an hour, fullest weekday")
                        << Texts::tr("Which") << Texts::tr("Receptionists needed then");
    ChartSeries needed{Texts::tr("a usual day"), SeriesTone::Good, {}};
    ChartSeries busiest{Texts::tr("the fullest weekday"), SeriesTone::Late, {}};
    const Staffing staffing = staffingFor(figures, limit);
    int most = 0;
    for (const StaffingHour& hour : staffing.hours) {
        const QString name = hourText(static_cast<std::size_t>(hour.hour));
        topic.chart.categories << name;
        needed.values << hour.needed;
        busiest.values << hour.neededBusiest;
        most = std::max(most, hour.neededBusiest);
        topic.table.rows << QVariantList{name,
                                         rounded(hour.usual, 100.0),
                                         hour.needed,
                                         rounded(100.0 * hour.level, 10.0),
                                         rounded(100.0 * hour.levelOneFewer, 10.0),
                                         rounded(100.0 * hour.seen, 10.0),
                                         rounded(hour.busiest, 100.0),
                                         weekdayName(static_cast<std::size_t>(hour.busiestWeekday)),
                                         hour.neededBusiest};
    }
    topic.chart.series << needed << busiest;
    topic.chart.unit = Texts::tr("receptionists");
    topic.sentence =
        staffing.hours.empty()
            ? QString()
            : Texts::tr("An estimate: with %1 of service a visit, at most %2 receptionists serve 95 of 100 visitors "
                        "within %3. Breaks and other work come on top.")
                  .arg(office::durationText(staffing.service), QString::number(most), office::durationText(limit));
    return topic;
}

} // namespace yingke::reading
