// SPDX-License-Identifier: GPL-3.0-or-later
// What scalars mean: yes and no, durations, ranges. In both languages, since trainers write both.
#pragma once

#include "core/moment.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace yingke::scenario {

/// yes/no, true/false, 是/否.
[[nodiscard]] std::optional<bool> yesOrNo(const std::string& text);

/// "20 s", "20秒", "3 min", "3分钟", "2 h", "2小时", "3 d", "3天", "2 months", "2个月" (30 days); "in " before it is
/// allowed. Milliseconds, more than 0 and at most 400 days.
[[nodiscard]] std::optional<core::Millis> duration(const std::string& text);

/// "1..200"; either end may be left out.
struct Range {
    std::optional<std::int64_t> least;
    std::optional<std::int64_t> most;
};
[[nodiscard]] std::optional<Range> range(const std::string& text);

/// Blanks alone, wide ones and marks that nobody sees among them.
[[nodiscard]] bool looksBlank(const std::string& text);

/// Small letters, digits and _, beginning with a letter: what an id may be.
[[nodiscard]] bool isId(const std::string& text);

} // namespace yingke::scenario
