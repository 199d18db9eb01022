// SPDX-License-Identifier: GPL-3.0-or-later
// What the name of a worksheet says beside others: 汇总, 已搬走, 示例, 已收, 2024年, 二期.
#pragma once

#include "register/sheets/sheet_shape.h"

namespace yingke::registers {

struct NamedSheet {
    QString question;
    std::vector<SheetChoice> choices;
    bool isOfPlaces = false; ///< matters only where another worksheet has the same rooms
};

/// Nothing: its name is one like 1栋, and says nothing that must be asked.
[[nodiscard]] std::optional<NamedSheet> namedSheet(ImportKind kind, const SheetShape& shape);

} // namespace yingke::registers
