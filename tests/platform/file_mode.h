// SPDX-License-Identifier: GPL-3.0-or-later
// Who may read a file.
#pragma once

#include <catch2/catch.hpp>

#include <QFile>

#include <sys/stat.h>

namespace yingke::test {

/// The permission bits of a file that must be there, as chmod takes them.
inline unsigned modeOf(const QString& path) {
    struct stat known {};
    REQUIRE(stat(QFile::encodeName(path).constData(), &known) == 0);
    return known.st_mode & 0777U;
}

} // namespace yingke::test
