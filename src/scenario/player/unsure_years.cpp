// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/unsure_years.h"

#include "scenario/language/checker_expressions.h"
#include "scenario/language/graph.h"

#include <algorithm>
#include <array>
#include <vector>

namespace yingke::scenario {

namespace {

/// The expressions of a step of the second language, but for its condition.
std::vector<std::string> expressionsOf(const Script& script, const Step& step) {
    std::vector<std::string> all;
    if (step.language == Language::First) {
        return all;
    }
    for (const Amount& amount : step.amounts) {
        all.push_back(amount.formula.text);
    }
    for (const NoteAct& note : step.notes) {
        if (noteIsExpression(script, step, note)) {
            all.push_back(note.words.text);
        }
    }
    if (step.promise && step.promise->dueAt) {
        all.push_back(step.promise->dueAt->text);
    }
    if (step.promised && step.promised->what == PromisedAct::What::Moved) {
        all.push_back(step.promised->movedTo.text);
    }
    for (const Text& fact : step.fill) {
        const auto spec = script.facts.find(core::FactId{fact.text});
        if (spec != script.facts.end()) {
            all.push_back(spec->second.min.text);
            all.push_back(spec->second.max.text);
        }
    }
    return all;
}

const IfAct* conditionIn(const Step& step) {
    return step.language == Language::Second ? std::get_if<IfAct>(&step.move) : nullptr;
}

/// Most expressions ask nothing of the calendar; they are not read again for every screen.
bool mayAsk(const std::string& text) {
    constexpr std::array words{"work", "holiday", "open", "clos", "工作日"};
    return std::any_of(words.begin(), words.end(),
                       [&text](const char* word) { return text.find(word) != std::string::npos; });
}

bool asks(const Term& term) { // NOLINT(misc-no-recursion)
    const bool calendar = term.operation == Operation::Call && term.function >= Function::IsWorkingDay;
    const bool days = term.operation == Operation::Literal && term.literal.type == ValueType::WorkingDays;
    return calendar || days || std::any_of(term.parts.begin(), term.parts.end(), asks);
}

bool asksIn(const std::string& text) {
    const ParsedExpression parsed = mayAsk(text) ? parseExpression(text) : ParsedExpression{};
    return parsed.tree && asks(*parsed.tree);
}

} // namespace

std::set<int> unsureYears(const Script& script, const Step& step, const ValuePlace& place) {
    std::set<int> years;
    const auto add = [&](const std::string& text) {
        if (mayAsk(text)) {
            years.merge(reckonedOf(text, place).unsure);
        }
    };
    const std::vector<std::string> own = expressionsOf(script, step);
    std::for_each(own.begin(), own.end(), add);
    for (const Step& before : script.steps) {
        const IfAct* act = conditionIn(before);
        if (act == nullptr || !mayAsk(act->condition.text)) {
            continue;
        }
        const auto ways = waysFrom(script, before);
        if (std::any_of(ways.begin(), ways.end(), [&step](const Way& way) { return way.to == step.id; })) {
            add(act->condition.text);
        }
    }
    return years;
}

bool asksCalendar(const Script& script) {
    return std::any_of(script.steps.begin(), script.steps.end(), [&script](const Step& step) {
        const std::vector<std::string> own = expressionsOf(script, step);
        const IfAct* act = conditionIn(step);
        return std::any_of(own.begin(), own.end(), asksIn) || (act != nullptr && asksIn(act->condition.text));
    });
}

} // namespace yingke::scenario
