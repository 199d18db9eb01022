// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs, and leaving a screen.
#include "scenario/player/walk.h"

#include "core/evolve.h"
#include "core/recorded.h"
#include "scenario/language/values.h"
#include "scenario/player/fact_check.h"
#include "scenario/player/leading_act.h"
#include "scenario/player/sums.h"
#include "scenario/player/words.h"

#include <algorithm>

namespace yingke::scenario {

core::LimitId limitOf(const core::StepId& step) { return core::LimitId{"within:" + step.value}; }

std::string prefixOf(const core::StepId& step) {
    const std::size_t slash = step.value.rfind('/');
    return slash == std::string::npos ? std::string{} : step.value.substr(0, slash + 1);
}

bool paperThere(const core::Visit& visit, const core::PaperKey& key) {
    const auto found = visit.papers.find(key);
    return found != visit.papers.end() && (found->second.seen || found->second.copied);
}

Walk::Walk(const Script& script, const core::Hall& hall, const core::VisitId& visit, const Surroundings& surroundings)
    : m_script(script), m_hall(hall), m_visit(visit), m_surroundings(surroundings) {}

Played Walk::answer(const Input& input) {
    if (core::find(m_hall, m_visit) == nullptr) {
        return obstacle(Obstacle::Kind::NotAtAStep);
    }
    if (const auto refused = std::visit([this](const auto& one) { return take(one); }, input)) {
        return *refused;
    }
    return std::move(m_commands);
}

const core::Visit& Walk::visit() const { return m_hall.visits.at(m_visit); }

const Step* Walk::current() const {
    const core::ScriptRun& run = visit().run;
    return run.script.id == m_script.id && !run.step.empty() ? m_script.find(run.step) : nullptr;
}

Obstacle Walk::obstacle(Obstacle::Kind kind, std::string field, std::string detail) const {
    const core::Visit* visit = core::find(m_hall, m_visit);
    return {kind, visit != nullptr ? visit->run.step : core::StepId{}, std::move(field), std::move(detail)};
}

bool Walk::ask(core::Command command) {
    core::Context context;
    context.now = m_surroundings.now();
    context.actor = m_surroundings.me().id;
    context.limits = m_surroundings.limits();
    context.idPrefix = m_surroundings.newId();
    const core::Decision decision = core::decide(m_hall, command, context);
    const auto* happenings = std::get_if<core::Happenings>(&decision);
    if (happenings == nullptr) {
        return false;
    }
    for (const core::Happening& happening : *happenings) {
        core::apply(m_hall, core::recorded(happening, context));
    }
    m_commands.push_back(std::move(command));
    return true;
}

std::optional<Obstacle> Walk::take(const Begin& input) {
    if (m_script.piece || m_script.steps.empty() ||
        !ask(core::command::BeginScenario{m_visit, m_script.ref, m_script.title.text, input.other, input.promise})) {
        return obstacle(Obstacle::Kind::NotHere);
    }
    carryOver(input);
    return enter(m_script.steps.front().id);
}

std::optional<Obstacle> Walk::take(const Next& /*input*/) {
    const Step* step = current();
    if (step == nullptr) {
        return obstacle(Obstacle::Kind::NotAtAStep);
    }
    if (std::holds_alternative<CallAct>(step->move) || step->ask) {
        return obstacle(Obstacle::Kind::NeedsChoice);
    }
    if (const auto wanted = notReady(*step)) {
        return wanted;
    }
    return goOn(*step);
}

std::optional<Obstacle> Walk::take(const Pick& input) {
    const Step* step = current();
    if (step == nullptr || !step->ask) {
        return obstacle(step == nullptr ? Obstacle::Kind::NotAtAStep : Obstacle::Kind::NotHere);
    }
    const auto& choices = step->ask->choices;
    const auto picked = std::find_if(choices.begin(), choices.end(),
                                     [&input](const Choice& choice) { return choice.id == input.choice; });
    if (picked == choices.end()) {
        return obstacle(Obstacle::Kind::NoSuchThing, input.choice.value);
    }
    // A choice that leads elsewhere may be the very one for missing papers or facts; only going straight on wants all.
    if (picked == choices.begin()) {
        if (const auto wanted = notReady(*step)) {
            return wanted;
        }
    }
    const core::StepId to = target(*step, picked->go);
    (void)ask(core::command::Choose{m_visit, step->id, picked->id, picked->label.text});
    hereNow(picked->here);
    if (picked->is && visit().visitor.role != *picked->is) {
        core::VisitorChange change;
        change.role = picked->is;
        (void)ask(core::command::Describe{m_visit, change});
    }
    if (const auto fails = settle(*step)) {
        // What is not known yet may be left so on another way; a promise for a time that is past may not.
        if (picked == choices.begin() || fails->kind == Obstacle::Kind::BadFact) {
            return fails;
        }
    }
    return enter(picked == choices.begin() ? orMissing(*step, to) : to);
}

std::optional<Obstacle> Walk::take(const Fill& input) {
    for (const auto& [id, value] : input.facts) {
        const auto spec = m_script.facts.find(id);
        if (spec == m_script.facts.end()) {
            return obstacle(Obstacle::Kind::NoSuchThing, id.value);
        }
        if (const auto wrong = misfit(spec->second, value, m_surroundings.now())) {
            return obstacle(Obstacle::Kind::BadFact, id.value, *wrong);
        }
        if (const auto wrong = tooEarly(spec->second, value, input.facts)) {
            return obstacle(Obstacle::Kind::BadFact, id.value, *wrong);
        }
    }
    for (const auto& [id, value] : input.facts) {
        const core::FactValue* known = knownFact(visit(), m_script.facts.at(id));
        const bool same = known != nullptr && *known == value;
        if (!same && !ask(core::command::RecordFact{m_visit, id, value})) {
            return obstacle(Obstacle::Kind::NotHere, id.value);
        }
        const auto* room = std::get_if<std::string>(&value);
        if (m_script.facts.at(id).type == FactType::Room && room != nullptr && visit().visitor.room != *room) {
            core::VisitorChange change; // what is entered here is where the visitor lives: the register is asked by it
            change.room = *room;
            (void)ask(core::command::Describe{m_visit, change});
        }
    }
    return std::nullopt;
}

std::optional<Obstacle> Walk::take(const Mark& input) {
    const Step* step = current();
    if (step == nullptr || !step->papers) {
        return obstacle(step == nullptr ? Obstacle::Kind::NotAtAStep : Obstacle::Kind::NotHere);
    }
    if (!paperAsked(*step, visit(), input.paper)) {
        return obstacle(Obstacle::Kind::NoSuchThing, input.paper.paper.value);
    }
    core::command::MarkPaper mark{m_visit, input.paper, input.mark, input.on, {}, 0};
    if (input.mark == core::PaperMark::Copied && input.on) {
        if (!step->papers->copy || !m_surroundings.copiesAllowed()) {
            return obstacle(Obstacle::Kind::NotHere, input.paper.paper.value, "copy");
        }
        mark.purpose = step->papers->purpose.text;
        mark.deleteOn = copyDeletedOn(*step->papers, m_surroundings.now());
    }
    return ask(mark) ? std::nullopt : std::optional(obstacle(Obstacle::Kind::NotHere, input.paper.paper.value));
}

std::optional<Obstacle> Walk::take(const Tick& input) {
    const Step* step = current();
    if (step == nullptr) {
        return obstacle(Obstacle::Kind::NotAtAStep);
    }
    const bool gesture = std::any_of(step->gestures.begin(), step->gestures.end(),
                                     [&input](const Text& one) { return one.text == input.task.value; });
    const bool task =
        step->meanwhile && std::any_of(step->meanwhile->tasks.begin(), step->meanwhile->tasks.end(),
                                       [&input](const MeanwhileAct::Task& one) { return one.id == input.task; });
    if (!gesture && !task) {
        return obstacle(Obstacle::Kind::NoSuchThing, input.task.value);
    }
    return ask(core::command::NoteGesture{m_visit, step->id, input.task.value})
               ? std::nullopt
               : std::optional(obstacle(Obstacle::Kind::NotHere, input.task.value));
}

std::optional<Obstacle> Walk::take(const CallEnded& input) {
    const Step* step = current();
    const auto* call = step != nullptr ? std::get_if<CallAct>(&step->move) : nullptr;
    if (call == nullptr) {
        return obstacle(step == nullptr ? Obstacle::Kind::NotAtAStep : Obstacle::Kind::NotHere);
    }
    const std::string number = callNumber(*call, visit(), m_surroundings);
    (void)ask(core::command::NoteCall{m_visit, call->party, number, call->outOfHearing, input.answered});
    // What a call was to bring is not wanted when nobody answered: there is a way of its own for that.
    if (input.answered) {
        if (const auto wanted = notReady(*step)) {
            return wanted;
        }
        if (const auto fails = settle(*step)) {
            return fails;
        }
    }
    return enter(input.answered ? orMissing(*step, target(*step, call->answered)) : target(*step, call->notAnswered));
}

std::optional<Obstacle> Walk::take(const Taken& /*input*/) {
    const Step* step = current();
    if (step == nullptr || !std::holds_alternative<HandOverAct>(step->move)) {
        return obstacle(step == nullptr ? Obstacle::Kind::NotAtAStep : Obstacle::Kind::NotHere);
    }
    return take(Next{});
}

std::optional<Obstacle> Walk::take(const Declined& input) {
    const Step* step = current();
    const auto* act = step != nullptr ? std::get_if<HandOverAct>(&step->move) : nullptr;
    if (act == nullptr) {
        return obstacle(step == nullptr ? Obstacle::Kind::NotAtAStep : Obstacle::Kind::NotHere);
    }
    (void)ask(core::command::DeclineHandover{m_visit, input.why});
    return act->declined.empty() ? std::nullopt : enter(core::StepId{act->declined.text});
}

std::optional<Obstacle> Walk::take(const Back& /*input*/) {
    if (!ask(core::command::StepBack{m_visit})) {
        return obstacle(Obstacle::Kind::NotHere, "back");
    }
    // The clocks follow: those of the step that was left stop, those of the step in front run again.
    if (const Step* step = current()) {
        stopLimits(step->id);
        startLimit(*step);
    }
    return std::nullopt;
}

std::optional<Obstacle> Walk::take(const Skip& input) {
    const Step* step = current();
    if (step == nullptr) {
        return obstacle(Obstacle::Kind::NotAtAStep);
    }
    if (!step->skippable) {
        return obstacle(Obstacle::Kind::NotHere, "skip");
    }
    if (!ask(core::command::SkipStep{m_visit, input.reason})) {
        return obstacle(Obstacle::Kind::NeedsReason, "reason");
    }
    // What the step would have done is not done; where it would have led is where the visit goes on.
    const auto* go = std::get_if<GoToAct>(&step->move);
    return enter(std::holds_alternative<EndAct>(step->move) ? core::StepId{}
                                                            : target(*step, go != nullptr ? go->step : Text{}));
}

std::optional<Obstacle> Walk::take(const LimitOver& input) {
    const Step* step = current();
    if (step == nullptr) {
        return obstacle(Obstacle::Kind::NotAtAStep); // the scenario is over; so are its clocks
    }
    if (m_script.find(input.go) == nullptr) {
        return obstacle(Obstacle::Kind::NoSuchThing, input.go.value);
    }
    return step->id == input.go ? std::nullopt : enter(input.go);
}

std::optional<Obstacle> Walk::notReady(const Step& step) const {
    for (const Text& id : step.fill) {
        const auto spec = m_script.facts.find(core::FactId{id.text});
        if (spec == m_script.facts.end()) {
            return obstacle(Obstacle::Kind::NoSuchThing, id.text);
        }
        const core::FactValue* value = knownFact(visit(), spec->second);
        if (!spec->second.optional && value == nullptr) {
            return obstacle(Obstacle::Kind::MissingFact, id.text);
        }
        if (value != nullptr) {
            if (const auto wrong = tooEarly(spec->second, *value, {})) {
                return obstacle(Obstacle::Kind::BadFact, id.text, *wrong);
            }
        }
    }
    if (step.meanwhile) {
        for (const MeanwhileAct::Task& task : step.meanwhile->tasks) {
            if (task.needed && visit().ticks.count({step.id, task.id.value}) == 0) {
                return obstacle(Obstacle::Kind::TaskOpen, task.id.value);
            }
        }
    }
    return papersMissing(step);
}

std::optional<Obstacle> Walk::papersMissing(const Step& step) const {
    if (!step.papers || step.papers->missing) {
        return std::nullopt; // what is missing has a way of its own
    }
    return missingPaper(step, visit())
               ? std::optional(obstacle(Obstacle::Kind::PapersMissing, missingPaper(step, visit())->value))
               : std::nullopt;
}

core::StepId Walk::orMissing(const Step& step, const core::StepId& to) {
    const auto missing =
        step.papers && step.papers->missing ? missingPapers(step, visit()) : std::vector<core::PaperKey>();
    if (missing.empty()) {
        return to;
    }
    for (const core::PaperKey& key : missing) {
        const auto known = visit().papers.find(key);
        if (known == visit().papers.end() || !known->second.missing) {
            (void)ask(core::command::MarkPaper{m_visit, key, core::PaperMark::Missing, true, {}, 0});
        }
    }
    return core::StepId{step.papers->missing->text};
}

std::optional<Obstacle> Walk::settle(const Step& step) {
    for (const Sum& sum : sumsOf(step, visit(), m_surroundings)) {
        if (!sum.money) {
            return obstacle(Obstacle::Kind::FormulaFails, sum.amount->id.value, sum.error);
        }
        note(sum.amount->id, *sum.money);
    }
    for (const NoteAct& one : step.notes) {
        const auto spec = m_script.facts.find(one.fact);
        const bool yesNo = spec != m_script.facts.end() && spec->second.type == FactType::YesNo;
        note(one.fact, yesNo ? core::FactValue(yesOrNo(one.words.text).value_or(false))
                             : core::FactValue(filled(one.words.text, {m_hall, visit(), m_surroundings, false})));
    }
    if (step.givesBack) {
        giveBack();
    }
    if (step.promise) {
        if (const auto fails = promise(step)) {
            return fails;
        }
    }
    return step.promised ? promised(*step.promised) : std::nullopt;
}

std::optional<Obstacle> Walk::goOn(const Step& step) {
    const auto* hand = std::get_if<HandOverAct>(&step.move);
    if (hand != nullptr && hand->to != "back" && takerOf(*hand, visit(), m_hall, m_surroundings).empty()) {
        return obstacle(Obstacle::Kind::NotHere, "hand_over"); // nobody to hand over to: the log would tell a lie
    }
    if (const auto fails = settle(step)) {
        return fails;
    }
    if (const core::StepId way = orMissing(step, {}); !way.empty()) {
        return enter(way);
    }
    return enter(move(step));
}

Played play(const Script& script, const core::Hall& hall, const core::Visit& visit, const Input& input,
            const Surroundings& surroundings) {
    return Walk(script, hall, visit.id, surroundings).answer(input);
}

} // namespace yingke::scenario
