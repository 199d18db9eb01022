// SPDX-License-Identifier: GPL-3.0-or-later
// What the loader and the checker find: where, how grave, and a sentence in both languages that says what to do.
#pragma once

#include "scenario/language/place.h"

#include <string>
#include <vector>

namespace yingke::scenario {

enum class Gravity { Error, Warning };

struct Problem {
    Place place;
    Gravity gravity = Gravity::Error;
    std::string code; ///< stable, e.g. "unknown-step"
    std::string chinese;
    std::string english;
    std::string didYouMean; ///< the nearest known id; empty when none is near

    friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

[[nodiscard]] bool hasErrors(const Problems& problems);

} // namespace yingke::scenario
