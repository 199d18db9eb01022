// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure of the day means, which visits make it up, and how it was on the same weekday before. Values only.
#pragma once

#include "journal/read/day_types.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace yingke::logbook {

/// In the order of the cards.
enum class Figure { Visits, Wait, InTime, MovedUp, Promises, AtOnce };
inline constexpr std::size_t figureCount = 6;

/// A day to compare with.
struct DayBefore {
    std::int64_t day = 0;
    bool lastWeek = true; ///< seven days before; else some weeks more
    journal::DayFigures figures;
};

/// How a figure has changed: "▲ 9" and whether that is good.
struct Change {
    QString text; ///< with the day it is compared with; "" when there is nothing to compare
    QString told; ///< the same for screen readers and the explanation, in words
    const char* tone = "";
    QString shortly = {}; ///< without the day, where there is little room
};
[[nodiscard]] Change changeOf(Figure figure, const journal::DayFigures& now, const DayBefore& before);

/// Visits that make a figure up, or a part of it.
struct FigurePart {
    QString label; ///< with their number
    journal::VisitFilter filter;
    bool byWait = false; ///< the longest wait first
};

/// A figure in one sentence, and its parts: all of it first.
struct Explanation {
    QString sentence;
    std::vector<FigurePart> parts;
};
/// `limit`: the office's waiting limit, milliseconds.
[[nodiscard]] Explanation explain(Figure figure, const journal::DayFigures& figures, std::int64_t day,
                                  core::Millis limit);

/// 3 分钟, 2 分 30 秒
[[nodiscard]] QString limitText(core::Millis limit);

} // namespace yingke::logbook
