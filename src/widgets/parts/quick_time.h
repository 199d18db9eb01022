// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times as people type them at a desk, brought to the one way they are kept.
#pragma once

#include "core/moment.h"
#include "scenario/language/model.h"

#include <QString>

#include <optional>

namespace yingke::widgets {

/// "14:30", "明天下午三点半", "下周一 10点", "二十六号上午九点", "11-26 14:30", "+30" (minutes), "半小时后" … as
/// "2026-11-26 14:30" (DateTime), "2026-11-26" (Date) or "14:30" (Time), in the local time of `now`. A time alone means
/// today; whether it may be past is the script's to say. A day alone is no DateTime. Nothing when it can't be read, or
/// could be read in two ways ("三点").
[[nodiscard]] std::optional<QString> quickTime(scenario::FactType type, const QString& typed, const core::Moment& now);

/// The same with the weekday, for the eye: "2026-11-26 周四 14:30".
[[nodiscard]] QString inFull(scenario::FactType type, const QString& kept);

} // namespace yingke::widgets
