// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/parts/figure_parts.h"

#include "journal/read/range_book.h"
#include "office/texts/visit_texts.h"
#include "reading/statistics/topics.h"
#include "reading/story/visit_story.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace yingke::logbook {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

const char* better(double change, bool moreIsBetter) {
    return change == 0 ? "" : (change > 0) == moreIsBetter ? "good" : "warn";
}

/// `shown`: the size of the change.
Change changeIn(double change, const QString& shown, const char* tone, const DayBefore& before) {
    const QString day = before.lastWeek ? Texts::tr("last %1").arg(reading::weekdayName(journal::weekdayOf(before.day)))
                                        : office::shortDay(before.day, before.day + 1);
    if (change == 0) {
        return {Texts::tr("as %1").arg(day), Texts::tr("the same as %1").arg(day), "", QStringLiteral("±0")};
    }
    const QString by = (change > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) + shown;
    return {Texts::tr("vs %1").arg(day) + QLatin1Char(' ') + by,
            change > 0 ? Texts::tr("%1 more than %2").arg(shown, day) : Texts::tr("%1 less than %2").arg(shown, day),
            tone, by};
}

double share(int part, int whole) { return std::round(1000.0 * part / whole) / 10; }

Change changeOfShare(int part, int whole, int partBefore, int wholeBefore, const DayBefore& before) {
    if (whole == 0 || wholeBefore == 0) {
        return {};
    }
    const double change = share(part, whole) - share(partBefore, wholeBefore);
    const double rounded = std::round(change * 10) / 10;
    return changeIn(rounded, QString::number(std::abs(rounded), 'f', 1) + QLatin1Char('%'), better(rounded, true),
                    before);
}

journal::VisitFilter ofDay(std::int64_t day) {
    journal::VisitFilter filter;
    filter.day = day;
    return filter;
}

enum class Sorted { AsArrived, ByWait };

FigurePart part(const QString& label, std::int64_t day, bool journal::VisitFilter::*mark,
                Sorted sorted = Sorted::AsArrived) {
    FigurePart made{label, ofDay(day), sorted == Sorted::ByWait};
    made.filter.ofFigures = true;
    if (mark != nullptr) {
        made.filter.*mark = true;
    }
    return made;
}

Explanation explainMovedUp(const journal::DayFigures& figures, std::int64_t day) {
    using Filter = journal::VisitFilter;
    Explanation told;
    QStringList reasons;
    told.parts.push_back(part(Texts::tr("All %1").arg(figures.movedUp), day, &Filter::movedUp));
    for (const auto& [reason, count] : reading::mostFirst(figures.reasons)) {
        const QString words = office::reasonText(reason);
        reasons << Texts::tr("%1: %2").arg(words, QString::number(count));
        FigurePart one = part(words + QLatin1Char(' ') + QString::number(count), day, &Filter::movedUp);
        one.filter.reason = reason;
        told.parts.push_back(one);
    }
    if (figures.movedUp == 0) {
        told.sentence = Texts::tr("Nobody was moved up to the supervisor or the director on this day.");
    } else {
        told.sentence = Texts::tr("%1 of the visits were moved up at least once, by reason: %2.")
                            .arg(QString::number(figures.movedUp), reasons.join(Texts::tr(", ")));
        if (figures.nobodyTook > 0) {
            told.sentence += QLatin1Char(' ') + Texts::tr("To %1 of them nobody came.").arg(figures.nobodyTook);
        }
    }
    return told;
}

Explanation explainPromises(const journal::DayFigures& figures, std::int64_t day) {
    const int open = figures.promisesDue - figures.promisesInTime - figures.promisesBroken;
    FigurePart due{Texts::tr("Due %1").arg(figures.promisesDue), ofDay(day), false};
    due.filter.promiseDueOn = day;
    FigurePart late{Texts::tr("Broken or late %1").arg(figures.promisesBroken), due.filter, false};
    late.filter.promiseLate = true;
    return {figures.promisesDue == 0
                ? Texts::tr("No promise was due on this day.")
                : Texts::tr("%1 promises were due on this day, whenever they were made: %2 kept in time, %3 broken or "
                            "late, %4 still open. The visits they come from:")
                      .arg(QString::number(figures.promisesDue), QString::number(figures.promisesInTime),
                           QString::number(figures.promisesBroken), QString::number(open)),
            {due, late}};
}

} // namespace

