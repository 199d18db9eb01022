// SPDX-License-Identifier: GPL-3.0-or-later
// Which column is which field, by the titles of a sheet and by what a person said of them. For the shape only.
#pragma once

#include "register/sheets/sheet_shape.h"

namespace yingke::registers {

/// Fills in the uses of the columns and where the fields stand; the titles are there.
void assignColumns(SheetShape& shape, const SheetAnswers& answers);

} // namespace yingke::registers
