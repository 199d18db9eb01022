// SPDX-License-Identifier: GPL-3.0-or-later
// What each answer leads to, before it is given: so that nobody is led where they did not want to go.
#pragma once

#include "core/draft.h"
#include "scenario/player/player.h"

#include <functional>
#include <string>
#include <vector>

namespace yingke::scenario {

/// One thing that comes.
struct AheadPart {
    enum class Kind {
        Words, ///< what is said then; filled in
        Title, ///< a step without words, by its title
        End    ///< the matter ends; no text
    };
    Kind kind = Kind::Words;
    std::string text;

    friend bool operator==(const AheadPart&, const AheadPart&) = default;
};

struct Ahead {
    int number = 1;               ///< the answer's, as it stands on the screen
    std::vector<AheadPart> parts; ///< in their order, three at most; up to where somebody has to do something
    std::string needs;            ///< the fact that has to be filled in first; then there are no parts
};

/// Of the step that the visit stands at: its answers, or those of a call; nothing where none are asked for. Each is
/// tried on a draft of its own (`draft` makes one), and let go: nothing happens.
[[nodiscard]] std::vector<Ahead> aheadOf(const Script& script, const Screen& screen, const core::VisitId& visit,
                                         const std::function<core::Draft()>& draft, const Surroundings& surroundings);

} // namespace yingke::scenario
