// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/language/expression.h"

#include "core/characters.h"

#include <muParser.h>

#include <algorithm>
#include <cmath>
#include <list>

namespace yingke::scenario {

namespace {

bool nameStart(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool namePart(char c) { return nameStart(c) || (c >= '0' && c <= '9') || c == '.' || c == '/'; }

/// Functions of muParser that scripts may use. A fact may bear the same name: only a bracket makes it a function.
bool isFunction(const std::string& name) {
    static const std::vector<std::string> functions = {"min", "max", "sum", "avg", "abs", "rint", "if"};
    return std::find(functions.begin(), functions.end(), name) != functions.end();
}

/// The words people write for muParser's signs; nothing when it is a name.
std::optional<std::string> sign(const std::string& word) {
    if (word == "and") {
        return "&&";
    }
    if (word == "or") {
        return "||";
    }
    if (word == "not") {
        return "!";
    }
    return std::nullopt;
}

mu::value_type negate(mu::value_type value) { return value == 0.0 ? 1.0 : 0.0; }

/// The character of the expression as it is written, of a byte of what muParser was given for it.
int columnWritten(const std::string& expression, std::size_t byte) {
    std::size_t given = 0;
    int column = 1;
    std::size_t names = 0;
    for (const Token& token : tokensOf(expression)) {
        const auto written = sign(token.text);
        given += written ? written->size() : token.name ? 1 + std::to_string(++names).size() : token.text.size();
        if (given > byte) {
            break;
        }
        column += static_cast<int>(core::characters(token.text));
    }
    return column;
}

} // namespace

std::vector<Token> tokensOf(const std::string& expression) {
    std::vector<Token> result;
    std::size_t at = 0;
    while (at < expression.size()) {
        const std::size_t begin = at;
        if (nameStart(expression[at])) {
            const bool mayHoldSlash = expression.compare(at, 6, "chose.") == 0;
            while (at < expression.size() && namePart(expression[at]) && (expression[at] != '/' || mayHoldSlash)) {
                ++at;
            }
            const std::string word = expression.substr(begin, at - begin);
            const std::size_t behind = expression.find_first_not_of(" \t\r\n", at);
            const bool bracket = behind != std::string::npos && expression[behind] == '(';
            result.push_back({word, !(bracket && isFunction(word))});
        } else {
            ++at;
            result.push_back({expression.substr(begin, 1), false});
        }
    }
    return result;
}

bool assignsAt(const std::string& expression, std::size_t byte) {
    const bool behind = byte > 0 && std::string_view("=<>!").find(expression[byte - 1]) != std::string_view::npos;
    return expression[byte] == '=' && !behind && expression.compare(byte, 2, "==") != 0;
}

std::optional<std::size_t> assignmentIn(const std::string& expression) {
    for (std::size_t byte = 0; byte < expression.size(); ++byte) {
        if (assignsAt(expression, byte)) {
            return byte;
        }
    }
    return std::nullopt;
}

std::vector<std::string> namesIn(const std::string& expression) {
    std::vector<std::string> names;
    for (const Token& token : tokensOf(expression)) {
        if (token.name && !sign(token.text) && std::find(names.begin(), names.end(), token.text) == names.end()) {
            names.push_back(token.text);
        }
    }
    return names;
}

Evaluated evaluate(const std::string& expression, const NameValue& names) {
    Evaluated result;
    // Each name gets a plain one of its own: muParser's names hold no dots.
    std::list<double> values; // a list: muParser keeps addresses
    std::string plain;
    try {
        mu::Parser parser;
        parser.DefineInfixOprt("!", negate);
        for (const Token& token : tokensOf(expression)) {
            if (!token.name) {
                plain += token.text;
                continue;
            }
            if (const auto written = sign(token.text)) {
                plain += *written;
                continue;
            }
            const auto value = names(token.text);
            if (!value) {
                result.error = token.text;
                return result;
            }
            values.push_back(*value);
            const std::string name = "v" + std::to_string(values.size());
            parser.DefineVar(name, &values.back());
            plain += name;
        }
        parser.SetExpr(plain);
        const double value = parser.Eval();
        if (std::isfinite(value)) {
            result.value = value;
        } else {
            result.error = "∞";
        }
    } catch (const mu::ParserError& error) {
        result.error = error.GetMsg();
        result.column =
            columnWritten(expression, static_cast<std::size_t>(std::max(0, static_cast<int>(error.GetPos()))));
    }
    return result;
}

} // namespace yingke::scenario
