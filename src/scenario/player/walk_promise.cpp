// SPDX-License-Identifier: GPL-3.0-or-later
// Promises of a step that is left.
#include "scenario/player/walk.h"

#include "scenario/player/fact_check.h"
#include "scenario/player/words.h"

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

std::optional<Obstacle> Walk::promised(const PromisedAct& act) {
    const core::Promise* promise = core::find(m_hall, visit().run.promise);
    if (promise == nullptr) {
        return std::nullopt; // nobody was promised anything: a rehearsal
    }
    const core::PromiseId id = promise->id;
    const std::string why = filled(act.why.text, {m_hall, visit(), m_surroundings, false});
    const auto ends = [&](core::PromiseState state, core::Command command) -> std::optional<Obstacle> {
        // Gone back to and left once more: it has come to this end already.
        const bool again = core::find(m_hall, id)->state == state;
        return again || ask(std::move(command)) ? std::nullopt
                                                : std::optional(obstacle(Obstacle::Kind::NotHere, "promise", "ended"));
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
    const auto spec = m_script.facts.find(fact);
    const auto value = visit().facts.find(fact);
    const auto* text = value != visit().facts.end() ? std::get_if<std::string>(&value->second) : nullptr;
    const auto due = spec != m_script.facts.end() && text != nullptr
                         ? pointOf(spec->second.type, *text, m_surroundings.now())
                         : std::nullopt;
    if (!due) {
        return obstacle(Obstacle::Kind::MissingFact, fact.value);
    }
    if (promise->moved > 0 && promise->due == *due) {
        return std::nullopt; // moved to this very time already
    }
    if (promise->locked()) {
        return obstacle(Obstacle::Kind::NotHere, "promise", "locked"); // S3.4-08
    }
    if (*due <= promise->due) {
        return obstacle(Obstacle::Kind::BadFact, fact.value, "later"); // S3.4-07
    }
    return ask(core::command::MovePromise{id, *due, why})
               ? std::nullopt
               : std::optional(obstacle(Obstacle::Kind::BadFact, fact.value, "future"));
}

std::optional<double> Walk::promiseTells(const std::string& name) const {
    const core::Promise* promise = core::find(m_hall, visit().run.promise);
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

void Walk::note(const core::FactId& fact, core::FactValue value) {
    const auto spec = m_script.facts.find(fact);
    const auto found = visit().facts.find(fact);
    const core::FactValue* known = spec != m_script.facts.end()   ? knownFact(visit(), spec->second)
                                   : found != visit().facts.end() ? &found->second
                                                                  : nullptr;
    if (known == nullptr || !(*known == value)) {
        (void)ask(core::command::RecordFact{m_visit, fact, std::move(value)});
    }
}

void Walk::carryOver(const Begin& input) {
    const core::Promise* promise = core::find(m_hall, input.promise);
    if (promise == nullptr || promise->visit == m_visit) {
        return;
    }
    const core::Visit* before = core::find(m_hall, promise->visit);
    const std::map<core::FactId, core::FactValue> facts = before != nullptr ? before->facts : input.carried;
    for (const auto& [id, value] : facts) {
        const bool declared = m_script.facts.count(id) > 0 || m_surroundings.vocabulary().lookUps.count(id.value) > 0;
        if (declared && visit().facts.count(id) == 0) {
            note(id, value);
        }
    }
}

std::optional<std::string> Walk::tooEarly(const FactSpec& spec, const core::FactValue& value,
                                          const std::map<core::FactId, core::FactValue>& beside) const {
    const core::FactId other{spec.after.text};
    const auto declared = m_script.facts.find(other);
    if (spec.after.empty() || declared == m_script.facts.end()) {
        return std::nullopt;
    }
    const auto entered = beside.find(other);
    const auto known = visit().facts.find(other);
    if (entered == beside.end() && known == visit().facts.end()) {
        return std::nullopt;
    }
    return notAfter(spec, value, declared->second, entered != beside.end() ? entered->second : known->second,
                    m_surroundings.now());
}

} // namespace yingke::scenario
