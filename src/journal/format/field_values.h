// SPDX-License-Identifier: GPL-3.0-or-later
// Values of event fields as JSON values and back. Inside the codec only.
#pragma once

#include "core/event.h"
#include "journal/format/enum_names.h"
#include "journal/format/kept_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <type_traits>

namespace yingke::journal {

inline QJsonValue toJson(const std::string& text) { return keptText(text); }
inline QJsonValue toJson(bool value) { return value; }
inline QJsonValue toJson(int value) { return value; }
inline QJsonValue toJson(std::int64_t value) { return static_cast<qint64>(value); }
template <class Tag> QJsonValue toJson(const core::Id<Tag>& id) { return toJson(id.value); }
template <class Enum, std::enable_if_t<std::is_enum_v<Enum>, int> = 0> QJsonValue toJson(Enum value) {
    return enumName(value);
}
QJsonValue toJson(const core::ScriptRef& script);
QJsonValue toJson(const core::Visitor& visitor);
QJsonValue toJson(const core::VisitorChange& change);
QJsonValue toJson(const core::FactValue& value);
QJsonValue toJson(const core::PaperKey& key);
QJsonValue toJson(const core::Limit& limit);
QJsonValue toJson(const core::Presence& presence);

inline void fromJson(const QJsonValue& json, std::string& text) { text = json.toString().toStdString(); }
inline void fromJson(const QJsonValue& json, bool& value) { value = json.toBool(); }
inline void fromJson(const QJsonValue& json, int& value) { value = json.toInt(); }
inline void fromJson(const QJsonValue& json, std::int64_t& value) { value = json.toInteger(); }
template <class Tag> void fromJson(const QJsonValue& json, core::Id<Tag>& id) { fromJson(json, id.value); }
template <class Enum, std::enable_if_t<std::is_enum_v<Enum>, int> = 0>
void fromJson(const QJsonValue& json, Enum& value) {
    value = enumValue<Enum>(json.toString());
}
void fromJson(const QJsonValue& json, core::ScriptRef& script);
void fromJson(const QJsonValue& json, core::Visitor& visitor);
void fromJson(const QJsonValue& json, core::VisitorChange& change);
void fromJson(const QJsonValue& json, core::FactValue& value);
void fromJson(const QJsonValue& json, core::PaperKey& key);
void fromJson(const QJsonValue& json, core::Limit& limit);
void fromJson(const QJsonValue& json, core::Presence& presence);

} // namespace yingke::journal
