// SPDX-License-Identifier: GPL-3.0-or-later
// A telephone number as people write it.
#pragma once

#include <QString>

namespace yingke::widgets {

/// 138-1234-2271, ０１０ 8000 without their signs; empty where anything but digits and signs stands.
[[nodiscard]] QString telephoneDigits(const QString& typed);

/// It may be one that rings: a mobile number, one with its area code, 8 digits in town, 400 and 800, a short number, or
/// one abroad with its +. Seven digits are short of an area code, or of four more.
[[nodiscard]] bool isTelephone(const QString& typed);

} // namespace yingke::widgets
