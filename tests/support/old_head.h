// SPDX-License-Identifier: GPL-3.0-or-later
// The head beside a journal of an older program: written from its last event, without a mark.
#pragma once

#include "journal/format/head_file.h"

#include <catch2/catch.hpp>

#include <QString>

#include <sqlite3.h>

namespace yingke::test {

inline void giveOldHead(const QString& path) {
    sqlite3* file = nullptr;
    REQUIRE(sqlite3_open_v2(path.toUtf8().constData(), &file, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    journal::ChainHead head;
    REQUIRE(sqlite3_exec(
                file, "SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1",
                [](void* read, int, char** values, char**) {
                    static_cast<journal::ChainHead*>(read)->count = QByteArray(values[0]).toLongLong();
                    static_cast<journal::ChainHead*>(read)->hash = QString::fromLatin1(values[1]);
                    return 0;
                },
                &head, nullptr) == SQLITE_OK);
    sqlite3_close(file);
    REQUIRE(journal::writeHead(path, head, journal::HeadKey()));
}

} // namespace yingke::test
