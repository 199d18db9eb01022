// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the logbook.
#include "widgets/keys/tables.h"

#include <QCoreApplication>

namespace yingke::widgets::tables {

namespace {

struct LogTable {
    Q_DECLARE_TR_FUNCTIONS(yingke::widgets::Keys)

public:
    static constexpr Action rows[] = {
        {"log.day.step", Place::LogDay, "Alt+Left Alt+Right", Group::LogDay, QT_TR_NOOP("day before, day after")},
        {"log.day.today", Place::LogDay, "Alt+Home", Group::LogDay, QT_TR_NOOP("today")},
        {"log.day.calendar", Place::LogDay, "Alt+D", Group::LogDay, QT_TR_NOOP("calendar")},
        {"log.day.search", Place::LogDay, "Ctrl+F", Group::LogDay, QT_TR_NOOP("search all days")},
        {"log.day.matter", Place::LogDay, "Alt+M", Group::LogDay, QT_TR_NOOP("one matter")},
        {"log.day.person", Place::LogDay, "Alt+R", Group::LogDay, QT_TR_NOOP("one receptionist")},
        {"log.day.over", Place::LogDay, "Alt+O", Group::LogDay, QT_TR_NOOP("over the limit only")},
        {"log.day.moved_up", Place::LogDay, "Alt+U", Group::LogDay, QT_TR_NOOP("moved up only")},
        {"log.day.promise", Place::LogDay, "Alt+P", Group::LogDay, QT_TR_NOOP("with an open promise only")},
        {"log.day.figures", Place::LogDay, "Alt+C", Group::LogDay,
         QT_TR_NOOP("figures; {key:log.figure.explain} explains")},
        {"log.figure.explain", Place::LogFigure, "Enter", Group::OnButton, QT_TR_NOOP("explain the figure")},
        {"log.day.timeline", Place::LogDay, "Alt+G", Group::LogDay, QT_TR_NOOP("timeline")},
        {"log.day.table", Place::LogDay, "Alt+T", Group::LogDay, QT_TR_NOOP("table")},
        {"log.day.notes", Place::LogDay, "Alt+J", Group::LogDay, QT_TR_NOOP("notes on the day")},
        {"log.day.corrections", Place::LogDay, "Alt+K", Group::LogDay, QT_TR_NOOP("corrected after the seal")},
        {"log.day.seal", Place::LogDay, "Ctrl+Shift+F", Group::LogDay, QT_TR_NOOP("review and seal")},
        {"log.day.report", Place::LogDay, "Ctrl+P", Group::LogDay, QT_TR_NOOP("daily report")},
        {"log.day.all", Place::LogDay, "Escape", Group::LogDay, QT_TR_NOOP("all visits again")},
        {"log.seal.confirm", Place::LogSeal, "Ctrl+Enter", Group::OnButton, QT_TR_NOOP("seal the day")},

        {"log.timeline.visit", Place::LogTimeline, "Up Down", Group::LogTimeline,
         QT_TR_NOOP("visit before, visit after")},
        {"log.timeline.open", Place::LogTimeline, "Enter", Group::LogTimeline, QT_TR_NOOP("to the visit")},
        {"log.timeline.zoom", Place::LogTimeline, "+|= - 0", Group::LogTimeline,
         QT_TR_NOOP("larger, smaller, the whole day")},
        {"log.timeline.move", Place::LogTimeline, "Left Right", Group::LogTimeline, QT_TR_NOOP("earlier, later")},
        {"log.timeline.ends", Place::LogTimeline, "Home End", Group::LogTimeline,
         QT_TR_NOOP("begin and end of the day")},

        {"log.visit.numbers", Place::LogVisit, "Ctrl+T", Group::LogVisit,
         QT_TR_NOOP("show numbers (noted in the log)")},
        {"log.visit.replay", Place::LogVisit, "F5", Group::LogVisit, QT_TR_NOOP("replay as seen")},
        {"log.visit.drill", Place::LogVisit, "F4", Group::LogVisit, QT_TR_NOOP("make a drill")},
        {"log.visit.note", Place::LogVisit, "Alt+N", Group::LogVisit, QT_TR_NOOP("write a note")},
        {"log.note.add", Place::LogNote, "Ctrl+Enter", Group::LogVisit, QT_TR_NOOP("add the note")},

        {"log.replay.play", Place::LogReplay, "Space", Group::LogReplay, QT_TR_NOOP("play, pause")},
        {"log.replay.step", Place::LogReplay, "Left Right", Group::LogReplay, QT_TR_NOOP("step by step")},
        {"log.replay.ends", Place::LogReplay, "Home End", Group::LogReplay, QT_TR_NOOP("begin and end")},
        {"log.replay.speed", Place::LogReplay, "1 0", Group::LogReplay, QT_TR_NOOP("as it was, ten times as fast")},
        {"log.replay.numbers", Place::LogReplay, "Ctrl+T", Group::LogReplay,
         QT_TR_NOOP("show numbers (noted in the log)")},
        {"log.replay.leave", Place::LogReplay, "Escape", Group::LogReplay, QT_TR_NOOP("back to the log")},

        {"log.page", Place::Log, "Alt+1…6", Group::LogEverywhere, QT_TR_NOOP("the pages")},
        {"log.verify", Place::Log, "Ctrl+Shift+V", Group::LogEverywhere, QT_TR_NOOP("verify the log")},
        {"log.findings", Place::Log, "Ctrl+Alt+V", Group::LogEverywhere, QT_TR_NOOP("what verify found")},
        {"log.back_up", Place::Log, "Ctrl+Shift+B", Group::LogEverywhere, QT_TR_NOOP("back up the log")},
        {"log.lock", Place::Log, "Ctrl+Alt+L", Group::LogEverywhere, QT_TR_NOOP("lock the log")},
        {"log.keys", Place::Log, "F1", Group::LogEverywhere, QT_TR_NOOP("all keys")},

        {"log.promises.kind", Place::LogPromises, "Ctrl+Shift+1…6", Group::LogPromises,
         QT_TR_NOOP("open, due today, overdue …")},
        {"log.promises.due", Place::LogPromises, "Ctrl+F", Group::LogPromises, QT_TR_NOOP("due from, to")},
        {"log.promises.owner", Place::LogPromises, "Alt+R", Group::LogPromises, QT_TR_NOOP("one owner")},
        {"log.promises.table", Place::LogPromises, "Alt+T", Group::LogPromises, QT_TR_NOOP("table")},
        {"log.promises.open", Place::LogPromises, "Enter", Group::LogPromises, QT_TR_NOOP("to the visit")},
        {"log.promises.all", Place::LogPromises, "Escape", Group::LogPromises, QT_TR_NOOP("all of them again")},

        {"log.statistics.span", Place::LogStatistics, "Alt+W Alt+M Alt+Y Alt+O", Group::LogStatistics,
         QT_TR_NOOP("week, month, year, own days")},
        {"log.statistics.step", Place::LogStatistics, "Alt+Left Alt+Right", Group::LogStatistics,
         QT_TR_NOOP("range before, range after")},
        {"log.statistics.figures", Place::LogStatistics, "Alt+C", Group::LogStatistics,
         QT_TR_NOOP("figures; {key:log.figure.explain} explains")},
        {"log.statistics.topics", Place::LogStatistics, "Alt+T", Group::LogStatistics, QT_TR_NOOP("the topics")},
        {"log.statistics.picture", Place::LogStatistics, "Ctrl+T", Group::LogStatistics,
         QT_TR_NOOP("table or picture")},
        {"log.statistics.close", Place::LogStatistics, "Escape", Group::OnButton, QT_TR_NOOP("the explanation away")},

        {"log.handovers.span", Place::LogHandovers, "Alt+Home Alt+W Alt+M", Group::LogHandovers,
         QT_TR_NOOP("today, 7 days, 30 days")},
        {"log.handovers.moved_up", Place::LogHandovers, "Alt+U", Group::LogHandovers, QT_TR_NOOP("moved up only")},
        {"log.handovers.not_taken", Place::LogHandovers, "Alt+N", Group::LogHandovers, QT_TR_NOOP("not taken only")},
        {"log.handovers.table", Place::LogHandovers, "Alt+T", Group::LogHandovers, QT_TR_NOOP("table")},
        {"log.handovers.open", Place::LogHandovers, "Enter", Group::LogHandovers, QT_TR_NOOP("to the visit")},
        {"log.handovers.names", Place::LogHandovers, "Ctrl+T", Group::LogHandovers,
         QT_TR_NOOP("export with names, or masked")},
        {"log.handovers.export", Place::LogHandovers, "Ctrl+E", Group::LogHandovers, QT_TR_NOOP("export")},
        {"log.handovers.sheets", Place::LogHandovers, "Alt+S", Group::LogHandovers,
         QT_TR_NOOP("sheets of shifts and closings")},
        {"log.handovers.sheet_print", Place::LogHandovers, "Ctrl+P", Group::LogHandovers,
         QT_TR_NOOP("print the sheet")},
        {"log.handovers.sheet_save", Place::LogHandovers, "Ctrl+S", Group::LogHandovers,
         QT_TR_NOOP("save the sheet as PDF")},
        {"log.handovers.call_off", Place::LogHandovers, "Escape", Group::OnButton, QT_TR_NOOP("call off")},

        {"log.report.print", Place::LogReport, "Ctrl+P", Group::LogReport, QT_TR_NOOP("print")},
        {"log.report.save", Place::LogReport, "Ctrl+S", Group::LogReport, QT_TR_NOOP("save as PDF")},
        {"log.report.names", Place::LogReport, "Ctrl+T", Group::LogReport, QT_TR_NOOP("show names (noted in the log)")},

        {"log.export.what", Place::LogExport, "Ctrl+Shift+1…5", Group::LogExport,
         QT_TR_NOOP("visits, events, handovers …")},
        {"log.export.format", Place::LogExport, "Ctrl+Shift+6…7", Group::LogExport, QT_TR_NOOP("XLSX, CSV")},
        {"log.export.names", Place::LogExport, "Ctrl+T", Group::LogExport, QT_TR_NOOP("with names, or masked")},
        {"log.export.start", Place::LogExport, "Ctrl+Enter", Group::LogExport, QT_TR_NOOP("export")},
        {"log.export.call_off", Place::LogExport, "Escape", Group::LogExport, QT_TR_NOOP("call off")},
    };
};

} // namespace

std::span<const Action> logActions() { return LogTable::rows; }

} // namespace yingke::widgets::tables
