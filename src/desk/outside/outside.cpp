// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outside/outside.h"

#include "desk/outside/notice_texts.h"
#include "desk/outside/outside_book.h"
#include "frontdesk/front_desk.h"

#include <QGuiApplication>

namespace yingke::desk {

namespace {

constexpr int minute = 60'000; // milliseconds

} // namespace

Outside::Outside(frontdesk::FrontDesk& desk, const OutsideBook& book, Desktop& desktop, QObject* parent)
    : QObject(parent), m_desk(desk), m_book(book), m_desktop(desktop) {
    connect(&desk, &frontdesk::FrontDesk::limitSounded, this, &Outside::limitSounded);
    connect(&desk, &frontdesk::FrontDesk::hallChanged, this, &Outside::look);
    connect(&book, &OutsideBook::changed, this, &Outside::look);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this] {
        if (m_desktop.isInFront()) {
            m_desktop.withdraw();
        }
    });
    m_minute.setInterval(minute);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &Outside::look);
    look();
}

Outside::~Outside() {
    if (m_screen == Screen::StaysOn) {
        m_desktop.setScreen(Screen::MaySleep);
    }
}

void Outside::limitSounded(core::LimitPhase phase) {
    const auto passed = m_passed.since(m_desk.hall(), m_desk.now().steady, phase);
    if (m_desktop.isInFront()) {
        return; // it is seen in the window
    }
    m_desktop.alert();
    if (m_book.choices().notices) {
        m_desktop.notify(noticeOf(m_desk, passed, phase));
    }
}

void Outside::look() {
    const core::Millis now = m_desk.now().steady;
    const HallLook hall = lookAt(m_desk.hall(), now);
    if (m_book.choices().tray) {
        m_desktop.showTray(trayLookOf(hall));
    } else {
        m_desktop.hideTray();
    }
    const bool isRunning = hall.runsUntil > 0 && now < hall.runsUntil + keptOnAfter;
    const Screen screen = m_book.choices().awake && isRunning ? Screen::StaysOn : Screen::MaySleep;
    if (screen != m_screen) {
        m_screen = screen;
        m_desktop.setScreen(screen);
        screen == Screen::StaysOn ? m_minute.start() : m_minute.stop();
    }
}

} // namespace yingke::desk
