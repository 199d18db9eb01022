// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/practice/practice_actions.h"

#include "rehearsal/practice/practice_session.h"
#include "rehearsal/practice/practice_side.h"
#include "widgets/step/step_view.h"

namespace yingke::rehearsal {

void joinPracticeKeys(widgets::KeyMap& keys, PracticeSide& side, PracticeSession& session) {
    using training::Pace;
    keys.on("practice.next", [&side] { side.goOn(); });
    keys.on("practice.enter", [&side] { side.enter(); });
    keys.on("practice.give_out", [&side] { side.giveOut(); });
    keys.onNumber("practice.answer", [&side](int number) { side.pick(number); });
    keys.onNumber("practice.tick", [&side](int number) { side.step().tick(number); });
    keys.onNumber("practice.missing", [&side](int number) { side.step().missing(number); });
    keys.on("practice.rest_missing", [&side] { side.step().restMissing(); });
    keys.on("practice.back", [&side] { side.back(); });
    keys.on("practice.skip", [&side] { side.skip(); });
    keys.on("practice.cant_come", [&side] { side.cantCome(); });
    keys.on("practice.number", [&side] { side.step().showNumber(); });
    keys.on("practice.again", [&session] { session.leave([&session] { session.beginAgain(); }); });
    keys.on("practice.cast", [&side] { side.unfoldCast(); });
    keys.on("practice.visitor", [&side] { side.goRound(); });
    keys.on("practice.pause", [&side] { side.setPace(Pace::Paused); });
    keys.onNumber("practice.pace", [&side](int number) { side.setPace(number == 1 ? Pace::Normal : Pace::TenTimes); });
    keys.on("practice.limit", [&side] { side.toNextLimit(); });
    keys.onNumber("practice.mark", [&side](int number) { side.focusMarks(static_cast<std::size_t>(number - 1)); });
    int sudden = 0;
    for (const char* id : {"sudden.telephone", "sudden.visitor", "sudden.insists", "sudden.away"}) {
        keys.on(id, [&side, which = sudden++] { side.sudden(which); });
    }
}

} // namespace yingke::rehearsal
