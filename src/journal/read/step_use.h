// SPDX-License-Identifier: GPL-3.0-or-later
// How often steps were entered with visitors. For the trainer's picture; any thread, on a connection of its own.
#pragma once

#include <QString>

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace yingke::journal {

/// Counts of step_entered events by script and step id, from the journal file `path`; read by the index over kinds.
/// Empty when the file can't be read.
[[nodiscard]] std::map<std::pair<std::string, std::string>, std::int64_t> stepsEntered(const QString& path);

} // namespace yingke::journal
