// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the desktop over D-Bus: a notification, the screen kept on, whether there is a tray. Each call may
// wait some seconds for who does not answer, so it lives in a SideThread. Where there is no bus, or nobody on it who
// knows the question, nothing happens, and the log for the maintainer says so once.
#pragma once

#include "desk/outside/desktop.h"

#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QStringList>

namespace yingke::desk {

enum class TrayHost {
    Answers,
    None,  ///< no such host is on the bus, or there is no bus: there may be a tray of the older kind
    Silent ///< it does not answer: who asks it for a tray would wait with it
};

class DesktopBus : public QObject {
    Q_OBJECT

public:
    /// Addresses as D-Bus writes them; empty: the machine's own. An `off` bus is not asked for anything.
    struct Buses {
        QString session;
        QString system;
        bool isSystemOff = false;
    };
    /// Nothing is opened before the first question.
    explicit DesktopBus(Buses buses);
    ~DesktopBus() override;

    void notify(const Notice& notice); ///< in the place of the one before
    void withdraw();
    void setScreen(Screen screen);
    void askTray(); ///< answered by trayHost

signals:
    void clicked(); ///< the notification was
    void trayHost(yingke::desk::TrayHost host);

private slots:
    void actionInvoked(uint id, const QString& key);

private:
    [[nodiscard]] bool openSession();
    void keepOnByScreenSaver();
    void keepOnByLogin();
    void tellOnce(const char* what, const QString& why);

    Buses m_buses;
    bool m_isSessionOpen = false;
    uint m_notice = 0;                 ///< the notification's id; 0: none stands there
    uint m_cookie = 0;                 ///< of the screen saver
    bool m_isInhibited = false;        ///< by the screen saver: its cookie may be any number
    QDBusUnixFileDescriptor m_stopped; ///< of login1: the screen stays on as long as this is held
    QStringList m_told;                ///< what the log has been told
};

} // namespace yingke::desk
