// SPDX-License-Identifier: GPL-3.0-or-later
// What a notification and the tray say. By the short mark and the matter alone (乙: 物品放行): both are read by whoever
// stands before the screen, and stay on it while another program is in front.
#pragma once

#include "desk/outside/desktop.h"
#include "desk/outside/hall_look.h"

namespace yingke::frontdesk {
class FrontDesk;
} // namespace yingke::frontdesk

namespace yingke::desk {

/// `passed`: whose limits came to the phase; empty: a promise did.
[[nodiscard]] Notice noticeOf(const frontdesk::FrontDesk& desk, const std::vector<PassedLimits::Passed>& passed,
                              core::LimitPhase phase);
[[nodiscard]] TrayLook trayLookOf(const HallLook& look);

} // namespace yingke::desk
