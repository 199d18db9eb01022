// SPDX-License-Identifier: GPL-3.0-or-later
// Ids of the scripts that the desk begins by itself: they greet, ask to wait, move up and see off, and are no matters.
#pragma once

#include "core/visitor.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace yingke::core::desk_script {

inline constexpr const char* welcome = "welcome";
inline constexpr const char* expected = "expected"; ///< who comes by appointment: nothing is asked twice
inline constexpr const char* telephone = "telephone";
inline constexpr const char* telephoneBeside = "telephone_beside"; ///< a call is taken while somebody is served
inline constexpr const char* backAtWork =
    "back_at_work"; ///< who was asked to wait for another is gone on with (S2.1-06)
inline constexpr const char* pleaseWait = "please_wait";  ///< said to who is served before another is turned to
inline constexpr const char* waitIsLong = "wait_is_long"; ///< somebody waits too long while another is served (S2.1-03)
inline constexpr const char* busyInPerson = "busy_in_person";
inline constexpr const char* busyOnTelephone = "busy_on_telephone";
inline constexpr const char* doneWithinLimit = "done_within_limit";
inline constexpr const char* backFromAbove = "back_from_above"; ///< given back by who was fetched, with no matter begun
inline constexpr const char* movedUp = "moved_up";    ///< somebody is dissatisfied, and somebody comes (S0-01)
inline constexpr const char* timeIsUp = "time_is_up"; ///< not made clear in time, and somebody comes (S5-02, S5-03)
inline constexpr const char* anotherComes = "another_comes"; ///< who was asked can't come, and somebody else does
inline constexpr const char* complaint = "complaint"; ///< written down, with a named person's answer at a dated time
inline constexpr const char* nobodyThere = "nobody_there";             ///< moved up, and nobody can come: a promise
inline constexpr const char* farewell = "farewell";                    ///< at the door (S6)
inline constexpr const char* telephoneFarewell = "telephone_farewell"; ///< at the end of a call

inline constexpr std::array all{welcome,    expected,          telephone,    telephoneBeside, backAtWork,
                                pleaseWait, waitIsLong,        busyInPerson, busyOnTelephone, doneWithinLimit,
                                movedUp,    timeIsUp,          anotherComes, complaint,       nobodyThere,
                                farewell,   telephoneFarewell, backFromAbove};

[[nodiscard]] inline bool isOne(std::string_view script) {
    return std::any_of(all.begin(), all.end(), [script](const char* one) { return script == one; });
}
[[nodiscard]] inline bool isMovingUp(std::string_view script) {
    return script == movedUp || script == timeIsUp || script == anotherComes || script == nobodyThere;
}
/// It tells the visitor that an answer will come, and ends in the promise of it.
[[nodiscard]] inline bool isOwing(std::string_view script) { return script == complaint || script == nobodyThere; }
/// Said to who has come in, before a matter is known.
[[nodiscard]] inline bool isGreeting(std::string_view script) {
    return script == welcome || script == expected || script == busyInPerson || script == busyOnTelephone ||
           script == doneWithinLimit || script == waitIsLong || script == backFromAbove;
}
[[nodiscard]] inline bool isFarewell(std::string_view script) {
    return script == farewell || script == telephoneFarewell;
}
[[nodiscard]] inline const char* farewellOf(Channel channel) {
    return channel == Channel::Telephone ? telephoneFarewell : farewell;
}

} // namespace yingke::core::desk_script
