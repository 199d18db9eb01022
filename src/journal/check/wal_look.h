// SPDX-License-Identifier: GPL-3.0-or-later
// What the write-ahead log says of itself, read without SQLite. Inside the journal only.
#pragma once

#include <QString>

namespace yingke::journal {

struct WalLook {
    bool pages = false;    ///< it is there and has pages
    qint64 whole = 0;      ///< pages of the running round that are whole, one after the other
    qint64 brokenAt = 0;   ///< a page of the same round that is not; 0: none
    qint64 wholeAfter = 0; ///< pages behind it that say they end a commit of the same round
};

/// Of `journal`-wal. What an unfinished write leaves is no broken page: nothing of its round stands behind it.
[[nodiscard]] WalLook lookAtWal(const QString& journal);

} // namespace yingke::journal
