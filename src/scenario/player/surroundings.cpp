// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/surroundings.h"

#include "scenario/player/office_tables.h"

namespace yingke::scenario {

const OfficeCalendar& Surroundings::calendar() const {
    static const OfficeCalendar usual;
    return usual;
}

Sheet Surroundings::sheet(const std::string& name) const {
    const auto label = vocabulary().texts.find(name);
    return sheetOf(name, label != vocabulary().texts.end() ? label->second.chinese : name, text(name));
}

std::optional<core::PersonId> Surroundings::personNamed(const std::string& /*name*/) const { return std::nullopt; }

std::vector<core::PersonId> Surroundings::standIns(const core::RoleId& /*role*/) const { return {}; }

std::vector<std::string> Surroundings::options(const std::string& list) const {
    std::vector<std::string> lines;
    for (const auto& row : sheet(list).rows) {
        lines.push_back(row.front());
    }
    return lines;
}

std::vector<std::string> Surroundings::optionsOf(const core::Visit& /*visit*/, const std::string& list) const {
    return options(list);
}

bool Surroundings::copiesAllowed(const std::string& paper) const {
    const auto label = vocabulary().papers.find(paper);
    return copiesAllowed() || (label != vocabulary().papers.end() && !label->second.identity);
}

const Script* Surroundings::published(const std::string& /*scenario*/) const { return nullptr; }

const Script* Surroundings::pinned(const core::ScriptRef& /*script*/) const { return nullptr; }

std::optional<core::WaitRange> Surroundings::waitFor(const core::VisitId& /*visit*/) const { return std::nullopt; }

} // namespace yingke::scenario
