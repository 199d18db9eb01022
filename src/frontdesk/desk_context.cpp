// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/desk_context.h"

#include "office/data/office.h"

namespace yingke::frontdesk {

core::Context contextAt(const office::Office& office, const core::Hall& hall, Decider decider) {
    core::Context context;
    const auto there = [&hall](std::vector<core::PersonId> people) {
        std::erase_if(people, [&hall](const core::PersonId& person) {
            return core::presenceOf(hall, person) == core::PresenceState::Out;
        });
        return people;
    };
    for (const auto& [id, label] : office.vocabulary().roles) {
        const core::RoleId role{id};
        context.takers[role] = {there(office.holders(role)), there(office.standIns(role))};
    }
    context.now = decider.now;
    context.actor = std::move(decider.actor);
    context.desk = std::move(decider.desk);
    context.limits = office.limits();
    constexpr double usualDays = 90;
    context.warningDays = static_cast<int>(office.setting("warning_days").value_or(usualDays));
    context.idPrefix = std::move(decider.idPrefix);
    context.holdReason = std::move(decider.holdReason);
    context.outReason = std::move(decider.outReason);
    return context;
}

std::vector<std::pair<core::VisitId, core::StepId>> stepsDue(const core::Hall& hall, core::Millis steady) {
    std::vector<std::pair<core::VisitId, core::StepId>> due;
    for (const auto& [id, visit] : hall.visits) {
        for (const core::Limit& limit : visit.limits) {
            if (!limit.step.empty() && limit.noted != core::LimitPhase::Overdue && limit.due <= steady) {
                due.emplace_back(id, limit.step);
            }
        }
    }
    return due;
}

} // namespace yingke::frontdesk
