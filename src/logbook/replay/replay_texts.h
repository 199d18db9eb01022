// SPDX-License-Identifier: GPL-3.0-or-later
// What the replay says beside the desk's own view: how the visit stood, its clocks, the rest of the hall.
#pragma once

#include "core/visit.h"
#include "journal/read/day_types.h"
#include "office/data/office.h"
#include "scenario/player/screen.h"

#include <QString>

#include <vector>

namespace yingke::logbook {

/// "接待中 · 陈静", "请稍等 · 另一位客户", "已请吴敏接手".
[[nodiscard]] QString standText(const office::Office& office, const core::Visit& visit);

/// The clocks that ran for it: "等候 2:41", "答疑超时 0:12"; empty: none.
[[nodiscard]] QString clocksText(const core::Visit& visit, core::Millis steady);

/// The other visits of the hall at that moment, on one line; empty: there were none.
[[nodiscard]] QString othersText(const office::Office& office, const std::vector<journal::Lane>& lanes,
                                 const core::VisitId& visit, core::Millis utc);

/// What stands in the centre where no script was running.
[[nodiscard]] QString hintText(const office::Office& office, const core::Visit& visit);

/// Telephone and identity numbers of the words and fields masked.
[[nodiscard]] scenario::Screen masked(scenario::Screen screen);

} // namespace yingke::logbook
