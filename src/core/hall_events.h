// SPDX-License-Identifier: GPL-3.0-or-later
// The hall's own events; they belong to no visit.
#pragma once

#include "core/ids.h"
#include "core/moment.h"
#include "core/presence.h"

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

} // namespace yingke::core::event
