// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/walk_moves.h"

#include "core/roles.h"
#include "scenario/player/leading_act.h"
#include "scenario/player/visit_names.h"
#include "scenario/player/visit_values.h"

#include <algorithm>

namespace yingke::scenario {

core::StepId WalkMoves::move(const Step& step) {
    struct Mover {
        WalkMoves& moves;
        const Step& step;
        core::StepId operator()(const std::monostate& /*act*/) const { return straightOn(); }
        core::StepId operator()(const FindAct& act) const { return moves.find(step, act); }
        core::StepId operator()(const IfAct& act) const { return moves.m_at.target(step, moves.way(step, act)); }
        core::StepId operator()(const CallAct& /*act*/) const { return straightOn(); }
        core::StepId operator()(const HandOverAct& act) const {
            moves.handOver(act);
            return straightOn();
        }
        core::StepId operator()(const EscalateAct& act) const {
            moves.escalate(step, act);
            return straightOn();
        }
        core::StepId operator()(const HoldAct& act) const {
            moves.hold(act);
            return straightOn();
        }
        core::StepId operator()(const ResumeAct& act) const {
            moves.resume(act);
            return straightOn();
        }
        core::StepId operator()(const QueueAct& act) const {
            (void)moves.m_at.ask(core::command::Enqueue{moves.m_at.whom(act.who)});
            return straightOn();
        }
        core::StepId operator()(const ServeAct& act) const {
            WorkingHall& at = moves.m_at;
            (void)at.ask(core::command::AttendTo{at.whom(act.who), at.script().title.text});
            return straightOn();
        }
        core::StepId operator()(const HangUpAct& act) const {
            moves.hangUp(act);
            return straightOn();
        }
        core::StepId operator()(const UseAct& /*act*/) const { return straightOn(); }
        core::StepId operator()(const GoToAct& act) const { return core::StepId{act.step.text}; }
        core::StepId operator()(const FirstAct& act) const {
            moves.first(step, act);
            return straightOn();
        }
        core::StepId operator()(const EndAct& act) const {
            moves.end(act, step.id);
            return core::StepId{};
        }
        [[nodiscard]] core::StepId straightOn() const { return moves.m_at.target(step, {}); }
    };
    return std::visit(Mover{*this, step}, step.move);
}

const Text& WalkMoves::way(const Step& step, const IfAct& act) const {
    if (step.language == Language::Second) {
        const auto truth =
            conditionOf(act.condition.text, {m_at.script(), m_at.visit(), m_at.surroundings(), step,
                                             [this](const std::string& name) { return m_promise.tells(name); }});
        const Text& open = act.unanswered.empty() ? act.otherwise : act.unanswered;
        return !truth ? open : *truth ? act.then : act.otherwise;
    }
    const Evaluated truth = evaluate(act.condition.text, [&](const std::string& name) -> std::optional<double> {
        if (const auto told = m_promise.tells(name)) {
            return told;
        }
        // What is not known yet is not so.
        return namesOf(m_at.visit(), m_at.surroundings(), prefixOf(step.id))(name).value_or(0.0);
    });
    return truth.value && *truth.value != 0.0 ? act.then : act.otherwise;
}

core::StepId WalkMoves::find(const Step& step, const FindAct& act) {
    std::vector<Text> roles{act.role};
    roles.insert(roles.end(), act.standIns.begin(), act.standIns.end());
    core::PersonId in;
    core::PersonId busy;
    for (const Text& role : roles) {
        if (!in.empty()) {
            break; // the stand-ins are asked for only when nobody of the post is in
        }
        for (const core::PersonId& person : m_at.surroundings().holders(core::RoleId{role.text})) {
            if (person == m_at.surroundings().me().id || person == m_at.visit().server) {
                continue;
            }
            const core::PresenceState state = core::presenceOf(m_at.hall(), person);
            // Who has somebody with them is in and not free, whatever the board says.
            const bool free = core::activeVisitOf(m_at.hall(), person) == nullptr;
            if (state == core::PresenceState::In && free && in.empty()) {
                in = person;
            } else if (state != core::PresenceState::Out && busy.empty()) {
                busy = person;
            }
        }
    }
    const core::RoleId role{act.role.text};
    if (!in.empty()) {
        (void)m_at.ask(core::command::NotePerson{m_at.id(), role, in, core::PresenceState::In});
        if (act.handover) {
            askHandover(in, role, act.why);
        }
        return m_at.target(step, act.in);
    }
    if (!busy.empty()) {
        (void)m_at.ask(core::command::NotePerson{m_at.id(), role, busy, core::PresenceState::Busy});
        return m_at.target(step, act.busy);
    }
    (void)m_at.ask(core::command::NotePerson{m_at.id(), role, {}, core::PresenceState::Out});
    return m_at.target(step, act.out);
}

void WalkMoves::handOver(const HandOverAct& act) {
    if (act.to == "back") {
        (void)m_at.ask(core::command::GiveBack{m_at.id()});
        return;
    }
    const core::PersonId to = takerOf(act, m_at.visit(), m_at.hall(), m_at.surroundings());
    const core::Handover* pending = core::pendingHandover(m_at.visit());
    if (pending == nullptr || pending->to != to) {
        askHandover(to, core::RoleId{act.to}, act.why);
    }
    (void)m_at.ask(core::command::TakeHandover{m_at.id()});
}

void WalkMoves::askHandover(const core::PersonId& to, const core::RoleId& role, const Text& why) {
    const std::string reason = why.empty() ? m_at.script().title.text : why.text;
    if (const core::Handover* pending = core::pendingHandover(m_at.visit())) {
        if (pending->to == to || standsFast(*pending)) {
            return;
        }
        // Another colleague was found meanwhile (a step back, another choice): who was asked first need not come.
        (void)m_at.ask(core::command::DeclineHandover{m_at.id(), reason});
    }
    (void)m_at.ask(
        core::command::AskHandover{m_at.id(), core::HandoverId{m_at.surroundings().newId()}, to, role, reason});
}

core::PersonId WalkMoves::presentAt(core::EscalationLevel level) const {
    const std::vector<core::PersonId> all = m_at.surroundings().holders(core::RoleId{core::role::of(level)});
    const auto found = std::find_if(all.begin(), all.end(), [this](const core::PersonId& person) {
        return core::presenceOf(m_at.hall(), person) != core::PresenceState::Out && person != m_at.visit().server;
    });
    return found != all.end() ? *found : core::PersonId{};
}

core::PersonId WalkMoves::foundAbove() const {
    const auto found = m_at.visit().cast.find(core::RoleId{core::role::of(core::EscalationLevel::ServiceSupervisor)});
    const bool comes = found != m_at.visit().cast.end() && !found->second.empty() &&
                       core::presenceOf(m_at.hall(), found->second) != core::PresenceState::Out &&
                       found->second != m_at.visit().server;
    return comes ? found->second : core::PersonId{};
}

void WalkMoves::escalate(const Step& step, const EscalateAct& act) {
    const bool isFirst = act.level == core::EscalationLevel::ServiceSupervisor;
    const core::PersonId named = isFirst ? foundAbove() : core::PersonId{}; // the words spoke of that one
    core::PersonId to = named.empty() ? presentAt(act.level) : named;
    const core::PersonId director = presentAt(core::EscalationLevel::Director);
    if (to.empty() && isFirst) { // as by key: the director stands in
        to = director;
    }
    const core::EscalationLevel level = !to.empty() && to == director ? core::EscalationLevel::Director : act.level;
    const std::string why = act.why.empty() ? step.title.text : act.why.text;
    (void)m_at.ask(core::command::Escalate{m_at.id(), level, core::EscalationReason::RuleOfScript, why, to,
                                           core::HandoverId{m_at.surroundings().newId()}});
}

void WalkMoves::hold(const HoldAct& act) {
    const core::Visit* held = core::find(m_at.hall(), m_at.whom(act.who));
    // Who is with a colleague by now waits for nobody here.
    if (held != nullptr && held->server == m_at.surroundings().me().id) {
        const std::string why = act.why.empty() ? m_at.script().title.text : act.why.text;
        (void)m_at.ask(core::command::Hold{held->id, why});
    }
}

void WalkMoves::resume(const ResumeAct& act) {
    const core::Visit* held = core::find(m_at.hall(), m_at.whom(act.who));
    // Who has left meanwhile, or is with a colleague by now, is not gone back to.
    if (held != nullptr && core::holdOf(*held) != nullptr) {
        (void)m_at.ask(core::command::AttendTo{held->id, m_at.script().title.text});
    }
}

void WalkMoves::hangUp(const HangUpAct& act) {
    const core::Visit* call = core::find(m_at.hall(), m_at.whom(act.who));
    // Somebody who stands here has not hung up, and who is with a colleague has not with us.
    if (call == nullptr || call->channel != core::Channel::Telephone || call->server != m_at.surroundings().me().id) {
        return;
    }
    const core::VisitId id = call->id; // a copy: what is asked changes the visit
    (void)m_at.ask(core::command::SeeOff{id});
    (void)m_at.ask(core::command::Close{id, std::nullopt, {}});
}

void WalkMoves::end(const EndAct& act, const core::StepId& step) {
    if (act.kind == EndKind::Refused) {
        (void)m_at.ask(core::command::Choose{m_at.id(), step, core::ChoiceId{"refused"}, m_at.script().title.text});
    }
    m_limits.stop(core::StepId{});
    (void)m_at.ask(core::command::EndScenario{m_at.id(), act.kind == EndKind::Refused ? core::MatterEnd::Refused
                                                                                      : core::MatterEnd::Done});
    if (act.kind == EndKind::Matter) {
        goOnWithSuspended();
    } else {
        (void)m_at.ask(core::command::SeeOff{m_at.id()});
    }
}

void WalkMoves::first(const Step& step, const FirstAct& act) {
    const Script* other = m_at.surroundings().published(act.scenario.text);
    const core::StepId goOnAt = m_at.target(step, {});
    if (other == nullptr || other->id == m_at.script().id || goOnAt.empty() ||
        !m_at.ask(core::command::SuspendScenario{m_at.id(), goOnAt})) {
        return;
    }
    // One that can't be begun is nothing to wait for.
    if (!m_at.play(*other, Begin{})) {
        (void)m_at.ask(core::command::ResumeScenario{m_at.id()});
    }
}

void WalkMoves::goOnWithSuspended() {
    const core::Visit& visit = m_at.visit();
    const bool here = core::isActive(visit) && visit.server == m_at.surroundings().me().id;
    const Script* waits =
        here && !visit.suspended.empty() ? m_at.surroundings().pinned(visit.suspended.back().run.script) : nullptr;
    if (waits != nullptr) {
        (void)m_at.play(*waits, GoOn{});
    }
}

} // namespace yingke::scenario
