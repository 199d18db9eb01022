// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk's fields may ask the house: the clock, the colleagues' names, the register's rooms.
#pragma once

#include "app/application.h"
#include "widgets/facts/fact_edit.h"

namespace yingke::desk {

/// `application` is open and outlives what is returned.
[[nodiscard]] widgets::FieldHelp fieldHelp(app::Application& application);

} // namespace yingke::desk
