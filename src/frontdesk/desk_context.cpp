// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/desk_context.h"

#include "core/roles.h"
#include "office/data/office.h"

namespace yingke::frontdesk {

core::Context contextAt(const office::Office& office, const core::Hall& hall, Decider decider) {
    const auto available = [&](const char* role) {
        return core::firstThere(hall, office.holders(core::RoleId{role}), decider.actor);
    };
    core::Context context;
    context.serviceSupervisor = available(core::role::serviceSupervisor);
    context.director = available(core::role::director);
    context.now = decider.now;
    context.actor = std::move(decider.actor);
    context.desk = std::move(decider.desk);
    context.limits = office.limits();
    constexpr double usualDays = 90;
    context.warningDays = static_cast<int>(office.setting("warning_days").value_or(usualDays));
    context.idPrefix = std::move(decider.idPrefix);
    context.holdReason = std::move(decider.holdReason);
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
