// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/spool.h"

#include "journal/format/event_codec.h"
#include "platform/durable_file.h"
#include "platform/read_file.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yingke::journal {

namespace {

constexpr qint64 mostSpoolBytes = 256LL * 1024 * 1024;

QString put(const std::string& text) { return QString::fromStdString(text); }

QJsonObject toJson(const core::EventRecord& record) {
    const std::string_view kind = core::kindOf(record.event);
    const Encoded encoded = encode(record.event);
    return {{QStringLiteral("event_id"), put(record.id.value)},
            {QStringLiteral("visit_id"), put(record.visit.value)},
            {QStringLiteral("kind"), QString::fromLatin1(kind.data(), static_cast<qsizetype>(kind.size()))},
            {QStringLiteral("version"), eventVersion},
            {QStringLiteral("utc_ms"), static_cast<qint64>(record.at.utc)},
            {QStringLiteral("offset_min"), record.at.offsetMinutes},
            {QStringLiteral("steady_ms"), static_cast<qint64>(record.at.steady)},
            {QStringLiteral("actor"), put(record.actor.value)},
            {QStringLiteral("desk"), put(record.desk.value)},
            {QStringLiteral("script_id"), put(record.script.id)},
            {QStringLiteral("script_hash"), put(record.script.hash)},
            {QStringLiteral("payload"), encoded.payload},
            {QStringLiteral("personal"), encoded.personal}};
}

std::optional<core::EventRecord> recordFrom(const QJsonObject& object) {
    const auto text = [&object](const char* key) { return object.value(QLatin1String(key)).toString().toStdString(); };
    const auto number = [&object](const char* key) { return object.value(QLatin1String(key)).toInteger(); };
    auto event =
        decode(object.value(QStringLiteral("kind")).toString(), static_cast<int>(number("version")),
               object.value(QStringLiteral("payload")).toObject(), object.value(QStringLiteral("personal")).toObject());
    if (!event || text("event_id").empty()) {
        return std::nullopt;
    }
    core::EventRecord record;
    record.id = core::EventId{text("event_id")};
    record.visit = core::VisitId{text("visit_id")};
    record.at = {number("steady_ms"), number("utc_ms"), static_cast<int>(number("offset_min"))};
    record.actor = core::PersonId{text("actor")};
    record.desk = core::DeskId{text("desk")};
    record.script = {text("script_id"), text("script_hash")};
    record.event = std::move(*event);
    return record;
}

} // namespace

QString writeSpool(const QString& path, const Waiting& waiting) {
    QJsonArray events;
    for (const core::EventRecord& record : waiting.events) {
        events.append(toJson(record));
    }
    QJsonArray scripts;
    for (const Waiting::Script& script : waiting.scripts) {
        scripts.append(QJsonObject{{QStringLiteral("hash"), put(script.hash)},
                                   {QStringLiteral("id"), put(script.id)},
                                   {QStringLiteral("text"), put(script.text)}});
    }
    const QJsonObject spool{
        {QStringLiteral("yingke_spool"), 1}, {QStringLiteral("scripts"), scripts}, {QStringLiteral("events"), events}};
    return platform::writeDurably(path, QJsonDocument(spool).toJson(), platform::FileAccess::OwnerOnly);
}

SpoolRead readSpool(const QString& path) {
    const platform::FileContent file = platform::readFile(path, mostSpoolBytes);
    if (!file.fault.isEmpty()) {
        return {{}, file.fault};
    }
    QJsonParseError error{};
    const QJsonObject spool = QJsonDocument::fromJson(file.bytes, &error).object();
    if (spool.value(QStringLiteral("yingke_spool")).toInt() != 1) {
        return {{}, error.error != QJsonParseError::NoError ? error.errorString() : QFileInfo(path).fileName()};
    }
    SpoolRead read;
    for (const auto& one : spool.value(QStringLiteral("scripts")).toArray()) {
        const QJsonObject script = one.toObject();
        const auto text = [&script](const char* key) {
            return script.value(QLatin1String(key)).toString().toStdString();
        };
        read.waiting.scripts.push_back({text("hash"), text("id"), text("text")});
    }
    for (const auto& one : spool.value(QStringLiteral("events")).toArray()) {
        auto record = recordFrom(one.toObject());
        if (!record) {
            return {{}, QStringLiteral("event %1").arg(one.toObject().value(QStringLiteral("event_id")).toString())};
        }
        read.waiting.events.push_back(std::move(*record));
    }
    return read;
}

} // namespace yingke::journal
