// SPDX-License-Identifier: GPL-3.0-or-later
// What one person answers for: what would fall silent if they went without another taking it.
#pragma once

#include "core/hall.h"

#include <vector>

namespace yingke::core {

struct AnswersFor {
    std::vector<VisitId> visits; ///< served, held, followed, asked for or asked of; a farewell that may be taken back
    std::vector<PromiseId> promises; ///< open ones: carried out, or followed to their end
    std::vector<SlipId> money;       ///< receipts whose money is here

    [[nodiscard]] bool nothing() const { return visits.empty() && promises.empty() && money.empty(); }
};

[[nodiscard]] AnswersFor answersFor(const Hall& hall, const PersonId& person, const Moment& now);

/// At whichever desk.
[[nodiscard]] bool isSignedIn(const Hall& hall, const PersonId& person);

/// The day was begun at the desk, and not ended since.
[[nodiscard]] bool isDayBegun(const Hall& hall, const Moment& now);

} // namespace yingke::core
