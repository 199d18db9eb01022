// SPDX-License-Identifier: GPL-3.0-or-later
// F1: every key of the desk on one page, by what it is for. Any key closes it.
#pragma once

#include "widgets/shade.h"

namespace yingke::desk {

class KeysPage : public widgets::Shade {
    Q_OBJECT

public:
    explicit KeysPage(QWidget* window);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void place() override;
};

} // namespace yingke::desk
