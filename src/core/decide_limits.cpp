// SPDX-License-Identifier: GPL-3.0-or-later
// Limits as data, and the clock's own command.
#include "core/rules.h"

namespace yingke::core {

namespace {

/// What follows from a limit that passed: an answer that was not made clear in time moves the visit up.
void followPassed(Draft& draft, const VisitId& id, LimitKind kind) {
    const bool answer = kind == LimitKind::Answer;
    if (!answer && kind != LimitKind::AnswerSupervisor) {
        return;
    }
    const EscalationLevel least = answer ? EscalationLevel::ServiceSupervisor : EscalationLevel::Director;
    const auto* escalated = std::get_if<Escalated>(&draft.visit(id)->state);
    if (escalated != nullptr && escalated->level >= least) {
        return; // moved up by hand before
    }
    // A post that nobody of can come is passed by: the limit moves on to who can (S5-03).
    const Taker taker =
        takerFor(draft.hall(), draft.context().takers, *draft.visit(id), least, {draft.context().actor});
    command::Escalate escalate;
    escalate.visit = id;
    escalate.level = taker.level;
    escalate.reason = EscalationReason::LimitPassed;
    escalate.to = taker.person;
    escalate.handover = HandoverId{draft.newId()};
    // It can't be refused here: the visit is open and moves up.
    (void)carryOut(draft, escalate);
    if (escalate.to.empty()) {
        draft.stopLimits(id, {LimitKind::Answer, LimitKind::AnswerSupervisor}); // nobody can keep it: it is promised
    }
}

/// A warning whose last day is over ends by itself, and the log says so.
void endWarnings(Draft& draft) {
    std::vector<WarningId> over; // collected first: happen changes the hall
    for (const auto& [id, warning] : draft.hall().warnings) {
        if (!isInForce(warning, draft.now())) {
            over.push_back(id);
        }
    }
    for (const WarningId& id : over) {
        draft.happen(VisitId{}, event::WarningEnded{id, {}});
    }
}

} // namespace

Refused carryOut(Draft& draft, const command::StartLimit& command) {
    const OpenVisit open = openVisit(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    if (command.limit.empty() || findLimit(*open.visit, command.limit) != nullptr) {
        return reject(RejectionReason::LimitRunning, command.limit.value);
    }
    const auto rule = command.rule ? command.rule : ruleFor(draft.context().limits, command.kind);
    if (!rule || rule->length <= 0) {
        return reject(RejectionReason::NoLength, command.limit.value);
    }
    draft.startLimit(command.visit, command.limit, command.kind, *rule, command.returning, command.step);
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::StopLimit& command) {
    const OpenVisit open = openVisit(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    const Limit* limit = findLimit(*open.visit, command.limit);
    if (limit == nullptr) {
        return reject(RejectionReason::NoSuchLimit, command.limit.value);
    }
    draft.happen(command.visit, event::LimitStopped{command.limit, LimitKind{limit->kind}});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::RenewLimit& command) {
    const OpenVisit open = openVisit(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    const Limit* limit = findLimit(*open.visit, command.limit);
    if (limit == nullptr || !limit->returning) {
        return reject(RejectionReason::NoSuchLimit, command.limit.value);
    }
    Limit again = *limit;
    const Millis length = again.due - again.start;
    const Millis warnBefore = again.due - again.warnAt;
    again.start = draft.now().steady;
    again.due = again.start + length;
    again.warnAt = again.due - warnBefore;
    again.noted = LimitPhase::Calm;
    draft.happen(command.visit, event::LimitStarted{again});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::NoteTime& /*command*/) {
    struct Due {
        VisitId visit;
        Limit limit;
    };
    std::vector<Due> changed; // collected first: happen changes the hall
    for (const auto& [id, visit] : draft.hall().visits) {
        for (const Limit& limit : visit.limits) {
            if (phaseAt(limit, draft.now().steady) > limit.noted) {
                changed.push_back({id, limit});
            }
        }
    }
    for (const Due& due : changed) {
        if (findLimit(*draft.visit(due.visit), due.limit.id) == nullptr) {
            continue; // stopped by what an earlier one brought about
        }
        if (phaseAt(due.limit, draft.now().steady) == LimitPhase::Warning) {
            draft.happen(due.visit, event::LimitWarned{due.limit.id, due.limit.kind});
            continue;
        }
        draft.happen(due.visit, event::LimitPassed{due.limit.id, due.limit.kind});
        followPassed(draft, due.visit, due.limit.kind);
    }
    endWarnings(draft);
    return std::nullopt;
}

} // namespace yingke::core
