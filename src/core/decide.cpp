// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decide.h"

#include "core/draft.h"

namespace yingke::core {

Decision decideAll(const Hall& hall, const std::vector<Command>& commands, const Context& context) {
    Draft draft(hall, context);
    for (const Command& command : commands) {
        if (auto refused = draft.decide(command)) {
            return std::move(*refused);
        }
    }
    Happenings happenings;
    for (EventRecord& record : draft.takeRecords()) {
        happenings.push_back({std::move(record.visit), std::move(record.event)});
    }
    return happenings;
}

Decision decide(const Hall& hall, const Command& command, const Context& context) {
    return decideAll(hall, std::vector<Command>{command}, context);
}

} // namespace yingke::core
