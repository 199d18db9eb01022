// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/unsure_years.h"

#include "scenario/checker/checker_expressions.h"
#include "scenario/expression/calendar.h"
#include "scenario/language/graph.h"
#include "scenario/language/tell.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace yingke::scenario {

namespace {

/// The expressions of a step of the second language, but for its condition.
std::vector<Text> expressionsOf(const Script& script, const Step& step) {
    std::vector<Text> all;
    if (step.language == Language::First) {
        return all;
    }
    for (const Amount& amount : step.amounts) {
        all.push_back(amount.formula);
    }
    for (const NoteAct& note : step.notes) {
        if (noteIsExpression(script, step, note)) {
            all.push_back(note.words);
        }
    }
    if (step.promise && step.promise->dueAt) {
        all.push_back(*step.promise->dueAt);
    }
    if (step.promised && step.promised->what == PromisedAct::What::Moved) {
        all.push_back(step.promised->movedTo);
    }
    for (const Text& fact : step.fill) {
        const auto spec = script.facts.find(core::FactId{fact.text});
        if (spec != script.facts.end()) {
            all.push_back(spec->second.min);
            all.push_back(spec->second.max);
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

bool asksIn(const Text& text) {
    const ParsedExpression parsed = mayAsk(text.text) ? parseExpression(text.text) : ParsedExpression{};
    return parsed.tree && asks(*parsed.tree);
}

/// Years of a tree that asks the calendar: of each part by itself, since one may decide before another is asked.
void yearsOf(const Term& term, const NameValues& names, const ExpressionClock& clock, // NOLINT(misc-no-recursion)
             std::set<int>& years) {
    if (term.operation == Operation::Literal &&
        (term.literal.type == ValueType::Date || term.literal.type == ValueType::DateTime)) {
        const auto day = static_cast<std::int64_t>(
            term.literal.type == ValueType::Date ? term.literal.number
                                                 : std::floor(term.literal.number / static_cast<double>(millisOfDay)));
        years.merge(clock.calendar->notAnnounced(day, day));
    }
    years.merge(reckonTree(term, names, clock).unsure);
    for (const Term& part : term.parts) {
        yearsOf(part, names, clock, years);
    }
}

/// What a name stands for on an ordinary day: a date is today.
NameValues todaysValues(const Script& script, const ExpressionClock& clock) {
    return [&script, clock](const std::string& name) -> std::optional<Value> {
        const auto spec = script.facts.find(core::FactId{name});
        if (spec == script.facts.end()) {
            return std::nullopt;
        }
        if (spec->second.type == FactType::Date) {
            return Value{ValueType::Date, clock.today, {}};
        }
        if (spec->second.type == FactType::DateTime) {
            return Value{ValueType::DateTime, clock.now, {}};
        }
        return spec->second.type == FactType::Count ? std::optional(Value{ValueType::Count, 1, {}}) : std::nullopt;
    };
}

void tellYears(const Script& script, const Text& text, const ExpressionClock& clock, Problems& problems) {
    if (!mayAsk(text.text)) {
        return;
    }
    const ParsedExpression parsed = parseExpression(text.text);
    if (!parsed.tree || !asks(*parsed.tree)) {
        return;
    }
    std::set<int> years;
    yearsOf(*parsed.tree, todaysValues(script, clock), clock, years);
    std::string all;
    for (const int year : years) {
        all += (all.empty() ? "" : ", ") + std::to_string(year);
    }
    if (!all.empty()) {
        const Place place = placeWithin(script, text, parsed.tree->column);
        if (std::any_of(problems.begin(), problems.end(),
                        [&place](const Problem& one) { return one.place == place; })) {
            return; // the bound of a fact that is filled in at two steps
        }
        tell(problems, place, "year-not-announced",
             "这里按 " + all +
                 " 年的工作日或放假来算,中心的日历里还没有填好这一年。请先在设置里填写,再加进 announced。",
             "This reckons with working days or holidays of " + all +
                 ", which the office's calendar does not carry whole. Enter them in the settings, then add the year to "
                 "\"announced\".",
             Gravity::Warning);
    }
}

} // namespace

Problems unannouncedYears(const Script& script, const OfficeCalendar& calendar, std::int64_t today) {
    Problems problems;
    const auto day = static_cast<double>(today);
    constexpr double noon = 12.0 * 3'600'000;
    const ExpressionClock clock{day, day * static_cast<double>(millisOfDay) + noon, &calendar};
    for (const Step& step : script.steps) {
        for (const Text& text : expressionsOf(script, step)) {
            tellYears(script, text, clock, problems);
        }
        if (const IfAct* act = conditionIn(step)) {
            tellYears(script, act->condition, clock, problems);
        }
    }
    return problems;
}

std::set<int> unsureYears(const Script& script, const Step& step, const ValuePlace& place) {
    std::set<int> years;
    const auto add = [&](const std::string& text) {
        if (mayAsk(text)) {
            years.merge(reckonedOf(text, place).unsure);
        }
    };
    for (const Text& text : expressionsOf(script, step)) {
        add(text.text);
    }
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
        const std::vector<Text> own = expressionsOf(script, step);
        const IfAct* act = conditionIn(step);
        return std::any_of(own.begin(), own.end(), asksIn) || (act != nullptr && asksIn(act->condition));
    });
}

} // namespace yingke::scenario
