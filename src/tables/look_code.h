// SPDX-License-Identifier: GPL-3.0-or-later
// The format codes of spreadsheets. Inside the reader only.
#pragma once

#include "tables/number_look.h"

namespace yingke::tables {

/// General is no section at all. Never more than four.
[[nodiscard]] std::vector<LookSection> sectionsOf(const QString& code);

} // namespace yingke::tables
