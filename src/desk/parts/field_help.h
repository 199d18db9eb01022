// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk's fields may ask the house: the clock, the colleagues' names, the register's rooms.
#pragma once

#include "widgets/facts/fact_edit.h"

namespace yingke::frontdesk {
class FrontDesk;
}
namespace yingke::office {
class Office;
}
namespace yingke::registers {
class RoomRegister;
}

namespace yingke::desk {

/// All are open and outlive what is returned.
[[nodiscard]] widgets::FieldHelp fieldHelp(frontdesk::FrontDesk& desk, const office::Office& office,
                                           registers::RoomRegister& rooms);

} // namespace yingke::desk
