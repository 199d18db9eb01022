// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/conversion/same_outcome.h"

#include "scenario/language/expression.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <optional>
#include <random>
#include <set>

namespace yingke::scenario {

namespace {

/// Numbers that stand in a text of the first language, those beside them, and usual ones.
std::vector<double> numbersAround(const std::string& text) {
    std::set<double> numbers{0, 1, 2, 3, 100, 5000, 100000};
    bool word = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool digit = text[at] >= '0' && text[at] <= '9';
        if (digit && !word) {
            char* end = nullptr;
            const double number = std::strtod(text.c_str() + at, &end);
            numbers.insert({number - 1, number, number + 1});
            at = static_cast<std::size_t>(end - text.c_str()) - 1;
            continue;
        }
        word = digit || text[at] == '_' || text[at] == '.' || (text[at] >= 'a' && text[at] <= 'z') ||
               (text[at] >= 'A' && text[at] <= 'Z');
    }
    return {numbers.begin(), numbers.end()};
}

class OutcomePair {
public:
    OutcomePair(const std::string& first, const ParsedExpression& second, const NumberType& types)
        : m_first(first), m_second(second), m_types(types) {}

    std::map<std::string, std::optional<double>> at; ///< what each name stands at; nothing: not answered

    [[nodiscard]] bool alike() const {
        const auto truth = ofFirst();
        const auto typed = ofSecond();
        return (truth && *truth != 0) == (typed && typed->number != 0);
    }

    /// In fen; both may have no value (a division by 0).
    [[nodiscard]] bool sameFen() const {
        const auto fen = ofFirst();
        const auto typed = ofSecond();
        if (!fen || !typed) {
            return !fen && !typed;
        }
        const double number = readBeside(*typed, ValueType::Money).number;
        return std::abs(*fen - number) <= 1e-6 * (1 + std::abs(*fen));
    }

private:
    [[nodiscard]] std::optional<double> ofFirst() const {
        return evaluate(m_first,
                        [this](const std::string& name) -> std::optional<double> {
                            const auto found = at.find(name);
                            const bool asked = name.rfind("has.", 0) == 0;
                            return asked               ? (known(name.substr(4)) ? 1.0 : 0.0)
                                   : found != at.end() ? found->second.value_or(0)
                                                       : 0.0;
                        })
            .value;
    }
    [[nodiscard]] std::optional<Value> ofSecond() const {
        return reckonTree(*m_second.tree,
                          [this](const std::string& name) -> std::optional<Value> {
                              if (name.rfind("has.", 0) == 0) {
                                  return Value{ValueType::YesNo, known(name.substr(4)) ? 1.0 : 0.0, {}};
                              }
                              const auto found = at.find(name);
                              const auto type = m_types(name);
                              return found != at.end() && found->second && type
                                         ? std::optional(Value{type->type, *found->second, {}})
                                         : std::nullopt;
                          },
                          {})
            .value;
    }
    [[nodiscard]] bool known(const std::string& name) const {
        const auto found = at.find(name);
        return found != at.end() && found->second;
    }

    const std::string& m_first;
    const ParsedExpression& m_second;
    const NumberType& m_types;
};

/// Whether `same` holds of the two for the values at which they turn.
template <class Same> bool tried(const std::string& first, const std::string& second, const NumberType& types,
                                 const std::vector<std::string>& open, const Same& same) {
    const ParsedExpression parsed = parseExpression(second);
    if (!parsed.tree) {
        return false;
    }
    std::vector<std::pair<std::string, std::vector<std::optional<double>>>> values;
    std::size_t combinations = 1;
    for (const std::string& whole : namesIn(first)) {
        const std::string name = whole.rfind("has.", 0) == 0 ? whole.substr(4) : whole;
        const bool known =
            std::any_of(values.begin(), values.end(), [&](const auto& one) { return one.first == name; });
        if (known) {
            continue;
        }
        const auto type = types(name);
        std::vector<std::optional<double>> all;
        for (const double number :
             type && type->type == ValueType::YesNo ? std::vector<double>{0, 1} : numbersAround(first)) {
            all.emplace_back(number);
        }
        if (std::find(open.begin(), open.end(), name) != open.end() || whole != name) {
            all.emplace_back(std::nullopt);
        }
        combinations = std::min<std::size_t>(combinations * all.size(), 1'000'000);
        values.emplace_back(name, std::move(all));
    }
    constexpr std::size_t most = 4'000;
    OutcomePair pair(first, parsed, types);
    std::mt19937 chance(1); // NOLINT: the same values each time
    for (std::size_t i = 0; i < std::min(combinations, most); ++i) {
        std::size_t rest = combinations <= most ? i : chance();
        for (const auto& [name, all] : values) {
            pair.at[name] = all[rest % all.size()];
            rest = combinations <= most ? rest / all.size() : chance();
        }
        if (!same(pair)) {
            return false;
        }
    }
    return true;
}

} // namespace

bool sameOutcome(const std::string& first, const std::string& second, const NumberType& types,
                 const std::vector<std::string>& open) {
    return tried(first, second, types, open, [](const OutcomePair& pair) { return pair.alike(); });
}

bool sameSum(const std::string& first, const std::string& second, const NumberType& types,
             const std::vector<std::string>& open) {
    return tried(first, second, types, open, [](const OutcomePair& pair) { return pair.sameFen(); });
}

} // namespace yingke::scenario
