// SPDX-License-Identifier: GPL-3.0-or-later
// Appointments: made, arrived, not come, cancelled.
#include "core/characters.h"
#include "core/rules.h"

namespace yingke::core {

namespace {

constexpr std::size_t longestCalled = 60;

struct FoundAppointment {
    const Appointment* appointment = nullptr;
    Refused refused;
};

FoundAppointment expected(const Draft& draft, const AppointmentId& id) {
    const Appointment* appointment = find(draft.hall(), id);
    if (appointment == nullptr) {
        return {nullptr, reject(RejectionReason::NoSuchAppointment, id.value)};
    }
    if (appointment->state != AppointmentState::Expected) {
        return {nullptr, reject(RejectionReason::AppointmentEnded, id.value)};
    }
    return {appointment, std::nullopt};
}

} // namespace

Refused carryOut(Draft& draft, const command::MakeAppointment& command) {
    if (command.appointment.empty() || find(draft.hall(), command.appointment) != nullptr) {
        return reject(RejectionReason::IdInUse, command.appointment.value);
    }
    if (blank(command.visitor.surname) && blank(command.visitor.room)) {
        return reject(RejectionReason::NothingNamed);
    }
    if (characters(command.visitor.surname) > longestCalled) {
        return reject(RejectionReason::TooLong, "surname");
    }
    if (command.at <= draft.now().utc) {
        return reject(RejectionReason::DueInPast);
    }
    const Moment at{0, command.at, draft.now().offsetMinutes};
    if (localDay(at) >= localDay(draft.now()) + furthestAppointment) {
        return reject(RejectionReason::EndTooFar, std::to_string(furthestAppointment));
    }
    draft.happen(VisitId{},
                 event::AppointmentMade{command.appointment, command.visitor, command.with, command.at, command.grace});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::MeetAppointment& command) {
    const Appointment* appointment = find(draft.hall(), command.appointment);
    if (appointment == nullptr) {
        return reject(RejectionReason::NoSuchAppointment, command.appointment.value);
    }
    const bool mayCome =
        appointment->state == AppointmentState::Expected || appointment->state == AppointmentState::NotCome;
    if (!mayCome) {
        return reject(RejectionReason::AppointmentEnded, command.appointment.value);
    }
    if (const OpenVisit open = openVisit(draft, command.visit); open.refused) {
        return open.refused;
    }
    draft.happen(command.visit,
                 event::AppointmentArrived{command.appointment, PersonId{appointment->with}, Millis{appointment->at}});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::MissAppointment& command) {
    const FoundAppointment found = expected(draft, command.appointment);
    if (found.refused) {
        return found.refused;
    }
    if (draft.now().utc < found.appointment->at) {
        return reject(RejectionReason::NotLater, command.appointment.value);
    }
    draft.happen(VisitId{}, event::AppointmentMissed{command.appointment});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::CancelAppointment& command) {
    const FoundAppointment found = expected(draft, command.appointment);
    if (found.refused) {
        return found.refused;
    }
    if (blank(command.reason)) {
        return reject(RejectionReason::EmptyReason);
    }
    draft.happen(VisitId{}, event::AppointmentCancelled{command.appointment, command.reason});
    return std::nullopt;
}

} // namespace yingke::core
