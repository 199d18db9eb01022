// SPDX-License-Identifier: GPL-3.0-or-later
// An appointment: somebody is expected, for what, when, with whom. A thing of the hall; the visit begins
// when the person arrives.
#pragma once

#include "core/ids.h"
#include "core/moment.h"
#include "core/visitor.h"

namespace yingke::core {

/// Nobody is expected so many days ahead, or later.
inline constexpr int furthestAppointment = 92;

enum class AppointmentState { Expected, Arrived, NotCome, Cancelled };

struct Appointment {
    AppointmentId id;
    Visitor visitor;  ///< who, and in `matter` for what; the visit begins with it
    PersonId with;    ///< the colleague who expects them; empty: whoever is at the desk
    Millis at = 0;    ///< UTC milliseconds
    Millis grace = 0; ///< asked about so long after `at`, when nobody came
    AppointmentState state = AppointmentState::Expected;
    VisitId visit;  ///< the visit that came of it; empty while nobody came
    Moment endedAt; ///< set when not Expected

    friend bool operator==(const Appointment&, const Appointment&) = default;
};

} // namespace yingke::core
