// SPDX-License-Identifier: GPL-3.0-or-later
// The posts that the program itself knows, by their ids in the office's roster and in scripts. All others are the
// office's and the scripts' own (resources/office/vocabulary.yaml).
#pragma once

#include "core/escalation.h"

namespace yingke::core::role {

inline constexpr const char* receptionist = "receptionist";
inline constexpr const char* serviceSupervisor = "service_supervisor";
inline constexpr const char* director = "director";
/// Whom a script calls {colleague}: the one found last, whatever the post.
inline constexpr const char* colleague = "colleague";

/// The post to which a visit moves up; PersonConcerned has none of its own and is the service supervisor's.
[[nodiscard]] constexpr const char* of(EscalationLevel level) {
    return level == EscalationLevel::Director ? director : serviceSupervisor;
}

} // namespace yingke::core::role
