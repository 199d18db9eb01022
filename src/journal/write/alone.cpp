// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/alone.h"

#include "journal/format/file_look.h"
#include "journal/format/sql.h"

namespace yingke::journal {

Alone::Alone(const QString& path) : m_lock(path), m_name(QStringLiteral("maintenance-") + path) {
    if (lookAt(path).kind != FileKind::Ours) {
        m_fault = QStringLiteral("not a journal of this version");
    } else if (m_lock.take() != platform::LockAnswer::Taken) {
        m_fault = QStringLiteral("the desk is running on this journal; close it first");
    } else {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_database.setDatabaseName(path);
        m_fault = m_database.open() ? QString() : m_database.lastError().text();
        (void)run(m_database, QStringLiteral("PRAGMA synchronous=FULL"));
        (void)run(m_database, QStringLiteral("PRAGMA secure_delete=ON"));
    }
}

Alone::~Alone() {
    if (m_database.isValid()) {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
}

} // namespace yingke::journal
