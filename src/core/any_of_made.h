// SPDX-License-Identifier: GPL-3.0-or-later
// How AnyOf is made, copied and ended. For event.cpp and command.cpp alone: each instantiates its own.
#pragma once

#include "core/any_of.h"

#include <array>
#include <utility>

namespace yingke::core {

template <class Any, std::size_t place> Any movedFrom(void* one) {
    return Any(std::in_place_index<place>, std::move(*static_cast<std::variant_alternative_t<place, Any>*>(one)));
}

template <class Any, std::size_t... places>
Any movedFrom(std::size_t place, void* one, std::index_sequence<places...> /*places*/) {
    static constexpr std::array<Any (*)(void*), sizeof...(places)> ways{&movedFrom<Any, places>...};
    return ways.at(place)(one);
}

template <class List> AnyOf<List>::AnyOf(std::size_t place, void* one)
    : List::Any(movedFrom<Any>(place, one, std::make_index_sequence<std::variant_size_v<Any>>{})) {}

template <class List> AnyOf<List>::AnyOf() = default;
template <class List> AnyOf<List>::AnyOf(const AnyOf& other) = default;
template <class List> AnyOf<List>::AnyOf(AnyOf&& other) noexcept = default;
template <class List> AnyOf<List>& AnyOf<List>::operator=(const AnyOf& other) = default;
template <class List> AnyOf<List>& AnyOf<List>::operator=(AnyOf&& other) noexcept = default;
template <class List> AnyOf<List>::~AnyOf() = default;

} // namespace yingke::core
