// SPDX-License-Identifier: GPL-3.0-or-later
// The hall's own events; they belong to no visit.
#pragma once

#include "core/ids.h"
#include "core/moment.h"
#include "core/presence.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace yingke::core::event {

/// The program began to write at this desk; what lies between the last event and this one nobody saw (Party::System).
/// The steady line is tied to the boot: steady = Moment.steady + (bootMs now − bootMs).
struct DeskOpened {
    static constexpr std::string_view kindName = "desk_opened";
    std::string bootId;
    Millis bootMs = 0;
    std::string program;
    static void fields(auto& archive, auto& event) {
        archive.plain("boot_id", event.bootId);
        archive.plain("boot_ms", event.bootMs);
        archive.plain("program", event.program);
    }
    friend bool operator==(const DeskOpened&, const DeskOpened&) = default;
};
struct DeskClosed {
    static constexpr std::string_view kindName = "desk_closed";
    static void fields(auto& /*archive*/, auto& /*event*/) {}
    friend bool operator==(const DeskClosed&, const DeskClosed&) = default;
};
struct SignedIn {
    static constexpr std::string_view kindName = "signed_in";
    PersonId person;
    static void fields(auto& archive, auto& event) { archive.plain("person", event.person); }
    friend bool operator==(const SignedIn&, const SignedIn&) = default;
};
struct SignedOut {
    static constexpr std::string_view kindName = "signed_out";
    PersonId person;
    static void fields(auto& archive, auto& event) { archive.plain("person", event.person); }
    friend bool operator==(const SignedOut&, const SignedOut&) = default;
};
struct PresenceSet {
    static constexpr std::string_view kindName = "presence_set";
    Presence presence;
    static void fields(auto& archive, auto& event) { archive.plain("presence", event.presence); }
    friend bool operator==(const PresenceSet&, const PresenceSet&) = default;
};
struct WallClockStepped {
    static constexpr std::string_view kindName = "wall_clock_stepped";
    Millis by = 0;
    static void fields(auto& archive, auto& event) { archive.plain("by", event.by); }
    friend bool operator==(const WallClockStepped&, const WallClockStepped&) = default;
};
struct OfficeChanged {
    static constexpr std::string_view kindName = "office_changed";
    std::string what;
    std::string before;
    std::string after;
    static void fields(auto& archive, auto& event) {
        archive.plain("what", event.what);
        archive.plain("before", event.before);
        archive.plain("after", event.after);
    }
    friend bool operator==(const OfficeChanged&, const OfficeChanged&) = default;
}; ///< a setting, fee or limit was edited
/// The supervisor reviewed the day and sealed it: all up to `head` (the hash of event number `count`) is as it was
/// read.
struct DaySealed {
    static constexpr std::string_view kindName = "day_sealed";
    std::int64_t day = 0; ///< localDay of the day sealed
    std::int64_t count = 0;
    std::string head;
    std::string note;
    static void fields(auto& archive, auto& event) {
        archive.plain("day", event.day);
        archive.plain("count", event.count);
        archive.plain("head", event.head);
        archive.personal("note", event.note);
    }
    friend bool operator==(const DaySealed&, const DaySealed&) = default;
};
/// The supervisor's note on a day as a whole. It stands beside what was there: several may follow each other.
struct DayNoted {
    static constexpr std::string_view kindName = "day_noted";
    std::int64_t day = 0; ///< localDay of the day it is about
    std::string text;
    static void fields(auto& archive, auto& event) {
        archive.plain("day", event.day);
        archive.personal("text", event.text);
    }
    friend bool operator==(const DayNoted&, const DayNoted&) = default;
};
/// Somebody asked to see what is masked, or took it out of the program (an export). Of a visit, or of the hall.
struct PersonalDataShown {
    static constexpr std::string_view kindName = "personal_data_shown";
    std::string what; ///< which data and where, in words without a person in them, e.g. "export of 2026-11-23"
    static void fields(auto& archive, auto& event) { archive.plain("what", event.what); }
    friend bool operator==(const PersonalDataShown&, const PersonalDataShown&) = default;
};

} // namespace yingke::core::event
