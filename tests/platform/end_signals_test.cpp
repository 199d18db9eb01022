// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/end_signals.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <csignal>

using namespace yingke;

namespace {

void untilAsked(const int& asked, int wanted) {
    constexpr int mostMs = 10'000;
    QElapsedTimer since;
    since.start();
    while (asked < wanted && since.elapsed() < mostMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
}

int meaningNow(int signal, void (*&handler)(int)) {
    struct sigaction now {};
    const int known = sigaction(signal, nullptr, &now);
    handler = now.sa_handler;
    return known;
}

} // namespace

TEST_CASE("an end that is asked for with a signal is heard in the loop, and afterwards it means what it meant") {
    void (*before)(int) = nullptr;
    REQUIRE(meaningNow(SIGTERM, before) == 0);
    {
        const platform::EndSignals ends;
        int asked = 0;
        QObject::connect(&ends, &platform::EndSignals::asked, [&asked] { ++asked; });
        int wanted = 0;
        for (const int signal : {SIGTERM, SIGHUP, SIGINT, SIGTERM}) {
            REQUIRE(raise(signal) == 0); // without it the program ends here
            CHECK(asked == wanted);      // not in the handler
            untilAsked(asked, ++wanted);
            CHECK(asked == wanted);
        }
        REQUIRE(raise(SIGTERM) == 0);
        REQUIRE(raise(SIGTERM) == 0);
        untilAsked(asked, ++wanted);
        QCoreApplication::processEvents();
        CHECK(asked == wanted); // what came together is one end
    }
    void (*after)(int) = nullptr;
    REQUIRE(meaningNow(SIGTERM, after) == 0);
    CHECK(after == before);
}

TEST_CASE("a signal that whoever started the program has switched off stays so") {
    REQUIRE(std::signal(SIGHUP, SIG_IGN) != SIG_ERR);
    {
        const platform::EndSignals ends;
        void (*now)(int) = nullptr;
        REQUIRE(meaningNow(SIGHUP, now) == 0);
        CHECK(now == SIG_IGN);
    }
    REQUIRE(std::signal(SIGHUP, SIG_DFL) == SIG_IGN);
}
