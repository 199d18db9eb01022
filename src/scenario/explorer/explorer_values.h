// SPDX-License-Identifier: GPL-3.0-or-later
// Values that a fact may have and that make a difference. For the explorer.
#pragma once

#include "core/facts.h"
#include "core/moment.h"
#include "scenario/language/model.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace yingke::scenario {

/// One that is entered every day; of a point in time that must lie after another: a day, of a time an hour, after it.
/// A time of today that must be future lies an hour after `now`, when that is given and the day is long enough.
[[nodiscard]] core::FactValue typicalOf(const FactSpec& spec, const core::FactValue* after = nullptr,
                                        const core::Moment* now = nullptr);

/// The least and the most that fit.
[[nodiscard]] std::vector<core::FactValue> extremesOf(const FactSpec& spec, const core::FactValue* after = nullptr,
                                                      const core::Moment* now = nullptr);

/// Those that a condition may tell apart: both answers of a yes or no; of numbers the extremes, a typical one, and the
/// `borders` that fit; of points in time today, tomorrow, far ahead, and the `times` of day. Each once, and all fit.
[[nodiscard]] std::vector<core::FactValue> tellingOf(const FactSpec& spec, const core::Moment& now,
                                                     const std::set<std::int64_t>& borders,
                                                     const std::set<std::string>& times = {});

/// A value as far as a script can tell values apart, in a few letters.
[[nodiscard]] std::string nameOf(const core::FactValue& value);
/// The same where texts are told apart by what they say.
[[nodiscard]] std::string wholeNameOf(const core::FactValue& value);

} // namespace yingke::scenario
