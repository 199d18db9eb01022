// SPDX-License-Identifier: GPL-3.0-or-later
// Appointments as events. That somebody arrived stands in the visit that began with it; the rest belongs to no visit.
#pragma once

#include "core/ids.h"
#include "core/moment.h"
#include "core/visitor.h"

#include <string>
#include <string_view>

namespace yingke::core::event {

struct AppointmentMade {
    static constexpr std::string_view kindName = "appointment_made";
    AppointmentId appointment;
    Visitor visitor;
    PersonId with;
    Millis at = 0;
    Millis grace = 0;
    static void fields(auto& archive, auto& event) {
        archive.plain("appointment", event.appointment);
        archive.personal("visitor", event.visitor);
        archive.plain("with", event.with);
        archive.plain("at", event.at);
        archive.plain("grace", event.grace);
    }
    friend bool operator==(const AppointmentMade&, const AppointmentMade&) = default;
};
struct AppointmentArrived {
    static constexpr std::string_view kindName = "appointment_arrived";
    AppointmentId appointment;
    PersonId with;
    Millis at = 0; ///< the time that had been agreed
    static void fields(auto& archive, auto& event) {
        archive.plain("appointment", event.appointment);
        archive.plain("with", event.with);
        archive.plain("at", event.at);
    }
    friend bool operator==(const AppointmentArrived&, const AppointmentArrived&) = default;
};
struct AppointmentMissed {
    static constexpr std::string_view kindName = "appointment_missed";
    AppointmentId appointment;
    static void fields(auto& archive, auto& event) { archive.plain("appointment", event.appointment); }
    friend bool operator==(const AppointmentMissed&, const AppointmentMissed&) = default;
};
struct AppointmentCancelled {
    static constexpr std::string_view kindName = "appointment_cancelled";
    AppointmentId appointment;
    std::string reason;
    static void fields(auto& archive, auto& event) {
        archive.plain("appointment", event.appointment);
        archive.personal("reason", event.reason);
    }
    friend bool operator==(const AppointmentCancelled&, const AppointmentCancelled&) = default;
};

} // namespace yingke::core::event
