// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/checker/carried_facts.h"

#include "scenario/language/expression.h"
#include "scenario/language/placeholders.h"

#include <algorithm>
#include <vector>

namespace yingke::scenario {

namespace {

/// Every sentence and expression of a step that may name a fact.
std::vector<std::string> sentencesOf(const Step& step) {
    std::vector<std::string> all;
    const auto add = [&all](const Text& text) { all.push_back(text.text); };
    if (step.say) {
        std::for_each(step.say->words.begin(), step.say->words.end(), add);
    }
    if (step.ask) {
        add(step.ask->question);
        for (const Choice& choice : step.ask->choices) {
            add(choice.label);
        }
    }
    if (step.meanwhile) {
        for (const auto& task : step.meanwhile->tasks) {
            add(task.what);
        }
    }
    for (const NoteAct& note : step.notes) {
        add(note.words);
    }
    if (step.promise) {
        add(step.promise->what);
    }
    if (step.promised) {
        add(step.promised->why);
    }
    if (const auto* call = std::get_if<CallAct>(&step.move)) {
        add(call->label);
    }
    return all;
}

bool asksFor(const std::string& expression, const std::string& fact) {
    const auto names = namesIn(expression);
    return std::any_of(names.begin(), names.end(),
                       [&fact](const std::string& name) { return name == fact || name == "has." + fact; });
}

bool namesFactIn(const Step& step, const std::string& fact) {
    const auto is = [&fact](const Text& text) { return text.text == fact; };
    const auto asks = [&fact](const std::string& expression) { return asksFor(expression, fact); };
    const auto* condition = std::get_if<IfAct>(&step.move);
    const auto* call = std::get_if<CallAct>(&step.move);
    const std::vector<std::string> sentences = sentencesOf(step);
    return std::any_of(step.fill.begin(), step.fill.end(), is) ||
           std::any_of(step.amounts.begin(), step.amounts.end(),
                       [&](const Amount& amount) { return amount.id.value == fact || asks(amount.formula.text); }) ||
           std::any_of(step.notes.begin(), step.notes.end(),
                       [&](const NoteAct& note) {
                           return note.fact.value == fact ||
                                  (step.language == Language::Second && asks(note.words.text));
                       }) ||
           (step.promise && step.promise->dueAt && asks(step.promise->dueAt->text)) ||
           (step.promised && asks(step.promised->movedTo.text)) ||
           (condition != nullptr && asks(condition->condition.text)) || (call != nullptr && is(call->number)) ||
           (step.papers && std::any_of(step.papers->each.begin(), step.papers->each.end(),
                                       [&is](const PapersAct::PerHead& group) { return is(group.count); })) ||
           std::any_of(sentences.begin(), sentences.end(), [&fact](const std::string& sentence) {
               const auto names = placeholdersIn(sentence);
               return std::find(names.begin(), names.end(), fact) != names.end();
           });
}

} // namespace

bool promisesFollowUp(const Script& script) {
    return std::any_of(script.steps.begin(), script.steps.end(),
                       [](const Step& step) { return step.promise && !step.promise->script.empty(); });
}

bool namesFact(const Script& script, const std::string& fact) {
    const bool bound = std::any_of(script.facts.begin(), script.facts.end(), [&fact](const auto& entry) {
        const FactSpec& spec = entry.second;
        return spec.after.text == fact || asksFor(spec.min.text, fact) || asksFor(spec.max.text, fact);
    });
    return bound || std::any_of(script.steps.begin(), script.steps.end(),
                                [&fact](const Step& step) { return namesFactIn(step, fact); });
}

} // namespace yingke::scenario
