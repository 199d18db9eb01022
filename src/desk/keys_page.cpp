// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/keys_page.h"

namespace yingke::desk {

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

} // namespace

KeysPage::KeysPage(QWidget* window) : KeySheet(window, columns()) {}

std::vector<std::vector<widgets::KeyGroup>> KeysPage::columns() {
    return {{{tr("Somebody comes"),
              {{s("F2"), tr("a visitor comes in")},
               {s("F3"), tr("the telephone rings")},
               {s("F7"), tr("do what the alarm says")},
               {s("Ctrl+↓"), tr("the next alarm")},
               {s("Ctrl+E"), tr("who is it")},
               {s("Ctrl+F"), tr("look up in the register")},
               {s("F5"), tr("speaks English, or not")},
               {s("Ctrl+B"), tr("came back for papers")}}},
             {tr("The step"),
              {{s("Enter"), tr("done, next")},
               {s("1–9"), tr("choose an answer")},
               {s("Alt+1…9"), tr("tick a paper or a task")},
               {s("Ctrl+T"), tr("show the number to call")},
               {s("Alt+←"), tr("one step back")},
               {s("Ctrl+K"), tr("skip, with a reason")}}}},
            {{tr("The visit"),
              {{s("Ctrl+M"), tr("choose the matter, or note the next one")},
               {s("F6"), tr("ask to wait")},
               {s("F8"), tr("hand over, has come, give back")},
               {s("F9"), tr("move up")},
               {s("Ctrl+Shift+O"), tr("the supervisor lets a rule pass")},
               {s("F10"), tr("see off")},
               {s("Ctrl+L"), tr("left without being served")},
               {s("Ctrl+O"), tr("open a visit again")}}},
             {tr("Promises and slips"),
              {{s("Ctrl+P"), tr("promises to follow")},
               {s("Ctrl+Shift+P"), tr("preview and print the slip")},
               {s("Ctrl+Shift+D"), tr("the slip as PDF")},
               {s("Ctrl+Shift+L"), tr("slips of today")}}}},
            {{tr("The desk"),
              {{s("Ctrl+1 2 3"), tr("desk, log, rehearsal")},
               {s("Ctrl+I"), tr("who is at the desk")},
               {s("Ctrl+G"), tr("add a colleague")},
               {s("Ctrl+,"), tr("the office's settings")},
               {s("Ctrl+Shift+F"), tr("the register's sheets, in and out")},
               {s("Ctrl+R"), tr("try to save again")},
               {s("Ctrl+Y"), tr("the line at the top is read")},
               {s("Ctrl+Shift+S"), tr("sound on or off")}}}}};
}

} // namespace yingke::desk
