// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop around the window: a seam, so that tests see what is asked of it. Nothing of it waits for anybody.
#pragma once

#include "core/clocks.h"

#include <QString>

namespace yingke::desk {

/// What is told outside of the window. A visitor may stand before it: no name, no room, no telephone.
struct Notice {
    core::LimitPhase phase = core::LimitPhase::Warning; ///< Warning or Overdue
    QString title;
    QString text; ///< may be empty
};

/// What the tray shows.
struct TrayLook {
    int waiting = 0;
    core::LimitPhase gravest = core::LimitPhase::Calm;
    QString words; ///< the same as a sentence: under the pointer, and for screen readers

    friend bool operator==(const TrayLook&, const TrayLook&) = default;
};

enum class Screen { MaySleep, StaysOn };

class Desktop {
public:
    Desktop() = default;
    virtual ~Desktop() = default;
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;

    /// A window of ours has the keyboard.
    [[nodiscard]] virtual bool isInFront() const = 0;
    /// The window's entry in the task bar asks for a look.
    virtual void alert() = 0;
    /// In the place of the one before.
    virtual void notify(const Notice& notice) = 0;
    /// What was told is seen: it goes from the screen.
    virtual void withdraw() = 0;
    virtual void showTray(const TrayLook& look) = 0;
    virtual void hideTray() = 0;
    virtual void setScreen(Screen screen) = 0;
};

} // namespace yingke::desk
