// SPDX-License-Identifier: GPL-3.0-or-later
// A place in a script file, for sentences that help and for jumping to a fault.
#pragma once

#include <string>

namespace yingke::scenario {

/// Line and column count from 1, columns in characters (not bytes). Line 0: the whole file.
struct Place {
    std::string file;
    int line = 0;
    int column = 0;

    friend bool operator==(const Place&, const Place&) = default;
};

/// A text with the place where it stands.
struct Text {
    std::string text;
    Place place;

    [[nodiscard]] bool empty() const { return text.empty(); }
    friend bool operator==(const Text&, const Text&) = default;
};

} // namespace yingke::scenario
