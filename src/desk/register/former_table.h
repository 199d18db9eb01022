// SPDX-License-Identifier: GPL-3.0-or-later
// Who lived in a room before, from when until when: looked at, never edited.
#pragma once

#include "register/rooms/register_values.h"

class QTableWidget;

namespace yingke::desk {

/// `said`: its name for those who hear it.
[[nodiscard]] QTableWidget* makeFormerTable(const QString& said, QWidget* parent);
/// Who moved out last stands first. Without numbers: nobody is called any more.
void showFormer(QTableWidget& table, const registers::Household& household);

} // namespace yingke::desk
