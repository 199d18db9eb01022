// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/conversion/retyped.h"

#include "scenario/expression/tree_text.h"
#include "scenario/language/expression.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <utility>
#include <vector>

namespace yingke::scenario {

namespace {

Term literalOf(double number, ValueType type, std::string word) {
    Term term;
    term.literal = {type, number, {}};
    term.plain = type == ValueType::Count;
    term.word = std::move(word);
    return term;
}

Term joinedOf(Operation operation, Term left, Term right) {
    Term term;
    term.operation = operation;
    term.parts = {std::move(left), std::move(right)};
    return term;
}

Term named(std::string word) {
    Term term;
    term.operation = Operation::Name;
    term.word = std::move(word);
    return term;
}

Term eitherOf(Term condition, Term yes, Term otherwise) {
    Term term;
    term.operation = Operation::Either;
    term.parts = {std::move(condition), std::move(yes), std::move(otherwise)};
    return term;
}

/// "50", "0.5": yuan of so many fen.
Term yuanOf(double fen) {
    std::array<char, 32> text{};
    (void)std::snprintf(text.data(), text.size(), "%.4f", fen / 100);
    std::string number = text.data();
    number.erase(number.find_last_not_of('0') + 1);
    number.erase(number.find_last_not_of('.') + 1);
    return literalOf(fen, ValueType::Money, number + " yuan");
}

class Retyper {
public:
    struct Part {
        Term term;
        ValueType type = ValueType::Count;
        bool setting = false;
    };
    using Known = std::optional<Part>;

    Retyper(const NumberType& types, const std::set<std::string>& open) : m_types(types), m_open(open) {}

    bool changed = false;

    Known condition(const Term& term) { return yesNo(of(term)); } // NOLINT(misc-no-recursion)
    Known sum(const Term& term) { return money(of(term)); }

private:
    Known of(const Term& term) { // NOLINT(misc-no-recursion)
        switch (bindingOf(term)) {
        case BindsEither:
            return either(term);
        case BindsOr:
        case BindsAnd:
        case BindsNot: {
            Term copy = term;
            for (Term& part : copy.parts) {
                const Known known = condition(part);
                if (!known) {
                    return std::nullopt;
                }
                part = known->term;
            }
            return Part{copy, ValueType::YesNo};
        }
        case BindsCompared:
            return term.operation == Operation::Between ? std::nullopt : compared(term);
        case BindsAdded:
        case BindsMultiplied:
            return reckoned(term);
        case BindsValue:
            break;
        }
        return value(term);
    }

    Known value(const Term& term) { // NOLINT(misc-no-recursion)
        if (term.operation == Operation::Literal) {
            return term.plain || term.literal.type == ValueType::YesNo ? Known(Part{term, term.literal.type})
                                                                       : std::nullopt;
        }
        if (term.operation == Operation::Name) {
            return name(term);
        }
        if (term.operation == Operation::Negate) {
            Known part = number(of(term.parts[0]));
            if (part) {
                Term copy = term;
                copy.parts[0] = part->term;
                part->term = std::move(copy);
            }
            return part;
        }
        return term.operation == Operation::Call ? called(term) : std::nullopt;
    }

    Known name(const Term& term) {
        const auto type = m_types(term.word);
        if (!type) {
            return std::nullopt;
        }
        if (m_open.count(term.word) == 0) {
            return Part{term, type->type, type->plain};
        }
        changed = true;
        const Term zero = type->type == ValueType::YesNo   ? literalOf(0, ValueType::YesNo, "no")
                          : type->type == ValueType::Money ? yuanOf(0)
                                                           : literalOf(0, ValueType::Count, "0");
        return Part{eitherOf(named("has." + term.word), term, zero), type->type};
    }

    Known called(const Term& term) { // NOLINT(misc-no-recursion)
        const bool several = term.function == Function::Min || term.function == Function::Max ||
                             term.function == Function::Sum || term.function == Function::Average;
        if (!several && term.function != Function::Absolute) {
            return std::nullopt; // the first language knows no other
        }
        std::vector<Known> parts;
        bool sums = false;
        for (const Term& part : term.parts) {
            parts.push_back(number(of(part)));
            if (!parts.back()) {
                return std::nullopt;
            }
            sums = sums || parts.back()->type == ValueType::Money;
        }
        Term copy = term;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const Known part = sums ? money(parts[i]) : parts[i];
            if (!part) {
                return std::nullopt;
            }
            copy.parts[i] = part->term;
        }
        return Part{copy, sums ? ValueType::Money : ValueType::Count};
    }

    Known either(const Term& term) { // NOLINT(misc-no-recursion)
        const Known condition = this->condition(term.parts[0]);
        Known yes = of(term.parts[1]);
        Known otherwise = of(term.parts[2]);
        if (!condition || !yes || !otherwise) {
            return std::nullopt;
        }
        if (yes->type != otherwise->type) {
            const bool sums = yes->type == ValueType::Money || otherwise->type == ValueType::Money;
            yes = sums ? money(number(yes)) : number(yes);
            otherwise = sums ? money(number(otherwise)) : number(otherwise);
        }
        return yes && otherwise ? Known(Part{eitherOf(condition->term, yes->term, otherwise->term), yes->type})
                                : std::nullopt;
    }

