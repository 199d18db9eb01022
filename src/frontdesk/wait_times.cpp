// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/wait_times.h"

#include "core/roles.h"
#include "frontdesk/decision_loop.h"
#include "office/data/office.h"

#include <algorithm>

namespace yingke::frontdesk {

namespace {

constexpr core::Millis freshFor = 5'000;
constexpr core::Millis saidFor = 60'000;

} // namespace

WaitTimes::WaitTimes(const DecisionLoop& loop, Before before) : m_loop(loop), m_read(std::move(before)) {}

std::vector<core::PersonId> WaitTimes::desk() const {
    std::vector<core::PersonId> people = m_loop.office().holders(core::RoleId{core::role::receptionist});
    for (const auto& [desk, person] : m_loop.hall().signedIn) {
        if (std::find(people.begin(), people.end(), person) == people.end()) {
            people.push_back(person);
        }
    }
    return people;
}

void WaitTimes::keepUp() const {
    const core::Moment now = m_loop.now();
    if (const std::int64_t day = core::localDay(now); day != m_day) {
        m_day = day;
        m_before = m_read ? m_read() : core::ServiceTimes{};
        m_ranges.clear();
    }
    const std::pair at(m_loop.hall().last, now.steady / freshFor);
    if (at != m_reckonedAt) {
        m_reckonedAt = at;
        m_ranges.clear();
    }
    std::erase_if(m_said, [&now](const auto& one) { return now.steady - one.second.at >= saidFor; });
}

std::optional<core::WaitRange> WaitTimes::of(const core::VisitId& visit) const {
    keepUp();
    if (const auto known = m_ranges.find(visit); known != m_ranges.end()) {
        return known->second;
    }
    const std::vector<core::PersonId> people = desk();
    const auto range = core::waitFor({m_loop.hall(), m_before, people, m_loop.now()}, visit);
    m_ranges.emplace(visit, range);
    return range;
}

std::optional<core::WaitRange> WaitTimes::said(const core::VisitId& visit) const {
    keepUp();
    if (const auto known = m_said.find(visit); known != m_said.end()) {
        return known->second.range;
    }
    const auto range = of(visit);
    m_said[visit] = {range, m_loop.now().steady};
    return range;
}

} // namespace yingke::frontdesk
