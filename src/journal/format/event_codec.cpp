// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/event_codec.h"

#include "journal/format/field_values.h"

#include <array>
#include <string_view>
#include <utility>

namespace yingke::journal {

namespace {

/// An event of the journal: it has a name there, and says what its fields are.
template <class Kind>
concept KeptKind = Described<Kind> && requires {
    { Kind::kindName } -> std::convertible_to<std::string_view>;
};

class EventWriter : public FieldWriter {
public:
    explicit EventWriter(Encoded& encoded) : FieldWriter(encoded.payload), m_personal(encoded.personal) {}
    template <class Value> void personal(const char* name, const Value& value) {
        // An empty text says nothing of anybody; it needs no row.
        if (const QJsonValue json = Kept<Value>::to(value); json != QJsonValue(QString())) {
            m_personal.insert(QLatin1String(name), json);
        }
    }

private:
    QJsonObject& m_personal;
};

class EventReader : public FieldReader {
public:
    EventReader(const QJsonObject& payload, const QJsonObject& personal) : FieldReader(payload), m_personal(personal) {}
    template <class Value> void personal(const char* name, Value& value) const { m_personal.plain(name, value); }

private:
    FieldReader m_personal;
};

template <KeptKind Kind> void writeEvent(EventWriter& writer, const Kind& event) { Kind::fields(writer, event); }

template <KeptKind Kind> core::Event readEvent(const EventReader& reader) {
    Kind event{};
    Kind::fields(reader, event);
    return event;
}

/// A kind by its name.
struct KnownKind {
    std::string_view name;
    core::Event (*read)(const EventReader&);
};
template <class Any> struct KnownKinds;
template <class... Kinds> struct KnownKinds<std::variant<Kinds...>> {
    static constexpr std::array<KnownKind, sizeof...(Kinds)> all{KnownKind{Kinds::kindName, &readEvent<Kinds>}...};
};

} // namespace

Encoded encode(const core::Event& event) {
    Encoded encoded;
    EventWriter writer(encoded);
    std::visit([&writer](const auto& one) { writeEvent(writer, one); }, event);
    return encoded;
}

std::optional<core::Event> decode(const QString& kind, int version, const QJsonObject& payload,
                                  const QJsonObject& personal) {
    if (version < 1 || version > eventVersion) {
        return std::nullopt;
    }
    for (const KnownKind& known : KnownKinds<core::AnyEvent>::all) {
        if (kind == QLatin1String(known.name.data(), static_cast<qsizetype>(known.name.size()))) {
            return known.read(EventReader(payload, personal));
        }
    }
    return std::nullopt;
}

} // namespace yingke::journal
