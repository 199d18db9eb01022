// SPDX-License-Identifier: GPL-3.0-or-later
// An expression of the first language as the second writes it: yuan for fen, a comparison where a number stood for yes
// or no, and a yes or no that was reckoned with as 1 or 0.
#pragma once

#include "scenario/expression/expression_tree.h"

#include <functional>
#include <optional>
#include <set>
#include <string>

namespace yingke::scenario {

/// What a name is; nothing when it is unknown, or a date, time, text or choice: the first language took those as 0.
using NumberType = std::function<std::optional<NameType>(const std::string& name)>;

struct Retyped {
    std::string text;
    bool changed = false; ///< false: the text may stand as it is
};
/// The whole is `wanted` (YesNo for a condition, Money for a sum). Names in `open` are taken as 0 when they are not
/// answered. Nothing when it can't be written so: it assigns, compares more than two, or its types don't go together.
[[nodiscard]] std::optional<Retyped> retyped(const std::string& text, const NumberType& types, ValueType wanted,
                                             const std::set<std::string>& open = {});

} // namespace yingke::scenario