QString limitText(core::Millis limit) {
    const core::Millis minutes = limit / 60'000;
    const core::Millis seconds = limit % 60'000 / 1000;
    return seconds == 0   ? Texts::tr("%1 minutes").arg(minutes)
           : minutes == 0 ? Texts::tr("%1 seconds").arg(seconds)
                          : Texts::tr("%1 min %2 s").arg(minutes).arg(seconds);
}

Change changeOf(Figure figure, const journal::DayFigures& now, const DayBefore& before) {
    const journal::DayFigures& was = before.figures;
    const auto number = [&before](int change, const char* tone) {
        return changeIn(change, QString::number(std::abs(change)), tone, before);
    };
    switch (figure) {
    case Figure::Visits:
        return number(now.visits - was.visits, "");
    case Figure::Wait: {
        if (now.served == 0 || was.served == 0) {
            return {};
        }
        const core::Millis seconds = now.meanWait / 1000 - was.meanWait / 1000; // as they are shown, whole
        const auto change = static_cast<double>(seconds);
        return changeIn(change, office::durationText(std::abs(seconds) * 1000), better(change, false), before);
    }
    case Figure::InTime:
        return changeOfShare(now.judged - now.overLimit, now.judged, was.judged - was.overLimit, was.judged, before);
    case Figure::MovedUp:
        return number(now.movedUp - was.movedUp, better(now.movedUp - was.movedUp, false));
    case Figure::Promises:
        return changeOfShare(now.promisesInTime, now.promisesDue, was.promisesInTime, was.promisesDue, before);
    case Figure::AtOnce:
        return changeOfShare(now.atOnce, now.over, was.atOnce, was.over, before);
    }
    return {};
}

Explanation explain(Figure figure, const journal::DayFigures& figures, std::int64_t day, core::Millis limit) {
    using Filter = journal::VisitFilter;
    const auto text = [](int number) { return QString::number(number); };
    switch (figure) {
    case Figure::Visits:
        return {Texts::tr("%1 visits came on this day, in person or by telephone: %2 are over, %3 are still open.")
                    .arg(text(figures.visits), text(figures.over), text(figures.open)),
                {part(Texts::tr("All %1").arg(figures.visits), day, nullptr),
                 part(Texts::tr("Closed %1").arg(figures.over), day, &Filter::closed),
                 part(Texts::tr("Open %1").arg(figures.open), day, &Filter::open)}};
    case Figure::Wait:
        return {Texts::tr("From coming in to the first word of service, on the mean of the %1 who were served: %2. The "
                          "longest wait of all was %3.")
                    .arg(text(figures.served), office::durationText(figures.meanWait),
                         office::durationText(figures.longestWait)),
                {part(Texts::tr("Served %1").arg(figures.served), day, &Filter::served, Sorted::ByWait)}};
    case Figure::InTime:
        return {
            Texts::tr("Of the %1 visits whose wait can be judged %2 were received within %3; %4 had to wait longer. "
                      "Who waits within the limit now is not counted yet.")
                .arg(text(figures.judged), text(figures.judged - figures.overLimit), limitText(limit),
                     text(figures.overLimit)),
            {part(Texts::tr("Counted %1").arg(figures.judged), day, &Filter::judged, Sorted::ByWait),
             part(Texts::tr("Over the limit %1").arg(figures.overLimit), day, &Filter::overLimit, Sorted::ByWait)}};
    case Figure::MovedUp:
        return explainMovedUp(figures, day);
    case Figure::Promises:
        return explainPromises(figures, day);
    case Figure::AtOnce:
        return {Texts::tr("Of the %1 visits that are over %2 were settled in one visit: done or promised, no paper "
                          "missing, no second trip. %3 came a second time with papers.")
                    .arg(text(figures.over), text(figures.atOnce), text(figures.secondTrips)),
                {part(Texts::tr("Closed %1").arg(figures.over), day, &Filter::closed),
                 part(Texts::tr("Not at once %1").arg(figures.over - figures.atOnce), day, &Filter::notAtOnce),
                 part(Texts::tr("Second trips %1").arg(figures.secondTrips), day, &Filter::cameBack)}};
    }
    return {};
}

} // namespace yingke::logbook
