// SPDX-License-Identifier: GPL-3.0-or-later
// Moving on and entering the next screen.
#include "scenario/player/walk.h"

#include "scenario/player/leading_act.h"
#include "scenario/player/sums.h"
#include "scenario/player/visit_names.h"
#include "scenario/player/words.h"

#include <algorithm>

namespace yingke::scenario {

namespace {

constexpr int mostPassingSteps = 1000; // a ring of passing steps is the checker's to find; here it must only not hang

const std::string limitPrefix = "within:";

core::LimitKind kindOfLimit(const std::string& name) {
    if (name == "waiting") {
        return core::LimitKind::Waiting;
    }
    if (name == "telephone_hold") {
        return core::LimitKind::TelephoneHold;
    }
    if (name == "answer") {
        return core::LimitKind::Answer;
    }
    if (name == "answer_supervisor") {
        return core::LimitKind::AnswerSupervisor;
    }
    return name == "tea" ? core::LimitKind::Tea : core::LimitKind::Script;
}

} // namespace

core::StepId Walk::target(const Step& step, const Text& reference) const {
    if (!reference.empty()) {
        return core::StepId{reference.text};
    }
    if (step.next) {
        return core::StepId{step.next->text};
    }
    const Step* below = m_script.after(step.id);
    return below != nullptr ? below->id : core::StepId{};
}

core::StepId Walk::move(const Step& step) {
    struct Mover {
        Walk& walk;
        const Step& step;
        core::StepId operator()(const std::monostate& /*act*/) const { return walk.target(step, {}); }
        core::StepId operator()(const FindAct& act) const { return walk.find(step, act); }
        core::StepId operator()(const IfAct& act) const {
            const Evaluated truth =
                evaluate(act.condition.text, [this](const std::string& name) -> std::optional<double> {
                    if (const auto told = walk.promiseTells(name)) {
                        return told;
                    }
                    // What is not known yet is not so.
                    return namesOf(walk.visit(), walk.m_surroundings, prefixOf(step.id))(name).value_or(0.0);
                });
            const bool holds = truth.value && *truth.value != 0.0;
            return walk.target(step, holds ? act.then : act.otherwise);
        }
        core::StepId operator()(const CallAct& /*act*/) const { return walk.target(step, {}); }
        core::StepId operator()(const HandOverAct& act) const {
            walk.handOver(act);
            return walk.target(step, {});
        }
        core::StepId operator()(const EscalateAct& act) const {
            walk.escalate(step, act);
            return walk.target(step, {});
        }
        core::StepId operator()(const HoldAct& act) const {
            walk.hold(act);
            return walk.target(step, {});
        }
        core::StepId operator()(const ResumeAct& act) const {
            walk.resume(act);
            return walk.target(step, {});
        }
        core::StepId operator()(const QueueAct& act) const {
            (void)walk.ask(core::command::Enqueue{walk.whom(act.who)});
            return walk.target(step, {});
        }
        core::StepId operator()(const ServeAct& act) const {
            (void)walk.ask(core::command::AttendTo{walk.whom(act.who), walk.m_script.title.text});
            return walk.target(step, {});
        }
        core::StepId operator()(const UseAct& /*act*/) const { return walk.target(step, {}); }
        core::StepId operator()(const GoToAct& act) const { return core::StepId{act.step.text}; }
        core::StepId operator()(const EndAct& act) const {
            walk.end(act, step.id);
            return core::StepId{};
        }
    };
    return std::visit(Mover{*this, step}, step.move);
}

core::StepId Walk::find(const Step& step, const FindAct& act) {
    std::vector<Text> roles{act.role};
    roles.insert(roles.end(), act.standIns.begin(), act.standIns.end());
    core::PersonId in;
    core::PersonId busy;
    for (const Text& role : roles) {
        if (!in.empty()) {
            break; // the stand-ins are asked for only when nobody of the post is in
        }
        for (const core::PersonId& person : m_surroundings.holders(core::RoleId{role.text})) {
            if (person == m_surroundings.me().id || person == visit().server) {
                continue;
            }
            const core::PresenceState state = core::presenceOf(m_hall, person);
            if (state == core::PresenceState::In && in.empty()) {
                in = person;
            } else if (state == core::PresenceState::Busy && busy.empty()) {
                busy = person;
            }
        }
    }
    const core::RoleId role{act.role.text};
    if (!in.empty()) {
        (void)ask(core::command::NotePerson{m_visit, role, in, core::PresenceState::In});
        if (act.handover) {
            askHandover(in, role, act.why);
        }
        return target(step, act.in);
    }
    if (!busy.empty()) {
        (void)ask(core::command::NotePerson{m_visit, role, busy, core::PresenceState::Busy});
        return target(step, act.busy);
    }
    (void)ask(core::command::NotePerson{m_visit, role, {}, core::PresenceState::Out});
    return target(step, act.out);
}

void Walk::handOver(const HandOverAct& act) {
    if (act.to == "back") {
        (void)ask(core::command::GiveBack{m_visit});
        return;
    }
    const core::PersonId to = takerOf(act, visit(), m_hall, m_surroundings);
    const core::Handover* pending = core::pendingHandover(visit());
    if (pending == nullptr || pending->to != to) {
        askHandover(to, core::RoleId{act.to}, act.why);
    }
    (void)ask(core::command::TakeHandover{m_visit});
}

void Walk::askHandover(const core::PersonId& to, const core::RoleId& role, const Text& why) {
    const std::string reason = why.empty() ? m_script.title.text : why.text;
    if (const core::Handover* pending = core::pendingHandover(visit())) {
        if (pending->to == to || standsFast(*pending)) {
            return;
        }
        // Another colleague was found meanwhile (a step back, another choice): who was asked first need not come.
        (void)ask(core::command::DeclineHandover{m_visit, reason});
    }
    (void)ask(core::command::AskHandover{m_visit, core::HandoverId{m_surroundings.newId()}, to, role, reason});
}

void Walk::escalate(const Step& step, const EscalateAct& act) {
    const bool director = act.level == core::EscalationLevel::Director;
    core::PersonId to;
    for (const core::PersonId& person :
         m_surroundings.holders(core::RoleId{director ? "director" : "service_supervisor"})) {
        const bool present = core::presenceOf(m_hall, person) != core::PresenceState::Out;
        if (to.empty() && present && person != visit().server) {
            to = person;
        }
    }
    const std::string why = act.why.empty() ? step.title.text : act.why.text;
    (void)ask(core::command::Escalate{m_visit, act.level, core::EscalationReason::RuleOfScript, why, to,
                                      core::HandoverId{m_surroundings.newId()}});
}

core::VisitId Walk::whom(const std::string& who) const { return who == "other" ? visit().run.other : m_visit; }

void Walk::hold(const HoldAct& act) {
    const core::Visit* held = core::find(m_hall, whom(act.who));
    // Who is with a colleague by now waits for nobody here.
    if (held != nullptr && held->server == m_surroundings.me().id) {
        const std::string why = act.why.empty() ? m_script.title.text : act.why.text;
        (void)ask(core::command::Hold{held->id, why});
    }
}

void Walk::resume(const ResumeAct& act) {
    const core::Visit* held = core::find(m_hall, whom(act.who));
    // Who has left meanwhile, or is with a colleague by now, is not gone back to.
    if (held != nullptr && core::holdOf(*held) != nullptr) {
        (void)ask(core::command::AttendTo{held->id, m_script.title.text});
    }
}

void Walk::end(const EndAct& act, const core::StepId& step) {
    if (act.kind == EndKind::Refused) {
        (void)ask(core::command::Choose{m_visit, step, core::ChoiceId{"refused"}, m_script.title.text});
    }
    stopLimits(core::StepId{});
    (void)ask(core::command::EndScenario{m_visit});
    if (act.kind != EndKind::Matter) {
        (void)ask(core::command::SeeOff{m_visit});
    }
}

std::optional<Obstacle> Walk::enter(core::StepId id) {
    for (int passed = 0; passed < mostPassingSteps; ++passed) {
        if (id.empty()) {
            if (!visit().run.ended) {
                end(EndAct{EndKind::Matter}, id);
            }
            return std::nullopt;
        }
        const Step* step = m_script.find(id);
        if (step == nullptr) {
            return obstacle(Obstacle::Kind::NoSuchThing, id.value);
        }
        lookUp(*step);
        if (!step->passing()) {
            show(*step);
            return std::nullopt;
        }
        startLimit(*step);
        id = move(*step);
    }
    return obstacle(Obstacle::Kind::NoSuchThing, id.value, "ring");
}

void Walk::hereNow(const Text& role) {
    const std::vector<core::PersonId> holders =
        role.empty() ? std::vector<core::PersonId>{} : m_surroundings.holders(core::RoleId{role.text});
    const bool in = std::any_of(holders.begin(), holders.end(), [this](const core::PersonId& person) {
        return core::presenceOf(m_hall, person) == core::PresenceState::In;
    });
    if (!holders.empty() && !in) {
        (void)ask(core::command::SetPresence{{holders.front(), core::PresenceState::In, {}, {}, {}}});
    }
}

void Walk::giveBack() {
    const std::map<core::PaperKey, core::PaperStanding> papers = visit().papers; // a copy: asking changes the visit
    for (const auto& [key, standing] : papers) {
        if ((standing.seen || standing.copied) && !standing.returned) {
            (void)ask(core::command::MarkPaper{m_visit, key, core::PaperMark::Returned, true, {}, 0});
        }
    }
}

void Walk::knownRoom(const Step& step) {
    for (const Text& id : step.fill) {
        const auto spec = m_script.facts.find(core::FactId{id.text});
        const bool room = spec != m_script.facts.end() && spec->second.type == FactType::Room;
        if (room && !visit().visitor.room.empty()) {
            note(spec->first, visit().visitor.room);
        }
    }
}

void Walk::show(const Step& step) {
    stopLimits(step.id);
    knownRoom(step);
    core::command::EnterStep enter;
    enter.visit = m_visit;
    enter.step = step.id;
    enter.act = leadingAct(step);
    if (step.say) {
        enter.listener = step.say->to;
        const core::Visit spoken = withSums(step, visit(), m_surroundings);
        enter.words = filled(wording(step, m_visit), {m_hall, spoken, m_surroundings, false});
    }
    enter.party = step.visitorActs ? core::Party::Visitor : core::Party::Desk;
    (void)ask(enter);
    startLimit(step);
}

void Walk::startLimit(const Step& step) {
    if (!step.within || core::findLimit(visit(), limitOf(step.id)) != nullptr) {
        return;
    }
    core::command::StartLimit start;
    start.visit = m_visit;
    start.limit = limitOf(step.id);
    start.kind = kindOfLimit(step.within->limit.text);
    start.returning = step.within->returning;
    if (step.within->passed) {
        start.step = core::StepId{step.within->passed->text};
    }
    if (step.within->length > 0) {
        const core::Millis length = step.within->length;
        start.rule = core::LimitRule{length, std::min(step.within->warnBefore.value_or(length / 5), length)};
    } else if (const core::Limit* running = core::findLimit(visit(), start.kind)) {
        if (start.step.empty()) {
            return; // the office's own runs already
        }
        // The office's own goes on for as long as the visitor waits; beside it runs what is left of it, for the script.
        const core::Millis left = core::leftAt(*running, m_surroundings.now().steady);
        start.kind = core::LimitKind::Script;
        start.rule = core::LimitRule{std::max<core::Millis>(left, 1), 0};
        start.returning = false;
    }
    (void)ask(start);
}

void Walk::stopLimits(const core::StepId& entering) {
    const std::vector<core::Limit> running = visit().limits; // a copy: asking changes the visit
    for (const core::Limit& limit : running) {
        if (endsWith(limit, entering)) {
            (void)ask(core::command::StopLimit{m_visit, limit.id});
        }
    }
}

bool Walk::endsWith(const core::Limit& limit, const core::StepId& entering) const {
    if (limit.id.value.rfind(limitPrefix, 0) == 0) {
        const core::StepId owner{limit.id.value.substr(limitPrefix.size())};
        const Step* step = m_script.find(owner);
        const bool lasts = step != nullptr && step->within && step->within->until && !entering.empty();
        return lasts ? entering.value == step->within->until->text : entering != owner;
    }
    // The supervisor's three minutes are the machine's; they end where the script's own answering ends (S5-03).
    if (limit.kind != core::LimitKind::AnswerSupervisor) {
        return false;
    }
    return entering.empty() || std::any_of(m_script.steps.begin(), m_script.steps.end(), [&entering](const Step& step) {
               return step.within && step.within->until && step.within->until->text == entering.value &&
                      kindOfLimit(step.within->limit.text) == core::LimitKind::Answer;
           });
}

void Walk::lookUp(const Step& step) {
    for (const Text& kind : step.lookUp) {
        for (const auto& [id, value] : m_surroundings.lookUp(kind.text, visit())) {
            const auto known = visit().facts.find(id);
            if (known == visit().facts.end() || !(known->second == value)) {
                (void)ask(core::command::RecordFact{m_visit, id, value});
            }
        }
    }
}

} // namespace yingke::scenario
