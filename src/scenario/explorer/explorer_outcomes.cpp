// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_outcomes.h"

#include "scenario/expression/calendar.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace yingke::scenario {

namespace {

Term termOf(Operation operation, std::vector<Term> parts) {
    Term term;
    term.operation = operation;
    term.parts = std::move(parts);
    return term;
}

/// A fact's text and a text that it is compared with, whichever stands first.
std::optional<std::pair<std::string, std::string>> textCompared(const Term& term) {
    for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
        const Term& fact = term.parts[side];
        const Term& text = term.parts[1 - side];
        if (fact.operation == Operation::Name && text.operation == Operation::Literal &&
            text.literal.type == ValueType::Text) {
            return std::pair(fact.word, text.literal.text);
        }
    }
    return std::nullopt;
}

bool isComparison(Operation operation) { return operation >= Operation::Equal && operation <= Operation::AtLeast; }

} // namespace

const FactSpec* Outcomes::specOf(const std::string& name) const {
    const auto found = m_script.facts.find(core::FactId{name});
    return found != m_script.facts.end() ? &found->second : nullptr;
}

/// How far two values of a fact lie apart at least.
double Outcomes::stepOf(const std::string& fact) const {
    const FactSpec* spec = specOf(fact);
    return spec != nullptr && (spec->type == FactType::Time || spec->type == FactType::DateTime) ? 60'000 : 1;
}

/// `between` as the comparisons that it means; nothing when that hangs on what is not known: times go over midnight.
std::optional<Term> Outcomes::asComparisons(const Term& between, const KnownFacts& facts) const {
    const MaybeForm value = formOf(between.parts[0], facts);
    const Term& from = between.parts[1];
    const Term& until = between.parts[2];
    const bool written = from.operation == Operation::Literal && until.operation == Operation::Literal;
    if (!value || (value->type == ValueType::Time && !written)) {
        return std::nullopt;
    }
    const bool overnight = value->type == ValueType::Time && from.literal.number > until.literal.number;
    return termOf(overnight ? Operation::Or : Operation::And, {termOf(Operation::AtLeast, {between.parts[0], from}),
                                                               termOf(Operation::AtMost, {between.parts[0], until})});
}

Outcomes::Truth Outcomes::namedTruth(const std::string& name, const KnownFacts& facts) const {
    const bool has = name.rfind("has.", 0) == 0;
    const auto found = facts.find(has ? name.substr(4) : name);
    if (found == facts.end()) {
        return {true, true, !m_first && !has};
    }
    const Known& known = found->second;
    if (has) {
        return {known.answered, known.open, false};
    }
    const bool not0 = known.answered && !(known.ends == Ends{0, 0});
    const bool is0 = known.answered && known.ends.least <= 0 && known.ends.most >= 0;
    return m_first ? Truth{not0, is0 || known.open, false} : Truth{not0, is0, known.open};
}

Outcomes::Truth Outcomes::textTruth(const Term& term, const KnownFacts& facts) const {
    const auto compared = textCompared(term);
    const auto found = compared ? facts.find(compared->first) : facts.end();
    if (m_first || found == facts.end()) {
        return {true, true, !m_first};
    }
    const Known& known = found->second;
    const bool may = (!known.text || *known.text == compared->second) && known.otherThan.count(compared->second) == 0;
    const bool must = known.text && *known.text == compared->second;
    const bool equal = term.operation == Operation::Equal;
    return {known.answered && (equal ? may : !must), known.answered && (equal ? !must : may), known.open};
}

Outcomes::Truth Outcomes::comparedTruth(const Term& term, const KnownFacts& facts) const {
    const MaybeForm gap = gapOf(term.parts[0], term.parts[1], facts);
    if (!gap) {
        return textTruth(term, facts);
    }
    const Ends ends = endsOf(*gap, facts);
    Truth truth{true, true, gap->open};
    for (const std::string& name : gap->facts) {
        const Known& known = facts.at(name);
        truth.open = truth.open || known.open;
        truth.yes = truth.yes && known.answered;
    }
    truth.no = truth.yes;
    const auto among = [&truth](bool yes, bool no) {
        truth.yes = truth.yes && yes;
        truth.no = truth.no && no;
    };
    if (term.operation == Operation::Equal || term.operation == Operation::Unequal) {
        const bool may = ends.least <= 0 && ends.most >= 0;
        const bool must = ends == Ends{0, 0};
        term.operation == Operation::Equal ? among(may, !must) : among(!must, may);
    } else if (term.operation == Operation::Less) {
        among(ends.least < 0, ends.most >= 0);
    } else if (term.operation == Operation::AtMost) {
        among(ends.least <= 0, ends.most > 0);
    } else if (term.operation == Operation::More) {
        among(ends.most > 0, ends.least <= 0);
    } else {
        among(ends.most >= 0, ends.least < 0);
    }
    truth.open = truth.open && !m_first;
    return truth;
}

