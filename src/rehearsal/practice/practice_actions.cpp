// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/practice/practice_actions.h"

#include "rehearsal/practice/practice_session.h"
#include "rehearsal/practice/practice_side.h"

namespace yingke::rehearsal {

namespace {

constexpr Qt::KeyboardModifiers none = Qt::NoModifier;
constexpr Qt::KeyboardModifiers alt = Qt::AltModifier;
constexpr Qt::KeyboardModifiers ctrl = Qt::ControlModifier;

} // namespace

void addPracticeActions(KeyTable& keys, PracticeSide& side, PracticeSession& session) {
    using training::Pace;
    constexpr Where here = Where::Practice;
    keys.add({
        {"go_on", Qt::Key_F5, none, here, [&side] { side.goOn(); }},
        {"go_on_return", Qt::Key_Return, none, Where::Picture, [&side] { side.goOn(); }},
        {"go_on_enter", Qt::Key_Enter, none, Where::Picture, [&side] { side.goOn(); }},
        {"pause", Qt::Key_F6, none, here, [&side] { side.setPace(Pace::Paused); }},
        {"pace_normal", Qt::Key_F7, none, here, [&side] { side.setPace(Pace::Normal); }},
        {"pace_ten", Qt::Key_F8, none, here, [&side] { side.setPace(Pace::TenTimes); }},
        {"next_limit", Qt::Key_F9, none, here, [&side] { side.toNextLimit(); }},
        {"step_back", Qt::Key_Left, alt, here, [&side] { side.back(); }},
        {"skip", Qt::Key_K, ctrl, here, [&side] { side.skip(); }},
        {"cant_come", Qt::Key_X, alt, here, [&side] { side.cantCome(); }},
        {"show_number", Qt::Key_M, alt, here, [&side] { side.showNumber(); }},
        {"begin_again", Qt::Key_B, ctrl, here, [&session] { session.leave([&session] { session.beginAgain(); }); }},
        {"whole_cast", Qt::Key_C, alt, here, [&side] { side.unfoldCast(); }},
        {"next_visitor", Qt::Key_V, alt, here, [&side] { side.goRound(); }},
        {"mark_words", Qt::Key_Q, alt, here, [&side] { side.focusMarks(0); }},
        {"mark_bearing", Qt::Key_W, alt, here, [&side] { side.focusMarks(1); }},
        {"mark_gestures", Qt::Key_E, alt, here, [&side] { side.focusMarks(2); }},
        {"mark_time", Qt::Key_S, alt, here, [&side] { side.focusMarks(3); }},
    });
    keys.addNumbered("answer", 9, none, Where::Picture, [&side](int number) { side.pick(number); });
    keys.addNumbered("tick", 9, ctrl | alt, here, [&side](int number) { side.tick(number); });
    keys.addNumbered("sudden", 4, alt, here, [&side](int number) { side.sudden(number - 1); });
}

} // namespace yingke::rehearsal
