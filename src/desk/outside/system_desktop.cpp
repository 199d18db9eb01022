// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outside/system_desktop.h"

#include "desk/outside/tray_icon.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace yingke::desk {

namespace {

constexpr int afterStart = 1'000; // milliseconds: the window first
constexpr int hostComes = 30'000; // milliseconds: at the session's start the panel may be later than we

} // namespace

SystemDesktop::SystemDesktop(QWidget& window, const DesktopBus::Buses& buses)
    : m_window(window), m_bus(new DesktopBus(buses)),
      m_thread(std::unique_ptr<QObject>(m_bus), QStringLiteral("yingke-desktop")) {
    connect(m_bus, &DesktopBus::clicked, this, &SystemDesktop::called);
    connect(m_bus, &DesktopBus::trayHost, this, &SystemDesktop::trayHost);
}

SystemDesktop::~SystemDesktop() = default;

bool SystemDesktop::isInFront() const { return QApplication::activeWindow() != nullptr; }

void SystemDesktop::alert() { QApplication::alert(&m_window); }

void SystemDesktop::notify(const Notice& notice) {
    m_isNotified = true;
    m_thread.run([bus = m_bus, notice](QObject* /*worker*/) { bus->notify(notice); });
}

void SystemDesktop::withdraw() {
    if (m_isNotified) {
        m_isNotified = false;
        m_thread.run([bus = m_bus](QObject* /*worker*/) { bus->withdraw(); });
    }
}

void SystemDesktop::setScreen(Screen screen) {
    m_thread.run([bus = m_bus, screen](QObject* /*worker*/) { bus->setScreen(screen); });
}

void SystemDesktop::showTray(const TrayLook& look) {
    m_look = look;
    if (m_tray) {
        m_tray->show(look);
    } else if (!m_hasAsked) {
        m_hasAsked = true;
        QTimer::singleShot(afterStart, this, &SystemDesktop::askTray);
    }
}

void SystemDesktop::hideTray() {
    m_look.reset();
    if (m_tray) {
        m_tray->hide();
    }
}

void SystemDesktop::askTray() {
    m_thread.run([bus = m_bus](QObject* /*worker*/) { bus->askTray(); });
}

void SystemDesktop::trayHost(TrayHost host) {
    if (host == TrayHost::None && !m_isLastTime) {
        m_isLastTime = true; // Qt asks once which kind of tray there is, and keeps to it
        QTimer::singleShot(hostComes, this, &SystemDesktop::askTray);
        return;
    }
    if (host != TrayHost::Silent && QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray = std::make_unique<TrayIcon>(m_window.windowIcon());
        connect(m_tray.get(), &TrayIcon::clicked, this, &SystemDesktop::called);
        if (m_look) {
            m_tray->show(*m_look);
        }
    }
}

} // namespace yingke::desk
