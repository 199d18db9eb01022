// SPDX-License-Identifier: GPL-3.0-or-later
// Visitors who go on with a colleague: asked, taken over, declined, given back, moved up.
#pragma once

#include "core/escalation.h"
#include "core/ids.h"
#include "core/takers.h"
#include "frontdesk/refusal.h"

#include <optional>

namespace yingke::frontdesk {

class DecisionLoop;
class DeskEscalation;
class DeskFocus;
class DeskPlayer;

class DeskHandovers {
public:
    /// All outlive it.
    DeskHandovers(DecisionLoop& loop, DeskPlayer& player, DeskFocus& focus, DeskEscalation& escalation)
        : m_loop(loop), m_player(player), m_focus(focus), m_escalation(escalation) {}

    // Each answers nothing when done, else why not.
    std::optional<Refusal> ask(const core::VisitId& visit, const core::PersonId& to, const QString& why);
    std::optional<Refusal> take(const core::VisitId& visit); ///< who was asked is here
    std::optional<Refusal> decline(const core::VisitId& visit, const QString& why);
    /// Somebody waits too long while another is served: that one is asked to wait and a colleague fetched, or nobody
    /// can come and the one who waits is told so (S2.1-03). What is being said to them already goes on being said.
    std::optional<Refusal> relieve(const core::VisitId& waiting);
    /// What the colleague's matter came before (`first:`) goes on at the desk.
    std::optional<Refusal> giveBack(const core::VisitId& visit);
    /// Who would be asked now; an empty person: nobody can come, and it is promised.
    [[nodiscard]] core::Taker takerOf(const core::VisitId& visit, std::optional<core::EscalationLevel> level) const;
    /// Without `level` one up from where the visit stands, and past a post that nobody of can come; without `to` the
    /// first of that post who can come. Then its words begin (DeskEscalation).
    std::optional<Refusal> escalate(const core::VisitId& visit, core::EscalationReason reason, const QString& note,
                                    std::optional<core::EscalationLevel> level = std::nullopt,
                                    const core::PersonId& to = {});

    /// Nobody can come, or the visitor complains: what it is about is written down, and an answer is promised with a
    /// date (for a complaint, by a named person). What is at work waits and goes on behind it.
    enum class Owed { Answer, Complaint };
    std::optional<Refusal> promise(const core::VisitId& visit, Owed what);

private:
    /// Why nobody waits for this person.
    [[nodiscard]] Refusal isOut(const core::VisitId& visit, const core::PersonId& person) const;

    DecisionLoop& m_loop;
    DeskPlayer& m_player;
    DeskFocus& m_focus;
    DeskEscalation& m_escalation;
};

} // namespace yingke::frontdesk
