// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decide.h"

#include "core/draft.h"

namespace yingke::core {

Decision decideAll(const Hall& hall, const std::vector<Command>& commands, const Context& context) {
    Draft draft(hall, context);
    for (const Command& command : commands) {
        const Refused refused = std::visit([&draft](const auto& one) { return carryOut(draft, one); }, command);
        if (refused) {
            return *refused;
        }
    }
    return draft.take();
}

Decision decide(const Hall& hall, const Command& command, const Context& context) {
    return decideAll(hall, std::vector<Command>{command}, context);
}

} // namespace yingke::core
