// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/set_aside.h"

#include "journal/format/records.h"
#include "journal/format/seen_file.h"
#include "journal/write/journal.h"
#include "platform/durable_file.h"
#include "platform/private_files.h"
#include "platform/process_lock.h"
#include "platform/sql.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <optional>

namespace yingke::journal {

namespace {

constexpr int longestWriteMs = 20'000;

/// By the head, else by the file.
ChainHead lastInPlace(const QString& path) {
    if (const std::optional<ChainHead> head = readHead(path)) {
        return *head;
    }
    ChainHead head;
    const bool there = QFileInfo(path).size() > 0; // an empty one would be made a database by the asking
    if (there) {
        ReadOnly reader(path);
        (void)platform::eachRow(reader.database(),
                                QStringLiteral("SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1"), {},
                                [&head](const QSqlQuery& row) {
                                    head = {row.value(0).toLongLong(), row.value(1).toString()};
                                });
    }
    return head;
}

ChainHead lastOf(const QString& path) {
    const ChainHead head = lastInPlace(path);
    const std::optional<Seen> seen = readSeen(path);
    return seen && seen->count > head.count ? ChainHead{seen->count, seen->hash} : head;
}

std::string countAndHash(const ChainHead& head) {
    return (QString::number(head.count) + QLatin1Char(' ') + head.hash).toStdString();
}

/// The parts of a journal that stand beside each other. The head goes last: until then the place says that it is
/// damaged, and whoever was interrupted can begin again.
SetAside moveAway(const QString& path, const QDateTime& now) {
    SetAside aside;
    aside.last = lastOf(path);
    const QString name = path + QStringLiteral(".damaged-") + now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    for (const char* part : {"", "-wal", "-shm", "-journal", ".head"}) {
        const QString from = path + QLatin1String(part);
        if (!QFile::exists(from)) {
            continue;
        }
        if (!QFile::rename(from, name + QLatin1String(part))) {
            aside.fault = QStringLiteral("%1 can't be moved").arg(from);
            return aside;
        }
        aside.file = name;
    }
    (void)platform::syncFolder(QFileInfo(path).absolutePath());
    return aside;
}

/// The next event of the log that somebody decided for.
QString note(const QString& path, const core::event::OfficeChanged& event, const QDateTime& now) {
    Journal journal;
    if (const OpenAnswer answer = journal.open(path, OtherThanSeen::Taken); answer.fault != OpenFault::None) {
        return QStringLiteral("the log can't be opened: ") + answer.detail;
    }
    core::EventRecord record;
    record.id = core::EventId{QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()};
    record.desk = core::DeskId{"desk-1"};
    const std::vector<core::EventRecord> past = journal.all();
    record.at = {past.empty() ? 0 : past.back().at.steady, now.toMSecsSinceEpoch(), now.offsetFromUtc() / 60};
    record.event = event;
    journal.append({1, {record}});
    return journal.flush(longestWriteMs) ? QString() : QStringLiteral("the log can't be written");
}

/// The first event of what goes on in the old one's place.
QString name(const QString& path, const SetAside& old, const QDateTime& now) {
    return note(path, {logContinues, countAndHash(old.last), QFileInfo(old.file).fileName().toStdString()}, now);
}

bool takeAlone(platform::ProcessLock& lock, SetAside& aside) {
    if (lock.take() != platform::LockAnswer::Taken) {
        aside.fault = QStringLiteral("the log is open in another program");
    }
    return aside.fault.isEmpty();
}

} // namespace

SetAside beginAnew(const QString& path, const QDateTime& now) {
    const platform::PrivateFiles ownersAlone;
    SetAside aside;
    {
        platform::ProcessLock lock(path);
        if (!takeAlone(lock, aside)) {
            return aside;
        }
        aside = moveAway(path, now);
    }
    if (aside.fault.isEmpty()) {
        aside.fault = name(path, aside, now);
    }
    return aside;
}

SetAside goBackTo(const QString& backup, const QString& path, const QDateTime& now) {
    const platform::PrivateFiles ownersAlone;
    SetAside aside;
    {
        platform::ProcessLock lock(path);
        if (!takeAlone(lock, aside)) {
            return aside;
        }
        const QString copy = path + QStringLiteral(".taken-back");
        QFile::remove(copy);
        const std::optional<ChainHead> head = readHead(backup);
        if (!head || !QFile::copy(backup, copy)) {
            aside.fault = QStringLiteral("the backup %1 can't be copied").arg(backup);
            return aside;
        }
        QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        aside = moveAway(path, now);
        if (aside.fault.isEmpty() && (!writeHead(path, *head) || !QFile::rename(copy, path))) {
            aside.fault = QStringLiteral("%1 can't be written").arg(path);
        }
        (void)platform::syncFolder(QFileInfo(path).absolutePath());
    }
    if (aside.fault.isEmpty()) {
        aside.fault = name(path, aside, now);
    }
    return aside;
}

QString takeAsItIs(const QString& path, const QDateTime& now) {
    const platform::PrivateFiles ownersAlone;
    const std::optional<Seen> seen = readSeen(path);
    const ChainHead there = lastInPlace(path);
    return note(path, {logPutBack, seen ? countAndHash({seen->count, seen->hash}) : std::string(), countAndHash(there)},
                now);
}

} // namespace yingke::journal