    Known compared(const Term& term) { // NOLINT(misc-no-recursion)
        Known left = of(term.parts[0]);
        Known right = of(term.parts[1]);
        if (!left || !right) {
            return std::nullopt;
        }
        const bool equals = term.operation == Operation::Equal || term.operation == Operation::Unequal;
        if (left->type == ValueType::YesNo && right->type == ValueType::YesNo && equals) {
            return Part{joinedOf(term.operation, left->term, right->term), ValueType::YesNo};
        }
        if (left->type == ValueType::YesNo && right->term.operation == Operation::Literal && equals &&
            (right->term.literal.number == 1 || right->term.literal.number == 0)) { // agrees == 1
            changed = true;
            const bool holds = (right->term.literal.number == 1) == (term.operation == Operation::Equal);
            Term denied;
            denied.operation = Operation::Not;
            denied.parts = {left->term};
            return Part{holds ? left->term : denied, ValueType::YesNo};
        }
        left = number(left);
        right = number(right);
        if (left->type == ValueType::Money || right->type == ValueType::Money) {
            left = money(left);
            right = money(right);
        }
        return left && right ? Known(Part{joinedOf(term.operation, left->term, right->term), ValueType::YesNo})
                             : std::nullopt;
    }

    Known reckoned(const Term& term) { // NOLINT(misc-no-recursion)
        Known left = number(of(term.parts[0]));
        Known right = number(of(term.parts[1]));
        if (!left || !right) {
            return std::nullopt;
        }
        const bool sums = left->type == ValueType::Money || right->type == ValueType::Money;
        if (sums && (term.operation == Operation::Plus || term.operation == Operation::Minus)) {
            left = money(left);
            right = money(right);
        }
        const auto type = left && right ? joinedType(term.operation, left->type, right->type) : std::nullopt;
        if (!type || (*type != ValueType::Count && *type != ValueType::Money)) {
            return std::nullopt;
        }
        return Part{joinedOf(term.operation, left->term, right->term), *type};
    }

    /// A number stood for yes when it was not 0.
    Known yesNo(Known part) {
        if (part && part->type != ValueType::YesNo && !part->setting) {
            changed = true;
            part =
                Part{joinedOf(Operation::Unequal, part->term, literalOf(0, ValueType::Count, "0")), ValueType::YesNo};
        }
        return part;
    }

    /// A yes or no was reckoned with as 1 or 0.
    Known number(Known part) {
        if (part && part->type == ValueType::YesNo) {
            changed = true;
            part = Part{eitherOf(part->term, literalOf(1, ValueType::Count, "1"), literalOf(0, ValueType::Count, "0")),
                        ValueType::Count};
        }
        return part;
    }

    /// A number beside money was fen.
    Known money(Known part) { // NOLINT(misc-no-recursion)
        if (!part || part->type == ValueType::Money) {
            return part;
        }
        if (part->type != ValueType::Count) {
            return std::nullopt;
        }
        Term& term = part->term;
        if (term.operation == Operation::Literal && term.literal.number == 0) {
            return part; // 0 is 0
        }
        changed = true;
        if (term.operation == Operation::Literal) {
            return std::floor(term.literal.number) == term.literal.number
                       ? Known(Part{yuanOf(term.literal.number), ValueType::Money})
                       : std::nullopt;
        }
        if (term.operation == Operation::Times) {
            for (Term& factor : term.parts) {
                if (factor.operation == Operation::Literal &&
                    std::floor(factor.literal.number) == factor.literal.number) {
                    factor = yuanOf(factor.literal.number);
                    return Part{term, ValueType::Money};
                }
            }
        }
        return Part{joinedOf(Operation::Times, term, yuanOf(1)), ValueType::Money};
    }

    const NumberType& m_types;
    const std::set<std::string>& m_open;
};

/// In the first language `not` took only the value or bracket behind it: `not n > 3` was `(not n) > 3`. Nothing when a
/// single `=` assigns.
std::optional<std::string> bracketed(const std::string& text) {
    std::string result;
    std::string before;
    const std::vector<Token> tokens = tokensOf(text);
    std::size_t closeAfter = tokens.size();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::string& word = tokens[i].text;
        const std::string after = i + 1 < tokens.size() ? tokens[i + 1].text : std::string{};
        if (word == "=" && after != "=" && before != "=" && before != "<" && before != ">" && before != "!") {
            return std::nullopt;
        }
        before = word;
        if (word == "not" || (word == "!" && after != "=")) {
            std::size_t at = i + 1;
            int depth = 0;
            while (at < tokens.size()) {
                depth += tokens[at].text == "(" ? 1 : tokens[at].text == ")" ? -1 : 0;
                const bool blank = tokens[at].text == " " || tokens[at].text == "not" || tokens[at].text == "!";
                if (depth == 0 && !blank) {
                    break;
                }
                ++at;
            }
            closeAfter = closeAfter == tokens.size() ? at : closeAfter;
            result += closeAfter == at ? "(not " : "not ";
            continue;
        }
        result += word;
        if (i == closeAfter) {
            result += ")";
            closeAfter = tokens.size();
        }
    }
    return result;
}

} // namespace

std::optional<Retyped> retyped(const std::string& text, const NumberType& types, ValueType wanted,
                               const std::set<std::string>& open) {
    const auto whole = bracketed(text);
    const ParsedExpression parsed = whole ? parseExpression(*whole) : ParsedExpression{};
    if (!parsed.tree) {
        return std::nullopt;
    }
    Retyper retyper(types, open);
    const auto part = wanted == ValueType::YesNo ? retyper.condition(*parsed.tree) : retyper.sum(*parsed.tree);
    if (!part) {
        return std::nullopt;
    }
    // Brackets around a `not` may have been needed: then the text as it stands would be read otherwise.
    const ParsedExpression asItStands = parseExpression(text);
    const bool same = !retyper.changed && asItStands.tree && textOfTree(*asItStands.tree) == textOfTree(part->term);
    return Retyped{same ? text : textOfTree(part->term), !same};
}

} // namespace yingke::scenario
