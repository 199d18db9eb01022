// SPDX-License-Identifier: GPL-3.0-or-later
// Values of event fields as JSON values and back, both ways side by side. Inside the codec only.
#pragma once

#include "core/event.h"
#include "journal/format/enum_names.h"
#include "journal/format/kept_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>

namespace yingke::journal {

/// How a value stands in JSON: `to` writes, `from` reads.
template <class Value> struct Kept;

/// Takes a value's fields into an object; what is not set is left out.
class FieldWriter {
public:
    explicit FieldWriter(QJsonObject& object) : m_object(object) {}
    template <class Value> void plain(const char* name, const Value& value) {
        m_object.insert(QLatin1String(name), Kept<Value>::to(value));
    }
    template <class Value> void plain(const char* name, const std::optional<Value>& value) {
        if (value) {
            plain(name, *value);
        }
    }
    /// A text that a value got when it had long been kept without: left out while it is empty, so that the bytes of
    /// before are what they were.
    void later(const char* name, const std::string& value) {
        if (!value.empty()) {
            plain(name, value);
        }
    }
    void later(const char* name, const std::optional<std::string>& value) { plain(name, value); }

private:
    QJsonObject& m_object;
};

/// Sets a value's fields from an object; what is not in it stays as it is.
class FieldReader {
public:
    explicit FieldReader(const QJsonObject& object) : m_object(object) {}
    template <class Value> void plain(const char* name, Value& value) const {
        if (const QJsonValue json = m_object.value(QLatin1String(name)); !json.isUndefined()) {
            Kept<Value>::from(json, value);
        }
    }
    template <class Value> void plain(const char* name, std::optional<Value>& value) const {
        if (m_object.contains(QLatin1String(name))) {
            plain(name, value.emplace());
        }
    }
    void later(const char* name, auto& value) const { plain(name, value); }

private:
    const QJsonObject& m_object;
};

/// Says its fields itself, one after the other, to a writer or a reader.
template <class Value>
concept Described = requires(FieldWriter& writer, const Value& value) {
    Value::fields(writer, value);
};

template <> struct Kept<std::string> {
    static QJsonValue to(const std::string& text) { return keptText(text); }
    static void from(const QJsonValue& json, std::string& text) { text = json.toString().toStdString(); }
};
template <> struct Kept<bool> {
    static QJsonValue to(bool value) { return value; }
    static void from(const QJsonValue& json, bool& value) { value = json.toBool(); }
};
template <> struct Kept<std::int64_t> {
    static QJsonValue to(std::int64_t value) { return static_cast<qint64>(value); }
    static void from(const QJsonValue& json, std::int64_t& value) { value = json.toInteger(); }
};
template <> struct Kept<core::Money> {
    static QJsonValue to(core::Money sum) { return Kept<std::int64_t>::to(sum.fen); }
    static void from(const QJsonValue& json, core::Money& sum) { Kept<std::int64_t>::from(json, sum.fen); }
};
template <class Tag> struct Kept<core::Id<Tag>> {
    static QJsonValue to(const core::Id<Tag>& id) { return Kept<std::string>::to(id.value); }
    static void from(const QJsonValue& json, core::Id<Tag>& id) { Kept<std::string>::from(json, id.value); }
};
template <class Enum>
requires std::is_enum_v<Enum>
struct Kept<Enum> {
    static QJsonValue to(Enum value) { return enumName(value); }
    static void from(const QJsonValue& json, Enum& value) { value = enumValue<Enum>(json.toString()); }
};
template <Described Value> struct Kept<Value> {
    static QJsonValue to(const Value& value) {
        QJsonObject object;
        FieldWriter writer(object);
        Value::fields(writer, value);
        return object;
    }
    static void from(const QJsonValue& json, Value& value) {
        const QJsonObject object = json.toObject();
        const FieldReader reader(object);
        Value::fields(reader, value);
    }
};
template <class Item> struct Kept<std::vector<Item>> {
    static QJsonValue to(const std::vector<Item>& items) {
        QJsonArray list;
        for (const Item& item : items) {
            list.append(Kept<Item>::to(item));
        }
        return list;
    }
    static void from(const QJsonValue& json, std::vector<Item>& items) {
        items.clear();
        for (const auto& one : json.toArray()) {
            Kept<Item>::from(one, items.emplace_back());
        }
    }
};
/// An object of one field, whose name says which form the value has.
template <> struct Kept<core::FactValue> {
    static constexpr std::array forms{"text", "count", "fen", "yes", "list"}; ///< in the order of the variant
    static_assert(forms.size() == std::variant_size_v<core::FactValue>);
    static QJsonValue to(const core::FactValue& value);
    static void from(const QJsonValue& json, core::FactValue& value); ///< an empty text when it has no form
};

} // namespace yingke::journal
