// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outside/desktop_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QVariantMap>

namespace yingke::desk {

namespace {

Q_LOGGING_CATEGORY(desktopLog, "yingke.desktop", QtCriticalMsg)

constexpr int answerWithin = 3000;      // milliseconds, for an answer
constexpr int warningShownFor = 15'000; // milliseconds; what is overdue stands until it is seen
constexpr uchar urgencyUsual = 1;       // as the Desktop Notifications Specification numbers them
constexpr uchar urgencyHigh = 2;

QString sessionName() { return QStringLiteral("yingke-desk-session"); }
QString systemName() { return QStringLiteral("yingke-desk-system"); }

QDBusMessage call(const char* service, const char* path, const char* interface, const char* method) {
    return QDBusMessage::createMethodCall(QLatin1String(service), QLatin1String(path), QLatin1String(interface),
                                          QLatin1String(method));
}

QDBusMessage toNotifications(const char* method) {
    return call("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications",
                method);
}

QDBusMessage toScreenSaver(const char* method) {
    return call("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", method);
}

QDBusMessage toTrays(const char* interface, const char* method) {
    return call("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", interface, method);
}

/// libdbus would start a bus of its own, which nobody listens to.
bool isSessionThere() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

/// A body may be read as markup, and what a script is called is no markup.
QString plain(QString text) {
    return text.replace(QLatin1Char('&'), QStringLiteral("＆")).replace(QLatin1Char('<'), QStringLiteral("‹"));
}

} // namespace

DesktopBus::DesktopBus(Buses buses) : m_buses(std::move(buses)) {}

DesktopBus::~DesktopBus() {
    withdraw();
    setScreen(Screen::MaySleep);
    QDBusConnection::disconnectFromBus(sessionName());
    QDBusConnection::disconnectFromBus(systemName());
}

bool DesktopBus::openSession() {
    if (m_isSessionOpen && QDBusConnection(sessionName()).isConnected()) {
        return true;
    }
    if (m_buses.session.isEmpty() && !isSessionThere()) {
        tellOnce("session", QStringLiteral("there is no bus"));
        return false;
    }
    QDBusConnection::disconnectFromBus(sessionName());
    QDBusConnection bus = m_buses.session.isEmpty()
                              ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, sessionName())
                              : QDBusConnection::connectToBus(m_buses.session, sessionName());
    m_isSessionOpen = bus.isConnected();
    m_notice = 0; // another bus knows nothing of it
    m_isInhibited = false;
    if (!m_isSessionOpen) {
        tellOnce("session", bus.lastError().name());
        return false;
    }
    bus.connect({}, QStringLiteral("/org/freedesktop/Notifications"), QStringLiteral("org.freedesktop.Notifications"),
                QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
    return true;
}

void DesktopBus::notify(const Notice& notice) {
    if (!openSession()) {
        return;
    }
    const bool isOverdue = notice.phase == core::LimitPhase::Overdue;
    const QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(isOverdue ? urgencyHigh : urgencyUsual)},
        {QStringLiteral("desktop-entry"), QStringLiteral("yingke")},
        {QStringLiteral("suppress-sound"), true}, // the Ringer's is heard
        {QStringLiteral("transient"), true},      // no list of the desktop keeps it
    };
    QDBusMessage message = toNotifications("Notify");
    message << tr("Yingke") << m_notice << QStringLiteral("yingke") << notice.title << plain(notice.text)
            << QStringList{QStringLiteral("default"), tr("Show the desk")} << hints
            << (isOverdue ? 0 : warningShownFor);
    const QDBusReply<uint> reply = QDBusConnection(sessionName()).call(message, QDBus::Block, answerWithin);
    if (reply.isValid()) {
        m_notice = reply.value();
    } else {
        tellOnce("notifications", reply.error().name());
    }
}

void DesktopBus::withdraw() {
    if (m_notice == 0) {
        return;
    }
    QDBusMessage message = toNotifications("CloseNotification");
    message << m_notice;
    QDBusConnection(sessionName()).send(message); // one that has gone is refused, and nobody minds
    m_notice = 0;
}

void DesktopBus::actionInvoked(uint id, const QString& /*key*/) {
    if (id == m_notice && m_notice != 0) {
        emit clicked();
    }
}

void DesktopBus::setScreen(Screen screen) {
    if (screen == Screen::StaysOn) {
        keepOnByScreenSaver();
        if (!m_isInhibited) {
            keepOnByLogin();
        }
        return;
    }
    if (m_isInhibited) {
        QDBusMessage message = toScreenSaver("UnInhibit");
        message << m_cookie;
        QDBusConnection(sessionName()).send(message);
        m_isInhibited = false;
    }
    m_stopped = {};
}

void DesktopBus::keepOnByScreenSaver() {
    if (!openSession() || m_isInhibited) {
        return;
    }
    QDBusMessage message = toScreenSaver("Inhibit");
    message << QStringLiteral("yingke") << tr("A visitor waits, a limit runs");
    const QDBusReply<uint> reply = QDBusConnection(sessionName()).call(message, QDBus::Block, answerWithin);
    m_isInhibited = reply.isValid();
    if (m_isInhibited) {
        m_cookie = reply.value();
    } else {
        tellOnce("screen saver", reply.error().name());
    }
}

void DesktopBus::keepOnByLogin() {
    if (m_stopped.isValid() || m_buses.isSystemOff) {
        return;
    }
    QDBusConnection bus = m_buses.system.isEmpty()
                              ? QDBusConnection::connectToBus(QDBusConnection::SystemBus, systemName())
                              : QDBusConnection::connectToBus(m_buses.system, systemName());
    QDBusMessage message =
        call("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "Inhibit");
    message << QStringLiteral("idle") << QStringLiteral("yingke") << tr("A visitor waits, a limit runs")
            << QStringLiteral("block");
    const QDBusReply<QDBusUnixFileDescriptor> reply = bus.call(message, QDBus::Block, answerWithin);
    if (reply.isValid()) {
        m_stopped = reply.value();
    } else {
        tellOnce("login", reply.error().name());
    }
}

void DesktopBus::askTray() {
    if (!openSession()) {
        emit trayHost(TrayHost::None);
        return;
    }
    QDBusMessage message = toTrays("org.freedesktop.DBus.Properties", "Get");
    message << QStringLiteral("org.kde.StatusNotifierWatcher") << QStringLiteral("IsStatusNotifierHostRegistered");
    const QDBusReply<QDBusVariant> reply = QDBusConnection(sessionName()).call(message, QDBus::Block, answerWithin);
    if (reply.isValid()) {
        emit trayHost(reply.value().variant().toBool() ? TrayHost::Answers : TrayHost::None);
        return;
    }
    const bool isSilent = reply.error().type() == QDBusError::NoReply || reply.error().type() == QDBusError::TimedOut;
    emit trayHost(isSilent ? TrayHost::Silent : TrayHost::None);
}

void DesktopBus::tellOnce(const char* what, const QString& why) {
    if (!m_told.contains(QLatin1String(what))) {
        m_told << QLatin1String(what);
        qCInfo(desktopLog) << "not there:" << what << qPrintable(why);
    }
}

} // namespace yingke::desk
