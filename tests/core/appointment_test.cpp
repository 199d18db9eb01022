// SPDX-License-Identifier: GPL-3.0-or-later
// Appointments: made, arrived, not come, cancelled; and when the desk asks about them.
#include "core/advice.h"
#include "support/core_hall.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace yingke::core;
using yingke::test::CoreHall;

namespace {

constexpr Millis quarter = 15 * 60'000;
constexpr Millis dayLong = 24LL * 3600 * 1000;

Visitor expectedQian() {
    Visitor qian;
    qian.surname = "钱";
    qian.title = Title::Madam;
    qian.room = "5-2-801";
    qian.matter = "renovation_permit";
    return qian;
}

AppointmentId made(CoreHall& hall, Millis in, const std::string& id = "a1") {
    const AppointmentId appointment{id};
    hall.done(command::MakeAppointment{appointment, expectedQian(), PersonId{"he"}, hall.now.utc + in, quarter});
    return appointment;
}

bool asks(const CoreHall& hall, const AppointmentId& id) {
    const auto all = adviceFor(hall.hall, PersonId{"chen"}, hall.now);
    return std::any_of(all.begin(), all.end(),
                       [&id](const Advice& one) { return one.kind == AdviceKind::AskIfCame && one.appointment == id; });
}

} // namespace

TEST_CASE("appointments: who comes by one has a visit with all that was known, and is expected no more") {
    CoreHall hall;
    const AppointmentId id = made(hall, 3'600'000);
    REQUIRE(expectedBy(hall.hall, hall.now).size() == 1);
    hall.pass(3'500'000);
    const VisitId visit{"q"};
    hall.done(command::Arrive{visit, Channel::InPerson, find(hall.hall, id)->visitor});
    hall.done(command::MeetAppointment{id, visit});
    CHECK(find(hall.hall, id)->state == AppointmentState::Arrived);
    CHECK(find(hall.hall, id)->visit == visit);
    CHECK(hall.visit(visit).visitor == expectedQian());
    CHECK(expectedBy(hall.hall, hall.now).empty());
    CHECK(hall.refused(command::MeetAppointment{id, visit}) == RejectionReason::AppointmentEnded);
    CHECK(hall.refused(command::CancelAppointment{id, "why"}) == RejectionReason::AppointmentEnded);
    CHECK(hall.refused(command::MissAppointment{id}) == RejectionReason::AppointmentEnded);
}

TEST_CASE("appointments: the desk asks when the time and its grace are over, and not before") {
    CoreHall hall;
    const AppointmentId id = made(hall, 3'600'000);
    CHECK_FALSE(asks(hall, id));
    CHECK(hall.refused(command::MissAppointment{id}) == RejectionReason::NotLater);
    hall.pass(3'600'000 + quarter - 1);
    CHECK_FALSE(asks(hall, id));
    hall.pass(1);
    CHECK(asks(hall, id));
    hall.done(command::MissAppointment{id});
    CHECK_FALSE(asks(hall, id));
    // Came late all the same.
    const VisitId late = hall.arrive("late");
    hall.done(command::MeetAppointment{id, late});
    CHECK(find(hall.hall, id)->state == AppointmentState::Arrived);
}

TEST_CASE("appointments: one of a former day stands until somebody says what became of it; one of tomorrow does not") {
    CoreHall hall;
    const AppointmentId today = made(hall, 60'000);
    (void)made(hall, dayLong + 60'000, "a2");
    REQUIRE(expectedBy(hall.hall, hall.now).size() == 1);
    hall.pass(dayLong);
    const auto both = expectedBy(hall.hall, hall.now);
    REQUIRE(both.size() == 2);
    CHECK(both.front()->id == today); // the earlier first
}

TEST_CASE("appointments: what can't be one is refused") {
    CoreHall hall;
    const AppointmentId id{"a1"};
    const PersonId nobody;
    CHECK(hall.refused(command::MakeAppointment{id, {}, nobody, hall.now.utc + 1, 0}) == RejectionReason::NothingNamed);
    CHECK(hall.refused(command::MakeAppointment{id, expectedQian(), nobody, hall.now.utc, 0}) ==
          RejectionReason::DueInPast);
    CHECK(hall.refused(
              command::MakeAppointment{id, expectedQian(), nobody, hall.now.utc + furthestAppointment * dayLong, 0}) ==
          RejectionReason::EndTooFar);
    Visitor endless = expectedQian();
    endless.surname.assign(61, 'x');
    CHECK(hall.refused(command::MakeAppointment{id, endless, nobody, hall.now.utc + 1, 0}) == RejectionReason::TooLong);
    CHECK(hall.refused(command::MissAppointment{id}) == RejectionReason::NoSuchAppointment);
    (void)made(hall, 1'000);
    CHECK(hall.refused(command::MakeAppointment{id, expectedQian(), nobody, hall.now.utc + 1, 0}) ==
          RejectionReason::IdInUse);
    CHECK(hall.refused(command::CancelAppointment{id, " "}) == RejectionReason::EmptyReason);
    CHECK(hall.refused(command::MeetAppointment{id, VisitId{"none"}}) == RejectionReason::NoSuchVisit);
    hall.done(command::CancelAppointment{id, "客户改期"});
    CHECK(find(hall.hall, id)->state == AppointmentState::Cancelled);
}
