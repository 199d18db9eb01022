// SPDX-License-Identifier: GPL-3.0-or-later
// Presence of the colleagues: set by hand, and by what happens in the hall.
#pragma once

#include "core/ids.h"
#include "core/moment.h"

#include <optional>
#include <string>

namespace yingke::core {

enum class PresenceState { In, Busy, Out };

struct Presence {
    PersonId person;
    PresenceState state = PresenceState::Out;
    VisitId busyWith;            ///< when Busy by the hall; empty when set by hand
    std::optional<Millis> until; ///< Out or Busy until then (UTC milliseconds), if known
    std::string reason;          ///< where or why
    static void fields(auto& archive, auto& presence) {
        archive.plain("person", presence.person);
        archive.plain("state", presence.state);
        archive.plain("busy_with", presence.busyWith);
        archive.plain("until", presence.until);
        archive.plain("reason", presence.reason);
    }
    friend bool operator==(const Presence&, const Presence&) = default;
};

} // namespace yingke::core
