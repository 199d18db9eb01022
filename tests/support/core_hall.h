// SPDX-License-Identifier: GPL-3.0-or-later
// A hall to drive in tests: a clock that tests move, and every event kept for replay.
#pragma once

#include "core/draft.h"
#include "core/evolve.h"
#include "core/roles.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace yingke::test {

inline core::LimitTable usualLimits() {
    core::LimitTable limits;
    limits.waiting = {180'000, 30'000};
    limits.telephoneHold = {20'000, 5'000};
    limits.answer = {180'000, 30'000};
    limits.answerSupervisor = {180'000, 30'000};
    limits.tea = {600'000, 0};
    return limits;
}

class CoreHall {
public:
    core::Hall hall;
    core::Moment now{1'000'000, 1'795'000'000'000, 480};
    core::PersonId actor{"chen"};
    std::vector<core::EventRecord> records;
    std::string ids = "id"; ///< how its new ids begin: another where a hall is taken over with the ids it has

    core::Context context() {
        core::Context context;
        context.now = now;
        context.actor = actor;
        context.desk = core::DeskId{"desk-1"};
        context.limits = usualLimits();
        context.takers[core::RoleId{core::role::serviceSupervisor}].holders = {core::PersonId{"wu"}};
        context.takers[core::RoleId{core::role::director}].holders = {core::PersonId{"zhou"}};
        context.idPrefix = ids + std::to_string(++m_decisions);
        context.holdReason = "another visitor";
        return context;
    }

    core::Decision ask(const core::Command& command) {
        const core::Context given = context();
        core::Draft draft(hall, given);
        if (const auto rejection = draft.decide(command)) {
            REQUIRE(draft.records().empty()); // what is refused leaves nothing behind
            REQUIRE(draft.hall() == hall);
            return *rejection;
        }
        core::Decision decision = core::decide(hall, command, given);
        take(std::get<core::Happenings>(decision));
        REQUIRE(draft.hall() == hall);
        return decision;
    }

    /// Asks and wants it done.
    core::Happenings done(const core::Command& command) {
        const core::Decision decision = ask(command);
        if (const auto* rejection = std::get_if<core::Rejection>(&decision)) {
            FAIL("rejected: reason " << static_cast<int>(rejection->reason) << " " << rejection->detail);
        }
        return std::get<core::Happenings>(decision);
    }

    /// Asks and wants it refused.
    core::RejectionReason refused(const core::Command& command) {
        const core::Decision decision = ask(command);
        REQUIRE(std::holds_alternative<core::Rejection>(decision));
        return std::get<core::Rejection>(decision).reason;
    }

    void take(const core::Happenings& happenings) {
        std::vector<core::EventRecord> happened;
        for (const core::Happening& happening : happenings) {
            core::EventRecord record;
            record.visit = happening.visit;
            record.at = now;
            record.actor = actor;
            record.desk = core::DeskId{"desk-1"};
            record.event = happening.event;
            happened.push_back(std::move(record));
        }
        take(std::move(happened));
    }
    void take(std::vector<core::EventRecord> happened) {
        for (core::EventRecord& record : happened) {
            record.id = core::EventId{"e" + std::to_string(records.size())};
            core::apply(hall, record);
            records.push_back(std::move(record));
        }
    }

    void pass(core::Millis time) {
        now.steady += time;
        now.utc += time;
    }

    core::VisitId arrive(const std::string& id, core::Channel channel = core::Channel::InPerson) {
        const core::VisitId visit{id};
        done(core::command::Arrive{visit, channel, {}});
        return visit;
    }

    core::VisitId serve(const std::string& id, core::Channel channel = core::Channel::InPerson) {
        const core::VisitId visit = arrive(id, channel);
        done(core::command::AttendTo{visit, "another visitor"});
        return visit;
    }

    const core::Visit& visit(const core::VisitId& id) const { return hall.visits.at(id); }

private:
    int m_decisions = 0;
};

} // namespace yingke::test
