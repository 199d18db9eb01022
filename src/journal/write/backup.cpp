// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/backup.h"

#include "journal/format/head_file.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <memory>

namespace yingke::journal {

namespace {

constexpr int pagesAtOnce = 256;
constexpr int kept = 10;
constexpr int thousand = 1000;

struct CloseSqlite {
    void operator()(sqlite3* file) const { sqlite3_close(file); }
};
using File = std::unique_ptr<sqlite3, CloseSqlite>;

File opened(const QString& path, int flags) {
    sqlite3* raw = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &raw, flags, nullptr);
    return File(raw);
}

QStringList copiesIn(const QString& folder) {
    return QDir(folder).entryList({QStringLiteral("journal-*.sqlite")}, QDir::Files, QDir::Name);
}

/// The number and hash of the last event of a copy.
ChainHead headOf(sqlite3* file) {
    ChainHead head;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(file, "SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1", -1, &statement, nullptr) ==
            SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW) {
        head.count = sqlite3_column_int64(statement, 0);
        head.hash = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 1)));
    }
    sqlite3_finalize(statement);
    return head;
}

/// Copies page by page; SQLITE_DONE, or why not.
int copy(sqlite3* from, sqlite3* to, const std::function<bool(int)>& goOn, bool& stopped) {
    // One view of the journal for the whole copy: what the desk writes meanwhile does not begin it anew.
    sqlite3_exec(from, "BEGIN; SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (backup == nullptr) {
        return sqlite3_errcode(to);
    }
    int state = SQLITE_OK;
    while ((state = sqlite3_backup_step(backup, pagesAtOnce)) == SQLITE_OK) {
        const int pages = sqlite3_backup_pagecount(backup);
        const int done = pages > 0
                             ? static_cast<int>(qint64(pages - sqlite3_backup_remaining(backup)) * thousand / pages)
                             : thousand;
        if (goOn && !goOn(done)) {
            stopped = true;
            break;
        }
    }
    const int finished = sqlite3_backup_finish(backup);
    sqlite3_exec(from, "COMMIT", nullptr, nullptr, nullptr);
    return state == SQLITE_DONE && finished != SQLITE_OK ? finished : state;
}

} // namespace

BackedUp backUp(const QString& path, const QString& folder, const QDateTime& now,
                const std::function<bool(int thousandths)>& goOn) {
    BackedUp result;
    if (!QDir().mkpath(folder)) {
        result.fault = QStringLiteral("the folder %1 can't be made").arg(folder);
        return result;
    }
    const QString name = QStringLiteral("journal-") + now.toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    const QString whole = folder + QLatin1Char('/') + name + QStringLiteral(".sqlite");
    const QString part = folder + QLatin1Char('/') + name + QStringLiteral(".part");
    ChainHead head;
    {
        const File from = opened(path, SQLITE_OPEN_READONLY);
        const File to = opened(part, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        QFile::setPermissions(part, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        const int state = copy(from.get(), to.get(), goOn, result.stopped);
        if (state != SQLITE_DONE && !result.stopped) {
            result.fault = QString::fromUtf8(sqlite3_errstr(state));
        } else if (!result.stopped) {
            // A copy stands by itself: no write-ahead log beside it.
            sqlite3_exec(to.get(), "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
            head = headOf(to.get());
        }
    }
    if (result.stopped || !result.fault.isEmpty() || !QFile::rename(part, whole) || !writeHead(whole, head)) {
        if (!result.stopped && result.fault.isEmpty()) {
            result.fault = QStringLiteral("%1 can't be written").arg(whole);
        }
        QFile::remove(part);
        return result;
    }
    QFile::setPermissions(whole, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    result.file = whole;
    const QStringList copies = copiesIn(folder);
    for (qsizetype i = 0; i + kept < copies.size(); ++i) {
        QFile::remove(folder + QLatin1Char('/') + copies[i]);
        QFile::remove(folder + QLatin1Char('/') + copies[i] + QStringLiteral(".head"));
    }
    return result;
}

std::optional<QDateTime> lastBackup(const QString& folder) {
    const QStringList copies = copiesIn(folder);
    if (copies.isEmpty()) {
        return std::nullopt;
    }
    const QDateTime made = QDateTime::fromString(copies.back().mid(8, 17), QStringLiteral("yyyy-MM-dd-HHmmss"));
    return made.isValid() ? std::optional(made) : std::nullopt;
}

} // namespace yingke::journal
