// SPDX-License-Identifier: GPL-3.0-or-later
// What the types made of a long variant have in common: core::Event and core::Command.
#pragma once

#include <cstddef>
#include <memory>
#include <type_traits>
#include <variant>

namespace yingke::core {

/// One is one of Kinds. A visitor says with it what it leaves alone: `void operator()(const OneOf<…> auto&)` names each
/// kind, so that a new one is told by the compiler instead of being swallowed.
template <class One, class... Kinds>
concept OneOf = (std::is_same_v<One, Kinds> || ...);

template <class One, class Variant> inline constexpr bool isAlternative = false;
/// Whether One is exactly one of the variant's alternatives.
template <class One, class... Kinds> inline constexpr bool isAlternative<One, std::variant<Kinds...>> =
    OneOf<One, Kinds...>;

template <class One, class Variant> inline constexpr std::size_t placeOf = 0;
/// The index of that alternative.
template <class One, class First, class... Rest>
inline constexpr std::size_t placeOf<One, std::variant<First, Rest...>> =
    std::is_same_v<One, First> ? 0 : 1 + placeOf<One, std::variant<Rest...>>;

/// One of the kinds of the variant List::Any. Made, copied and ended in one source (any_of_made.h): with fifty
/// alternatives these cost each source that reads its header seconds and megabytes. Else it is the variant: std::visit,
/// std::get_if and the like take it as one. List is a name of its own, since a variant's name is all its kinds'.
template <class List> struct AnyOf : List::Any {
    using Any = typename List::Any;

    AnyOf(); ///< the first alternative, empty
    template <class One>
    requires isAlternative<One, Any> AnyOf(One one) ///< implicit: where one of the kinds is wanted, it is given
        : AnyOf(placeOf<One, Any>, std::addressof(one)) {}
    AnyOf(const AnyOf& other);
    AnyOf(AnyOf&& other) noexcept;
    AnyOf& operator=(const AnyOf& other);
    AnyOf& operator=(AnyOf&& other) noexcept;
    ~AnyOf();

private:
    AnyOf(std::size_t place, void* one); ///< moves from the alternative of that index
};

} // namespace yingke::core
