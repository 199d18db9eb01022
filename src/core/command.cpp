// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command.h"

#include "core/any_of_made.h"

namespace yingke::core {

template struct AnyOf<CommandKinds>;

} // namespace yingke::core
