// SPDX-License-Identifier: GPL-3.0-or-later
// All that the register keeps of a household, as one text: what an import found there is kept so until it is taken
// back, or ten imports later.
#pragma once

#include "register/rooms/register_values.h"

#include <QByteArray>

#include <optional>

namespace yingke::registers {

/// JSON; history and marks of the desk too. Not whether a line is paid: that stands beside, by the line.
[[nodiscard]] QByteArray recordOf(const Household& household);
/// Nothing when it is none.
[[nodiscard]] std::optional<Household> householdFrom(const QByteArray& record);
/// SHA-256 of the record, in hex: the same while nobody changed anything of it.
[[nodiscard]] QString digestOfRecord(const QByteArray& record);
[[nodiscard]] QString digestOf(const Household& household);

} // namespace yingke::registers
