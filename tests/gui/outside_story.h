// SPDX-License-Identifier: GPL-3.0-or-later
// The desk with a desktop around it that keeps what it is asked.
#pragma once

#include "desk/outside/outside.h"
#include "desk/outside/outside_book.h"
#include "gui/desk_story.h"

#include <optional>
#include <vector>

namespace yingke::test {

class KeptDesktop : public desk::Desktop {
public:
    [[nodiscard]] bool isInFront() const override { return inFront; }
    void alert() override { ++alerts; }
    void notify(const desk::Notice& notice) override { notices.push_back(notice); }
    void withdraw() override { ++withdrawn; }
    void showTray(const desk::TrayLook& look) override { tray = look; }
    void hideTray() override { tray.reset(); }
    void setScreen(desk::Screen one) override { screen = one; }

    bool inFront = false;
    int alerts = 0;
    int withdrawn = 0;
    std::vector<desk::Notice> notices;
    std::optional<desk::TrayLook> tray;
    desk::Screen screen = desk::Screen::MaySleep;
};

struct OutsideStory : DeskStory {
    OutsideStory() : outside(desk(), window->outside(), desktop) {}

    KeptDesktop desktop;
    desk::Outside outside;
};

} // namespace yingke::test
