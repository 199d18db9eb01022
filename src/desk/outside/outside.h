// SPDX-License-Identifier: GPL-3.0-or-later
// What the hall does outside of the window: at warning and overdue, while another program is in front, its entry in the
// task bar asks for a look and a notification tells of it; the tray shows how many wait; the screen stays on while a
// limit runs. Sounds are the Ringer's.
#pragma once

#include "desk/outside/desktop.h"
#include "desk/outside/hall_look.h"

#include <QObject>
#include <QTimer>

namespace yingke::frontdesk {
class FrontDesk;
} // namespace yingke::frontdesk

namespace yingke::desk {

class OutsideBook;

class Outside : public QObject {
public:
    /// So long (milliseconds) after its last limit has passed a hall keeps the screen on: then nobody is at the desk.
    static constexpr core::Millis keptOnAfter = 30 * 60'000;

    /// All outlive it.
    Outside(frontdesk::FrontDesk& desk, const OutsideBook& book, Desktop& desktop, QObject* parent = nullptr);
    ~Outside() override; ///< the screen may sleep again

    /// The hall as it is now; at its changes, and once a minute while the screen is kept on.
    void look();

private:
    void limitSounded(core::LimitPhase phase);

    frontdesk::FrontDesk& m_desk;
    const OutsideBook& m_book;
    Desktop& m_desktop;
    PassedLimits m_passed;
    QTimer m_minute;
    Screen m_screen = Screen::MaySleep; ///< as it was asked for last
};

} // namespace yingke::desk
