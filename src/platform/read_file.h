// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a file of the data place, where anything may stand under its name: a pipe or a device is told, not waited
// for.
#pragma once

#include <QByteArray>
#include <QString>

namespace yingke::platform {

struct FileContent {
    QByteArray bytes;
    QString fault;        ///< why it can't be read, in the user's language; empty: it was read, or is not there
    bool isThere = false; ///< something stands under that name
};

/// Bytes that a file read whole may have, unless its room says otherwise.
inline constexpr qint64 mostFileBytes = 8LL * 1024 * 1024;

/// Reads a regular file whole. A folder, a pipe, a socket or a device is a fault at once, and so is a file longer than
/// `most` bytes. Any thread; also ":/" (what ships with the program).
[[nodiscard]] FileContent readFile(const QString& path, qint64 most = mostFileBytes);

} // namespace yingke::platform
