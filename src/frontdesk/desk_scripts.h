// SPDX-License-Identifier: GPL-3.0-or-later
// Ids of the scripts that the desk begins by itself.
#pragma once

#include "core/visit.h"

#include <string>

namespace yingke::frontdesk::desk_script {

inline constexpr const char* welcome = "welcome";
inline constexpr const char* telephone = "telephone";
inline constexpr const char* busyInPerson = "busy_in_person";
inline constexpr const char* busyOnTelephone = "busy_on_telephone";
inline constexpr const char* doneWithinLimit = "done_within_limit";
inline constexpr const char* farewell = "farewell";                    ///< at the door (S6)
inline constexpr const char* telephoneFarewell = "telephone_farewell"; ///< at the end of a call

inline constexpr const char* movedUp = "moved_up";    ///< somebody is dissatisfied, and somebody comes (S0-01)
inline constexpr const char* timeIsUp = "time_is_up"; ///< not made clear in time, and somebody comes (S5-02, S5-03)
inline constexpr const char* nobodyThere = "nobody_there"; ///< moved up, and nobody can come: a promise

[[nodiscard]] inline bool isMovingUp(const std::string& script) {
    return script == movedUp || script == timeIsUp || script == nobodyThere;
}
[[nodiscard]] inline const char* farewellOf(core::Channel channel) {
    return channel == core::Channel::Telephone ? telephoneFarewell : farewell;
}
[[nodiscard]] inline bool isFarewell(const std::string& script) {
    return script == farewell || script == telephoneFarewell;
}

} // namespace yingke::frontdesk::desk_script
