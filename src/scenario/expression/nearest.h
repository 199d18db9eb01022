// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the nearest known word for "did you mean".
#pragma once

#include <string>
#include <vector>

namespace yingke::scenario {

/// The known word that differs by the fewest strokes of the keyboard (a swap counts one), if it is near enough to be
/// meant: at most a third of its length. Empty when none is.
[[nodiscard]] std::string nearest(const std::string& word, const std::vector<std::string>& known);

/// The same for the names of a map.
template <class Map> [[nodiscard]] std::string nearestIn(const std::string& word, const Map& map) {
    std::vector<std::string> known;
    known.reserve(map.size());
    for (const auto& [name, value] : map) {
        known.push_back(name);
    }
    return nearest(word, known);
}

} // namespace yingke::scenario
