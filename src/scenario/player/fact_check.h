// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a value fits a fact's specification; what does not is told at the field.
#pragma once

#include "core/facts.h"
#include "core/moment.h"
#include "core/visit.h"
#include "scenario/language/model.h"

#include <optional>
#include <string>

namespace yingke::scenario {

inline constexpr std::int64_t mostCharacters = 60; ///< of a text without a range of its own
inline constexpr std::int64_t mostListItems = 200;
inline constexpr core::Millis endOfWork = 18LL * 3600 * 1000; ///< a date without a time means by then

/// The value of a fact as this matter knows it; nothing when it is not known, or only from an earlier matter and
/// `fresh`.
[[nodiscard]] const core::FactValue* knownFact(const core::Visit& visit, const FactSpec& spec);

/// Nothing when it fits; else what would: "1..200", "future", "type", "0.00..5000.00", "2026-12-01..2026-12-14".
[[nodiscard]] std::optional<std::string> misfit(const FactSpec& spec, const core::FactValue& value,
                                                const core::Moment& now);

/// The same for a point in time that must lie after another: "after" when it does not.
[[nodiscard]] std::optional<std::string> notAfter(const FactSpec& spec, const core::FactValue& value,
                                                  const FactSpec& other, const core::FactValue& otherValue,
                                                  const core::Moment& now);

/// "2026-11-26 14:30" in local time, as a DateTime fact is written.
[[nodiscard]] std::string dateTimeText(core::Millis utc, int offsetMinutes);

/// UTC milliseconds of a Date ("2026-11-26": its end of day 18:00), DateTime ("2026-11-26 14:30") or Time ("14:30",
/// today) in local time; nothing when the text is none.
[[nodiscard]] std::optional<core::Millis> pointOf(FactType type, const std::string& text, const core::Moment& now);

/// A point in time in the numbers that the bounds of its type are in, and such a number as the fact is written.
[[nodiscard]] std::int64_t boundNumber(FactType type, core::Millis point, const core::Moment& now);
[[nodiscard]] std::string boundText(FactType type, std::int64_t value);

/// A point in time as it is written, brought within the bounds of a Date, Time or DateTime; as it is without bounds.
[[nodiscard]] std::string pointWithin(const FactSpec& spec, const std::string& text);

} // namespace yingke::scenario
