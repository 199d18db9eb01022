// SPDX-License-Identifier: GPL-3.0-or-later
// What was made unreadable on purpose (138****0001, 张*, 浙A·***12) is no data: taken in, it would stand in the place
// of what the register knows.
#pragma once

#include <QString>

namespace yingke::registers {

/// Of a name, or of who is to pay: 张*, 王**, 王＊国, 王某, 李X, ○○.
[[nodiscard]] bool isMaskedName(const QString& name);
/// Of a telephone or an identity number: 138****0001, 138xxxx0001, ●●●. One x or # before digits is an extension, one X
/// at the end a check digit.
[[nodiscard]] bool isMaskedNumber(const QString& number);
/// Of a plate: 浙A·***12, 浙Axxx12. A capital X is a letter of plates.
[[nodiscard]] bool isMaskedPlate(const QString& plate);

/// Why it can't be taken, to be read after the value.
[[nodiscard]] QString maskedSentence();

} // namespace yingke::registers
