// SPDX-License-Identifier: GPL-3.0-or-later
// How a visit ends at this desk, and how an end that was begun amiss is taken back. When the visit in the centre ends
// the centre is empty: to whom the receptionist turns next is chosen, never guessed.
#pragma once

#include "core/visit.h"
#include "frontdesk/refusal.h"

#include <QString>

#include <optional>

namespace yingke::frontdesk {

class DecisionLoop;
class DeskFocus;
class DeskPlayer;
class DeskPromises;
class DeskSlips;

class DeskFarewell {
public:
    /// All outlive it.
    DeskFarewell(DecisionLoop& loop, DeskPlayer& player, DeskPromises& promises, const DeskSlips& slips,
                 DeskFocus& focus)
        : m_loop(loop), m_player(player), m_promises(promises), m_slips(slips), m_focus(focus) {}

    // Each answers nothing when done, else why not; none tells the views.
    std::optional<Refusal> seeOff(const core::VisitId& visit); ///< begins the farewell script
    /// Why the visit can't end now: nobody keeps a promise of it, or the answer it was told of is not promised yet.
    [[nodiscard]] std::optional<Refusal> notYet(const core::Visit& visit) const;
    /// A follow-up that has ended, and in which the visitor was not reached: it is over, and nobody is said goodbye to.
    bool endUncalled(const core::Visit& visit);
    std::optional<Refusal> close(const core::VisitId& visit, std::optional<core::Outcome> outcome,
                                 const QString& reason);
    std::optional<Refusal> reopen(const core::VisitId& visit, const QString& reason);
    std::optional<Refusal> takeBack(const core::VisitId& visit); ///< core::command::TakeBack
    /// A step of the visit was done: one that is being seen off gets its farewell script, and is over after it.
    void goOn(const core::Visit& visit);

private:
    void begin(const core::VisitId& visit);
    void leaveCentre(const core::VisitId& visit);
    /// Its money has been counted, and has no receipt yet.
    [[nodiscard]] std::optional<Refusal> owesReceipt(const core::Visit& visit) const;

    DecisionLoop& m_loop;
    DeskPlayer& m_player;
    DeskPromises& m_promises;
    const DeskSlips& m_slips;
    DeskFocus& m_focus;
};

} // namespace yingke::frontdesk
