// SPDX-License-Identifier: GPL-3.0-or-later
// The timer that counts suspended time. (No test can put the machine to sleep: that it counts on CLOCK_BOOTTIME is read
// from the system's own list of the process's handles.)
#include "platform/boot_clock.h"
#include "platform/boot_timer.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <ctime>

using namespace yingke;

namespace {

/// Handles events for so long, or until it has told so often.
void handle(const int& told, int wanted, int mostMs) {
    QElapsedTimer timer;
    timer.start();
    while (told < wanted && timer.elapsed() < mostMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
}

} // namespace

TEST_CASE("boot timer: counts on the clock that goes on in suspend") {
    const platform::BootTimer timer;
    REQUIRE(timer.handle() >= 0);
    QFile info(QStringLiteral("/proc/self/fdinfo/%1").arg(timer.handle()));
    REQUIRE(info.open(QIODevice::ReadOnly));
    const QByteArray text = info.readAll().simplified();
    INFO(text.toStdString());
    CHECK(text.contains("clockid: " + QByteArray::number(CLOCK_BOOTTIME)));
}

TEST_CASE("boot timer: tells once, in time, anew after each start, and not after a stop") {
    platform::BootTimer timer;
    int told = 0;
    QObject::connect(&timer, &platform::BootTimer::timeout, [&told] { ++told; });
    const core::Millis before = platform::bootMillis();
    timer.start(80);
    handle(told, 1, 20'000);
    REQUIRE(told == 1);
    CHECK(platform::bootMillis() - before >= 79);
    handle(told, 2, 150);
    CHECK(told == 1); // once
    timer.start(0);
    handle(told, 2, 20'000);
    CHECK(told == 2);
    timer.start(-5);
    handle(told, 3, 20'000);
    CHECK(told == 3);
    timer.start(60'000);
    timer.start(10); // anew
    handle(told, 4, 20'000);
    CHECK(told == 4);
    timer.start(20);
    timer.stop();
    handle(told, 5, 120);
    CHECK(told == 4);
}
