// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/file_identity.h"

#include <QFile>

#include <sys/stat.h>

namespace yingke::platform {

std::optional<FileIdentity> identityOf(const QString& path) {
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) {
        return std::nullopt;
    }
    return FileIdentity{static_cast<std::uint64_t>(found.st_dev), static_cast<std::uint64_t>(found.st_ino)};
}

} // namespace yingke::platform
