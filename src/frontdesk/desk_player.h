// SPDX-License-Identifier: GPL-3.0-or-later
// The scripts at this desk: which one a visit runs on, what its step shows, what an input makes of it.
#pragma once

#include "core/draft.h"
#include "frontdesk/office_surroundings.h"
#include "frontdesk/refusal.h"
#include "scenario/player/ahead.h"
#include "scenario/player/player.h"
#include "scenario/player/screen.h"

#include <optional>
#include <string>

namespace yingke::scenario {
class ScriptShelf;
} // namespace yingke::scenario

namespace yingke::frontdesk {

class DecisionLoop;

class DeskPlayer {
public:
    /// `rooms`: what scripts look up; nullptr: they find nothing. All outlive it.
    DeskPlayer(DecisionLoop& loop, scenario::ScriptShelf& shelf, const registers::RoomRegister* rooms,
               const WaitTimes* waits)
        : m_loop(loop), m_shelf(shelf), m_rooms(rooms), m_waits(waits) {}

    [[nodiscard]] OfficeSurroundings surroundings() const;
    [[nodiscard]] scenario::ScriptShelf& shelf() const { return m_shelf; }
    /// The text that the visit began with; nullptr when no script runs in it.
    [[nodiscard]] const scenario::Script* scriptOf(const core::Visit& visit) const;
    [[nodiscard]] scenario::Screen screen(const core::VisitId& visit) const;

    /// What each answer there leads to.
    [[nodiscard]] std::vector<scenario::Ahead> ahead(const core::VisitId& visit) const;

    /// Begins the published text, or switches to it. `other`: the visit that the script speaks to too.
    std::optional<Refusal> begin(const core::VisitId& visit, const std::string& script, const core::VisitId& other = {},
                                 const core::PromiseId& promise = {});

    /// Begins the published text at once; what is at work in the visit waits and goes on at its step behind it.
    /// `other` as in begin().
    std::optional<Refusal> interrupt(const core::VisitId& visit, const std::string& script,
                                     const core::VisitId& other = {});
    /// The visit stands where a colleague takes over, and nobody can any more: goes the way that the script has for it.
    void goOnWithoutTaker(const core::VisitId& visit);
    /// What waits in the visit for another matter goes on (`first:`), with what is known by now; nothing waits: nothing
    /// happens.
    std::optional<Refusal> goOn(const core::VisitId& visit);

    /// Before somebody's answer: a visit of mine on hold is gone on with, in the draft. Or why it is not to be answered
    /// here: another one is being served, or a colleague has taken this one over since its step was come to.
    [[nodiscard]] std::optional<Refusal> turnTo(core::Draft& draft, const core::VisitId& visit) const;
    /// Decides the input at the visit's step on the draft; nothing is carried out. Or why not: the draft is let go.
    [[nodiscard]] std::optional<Refusal> answer(core::Draft& draft, const core::VisitId& visit,
                                                const scenario::Input& input) const;

private:
    /// Decides the input on the draft and carries it out, or says why not.
    std::optional<Refusal> carryOut(core::Draft draft, const scenario::Script& script, const core::VisitId& visit,
                                    const scenario::Input& input);
    /// The texts that the draft's scenarios begin with are archived (a scenario may begin another: `first:`).
    void keepTexts(const core::Draft& draft) const;
    /// A matter is chosen while the greeting's last sentence stands there: it has been said, and what it noted (the
    /// seat and the tea, S0-04) is not offered again. Else as the hall is now.
    [[nodiscard]] core::Draft saidAtLast(const core::VisitId& visit, const scenario::Script& next) const;
    [[nodiscard]] QString labelOf(const scenario::Script& script, const std::string& field) const;

    DecisionLoop& m_loop;
    scenario::ScriptShelf& m_shelf;
    const registers::RoomRegister* m_rooms;
    const WaitTimes* m_waits;
};

} // namespace yingke::frontdesk
