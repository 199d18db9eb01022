// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/walk_promise.h"

#include "scenario/player/fact_check.h"

namespace yingke::scenario {

std::optional<core::Millis> WalkPromise::dueOf(const PromiseAct& act) const {
    const core::Moment now = m_at.surroundings().now();
    if (!act.dueFact) {
        return now.utc + act.dueIn;
    }
    const core::FactId fact{act.dueFact->text};
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

std::optional<Obstacle> WalkPromise::make(const Step& step) {
    const PromiseAct& act = *step.promise;
    const std::string dueField = act.dueFact ? act.dueFact->text : std::string{};
    const auto due = dueOf(act);
    if (!due) {
        return m_at.obstacle(Obstacle::Kind::MissingFact, dueField);
    }
    core::command::MakePromise make;
    make.visit = m_at.id();
    make.promise = core::PromiseId{m_at.surroundings().newId()};
    make.kind = act.kind;
    make.what = m_at.filled(act.what.text);
    make.owner = m_at.surroundings().me().id;
    if (act.owner != "me") {
        const auto cast = m_at.visit().cast.find(core::RoleId{act.owner});
        const auto holders = m_at.surroundings().holders(core::RoleId{act.owner});
        // Nobody has the post: who received the visitor keeps it (S0-02).
        make.owner = cast != m_at.visit().cast.end() ? cast->second : !holders.empty() ? holders.front() : make.owner;
    }
    make.due = *due;
    make.remindBefore = act.remindBefore;
    make.moves = act.moves;
    make.script = act.script.text;
    std::optional<core::PromiseId> replaced;
    for (const core::PromiseId& id : m_at.visit().promises) {
        const core::Promise* before = core::find(m_at.hall(), id);
        const bool again = before != nullptr && before->state == core::PromiseState::Open &&
                           before->kind == make.kind && before->what == make.what && before->owner == make.owner;
        if (!again) {
            continue;
        }
        // The step was left before and gone back to: the promise is not given twice.
        if (before->due == make.due || !act.dueFact) {
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

std::optional<Obstacle> WalkPromise::end(const PromisedAct& act) {
    const core::Promise* promise = core::find(m_at.hall(), m_at.visit().run.promise);
    if (promise == nullptr) {
        return std::nullopt; // nobody was promised anything: a rehearsal
    }
    const core::PromiseId id = promise->id;
    const std::string why = m_at.filled(act.why.text);
    const auto ends = [&](core::PromiseState state, core::Command command) -> std::optional<Obstacle> {
        // Gone back to and left once more: it has come to this end already.
        const bool again = core::find(m_at.hall(), id)->state == state;
        return again || m_at.ask(std::move(command))
                   ? std::nullopt
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
    const core::FactId fact{act.movedTo.text};
    const auto spec = m_at.script().facts.find(fact);
    const auto value = m_at.visit().facts.find(fact);
    const auto* text = value != m_at.visit().facts.end() ? std::get_if<std::string>(&value->second) : nullptr;
    const auto due = spec != m_at.script().facts.end() && text != nullptr
                         ? pointOf(spec->second.type, *text, m_at.surroundings().now())
                         : std::nullopt;
    if (!due) {
        return m_at.obstacle(Obstacle::Kind::MissingFact, fact.value);
    }
    if (promise->moved > 0 && promise->due == *due) {
        return std::nullopt; // moved to this very time already
    }
    if (promise->locked()) {
        return m_at.obstacle(Obstacle::Kind::NotHere, "promise", "locked"); // S3.4-08
    }
    if (*due <= promise->due) {
        return m_at.obstacle(Obstacle::Kind::BadFact, fact.value, "later"); // S3.4-07
    }
    return m_at.ask(core::command::MovePromise{id, *due, why})
               ? std::nullopt
               : std::optional(m_at.obstacle(Obstacle::Kind::BadFact, fact.value, "future"));
}

std::optional<double> WalkPromise::tells(const std::string& name) const {
    const core::Promise* promise = core::find(m_at.hall(), m_at.visit().run.promise);
    if (name == "promise.known") {
        return promise != nullptr ? 1.0 : 0.0;
    }
    if (name == "promise.moved") {
        return promise != nullptr ? promise->moved : 0;
    }
    if (name == "promise.locked") {
        return promise != nullptr && promise->locked() ? 1.0 : 0.0;
    }
    return std::nullopt;
}

} // namespace yingke::scenario
