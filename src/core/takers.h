// SPDX-License-Identifier: GPL-3.0-or-later
// Who can be asked to come, by post: who holds it, and who stands in for it. Behind the last one there is nobody, and
// what is left is a promise with a date.
#pragma once

#include "core/escalation.h"
#include "core/hall.h"
#include "core/ids.h"

#include <map>
#include <vector>

namespace yingke::core {

/// Those of one post who may be asked, each in the office's order. Whom the office knows to be out is left out.
struct Takers {
    std::vector<PersonId> holders;
    std::vector<PersonId> standIns;
    friend bool operator==(const Takers&, const Takers&) = default;
};
using TakersByPost = std::map<RoleId, Takers>;

/// Whom a visit goes to that moves up, and how far up that is.
struct Taker {
    EscalationLevel level = EscalationLevel::ServiceSupervisor;
    PersonId person; ///< empty: nobody can come
};

/// Who holds the post and is in, else who stands in and is in, else the busy ones in that order; nobody of `past`, and
/// nobody whom the hall knows to be out.
[[nodiscard]] PersonId firstOf(const Hall& hall, const Takers& takers, const std::vector<PersonId>& past);

/// From `least` up, past each post that nobody of can come (S0-01, S5-02, S5-03). Never who serves, nobody of `past`,
/// and never down: who stands in for the director is asked only while the director does not serve.
[[nodiscard]] Taker takerFor(const Hall& hall, const TakersByPost& takers, const Visit& visit, EscalationLevel least,
                             std::vector<PersonId> past);

/// Who was asked since the visit was last moved up by hand or by the clock, and could not come.
[[nodiscard]] std::vector<PersonId> couldNotCome(const Visit& visit);

} // namespace yingke::core
