// SPDX-License-Identifier: GPL-3.0-or-later
// What stands under a file's name, for what others than readFile() (platform/read_file.h) open.
#pragma once

#include <QString>

namespace yingke::platform {

/// Whether it is no regular file, so that opening it might wait for ever: a pipe, a device, a folder. Nothing is none.
[[nodiscard]] bool isOtherThanFile(const QString& path);

} // namespace yingke::platform
