// SPDX-License-Identifier: GPL-3.0-or-later
// Two visits that belong together: about the same matter, or opened twice by mistake.
#pragma once

#include "core/badge.h"
#include "core/ids.h"

#include <string_view>

namespace yingke::core::event {

/// The other visit is about the same matter. Stands in both.
struct VisitLinked {
    static constexpr std::string_view kindName = "visit_linked";
    VisitId other;
    Badge badge = 0; ///< the other's; 0: it has none
    static void fields(auto& archive, auto& event) {
        archive.plain("other", event.other);
        archive.plain("badge", event.badge);
    }
    friend bool operator==(const VisitLinked&, const VisitLinked&) = default;
};
/// This visit was opened by mistake and goes on in another; it is closed (Outcome::Joined) with it.
struct VisitJoined {
    static constexpr std::string_view kindName = "visit_joined";
    VisitId into;
    Badge badge = 0; ///< the other's
    static void fields(auto& archive, auto& event) {
        archive.plain("into", event.into);
        archive.plain("badge", event.badge);
    }
    friend bool operator==(const VisitJoined&, const VisitJoined&) = default;
};
/// The other side of VisitJoined: stands in the visit that goes on.
struct VisitTookIn {
    static constexpr std::string_view kindName = "visit_took_in";
    VisitId joined;
    Badge badge = 0; ///< of the one that was joined
    static void fields(auto& archive, auto& event) {
        archive.plain("joined", event.joined);
        archive.plain("badge", event.badge);
    }
    friend bool operator==(const VisitTookIn&, const VisitTookIn&) = default;
};

} // namespace yingke::core::event
