// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a colleague: the name, the post, and where somebody of a post is.
#pragma once

#include "scenario/player/words.h"

#include <string>

namespace yingke::scenario {

enum class Called { Name, Post };

/// Of whoever was found for the role in this visit; the role's own name while nobody was.
[[nodiscard]] std::string personName(const Filling& filling, const std::string& role, Called called);

/// Where somebody of the role is and until when, as the presence board has it; else that nobody is in.
[[nodiscard]] std::string whereabouts(const Filling& filling, const std::string& role);

} // namespace yingke::scenario
