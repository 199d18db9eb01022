// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_needs.h"

#include "core/roles.h"
#include "core/takers.h"
#include "scenario/explorer/explorer_values.h"
#include "scenario/language/expression.h"
#include "scenario/language/graph.h"
#include "scenario/player/leading_act.h"
#include "scenario/player/visit_values.h"

#include <algorithm>
#include <utility>

namespace yingke::scenario {

void Needs::add(const Needs& more) {
    facts.insert(more.facts.begin(), more.facts.end());
    choices.insert(more.choices.begin(), more.choices.end());
    roles.insert(more.roles.begin(), more.roles.end());
    settings.insert(more.settings.begin(), more.settings.end());
    fees.insert(more.fees.begin(), more.fees.end());
    papers.insert(more.papers.begin(), more.papers.end());
    policies.insert(more.policies.begin(), more.policies.end());
    promise = promise || more.promise;
    visitor = visitor || more.visitor;
    channel = channel || more.channel;
    direction = direction || more.direction;
    broken = broken || more.broken;
    lookUps = lookUps || more.lookUps;
    clock = clock || more.clock;
}

ExplorerNeeds::ExplorerNeeds(const Script& script) : m_script(script), m_borders(script), m_typed(script) {
    std::map<core::StepId, Needs> own;
    for (const Step& step : script.steps) {
        read(step, own[step.id]);
        m_all.add(own[step.id]);
    }
    for (const auto& names : {m_borders.names(), m_typed.names()}) { // what a sum in a condition is made of
        for (const std::string& name : names) {
            if (m_script.facts.count(core::FactId{name}) > 0) {
                m_conditions.insert(core::FactId{name});
            }
        }
    }
    flow(own);
}

/// What is asked before it is set anew, backwards from the ends: a loop that fills its facts again comes back to the
/// standing it began with.
void ExplorerNeeds::flow(const std::map<core::StepId, Needs>& own) {
    m_from = own;
    bool changed = true;
    while (changed) {
        changed = false;
        for (auto step = m_script.steps.rbegin(); step != m_script.steps.rend(); ++step) {
            Needs here = own.at(step->id);
            for (const Way& way : waysFrom(m_script, *step)) {
                if (const auto ahead = m_from.find(way.to); ahead != m_from.end()) {
                    here.add(ahead->second);
                }
            }
            for (const Text& fact : step->fill) {
                const auto spec = m_script.facts.find(core::FactId{fact.text});
                if (spec != m_script.facts.end() && !spec->second.optional) {
                    here.facts.erase(spec->first);
                }
            }
            if (step->ask && !step->papers) {
                here.choices.erase(step->id);
            }
            if (step->within && step->within->passed) { // the time may pass before anything is filled in
                if (const auto ahead = m_from.find(core::StepId{step->within->passed->text}); ahead != m_from.end()) {
                    here.add(ahead->second);
                }
            }
            if (!(here == m_from[step->id])) {
                m_from[step->id] = std::move(here);
                changed = true;
            }
        }
    }
}

void ExplorerNeeds::expression(const Step& step, const std::string& text, AskedBy asked, Needs& needs) {
    const std::string prefix = prefixOf(step.id);
    if (step.language == Language::First) {
        for (const std::string& one : namesIn(text)) {
            name(one, prefix, asked, needs);
        }
        return;
    }
    const ParsedExpression parsed = parseExpression(text);
    if (!parsed.tree) {
        return; // the check tells it
    }
    const auto names = namesOfTree(*parsed.tree);
    for (const std::string& one : names) {
        // A sum that asks has.x before it reckons with x can do without it.
        const bool guarded = std::find(names.begin(), names.end(), "has." + one) != names.end();
        const bool dispensable = guarded || one.rfind("has.", 0) == 0;
        name(one, prefix, dispensable ? AskedBy::Condition : asked, needs);
    }
    needs.clock = needs.clock || asksTheClock(*parsed.tree);
}

void ExplorerNeeds::name(const std::string& name, const std::string& prefix, AskedBy asked, Needs& needs) {
    const std::size_t dot = name.find('.');
    const std::string head = name.substr(0, dot);
    const std::string rest = dot == std::string::npos ? std::string{} : name.substr(dot + 1);
    if (head == "settings") {
        needs.settings.insert(rest);
    } else if (head == "chose") {
        const std::string step = rest.substr(0, rest.rfind('.'));
        needs.choices.insert(core::StepId{step});
        needs.choices.insert(core::StepId{prefix + step});
    } else if (head == "overridden") {
        needs.policies.insert(rest);
    } else if (head == "promise") {
        needs.promise = true;
        needs.broken = needs.broken || rest == "broken";
    } else if (head == "is_telephone") {
        needs.channel = true;
    } else if (head == "is_outgoing") {
        needs.direction = true;
    } else if (head == "is_owner" || head == "is_tenant" || head == "is_contractor") {
        needs.visitor = true;
    } else if (head == "fees") {
        needs.fees.insert(rest);
    } else {
        const core::FactId fact{head == "has" ? rest : name};
        needs.facts.insert(fact);
        (asked == AskedBy::Condition ? m_conditions : m_indispensable).insert(fact);
    }
}

void ExplorerNeeds::read(const Step& step, Needs& needs) {
    const auto seek = [&](const std::string& role) {
        needs.roles.insert(role);
        m_sought.insert(role);
    };
    if (const auto* act = std::get_if<IfAct>(&step.move)) {
        expression(step, act->condition.text, AskedBy::Condition, needs);
    } else if (const auto* find = std::get_if<FindAct>(&step.move)) {
        seek(find->role.text);
        for (const Text& role : find->standIns) {
            seek(role.text == standInsOfOffice ? practiceStandIn(core::RoleId{find->role.text}).value : role.text);
        }
    } else if (const auto* hand = std::get_if<HandOverAct>(&step.move)) {
        if (hand->to != core::role::colleague && hand->to != "back") {
            seek(hand->to);
        }
    } else if (const auto* up = std::get_if<EscalateAct>(&step.move)) {
        seek(core::role::of(up->level));
        seek(core::role::director); // past a post that nobody of can come
    }
    const auto* hold = std::get_if<HoldAct>(&step.move);
    const auto* resume = std::get_if<ResumeAct>(&step.move);
    const bool speaks = step.say && step.say->to == "other";
    m_other = m_other || speaks || std::holds_alternative<HangUpAct>(step.move) ||
              (hold != nullptr && hold->who == "other") || (resume != nullptr && resume->who == "other");
    m_otherOnTelephone = m_otherOnTelephone || (speaks && step.say->byTelephone);
    for (const Amount& amount : step.amounts) {
        expression(step, amount.formula.text, AskedBy::Sum, needs);
    }
    if (step.ask) {
        for (const Choice& choice : step.ask->choices) {
            if (!choice.here.empty()) {
                seek(choice.here.text);
            }
        }
    }
    if (step.promise && step.promise->dueAt) {
        expression(step, step.promise->dueAt->text, AskedBy::Sum, needs);
    }
    if (step.promise) {
        needs.roles.insert(step.promise->owner);
    }
    if (step.promised && step.promised->of.empty()) {
        needs.promise = true;
        expression(step, step.promised->movedTo.text, AskedBy::Sum, needs);
    }
    if (step.papers) {
        needs.papers.insert(step.id);
        for (const auto& group : step.papers->each) {
            needs.facts.insert(core::FactId{group.count.text});
            m_indispensable.insert(core::FactId{group.count.text});
        }
    }
    needs.lookUps = !step.lookUp.empty();
}

const Needs& ExplorerNeeds::from(const core::StepId& step) const {
    const auto found = m_from.find(step);
    return found != m_from.end() ? found->second : m_all;
}

/// What is known of the facts, and how what hangs on the clock comes out now.
std::string ExplorerNeeds::factsOf(const Needs& needs, const core::Visit& visit, const ExplorerWorld& world) const {
    std::string key;
    for (const core::FactId& fact : needs.facts) {
        const auto found = visit.facts.find(fact);
        key += "|" + (found == visit.facts.end()              ? std::string("-")
                      : m_typed.names().count(fact.value) > 0 ? wholeNameOf(found->second)
                                                              : nameOf(found->second));
    }
    if (needs.clock) {
        key += "|" + m_typed.clockAtoms(
                         [&](const Step& at, const std::string& name) {
                             return valueOf(name, {m_script, visit, world, at, {}});
                         },
                         clockOf(world.now(), world.calendar()));
    }
    return key;
}

namespace {

/// With whom it is, who was asked to take it, and who could not come.
std::string whoseKey(const core::Visit& visit) {
    std::string key = "|" + visit.server.value + (core::takenHandover(visit) != nullptr ? "+" : "-");
    if (const core::Handover* pending = core::pendingHandover(visit)) {
        key += "|asked " + pending->to.value + (standsFast(*pending) ? "!" : "");
    }
    for (const core::PersonId& person : core::couldNotCome(visit)) { // is not found again
        key += "|past " + person.value;
    }
    return key;
}

} // namespace

std::string ExplorerNeeds::keyOf(const core::Hall& hall, const core::Visit& visit, const ExplorerWorld& world) const {
    Needs needs = from(visit.run.step);
    std::string key = visit.run.step.value + "|" + std::to_string(visit.state.index()) +
                      (core::holdOf(visit) != nullptr ? "h" : "") + (visit.run.trail.empty() ? "" : "t");
    if (const auto* escalated = std::get_if<core::Escalated>(&visit.state)) {
        key += std::to_string(static_cast<int>(escalated->level));
    }
    key += whoseKey(visit);
    for (const core::Limit& limit : visit.limits) {
        const bool answer = limit.kind == core::LimitKind::Answer || limit.kind == core::LimitKind::AnswerSupervisor;
        if (answer || !limit.step.empty()) {
            key += "|" + std::to_string(static_cast<int>(limit.kind)) + ">" + limit.step.value +
                   std::to_string(static_cast<int>(limit.noted));
            needs.add(limit.step.empty() ? Needs{} : from(limit.step));
        }
    }
    if (const core::Visit* other = m_other ? core::find(hall, visit.run.other) : nullptr) {
        key += "|other " + std::to_string(other->state.index()) + (core::holdOf(*other) != nullptr ? "h" : "");
    }
    key += factsOf(needs, visit, world);
    for (const core::StepId& step : needs.choices) {
        const auto found = visit.choices.find(step);
        key += "|" + (found != visit.choices.end() ? found->second.value : std::string("-"));
    }
    for (const std::string& policy : needs.policies) {
        key += visit.overridden.count(policy) > 0 ? "|past" : "|";
    }
    if (const core::Promise* promise = needs.promise ? core::find(hall, visit.run.promise) : nullptr) {
        key += "|promise " + std::to_string(static_cast<int>(promise->state)) + std::to_string(promise->moved);
    }
    needs.roles.insert(core::role::colleague);
    for (const std::string& role : needs.roles) {
        const auto cast = visit.cast.find(core::RoleId{role});
        key += "|" + (cast != visit.cast.end() ? cast->second.value : std::string("-")) +
               world.answered(Question::Kind::Presence, role) +
               std::to_string(static_cast<int>(core::presenceOf(hall, core::PersonId{"p_" + role})));
    }
    for (const std::string& setting : needs.settings) {
        key += "|" + world.answered(Question::Kind::Setting, setting);
    }
    for (const std::string& fee : needs.fees) {
        key += "|" + world.answered(Question::Kind::Fee, fee);
    }
    for (const core::StepId& step : needs.papers) {
        key += missingPaper(*m_script.find(step), visit) ? "m" : "f";
    }
    if (needs.lookUps) {
        for (const core::FactId& fact : m_all.facts) {
            key += "|" + world.answered(Question::Kind::LookUp, fact.value);
        }
    }
    key += needs.visitor ? std::to_string(static_cast<int>(visit.visitor.role)) : "";
    key += needs.direction ? std::to_string(static_cast<int>(visit.direction)) : "";
    return key + (needs.channel ? std::to_string(static_cast<int>(visit.channel)) : "");
}

} // namespace yingke::scenario
