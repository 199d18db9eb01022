// SPDX-License-Identifier: GPL-3.0-or-later
// Of events that bring each other about, the one that was slow is told, once, and no wait for a person.
#include "widgets/parts/slow_answers.h"

#include <catch2/catch.hpp>

#include <QTimer>

#include <memory>
#include <string>
#include <vector>

using yingke::widgets::SlowAnswers;

namespace {

constexpr int kSlowMs = 20;

void work(int ms) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() <= ms) {}
}

struct Watched {
    SlowAnswers answers{kSlowMs, [this](qint64 ms, const char* receiver, const char* place, QEvent::Type kind) {
                            CHECK(ms > kSlowMs);
                            told.push_back(std::string(receiver) + " " + place + " " + std::to_string(kind));
                        }};
    std::vector<std::string> told;
    QTimer outer;
    QObject inner;
};

} // namespace

TEST_CASE("a slow answer is told with its receiver, a quick one is not") {
    Watched watched;
    { const SlowAnswers::Answer quick(watched.answers, &watched.outer, QEvent::Timer, 1); }
    CHECK(watched.told.empty());
    {
        const SlowAnswers::Answer slow(watched.answers, &watched.outer, QEvent::Timer, 1);
        work(kSlowMs);
    }
    CHECK(watched.told == std::vector<std::string>{"QTimer - 1"});
}

TEST_CASE("the innermost slow answer is told, not those around it") {
    Watched watched;
    {
        const SlowAnswers::Answer around(watched.answers, &watched.outer, QEvent::Timer, 1);
        const SlowAnswers::Answer slow(watched.answers, &watched.inner, QEvent::KeyPress, 1);
        work(kSlowMs);
    }
    CHECK(watched.told == std::vector<std::string>{"QObject - 6"});
}

TEST_CASE("waiting in an event loop of its own is no slow answer; what is slow inside it is") {
    Watched watched;
    {
        const SlowAnswers::Answer dialog(watched.answers, &watched.outer, QEvent::MouseButtonRelease, 1);
        { const SlowAnswers::Answer quick(watched.answers, &watched.inner, QEvent::Timer, 2); }
        work(kSlowMs);
    }
    CHECK(watched.told.empty());
    {
        const SlowAnswers::Answer dialog(watched.answers, &watched.outer, QEvent::MouseButtonRelease, 1);
        const SlowAnswers::Answer slow(watched.answers, &watched.inner, QEvent::KeyPress, 2);
        work(kSlowMs);
    }
    CHECK(watched.told == std::vector<std::string>{"QObject - 6"});
}

TEST_CASE("a receiver that goes while it answers is told all the same") {
    Watched watched;
    auto gone = std::make_unique<QTimer>();
    {
        const SlowAnswers::Answer slow(watched.answers, gone.get(), QEvent::DeferredDelete, 1);
        gone.reset();
        work(kSlowMs);
    }
    CHECK(watched.told == std::vector<std::string>{"QTimer - 52"});
}
