// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/keys_help.h"

#include <QCoreApplication>

namespace yingke::rehearsal {

namespace {

struct Keys {
    Q_DECLARE_TR_FUNCTIONS(RehearsalKeys)
};

QString s(const char* text) { return QString::fromUtf8(text); }

} // namespace

std::vector<std::vector<widgets::KeyGroup>> rehearsalKeys() {
    using widgets::KeyGroup;
    const KeyGroup walk{Keys::tr("Walk-through"),
                        {{s("F5"), Keys::tr("next")},
                         {s("1…9"), Keys::tr("choose an answer")},
                         {s("Ctrl+Alt+1…9"), Keys::tr("tick a paper or a task")},
                         {s("Alt+←"), Keys::tr("back")},
                         {s("Ctrl+K"), Keys::tr("skip")},
                         {s("Alt+X"), Keys::tr("who was asked can't come")},
                         {s("Alt+M"), Keys::tr("show the number to call")},
                         {s("Ctrl+B"), Keys::tr("from the start")},
                         {s("Ctrl+J"), Keys::tr("from the chosen step")},
                         {s("Alt+C"), Keys::tr("the whole cast")},
                         {s("Alt+V"), Keys::tr("the next visitor of the hall")}}};
    const KeyGroup clock{
        Keys::tr("Clock"),
        {{s("F6"), Keys::tr("pause")}, {s("F7 F8"), Keys::tr("×1, ×10")}, {s("F9"), Keys::tr("to the next limit")}}};
    const KeyGroup sudden{Keys::tr("Sudden events"),
                          {{s("Alt+1"), Keys::tr("the telephone rings")},
                           {s("Alt+2"), Keys::tr("a second visitor")},
                           {s("Alt+3"), Keys::tr("insists on somebody else")},
                           {s("Alt+4"), Keys::tr("the supervisor is called away")}}};
    const KeyGroup play{Keys::tr("Role play"),
                        {{s("Ctrl+T"), Keys::tr("begin; end and review")},
                         {s("Alt+K"), Keys::tr("actor's card away, back")},
                         {s("Alt+Q W E S"), Keys::tr("words, bearing, gestures, time; then 1–5")},
                         {s("Ctrl+P"), Keys::tr("print the card or the review")},
                         {s("Ctrl+S"), Keys::tr("save it as PDF")}}};
    const KeyGroup pages{Keys::tr("Pages"),
                         {{s("Alt+D"), Keys::tr("drills")},
                          {s("Alt+R"), Keys::tr("runs")},
                          {s("Alt+A"), Keys::tr("assignments")},
                          {s("Ctrl+D"), Keys::tr("assign")},
                          {s("Alt+L"), Keys::tr("the scripts")},
                          {s("Esc"), Keys::tr("back to the picture")}}};
    const KeyGroup picture{Keys::tr("The picture"),
                           {{s("Alt+P"), Keys::tr("to the picture")},
                            {s("← → ↑ ↓"), Keys::tr("along the ways")},
                            {s("Enter"), Keys::tr("practise from here")},
                            {s("+ - 0"), Keys::tr("larger, smaller, all of it")},
                            {s("Alt+N"), Keys::tr("never practised")},
                            {s("Alt+H"), Keys::tr("high contrast")}}};
    const KeyGroup text{Keys::tr("The text"),
                        {{s("Alt+T"), Keys::tr("to the text")},
                         {s("F11"), Keys::tr("the whole height")},
                         {s("Ctrl+Space"), Keys::tr("words that fit here")},
                         {s("F4 Shift+F4"), Keys::tr("next problem, the one before")},
                         {s("Ctrl+."), Keys::tr("put in what was meant")},
                         {s("Alt+F"), Keys::tr("English, shared pieces")},
                         {s("Ctrl+N"), Keys::tr("new scenario")},
                         {s("Ctrl+Shift+P"), Keys::tr("publish")},
                         {s("Ctrl+Shift+V"), Keys::tr("versions")},
                         {s("Ctrl+Shift+D"), Keys::tr("draft away")}}};
    const KeyGroup english{Keys::tr("English"),
                           {{s("Ctrl+Shift+E"), Keys::tr("beside the Chinese")},
                            {s("Ctrl+G"), Keys::tr("next gap")},
                            {s("Ctrl+Shift+G"), Keys::tr("only gaps")}}};
    return {{walk, clock}, {sudden, play}, {pages, picture}, {text, english}};
}

} // namespace yingke::rehearsal
