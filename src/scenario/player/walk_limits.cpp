// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/walk_limits.h"

#include "scenario/player/leading_act.h"

#include <algorithm>

namespace yingke::scenario {

namespace {

core::LimitKind kindOfLimit(const std::string& name) {
    const core::OfficeLimit* limit = core::officeLimitNamed(name);
    return limit != nullptr ? limit->kind : core::LimitKind::Script;
}

} // namespace

void WalkLimits::start(const Step& step) {
    if (!step.within || core::findLimit(m_at.visit(), limitOf(step.id)) != nullptr) {
        return;
    }
    core::command::StartLimit start;
    start.visit = m_at.id();
    start.limit = limitOf(step.id);
    start.kind = kindOfLimit(step.within->limit.text);
    start.returning = step.within->returning;
    if (step.within->passed) {
        start.step = core::StepId{step.within->passed->text};
    }
    if (step.within->length > 0) {
        const core::Millis length = step.within->length;
        start.rule = core::LimitRule{length, std::min(step.within->warnBefore.value_or(length / 5), length)};
    } else if (const core::Limit* running = core::findLimit(m_at.visit(), start.kind)) {
        if (start.step.empty()) {
            return; // the office's own runs already
        }
        // The office's own goes on for as long as the visitor waits; beside it runs what is left of it, for the script.
        const core::Millis left = core::leftAt(*running, m_at.surroundings().now().steady);
        start.kind = core::LimitKind::Script;
        start.rule = core::LimitRule{std::max<core::Millis>(left, 1), 0};
        start.returning = false;
    }
    (void)m_at.ask(start);
}

void WalkLimits::stop(const core::StepId& entering) {
    const std::vector<core::Limit> running = m_at.visit().limits; // a copy: asking changes the visit
    for (const core::Limit& limit : running) {
        if (endsWith(limit, entering)) {
            (void)m_at.ask(core::command::StopLimit{m_at.id(), limit.id});
        }
    }
}

bool WalkLimits::endsWith(const core::Limit& limit, const core::StepId& entering) const {
    // What a suspended script has begun with the office's clock goes on: its matter is not done (S5-02, S5-03).
    const auto begunHere = stepOf(limit.id);
    const bool foreign = !begunHere || m_at.script().find(*begunHere) == nullptr;
    if (limit.kind != core::LimitKind::Script && foreign && !m_at.visit().suspended.empty()) {
        return false;
    }
    if (const auto& owner = begunHere) {
        const Step* step = m_at.script().find(*owner);
        const bool lasts = step != nullptr && step->within && step->within->until && !entering.empty();
        return lasts ? entering.value == step->within->until->text : entering != *owner;
    }
    // The supervisor's three minutes are the machine's; they end where the script's own answering ends (S5-03).
    if (limit.kind != core::LimitKind::AnswerSupervisor) {
        return false;
    }
    return entering.empty() ||
           std::any_of(m_at.script().steps.begin(), m_at.script().steps.end(), [&entering](const Step& step) {
               return step.within && step.within->until && step.within->until->text == entering.value &&
                      kindOfLimit(step.within->limit.text) == core::LimitKind::Answer;
           });
}

} // namespace yingke::scenario
