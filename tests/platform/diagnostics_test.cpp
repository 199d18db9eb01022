// SPDX-License-Identifier: GPL-3.0-or-later
// The log for the maintainer: what is kept of a message, how much, for whom, and that no disk disturbs anybody.
#include "platform/diagnostics.h"
#include "platform/file_limit.h"
#include "platform/file_mode.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace yingke;
using platform::Diagnostics;
using platform::keptLine;
using platform::Speaker;
using test::modeOf;

namespace {

Q_LOGGING_CATEGORY(lcRoom, "yingke.test", QtWarningMsg)

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("a kept line is one line of ASCII") {
    CHECK(keptLine("plain 123", Speaker::Room) == "plain 123");
    CHECK(keptLine("a\r\nb\tc\x1b[0m", Speaker::Room) == "a\\r\\nb\\tc\\x1b[0m");
    CHECK(keptLine(QString::fromUtf8("王伟 came"), Speaker::Room) == "? came");
    CHECK(keptLine(QString(5000, 'x'), Speaker::Room).size() == 2003);
}

TEST_CASE("of a foreign message what it quotes and counts in full is left out") {
    CHECK(keptLine("Could not open \"/home/wang/x\" for 13800000000", Speaker::Foreign) ==
          "Could not open \"*\" for #");
    CHECK(keptLine("QString::arg: Argument missing: Wang Wei, 3-1201", Speaker::Foreign) == "QString::arg");
    CHECK(keptLine("libpng: can't read 'Wang Wei' at 12", Speaker::Foreign) == "libpng: can't read \"*\" at 12");
}

TEST_CASE("rooms and Qt speak into one file that is the owner's alone") {
    const QTemporaryDir data;
    const QString folder = data.filePath("logs");
    const mode_t usual = umask(022);
    {
        const Diagnostics log(folder);
        REQUIRE(log.fault().isEmpty());
        qCInfo(lcRoom) << "opened, events" << 12;
        qCWarning(lcRoom, "refused\nreason %d", 5);
        qWarning("from %s", "Qt");
        REQUIRE(log.flush(5000));
        CHECK(log.lost() == 0);
        CHECK(modeOf(folder) == 0700);
        CHECK(modeOf(folder + "/yingke.log") == 0600);
        const QByteArray kept = contentOf(folder + "/yingke.log");
        CHECK(kept.contains(" I [yingke.test] opened, events 12\n"));
        CHECK(kept.contains(" W [yingke.test] refused\\nreason 5\n"));
        CHECK(kept.contains(" W [default] from Qt\n"));
        CHECK(kept.count('\n') == 3);
    }
    umask(usual);
    qCInfo(lcRoom) << "to nobody";
    const Diagnostics again(folder);
    qCInfo(lcRoom) << "next start";
    REQUIRE(again.flush(5000));
    CHECK_FALSE(contentOf(folder + "/yingke.log").contains("to nobody"));
    CHECK(contentOf(folder + "/yingke.log").count('\n') == 4);
}

TEST_CASE("what is said last before the end is kept") {
    const QTemporaryDir data;
    {
        const Diagnostics log(data.filePath("logs"));
        for (int i = 0; i < 500; ++i) {
            qCInfo(lcRoom) << "line" << i;
        }
    }
    CHECK(contentOf(data.filePath("logs/yingke.log")).endsWith("line 499\n"));
}

TEST_CASE("the files together never grow beyond what was given, and all are the owner's alone") {
    const QTemporaryDir data;
    const QString folder = data.filePath("logs");
    constexpr qint64 most = 200'000;
    const mode_t usual = umask(022);
    {
        const Diagnostics log(folder, most);
        for (int i = 0; i < 4000; ++i) {
            qCInfo(lcRoom) << QString(100, 'x') << i;
            if (i % 500 == 0) {
                REQUIRE(log.flush(5000));
            }
        }
        REQUIRE(log.flush(5000));
    }
    umask(usual);
    qint64 all = 0;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo& file : files) {
        all += file.size();
        CHECK(modeOf(file.absoluteFilePath()) == 0600);
    }
    CHECK(files.size() == Diagnostics::mostFiles);
    CHECK(all <= most);
    CHECK(all > most / 2);
}

TEST_CASE("a full disk loses lines and disturbs nobody; the log goes on when there is room again") {
    const QTemporaryDir data;
    const Diagnostics log(data.filePath("logs"));
    qCInfo(lcRoom) << "before";
    REQUIRE(log.flush(5000));
    {
        const test::FileLimit full(300);
        for (int i = 0; i < 50; ++i) {
            qCInfo(lcRoom) << "on the full disk" << i;
        }
        REQUIRE(log.flush(10'000));
        CHECK(log.lost() > 0);
    }
    qCInfo(lcRoom) << "after";
    REQUIRE(log.flush(5000));
    const QByteArray kept = contentOf(data.filePath("logs/yingke.log"));
    CHECK(kept.contains("before\n"));
    CHECK(kept.contains("lines before this one were lost\n"));
    CHECK(kept.endsWith("after\n"));
}

TEST_CASE("where no log can be, the program goes on and messages go where they went") {
    const QTemporaryDir data;
    QFile stands(data.filePath("logs"));
    REQUIRE(stands.open(QIODevice::WriteOnly));
    {
        const Diagnostics log(data.filePath("logs"));
        CHECK_FALSE(log.fault().isEmpty());
        qCInfo(lcRoom) << "to nobody";
        CHECK(log.flush(10));
        CHECK(log.lost() == 0);
    }
    REQUIRE(QDir().mkpath(data.filePath("other/yingke.log")));
    REQUIRE(QDir().mkpath(data.filePath("piped")));
    REQUIRE(mkfifo(QFile::encodeName(data.filePath("piped/yingke.log")).constData(), 0600) == 0);
    for (const char* folder : {"other", "piped"}) {
        const Diagnostics log(data.filePath(QLatin1String(folder)));
        CHECK_FALSE(log.fault().isEmpty());
        qCInfo(lcRoom) << "to nobody";
    }
}