Outcomes::Truth Outcomes::truthOf(const Term& term, const KnownFacts& facts) const { // NOLINT(misc-no-recursion)
    if (term.operation == Operation::Name) {
        return namedTruth(term.word, facts);
    }
    if (term.operation == Operation::Literal) {
        return {term.literal.number != 0, term.literal.number == 0, false};
    }
    if (isComparison(term.operation)) {
        return comparedTruth(term, facts);
    }
    if (term.operation == Operation::Between) {
        const auto comparisons = asComparisons(term, facts);
        return comparisons && !m_first ? truthOf(*comparisons, facts) : Truth{true, true, !m_first};
    }
    if (term.operation == Operation::Not && !m_first) {
        const Truth part = truthOf(term.parts[0], facts);
        return {part.no, part.yes, part.open};
    }
    if (term.operation == Operation::And || term.operation == Operation::Or) {
        const bool all = term.operation == Operation::And;
        const Truth one = truthOf(term.parts[0], facts);
        const Truth other = truthOf(term.parts[1], facts);
        const bool oneGoesOn = all ? one.yes : one.no;
        const bool otherGoesOn = all ? other.yes : other.no;
        Truth truth{one.yes && other.yes, one.no || other.no,
                    (one.open && (other.open || otherGoesOn)) || (other.open && oneGoesOn)};
        if (!all) {
            truth.yes = one.yes || other.yes;
            truth.no = one.no && other.no;
        }
        return truth;
    }
    if (term.operation == Operation::Either && !m_first) {
        const Truth asked = truthOf(term.parts[0], facts);
        const Truth yes = truthOf(term.parts[1], facts);
        const Truth no = truthOf(term.parts[2], facts);
        return {(asked.yes && yes.yes) || (asked.no && no.yes), (asked.yes && yes.no) || (asked.no && no.no),
                asked.open || (asked.yes && yes.open) || (asked.no && no.open)};
    }
    return {true, true, !m_first};
}

std::optional<KnownFacts> Outcomes::when(const Term& condition, Outcome outcome, // NOLINT(misc-no-recursion)
                                         const KnownFacts& facts) const {
    const Truth truth = truthOf(condition, facts);
    const bool may = outcome == Outcome::Yes ? truth.yes : outcome == Outcome::No ? truth.no : truth.open;
    if (!may) {
        return std::nullopt;
    }
    const bool yes = outcome == Outcome::Yes;
    const Operation operation = condition.operation;
    if (outcome == Outcome::Open || (m_first && operation == Operation::Not)) {
        return facts;
    }
    if (operation == Operation::Not) {
        return when(condition.parts[0], yes ? Outcome::No : Outcome::Yes, facts);
    }
    if (operation == Operation::And || operation == Operation::Or) {
        return (operation == Operation::And) == yes ? allParts(condition, outcome, facts)
                                                    : anyPart(condition, outcome, facts);
    }
    if (operation == Operation::Either && !m_first) {
        return chosen(condition, outcome, facts);
    }
    if (operation == Operation::Name) {
        return named(condition.word, yes, facts);
    }
    if (operation == Operation::Between && !m_first) {
        const auto comparisons = asComparisons(condition, facts);
        return comparisons ? when(*comparisons, outcome, facts) : facts;
    }
    return isComparison(operation) ? compared(condition, yes, facts) : std::optional(facts);
}

/// Twice: what the second part says may tell more of the first.
std::optional<KnownFacts> Outcomes::allParts(const Term& term, Outcome each, // NOLINT(misc-no-recursion)
                                             KnownFacts facts) const {
    for (const std::size_t part : {std::size_t{0}, std::size_t{1}, std::size_t{0}, std::size_t{1}}) {
        auto more = when(term.parts[part], each, facts);
        if (!more) {
            return std::nullopt;
        }
        facts = std::move(*more);
    }
    return facts;
}

std::optional<KnownFacts> Outcomes::anyPart(const Term& term, Outcome one, // NOLINT(misc-no-recursion)
                                            const KnownFacts& facts) const {
    const auto left = when(term.parts[0], one, facts);
    const auto right = when(term.parts[1], one, facts);
    return left && right ? std::optional(eitherOf(*left, *right)) : left ? left : right;
}

