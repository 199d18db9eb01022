// SPDX-License-Identifier: GPL-3.0-or-later
// Visitors who go on with a colleague: asked, taken over, declined, given back, moved up.
#pragma once

#include "core/escalation.h"
#include "core/ids.h"
#include "frontdesk/refusal.h"

#include <optional>

namespace yingke::frontdesk {

class DecisionLoop;
class DeskFocus;

class DeskHandovers {
public:
    /// Both outlive it.
    DeskHandovers(DecisionLoop& loop, DeskFocus& focus) : m_loop(loop), m_focus(focus) {}

    // Each answers nothing when done, else why not.
    std::optional<Refusal> ask(const core::VisitId& visit, const core::PersonId& to, const QString& why);
    std::optional<Refusal> take(const core::VisitId& visit); ///< who was asked is here
    std::optional<Refusal> decline(const core::VisitId& visit, const QString& why);
    std::optional<Refusal> giveBack(const core::VisitId& visit);
    /// Without `level` one up from where the visit stands; without `to` the first of that post who can come.
    std::optional<Refusal> escalate(const core::VisitId& visit, core::EscalationReason reason, const QString& note,
                                    std::optional<core::EscalationLevel> level = std::nullopt,
                                    const core::PersonId& to = {});

private:
    DecisionLoop& m_loop;
    DeskFocus& m_focus;
};

} // namespace yingke::frontdesk
