// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas and conditions of scripts of the first language, by muParser: what was written in it keeps its meaning.
// Those of the second are trees with types (expression_tree.h). Names may hold dots: fees.worker_pass,
// chose.papers_ask.complete.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace yingke::scenario {

/// What a name stands for; nothing: not known (yet).
using NameValue = std::function<std::optional<double>(const std::string& name)>;

struct Evaluated {
    std::optional<double> value; ///< finite; nothing when it can't be computed
    std::string error;           ///< muParser's words, or the name that is not known
    int column = 0;              ///< 1-based, of a fault in the text; 0 otherwise
};

/// A name with its dots, or a single sign of anything else.
struct Token {
    std::string text;
    bool name = false;
};
/// The whole expression, token by token. A slash belongs to a name only between letters of a piece's step
/// ("chose.copy/ask.yes"); a division is written with spaces or behind a number or bracket.
[[nodiscard]] std::vector<Token> tokensOf(const std::string& expression);

/// Whether the byte is a `=` of its own, not of ==, <=, >= or !=: it assigns in the first language.
[[nodiscard]] bool assignsAt(const std::string& expression, std::size_t byte);
/// The first byte that does; nothing: none.
[[nodiscard]] std::optional<std::size_t> assignmentIn(const std::string& expression);

/// Names in an expression, each once, in order.
[[nodiscard]] std::vector<std::string> namesIn(const std::string& expression);

[[nodiscard]] Evaluated evaluate(const std::string& expression, const NameValue& names);

} // namespace yingke::scenario
