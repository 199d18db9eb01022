// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the table, a workspace each; read them through allActions().
#pragma once

#include "widgets/keys/action.h"

namespace yingke::widgets::tables {

[[nodiscard]] std::span<const Action> deskActions();
[[nodiscard]] std::span<const Action> logActions();
[[nodiscard]] std::span<const Action> rehearsalActions();

} // namespace yingke::widgets::tables
