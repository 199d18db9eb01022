// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/replay/replay_calendar.h"

#include "scenario/player/office_days.h"

#include <algorithm>
#include <string>
#include <utility>

namespace yingke::reading {

namespace {

const std::string hoursPart = "opening_hours.";
const std::string daysPart = "calendar.";

bool isOf(const core::event::OfficeChanged& change, const std::string& part) {
    return change.what.compare(0, part.size(), part) == 0;
}

void hoursBefore(scenario::OfficeCalendar& calendar, const std::string& key, const std::string& before) {
    if (key == "announced") {
        calendar.announced = scenario::readYears(before).value_or(calendar.announced);
        return;
    }
    const auto hours = scenario::readHours(before);
    for (std::size_t i = 0; hours && i < scenario::hoursKeys.size(); ++i) {
        if (key == scenario::hoursKeys.at(i)) {
            auto& kept = i < calendar.week.size()    ? calendar.week.at(i)
                         : i == calendar.week.size() ? calendar.onHolidays
                                                     : calendar.onSwapped;
            kept = *hours;
        }
    }
}

/// A row as the log has it, "2026-10-01 | 2026-10-07 | holiday | 国庆节".
struct DayRow {
    std::int64_t from = 0;
    std::int64_t to = -1; ///< before `from`: there was no row, or it can't be read
    scenario::NamedDay day;
};

DayRow dayRow(const std::string& text) {
    std::vector<std::string> cells(4);
    const std::string between = " | ";
    std::size_t at = 0;
    for (std::size_t i = 0; i < cells.size() && at <= text.size(); ++i) {
        const std::size_t end = i + 1 < cells.size() ? text.find(between, at) : std::string::npos;
        cells[i] = text.substr(at, end == std::string::npos ? end : end - at);
        at = end == std::string::npos ? text.size() + 1 : end + between.size();
    }
    const auto from = scenario::readDay(cells[0]);
    const auto to = cells[1].empty() ? from : scenario::readDay(cells[1]);
    const auto kind = std::find(scenario::dayKinds.begin(), scenario::dayKinds.end(), cells[2]);
    if (!from || !to || kind == scenario::dayKinds.end()) {
        return {};
    }
    return {*from, *to, {static_cast<scenario::DayKind>(kind - scenario::dayKinds.begin()), cells[3]}};
}

void daysBefore(scenario::OfficeCalendar& calendar, const core::event::OfficeChanged& change) {
    const DayRow after = dayRow(change.after);
    for (std::int64_t day = after.from; day <= after.to; ++day) {
        const auto found = calendar.days.find(day);
        if (found != calendar.days.end() && found->second == after.day) { // another row may have it by now
            calendar.days.erase(found);
        }
    }
    const DayRow before = dayRow(change.before);
    for (std::int64_t day = before.from; day <= before.to; ++day) {
        calendar.days[day] = before.day;
    }
}

} // namespace

std::optional<scenario::OfficeCalendar> calendarBefore(const scenario::OfficeCalendar& today,
                                                       const std::vector<core::event::OfficeChanged>& later) {
    std::optional<scenario::OfficeCalendar> calendar;
    for (auto change = later.rbegin(); change != later.rend(); ++change) {
        const bool hours = isOf(*change, hoursPart);
        if (!hours && !isOf(*change, daysPart)) {
            continue;
        }
        calendar = calendar ? std::move(calendar) : std::optional(today);
        if (hours) {
            hoursBefore(*calendar, change->what.substr(hoursPart.size()), change->before);
        } else {
            daysBefore(*calendar, *change);
        }
    }
    return calendar;
}

} // namespace yingke::reading
