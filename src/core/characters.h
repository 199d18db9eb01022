// SPDX-License-Identifier: GPL-3.0-or-later
// How long a text is to people: its characters, not its bytes.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace yingke::core {

/// The code points of a UTF-8 text; bytes that are none begin no character and are not counted by themselves.
[[nodiscard]] inline std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

} // namespace yingke::core
