// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/checker/checker.h"

namespace yingke::scenario {

double secondsToSay(const std::string& text, const CheckOptions& options) {
    double characters = 0;
    bool inside = false;
    for (const char c : text) {
        if (c == '{') {
            inside = true;
            characters += 2;
        } else if (c == '}') {
            inside = false;
        } else if (!inside && (static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            // A Latin letter takes about a third of the time of a Han character.
            characters += static_cast<unsigned char>(c) < 0x80 ? 0.34 : 1.0;
        }
    }
    return characters / options.charactersPerSecond;
}

} // namespace yingke::scenario
