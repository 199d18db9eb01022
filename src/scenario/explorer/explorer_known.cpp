// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_known.h"

#include "scenario/expression/calendar.h"
#include "scenario/player/fact_check.h"

#include <algorithm>

namespace yingke::scenario {

namespace {

/// Any value that a fact of the type can have.
Known anyOf(FactType type) {
    Known known;
    if (type == FactType::YesNo) {
        known.ends = {0, 1};
    } else if (type == FactType::Time) {
        known.ends = {0, static_cast<double>(millisOfDay - 60'000)};
    } else if (type == FactType::List) {
        known.ends = {0, static_cast<double>(mostListItems)};
    }
    return known;
}

std::set<std::string> neither(const Known& one, const Known& other) {
    std::set<std::string> texts;
    const auto isNot = [](const Known& known, const std::string& text) {
        return known.otherThan.count(text) > 0 || (known.text && *known.text != text);
    };
    for (const Known* known : {&one, &other}) {
        for (const std::string& text : known->otherThan) {
            if (isNot(one, text) && isNot(other, text)) {
                texts.insert(text);
            }
        }
    }
    return texts;
}

} // namespace

Known eitherOf(const Known& one, const Known& other) {
    Known both;
    both.open = one.open || other.open;
    both.answered = one.answered || other.answered;
    if (!one.answered || !other.answered) { // what is open has no value
        const Known& value = one.answered ? one : other;
        both.ends = value.ends;
        both.fromToday = value.fromToday;
        both.text = value.text;
        both.otherThan = value.otherThan;
        return both;
    }
    if (one.fromToday == other.fromToday) {
        both.ends = {std::min(one.ends.least, other.ends.least), std::max(one.ends.most, other.ends.most)};
        both.fromToday = one.fromToday;
    }
    both.text = one.text == other.text ? one.text : std::nullopt;
    both.otherThan = neither(one, other);
    return both;
}

KnownFacts eitherOf(const KnownFacts& one, const KnownFacts& other) {
    KnownFacts both;
    for (const auto& [id, known] : one) {
        const auto found = other.find(id);
        both.emplace(id, found != other.end() ? eitherOf(known, found->second) : Known{});
    }
    return both;
}

Known filledIn(const FactSpec& spec) {
    Known known = anyOf(spec.type);
    known.open = false;
    const bool numbered = spec.type == FactType::Count || spec.type == FactType::Money || spec.type == FactType::List;
    if (numbered) { // the range of a text counts its letters
        known.ends.least = spec.least ? static_cast<double>(*spec.least) : known.ends.least;
        known.ends.most = spec.most ? static_cast<double>(*spec.most) : known.ends.most;
    }
    if (spec.type == FactType::Date && spec.future) {
        known.fromToday = true;
        known.ends.least = 0;
    }
    const bool text = spec.type == FactType::Text || spec.type == FactType::Room || spec.type == FactType::Telephone ||
                      spec.type == FactType::Person;
    known.open = text && (spec.optional || spec.least.value_or(1) <= 0); // an empty one
    return known;
}

KnownFacts knownAtBegin(const Script& script, const Vocabulary& words) {
    KnownFacts facts;
    const bool followsUp = script.listed == "follow_up";
    // Conditions of the first language see what an earlier matter recorded even of facts that are asked anew.
    const bool anew = std::none_of(script.steps.begin(), script.steps.end(),
                                   [](const Step& step) { return step.language == Language::First; });
    for (const auto& [id, spec] : script.facts) {
        if (words.lookUps.count(id.value) > 0) {
            continue;
        }
        Known known = followsUp ? anyOf(spec.type) : filledIn(spec);
        known.open = true;
        known.answered = followsUp || !anew || !spec.fresh;
        facts.emplace(id.value, std::move(known));
    }
    return facts;
}

} // namespace yingke::scenario
