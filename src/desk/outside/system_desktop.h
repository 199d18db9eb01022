// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop that the program runs on.
#pragma once

#include "desk/outside/desktop.h"
#include "desk/outside/desktop_bus.h"
#include "desk/outside/side_thread.h"

#include <QObject>

#include <memory>
#include <optional>

class QWidget;

namespace yingke::desk {

class TrayIcon;

class SystemDesktop : public QObject, public Desktop {
    Q_OBJECT

public:
    /// `window` outlives it, and has its icon. The tray comes a second after the first showTray, when the bus has said
    /// that it would not be waited for.
    explicit SystemDesktop(QWidget& window, const DesktopBus::Buses& buses = {});
    ~SystemDesktop() override;

    [[nodiscard]] bool isInFront() const override;
    void alert() override;
    void notify(const Notice& notice) override;
    void withdraw() override;
    void showTray(const TrayLook& look) override;
    void hideTray() override;
    void setScreen(Screen screen) override;

signals:
    void called(); ///< the tray or a notification was clicked: the window is wanted

private:
    void askTray();
    void trayHost(TrayHost host);

    QWidget& m_window;
    DesktopBus* m_bus; ///< in m_thread
    SideThread m_thread;
    std::unique_ptr<TrayIcon> m_tray;
    std::optional<TrayLook> m_look; ///< to be shown; nothing: no tray is wanted
    bool m_hasAsked = false;
    bool m_isLastTime = false; ///< the host was waited for once
    bool m_isNotified = false;
};

} // namespace yingke::desk
