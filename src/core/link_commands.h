// SPDX-License-Identifier: GPL-3.0-or-later
// Commands for two visits that belong together.
#pragma once

#include "core/ids.h"

namespace yingke::core::command {

/// Both are about the same matter; either may be over. Rejected: the same one (SameVisit), linked before
/// (LinkedAlready).
struct LinkVisits {
    VisitId visit;
    VisitId other;
};
/// One visitor was taken in twice: `visit` goes on, `twice` is closed as joined. What is known of the visitor there and
/// not here goes along. Rejected: the same one, one that is over or being seen off, a call that we make.
struct JoinVisits {
    VisitId visit;
    VisitId twice;
};

} // namespace yingke::core::command
