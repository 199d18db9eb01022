// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an expression of `language: 2`. Inside the parser only.
#pragma once

#include "scenario/expression/expression_tree.h"

#include <string>
#include <variant>
#include <vector>

namespace yingke::scenario {

struct Word {
    enum class Kind { Value, Name, Sign, End };
    Kind kind = Kind::End;
    std::string text; ///< full-width signs as their plain ones
    int column = 1;   ///< in characters
    Value value;      ///< Value
};

/// The words, an End at last; or the first character that is none.
[[nodiscard]] std::variant<std::vector<Word>, ExpressionFault> expressionWords(const std::string& text);

} // namespace yingke::scenario
