// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings for those at the desk: whom they are about, how they begin and how they end.
#include "core/advice.h"
#include "support/core_hall.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace yingke::core;
using yingke::test::CoreHall;

namespace {

constexpr Millis wholeDay = 24LL * 3600 * 1000;

/// With the office's days.
struct WarnedHall : CoreHall {
    Decision askWith(const Command& command, int days = 90) {
        Context given = context();
        given.warningDays = days;
        Decision decision = decide(hall, command, given);
        if (const auto* happened = std::get_if<Happenings>(&decision)) {
            take(*happened);
        }
        return decision;
    }
    void wellDone(const Command& command) { REQUIRE(std::holds_alternative<Happenings>(askWith(command))); }
    RejectionReason notDone(const Command& command) {
        const Decision decision = askWith(command);
        REQUIRE(std::holds_alternative<Rejection>(decision));
        return std::get<Rejection>(decision).reason;
    }
    [[nodiscard]] std::int64_t today() const { return localDay(now); }
    [[nodiscard]] std::size_t about(const VisitId& id) const { return warningsFor(hall, visit(id), now).size(); }
};

Visitor sun(const std::string& room = "2-1-303", const std::string& telephone = {}) {
    Visitor visitor;
    visitor.surname = "孙";
    visitor.room = room;
    visitor.telephone = telephone;
    return visitor;
}

command::SetWarning onPerson(const WarnedHall& hall, const Visitor& who) {
    return {WarningId{"w"}, WarningAbout::Person, who, {}, "上次来有争执，请两人接待", hall.today() + 7};
}

} // namespace

TEST_CASE("warnings: a person is known by name and room, or by the telephone; never by the name alone") {
    WarnedHall hall;
    hall.wellDone(onPerson(hall, sun("2-1-303", "13900000001")));
    const VisitId named = hall.arrive("named");
    hall.done(command::Describe{named, VisitorChange{"孙", {}, {}, {}, {}, {}, {}, {}}});
    CHECK(hall.about(named) == 0);
    hall.done(command::Describe{named, VisitorChange{{}, {}, {}, "1-1-101", {}, {}, {}, {}}});
    CHECK(hall.about(named) == 0);
    hall.done(command::Describe{named, VisitorChange{{}, {}, {}, "2-1-303", {}, {}, {}, {}}});
    CHECK(hall.about(named) == 1);
    const VisitId calls = hall.arrive("calls", Channel::Telephone);
    hall.done(command::Describe{calls, VisitorChange{{}, {}, {}, {}, "13900000001", {}, {}, {}}});
    CHECK(hall.about(calls) == 1);
}

TEST_CASE("warnings: a room by itself, a firm by being named") {
    WarnedHall hall;
    hall.wellDone(command::SetWarning{WarningId{"r"}, WarningAbout::Room, sun(), {}, "有狗", hall.today()});
    hall.wellDone(command::SetWarning{WarningId{"f"}, WarningAbout::Firm, {}, "恒大建材", "押金未退", hall.today()});
    const VisitId visit = hall.serve("v");
    CHECK(hall.about(visit) == 0);
    hall.done(command::Describe{visit, VisitorChange{{}, {}, {}, "2-1-303", {}, {}, {}, {}}});
    CHECK(hall.about(visit) == 1);
    hall.done(command::RecordFact{visit, FactId{"contractor"}, std::string("恒大建材有限公司")});
    CHECK(hall.about(visit) == 2);
}

TEST_CASE("warnings: reason, author and a last day within the office's limit are required") {
    WarnedHall hall;
    command::SetWarning wanted = onPerson(hall, sun());
    wanted.reason = " ";
    CHECK(hall.notDone(wanted) == RejectionReason::EmptyReason);
    wanted = onPerson(hall, sun());
    wanted.reason.assign(201, 'x');
    CHECK(hall.notDone(wanted) == RejectionReason::TooLong);
    wanted = onPerson(hall, sun());
    wanted.lastDay = hall.today() + 91;
    CHECK(hall.notDone(wanted) == RejectionReason::EndTooFar);
    wanted.lastDay = hall.today() - 1;
    CHECK(hall.notDone(wanted) == RejectionReason::DueInPast);
    CHECK(hall.notDone(onPerson(hall, sun(""))) == RejectionReason::NothingNamed);
    CHECK(hall.notDone(command::SetWarning{WarningId{"f"}, WarningAbout::Firm, {}, " ", "x", hall.today()}) ==
          RejectionReason::NothingNamed);
    hall.actor = PersonId{};
    CHECK(hall.notDone(onPerson(hall, sun())) == RejectionReason::NobodyActs);
    hall.actor = PersonId{"chen"};
    hall.wellDone(onPerson(hall, sun()));
    CHECK(hall.hall.warnings.at(WarningId{"w"}).author == PersonId{"chen"});
    CHECK(hall.notDone(onPerson(hall, sun())) == RejectionReason::IdInUse);
}

TEST_CASE("warnings: on the last day the desk asks; prolonged with a reason it goes on, else it ends by itself") {
    WarnedHall hall;
    hall.wellDone(onPerson(hall, sun()));
    const auto asks = [&hall] {
        const auto all = adviceFor(hall.hall, PersonId{"chen"}, hall.now);
        return std::any_of(all.begin(), all.end(),
                           [](const Advice& one) { return one.kind == AdviceKind::ReviewWarning; });
    };
    CHECK_FALSE(asks());
    hall.pass(7 * wholeDay);
    CHECK(asks());
    const WarningId id{"w"};
    CHECK(hall.notDone(command::ProlongWarning{id, hall.today() + 3, ""}) == RejectionReason::EmptyReason);
    CHECK(hall.notDone(command::ProlongWarning{id, hall.today(), "还没解决"}) == RejectionReason::NotLater);
    hall.wellDone(command::ProlongWarning{id, hall.today() + 3, "还没解决"});
    CHECK_FALSE(asks());
    hall.pass(3 * wholeDay);
    CHECK(asks());
    hall.done(command::NoteTime{});
    REQUIRE(hall.hall.warnings.size() == 1); // the last day is not over
    hall.pass(wholeDay);
    const VisitId visit = hall.arrive("v");
    hall.done(command::Describe{visit, VisitorChange{"孙", {}, {}, "2-1-303", {}, {}, {}, {}}});
    CHECK(hall.about(visit) == 0); // also before the clock has said so
    hall.done(command::NoteTime{});
    CHECK(hall.hall.warnings.empty());
    CHECK(std::holds_alternative<event::WarningEnded>(hall.records.back().event));
    CHECK(hall.notDone(command::EndWarning{id, "x"}) == RejectionReason::NoSuchWarning);
}

TEST_CASE("warnings: one ends before its day with a reason") {
    WarnedHall hall;
    hall.wellDone(onPerson(hall, sun()));
    const WarningId id{"w"};
    CHECK(hall.notDone(command::EndWarning{id, ""}) == RejectionReason::EmptyReason);
    hall.wellDone(command::EndWarning{id, "已经谈好"});
    CHECK(hall.hall.warnings.empty());
}
