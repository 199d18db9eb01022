// SPDX-License-Identifier: GPL-3.0-or-later
// The backups that are worth going back to.
#pragma once

#include <QString>

#include <optional>

namespace yingke::journal {

struct GoodBackup {
    QString file;
    qint64 count = 0; ///< events in it
};

/// The newest copy in the folder that verify finds intact; nothing when there is none. Reads them whole: seconds for a
/// large one. Any thread.
[[nodiscard]] std::optional<GoodBackup> newestGoodBackup(const QString& folder);

} // namespace yingke::journal
