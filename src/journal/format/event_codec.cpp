// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/event_codec.h"

#include "journal/format/field_values.h"

#include <array>
#include <type_traits>
#include <utility>

namespace yingke::journal {

namespace {

// One list of fields an event, read by the writer and the reader alike. The names stand in journals: never renamed.
// `personal` fields go into the erasable part.
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::VisitorArrived>
void fields(Archive& archive, Event& event) {
    archive.plain("channel", event.channel);
    archive.personal("visitor", event.visitor);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::VisitorDescribed>
void fields(Archive& archive, Event& event) { archive.personal("change", event.change); }
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::VisitorQueued>
void fields(Archive& /*archive*/, Event& /*event*/) {}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::ServiceBegun>
void fields(Archive& archive, Event& event) { archive.plain("by", event.by); }
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::VisitHeld>
void fields(Archive& archive, Event& event) {
    archive.plain("by", event.by);
    archive.personal("reason", event.reason);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::VisitResumed>
void fields(Archive& archive, Event& event) { archive.plain("by", event.by); }
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::HandoverAsked>
void fields(Archive& archive, Event& event) {
    archive.plain("handover", event.handover);
    archive.plain("from", event.from);
    archive.plain("to", event.to);
    archive.plain("role", event.role);
    archive.personal("why", event.why);
    archive.plain("by_escalation", event.byEscalation);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::HandoverTaken>
void fields(Archive& archive, Event& event) {
    archive.plain("handover", event.handover);
    archive.plain("by", event.by);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::HandoverDeclined>
void fields(Archive& archive, Event& event) {
    archive.plain("handover", event.handover);
    archive.personal("why", event.why);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::HandoverGivenBack>
void fields(Archive& archive, Event& event) {
    archive.plain("handover", event.handover);
    archive.plain("to", event.to);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::VisitEscalated>
void fields(Archive& archive, Event& event) {
    archive.plain("level", event.level);
    archive.plain("reason", event.reason);
    archive.personal("note", event.note);
    archive.plain("step", event.step);
    archive.plain("handover", event.handover);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::LimitStarted>
void fields(Archive& archive, Event& event) { archive.plain("limit", event.limit); }
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::LimitWarned>
void fields(Archive& archive, Event& event) {
    archive.plain("limit", event.limit);
    archive.plain("kind", event.kind);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::LimitPassed>
void fields(Archive& archive, Event& event) {
    archive.plain("limit", event.limit);
    archive.plain("kind", event.kind);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::LimitStopped>
void fields(Archive& archive, Event& event) {
    archive.plain("limit", event.limit);
    archive.plain("kind", event.kind);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::NoteAdded>
void fields(Archive& archive, Event& event) { archive.personal("text", event.text); }
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::FarewellBegun>
void fields(Archive& /*archive*/, Event& /*event*/) {}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::VisitClosed>
void fields(Archive& archive, Event& event) {
    archive.plain("outcome", event.outcome);
    archive.personal("reason", event.reason);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::VisitReopened>
void fields(Archive& archive, Event& event) { archive.personal("reason", event.reason); }
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::ScenarioBegun>
void fields(Archive& archive, Event& event) {
    archive.plain("script", event.script);
    archive.plain("title", event.title);
    archive.plain("other", event.other);
    archive.plain("promise", event.promise);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::StepEntered>
void fields(Archive& archive, Event& event) {
    archive.plain("step", event.step);
    archive.plain("act", event.act);
    archive.plain("listener", event.listener);
    archive.personal("words", event.words);
    archive.plain("party", event.party);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::SteppedBack>
void fields(Archive& archive, Event& event) {
    archive.plain("from", event.from);
    archive.plain("to", event.to);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::StepSkipped>
void fields(Archive& archive, Event& event) {
    archive.plain("step", event.step);
    archive.personal("reason", event.reason);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::ScenarioEnded>
void fields(Archive& archive, Event& event) { archive.plain("script", event.script); }
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::ChoiceMade>
void fields(Archive& archive, Event& event) {
    archive.plain("step", event.step);
    archive.plain("choice", event.choice);
    archive.plain("label", event.label);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::FactRecorded>
void fields(Archive& archive, Event& event) {
    archive.plain("fact", event.fact);
    archive.personal("value", event.value);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::PaperMarked>
void fields(Archive& archive, Event& event) {
    archive.plain("paper", event.paper);
    archive.plain("mark", event.mark);
    archive.plain("on", event.on);
    archive.plain("purpose", event.purpose);
    archive.plain("delete_on", event.deleteOn);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::PersonFound>
void fields(Archive& archive, Event& event) {
    archive.plain("role", event.role);
    archive.plain("person", event.person);
    archive.plain("answer", event.answer);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::CallMade>
void fields(Archive& archive, Event& event) {
    archive.plain("party", event.party);
    archive.personal("number", event.number);
    archive.plain("out_of_hearing", event.outOfHearing);
    archive.plain("answered", event.answered);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::GestureDone>
void fields(Archive& archive, Event& event) {
    archive.plain("step", event.step);
    archive.plain("gesture", event.gesture);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::SlipIssued>
void fields(Archive& archive, Event& event) {
    archive.plain("slip", event.slip);
    archive.plain("kind", event.kind);
    archive.plain("number", event.number);
    archive.personal("content", event.content);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::SlipVoided>
void fields(Archive& archive, Event& event) {
    archive.plain("slip", event.slip);
    archive.personal("reason", event.reason);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::SlipReprinted>
void fields(Archive& archive, Event& event) { archive.plain("slip", event.slip); }
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::PromiseMade>
void fields(Archive& archive, Event& event) {
    archive.plain("promise", event.promise);
    archive.plain("kind", event.kind);
    archive.personal("what", event.what);
    archive.plain("owner", event.owner);
    archive.plain("due", event.due);
    archive.plain("remind_before", event.remindBefore);
    archive.plain("moves", event.moves);
    archive.plain("script", event.script);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::PromiseMoved>
void fields(Archive& archive, Event& event) {
    archive.plain("promise", event.promise);
    archive.plain("due", event.due);
    archive.personal("reason", event.reason);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::PromiseKept>
void fields(Archive& archive, Event& event) { archive.plain("promise", event.promise); }
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::PromiseBroken>
void fields(Archive& archive, Event& event) {
    archive.plain("promise", event.promise);
    archive.personal("reason", event.reason);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::PromiseWithdrawn>
void fields(Archive& archive, Event& event) {
    archive.plain("promise", event.promise);
    archive.personal("reason", event.reason);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::PromiseReassigned>
void fields(Archive& archive, Event& event) {
    archive.plain("promise", event.promise);
    archive.plain("owner", event.owner);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::DeskOpened>
void fields(Archive& archive, Event& event) {
    archive.plain("boot_id", event.bootId);
    archive.plain("boot_ms", event.bootMs);
    archive.plain("program", event.program);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::DeskClosed>
void fields(Archive& /*archive*/, Event& /*event*/) {}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::SignedIn>
void fields(Archive& archive, Event& event) { archive.plain("person", event.person); }
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::SignedOut>
void fields(Archive& archive, Event& event) { archive.plain("person", event.person); }
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::PresenceSet>
void fields(Archive& archive, Event& event) { archive.plain("presence", event.presence); }
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::WallClockStepped>
void fields(Archive& archive, Event& event) { archive.plain("by", event.by); }
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::OfficeChanged>
void fields(Archive& archive, Event& event) {
    archive.plain("what", event.what);
    archive.plain("before", event.before);
    archive.plain("after", event.after);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::DaySealed>
void fields(Archive& archive, Event& event) {
    archive.plain("day", event.day);
    archive.plain("count", event.count);
    archive.plain("head", event.head);
    archive.personal("note", event.note);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::DayNoted>
void fields(Archive& archive, Event& event) {
    archive.plain("day", event.day);
    archive.personal("text", event.text);
}
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::PersonalDataShown>
void fields(Archive& archive, Event& event) { archive.plain("what", event.what); }
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::CameBackForPapers>
void fields(Archive& archive, Event& event) { archive.plain("earlier", event.earlier); }
template <class Archive, class Event>
requires std::is_same_v<std::remove_const_t<Event>, core::event::PolicyOverridden>
void fields(Archive& archive, Event& event) {
    archive.plain("policy", event.policy);
    archive.plain("by", event.by);
    archive.personal("reason", event.reason);
}

class Writer {
public:
    template <class Value> void plain(const char* name, const Value& value) {
        m_encoded.payload.insert(QLatin1String(name), toJson(value));
    }
    template <class Value> void personal(const char* name, const Value& value) {
        // An empty text says nothing of anybody; it needs no row.
        const QJsonValue json = toJson(value);
        if (json != QJsonValue(QString())) {
            m_encoded.personal.insert(QLatin1String(name), json);
        }
    }
    [[nodiscard]] Encoded take() { return std::move(m_encoded); }

private:
    Encoded m_encoded;
};

class FieldReader {
public:
    FieldReader(const QJsonObject& payload, const QJsonObject& personal) : m_payload(payload), m_personal(personal) {}
    template <class Value> void plain(const char* name, Value& value) const { read(m_payload, name, value); }
    template <class Value> void personal(const char* name, Value& value) const { read(m_personal, name, value); }

private:
    template <class Value> static void read(const QJsonObject& object, const char* name, Value& value) {
        if (const QJsonValue json = object.value(QLatin1String(name)); !json.isUndefined()) {
            fromJson(json, value);
        }
    }
    const QJsonObject& m_payload;
    const QJsonObject& m_personal;
};

/// Every kind of event there is, empty: found by its name.
template <std::size_t... Indexes>
std::array<core::Event, sizeof...(Indexes)> everyKind(std::index_sequence<Indexes...> /*indexes*/) {
    return {core::Event(std::variant_alternative_t<Indexes, core::AnyEvent>{})...};
}

} // namespace

Encoded encode(const core::Event& event) {
    Writer writer;
    std::visit([&writer](const auto& one) { fields(writer, one); }, event);
    return writer.take();
}

std::optional<core::Event> decode(const QString& kind, int version, const QJsonObject& payload,
                                  const QJsonObject& personal) {
    static const auto kinds = everyKind(std::make_index_sequence<std::variant_size_v<core::AnyEvent>>{});
    if (version < 1 || version > eventVersion) {
        return std::nullopt;
    }
    for (const core::Event& empty : kinds) {
        const std::string_view name = core::kindOf(empty);
        if (kind == QLatin1String(name.data(), static_cast<qsizetype>(name.size()))) {
            core::Event event = empty;
            const FieldReader reader(payload, personal);
            std::visit([&reader](auto& one) { fields(reader, one); }, event);
            return event;
        }
    }
    return std::nullopt;
}

} // namespace yingke::journal
