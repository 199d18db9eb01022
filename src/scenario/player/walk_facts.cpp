// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/walk_facts.h"

#include "scenario/player/fact_bounds.h"
#include "scenario/player/fact_check.h"
#include "scenario/player/words.h"

#include <algorithm>

namespace yingke::scenario {

namespace {

/// What is known of the visitor for a fact of this type; empty: nothing.
std::string ownOf(FactType type, const core::Visitor& visitor) {
    if (type == FactType::Room) {
        return visitor.room;
    }
    if (type == FactType::Telephone) {
        return visitor.telephone;
    }
    return addressOrName(visitor);
}

} // namespace

std::optional<Obstacle> WalkFacts::fill(const Fill& input) {
    for (const auto& [id, value] : input.facts) {
        const auto spec = m_at.script().facts.find(id);
        if (spec == m_at.script().facts.end()) {
            return m_at.obstacle(Obstacle::Kind::NoSuchThing, id.value);
        }
        if (const auto wrong = misfit(bounded(spec->second, input.facts), value, m_at.surroundings().now())) {
            return m_at.obstacle(Obstacle::Kind::BadFact, id.value, *wrong);
        }
        if (const auto wrong = tooEarly(spec->second, value, input.facts)) {
            return m_at.obstacle(Obstacle::Kind::BadFact, id.value, *wrong);
        }
    }
    for (const auto& [id, value] : input.facts) {
        const core::FactValue* known = knownFact(m_at.visit(), m_at.script().facts.at(id));
        const bool same = known != nullptr && *known == value;
        if (!same && !m_at.ask(core::command::RecordFact{m_at.id(), id, value})) {
            return m_at.obstacle(Obstacle::Kind::NotHere, id.value);
        }
        if (const auto* text = std::get_if<std::string>(&value); text != nullptr && !text->empty()) {
            describe(m_at.script().facts.at(id), *text);
        }
    }
    return std::nullopt;
}

std::optional<Obstacle> WalkFacts::wanted(const Step& step) const {
    for (const Text& id : step.fill) {
        const auto spec = m_at.script().facts.find(core::FactId{id.text});
        if (spec == m_at.script().facts.end()) {
            return m_at.obstacle(Obstacle::Kind::NoSuchThing, id.text);
        }
        const core::FactValue* value = knownFact(m_at.visit(), spec->second);
        if (!spec->second.optional && value == nullptr) {
            return m_at.obstacle(Obstacle::Kind::MissingFact, id.text);
        }
        const bool moves = value != nullptr && !(spec->second.min.empty() && spec->second.max.empty());
        if (moves) { // what it is bounded by may have been filled in since
            if (const auto wrong = misfit(bounded(spec->second, {}), *value, m_at.surroundings().now())) {
                return m_at.obstacle(Obstacle::Kind::BadFact, id.text, *wrong);
            }
        }
        if (value != nullptr) {
            if (const auto wrong = tooEarly(spec->second, *value, {})) {
                return m_at.obstacle(Obstacle::Kind::BadFact, id.text, *wrong);
            }
        }
    }
    return std::nullopt;
}

void WalkFacts::note(const core::FactId& fact, core::FactValue value) {
    const auto spec = m_at.script().facts.find(fact);
    const auto found = m_at.visit().facts.find(fact);
    const core::FactValue* known = spec != m_at.script().facts.end()   ? knownFact(m_at.visit(), spec->second)
                                   : found != m_at.visit().facts.end() ? &found->second
                                                                       : nullptr;
    if (known == nullptr || !(*known == value)) {
        (void)m_at.ask(core::command::RecordFact{m_at.id(), fact, std::move(value)});
    }
}

std::optional<std::string> WalkFacts::tooEarly(const FactSpec& spec, const core::FactValue& value,
                                               const std::map<core::FactId, core::FactValue>& beside) const {
    const core::FactId other{spec.after.text};
    const auto declared = m_at.script().facts.find(other);
    if (spec.after.empty() || declared == m_at.script().facts.end()) {
        return std::nullopt;
    }
    const auto entered = beside.find(other);
    const auto known = m_at.visit().facts.find(other);
    if (entered == beside.end() && known == m_at.visit().facts.end()) {
        return std::nullopt;
    }
    return notAfter(spec, value, declared->second, entered != beside.end() ? entered->second : known->second,
                    m_at.surroundings().now());
}

FactSpec WalkFacts::bounded(const FactSpec& spec, const std::map<core::FactId, core::FactValue>& beside) const {
    static const Step nowhere;
    const Step* step = m_at.current();
    return boundedSpec(spec, m_at.placeAt(step != nullptr ? *step : nowhere), beside);
}

void WalkFacts::beginRoom(const Step& step) {
    for (const Text& id : step.fill) {
        const auto spec = m_at.script().facts.find(core::FactId{id.text});
        const bool room = spec != m_at.script().facts.end() && spec->second.type == FactType::Room;
        if (room && !m_at.visit().visitor.room.empty()) {
            note(spec->first, m_at.visit().visitor.room);
        }
    }
}

void WalkFacts::beginVisitor() {
    for (const auto& [id, spec] : m_at.script().facts) {
        if (std::string known = spec.ofVisitor ? ownOf(spec.type, m_at.visit().visitor) : std::string{};
            !known.empty()) {
            note(id, std::move(known));
        }
    }
}

void WalkFacts::correctVisitor() {
    beginVisitor();
    const std::string room = m_at.visit().visitor.room;
    for (const auto& [id, spec] : m_at.script().facts) {
        if (spec.type == FactType::Room && !room.empty() && m_at.visit().facts.count(id) > 0) {
            note(id, room);
        }
    }
    for (const Step& step : m_at.script().steps) {
        const bool wasLookedUp = std::any_of(step.lookUp.begin(), step.lookUp.end(), [this](const Text& kind) {
            const auto found = m_at.surroundings().lookUp(kind.text, m_at.visit());
            return std::any_of(found.begin(), found.end(),
                               [this](const auto& one) { return m_at.visit().facts.count(one.first) > 0; });
        });
        if (wasLookedUp) {
            lookUp(step);
        }
    }
}

void WalkFacts::describe(const FactSpec& spec, const std::string& text) {
    core::VisitorChange change;
    if (spec.type == FactType::Room) { // where the visitor lives: the register is asked by it
        change.room = text;
    } else if (spec.ofVisitor && spec.type == FactType::Telephone) {
        change.telephone = text;
    } else if (spec.ofVisitor) {
        change = asCalled(text);
    }
    if (changed(m_at.visit().visitor, change) != m_at.visit().visitor) {
        (void)m_at.ask(core::command::Describe{m_at.id(), change});
    }
}

void WalkFacts::lookUp(const Step& step) {
    for (const Text& kind : step.lookUp) {
        for (const auto& [id, value] : m_at.surroundings().lookUp(kind.text, m_at.visit())) {
            const auto known = m_at.visit().facts.find(id);
            if (known == m_at.visit().facts.end() || !(known->second == value)) {
                (void)m_at.ask(core::command::RecordFact{m_at.id(), id, value});
            }
            if (const auto* text = std::get_if<std::string>(&value);
                text != nullptr && id.value == "visitor_telephone" && m_at.visit().visitor.telephone.empty()) {
                core::VisitorChange change; // the register knows who this is: nobody has to be asked
                change.telephone = *text;
                (void)m_at.ask(core::command::Describe{m_at.id(), change});
                beginVisitor();
            }
        }
    }
}

void WalkFacts::carryOver(const Begin& input) {
    const core::Promise* promise = core::find(m_at.hall(), input.promise);
    if (promise == nullptr || promise->visit == m_at.id()) {
        return;
    }
    const core::Visit* before = core::find(m_at.hall(), promise->visit);
    const std::map<core::FactId, core::FactValue> facts = before != nullptr ? before->facts : input.carried;
    for (const auto& [id, value] : facts) {
        const bool declared =
            m_at.script().facts.count(id) > 0 || m_at.surroundings().vocabulary().lookUps.count(id.value) > 0;
        if (declared && m_at.visit().facts.count(id) == 0) {
            note(id, value);
        }
    }
}

} // namespace yingke::scenario
