// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/report/day_report.h"

#include "journal/read/day_book.h"
#include "journal/read/handover_book.h"
#include "journal/read/promise_book.h"
#include "journal/read/range_book.h"
#include "journal/read/seal_book.h"
#include "office/texts/masks.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "reading/export/log_rows.h"
#include "reading/parts/texts.h"

#include <QDate>

#include <algorithm>

namespace yingke::reading {

namespace {

QString dateWords(std::int64_t day) {
    return QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate) + QLatin1Char(' ') +
           weekdayName(journal::weekdayOf(day));
}

constexpr std::size_t mostLines = 14; ///< of a list; two pages hold no more
constexpr core::Millis aDay = 86'400'000;

QString clock(core::Millis utc, int offset) { return office::timeText({0, utc, offset}, false); }

core::Visitor visitorOf(const DayReport& report, const journal::VisitRow& row) {
    return report.personal ? row.visitor : office::masked(row.visitor);
}

/// Words about a visit, as the report may tell them.
QString wordsOf(const DayReport& report, const QString& words, const journal::VisitRow& row) {
    return report.personal ? words : office::maskedWords(words, row.visitor);
}

QString visitOf(const DayReport& report, const journal::VisitRow& row) {
    const core::Visitor visitor = visitorOf(report, row);
    QStringList parts{office::listedAs(visitor, row.channel, row.badge)};
    if (!visitor.room.empty()) {
        parts << QString::fromStdString(visitor.room);
    }
    if (!row.title.isEmpty()) {
        parts << row.title;
    }
    return parts.join(QStringLiteral(" · "));
}

QString levelText(core::EscalationLevel level) {
    switch (level) {
    case core::EscalationLevel::PersonConcerned:
        return Texts::tr("to the person concerned");
    case core::EscalationLevel::ServiceSupervisor:
        return Texts::tr("to the service supervisor");
    case core::EscalationLevel::Director:
        return Texts::tr("to the director");
    }
    return {};
}

/// Adds a line unless the list is full; `left` counts those that are not shown.
class List {
public:
    explicit List(std::vector<ReportLine>& lines) : m_lines(lines) {}
    ~List() {
        if (m_left > 0) {
            m_lines.push_back({{}, Texts::tr("and %1 more, in the log").arg(m_left)});
        }
    }
    List(const List&) = delete;
    List& operator=(const List&) = delete;
    void add(const QString& time, const QString& text) {
        if (m_lines.size() < mostLines) {
            m_lines.push_back({time, text});
        } else {
            ++m_left;
        }
    }

private:
    std::vector<ReportLine>& m_lines;
    int m_left = 0;
};

void figuresOf(DayReport& report, const journal::DayFigures& now, const journal::DayFigures& before) {
    const bool compared = before.visits > 0;
    const auto add = [&](const QString& name, const QString& value, const QString& earlier) {
        report.figures.push_back({name, value, compared ? earlier : QString()});
    };
    add(Texts::tr("Visits"), QString::number(now.visits), QString::number(before.visits));
    add(Texts::tr("Mean wait"), office::durationText(now.meanWait), office::durationText(before.meanWait));
    add(Texts::tr("Longest wait"), office::durationText(now.longestWait), office::durationText(before.longestWait));
    add(Texts::tr("Within the limit"), percentText(now.judged - now.overLimit, now.judged),
        percentText(before.judged - before.overLimit, before.judged));
    add(Texts::tr("Over the limit"), QString::number(now.overLimit), QString::number(before.overLimit));
    add(Texts::tr("Moved up"), QString::number(now.movedUp), QString::number(before.movedUp));
    if (now.nobodyTook > 0 || before.nobodyTook > 0) {
        add(Texts::tr("of them: nobody came"), QString::number(now.nobodyTook), QString::number(before.nobodyTook));
    }
    const auto kept = [](const journal::DayFigures& one) {
        return one.promisesDue > 0 ? QStringLiteral("%1 / %2").arg(one.promisesInTime).arg(one.promisesDue)
                                   : QStringLiteral("—");
    };
    add(Texts::tr("Promises in time"), kept(now), kept(before));
    add(Texts::tr("Done in one visit"), percentText(now.atOnce, now.over), percentText(before.atOnce, before.over));
}

void sealOf(DayReport& report, journal::SealBook book, const office::Office& office) {
    const auto seals = book.seals(report.day);
    if (seals.empty()) {
        const journal::ChainHead head = book.head();
        report.head = head.hash;
        report.count = head.count;
        report.sealed = Texts::tr("not sealed");
        return;
    }
    const journal::Seal& seal = seals.front();
    report.head = seal.head;
    report.mark = seal.mark;
    report.count = seal.count;
    report.sealed = Texts::tr("sealed by %1 at %2")
                        .arg(office::nameOf(office, seal.by), dateTimeOf(seal.at.utc, seal.at.offsetMinutes)
                                                                  .toDateTime()
                                                                  .toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    if (!seal.note.isEmpty()) {
        report.notes.push_back({clock(seal.at.utc, seal.at.offsetMinutes), wordsOf(report, seal.note, {})});
    }
    if (const int later = book.corrections(report.day, seal.count); later > 0) {
        report.afterSeal = Texts::tr("%1 events of this day came after the seal").arg(later);
    }
}

void eventsOf(DayReport& report, journal::DayBook& days, journal::SealBook seals) {
    List movedUp(report.movedUp);
    List notes(report.notes);
    for (const journal::DayNote& note : seals.notes(report.day)) {
        notes.add(clock(note.at.utc, note.at.offsetMinutes), wordsOf(report, note.text, {}));
    }
    for (const journal::Lane& lane : report.lanes) {
        if (lane.row.escalations == 0 && lane.row.notes == 0) {
            continue;
        }
        for (const journal::NumberedRecord& one : days.records(lane.row.visit)) {
            const QString time = clock(one.record.at.utc, one.record.at.offsetMinutes);
            if (const auto* up = std::get_if<core::event::VisitEscalated>(&one.record.event)) {
                QStringList parts{visitOf(report, lane.row), levelText(up->level), office::reasonInBrief(up->reason)};
                if (!up->note.empty()) {
                    parts << wordsOf(report, QString::fromStdString(up->note), lane.row);
                }
                movedUp.add(time, parts.join(QStringLiteral(" — ")));
            } else if (const auto* note = std::get_if<core::event::NoteAdded>(&one.record.event)) {
                notes.add(time, visitOf(report, lane.row) + QStringLiteral(" — ") +
                                    wordsOf(report, QString::fromStdString(note->text), lane.row));
            }
        }
    }
}

void handoversOf(DayReport& report, journal::HandoverBook book, const office::Office& office) {
    List list(report.handovers);
    for (const journal::HandoverRow& row : book.handovers(report.day, report.day, 0, 500)) {
        QStringList parts{office::nameOf(office, row.from) + QStringLiteral(" → ") + office::nameOf(office, row.to),
                          visitOf(report, row.of)};
        if (!row.why.isEmpty()) {
            parts << wordsOf(report, row.why, row.of);
        }
        parts << (row.passedOn     ? office::causeText(*row.passedOn)
                  : row.untilTaken ? Texts::tr("taken after %1").arg(office::durationText(*row.untilTaken))
                  : row.declined   ? Texts::tr("declined")
                                   : Texts::tr("not taken"));
        list.add(clock(row.asked.utc, row.asked.offsetMinutes), parts.join(QStringLiteral(" — ")));
    }
}

void promisesOf(DayReport& report, journal::PromiseBook book, const office::Office& office, const core::Moment& now) {
    List list(report.promises);
    const auto add = [&](const journal::PromiseRow& row) {
        const bool overdue = row.state == core::PromiseState::Open && row.due < now.utc;
        const QString state = overdue ? Texts::tr("overdue") : promiseStateName(row.state);
        const core::Moment due{0, row.due, row.made.offsetMinutes};
        list.add(office::shortDay(core::localDay(due), report.day) + QLatin1Char(' ') + office::timeText(due, false),
                 QStringList{state, wordsOf(report, row.what, row.of), office::nameOf(office, row.owner),
                             visitOf(report, row.of)}
                     .join(QStringLiteral(" — ")));
    };
    journal::PromiseFilter due;
    due.which = journal::PromiseFilter::Which::DueOnDay;
    due.day = report.day;
    journal::PromiseFilter overdue;
    overdue.which = journal::PromiseFilter::Which::Overdue;
    overdue.now = (report.day + 1) * aDay; // of any zone; whose day it is, is looked at below
    for (const journal::PromiseRow& row : book.promises(overdue, 0, 200)) {
        if (core::localDay({0, row.due, row.made.offsetMinutes}) < report.day) {
            add(row); // owed from before
        }
    }
    for (const journal::PromiseRow& row : book.promises(due, 0, 200)) {
        if (row.state != core::PromiseState::Kept) {
            add(row);
        }
    }
}

} // namespace

DayReport dayReportOf(const std::shared_ptr<journal::LogReader>& log, const office::Office& office,
                      const FindScript& find, std::int64_t day, const core::Moment& now, bool personal) {
    DayReport report;
    report.personal = personal;
    journal::DayBook days(log);
    const int failures = log->failures();
    report.community = QString::fromStdString(office.text("community"));
    report.day = day;
    report.dayWords = dateWords(day);
    report.offsetMinutes = now.offsetMinutes;
    const journal::DayFigures before = days.figures(day - 7);
    report.comparedWith = before.visits > 0 ? dateWords(day - 7) : QString();
    figuresOf(report, days.figures(day), before);
    report.lanes = days.lanes(day);
    if (!report.lanes.empty()) { // the desk's own local time of that day, wherever this is printed
        report.offsetMinutes = report.lanes.front().row.arrived.offsetMinutes;
    }
    for (const journal::Lane& lane : report.lanes) {
        const QString matter = !lane.row.title.isEmpty()   ? lane.row.title
                               : lane.row.scenario.empty() ? QString()
                                                           : stepName(find, lane.row.scenario, {});
        report.laneNames.push_back((office::listedAs(visitorOf(report, lane.row), lane.row.channel, lane.row.badge) +
                                    QLatin1Char(' ') + matter)
                                       .trimmed());
    }
    sealOf(report, journal::SealBook(log), office);
    eventsOf(report, days, journal::SealBook(log));
    handoversOf(report, journal::HandoverBook(log), office);
    promisesOf(report, journal::PromiseBook(log), office, now);
    report.whole = log->failures() == failures;
    return report;
}

} // namespace yingke::reading
