// SPDX-License-Identifier: GPL-3.0-or-later
// Several files in one, to be sent: a .tar.gz, which every file manager opens.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace yingke::platform {

struct ArchiveEntry {
    QString name; ///< with / for folders; relative
    QByteArray content;
};

/// The archive's bytes; empty when it can't be made. All in memory: for some tens of megabytes. Any thread.
[[nodiscard]] QByteArray packed(const std::vector<ArchiveEntry>& entries);

} // namespace yingke::platform
