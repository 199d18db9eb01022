// SPDX-License-Identifier: GPL-3.0-or-later
// Commands for appointments.
#pragma once

#include "core/ids.h"
#include "core/moment.h"
#include "core/visitor.h"

#include <string>

namespace yingke::core::command {

/// Lies in the future, less than furthestAppointment days (EndTooFar); a surname or a room is known (NothingNamed), at
/// most 60 characters (TooLong).
struct MakeAppointment {
    AppointmentId appointment;
    Visitor visitor;
    PersonId with;
    Millis at = 0;
    Millis grace = 0;
};
/// The person of the appointment came: this open visit is theirs. Also of one that was noted as not come before.
struct MeetAppointment {
    AppointmentId appointment;
    VisitId visit;
};
/// Nobody came. Not before its time (NotLater).
struct MissAppointment {
    AppointmentId appointment;
};
/// A reason is wanted.
struct CancelAppointment {
    AppointmentId appointment;
    std::string reason;
};

} // namespace yingke::core::command
