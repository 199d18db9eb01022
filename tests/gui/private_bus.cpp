// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/private_bus.h"

#include <catch2/catch.hpp>

#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QFile>

#include <array>

#include <fcntl.h>
#include <unistd.h>

namespace yingke::test {

namespace {

constexpr auto onTheBus = "private-bus-desktop";

} // namespace

PrivateBus::PrivateBus() {
    // A configuration of its own: the machine's may start services on being asked for them.
    QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("<busconfig><type>session</type><listen>unix:tmpdir=" + QFile::encodeName(m_folder.path()) +
               "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
               "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    file.close();
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + file.fileName(),
                                                   QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    REQUIRE(m_daemon.waitForStarted());
    while (!m_daemon.canReadLine()) {
        REQUIRE(m_daemon.waitForReadyRead());
    }
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus() {
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

BusDesktop::BusDesktop(const QString& address)
    : m_bus(QDBusConnection::connectToBus(address, QLatin1String(onTheBus))) {
    REQUIRE(m_bus.isConnected());
    REQUIRE(m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath));
}

BusDesktop::~BusDesktop() {
    m_bus.unregisterObject(QStringLiteral("/"), QDBusConnection::UnregisterTree);
    QDBusConnection::disconnectFromBus(QLatin1String(onTheBus));
    if (m_held >= 0) {
        close(m_held);
    }
}

void BusDesktop::click(uint id) {
    QDBusMessage signal =
        QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                   QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("ActionInvoked"));
    signal << id << QStringLiteral("default");
    m_bus.send(signal);
}

bool BusDesktop::handleMessage(const QDBusMessage& message, const QDBusConnection& connection) {
    m_asked.push_back(message);
    if (isSilent) {
        message.setDelayedReply(true);
        return true;
    }
    const QVariant answer = answerTo(message);
    return !message.isReplyRequired() ||
           connection.send(answer.isValid() ? message.createReply(answer) : message.createReply());
}

QVariant BusDesktop::answerTo(const QDBusMessage& message) {
    const QString& member = message.member();
    if (member == QStringLiteral("Notify")) {
        return QVariant(7U);
    }
    if (member == QStringLiteral("Get")) {
        return QVariant::fromValue(QDBusVariant(hasTray));
    }
    if (member == QStringLiteral("Inhibit") && message.interface() == QStringLiteral("org.freedesktop.ScreenSaver")) {
        return QVariant(0U); // a number like any other
    }
    if (member == QStringLiteral("Inhibit")) {
        std::array<int, 2> ends{};
        REQUIRE(pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) == 0);
        m_held = ends[0];
        const QDBusUnixFileDescriptor given(ends[1]); // a copy
        close(ends[1]);
        return QVariant::fromValue(given);
    }
    return {};
}

bool BusDesktop::isHeld() const {
    char nothing = 0;
    return m_held >= 0 && ::read(m_held, &nothing, 1) < 0; // 0: nobody has the other end any more
}

std::vector<QDBusMessage> BusDesktop::asked(const char* member) const {
    std::vector<QDBusMessage> all;
    for (const QDBusMessage& one : m_asked) {
        if (one.member() == QLatin1String(member)) {
            all.push_back(one);
        }
    }
    return all;
}

} // namespace yingke::test
