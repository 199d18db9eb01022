// SPDX-License-Identifier: GPL-3.0-or-later
// The hall's own events; they belong to no visit.
#pragma once

#include "core/ids.h"
#include "core/moment.h"
#include "core/presence.h"

#include <cstdint>
#include <string>

namespace yingke::core::event {

/// The program began to write at this desk; what lies between the last event and this one nobody saw (Party::System).
/// The steady line is tied to the boot: steady = Moment.steady + (bootMs now − bootMs).
struct DeskOpened {
    std::string bootId;
    Millis bootMs = 0;
    std::string program;
    friend bool operator==(const DeskOpened&, const DeskOpened&) = default;
};
struct DeskClosed {
    friend bool operator==(const DeskClosed&, const DeskClosed&) = default;
};
struct SignedIn {
    PersonId person;
    friend bool operator==(const SignedIn&, const SignedIn&) = default;
};
struct SignedOut {
    PersonId person;
    friend bool operator==(const SignedOut&, const SignedOut&) = default;
};
struct PresenceSet {
    Presence presence;
    friend bool operator==(const PresenceSet&, const PresenceSet&) = default;
};
struct WallClockStepped {
    Millis by = 0;
    friend bool operator==(const WallClockStepped&, const WallClockStepped&) = default;
};
struct OfficeChanged {
    std::string what;
    std::string before;
    std::string after;
    friend bool operator==(const OfficeChanged&, const OfficeChanged&) = default;
}; ///< a setting, fee or limit was edited
/// The supervisor reviewed the day and sealed it: all up to `head` (the hash of event number `count`) is as it was
/// read.
struct DaySealed {
    std::int64_t day = 0; ///< localDay of the day sealed
    std::int64_t count = 0;
    std::string head;
    std::string note; /* [personal] */
    friend bool operator==(const DaySealed&, const DaySealed&) = default;
};
/// The supervisor's note on a day as a whole. It stands beside what was there: several may follow each other.
struct DayNoted {
    std::int64_t day = 0; ///< localDay of the day it is about
    std::string text;     /* [personal] */
    friend bool operator==(const DayNoted&, const DayNoted&) = default;
};
/// Somebody asked to see what is masked, or took it out of the program (an export). Of a visit, or of the hall.
struct PersonalDataShown {
    std::string what; ///< which data and where, in words without a person in them, e.g. "export of 2026-11-23"
    friend bool operator==(const PersonalDataShown&, const PersonalDataShown&) = default;
};

} // namespace yingke::core::event
