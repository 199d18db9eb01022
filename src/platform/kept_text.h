// SPDX-License-Identifier: GPL-3.0-or-later
// Text as it can be kept, before it is shown: so that a window shows what will come back.
#pragma once

#include <QString>

namespace yingke::platform {

/// Where the first character stands that would not come back from the disk as it was: U+0000, U+FFFE, U+FFFF, a lone
/// surrogate, a byte order mark at the beginning. -1: all of it comes back.
[[nodiscard]] qsizetype firstNotKept(const QString& text, qsizetype from = 0);

/// The text with U+FFFD for each of these, and without the byte order mark.
[[nodiscard]] QString keptText(QString text);

} // namespace yingke::platform
