// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event.h"

#include "core/any_of_made.h"

#include <array>

namespace yingke::core {

namespace {

template <class Any> struct KindNames;
template <class... Kinds> struct KindNames<std::variant<Kinds...>> {
    static constexpr std::array names{Kinds::kindName...};
};

} // namespace

template struct AnyOf<EventKinds>;

std::string_view kindOf(const Event& event) { return KindNames<AnyEvent>::names.at(event.index()); }

bool operator==(const Event& a, const Event& b) {
    return static_cast<const AnyEvent&>(a) == static_cast<const AnyEvent&>(b);
}

} // namespace yingke::core
