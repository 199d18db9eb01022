// SPDX-License-Identifier: GPL-3.0-or-later
// The office's files as the desk would read them, each fault with its file and line.
#pragma once

#include "scenario/language/problem.h"
#include "scenario/language/vocabulary.h"

#include <string>

namespace yingke::cli {

/// Limits, fees, switches, texts, tables, calendar and the files of the window, in the folder `office`.
[[nodiscard]] scenario::Problems checkOffice(const std::string& office, const scenario::Vocabulary& words);
/// The layouts in the folder `slips`.
[[nodiscard]] scenario::Problems checkLayouts(const std::string& slips);

} // namespace yingke::cli
