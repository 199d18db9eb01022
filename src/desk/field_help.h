// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk's fields may ask the house: the clock, the colleagues' names, the register's rooms.
#pragma once

#include "office/application.h"
#include "widgets/fact_edit.h"

namespace yingke::desk {

/// `application` is open and outlives what is returned.
[[nodiscard]] widgets::FieldHelp fieldHelp(office::Application& application);

} // namespace yingke::desk
