// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/replay/replay_surroundings.h"

#include "reading/replay/replay_calendar.h"

#include <QString>

namespace yingke::reading {

ReplaySurroundings::ReplaySurroundings(const office::Office& office, const core::Moment& now, core::PersonId me,
                                       const std::vector<core::event::OfficeChanged>& changes)
    : m_today(office, m_clock, std::move(me)), m_calendar(calendarBefore(office.calendar(), changes)) {
    m_clock.at = now;
    for (const core::event::OfficeChanged& change : changes) {
        m_before.emplace(change.what, change.before); // the first edit after the moment tells what it was then
    }
}

std::optional<std::int64_t> ReplaySurroundings::fee(const std::string& name) const {
    const auto before = m_before.find("fees." + name);
    const auto sum = before != m_before.end() ? core::moneyFromText(before->second) : std::nullopt;
    return sum ? std::optional(sum->fen) : m_today.fee(name);
}

std::optional<double> ReplaySurroundings::setting(const std::string& name) const {
    const auto before = m_before.find("settings." + name);
    bool read = false;
    const double value = before != m_before.end() ? QString::fromStdString(before->second).toDouble(&read) : 0;
    return read ? std::optional(value) : m_today.setting(name);
}

std::string ReplaySurroundings::text(const std::string& name) const {
    const auto before = m_before.find("texts." + name);
    return before != m_before.end() && !before->second.empty() ? before->second : m_today.text(name);
}

} // namespace yingke::reading
