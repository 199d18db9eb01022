// SPDX-License-Identifier: GPL-3.0-or-later
// Handover: responsibility moves, the visit stays. Who, to whom, why, and the three times (S2.1-05).
#pragma once

#include "core/ids.h"
#include "core/moment.h"
#include "core/timesheet.h"

#include <optional>
#include <string>

namespace yingke::core {

struct Handover {
    HandoverId id;
    PersonId from;
    PersonId to;
    RoleId role;     ///< the post asked for; may be empty when a person was chosen
    std::string why; ///< the reason, kept in the log; personal (free words)
    bool byEscalation = false;
    Moment askedAt;
    std::optional<Moment> takenAt;
    Party takenAs =
        Party::Colleague; ///< Colleague, ServiceSupervisor or Director; Desk when the first contact took it back
    std::optional<Moment> declinedAt; ///< not taken: declined, or the asking was withdrawn
    std::string declinedWhy;
    std::optional<Moment> givenBackAt;

    [[nodiscard]] bool pending() const { return !takenAt && !declinedAt; }
    friend bool operator==(const Handover&, const Handover&) = default;
};

} // namespace yingke::core
