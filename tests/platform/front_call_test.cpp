// SPDX-License-Identifier: GPL-3.0-or-later
// A second start calls the first window to the front.
#include "platform/file_mode.h"
#include "platform/front_call.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace yingke;

namespace {

/// Calls from another thread, as another program would, while this one goes on answering.
bool answered(const QString& path) {
    bool came = false;
    const std::unique_ptr<QThread> other(QThread::create([&] { came = platform::calledToFront(path, 5'000); }));
    other->start();
    const bool ended = QTest::qWaitFor([&other] { return other->isFinished(); }, 20'000);
    other->wait();
    return ended && came;
}

} // namespace

TEST_CASE("whoever listens is called and says so; it is this user's alone, and goes with its program") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("front.socket"));
    CHECK_FALSE(platform::calledToFront(path));
    {
        const platform::FrontCallListener first(path);
        REQUIRE(first.isListening());
        CHECK(test::modeOf(path) == 0600);
        int calls = 0;
        QObject::connect(&first, &platform::FrontCallListener::called, [&calls] { ++calls; });
        CHECK(answered(path));
        CHECK(answered(path));
        CHECK(calls == 2);
    }
    CHECK_FALSE(QFile::exists(path));
    CHECK_FALSE(platform::calledToFront(path));
}

TEST_CASE("what a killed program left is replaced, and a folder with a long name is no hindrance") {
    const QTemporaryDir folder;
    const QString deep = folder.filePath(QString(120, QLatin1Char('d')));
    REQUIRE(QDir().mkpath(deep));
    const QString path = deep + QStringLiteral("/front.socket");
    QFile left(path);
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.close();
    CHECK_FALSE(platform::calledToFront(path));
    const platform::FrontCallListener first(path);
    REQUIRE(first.isListening());
    CHECK(answered(path));
}

TEST_CASE("one that listens and does not answer is waited for a moment only") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("front.socket"));
    const platform::FrontCallListener hangs(path); // this thread answers nothing meanwhile
    REQUIRE(hangs.isListening());
    QElapsedTimer since;
    since.start();
    CHECK_FALSE(platform::calledToFront(path, 300));
    CHECK(since.elapsed() < 10'000);
}

TEST_CASE("where no socket can be made nobody is heard, and nothing else comes of it") {
    const platform::FrontCallListener none(QStringLiteral("/nowhere/front.socket"));
    CHECK_FALSE(none.isListening());
    CHECK_FALSE(platform::calledToFront(QStringLiteral("/nowhere/front.socket")));
}
