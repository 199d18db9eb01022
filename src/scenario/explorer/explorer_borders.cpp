// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_borders.h"

#include <charconv>
#include <cmath>
#include <utility>

namespace yingke::scenario {

namespace {

constexpr double largestRoot = 1e12; // beyond it no count and no sum of fen lies

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isSign(const Token& token, const char* signs) {
    return !token.name && std::string(signs).find(token.text) != std::string::npos;
}
bool joins(const Token& token) {
    return token.text == "and" || token.text == "or" || token.text == "not" || isSign(token, "&|,?:!<>=");
}

/// Whole numbers and times of day ("22:00") that stand in a text.
void literals(const std::string& text, Comparison& into) {
    bool word = false;
    for (std::size_t at = 0; at < text.size();) {
        if (isDigit(text[at]) && !word) {
            const std::size_t begin = at;
            std::int64_t number = 0;
            const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), number);
            at = static_cast<std::size_t>(end - text.data());
            const bool time = at - begin == 2 && at + 2 < text.size() && text[at] == ':' && isDigit(text[at + 1]) &&
                              isDigit(text[at + 2]);
            if (time) {
                into.times.insert(text.substr(begin, 5));
                at += 3;
            } else if (error == std::errc{}) {
                into.numbers.insert(number);
            }
            continue;
        }
        const char c = text[at++];
        word = isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.';
    }
}

/// The operand that ends before, or begins behind, a comparison sign.
std::string operand(const std::vector<Token>& tokens, std::size_t at, int direction) {
    std::string text;
    int depth = 0;
    for (auto i = static_cast<std::ptrdiff_t>(at); i >= 0 && i < static_cast<std::ptrdiff_t>(tokens.size());
         i += direction) {
        const Token& token = tokens[static_cast<std::size_t>(i)];
        depth += isSign(token, direction > 0 ? "(" : ")") ? 1 : 0;
        depth -= isSign(token, direction > 0 ? ")" : "(") ? 1 : 0;
        if (depth < 0 || (depth == 0 && joins(token))) {
            break;
        }
        text.insert(direction > 0 ? text.size() : 0, token.text);
    }
    return text;
}

} // namespace

ExplorerBorders::ExplorerBorders(const Script& script) {
    for (const Step& step : script.steps) {
        for (const Amount& amount : step.amounts) {
            m_formulas.emplace(amount.id.value, amount.formula.text);
        }
    }
    for (const Step& step : script.steps) {
        const auto* condition = std::get_if<IfAct>(&step.move);
        if (condition != nullptr && step.language == Language::First) {
            read(condition->condition.text);
        }
    }
}

std::string ExplorerBorders::whole(const std::string& expression, int depth) const { // NOLINT(misc-no-recursion)
    std::string text;
    for (const Token& token : tokensOf(expression)) {
        const auto formula = token.name ? m_formulas.find(token.text) : m_formulas.end();
        const bool sum = formula != m_formulas.end() && depth > 0;
        text += sum ? "(" + whole(formula->second, depth - 1) + ")" : token.text;
    }
    return text;
}

void ExplorerBorders::read(const std::string& condition) {
    constexpr int sumsInSums = 4;
    const std::string text = whole(condition, sumsInSums);
    for (const std::string& name : namesIn(text)) {
        m_names.insert(name);
    }
    const std::vector<Token> tokens = tokensOf(text);
    for (std::size_t at = 1; at + 1 < tokens.size(); ++at) {
        const bool negated = isSign(tokens[at], "!") && isSign(tokens[at + 1], "=");
        if (!isSign(tokens[at], "<>=") && !negated) {
            continue;
        }
        const std::size_t behind = isSign(tokens[at + 1], "=") ? at + 2 : at + 1;
        const std::string left = operand(tokens, at - 1, -1);
        const std::string right = operand(tokens, behind, 1);
        at = behind - 1;
        Comparison comparison;
        comparison.difference.append("(").append(left).append(")-(").append(right).append(")");
        for (const std::string& name : namesIn(comparison.difference)) {
            comparison.names.insert(name);
        }
        literals(text, comparison);
        m_comparisons.push_back(std::move(comparison));
    }
}

std::set<std::int64_t> ExplorerBorders::turning(const std::string& name, const NameValue& others) const {
    std::set<std::int64_t> found;
    for (const Comparison& comparison : m_comparisons) {
        if (comparison.names.count(name) == 0) {
            continue;
        }
        for (const std::int64_t number : comparison.numbers) {
            found.insert(number);
        }
        const auto at = [&](double value) {
            return evaluate(comparison.difference,
                            [&](const std::string& one) { return one == name ? std::optional(value) : others(one); })
                .value;
        };
        const auto none = at(0);
        const auto one = at(1);
        if (!none || !one || *none == *one) {
            continue;
        }
        const double root = -*none / (*one - *none);
        if (std::isfinite(root) && std::abs(root) < largestRoot) {
            const auto below = static_cast<std::int64_t>(std::floor(root));
            for (std::int64_t near = below - 1; near <= below + 2; ++near) {
                found.insert(near);
            }
        }
    }
    return found;
}

std::set<std::string> ExplorerBorders::times(const std::string& name) const {
    std::set<std::string> all;
    for (const Comparison& comparison : m_comparisons) {
        if (comparison.names.count(name) > 0) {
            all.insert(comparison.times.begin(), comparison.times.end());
        }
    }
    return all;
}

} // namespace yingke::scenario
