// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/file_look.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <memory>

namespace yingke::journal {

namespace {

struct CloseSqlite {
    void operator()(sqlite3* file) const { sqlite3_close(file); }
};

/// A pragma's number, or nothing when the file can't be read as a database.
bool pragma(sqlite3* file, const char* name, int& value) {
    sqlite3_stmt* statement = nullptr;
    bool read = sqlite3_prepare_v2(file, name, -1, &statement, nullptr) == SQLITE_OK;
    if (read) {
        read = sqlite3_step(statement) == SQLITE_ROW;
        value = read ? sqlite3_column_int(statement, 0) : 0;
    }
    sqlite3_finalize(statement);
    return read;
}

} // namespace

FileLook lookAt(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists() || info.size() == 0) {
        return {FileKind::Missing, 0, {}};
    }
    QFile head(path);
    if (!head.open(QIODevice::ReadOnly)) {
        return {FileKind::Foreign, 0, head.errorString()};
    }
    if (head.read(15) != "SQLite format 3") {
        return {FileKind::Foreign, 0, QStringLiteral("not an SQLite file")};
    }
    head.close();
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, CloseSqlite> file(raw);
    int application = 0;
    int version = 0;
    if (opened != SQLITE_OK || !pragma(raw, "PRAGMA application_id", application) ||
        !pragma(raw, "PRAGMA user_version", version)) {
        return {FileKind::Foreign, 0, QString::fromUtf8(sqlite3_errmsg(raw))};
    }
    if (application != applicationId) {
        return {FileKind::Foreign, version, QStringLiteral("another program's database")};
    }
    if (version > schemaVersion) {
        return {FileKind::Newer, version, {}};
    }
    return {version < schemaVersion ? FileKind::Older : FileKind::Ours, version, {}};
}

} // namespace yingke::journal
