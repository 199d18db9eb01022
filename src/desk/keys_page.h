// SPDX-License-Identifier: GPL-3.0-or-later
// F1: the keys of the desk.
#pragma once

#include "widgets/parts/key_sheet.h"

namespace yingke::desk {

class KeysPage : public widgets::KeySheet {
    Q_OBJECT

public:
    explicit KeysPage(QWidget* window);

private:
    [[nodiscard]] static std::vector<std::vector<widgets::KeyGroup>> columns();
};

} // namespace yingke::desk
