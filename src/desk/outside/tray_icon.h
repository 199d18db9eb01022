// SPDX-License-Identifier: GPL-3.0-or-later
// The program beside the clock: its icon with the number waiting on it, in the colour of the gravest limit. A click
// brings the window forward.
#pragma once

#include "desk/outside/desktop.h"

#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

namespace yingke::widgets {
class Palette;
} // namespace yingke::widgets

namespace yingke::desk {

/// `icon` with the number on it (10 and more: 9+); nobody and calm: as it is. In each size that trays ask for.
[[nodiscard]] QIcon withNumber(const QIcon& icon, const TrayLook& look, const widgets::Palette& palette);

class TrayIcon : public QObject {
    Q_OBJECT

public:
    explicit TrayIcon(const QIcon& icon, QObject* parent = nullptr);
    void show(const TrayLook& look);
    void hide();

signals:
    void clicked();

private:
    QIcon m_plain;
    TrayLook m_look;
    QMenu m_menu; ///< for who opens it with the right button; nothing of it says more than the icon
    QSystemTrayIcon m_icon;
};

} // namespace yingke::desk
