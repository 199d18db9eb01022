// SPDX-License-Identifier: GPL-3.0-or-later
// A new journal, which is whole from the first moment that it bears its name. Inside the journal only.
#pragma once

#include <QString>

namespace yingke::journal {

/// Makes an empty journal (with its head of no events) in the place of no file, or of one with nothing in it. Made
/// under another name, moved when it is on the disk: whoever ends this, at whatever step, leaves a place that starts.
/// Empty when done; else why not. The caller has the lock.
[[nodiscard]] QString makeJournal(const QString& path);

} // namespace yingke::journal
