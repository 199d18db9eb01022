// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/walk_promise.h"

#include "scenario/language/expression.h"
#include "scenario/player/fact_check.h"
#include "scenario/player/visit_names.h"
#include "scenario/player/visit_values.h"

namespace yingke::scenario {

std::optional<core::Millis> WalkPromise::pointOfFact(const std::string& name) const {
    const core::Moment now = m_at.surroundings().now();
    const core::FactId fact{name};
    const auto spec = m_at.script().facts.find(fact);
    const auto value = m_at.visit().facts.find(fact);
    if (spec == m_at.script().facts.end() || value == m_at.visit().facts.end()) {
        return std::nullopt;
    }
    if (const auto* minutes = std::get_if<std::int64_t>(&value->second)) {
        return now.utc + *minutes * 60'000; // a count of minutes
    }
    const auto* text = std::get_if<std::string>(&value->second);
    return text != nullptr ? pointOf(spec->second.type, *text, now) : std::nullopt;
}

std::variant<core::Millis, Obstacle> WalkPromise::pointAt(const Step& step, const Text& text) const {
    if (step.language == Language::First) {
        const auto point = pointOfFact(text.text);
        if (point) {
            return *point;
        }
        return m_at.obstacle(Obstacle::Kind::MissingFact, text.text);
    }
    const auto found = m_at.reckoned(step, text.text, "when");
    if (const auto* obstacle = std::get_if<Obstacle>(&found)) {
        return *obstacle;
    }
    const auto point = pointOfValue(std::get<Value>(found), m_at.surroundings().now());
    if (point) {
        return *point;
    }
    return m_at.obstacle(Obstacle::Kind::FormulaFails, {}, "when");
}

std::string WalkPromise::fieldOf(const Text& text) const {
    for (const std::string& name : namesIn(text.text)) {
        if (m_at.script().facts.count(core::FactId{name}) > 0) {
            return name;
        }
    }
    return {};
}

std::optional<core::PersonId> WalkPromise::ownerOf(const std::string& owner) const {
    const core::PersonId me = m_at.surroundings().me().id;
    if (owner == "me") {
        return me;
    }
    const auto spec = m_at.script().facts.find(core::FactId{owner});
    if (spec != m_at.script().facts.end() && spec->second.type == FactType::Person) {
        const auto fact = m_at.visit().facts.find(spec->first);
        const auto* name = fact != m_at.visit().facts.end() ? std::get_if<std::string>(&fact->second) : nullptr;
        return name != nullptr && !name->empty() ? m_at.surroundings().personNamed(*name) : std::optional(me);
    }
    const auto cast = m_at.visit().cast.find(core::RoleId{owner});
    const auto holders = m_at.surroundings().holders(core::RoleId{owner});
    // Nobody has the post: who received the visitor keeps it (S0-02).
    return cast != m_at.visit().cast.end() ? cast->second : !holders.empty() ? holders.front() : me;
}

std::optional<Obstacle> WalkPromise::make(const Step& step) {
    const PromiseAct& act = *step.promise;
    const std::string dueField = act.dueAt ? fieldOf(*act.dueAt) : std::string{};
    core::Millis due = m_at.surroundings().now().utc + act.dueIn;
    if (act.dueAt) {
        const auto found = pointAt(step, *act.dueAt);
        if (const auto* obstacle = std::get_if<Obstacle>(&found)) {
            return *obstacle;
        }
        due = std::get<core::Millis>(found);
    }
    core::command::MakePromise make;
    make.visit = m_at.id();
    make.promise = core::PromiseId{m_at.surroundings().newId()};
    make.kind = act.kind;
    make.what = m_at.filled(act.what.text);
    const auto owner = ownerOf(act.owner);
    if (!owner) {
        return m_at.obstacle(Obstacle::Kind::BadFact, act.owner, "colleague");
    }
    make.owner = *owner;
    make.due = due;
    make.remindBefore = act.remindBefore;
    make.moves = act.moves;
    make.script = act.script.text;
    std::optional<core::PromiseId> replaced;
    for (const core::PromiseId& id : m_at.visit().promises) {
        const core::Promise* before = core::findOpen(m_at.hall(), id);
        const bool again =
            before != nullptr && before->kind == make.kind && before->what == make.what && before->owner == make.owner;
        if (!again) {
            continue;
        }
        // The step was left before and gone back to: the promise is not given twice.
        if (before->due == make.due || !act.dueAt) {
            return std::nullopt;
        }
        replaced = id;
    }
    if (!m_at.ask(make)) {
        return m_at.obstacle(Obstacle::Kind::BadFact, dueField, "future"); // it must not be lost unseen
    }
    if (replaced) {
        (void)m_at.ask(core::command::WithdrawPromise{*replaced, step.id.value});
    }
    return std::nullopt;
}

const core::Promise* WalkPromise::openOf(const std::string& kind) const {
    const std::string& room = m_at.visit().visitor.room;
    for (const auto& [id, promise] : m_at.hall().promises) {
        const core::Visit* made = core::find(m_at.hall(), promise.visit);
        if (promise.kind == kind && promise.state == core::PromiseState::Open && made != nullptr && !room.empty() &&
            made->visitor.room == room) {
            return &promise;
        }
    }
    return nullptr;
}

std::optional<Obstacle> WalkPromise::end(const Step& step) {
    const PromisedAct& act = *step.promised;
    const core::Promise* promise =
        act.of.empty() ? core::find(m_at.hall(), m_at.visit().run.promise) : openOf(act.of.text);
    if (promise == nullptr) {
        return std::nullopt; // nobody was promised anything: a rehearsal
    }
    const core::PromiseId id = promise->id;
    const std::string why = m_at.filled(act.why.text);
    const auto ends = [&](core::PromiseState state, const core::Command& command) -> std::optional<Obstacle> {
        // Gone back to and left once more: it has come to this end already.
        const bool again = core::find(m_at.hall(), id)->state == state;
        return again || m_at.ask(command) ? std::nullopt
                                          : std::optional(m_at.obstacle(Obstacle::Kind::NotHere, "promise", "ended"));
    };
    switch (act.what) {
    case PromisedAct::What::Kept:
        return ends(core::PromiseState::Kept, core::command::KeepPromise{id});
    case PromisedAct::What::Broken:
        return ends(core::PromiseState::Broken, core::command::BreakPromise{id, why});
    case PromisedAct::What::Withdrawn:
        return ends(core::PromiseState::Withdrawn, core::command::WithdrawPromise{id, why});
    case PromisedAct::What::Moved:
        break;
    }
    return move(step, *promise, why);
}

std::optional<Obstacle> WalkPromise::move(const Step& step, const core::Promise& promise, const std::string& why) {
    const auto found = pointAt(step, step.promised->movedTo);
    if (const auto* obstacle = std::get_if<Obstacle>(&found)) {
        return *obstacle;
    }
    const core::Millis due = std::get<core::Millis>(found);
    const std::string field = fieldOf(step.promised->movedTo);
    if (promise.moved > 0 && promise.due == due) {
        return std::nullopt; // moved to this very time already
    }
    if (promise.locked()) {
        return m_at.obstacle(Obstacle::Kind::NotHere, "promise", "locked"); // S3.4-08
    }
    if (due <= promise.due) {
        return m_at.obstacle(Obstacle::Kind::BadFact, field, "later"); // S3.4-07
    }
    return m_at.ask(core::command::MovePromise{promise.id, due, why})
               ? std::nullopt
               : std::optional(m_at.obstacle(Obstacle::Kind::BadFact, field, "future"));
}

std::optional<double> WalkPromise::tells(const std::string& name) const {
    return promiseNumber(name, m_at.hall(), m_at.visit());
}

} // namespace yingke::scenario