std::optional<KnownFacts> Outcomes::chosen(const Term& term, Outcome outcome, // NOLINT(misc-no-recursion)
                                           const KnownFacts& facts) const {
    const auto first = when(term.parts[0], Outcome::Yes, facts);
    const auto second = when(term.parts[0], Outcome::No, facts);
    const auto yes = first ? when(term.parts[1], outcome, *first) : std::nullopt;
    const auto no = second ? when(term.parts[2], outcome, *second) : std::nullopt;
    return yes && no ? std::optional(eitherOf(*yes, *no)) : yes ? yes : no;
}

std::optional<KnownFacts> Outcomes::named(const std::string& name, bool yes, KnownFacts facts) const {
    const bool has = name.rfind("has.", 0) == 0;
    const auto found = facts.find(has ? name.substr(4) : name);
    if (found == facts.end()) {
        return facts;
    }
    Known& known = found->second;
    const FactSpec* spec = specOf(name);
    if (has) {
        (yes ? known.open : known.answered) = false;
    } else if (spec != nullptr && spec->type == FactType::YesNo && (yes || !m_first || !known.open)) {
        known.open = false;
        known.ends = yes ? Ends{1, 1} : Ends{0, 0};
    }
    return known.impossible() ? std::nullopt : std::optional(std::move(facts));
}

std::optional<KnownFacts> Outcomes::texts(const Term& term, bool same, KnownFacts facts) const {
    const auto compared = textCompared(term);
    const auto found = compared ? facts.find(compared->first) : facts.end();
    if (m_first || found == facts.end()) {
        return facts;
    }
    found->second.open = false;
    if (same) {
        found->second.text = compared->second;
    } else {
        found->second.otherThan.insert(compared->second);
    }
    return facts;
}

std::optional<KnownFacts> Outcomes::compared(const Term& term, bool yes, KnownFacts facts) const {
    MaybeForm gap = gapOf(term.parts[0], term.parts[1], facts);
    const bool equals = term.operation == Operation::Equal || term.operation == Operation::Unequal;
    const bool same = (term.operation == Operation::Equal) == yes;
    if (!gap) {
        return equals ? texts(term, same, std::move(facts)) : std::optional(std::move(facts));
    }
    for (const std::string& name : gap->facts) { // it has come out, so it had its values
        facts[name].open = false;
    }
    Form turned = *gap;
    scaleForm(turned, -1);
    if (equals && !same) {
        return notZero(*gap, std::move(facts));
    }
    if (equals) {
        auto below = atMost(*gap, Bound::AtMost, std::move(facts));
        return below ? atMost(turned, Bound::AtMost, std::move(*below)) : std::nullopt;
    }
    const bool less = (term.operation == Operation::Less || term.operation == Operation::AtMost) == yes;
    const bool strictly = (term.operation == Operation::Less || term.operation == Operation::More) == yes;
    return atMost(less ? *gap : turned, strictly ? Bound::Below : Bound::AtMost, std::move(facts));
}

/// The facts when the form is at most 0, or below it.
std::optional<KnownFacts> Outcomes::atMost(const Form& form, Bound bound, KnownFacts facts) const {
    const bool strictly = bound == Bound::Below && form.exact;
    for (const auto& [name, times] : form.parts) {
        const auto found = facts.find(name);
        if (found == facts.end()) {
            continue; // today, or the time of day
        }
        const double others = endsOf(form, facts, name).least;
        if (std::isinf(others)) {
            continue;
        }
        const double step = stepOf(name);
        const double end = -others / times;
        const double slack = form.exact ? 0 : hairBeside(end);
        Ends& ends = found->second.ends;
        if (times > 0) {
            const double most = std::floor((end + slack) / step) * step;
            ends.most = std::min(ends.most, strictly && most == end ? most - step : most);
        } else {
            const double least = std::ceil((end - slack) / step) * step;
            ends.least = std::max(ends.least, strictly && least == end ? least + step : least);
        }
        if (found->second.impossible()) {
            return std::nullopt;
        }
    }
    return facts;
}

/// The facts when the form is not 0: one that alone decides can't lie at that end.
std::optional<KnownFacts> Outcomes::notZero(const Form& form, KnownFacts facts) const {
    if (form.parts.size() != 1 || form.rest.least != form.rest.most || !form.exact) {
        return facts;
    }
    const auto& [name, times] = *form.parts.begin();
    const auto found = facts.find(name);
    if (found == facts.end() || found->second.fromToday) {
        return facts;
    }
    const double zero = -form.rest.least / times;
    Ends& ends = found->second.ends;
    ends.least += ends.least == zero ? stepOf(name) : 0;
    ends.most -= ends.most == zero ? stepOf(name) : 0;
    return found->second.impossible() ? std::nullopt : std::optional(std::move(facts));
}

} // namespace yingke::scenario
