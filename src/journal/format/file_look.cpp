// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/file_look.h"

#include "platform/file_kind.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <memory>

namespace yingke::journal {

namespace {

struct CloseSqlite {
    void operator()(sqlite3* file) const { sqlite3_close(file); }
};

/// A statement's number, or nothing when the file can't be read as a database.
bool number(sqlite3* file, const char* name, int& value) {
    sqlite3_stmt* statement = nullptr;
    bool read = sqlite3_prepare_v2(file, name, -1, &statement, nullptr) == SQLITE_OK;
    if (read) {
        read = sqlite3_step(statement) == SQLITE_ROW;
        value = read ? sqlite3_column_int(statement, 0) : 0;
    }
    sqlite3_finalize(statement);
    return read;
}

constexpr int headerBytes = 100;
constexpr qsizetype applicationAt = 68; ///< in the header: the application id, high byte first
constexpr qint64 walHeaderBytes = 32;

/// What the file's first bytes and its neighbours say, before SQLite is asked.
struct Outside {
    QByteArray header;
    bool neighbours = false; ///< a head or a write-ahead log with pages: somebody's journal stood here

    [[nodiscard]] bool isDatabase() const { return header.startsWith("SQLite format 3"); }
    [[nodiscard]] bool bearsOurNumber() const { return header.mid(applicationAt, 4) == "YING"; }
};

FileLook refused(sqlite3* file, int opened) {
    const int code = opened != SQLITE_OK ? opened : sqlite3_errcode(file);
    return {FileKind::Unreadable, 0, QString::fromUtf8(sqlite3_errstr(code)), code};
}

using Sqlite = std::unique_ptr<sqlite3, CloseSqlite>;

/// Opened, not yet read: `raw` may be asked why it could not be.
int openFile(const QString& path, int flags, Sqlite& file) {
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &raw, flags, nullptr);
    file.reset(raw);
    return opened;
}

/// The file's first bytes, through SQLite: whoever opens the file beside it and closes it again drops all of this
/// process's locks on it (POSIX), and another program, which then believes that nobody else is there, takes the
/// write-ahead log away from under the open desk.
int readHeader(const QString& path, QByteArray& header) {
    Sqlite database;
    if (const int opened = openFile(path, SQLITE_OPEN_READONLY, database); opened != SQLITE_OK) {
        return opened;
    }
    sqlite3_file* file = nullptr;
    const int found =
        sqlite3_file_control(database.get(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file));
    if (found != SQLITE_OK || file == nullptr || file->pMethods == nullptr) {
        return SQLITE_IOERR;
    }
    header.fill('\0', headerBytes);
    const int read = file->pMethods->xRead(file, header.data(), headerBytes, 0);
    return read == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : read; // a cut file: its rest reads as zeros
}

FileLook lookInside(const QString& path, const Outside& outside) {
    // A rollback left over by a kill is undone by the next who may write; only in what says that it is ours.
    const bool leftOver = QFileInfo(path + QStringLiteral("-journal")).size() > 0 && outside.bearsOurNumber();
    Sqlite file;
    const int opened = openFile(path, leftOver ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY, file);
    sqlite3* raw = file.get();
    int application = 0;
    int version = 0;
    int things = 0;
    sqlite3_busy_timeout(raw, 300);
    if (opened != SQLITE_OK || !number(raw, "PRAGMA application_id", application) ||
        !number(raw, "PRAGMA user_version", version) || !number(raw, "SELECT count(*) FROM sqlite_master", things)) {
        return refused(raw, opened);
    }
    if (application == 0 && version == 0 && things == 0) {
        return {FileKind::Unfinished, 0, {}};
    }
    if (application != applicationId && outside.neighbours && QFile::exists(path + QStringLiteral(".head"))) {
        return {FileKind::Garbled, version, QStringLiteral("its beginning does not say that it is a journal")};
    }
    if (application != applicationId) {
        return {FileKind::Foreign, version, QStringLiteral("another program's database")};
    }
    if (version > schemaVersion) {
        return {FileKind::Newer, version, {}};
    }
    return {version < schemaVersion ? FileKind::Older : FileKind::Ours, version, {}};
}

} // namespace

bool hasWalPages(const QString& path) {
    QFile wal(path + QStringLiteral("-wal"));
    const bool isPipe = platform::isOtherThanFile(wal.fileName()); // which would make us wait for ever
    return !isPipe && wal.open(QIODevice::ReadOnly) && wal.size() > walHeaderBytes && wal.read(3) == "\x37\x7f\x06";
}

FileLook lookAt(const QString& path) {
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) { // a pipe would make us wait for ever
        return {FileKind::Foreign, 0, QStringLiteral("not a file")};
    }
    if (!info.exists() || info.size() == 0) {
        return {FileKind::Missing, 0, {}};
    }
    if (!info.isReadable()) {
        return {FileKind::Unreadable, 0, QStringLiteral("Permission denied"), SQLITE_PERM};
    }
    Outside outside{{}, QFile::exists(path + QStringLiteral(".head")) || hasWalPages(path)};
    if (const int fault = readHeader(path, outside.header); fault != SQLITE_OK) {
        return {FileKind::Unreadable, 0, QString::fromUtf8(sqlite3_errstr(fault)), fault};
    }
    if (!outside.isDatabase()) {
        return outside.neighbours
                   ? FileLook{FileKind::Garbled, 0, QStringLiteral("its first bytes are not those of a database")}
                   : FileLook{FileKind::Foreign, 0, QStringLiteral("not an SQLite file")};
    }
    return lookInside(path, outside);
}

} // namespace yingke::journal
