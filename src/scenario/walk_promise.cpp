// SPDX-License-Identifier: GPL-3.0-or-later
// Promises of a step that is left.
#include "scenario/walk.h"

#include "scenario/fact_check.h"
#include "scenario/words.h"

namespace yingke::scenario {

std::optional<core::Millis> Walk::dueOf(const PromiseAct& act) const {
    const core::Moment now = m_surroundings.now();
    if (!act.dueFact) {
        return now.utc + act.dueIn;
    }
    const core::FactId fact{act.dueFact->text};
    const auto spec = m_script.facts.find(fact);
    const auto value = visit().facts.find(fact);
    if (spec == m_script.facts.end() || value == visit().facts.end()) {
        return std::nullopt;
    }
    if (const auto* minutes = std::get_if<std::int64_t>(&value->second)) {
        return now.utc + *minutes * 60'000; // a count of minutes
    }
    const auto* text = std::get_if<std::string>(&value->second);
    return text != nullptr ? pointOf(spec->second.type, *text, now) : std::nullopt;
}

std::optional<Obstacle> Walk::promise(const Step& step) {
    const PromiseAct& act = *step.promise;
    const std::string dueField = act.dueFact ? act.dueFact->text : std::string{};
    const auto due = dueOf(act);
    if (!due) {
        return obstacle(Obstacle::Kind::MissingFact, dueField);
    }
    core::command::MakePromise make;
    make.visit = m_visit;
    make.promise = core::PromiseId{m_surroundings.newId()};
    make.kind = act.kind;
    make.what = filled(act.what.text, {m_hall, visit(), m_surroundings, false});
    make.owner = m_surroundings.me().id;
    if (act.owner != "me") {
        const auto cast = visit().cast.find(core::RoleId{act.owner});
        const auto holders = m_surroundings.holders(core::RoleId{act.owner});
        // Nobody has the post: who received the visitor keeps it (S0-02).
        make.owner = cast != visit().cast.end() ? cast->second : !holders.empty() ? holders.front() : make.owner;
    }
    make.due = *due;
    make.remindBefore = act.remindBefore;
    make.moves = act.moves;
    make.script = act.script.text;
    std::optional<core::PromiseId> replaced;
    for (const core::PromiseId& id : visit().promises) {
        const core::Promise* before = core::find(m_hall, id);
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
    if (!ask(make)) {
        return obstacle(Obstacle::Kind::BadFact, dueField, "future"); // it must not be lost unseen
    }
    if (replaced) {
        (void)ask(core::command::WithdrawPromise{*replaced, step.id.value});
    }
    return std::nullopt;
}

} // namespace yingke::scenario
