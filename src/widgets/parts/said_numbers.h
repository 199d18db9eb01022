// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as they are said, written in digits: 三点二十 is 3点20.
#pragma once

#include <QString>

namespace yingke::widgets {

/// Each run of 零一二…十两 up to ninety-nine becomes digits; the name of a weekday (周三) is no number and stays. What
/// is no number (三三) stays too.
[[nodiscard]] QString inDigits(const QString& text);

} // namespace yingke::widgets
