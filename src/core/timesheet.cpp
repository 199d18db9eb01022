// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timesheet.h"

namespace yingke::core {

TimeSheet turned(TimeSheet sheet, Party next, Millis steadyNow) {
    // The steady line never runs back; a record that says otherwise (a foreign clock) must not make negative time.
    if (steadyNow > sheet.since) {
        sheet.spent[static_cast<std::size_t>(sheet.party)] += steadyNow - sheet.since;
        sheet.since = steadyNow;
    }
    sheet.party = next;
    return sheet;
}

} // namespace yingke::core
