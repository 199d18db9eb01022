// SPDX-License-Identifier: GPL-3.0-or-later
// What the types made of a long variant have in common.
#pragma once

#include <type_traits>
#include <variant>

namespace yingke::core {

template <class One, class Variant> inline constexpr bool isAlternative = false;

/// Whether One is exactly one of the variant's alternatives.
template <class One, class... Alternatives>
inline constexpr bool isAlternative<One, std::variant<Alternatives...>> = (std::is_same_v<One, Alternatives> || ...);

} // namespace yingke::core
