// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times as people type them at a desk, brought to the one way they are kept.
#pragma once

#include "core/moment.h"
#include "scenario/language/model.h"

#include <QString>

#include <optional>

namespace yingke::widgets {

/// "14:30", "下午3点半", "明天 9:00", "周三 10点", "11-26 14:30", "+30" (minutes), "+2h", "+1d" … as "2026-11-26 14:30"
/// (DateTime), "2026-11-26" (Date) or "14:30" (Time), in the local time of `now`. A time alone means today; whether it
/// may be past is the script's to say. A day alone is no DateTime. Nothing when it can't be read.
[[nodiscard]] std::optional<QString> quickTime(scenario::FactType type, const QString& typed, const core::Moment& now);

/// The same with the weekday, for the eye: "2026-11-26 周四 14:30".
[[nodiscard]] QString inFull(scenario::FactType type, const QString& kept);

} // namespace yingke::widgets
