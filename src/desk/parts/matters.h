// SPDX-License-Identifier: GPL-3.0-or-later
// The matters of one visit, one after the other: done, at work, left unfinished, and those that are still to come.
#pragma once

#include "frontdesk/front_desk.h"

#include <QString>

#include <string>
#include <vector>

namespace yingke::desk {

struct Matter {
    /// Ended is not done: Refused, AwaitsPapers, AwaitsPromise and Told have ended too.
    enum class Stand { Done, Refused, AwaitsPapers, AwaitsPromise, Told, Now, Suspended, Unfinished, Next };
    std::string script;
    QString title;
    Stand stand = Stand::Next;
    friend bool operator==(const Matter&, const Matter&) = default;
};

/// In the order they were begun, then those noted for later. The desk's own scripts (greeting, queue, farewell) are
/// none.
[[nodiscard]] std::vector<Matter> mattersOf(const frontdesk::FrontDesk& desk, const core::Visit& visit);

/// The matters that are offered to this visit, in their order: on a call those alone that can be done by telephone.
[[nodiscard]] std::vector<const scenario::Script*> mattersFor(const frontdesk::FrontDesk& desk,
                                                              const core::Visit& visit);
/// Their titles, one after the other; empty: none was told.
[[nodiscard]] QString mattersText(const frontdesk::FrontDesk& desk, const core::Visit& visit);

/// The change makes another person of the visitor, by name or room, and a matter was begun, or a paper, a slip or a
/// promise is this one's: silently done, two people would be mixed.
[[nodiscard]] bool wouldMix(const frontdesk::FrontDesk& desk, const core::Visit& visit,
                            const core::VisitorChange& change);

/// What the visitor came for besides (core::Visitor::matter): script ids with ", " between.
[[nodiscard]] std::vector<std::string> wantedMatters(const core::Visitor& visitor);
/// With one more; the same when it stands there already.
[[nodiscard]] std::string withWanted(const core::Visitor& visitor, const std::string& script);

} // namespace yingke::desk
