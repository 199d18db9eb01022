// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/logbook_keys.h"

#include <QCoreApplication>

namespace yingke::logbook {

using widgets::KeyGroup;

namespace {

struct Keys {
    Q_DECLARE_TR_FUNCTIONS(LogbookKeys)
};

QString s(const char* text) { return QString::fromUtf8(text); }

KeyGroup everywhere() {
    return {Keys::tr("Everywhere"),
            {{s("Alt+1…6"), Keys::tr("the pages")},
             {s("Ctrl+Shift+V"), Keys::tr("verify the log")},
             {s("Ctrl+Shift+B"), Keys::tr("back up the log")},
             {s("Ctrl+Alt+L"), Keys::tr("lock the log")}}};
}

KeyGroup theDay() {
    return {Keys::tr("The day"),
            {{s("Alt+← →"), Keys::tr("day before, day after")},
             {s("Alt+Home"), Keys::tr("today")},
             {s("Alt+D"), Keys::tr("calendar")},
             {s("Ctrl+F"), Keys::tr("search all days")},
             {s("Alt+M"), Keys::tr("one matter")},
             {s("Alt+R"), Keys::tr("one receptionist")},
             {s("Alt+O"), Keys::tr("over the limit only")},
             {s("Alt+U"), Keys::tr("moved up only")},
             {s("Alt+P"), Keys::tr("with an open promise only")},
             {s("Alt+C"), Keys::tr("figures; Enter explains")},
             {s("Alt+G"), Keys::tr("timeline")},
             {s("Alt+T"), Keys::tr("table")},
             {s("Alt+J"), Keys::tr("notes on the day")},
             {s("Alt+K"), Keys::tr("corrected after the seal")},
             {s("Ctrl+Shift+F"), Keys::tr("review and seal")},
             {s("Ctrl+P"), Keys::tr("daily report")},
             {s("Esc"), Keys::tr("all visits again")}}};
}

KeyGroup theTimeline() {
    return {Keys::tr("The timeline"),
            {{s("↑ ↓"), Keys::tr("visit before, visit after")},
             {s("+ - 0"), Keys::tr("larger, smaller, the whole day")},
             {s("← →"), Keys::tr("earlier, later")},
             {s("Home End"), Keys::tr("begin and end of the day")}}};
}

KeyGroup oneVisit() {
    return {Keys::tr("One visit"),
            {{s("Ctrl+T"), Keys::tr("show numbers (noted in the log)")},
             {s("F5"), Keys::tr("replay as seen")},
             {s("F4"), Keys::tr("make a drill")},
             {s("Alt+N"), Keys::tr("write a note")},
             {s("Ctrl+Enter"), Keys::tr("add the note")}}};
}

KeyGroup theReplay() {
    return {Keys::tr("Replay"),
            {{s("Space"), Keys::tr("play, pause")},
             {s("← →"), Keys::tr("step by step")},
             {s("Home End"), Keys::tr("begin and end")},
             {s("1 0"), Keys::tr("as it was, ten times as fast")},
             {s("Ctrl+T"), Keys::tr("show numbers (noted in the log)")},
             {s("Esc"), Keys::tr("back to the log")}}};
}

KeyGroup thePromises() {
    return {Keys::tr("Promises"),
            {{s("Ctrl+Shift+1…6"), Keys::tr("open, due today, overdue …")},
             {s("Ctrl+F"), Keys::tr("due from, to")},
             {s("Alt+R"), Keys::tr("one owner")},
             {s("Alt+T"), Keys::tr("table")},
             {s("Enter"), Keys::tr("to the visit")},
             {s("Esc"), Keys::tr("all of them again")}}};
}

KeyGroup theHandovers() {
    return {Keys::tr("Handovers"),
            {{s("Alt+Home W M"), Keys::tr("today, 7 days, 30 days")},
             {s("Alt+U"), Keys::tr("moved up only")},
             {s("Alt+N"), Keys::tr("not taken only")},
             {s("Alt+T"), Keys::tr("table")},
             {s("Enter"), Keys::tr("to the visit")},
             {s("Ctrl+T"), Keys::tr("export with names, or masked")},
             {s("Ctrl+E"), Keys::tr("export")}}};
}

KeyGroup theStatistics() {
    return {Keys::tr("Statistics"),
            {{s("Alt+W M Y O"), Keys::tr("week, month, year, own days")},
             {s("Alt+← →"), Keys::tr("range before, range after")},
             {s("Alt+C"), Keys::tr("figures; Enter explains")},
             {s("Alt+T"), Keys::tr("the topics")},
             {s("Ctrl+T"), Keys::tr("table or picture")}}};
}

KeyGroup theReport() {
    return {Keys::tr("Daily report"),
            {{s("Ctrl+P"), Keys::tr("print")},
             {s("Ctrl+S"), Keys::tr("save as PDF")},
             {s("Ctrl+T"), Keys::tr("show names (noted in the log)")}}};
}

KeyGroup theExport() {
    return {Keys::tr("Export"),
            {{s("Ctrl+Shift+1…5"), Keys::tr("visits, events, handovers …")},
             {s("Ctrl+Shift+6…7"), Keys::tr("XLSX, CSV")},
             {s("Ctrl+T"), Keys::tr("with names, or masked")},
             {s("Ctrl+Enter"), Keys::tr("export")},
             {s("Esc"), Keys::tr("call off")}}};
}

} // namespace

std::vector<std::vector<KeyGroup>> logbookKeys() {
    return {{theDay()},
            {theTimeline(), oneVisit(), theReplay()},
            {everywhere(), thePromises(), theStatistics()},
            {theHandovers(), theReport(), theExport()}};
}

} // namespace yingke::logbook
