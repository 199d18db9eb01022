// SPDX-License-Identifier: GPL-3.0-or-later
// Making the read tables of a closed journal anew.
#pragma once

#include <QString>

namespace yingke::journal {

/// Empties the read tables and makes them again from the events. The journal must be closed (takes its lock).
/// Empty when done; else why not.
[[nodiscard]] QString rebuild(const QString& path);

} // namespace yingke::journal
