// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/check/table_check.h"

#include "journal/format/sql.h"
#include "journal/upgrades/schema.h"
#include "journal/write/projection.h"

#include <QSqlRecord>
#include <QUrl>
#include <QUuid>

#include <map>

namespace yingke::journal {

namespace {

/// An empty database in memory with the read tables, and the file beside it as `file`, to be read alone. What has no
/// table in memory (events, personal) is the file's: so the projection runs as it does in a journal.
class Beside {
public:
    explicit Beside(const QString& path) : m_name(QUuid::createUuid().toString(QUuid::Id128)) {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_database.setDatabaseName(QStringLiteral(":memory:"));
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000"));
        m_fault = m_database.open() ? makeReadTables(m_database) : m_database.lastError().text();
        const QString uri = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + QStringLiteral("?mode=ro");
        note("ATTACH ? AS file", {uri});
        note("BEGIN"); // one view of the file for all that follows
    }
    ~Beside() {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;
    [[nodiscard]] QSqlDatabase& database() { return m_database; }
    [[nodiscard]] const QString& fault() const { return m_fault; }

private:
    void note(const char* statement, const QVariantList& values = {}) {
        m_fault = m_fault.isEmpty() ? run(m_database, QLatin1String(statement), values) : m_fault;
    }
    QString m_name;
    QSqlDatabase m_database;
    QString m_fault;
};

/// One table of both.
class Pair {
public:
    Pair(QSqlDatabase& database, const QString& table) : m_database(database), m_table(table) {
        (void)platform::eachRow(m_database, QStringLiteral("PRAGMA main.table_info(%1)").arg(table), {},
                                [this](const QSqlQuery& column) {
                                    m_columns << column.value(1).toString();
                                    if (column.value(5).toInt() > 0) {
                                        m_keys << column.value(1).toString();
                                    }
                                });
        if (m_keys.isEmpty()) { // words to search
            m_columns.prepend(QStringLiteral("rowid"));
            m_keys << QStringLiteral("rowid");
        }
    }
    /// The rows of one that the other does not have as they are: their keys, and the first key's number.
    [[nodiscard]] std::map<QString, qint64> onlyIn(const char* one, const char* other, QString& broke) {
        std::map<QString, qint64> keys;
        const QString columns = m_columns.join(QStringLiteral(", "));
        const QSqlError error = platform::eachRow(
            m_database,
            QStringLiteral("SELECT %1 FROM (SELECT %2 FROM %4.%3 EXCEPT SELECT %2 FROM %5.%3)")
                .arg(m_keys.join(QStringLiteral(", ")), columns, m_table, QLatin1String(one), QLatin1String(other)),
            {}, [&](const QSqlQuery& row) {
                QStringList key;
                for (int i = 0; i < m_keys.size(); ++i) {
                    key << m_keys[i] + QLatin1Char('=') + row.value(i).toString();
                }
                keys[key.join(QLatin1Char(' '))] = row.value(0).toLongLong();
            });
        if (error.isValid()) {
            broke = m_table + QStringLiteral(": ") + error.text().trimmed();
        }
        return keys;
    }
    [[nodiscard]] bool isOfVisits() const {
        return m_keys.front() == QStringLiteral("nr") || m_keys.front() == QStringLiteral("rowid");
    }

private:
    QSqlDatabase& m_database;
    QString m_table;
    QStringList m_columns;
    QStringList m_keys;
};

} // namespace

TableCheck checkTables(const QString& path, const std::set<qint64>& erased, const std::function<bool()>& goOn) {
    TableCheck check;
    Beside beside(path);
    check.broke = beside.fault();
    if (check.broke.isEmpty()) {
        check.broke = projectAll(beside.database(), goOn);
    }
    for (const char* table : readTables) {
        if (!check.broke.isEmpty()) {
            break;
        }
        Pair pair(beside.database(), QLatin1String(table));
        const auto made = pair.onlyIn("main", "file", check.broke);
        const auto there = pair.onlyIn("file", "main", check.broke);
        const bool words = qstrcmp(table, "visit_words") == 0;
        const auto note = [&](const QString& key, qint64 number, const char* how) {
            check.faults.push_back(
                {QLatin1String(table) + QLatin1Char(' ') + key + QStringLiteral(": ") + QLatin1String(how),
                 pair.isOfVisits() ? number : 0});
        };
        for (const auto& [key, number] : made) {
            const bool differs = there.count(key) > 0;
            if (differs || !words || erased.count(number) == 0) {
                note(key, number, differs ? "differs" : "is missing");
            }
        }
        for (const auto& [key, number] : there) {
            if (made.count(key) == 0) {
                note(key, number, "is too much");
            }
        }
    }
    return check;
}

} // namespace yingke::journal
