// SPDX-License-Identifier: GPL-3.0-or-later
// The English texts of one file (scripts/en/…) into the script they belong to. Inside the loader only.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/reader.h"

#include <string>

namespace yingke::scenario {

/// `prefix`: "" for the script's own file, "use-id/" for a piece's: its texts give way to the script's own where both
/// have one. What the Chinese script does not have is told as a warning.
void readEnglish(Reader& reader, Problems& problems, const Source& english, const std::string& prefix, Script& script);

} // namespace yingke::scenario
