// SPDX-License-Identifier: GPL-3.0-or-later
// Commands for warnings.
#pragma once

#include "core/ids.h"
#include "core/visitor.h"
#include "core/warning.h"

#include <cstdint>
#include <string>

namespace yingke::core::command {

/// Who or what it is about (NothingNamed: a person without telephone and without name and room, no room, no firm), a
/// reason, an author (the actor) and a last day: today or later, Context::warningDays at the most.
struct SetWarning {
    WarningId warning;
    WarningAbout about = WarningAbout::Person;
    Visitor who;
    std::string firm;
    std::string reason;
    std::int64_t lastDay = 0; ///< localDay
};
/// Reviewed: goes on to a later day, with a reason.
struct ProlongWarning {
    WarningId warning;
    std::int64_t lastDay = 0;
    std::string reason;
};
/// Reviewed: ends now, with a reason.
struct EndWarning {
    WarningId warning;
    std::string reason;
};

} // namespace yingke::core::command
