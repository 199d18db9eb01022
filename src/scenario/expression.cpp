// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/expression.h"

#include "core/money.h"

#include <muParser.h>

#include <algorithm>
#include <cmath>
#include <list>

namespace yingke::scenario {

namespace {

bool nameStart(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool namePart(char c) { return nameStart(c) || (c >= '0' && c <= '9') || c == '.' || c == '/'; }

struct Token {
    std::string text;
    bool name = false;
};

/// Functions of muParser that scripts may use. A fact may bear the same name: only a bracket makes it a function.
bool isFunction(const std::string& name) {
    static const std::vector<std::string> functions = {"min", "max", "sum", "avg", "abs", "rint", "if"};
    return std::find(functions.begin(), functions.end(), name) != functions.end();
}

/// Names with their dots, and everything else as it stands. A slash belongs to a name only between letters of a piece's
/// step ("chose.copy/ask.yes"); a division is written with spaces or behind a number or bracket.
std::vector<Token> tokens(const std::string& expression) {
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

std::optional<double> numberOf(const core::FactValue& value) {
    if (const auto* count = std::get_if<std::int64_t>(&value)) {
        return static_cast<double>(*count);
    }
    if (const auto* sum = std::get_if<core::Money>(&value)) {
        return static_cast<double>(sum->fen);
    }
    if (const auto* yes = std::get_if<bool>(&value)) {
        return *yes ? 1.0 : 0.0;
    }
    if (const auto* list = std::get_if<std::vector<core::ListItem>>(&value)) {
        return static_cast<double>(list->size());
    }
    return std::nullopt;
}

std::optional<double> yesNo(bool value) { return value ? 1.0 : 0.0; }

std::optional<double> chosen(const core::Visit& visit, const std::string& rest, const std::string& prefix) {
    const std::size_t dot = rest.rfind('.');
    if (dot == std::string::npos) {
        return std::nullopt;
    }
    const std::string step = rest.substr(0, dot);
    const core::ChoiceId choice{rest.substr(dot + 1)};
    for (const std::string& id : {prefix + step, step}) {
        if (const auto found = visit.choices.find(core::StepId{id}); found != visit.choices.end()) {
            return yesNo(found->second == choice);
        }
    }
    return 0.0;
}

} // namespace

std::vector<std::string> namesIn(const std::string& expression) {
    std::vector<std::string> names;
    for (const Token& token : tokens(expression)) {
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
        for (const Token& token : tokens(expression)) {
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
        result.column = static_cast<int>(error.GetPos()) + 1;
    }
    return result;
}

NameValue namesOf(const core::Visit& visit, const Surroundings& surroundings, const std::string& prefix) {
    return [&visit, &surroundings, prefix](const std::string& name) -> std::optional<double> {
        const auto rest = [&name](const char* head) -> std::optional<std::string> {
            const std::string begin(head);
            return name.rfind(begin, 0) == 0 ? std::optional(name.substr(begin.size())) : std::nullopt;
        };
        if (const auto fee = rest("fees.")) {
            const auto fen = surroundings.fee(*fee);
            return fen ? std::optional(static_cast<double>(*fen)) : std::nullopt;
        }
        if (const auto setting = rest("settings.")) {
            return surroundings.setting(*setting);
        }
        if (const auto choice = rest("chose.")) {
            return chosen(visit, *choice, prefix);
        }
        if (const auto fact = rest("has.")) {
            return yesNo(visit.facts.count(core::FactId{*fact}) > 0);
        }
        if (const auto policy = rest("overridden.")) {
            return yesNo(visit.overridden.count(*policy) > 0);
        }
        if (name == "is_owner") {
            return yesNo(visit.visitor.role == core::VisitorRole::Owner);
        }
        if (name == "is_tenant") {
            return yesNo(visit.visitor.role == core::VisitorRole::Tenant);
        }
        if (name == "is_contractor") {
            return yesNo(visit.visitor.role == core::VisitorRole::Contractor);
        }
        if (name == "is_telephone") {
            return yesNo(visit.channel == core::Channel::Telephone);
        }
        const auto fact = visit.facts.find(core::FactId{name});
        return fact != visit.facts.end() ? numberOf(fact->second) : std::nullopt;
    };
}

std::string shownFormula(const std::string& formula, const core::Visit& visit, const Surroundings& surroundings) {
    std::string shown;
    for (const Token& token : tokens(formula)) {
        if (!token.name) {
            shown += token.text == "*" ? "×" : token.text == "/" ? "÷" : token.text;
            continue;
        }
        if (token.text.rfind("fees.", 0) == 0) {
            const auto fen = surroundings.fee(token.text.substr(5));
            shown += fen ? core::toText(core::Money{*fen}) : token.text;
            continue;
        }
        const auto fact = visit.facts.find(core::FactId{token.text});
        if (fact != visit.facts.end() && std::holds_alternative<core::Money>(fact->second)) {
            shown += core::toText(std::get<core::Money>(fact->second));
        } else if (const auto value = namesOf(visit, surroundings, {})(token.text)) {
            std::string number = std::to_string(*value);
            number.erase(number.find_last_not_of('0') + 1);
            shown += number.back() == '.' ? number.substr(0, number.size() - 1) : number;
        } else {
            shown += token.text;
        }
    }
    return shown;
}

} // namespace yingke::scenario
