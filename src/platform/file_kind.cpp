// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/file_kind.h"

#include <QFileInfo>

namespace yingke::platform {

bool isOtherThanFile(const QString& path) {
    const QFileInfo info(path);
    return info.exists() && !info.isFile();
}

} // namespace yingke::platform
