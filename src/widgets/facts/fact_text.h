// SPDX-License-Identifier: GPL-3.0-or-later
// Facts as people type and read them in a field.
#pragma once

#include "core/facts.h"
#include "core/moment.h"
#include "scenario/language/model.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace yingke::widgets {

/// What was typed as a value of the type; nothing when it can't be read ("six", "12a"). A list: items by 、 or , or ；,
/// each with ×2 or x2 behind it if there are more, or counted as people say it: 沙发 2 套, 沙发两套, 2套沙发.
[[nodiscard]] std::optional<core::FactValue> valueOf(scenario::FactType type, const QString& typed);

/// How many of an item, as it stands in a list: 2, 2套.
[[nodiscard]] QString quantityText(const core::ListItem& item);
/// The same read again, with its unit (empty: none); nothing when it is no number of up to nine digits.
[[nodiscard]] std::optional<std::pair<std::int64_t, std::string>> quantityOf(const QString& text);

/// The value as it stands in the field.
[[nodiscard]] QString fieldText(const core::FactValue& value);

/// A day that is still to come, for examples.
[[nodiscard]] QDate exampleDay(const core::Moment& now);

/// What to type, as a hint in the empty field; a day in it is never past.
[[nodiscard]] QString hintFor(scenario::FactType type, const core::Moment& now);

} // namespace yingke::widgets
