// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the rehearsal.
#include "widgets/keys/tables.h"

#include <QCoreApplication>

namespace yingke::widgets::tables {

namespace {

struct RehearsalTable {
    Q_DECLARE_TR_FUNCTIONS(yingke::widgets::Keys)

public:
    static constexpr Action rows[] = {
        {"practice.next", Place::Practice, "F5", Group::Walk, QT_TR_NOOP("next")},
        {"practice.enter", Place::Middle, "Enter", Group::OnButton, QT_TR_NOOP("next")},
        {"practice.give_out", Place::Middle, "Ctrl+Enter", Group::OnButton, QT_TR_NOOP("give the slip out")},
        {"practice.answer", Place::Middle, "1…9", Group::Walk, QT_TR_NOOP("choose an answer")},
        {"practice.tick", Place::Practice, "Ctrl+Alt+1…9", Group::Walk, QT_TR_NOOP("tick a paper or a task")},
        {"practice.missing", Place::Practice, "Ctrl+Alt+Shift+1…9", Group::OnButton,
         QT_TR_NOOP("that paper is missing")},
        {"practice.rest_missing", Place::Practice, "Ctrl+Alt+0", Group::OnButton,
         QT_TR_NOOP("all the other papers are missing")},
        {"practice.back", Place::Practice, "Alt+Left", Group::Walk, QT_TR_NOOP("back")},
        {"practice.skip", Place::Practice, "Ctrl+K", Group::Walk, QT_TR_NOOP("skip")},
        {"practice.cant_come", Place::Practice, "Alt+X", Group::Walk, QT_TR_NOOP("who was asked can't come")},
        {"practice.number", Place::Practice, "Alt+M", Group::Walk, QT_TR_NOOP("show the number to call")},
        {"practice.again", Place::Practice, "Ctrl+B", Group::Walk, QT_TR_NOOP("from the start")},
        {"practice.from_step", Place::Practice, "Ctrl+J", Group::Walk, QT_TR_NOOP("from the chosen step")},
        {"practice.cast", Place::Practice, "Alt+C", Group::Walk, QT_TR_NOOP("the whole cast")},
        {"practice.visitor", Place::Practice, "Alt+V", Group::Walk, QT_TR_NOOP("the next visitor of the hall")},

        {"practice.pause", Place::Practice, "F6", Group::Clock, QT_TR_NOOP("pause")},
        {"practice.pace", Place::Practice, "F7 F8", Group::Clock, QT_TR_NOOP("×1, ×10")},
        {"practice.limit", Place::Practice, "F9", Group::Clock, QT_TR_NOOP("to the next limit")},

        {"sudden.telephone", Place::Practice, "Alt+1", Group::Sudden, QT_TR_NOOP("the telephone rings")},
        {"sudden.visitor", Place::Practice, "Alt+2", Group::Sudden, QT_TR_NOOP("a second visitor")},
        {"sudden.insists", Place::Practice, "Alt+3", Group::Sudden, QT_TR_NOOP("insists on somebody else")},
        {"sudden.away", Place::Practice, "Alt+4", Group::Sudden, QT_TR_NOOP("the supervisor is called away")},

        {"practice.role_play", Place::Rehearsal, "Ctrl+T", Group::RolePlay, QT_TR_NOOP("begin; end and review")},
        {"practice.card", Place::Practice, "Alt+K", Group::RolePlay, QT_TR_NOOP("actor's card away, back")},
        {"practice.mark", Place::Practice, "Alt+Q Alt+W Alt+E Alt+S", Group::RolePlay,
         QT_TR_NOOP("words, bearing, gestures, time; then 1–5")},
        {"practice.print", Place::Rehearsal, "Ctrl+P", Group::RolePlay, QT_TR_NOOP("print the card or the review")},
        {"practice.save", Place::Rehearsal, "Ctrl+S", Group::RolePlay, QT_TR_NOOP("save it as PDF")},
        {"leave.review", Place::Leave, "Enter", Group::OnButton, QT_TR_NOOP("end and review")},
        {"leave.drop", Place::Leave, "Delete", Group::OnButton, QT_TR_NOOP("drop the practice")},

        {"pages.drills", Place::Rehearsal, "Alt+D", Group::Pages, QT_TR_NOOP("drills")},
        {"pages.runs", Place::Rehearsal, "Alt+R", Group::Pages, QT_TR_NOOP("runs")},
        {"pages.assignments", Place::Rehearsal, "Alt+A", Group::Pages, QT_TR_NOOP("assignments")},
        {"pages.assign", Place::Rehearsal, "Ctrl+D", Group::Pages, QT_TR_NOOP("assign")},
        {"pages.scripts", Place::Rehearsal, "Alt+L", Group::Pages, QT_TR_NOOP("the scripts")},
        {"pages.back", Place::Rehearsal, "Escape", Group::Pages, QT_TR_NOOP("back to the picture or the answers")},
        {"pages.keys", Place::Rehearsal, "F1", Group::Pages, QT_TR_NOOP("all keys")},
        {"list.open", Place::List, "Enter", Group::OnButton, QT_TR_NOOP("open the row")},
        {"list.remove", Place::List, "Delete", Group::OnButton, QT_TR_NOOP("delete the row")},

        {"picture.focus", Place::Practice, "Alt+P", Group::Picture, QT_TR_NOOP("to the picture")},
        {"picture.along", Place::Picture, "Left Right Up Down", Group::Picture, QT_TR_NOOP("along the ways")},
        {"picture.practise", Place::Picture, "Enter", Group::Picture, QT_TR_NOOP("practise from here")},
        {"picture.zoom", Place::Picture, "+|= - 0", Group::Picture, QT_TR_NOOP("larger, smaller, all of it")},
        {"picture.never", Place::Practice, "Alt+N", Group::Picture, QT_TR_NOOP("never practised")},
        {"picture.contrast", Place::Rehearsal, "Alt+H", Group::Picture, QT_TR_NOOP("high contrast")},

        {"text.focus", Place::Text, "Alt+T", Group::Text, QT_TR_NOOP("to the text")},
        {"text.height", Place::Text, "F11", Group::Text, QT_TR_NOOP("the whole height")},
        {"text.words", Place::TextField, "Ctrl+Space", Group::Text, QT_TR_NOOP("words that fit here")},
        {"text.undo", Place::TextField, "Ctrl+Z Ctrl+Shift+Z", Group::Text, QT_TR_NOOP("undo, redo")},
        {"text.problem", Place::Text, "F4 Shift+F4", Group::Text, QT_TR_NOOP("next problem, the one before")},
        {"text.mend", Place::Text, "Ctrl+.", Group::Text, QT_TR_NOOP("put in what was meant")},
        {"text.files", Place::Text, "Alt+F", Group::Text, QT_TR_NOOP("English, shared pieces")},
        {"text.new", Place::Text, "Ctrl+N", Group::Text, QT_TR_NOOP("new scenario")},
        {"text.publish", Place::Text, "Ctrl+Shift+P", Group::Text, QT_TR_NOOP("publish")},
        {"text.versions", Place::Text, "Ctrl+Shift+V", Group::Text, QT_TR_NOOP("versions")},
        {"text.withdraw", Place::Text, "Ctrl+Shift+D", Group::Text, QT_TR_NOOP("draft away")},

        {"english.open", Place::Text, "Ctrl+Shift+E", Group::English, QT_TR_NOOP("beside the Chinese")},
        {"english.next_gap", Place::Text, "Ctrl+G", Group::English, QT_TR_NOOP("next gap")},
        {"english.only_gaps", Place::Text, "Ctrl+Shift+G", Group::English, QT_TR_NOOP("only gaps")},
    };
};

} // namespace

std::span<const Action> rehearsalActions() { return RehearsalTable::rows; }

} // namespace yingke::widgets::tables
