// SPDX-License-Identifier: GPL-3.0-or-later
// What is said when a visit moves up: an apology and who comes, or, when nobody can, a dated promise (S0-01, S5-02).
#pragma once

#include "core/escalation.h"
#include "core/ids.h"

#include <vector>

namespace yingke::core {
struct EventRecord;
} // namespace yingke::core

namespace yingke::frontdesk {

class DecisionLoop;
class DeskPlayer;

class DeskEscalation {
public:
    /// Both outlive it.
    DeskEscalation(DecisionLoop& loop, DeskPlayer& player) : m_loop(loop), m_player(player) {}

    /// Begins the words for a visit of mine that has moved up just now. What is at work in it waits and goes on behind
    /// them. Nothing happens when the visitor is with somebody else, or is being told so already.
    void speak(const core::VisitId& visit, core::EscalationReason reason);

    /// Remembers what the clock moved up, until `speakForClock`.
    void note(const core::EventRecord& record);
    void speakForClock();

private:
    DecisionLoop& m_loop;
    DeskPlayer& m_player;
    std::vector<core::VisitId> m_byClock;
};

} // namespace yingke::frontdesk
