// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/new_file.h"

#include "journal/format/file_look.h"
#include "journal/format/head_file.h"
#include "journal/format/transaction.h"
#include "journal/upgrades/schema.h"
#include "platform/durable_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace yingke::journal {

namespace {

/// The tables in one transaction, the application's number before all else.
QString fill(QSqlDatabase& database) {
    if (const QString fault = run(database, QStringLiteral("PRAGMA synchronous=FULL")); !fault.isEmpty()) {
        return fault;
    }
    Transaction transaction(database);
    transaction.run(QStringLiteral("PRAGMA application_id=%1").arg(applicationId));
    transaction.note(transaction.well() ? bringToSchema(database, 0) : QString());
    transaction.run(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion));
    const QString fault = transaction.commit();
    return fault.isEmpty() ? run(database, QStringLiteral("PRAGMA journal_mode=WAL")) : fault;
}

QString makeAt(const QString& path) {
    const QString name = QStringLiteral("making-") + path;
    QString fault;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        fault = database.open() ? fill(database) : database.lastError().text();
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return fault;
}

void clear(const QString& path) {
    for (const char* part : {"", "-journal", "-wal", "-shm"}) {
        QFile::remove(path + QLatin1String(part));
    }
}

} // namespace

QString makeJournal(const QString& path) {
    const QString making = path + QStringLiteral(".making");
    clear(making); // what a killed start left
    if (const QString fault = makeAt(making); !fault.isEmpty()) {
        clear(making);
        return fault;
    }
    // The head before the file: events without a head are a fault from here on.
    if (!writeHead(path, {})) {
        clear(making);
        return QStringLiteral("the head of the chain can't be written beside the journal");
    }
    for (const char* part : {"-journal", "-wal", "-shm"}) { // of a file with nothing in it
        QFile::remove(path + QLatin1String(part));
    }
    if (std::rename(QFile::encodeName(making).constData(), QFile::encodeName(path).constData()) != 0) {
        return QString::fromLocal8Bit(std::strerror(errno));
    }
    (void)platform::syncFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace yingke::journal
