// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/records.h"

#include "journal/format/event_codec.h"
#include "journal/format/kept_text.h"
#include "platform/sql.h"

#include <QJsonDocument>
#include <QUuid>

namespace yingke::journal {

QString recordColumns() {
    return QStringLiteral("e.event_id, e.visit_id, e.kind, e.version, e.utc_ms, e.offset_min, e.steady_ms, e.actor, "
                          "e.desk, e.script_id, e.script_hash, e.payload, p.content");
}

std::optional<core::EventRecord> recordFrom(const QSqlQuery& query) {
    const auto text = [&query](int column) { return query.value(column).toString().toStdString(); };
    const auto json = [&query](int column) {
        return QJsonDocument::fromJson(query.value(column).toByteArray()).object();
    };
    auto event = decode(query.value(2).toString(), query.value(3).toInt(), json(11), json(12));
    if (!event) {
        return std::nullopt;
    }
    core::EventRecord record;
    record.id = core::EventId{text(0)};
    record.visit = core::VisitId{text(1)};
    record.at = {query.value(6).toLongLong(), query.value(4).toLongLong(), query.value(5).toInt()};
    record.actor = core::PersonId{text(7)};
    record.desk = core::DeskId{text(8)};
    record.script = {text(9), text(10)};
    record.event = std::move(*event);
    return record;
}

RowToWrite rowOf(const core::EventRecord& record, const QByteArray& salt) {
    const auto text = [](const std::string& value) { return keptText(value); };
    const std::string_view kind = core::kindOf(record.event);
    const Encoded encoded = encode(record.event);
    RowToWrite result;
    result.row = {text(record.id.value),
                  text(record.visit.value),
                  QString::fromLatin1(kind.data(), static_cast<qsizetype>(kind.size())),
                  eventVersion,
                  record.at.utc,
                  record.at.offsetMinutes,
                  record.at.steady,
                  text(record.actor.value),
                  text(record.desk.value),
                  text(record.script.id),
                  text(record.script.hash),
                  QString::fromUtf8(QJsonDocument(encoded.payload).toJson(QJsonDocument::Compact)),
                  {},
                  1, // linkOn brings it to today's format
                  0,
                  {},
                  {},
                  {}};
    if (!encoded.personal.isEmpty()) {
        result.personal = QString::fromUtf8(QJsonDocument(encoded.personal).toJson(QJsonDocument::Compact));
        result.salt = salt.isEmpty() ? newSalt() : salt;
        result.row.personalHash = personalHash(result.salt, result.personal);
    }
    return result;
}

ReadOnly::ReadOnly(const QString& path) : m_name(QStringLiteral("read-") + QUuid::createUuid().toString(QUuid::Id128)) {
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"));
    m_database.open();
}

ReadOnly::~ReadOnly() {
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

bool forEach(QSqlDatabase& database, const QString& statement, const QVariantList& values,
             const std::function<void(core::EventRecord)>& take) {
    const QSqlError error = platform::eachRow(database, statement, values, [&take](const QSqlQuery& row) {
        if (auto record = recordFrom(row)) {
            take(std::move(*record));
        }
    });
    return !error.isValid();
}

} // namespace yingke::journal
