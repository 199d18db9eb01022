// SPDX-License-Identifier: GPL-3.0-or-later
// The register's file is opened: whole, or told; and its good copy, which serves where it is not.
#include "platform/kept_file.h"
#include "platform/read_file.h"
#include "register/rooms/register_schema.h"
#include "register/rooms/texts.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <cstring>
#include <memory>

namespace yingke::registers {

namespace {

constexpr qint64 mostCopyBytes = 512LL * 1024 * 1024;

QString cantBeOpened(const QString& path, const QString& why) {
    return Texts::tr("The register %1 can't be opened: %2").arg(path, why);
}

QString notWhole(const QString& path) {
    return Texts::tr("The register %1 is not whole: a part of it is damaged or missing. It was left as it is.")
        .arg(path);
}
QString noBeginning(const QString& path) {
    return Texts::tr("The register %1 can't be read: its beginning is damaged, or it is another program's file. It was "
                     "left as it is.")
        .arg(path);
}
QString gone(const QString& path) { return Texts::tr("The register %1 is gone, or empty.").arg(path); }
QString copyIsShown(const QString& time, const QString& copy) {
    return Texts::tr(" What was kept of it on %1 is shown, and nothing can be changed in it. To go on with that, close "
                     "the program and put %2 in its place; to begin anew, take both files away.")
        .arg(time, copy);
}
QString noCopy() { return Texts::tr(" There is no good copy of it yet: nobody is looked up until it is put right."); }

/// Whether every page is there and in its place. SQLite reads over a page that holds nothing as over an empty one, and
/// then nobody of it owes anything.
bool isWhole(sqlite3* file) {
    Statement check(file, "PRAGMA quick_check(1)");
    return check.row() && check.text(0) == QLatin1String("ok");
}

/// Nothing of a database is in it, not even where it begins.
constexpr qint64 leastOfDatabase = 512;

/// The owner's alone from its first byte. Empty, or why it can't be.
QString madeWhereNone(const QString& path) {
    QFile made(path);
    const bool isThere = made.size() > 0 ||
                         (made.open(QIODevice::WriteOnly) && made.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    return isThere ? QString() : cantBeOpened(path, made.errorString());
}

} // namespace

/// What the file is: open and ready, or why not.
struct RoomRegister::Opened {
    std::unique_ptr<File> file;
    QString told;
    bool isDamaged = false;
};

RoomRegister::Opened RoomRegister::openFile(const QString& path) {
    Opened opened;
    auto file = std::make_unique<File>();
    if (const qint64 size = QFileInfo(path).size(); size > 0 && size < leastOfDatabase) {
        opened.isDamaged = true; // SQLite takes it for an empty one, and writes over it
        opened.told = noBeginning(path);
        return opened;
    }
    opened.told = madeWhereNone(path);
    if (!opened.told.isEmpty()) {
        return opened;
    }
    const auto refused = [&] {
        const int code = sqlite3_errcode(file->handle);
        opened.isDamaged = code == SQLITE_NOTADB || code == SQLITE_CORRUPT;
        opened.told = code == SQLITE_NOTADB    ? noBeginning(path)
                      : code == SQLITE_CORRUPT ? notWhole(path)
                                               : cantBeOpened(path, QString::fromUtf8(sqlite3_errmsg(file->handle)));
    };
    if (sqlite3_open_v2(path.toUtf8().constData(), &file->handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
        refused();
        return opened;
    }
    sqlite3_busy_timeout(file->handle, 2000);
    const std::int64_t things = file->number("SELECT count(*) FROM sqlite_master");
    if (things < 0) { // a disk that fails, or a garbled beginning, is not somebody else's file
        refused();
        return opened;
    }
    // A database with nothing in it is what a first start left that was killed, or whose disk was full.
    const bool isNew = things == 0 && file->number("PRAGMA application_id") == 0;
    if (!isNew && file->number("PRAGMA application_id") != registerApplicationId) {
        opened.told =
            Texts::tr("%1 is not a register of Yingke. It was left as it is; choose another data place with --data.")
                .arg(path);
        return opened;
    }
    if (!isNew && file->number("PRAGMA user_version") > registerSchema) {
        opened.told = Texts::tr("The register %1 was written by a newer version of Yingke. Install that version; the "
                                "file was left as it is.")
                          .arg(path);
        return opened;
    }
    if (!isNew && !isWhole(file->handle)) {
        opened.isDamaged = true;
        opened.told = notWhole(path);
        return opened;
    }
    const bool isOld = file->number("PRAGMA user_version") < registerSchema;
    const bool ready =
        file->run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON") &&
        ((!isNew && !isOld) || makeTables(file->handle, isNew ? RegisterState::Empty : RegisterState::Older));
    if (!ready) {
        refused();
        return opened;
    }
    opened.file = std::move(file);
    return opened;
}

/// The good copy, in memory: an older one gets today's tables there, and nobody else writes into it.
std::unique_ptr<RoomRegister::File> RoomRegister::openCopy(const QString& path) {
    const platform::FileContent copy = platform::readFile(platform::goodCopyOf(path), mostCopyBytes);
    auto file = std::make_unique<File>();
    if (!copy.isThere || !copy.fault.isEmpty() || copy.bytes.isEmpty() ||
        sqlite3_open_v2(":memory:", &file->handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
        return nullptr;
    }
    const auto size = static_cast<sqlite3_int64>(copy.bytes.size());
    auto* own = static_cast<unsigned char*>(sqlite3_malloc64(static_cast<sqlite3_uint64>(size)));
    if (own == nullptr) {
        return nullptr;
    }
    std::memcpy(own, copy.bytes.constData(), static_cast<std::size_t>(size));
    if (sqlite3_deserialize(file->handle, "main", own, size, size,
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE) != SQLITE_OK ||
        file->number("PRAGMA application_id") != registerApplicationId || !isWhole(file->handle)) {
        return nullptr;
    }
    const std::int64_t version = file->number("PRAGMA user_version");
    const bool fits =
        version == registerSchema || (version < registerSchema && makeTables(file->handle, RegisterState::Older));
    return fits ? std::move(file) : nullptr;
}

QString RoomRegister::open(const QString& path) {
    m_path = path;
    m_file.reset();
    m_isCopy = false;
    std::unique_ptr<File> copy = QFileInfo(path).size() == 0 ? openCopy(path) : nullptr;
    Opened opened;
    if (copy) { // else it is the first start
        opened.told = gone(path);
        opened.isDamaged = true;
    } else {
        opened = openFile(path);
    }
    if (!opened.isDamaged) {
        m_file = std::move(opened.file);
        return opened.told;
    }
    m_file = copy ? std::move(copy) : openCopy(path);
    m_isCopy = m_file != nullptr;
    const QString copyName = platform::goodCopyOf(path);
    return opened.told +
           (m_isCopy
                ? copyIsShown(QLocale().toString(QFileInfo(copyName).lastModified(), QLocale::ShortFormat), copyName)
                : noCopy());
}

void RoomRegister::keepGoodCopy() const {
    const QString copy = platform::goodCopyOf(m_path);
    const QDateTime kept = QFileInfo(copy).lastModified();
    const bool isOld = !kept.isValid() || QFileInfo(m_path).lastModified() > kept ||
                       QFileInfo(m_path + QStringLiteral("-wal")).lastModified() > kept;
    const bool isWanted = kept.isValid() || roomCount() > 0; // of a register that nobody uses there is none to lose
    if (!m_file || m_isCopy || m_busy || !isOld || !isWanted || !isWhole(m_file->handle)) {
        return;
    }
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void*)> bytes(sqlite3_serialize(m_file->handle, "main", &size, 0),
                                                                sqlite3_free);
    constexpr sqlite3_int64 head = 100; // of a database: its first bytes, which say how it is written
    constexpr int writeVersion = 18;
    constexpr int readVersion = 19;
    if (!bytes || size < head) {
        return;
    }
    bytes.get()[writeVersion] = 1; // no write-ahead log stands beside the copy
    bytes.get()[readVersion] = 1;
    platform::keepGoodCopy(m_path, QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.get()), // NOLINT
                                                           static_cast<qsizetype>(size)));
}

} // namespace yingke::registers
