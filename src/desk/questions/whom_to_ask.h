// SPDX-License-Identifier: GPL-3.0-or-later
// The colleagues for a visit, the right one first: by the posts of its matter, and by who is in.
#pragma once

#include "frontdesk/front_desk.h"
#include "office/data/office.h"

#include <QString>

#include <vector>

namespace yingke::desk {

/// Who has a post of the matter and is in; who stands in for one and is in; others who are in; then the busy ones in
/// that order, then who is out. Never oneself, and never who serves the visit.
[[nodiscard]] std::vector<core::PersonId> whomToAsk(const frontdesk::FrontDesk& desk, const core::Visit& visit);

/// Whom the visit's matter concerns besides who serves it: who had it and gave it back, else who was found for it last,
/// else who owes what it follows up. Empty: nobody known.
[[nodiscard]] core::PersonId personConcerned(const frontdesk::FrontDesk& desk, const core::Visit& visit);

/// Part of the name, the beginning of its pinyin initials, part of the post.
[[nodiscard]] bool isMeant(const office::Colleague& colleague, const QString& typed);

/// "何工 工程主管 · 外出至 15:30".
[[nodiscard]] QString withStanding(const frontdesk::FrontDesk& desk, const core::PersonId& person);

} // namespace yingke::desk
