// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"

#include "core/evolve.h"
#include "core/rules.h"

#include <algorithm>

namespace yingke::core {

std::optional<Rejection> Draft::decide(const Command& command) {
    const int ids = m_ids;
    Refused refused = std::visit([this](const auto& one) { return carryOut(*this, one); }, command);
    if (refused) {
        m_ids = ids;
    } else {
        ++m_commands;
    }
    return refused;
}

void Draft::happen(const VisitId& id, Event event) {
    EventRecord record;
    record.visit = id;
    record.at = m_context.now;
    record.actor = m_context.actor;
    record.desk = m_context.desk;
    record.event = std::move(event);
    apply(m_hall, record);
    if (const Visit* held = visit(id)) {
        record.script = held->run.script;
    }
    m_records.push_back(std::move(record));
}

std::string Draft::newId() { return m_context.idPrefix + "-" + std::to_string(++m_ids); }

void Draft::startLimit(const VisitId& visit, const LimitId& id, LimitKind kind, const LimitRule& rule, bool returning,
                       const StepId& step) {
    if (rule.length <= 0) {
        return;
    }
    Limit limit;
    limit.id = id;
    limit.kind = kind;
    limit.start = now().steady;
    limit.due = limit.start + rule.length;
    limit.warnAt = limit.due - std::clamp<Millis>(rule.warnBefore, 0, rule.length);
    limit.returning = returning;
    limit.step = step;
    happen(visit, event::LimitStarted{limit});
}

void Draft::startLimit(const VisitId& visit, LimitKind kind) {
    if (const auto rule = ruleFor(m_context.limits, kind)) {
        startLimit(visit, LimitId{newId()}, kind, *rule, false, StepId{});
    }
}

void Draft::startReturning(const VisitId& visit, LimitKind kind) {
    if (const auto rule = ruleFor(m_context.limits, kind)) {
        startLimit(visit, LimitId{newId()}, kind, *rule, true, StepId{});
    }
}

void Draft::stopLimits(const VisitId& id, const std::vector<LimitKind>& kinds) {
    const Visit* held = visit(id);
    if (held == nullptr) {
        return;
    }
    const std::vector<Limit> running = held->limits; // a copy: happen changes the visit
    for (const Limit& limit : running) {
        if (std::find(kinds.begin(), kinds.end(), limit.kind) != kinds.end()) {
            happen(id, event::LimitStopped{limit.id, limit.kind});
        }
    }
}

void Draft::stopAllLimits(const VisitId& visit) {
    stopLimits(visit, {LimitKind::Waiting, LimitKind::TelephoneHold, LimitKind::Answer, LimitKind::AnswerSupervisor,
                       LimitKind::Tea, LimitKind::Script});
}

void Draft::hold(const VisitId& id, const PersonId& by, const std::string& reason) {
    happen(id, event::VisitHeld{by, reason});
    if (isConnected(*visit(id))) {
        startLimit(id, LimitKind::TelephoneHold);
    } else if (visit(id)->direction == Direction::Outgoing) {
        return; // nobody holds the line before the other end has answered, and nobody sits here
    } else if (findLimit(*visit(id), LimitKind::Tea) == nullptr) {
        startReturning(id, LimitKind::Tea); // S0-04: for as long as the visitor waits
    }
}

void Draft::holdActiveOf(const PersonId& person, const VisitId& except, const std::string& reason) {
    const Visit* active = activeVisitOf(m_hall, person);
    if (active != nullptr && active->id != except) {
        hold(VisitId{active->id}, person, reason);
    }
}

void Draft::declinePending(const VisitId& id, const std::string& why) {
    const Visit* asked = visit(id);
    const Handover* pending = asked != nullptr ? pendingHandover(*asked) : nullptr;
    if (pending != nullptr) {
        happen(id, event::HandoverDeclined{HandoverId{pending->id}, why});
    }
}

OpenVisit openVisit(const Draft& draft, const VisitId& id) {
    const Visit* visit = draft.visit(id);
    if (visit == nullptr) {
        return {nullptr, reject(RejectionReason::NoSuchVisit, id.value)};
    }
    if (isClosed(*visit)) {
        return {nullptr, reject(RejectionReason::VisitClosed, id.value)};
    }
    return {visit, std::nullopt};
}

} // namespace yingke::core
