// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/field_values.h"

namespace yingke::journal {

namespace {

template <class Value> void get(const QJsonObject& object, const char* name, Value& value) {
    if (const QJsonValue json = object.value(QLatin1String(name)); !json.isUndefined()) {
        fromJson(json, value);
    }
}

template <class Value> void get(const QJsonObject& object, const char* name, std::optional<Value>& value) {
    if (object.contains(QLatin1String(name))) {
        Value read{};
        get(object, name, read);
        value = std::move(read);
    }
}

template <class Value> void put(QJsonObject& object, const char* name, const Value& value) {
    object.insert(QLatin1String(name), toJson(value));
}

template <class Value> void put(QJsonObject& object, const char* name, const std::optional<Value>& value) {
    if (value) {
        put(object, name, *value);
    }
}

/// The fields of a visitor and of a change are the same; only what is set is written.
template <class Object, class Visitor, class Act> void visitorFields(Object& object, Visitor& visitor, const Act& act) {
    act(object, "surname", visitor.surname);
    act(object, "title", visitor.title);
    act(object, "role", visitor.role);
    act(object, "room", visitor.room);
    act(object, "telephone", visitor.telephone);
    act(object, "matter", visitor.matter);
    act(object, "speaks_english", visitor.speaksEnglish);
}

constexpr auto putField = [](QJsonObject& object, const char* name, const auto& value) { put(object, name, value); };
constexpr auto getField = [](const QJsonObject& object, const char* name, auto& value) { get(object, name, value); };

} // namespace

QJsonValue toJson(const core::ScriptRef& script) {
    QJsonObject object;
    put(object, "id", script.id);
    put(object, "hash", script.hash);
    return object;
}

void fromJson(const QJsonValue& json, core::ScriptRef& script) {
    get(json.toObject(), "id", script.id);
    get(json.toObject(), "hash", script.hash);
}

QJsonValue toJson(const core::Visitor& visitor) {
    QJsonObject object;
    visitorFields(object, visitor, putField);
    return object;
}

void fromJson(const QJsonValue& json, core::Visitor& visitor) {
    const QJsonObject object = json.toObject();
    visitorFields(object, visitor, getField);
}

QJsonValue toJson(const core::VisitorChange& change) {
    QJsonObject object;
    visitorFields(object, change, putField);
    return object;
}

void fromJson(const QJsonValue& json, core::VisitorChange& change) {
    const QJsonObject object = json.toObject();
    visitorFields(object, change, getField);
}

QJsonValue toJson(const core::FactValue& value) {
    QJsonObject object;
    if (const auto* text = std::get_if<std::string>(&value)) {
        put(object, "text", *text);
    } else if (const auto* count = std::get_if<std::int64_t>(&value)) {
        put(object, "count", *count);
    } else if (const auto* sum = std::get_if<core::Money>(&value)) {
        put(object, "fen", sum->fen);
    } else if (const auto* yes = std::get_if<bool>(&value)) {
        put(object, "yes", *yes);
    } else {
        QJsonArray list;
        for (const core::ListItem& item : std::get<std::vector<core::ListItem>>(value)) {
            QJsonObject one;
            put(one, "name", item.name);
            put(one, "quantity", item.quantity);
            put(one, "note", item.note);
            list.append(one);
        }
        object.insert(QStringLiteral("list"), list);
    }
    return object;
}

void fromJson(const QJsonValue& json, core::FactValue& value) {
    const QJsonObject object = json.toObject();
    if (object.contains(QStringLiteral("count"))) {
        value = static_cast<std::int64_t>(object.value(QStringLiteral("count")).toInteger());
    } else if (object.contains(QStringLiteral("fen"))) {
        value = core::Money{object.value(QStringLiteral("fen")).toInteger()};
    } else if (object.contains(QStringLiteral("yes"))) {
        value = object.value(QStringLiteral("yes")).toBool();
    } else if (object.contains(QStringLiteral("list"))) {
        std::vector<core::ListItem> list;
        for (const auto& one : object.value(QStringLiteral("list")).toArray()) {
            core::ListItem item;
            get(one.toObject(), "name", item.name);
            get(one.toObject(), "quantity", item.quantity);
            get(one.toObject(), "note", item.note);
            list.push_back(std::move(item));
        }
        value = std::move(list);
    } else {
        value = object.value(QStringLiteral("text")).toString().toStdString();
    }
}

QJsonValue toJson(const core::PaperKey& key) {
    QJsonObject object;
    put(object, "paper", key.paper);
    put(object, "head", key.head);
    return object;
}

void fromJson(const QJsonValue& json, core::PaperKey& key) {
    get(json.toObject(), "paper", key.paper);
    get(json.toObject(), "head", key.head);
}

QJsonValue toJson(const core::Limit& limit) {
    QJsonObject object;
    put(object, "id", limit.id);
    put(object, "kind", limit.kind);
    put(object, "start", limit.start);
    put(object, "warn_at", limit.warnAt);
    put(object, "due", limit.due);
    put(object, "returning", limit.returning);
    put(object, "noted", limit.noted);
    put(object, "step", limit.step);
    return object;
}

void fromJson(const QJsonValue& json, core::Limit& limit) {
    const QJsonObject object = json.toObject();
    get(object, "id", limit.id);
    get(object, "kind", limit.kind);
    get(object, "start", limit.start);
    get(object, "warn_at", limit.warnAt);
    get(object, "due", limit.due);
    get(object, "returning", limit.returning);
    get(object, "noted", limit.noted);
    get(object, "step", limit.step);
}

QJsonValue toJson(const core::Presence& presence) {
    QJsonObject object;
    put(object, "person", presence.person);
    put(object, "state", presence.state);
    put(object, "busy_with", presence.busyWith);
    put(object, "until", presence.until);
    put(object, "reason", presence.reason);
    return object;
}

void fromJson(const QJsonValue& json, core::Presence& presence) {
    const QJsonObject object = json.toObject();
    get(object, "person", presence.person);
    get(object, "state", presence.state);
    get(object, "busy_with", presence.busyWith);
    get(object, "until", presence.until);
    get(object, "reason", presence.reason);
}

} // namespace yingke::journal
