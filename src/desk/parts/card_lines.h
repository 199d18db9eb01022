// SPDX-License-Identifier: GPL-3.0-or-later
// What the hall's card says of a visit: whose it is, what it is about, and where it stands.
#pragma once

#include "frontdesk/front_desk.h"

#include <QString>

namespace yingke::desk {

/// 缴费 · 之后物品放行; what was done last when nothing else is to come. Empty while nobody knows what the visitor came
/// for: the desk's own scripts (greeting, busy, farewell) are no matters.
[[nodiscard]] QString matterLine(const frontdesk::FrontDesk& desk, const core::Visit& visit);

/// 缴费 · 之后物品放行, 还没问来意 · 第 1 位, 见主任 → 周主任. `place`: in the queue, from 1; 0: in none.
[[nodiscard]] QString cardLine(const frontdesk::FrontDesk& desk, const core::Visit& visit, int place);

/// 3-2-402, or that nobody has asked yet.
[[nodiscard]] QString roomLine(const core::Visit& visit);

/// How the badge stands (the theme's style sheet): serving, queued, warning, overdue, away.
[[nodiscard]] const char* badgeStands(const frontdesk::FrontDesk& desk, const core::Visit& visit, core::Millis steady);

} // namespace yingke::desk
