// SPDX-License-Identifier: GPL-3.0-or-later
// What the system gives: time, files that are whole, locks, rights.
#include "platform/boot_clock.h"
#include "platform/choice_file.h"
#include "platform/durable_file.h"
#include "platform/file_kind.h"
#include "platform/file_limit.h"
#include "platform/file_mode.h"
#include "platform/private_files.h"
#include "platform/process_lock.h"
#include "platform/system_clock.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace yingke;
using platform::FileAccess;
using test::modeOf;

namespace {

QByteArray contentOrNone(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

} // namespace

TEST_CASE("the boot clock goes on, and the boot has one name") {
    const core::Millis before = platform::bootMillis();
    CHECK(before > 0);
    CHECK(platform::bootMillis() >= before);
    CHECK(platform::bootId() == platform::bootId());
    CHECK(platform::SystemClock().opening().bootId == platform::bootId());
}

TEST_CASE("a durable file is whole, keeps the rights of the one before, and leaves nothing beside it") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.txt");
    REQUIRE(platform::writeDurably(path, "one").isEmpty());
    REQUIRE(chmod(QFile::encodeName(path).constData(), 0640) == 0);
    REQUIRE(platform::writeDurably(path, "two").isEmpty());
    CHECK(contentOrNone(path) == "two");
    CHECK(modeOf(path) == 0640);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{"a.txt"});
}

TEST_CASE("owner only means it for a new file and for one that others could read") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("key");
    REQUIRE(platform::writeDurably(path, "secret", FileAccess::OwnerOnly).isEmpty());
    CHECK(modeOf(path) == 0600);
    REQUIRE(chmod(QFile::encodeName(path).constData(), 0644) == 0);
    REQUIRE(platform::writeDurably(path, "secret", FileAccess::OwnerOnly).isEmpty());
    CHECK(modeOf(path) == 0600);
}

TEST_CASE("what was not committed never was") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.txt");
    REQUIRE(platform::writeDurably(path, "old").isEmpty());
    {
        platform::DurableFile file(path);
        REQUIRE(file.open());
        REQUIRE(file.write("new"));
        CHECK(contentOrNone(path) == "old");
    }
    CHECK(contentOrNone(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{"a.txt"});
}

TEST_CASE("nothing but a regular file is replaced") {
    const QTemporaryDir folder;
    const QString inner = folder.filePath("inner");
    REQUIRE(QDir().mkpath(inner));
    CHECK_FALSE(platform::writeDurably(inner, "x").isEmpty());
    const QString pipe = folder.filePath("pipe");
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK_FALSE(platform::writeDurably(pipe, "x").isEmpty());
    struct stat known {};
    REQUIRE(stat(QFile::encodeName(pipe).constData(), &known) == 0);
    CHECK(S_ISFIFO(known.st_mode));
    // A link leads to its file, and stays a link.
    const QString path = folder.filePath("a.txt");
    REQUIRE(platform::writeDurably(path, "old").isEmpty());
    const QString link = folder.filePath("link");
    REQUIRE(QFile::link(path, link));
    REQUIRE(platform::writeDurably(link, "new").isEmpty());
    CHECK(contentOrNone(path) == "new");
    CHECK(QFileInfo(link).isSymLink());
}

TEST_CASE("a missing folder and a full disk are told, and what stood there stays") {
    const QTemporaryDir folder;
    CHECK_FALSE(platform::writeDurably(folder.filePath("no/a.txt"), "x").isEmpty());
    const QString path = folder.filePath("a.txt");
    REQUIRE(platform::writeDurably(path, "old").isEmpty());
    for (const qsizetype size : {5'000, 500'000}) {
        const test::FileLimit full(1'000);
        CHECK_FALSE(platform::writeDurably(path, QByteArray(size, 'x')).isEmpty());
        CHECK(contentOrNone(path) == "old");
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{"a.txt"});
    REQUIRE(platform::writeDurably(path, "new").isEmpty());
    // The refusal of one piece is not forgotten at the end.
    platform::DurableFile file(path);
    REQUIRE(file.open());
    {
        const test::FileLimit full(1'000);
        bool taken = true;
        for (int i = 0; i < 100 && taken; ++i) {
            taken = file.write(QByteArray(10'000, 'x'));
        }
        CHECK_FALSE(taken);
    }
    CHECK_FALSE(file.commit());
    CHECK_FALSE(file.fault().isEmpty());
    CHECK(contentOrNone(path) == "new");
}

TEST_CASE("a folder is brought to the disk; one that is not there hinders nobody") {
    const QTemporaryDir folder;
    CHECK(platform::syncFolder(folder.path()));
    CHECK(platform::syncFolder(folder.filePath("no")));
}

TEST_CASE("a lock is held by one, and a killed process leaves none") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("journal.sqlite");
    {
        platform::ProcessLock mine(path);
        REQUIRE(mine.take() == platform::LockAnswer::Taken);
        CHECK(QFile::exists(path + ".lock"));
        CHECK(platform::ProcessLock(path).take() == platform::LockAnswer::Held);
    }
    CHECK_FALSE(QFile::exists(path + ".lock"));
    const pid_t child = fork();
    if (child == 0) {
        platform::ProcessLock gone(path);
        _exit(gone.take() == platform::LockAnswer::Taken ? 0 : 1);
    }
    int ended = -1;
    REQUIRE(waitpid(child, &ended, 0) == child);
    REQUIRE(ended == 0);
    REQUIRE(QFile::exists(path + ".lock")); // left behind
    platform::ProcessLock next(path);
    CHECK(next.take() == platform::LockAnswer::Taken);
    CHECK(platform::ProcessLock(folder.filePath("no/a")).take() == platform::LockAnswer::Refused);
}

TEST_CASE("a pipe under a lock's name is refused, not waited for") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("journal.sqlite");
    REQUIRE(mkfifo(QFile::encodeName(path + ".lock").constData(), 0600) == 0);
    CHECK(platform::ProcessLock(path).take() == platform::LockAnswer::Refused);
}

TEST_CASE("what was chosen on this machine is kept; a pipe under its name is neither waited for nor replaced") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("window.ini");
    const QLatin1String key("look");
    platform::ChoiceFile(path).keep(key, 7);
    CHECK(platform::ChoiceFile(path).value(key, 1).toInt() == 7);
    const QString pipe = folder.filePath("outside.ini");
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    platform::ChoiceFile(pipe).keep(key, 7);
    CHECK(platform::ChoiceFile(pipe).value(key, 1).toInt() == 1);
    CHECK(platform::isOtherThanFile(pipe));
    CHECK_FALSE(platform::isOtherThanFile(path));
    CHECK_FALSE(platform::isOtherThanFile(folder.filePath("nothing")));
}

TEST_CASE("private files are the owner's alone as long as they are asked for") {
    const QTemporaryDir folder;
    const mode_t before = umask(022);
    const auto make = [&folder](const char* name) {
        QFile file(folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        return modeOf(file.fileName());
    };
    {
        const platform::PrivateFiles ownersAlone;
        CHECK(make("a") == 0600);
        {
            const platform::PrivateFiles again;
            CHECK(make("b") == 0600);
        }
        CHECK(make("c") == 0600);
    }
    CHECK(make("d") == 0644);
    umask(before);
}
