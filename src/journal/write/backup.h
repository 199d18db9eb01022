// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of the journal as it stands at one moment, made beside the desk's work: by SQLite's own backup on a read-only
// connection. The copy has its own head file and can be verified like the journal.
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

namespace yingke::journal {

struct BackedUp {
    QString file;         ///< empty when nothing was written
    QString fault;        ///< why not, plain English; empty when done
    bool stopped = false; ///< called off; nothing is left behind
};

/// Copies the journal `path` into the folder (made when needed) as "journal-2026-11-23-180200.sqlite" (0600), by `now`.
/// Never half a file: it bears another name until it is whole. `goOn` is asked with thousandths done; false calls it
/// off. The oldest copies beyond the ten newest are taken away. Any thread.
[[nodiscard]] BackedUp backUp(const QString& path, const QString& folder, const QDateTime& now,
                              const std::function<bool(int thousandths)>& goOn = {});

/// When the newest copy in the folder was made; nothing when there is none.
[[nodiscard]] std::optional<QDateTime> lastBackup(const QString& folder);

} // namespace yingke::journal
