// SPDX-License-Identifier: GPL-3.0-or-later
// Promises at the desk: who keeps them, and the follow-up with a script of its own.
#pragma once

#include "core/promise.h"
#include "core/visit.h"
#include "frontdesk/new_visit.h"
#include "frontdesk/refusal.h"

#include <optional>

namespace yingke::frontdesk {

class DecisionLoop;
class DeskFocus;
class DeskPlayer;

class DeskPromises {
public:
    /// All outlive it.
    DeskPromises(DecisionLoop& loop, DeskPlayer& player, DeskFocus& focus)
        : m_loop(loop), m_player(player), m_focus(focus) {}

    /// Whoever is to keep the promise is named and still of the office (S0-02).
    [[nodiscard]] bool keeps(const core::Promise& promise) const;
    /// An open promise of the visit that nobody keeps: neither farewell nor end before somebody is named (S0-02).
    [[nodiscard]] std::optional<core::PromiseId> unowned(const core::VisitId& visit) const;
    /// Why the visitor is not seen off yet, as a sentence: unowned() has one.
    [[nodiscard]] std::optional<Refusal> nobodyKeeps(const core::Visit& visit) const;
    /// Opens a promise with its own script (S0-02, S3.4-06): its visitor anew, as known, usually by telephone. The
    /// active visit is held by name, and told so first. A promise without a script has only its end to be noted: that
    /// is refused here.
    NewVisit followUp(const core::PromiseId& promise, core::Channel channel = core::Channel::Telephone);

private:
    DecisionLoop& m_loop;
    DeskPlayer& m_player;
    DeskFocus& m_focus;
};

} // namespace yingke::frontdesk
