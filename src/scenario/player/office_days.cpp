// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/office_days.h"

#include "scenario/player/office_rows.h"

#include <algorithm>

namespace yingke::scenario {

namespace {

constexpr const char* calendarFile = "calendar.yaml";
constexpr std::int64_t mostDaysOfRow = 366;

class CalendarReader {
public:
    explicit CalendarReader(Problems& problems) : m_problems(problems), m_reader(problems) {}

    OfficeCalendar from(const std::string& folder) {
        Node top;
        const std::vector<Node> rows = officeRows(folder, calendarFile, "days", top, m_problems);
        if (!top.isMap()) {
            return {};
        }
        std::vector<std::string> keys(hoursKeys.begin(), hoursKeys.end());
        keys.insert(keys.end(), {"announced", "days"});
        m_reader.onlyKeys(top, keys);
        for (std::size_t i = 0; i < hoursKeys.size(); ++i) {
            hours(top, hoursKeys.at(i),
                  i < 7    ? m_calendar.week.at(i)
                  : i == 7 ? m_calendar.onHolidays
                           : m_calendar.onSwapped);
        }
        for (const Node& row : rows) {
            days(row);
        }
        announced(top);
        return std::move(m_calendar);
    }

private:
    void hours(const Node& top, const char* key, std::vector<OpenHours>& into) {
        const Node* node = m_reader.required(top, key);
        if (node == nullptr || !m_reader.wantScalar(*node, key)) {
            return;
        }
        if (const auto read = readHours(node->scalar)) {
            into = *read;
        } else {
            m_reader.error(node->place, "opening-hours",
                           "“" + node->scalar + "”不是开门时间。请写成 08:30-12:00, 13:30-18:00,不开门写 closed。",
                           "\"" + node->scalar + "\" are no opening hours. Write 08:30-12:00, 13:30-18:00, or closed.");
        }
    }

    std::optional<std::int64_t> day(const Node& row, const char* key) {
        const Node* node = row.get(key);
        const auto read = node != nullptr && node->isScalar() ? readDay(node->scalar) : std::nullopt;
        if (!read && node != nullptr) {
            m_reader.error(node->place, "no-such-date", "“" + node->scalar + "”不是日期。请写成 2026-10-01 的样子。",
                           "\"" + node->scalar + "\" is no date. Write it like 2026-10-01.");
        }
        return read;
    }

    void days(const Node& row) {
        m_reader.onlyKeys(row, {"kind", "from", "to", "name"});
        (void)m_reader.required(row, "kind");
        (void)m_reader.required(row, "from");
        const auto kind = static_cast<DayKind>(m_reader.word(row, "kind", {dayKinds.begin(), dayKinds.end()}));
        const auto from = day(row, "from");
        const auto to = row.get("to") != nullptr ? day(row, "to") : from;
        if (!from || !to) {
            return;
        }
        if (*to < *from || *to - *from >= mostDaysOfRow) {
            m_reader.error(row.get("to")->place, "day-order", "结束的日期要在开始之后,最多一年。",
                           "The last day is not before the first, and a row is at most a year long.");
            return;
        }
        const std::string name = m_reader.text(row, "name").text;
        for (std::int64_t at = *from; at <= *to; ++at) {
            day(row, at, {kind, name});
        }
    }

    void day(const Node& row, std::int64_t at, const NamedDay& special) {
        const bool weekend = ((at + 3) % 7 + 7) % 7 >= 5;
        if (special.kind == DayKind::Working && !weekend) {
            m_reader.error(row.get("from")->place, "no-weekend",
                           dayText(at) + " 不是星期六或星期日,本来就上班。调休上班的日子请核对。",
                           dayText(at) + " is no Saturday or Sunday: people work then anyhow. Check the swapped day.");
            return;
        }
        if (!m_calendar.days.emplace(at, special).second) {
            m_reader.error(row.get("from")->place, "day-twice", dayText(at) + " 写了两次。请只留一行。",
                           dayText(at) + " is written twice. Leave one row.");
        }
    }

    void announced(const Node& top) {
        const Node* node = m_reader.required(top, "announced");
        if (node == nullptr || !m_reader.wantScalar(*node, "announced")) {
            return;
        }
        const auto years = readYears(node->scalar);
        if (!years) {
            m_reader.error(node->place, "no-years", "“" + node->scalar + "”不是年份。请写成 2026, 2027 的样子。",
                           "\"" + node->scalar + "\" are no years. Write 2026, 2027.");
            return;
        }
        for (const int year : *years) {
            const bool has = std::any_of(m_calendar.days.begin(), m_calendar.days.end(), [year](const auto& entry) {
                return calendarDay(entry.first).year == year && entry.second.kind == DayKind::Holiday;
            });
            if (!has) {
                m_reader.error(node->place, "no-holidays",
                               std::to_string(year) + " 年写着已公布,days: 里却没有这一年的放假。请先填进去。",
                               std::to_string(year) +
                                   " is said to be announced, but days: has no holiday of it. Enter them first.");
            }
        }
        m_calendar.announced = *years;
    }

    Problems& m_problems;
    Reader m_reader;
    OfficeCalendar m_calendar;
};

} // namespace

OfficeCalendar loadCalendar(const std::string& folder, Problems& problems) {
    return CalendarReader(problems).from(folder);
}

std::optional<std::set<int>> readYears(const std::string& text) {
    std::set<int> years;
    std::string digits;
    const auto take = [&] {
        const bool year = digits.size() == 4 && digits.front() != '0';
        if (year) {
            years.insert(std::stoi(digits));
        }
        const bool fine = year || digits.empty();
        digits.clear();
        return fine;
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool comma = text.compare(at, 3, "，") == 0 || text.compare(at, 3, "、") == 0;
        if (text[at] >= '0' && text[at] <= '9') {
            digits += text[at];
        } else if (text[at] == ' ' || text[at] == ',' || comma) {
            at += comma ? 2 : 0;
            if (!take()) {
                return std::nullopt;
            }
        } else {
            return std::nullopt;
        }
    }
    return take() ? std::optional(years) : std::nullopt;
}

} // namespace yingke::scenario
