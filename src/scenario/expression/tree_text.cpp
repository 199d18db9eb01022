// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/expression/tree_text.h"

namespace yingke::scenario {

namespace {

std::string written(const Term& term, Binding wanted);

std::string between(const Term& term, const std::string& sign, Binding left, Binding right) {
    return written(term.parts[0], left) + sign + written(term.parts[1], right);
}

std::string signOf(Operation operation) {
    switch (operation) {
    case Operation::Or:
        return " or ";
    case Operation::And:
        return " and ";
    case Operation::Equal:
        return " = ";
    case Operation::Unequal:
        return " != ";
    case Operation::Less:
        return " < ";
    case Operation::AtMost:
        return " <= ";
    case Operation::More:
        return " > ";
    case Operation::AtLeast:
        return " >= ";
    case Operation::Plus:
        return " + ";
    case Operation::Minus:
        return " - ";
    case Operation::Times:
        return " * ";
    case Operation::Over:
        return " / ";
    case Operation::Literal:
    case Operation::Name:
    case Operation::Today:
    case Operation::Now:
    case Operation::Call:
    case Operation::Not:
    case Operation::Negate:
    case Operation::Between:
    case Operation::Either:
        break;
    }
    return {};
}

std::string unbracketed(const Term& term) { // NOLINT(misc-no-recursion)
    const Binding own = bindingOf(term);
    switch (own) {
    case BindsEither:
        return written(term.parts[0], BindsOr) + " ? " + written(term.parts[1], BindsOr) + " : " +
               written(term.parts[2], BindsEither);
    case BindsOr:
    case BindsAnd:
        return between(term, signOf(term.operation), own, static_cast<Binding>(own + 1));
    case BindsNot:
        return "not " + written(term.parts[0], BindsCompared);
    case BindsCompared:
        return term.operation == Operation::Between
                   ? written(term.parts[0], BindsAdded) + " between " + written(term.parts[1], BindsAdded) + " and " +
                         written(term.parts[2], BindsAdded)
                   : between(term, signOf(term.operation), BindsAdded, BindsAdded);
    case BindsAdded:
    case BindsMultiplied:
        return between(term, signOf(term.operation), own, static_cast<Binding>(own + 1));
    case BindsValue:
        break;
    }
    if (term.operation == Operation::Negate) {
        return "-" + written(term.parts[0], BindsValue);
    }
    std::string text = term.word;
    for (std::size_t i = 0; term.operation == Operation::Call && i < term.parts.size(); ++i) {
        text += (i == 0 ? "(" : ", ") + written(term.parts[i], BindsEither);
    }
    return text + (term.operation == Operation::Call ? ")" : "");
}

std::string written(const Term& term, Binding wanted) { // NOLINT(misc-no-recursion)
    return bindingOf(term) < wanted ? "(" + unbracketed(term) + ")" : unbracketed(term);
}

} // namespace

Binding bindingOf(const Term& term) {
    switch (term.operation) {
    case Operation::Either:
        return BindsEither;
    case Operation::Or:
        return BindsOr;
    case Operation::And:
        return BindsAnd;
    case Operation::Not:
        return BindsNot;
    case Operation::Equal:
    case Operation::Unequal:
    case Operation::Less:
    case Operation::AtMost:
    case Operation::More:
    case Operation::AtLeast:
    case Operation::Between:
        return BindsCompared;
    case Operation::Plus:
    case Operation::Minus:
        return BindsAdded;
    case Operation::Times:
    case Operation::Over:
        return BindsMultiplied;
    case Operation::Literal:
    case Operation::Name:
    case Operation::Today:
    case Operation::Now:
    case Operation::Call:
    case Operation::Negate:
        break;
    }
    return BindsValue;
}

std::string textOfTree(const Term& tree) { return unbracketed(tree); }

} // namespace yingke::scenario
