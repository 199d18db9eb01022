// SPDX-License-Identifier: GPL-3.0-or-later
// What a range of days is asked, in the order in which it is shown.
#pragma once

#include "journal/read/range_types.h"
#include "office/data/office.h"
#include "reading/statistics/topic.h"
#include "scenario/language/model.h"

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace yingke::reading {

/// The published script of an id; nullptr when there is none.
using FindScript = std::function<const scenario::Script*(const std::string& id)>;

/// "报修 · 问明报修"; the ids where there are no titles. `step` may be empty.
[[nodiscard]] QString stepName(const FindScript& find, const std::string& script, const std::string& step);

/// "Mon"; 0: Monday … 6, as journal::weekdayOf.
[[nodiscard]] QString weekdayName(std::size_t weekday);

/// The reasons for moving up, the most frequent first.
[[nodiscard]] std::vector<std::pair<core::EscalationReason, int>>
mostFirst(const std::map<core::EscalationReason, int>& reasons);

/// A share as "96.9%", "100%", "0%"; "—" of nothing.
[[nodiscard]] QString percentText(int part, int whole);

/// Ten topics; those about which the range says nothing have an empty table. `find` may give nullptr for everything.
[[nodiscard]] std::vector<Topic> topicsOf(const journal::RangeFigures& figures, const office::Office& office,
                                          const FindScript& find);

// The single ones, by what they need. Inside the office only.
[[nodiscard]] Topic hoursTopic(const journal::RangeFigures& figures);
[[nodiscard]] Topic waitsTopic(const journal::RangeFigures& figures, core::Millis limit);
[[nodiscard]] Topic mattersTopic(const journal::RangeFigures& figures);
[[nodiscard]] Topic atOnceTopic(const journal::RangeFigures& figures);
[[nodiscard]] Topic movedUpTopic(const journal::RangeFigures& figures, const FindScript& find);
[[nodiscard]] Topic promisesTopic(const journal::RangeFigures& figures, const office::Office& office);
[[nodiscard]] Topic peopleTopic(const journal::RangeFigures& figures, const office::Office& office);
[[nodiscard]] Topic stepsTopic(const journal::RangeFigures& figures, const FindScript& find);
[[nodiscard]] Topic gaveUpTopic(const journal::RangeFigures& figures, const FindScript& find);
[[nodiscard]] Topic staffingTopic(const journal::RangeFigures& figures, core::Millis limit);

} // namespace yingke::reading
