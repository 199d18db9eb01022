// SPDX-License-Identifier: GPL-3.0-or-later
// What was moved up and promised, who served, which steps take the time, and where visitors give up.
#include "office/texts/visit_texts.h"
#include "reading/parts/texts.h"
#include "reading/statistics/topics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

namespace yingke::reading {

namespace {

using SeriesTone = ChartSeries::Tone;

constexpr qsizetype mostBars = 12; ///< that a chart can show readably; the table has all

double minutes(core::Millis time) { return std::round(static_cast<double>(time) / 6'000.0) / 10.0; }

constexpr std::array reasons = {core::EscalationReason::Dissatisfied, core::EscalationReason::InsistsOnSomebodyElse,
                                core::EscalationReason::LimitPassed, core::EscalationReason::RuleOfScript,
                                core::EscalationReason::TakerAbsent};

} // namespace

Topic movedUpTopic(const journal::RangeFigures& figures, const FindScript& find) {
    Topic topic;
    topic.id = QStringLiteral("moved-up");
    topic.title = Texts::tr("Moved up");
    topic.table.headers << Texts::tr("Where") << Texts::tr("Reason") << Texts::tr("Times");
    const std::array<SeriesTone, reasons.size()> tones = {SeriesTone::Lost, SeriesTone::Long, SeriesTone::Late,
                                                          SeriesTone::Other, SeriesTone::Other};
    QList<ChartSeries> series;
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        series << ChartSeries{office::reasonInBrief(reasons.at(i)), tones.at(i), {}};
    }
    int all = 0;
    using Place = std::pair<std::string, std::string>;
    const auto nameOfPlace = [&find](const Place& place) {
        return place.first.empty() && place.second.empty() ? Texts::tr("before a script began")
                                                           : stepName(find, place.first, place.second);
    };
    std::vector<std::pair<Place, int>> places; // whatever the reason
    for (const journal::EscalationPlace& one : figures.escalations) {
        all += one.count;
        const Place place{one.script, one.step};
        topic.table.rows << QVariantList{nameOfPlace(place), office::reasonInBrief(one.reason), one.count};
        const auto found =
            std::find_if(places.begin(), places.end(), [&place](const auto& known) { return known.first == place; });
        if (found == places.end()) {
            places.emplace_back(place, one.count);
        } else {
            found->second += one.count;
        }
    }
    std::stable_sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    places.resize(std::min(places.size(), static_cast<std::size_t>(mostBars)));
    for (const auto& [place, count] : places) {
        topic.chart.categories << nameOfPlace(place);
        for (ChartSeries& one : series) {
            one.values << 0;
        }
        for (const journal::EscalationPlace& one : figures.escalations) {
            if (one.script == place.first && one.step == place.second) {
                series[static_cast<qsizetype>(one.reason)].values.back() += one.count;
            }
        }
    }
    topic.chart.kind = ChartPicture::Kind::Bars;
    topic.chart.stacked = true;
    topic.chart.series = series;
    topic.chart.unit = Texts::tr("times");
    QStringList parts;
    for (const auto& [reason, count] : mostFirst(figures.reasons)) {
        parts << QStringLiteral("%1 %2").arg(office::reasonInBrief(reason), QString::number(count));
    }
    topic.sentence = all > 0
                         ? Texts::tr("%1 visits were moved up %2 times: %3.")
                               .arg(QString::number(figures.movedUp), QString::number(all), parts.join(Texts::tr("; ")))
                     : figures.visits > 0 ? Texts::tr("No visit was moved up.")
                                          : QString();
    return topic;
}

Topic promisesTopic(const journal::RangeFigures& figures, const office::Office& office) {
    Topic topic;
    topic.id = QStringLiteral("promises");
    topic.title = Texts::tr("Promises");
    topic.table.headers << Texts::tr("Owner") << Texts::tr("Due") << Texts::tr("Kept in time") << Texts::tr("Kept late")
                        << Texts::tr("Broken") << Texts::tr("Still open") << Texts::tr("Given another time")
                        << Texts::tr("Last appointments broken");
    ChartSeries kept{Texts::tr("kept in time"), SeriesTone::Good, {}};
    ChartSeries late{Texts::tr("kept late"), SeriesTone::Late, {}};
    ChartSeries broken{Texts::tr("broken"), SeriesTone::Lost, {}};
    ChartSeries open{Texts::tr("still open"), SeriesTone::Other, {}};
    const auto row = [&](const QString& name, const journal::PromiseFigures& one) {
        topic.table.rows << QVariantList{name,       one.due,  one.inTime, one.late,
                                         one.broken, one.open, one.moved,  one.lastBroken};
    };
    for (const journal::PersonFigures& person : figures.people) {
        if (person.promises.due > 0) {
            topic.chart.categories << office::nameOf(office, person.person);
            kept.values << person.promises.inTime;
            late.values << person.promises.late;
            broken.values << person.promises.broken;
            open.values << person.promises.open;
            row(office::nameOf(office, person.person), person.promises);
        }
    }
    if (figures.promises.due > 0) {
        row(Texts::tr("All"), figures.promises);
    }
    topic.chart.kind = ChartPicture::Kind::Bars;
    topic.chart.stacked = true;
    topic.chart.series << kept << late << broken << open;
    topic.chart.unit = Texts::tr("promises");
    topic.sentence =
        figures.promises.due > 0
            ? Texts::tr("%1 promises were due: %2 kept in time, %3 late, %4 broken, %5 still open. Last appointments "
                        "that were broken: %6.")
                  .arg(QString::number(figures.promises.due), QString::number(figures.promises.inTime),
                       QString::number(figures.promises.late), QString::number(figures.promises.broken),
                       QString::number(figures.promises.open), QString::number(figures.promises.lastBroken))
        : figures.visits > 0 ? Texts::tr("No promise was due.")
                             : QString();
    return topic;
}

Topic peopleTopic(const journal::RangeFigures& figures, const office::Office& office) {
    Topic topic;
    topic.id = QStringLiteral("people");
    topic.title = Texts::tr("Receptionists");
    topic.table.headers << Texts::tr("Name") << Texts::tr("Received") << Texts::tr("Served")
                        << Texts::tr("Service a visit (minutes)") << Texts::tr("The same matters usually (minutes)")
                        << Texts::tr("Visitors' own time (minutes)") << Texts::tr("On hold (minutes)")
                        << Texts::tr("Waited too long") << Texts::tr("Of those: was serving somebody else")
                        << Texts::tr("Moved up") << Texts::tr("Of those: by rule or time")
                        << Texts::tr("Promises in time") << Texts::tr("Promises late or broken");
    ChartSeries took{Texts::tr("service a visit"), SeriesTone::Good, {}};
    ChartSeries usual{Texts::tr("the same matters, mean of all"), SeriesTone::Other, {}};
    for (const journal::PersonFigures& person : figures.people) {
        if (person.received == 0 && person.served == 0) {
            continue;
        }
        const int served = std::max(1, person.served);
        if (person.served > 0) {
            topic.chart.categories << office::nameOf(office, person.person);
            took.values << minutes(person.service / served);
            usual.values << minutes(person.usual / served);
        }
        topic.table.rows << QVariantList{office::nameOf(office, person.person),
                                         person.received,
                                         person.served,
                                         minutes(person.service / served),
                                         minutes(person.usual / served),
                                         minutes(person.visitors),
                                         minutes(person.held),
                                         person.overLimit,
                                         person.overWhileServing,
                                         person.movedUp,
                                         person.byRule,
                                         person.promises.inTime,
                                         person.promises.late + person.promises.broken};
    }
    topic.chart.kind = ChartPicture::Kind::Bars;
    topic.chart.series << took << usual;
    topic.chart.unit = Texts::tr("minutes a visit");
    topic.sentence = figures.visits > 0
                         ? Texts::tr("Beside each service time stands what the same matters take on the mean of "
                                     "everybody: whoever gets the long matters is not slow. Causes, no blame.")
                         : QString();
    return topic;
}

Topic stepsTopic(const journal::RangeFigures& figures, const FindScript& find) {
    Topic topic;
    topic.id = QStringLiteral("steps");
    topic.title = Texts::tr("Which steps take the time");
    topic.table.headers << Texts::tr("Step") << Texts::tr("Times") << Texts::tr("All time (minutes)")
                        << Texts::tr("A time (minutes)") << Texts::tr("Share (%)");
    ChartSeries all{Texts::tr("all time"), SeriesTone::Good, {}};
    double sum = 0;
    for (const journal::StepCost& cost : figures.steps) {
        sum += static_cast<double>(cost.spent);
    }
    for (const journal::StepCost& cost : figures.steps) {
        if (cost.step.empty() || cost.entered == 0) {
            continue;
        }
        const QString name = stepName(find, cost.script, cost.step);
        if (topic.chart.categories.size() < mostBars) {
            topic.chart.categories << name;
            all.values << minutes(cost.spent);
        }
        topic.table.rows << QVariantList{name, cost.entered, minutes(cost.spent), minutes(cost.spent / cost.entered),
                                         std::round(static_cast<double>(cost.spent) * 1000.0 / std::max(1.0, sum)) /
                                             10.0};
    }
    topic.chart.kind = ChartPicture::Kind::Bars;
    topic.chart.series << all;
    topic.chart.unit = Texts::tr("minutes");
    topic.sentence =
        topic.table.rows.isEmpty()
            ? QString()
            : Texts::tr(
                  "Most time goes into \u201c%1\u201d: %2 minutes, %3 percent of all. Time on hold is not counted.")
                  .arg(topic.table.rows.front().at(0).toString(), topic.table.rows.front().at(2).toString(),
                       topic.table.rows.front().at(4).toString());
    return topic;
}

Topic gaveUpTopic(const journal::RangeFigures& figures, const FindScript& find) {
    Topic topic;
    topic.id = QStringLiteral("gave-up");
    topic.title = Texts::tr("Where visitors give up");
    topic.table.headers << Texts::tr("Where") << Texts::tr("Left unserved") << Texts::tr("Broken off")
                        << Texts::tr("Of so many");
    std::vector<journal::StepCost> places;
    int left = 0;
    int brokenOff = 0;
    for (const journal::StepCost& cost : figures.steps) {
        if (cost.left + cost.brokenOff > 0) {
            places.push_back(cost);
            left += cost.left;
            brokenOff += cost.brokenOff;
        }
    }
    std::stable_sort(places.begin(), places.end(), [](const journal::StepCost& a, const journal::StepCost& b) {
        return a.left + a.brokenOff > b.left + b.brokenOff;
    });
    ChartSeries gone{Texts::tr("left unserved"), SeriesTone::Lost, {}};
    ChartSeries broken{Texts::tr("broken off"), SeriesTone::Late, {}};
    for (const journal::StepCost& place : places) {
        const QString name = stepName(find, place.script, place.step);
        if (topic.chart.categories.size() < mostBars) {
            topic.chart.categories << name;
            gone.values << place.left;
            broken.values << place.brokenOff;
        }
        topic.table.rows << QVariantList{name, place.left, place.brokenOff,
                                         place.step.empty() ? figures.visits : place.entered};
    }
    topic.chart.kind = ChartPicture::Kind::Bars;
    topic.chart.stacked = true;
    topic.chart.series << gone << broken;
    topic.chart.unit = Texts::tr("visits");
    topic.sentence =
        figures.visits == 0 ? QString()
        : places.empty()
            ? Texts::tr("Nobody gave up.")
            : Texts::tr(
                  "%1 left unserved (half of those who were waiting after %2 at most), %3 broke their matter off.")
                  .arg(QString::number(left), office::durationText(figures.waits.medianLeft),
                       QString::number(brokenOff));
    return topic;
}

} // namespace yingke::reading
