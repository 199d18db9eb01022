// SPDX-License-Identifier: GPL-3.0-or-later
// A practice hall of plainly fictional people.
#pragma once

#include "app/application.h"

namespace yingke::app {

/// Gives an office without people its fictional staff and community (示范花园), and signs the receptionist in.
/// Empty when done; else a sentence.
[[nodiscard]] QString makeDemoOffice(Application& application);

/// Brings the hall to where docs/pictures/desk.png shows it, by real commands: one visitor in service, two waiting, one
/// with the director. Does nothing when there are visits already.
void playDemo(frontdesk::FrontDesk& desk);

} // namespace yingke::app
