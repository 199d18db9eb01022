// SPDX-License-Identifier: GPL-3.0-or-later
// What is said when a visit moves up: an apology and who comes, or, when nobody can, a dated promise (S0-01, S5-02).
// And what is said when somebody who was asked can't come any more: nothing waits on a person who is out.
#pragma once

#include "core/escalation.h"
#include "core/ids.h"

#include <QString>

#include <functional>
#include <vector>

namespace yingke::core {
struct EventRecord;
struct Visit;
} // namespace yingke::core

namespace yingke::frontdesk {

class DecisionLoop;
class DeskPlayer;

class DeskEscalation {
public:
    using Tell = std::function<void(const QString& sentence, const core::VisitId& visit, const core::PersonId& gone)>;
    /// Both outlive it. `tell`: what has moved on of itself, in a sentence for the people at the desk.
    DeskEscalation(DecisionLoop& loop, DeskPlayer& player, Tell tell)
        : m_loop(loop), m_player(player), m_tell(std::move(tell)) {}

    /// Begins the words for a visit of mine that has moved up just now. What is at work in it waits and goes on behind
    /// them. Nothing happens when the visitor is with somebody else, or is being told so already.
    void speak(const core::VisitId& visit, core::EscalationReason reason);

    /// A visitor who was moved up while waiting is turned to: the words for it, where it still waits above.
    void attended(const core::VisitId& visit);

    /// Remembers what moved on of itself, until the two below.
    void note(const core::EventRecord& record);
    void speakForClock();
    /// Who was asked and did not come: the words for who comes instead, or for the promise; a script that waited for
    /// somebody goes the way that it has for that.
    void followUp();
    /// The script has a way of its own for it, and has gone it.
    void saidByScript(const core::VisitId& visit);

private:
    [[nodiscard]] bool isMine(const core::Visit& visit) const;
    /// Notes who was asked, so that the words name this person, and begins them.
    void begin(const core::VisitId& visit, const char* script);
    void followUp(const core::VisitId& visit);
    void tellMovedOn(const core::Visit& visit);

    DecisionLoop& m_loop;
    DeskPlayer& m_player;
    Tell m_tell;
    std::vector<core::VisitId> m_byClock;
    std::vector<core::VisitId> m_notTaken; ///< a handover was not taken, or came back
};

} // namespace yingke::frontdesk
