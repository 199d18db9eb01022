// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/statistics/range_meaning.h"

#include "office/texts/visit_texts.h"
#include "reading/statistics/topics.h"

#include <QCoreApplication>
#include <QStringList>

namespace yingke::logbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RangeMeaning)
};

QString counted(int number) { return QString::number(number); }

QString movedUp(const journal::RangeFigures& figures) {
    QStringList reasons;
    for (const auto& [reason, count] : reading::mostFirst(figures.reasons)) {
        reasons << office::reasonText(reason) + QLatin1Char(' ') + counted(count);
    }
    if (figures.movedUp == 0) {
        return Words::tr("Nobody was moved up to the supervisor or the director in these days.");
    }
    QString told = Words::tr("%1 of the %2 visits were moved up at least once, to the supervisor or the director; by "
                             "reason, each time counted: %3.")
                       .arg(counted(figures.movedUp), counted(figures.visits), reasons.join(QStringLiteral(" · ")));
    if (figures.nobodyTook > 0) {
        told += QLatin1Char(' ') + Words::tr("To %1 of them nobody came.").arg(figures.nobodyTook);
    }
    return told;
}

QString promises(const journal::PromiseFigures& promises) {
    return promises.due == 0
               ? Words::tr("No promise was due in these days.")
               : Words::tr(
                     "%1 promises were due in these days, whenever they were made: %2 kept in time, %3 kept late, "
                     "%4 broken, %5 still open. Those withdrawn are not counted.")
                     .arg(counted(promises.due), counted(promises.inTime), counted(promises.late),
                          counted(promises.broken), counted(promises.open));
}

} // namespace

QString meaningOf(Figure figure, const journal::RangeFigures& figures, core::Millis limit) {
    const journal::WaitFigures& waits = figures.waits;
    switch (figure) {
    case Figure::Visits:
        return Words::tr("%1 visits came in these days, %2 of them by telephone: %3 are over, %4 still open. Compared "
                         "with as many days before.")
            .arg(counted(figures.visits), counted(figures.telephone), counted(figures.over), counted(figures.open));
    case Figure::Wait:
        return Words::tr("From coming in to the first word of service: half of the %1 who were served waited no longer "
                         "than %2, 95 of 100 no longer than %3; the mean was %4, the longest wait of all %5. Who left "
                         "unserved (%6) is in the longest only.")
            .arg(counted(waits.served), office::durationText(waits.median), office::durationText(waits.ninetyFifth),
                 office::durationText(waits.mean), office::durationText(waits.longest), counted(waits.left));
    case Figure::InTime:
        return Words::tr("Of the %1 visits whose wait can be judged (served, gone, or over the limit) %2 were received "
                         "within %3; %4 had to wait longer.")
            .arg(counted(waits.judged), counted(waits.judged - waits.overLimit), limitText(limit),
                 counted(waits.overLimit));
    case Figure::MovedUp:
        return movedUp(figures);
    case Figure::Promises:
        return promises(figures.promises);
    case Figure::AtOnce:
        return Words::tr("Of the %1 visits that are over %2 were settled in one visit: done or promised, no paper "
                         "missing, no second trip. %3 came a second time with papers.")
            .arg(counted(figures.over), counted(figures.atOnce), counted(figures.secondTrips));
    }
    return {};
}

} // namespace yingke::logbook
