// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script_run.h"

#include <algorithm>
#include <array>

namespace yingke::core {

bool isDesksOwn(const std::string& script) {
    static constexpr std::array<const char*, 10> own = {
        "telephone_farewell", "welcome",           "telephone", "farewell",   "busy_in_person",
        "busy_on_telephone",  "done_within_limit", "moved_up",  "time_is_up", "nobody_there"};
    return std::find(own.begin(), own.end(), script) != own.end();
}

} // namespace yingke::core
