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
    const core::RoleId role{act.role.text};
    const core::Handover* pending = core::pendingHandover(m_at.visit());
    if (pending != nullptr && pending->byEscalation) { // asked already, where the visit was moved up to
        const core::PersonId asked = pending->to;
        (void)m_at.ask(core::command::NotePerson{m_at.id(), role, asked, core::presenceOf(m_at.hall(), asked)});
        return m_at.target(step, act.in);
    }
    const core::Presence found = firstFor(act);
    const core::PersonId person = found.person; // a copy: asking changes the hall
    (void)m_at.ask(core::command::NotePerson{m_at.id(), role, person, found.state});
    switch (found.state) {
    case core::PresenceState::In:
        if (act.handover) {
            askHandover(person, role, act.why);
        }
        return m_at.target(step, act.in);
    case core::PresenceState::Busy:
        return m_at.target(step, act.busy);
    case core::PresenceState::Out:
        break;
    }
    return m_at.target(step, act.out);
}

std::vector<core::PersonId> WalkMoves::standIns(const FindAct& act, const Text& standIn) const {
    return standIn.text == standInsOfOffice ? m_at.surroundings().standIns(core::RoleId{act.role.text})
                                            : m_at.surroundings().holders(core::RoleId{standIn.text});
}

core::Presence WalkMoves::firstFor(const FindAct& act) const {
    core::Presence found = firstOf(m_at.surroundings().holders(core::RoleId{act.role.text}));
    for (const Text& standIn : act.standIns) {
        if (found.state == core::PresenceState::In) {
            break; // the stand-ins are asked for only when nobody of the post is in
        }
        const core::Presence other = firstOf(standIns(act, standIn));
        if (found.person.empty() || other.state == core::PresenceState::In) {
            found = other;
        }
    }
    return found;
}

core::Presence WalkMoves::firstOf(const std::vector<core::PersonId>& people) const {
    const std::vector<core::PersonId> past = core::couldNotCome(m_at.visit());
    core::Presence found;
    for (const core::PersonId& person : people) {
        if (person == m_at.surroundings().me().id || person == m_at.visit().server ||
            std::find(past.begin(), past.end(), person) != past.end()) {
            continue;
        }
        const core::PresenceState state = core::presenceOf(m_at.hall(), person);
        // Who has somebody with them is in and not free, whatever the board says.
        if (state == core::PresenceState::In && core::activeVisitOf(m_at.hall(), person) == nullptr) {
            return {person, core::PresenceState::In, {}, {}, {}};
        }
        if (state != core::PresenceState::Out && found.person.empty()) {
            found.person = person;
            found.state = core::PresenceState::Busy;
        }
    }
    return found;
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

core::TakersByPost WalkMoves::takers() const {
    const auto there = [this](std::vector<core::PersonId> people) {
        std::erase_if(people, [this](const core::PersonId& person) {
            return core::presenceOf(m_at.hall(), person) == core::PresenceState::Out;
        });
        return people;
    };
    core::TakersByPost takers;
    for (const char* post : {core::role::serviceSupervisor, core::role::director}) {
        const core::RoleId role{post};
        takers[role] = {there(m_at.surroundings().holders(role)), there(m_at.surroundings().standIns(role))};
    }
    return takers;
}

core::PersonId WalkMoves::foundAbove() const {
    const auto found = m_at.visit().cast.find(core::RoleId{core::role::of(core::EscalationLevel::ServiceSupervisor)});
    const bool comes = found != m_at.visit().cast.end() && !found->second.empty() &&
                       core::presenceOf(m_at.hall(), found->second) != core::PresenceState::Out &&
                       found->second != m_at.visit().server;
    return comes ? found->second : core::PersonId{};
}

void WalkMoves::escalate(const Step& step, const EscalateAct& act) {
    const core::TakersByPost posts = takers();
    core::Taker taker = core::takerFor(m_at.hall(), posts, m_at.visit(), act.level, {m_at.surroundings().me().id});
    const bool isFirst = act.level == core::EscalationLevel::ServiceSupervisor;
    if (const core::PersonId named = isFirst ? foundAbove() : core::PersonId{}; !named.empty()) {
        const auto& directors = posts.at(core::RoleId{core::role::director}).holders;
        const bool isDirector = std::find(directors.begin(), directors.end(), named) != directors.end();
        taker = {isDirector ? core::EscalationLevel::Director : act.level, named}; // the words spoke of that one
    }
    // Past a post that nobody of can come, and nobody there is above it either: the level that was asked for.
    const core::EscalationLevel level = taker.person.empty() ? act.level : taker.level;
    const std::string why = act.why.empty() ? step.title.text : act.why.text;
    (void)m_at.ask(core::command::Escalate{m_at.id(), level, core::EscalationReason::RuleOfScript, why, taker.person,
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
