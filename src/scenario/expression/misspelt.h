// SPDX-License-Identifier: GPL-3.0-or-later
// What people write in an expression as they know it from elsewhere (=>, AND, 且, 8:30), and what is written here.
// Inside the parser only.
#pragma once

#include "scenario/expression/expression_tree.h"

#include <cstddef>
#include <optional>
#include <string>

namespace yingke::scenario {

/// At a byte of the text, which is its character `column`; `within`: brackets or a `?` are open there, so that a comma
/// or a colon may be theirs.
enum class Within { Nothing, Brackets, Question };
[[nodiscard]] std::optional<ExpressionFault> misspeltAt(const std::string& text, std::size_t at, int column,
                                                        Within within);

/// A character that means nothing here, with the word that it begins.
[[nodiscard]] ExpressionFault unknownSign(const std::string& text, std::size_t at, int column);

/// Where an operator is wanted before `word`, behind `before`.
[[nodiscard]] ExpressionFault noOperator(const std::string& word, const std::string& before, int column);

} // namespace yingke::scenario
