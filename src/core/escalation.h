// SPDX-License-Identifier: GPL-3.0-or-later
// Escalation (服务上移): a visit moves up (S0-01, S5-02, S5-03). Nothing that was collected is lost.
#pragma once

#include "core/ids.h"
#include "core/moment.h"

#include <string>

namespace yingke::core {

/// TakerAbsent: who was asked can't come, and the one above is asked; it follows of itself.
enum class EscalationReason { Dissatisfied, InsistsOnSomebodyElse, LimitPassed, RuleOfScript, TakerAbsent };

/// How far up. PersonConcerned: a named colleague whose matter it is (the visit stays in its stage).
enum class EscalationLevel { PersonConcerned, ServiceSupervisor, Director };

struct Escalation {
    EscalationLevel level = EscalationLevel::ServiceSupervisor;
    EscalationReason reason = EscalationReason::Dissatisfied;
    std::string note;    ///< in the receptionist's words; personal
    StepId step;         ///< where it happened; may be empty
    HandoverId handover; ///< the handover that carries it out; empty while nobody was found to take it
    Moment at;

    friend bool operator==(const Escalation&, const Escalation&) = default;
};

} // namespace yingke::core
