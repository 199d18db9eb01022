// SPDX-License-Identifier: GPL-3.0-or-later
// A bus of the test's own (dbus-daemon), with a desktop on it that keeps what it is asked.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <vector>

namespace yingke::test {

class PrivateBus {
public:
    PrivateBus();
    ~PrivateBus();
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    [[nodiscard]] const QString& address() const { return m_address; }

private:
    QTemporaryDir m_folder; ///< its socket
    QProcess m_daemon;
    QString m_address;
};

/// Notifications, the screen saver, the login manager and the host of trays, in the test's thread.
class BusDesktop : public QDBusVirtualObject {
public:
    explicit BusDesktop(const QString& address);
    ~BusDesktop() override;
    /// Takes the name of a service; false: nobody of it is there.
    bool serve(const char* name) { return m_bus.registerService(QLatin1String(name)); }
    void leave(const char* name) { m_bus.unregisterService(QLatin1String(name)); }
    /// Somebody clicks the notification.
    void click(uint id);

    [[nodiscard]] QString introspect(const QString& /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;

    /// What was asked, in its order.
    [[nodiscard]] std::vector<QDBusMessage> asked(const char* member) const;
    /// What was given to keep the screen on is still held.
    [[nodiscard]] bool isHeld() const;
    bool hasTray = true;
    bool isSilent = false; ///< nothing is answered

private:
    QDBusConnection m_bus;
    [[nodiscard]] QVariant answerTo(const QDBusMessage& message);

    std::vector<QDBusMessage> m_asked;
    int m_held = -1; ///< reads the end of what was given out
};

} // namespace yingke::test
