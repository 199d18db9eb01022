// SPDX-License-Identifier: GPL-3.0-or-later
// Files of the office that hold a list of rows. Inside the player's loaders only.
#pragma once

#include "scenario/language/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace yingke::scenario {

/// The rows under `key` that are maps; `top` gets the whole file, and stays as it was when it can't be read.
[[nodiscard]] std::vector<Node> officeRows(const std::string& folder, const std::string& file, const std::string& key,
                                           Node& top, Problems& problems);

/// The text of a column that may not be empty.
[[nodiscard]] std::optional<std::string> officeColumn(Reader& reader, const Node& row, const std::string& key);

} // namespace yingke::scenario
