// SPDX-License-Identifier: GPL-3.0-or-later
// Where an expression turns, for who tries it at its borders.
#include "scenario/expression/expression_days.h"
#include "scenario/expression/expression_tree.h"
#include "scenario/expression/office_calendar.h"

#include <algorithm>

namespace yingke::scenario {

namespace {

using Borders = std::vector<std::pair<std::string, Value>>;

/// The next day on which a question to the calendar comes out so: within a year, or nothing.
void dayWhen(const Term& asked, bool so, const ExpressionClock& clock, Borders& borders) {
    constexpr int aYear = 366;
    std::set<int> unsure;
    for (int ahead = 0; ahead <= aYear; ++ahead) {
        const Value day{ValueType::Date, clock.today + ahead, {}};
        const auto found = reckonCalendar(asked.function, {day}, clock, unsure);
        if (found && (found->number != 0) == so) {
            borders.emplace_back(asked.parts.front().word, day);
            return;
        }
    }
}

void collectBorders(const Term& term, const ExpressionClock& clock, Borders& borders) { // NOLINT(misc-no-recursion)
    const auto nothing = [](const std::string&) { return std::optional<Value>(); };
    const bool compares = term.operation == Operation::Between ||
                          (term.operation >= Operation::Equal && term.operation <= Operation::AtLeast);
    const bool asksDay = term.operation == Operation::Call &&
                         (term.function == Function::IsWorkingDay || term.function == Function::IsHoliday ||
                          term.function == Function::IsClosingDay || term.function == Function::IsOpen) &&
                         term.parts.front().operation == Operation::Name;
    if (asksDay) {
        for (const bool so : {true, false}) {
            dayWhen(term, so, clock, borders);
        }
    }
    for (const Term& part : term.parts) {
        if (compares && namesOfTree(part).empty()) {
            const Reckoned fixed = reckonTree(part, nothing, clock);
            for (const std::string& name : fixed.value ? namesOfTree(term) : std::vector<std::string>{}) {
                borders.emplace_back(name, *fixed.value);
            }
        }
        collectBorders(part, clock, borders);
    }
}

} // namespace

std::vector<std::pair<std::string, Value>> bordersOf(const Term& tree, const ExpressionClock& clock) {
    Borders borders;
    collectBorders(tree, clock, borders);
    return borders;
}

} // namespace yingke::scenario
