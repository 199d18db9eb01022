// SPDX-License-Identifier: GPL-3.0-or-later
// A register's file that is not whole is told, never read as a smaller register: who owes nothing because a page is
// gone would be given a right. And a first start that is killed leaves a place that starts.
#include "platform/kept_file.h"
#include "register/rooms/demo_households.h"
#include "register/sheets/register_export.h"
#include "support/disk_shim.h"
#include "support/killed_everywhere.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <memory>

using namespace yingke;
using namespace yingke::registers;

namespace {

QByteArray bytesIn(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// The practice community's register, closed, with or without its good copy.
class DamageStory {
public:
    DamageStory() {
        RoomRegister rooms;
        REQUIRE(rooms.open(path).isEmpty());
        REQUIRE(rooms.put(demoHouseholds(QDate(2026, 11, 23))).isEmpty());
        whole = rooms.all();
        REQUIRE(whole.size() == 60);
    }
    /// One page after the other, filled with nothing.
    [[nodiscard]] qsizetype pages() const { return sound.size() / pageBytes; }
    [[nodiscard]] QByteArray withoutPage(qsizetype page) const {
        return QByteArray(sound).replace(page * pageBytes, pageBytes, QByteArray(pageBytes, '\0'));
    }

    static constexpr qsizetype pageBytes = 4096;
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("register.sqlite"));
    std::vector<Household> whole;
    QByteArray sound;
};

} // namespace

TEST_CASE("register: each page lost in turn is told, and nobody's arrears are read as none") {
    DamageStory story;
    story.sound = bytesIn(story.path);
    REQUIRE(story.pages() > 10);
    for (qsizetype page = 0; page < story.pages(); ++page) {
        const QByteArray spoiled = story.withoutPage(page);
        putBytes(story.path, spoiled);
        INFO("page " << page);
        {
            RoomRegister rooms;
            const QString told = rooms.open(story.path);
            CHECK_FALSE(told.isEmpty());
            CHECK_FALSE(told.contains(QStringLiteral("--data"))); // it is ours, and no other data place helps
            CHECK_FALSE(rooms.isOpen());
            CHECK_FALSE(rooms.put(demoHouseholds(QDate(2026, 11, 23))).isEmpty());
        }
        CHECK(bytesIn(story.path) == spoiled);
    }
}

TEST_CASE("register: cut anywhere, it is told and left as it is") {
    DamageStory story;
    story.sound = bytesIn(story.path);
    for (qsizetype at = 1; at < story.sound.size(); at += 1 + at / 3) {
        putBytes(story.path, story.sound.left(at));
        INFO("at " << at);
        RoomRegister rooms;
        CHECK_FALSE(rooms.open(story.path).isEmpty());
        CHECK_FALSE(rooms.isOpen());
        CHECK(bytesIn(story.path) == story.sound.left(at));
    }
}

TEST_CASE("register: of one that is damaged or gone the good copy serves, is not changed, and nothing is overwritten") {
    DamageStory story;
    {
        RoomRegister rooms;
        REQUIRE(rooms.open(story.path).isEmpty());
        rooms.keepGoodCopy();
    }
    story.sound = bytesIn(story.path);
    const QString copy = platform::goodCopyOf(story.path);
    const QByteArray kept = bytesIn(copy);
    REQUIRE_FALSE(kept.isEmpty());
    CHECK(QFile::permissions(copy) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    const QStringList beside = QFileInfo(copy).dir().entryList(QDir::Files);
    CHECK(beside == QStringList{QStringLiteral("register.sqlite")});
    const auto servesFromCopy = [&](const QByteArray& spoiled) {
        RoomRegister rooms;
        const QString told = rooms.open(story.path);
        CHECK(told.contains(copy)); // where it lies, for whoever puts it right
        REQUIRE(rooms.isOpen());
        CHECK(rooms.all() == story.whole);
        CHECK(rooms.readFault().isEmpty());
        CHECK_FALSE(rooms.put({story.whole.front()}).isEmpty());
        CHECK_FALSE(rooms.remove(QStringLiteral("3-2-1502")).isEmpty());
        rooms.keepGoodCopy();
        CHECK(bytesIn(story.path) == spoiled);
        CHECK(bytesIn(copy) == kept);
    };
    for (qsizetype page = 0; page < story.pages(); ++page) {
        const QByteArray spoiled = story.withoutPage(page);
        putBytes(story.path, spoiled);
        INFO("page " << page);
        servesFromCopy(spoiled);
    }
    SECTION("gone") {
        REQUIRE(QFile::remove(story.path));
        servesFromCopy({});
        CHECK_FALSE(QFile::exists(story.path)); // no empty one in its place
    }
    SECTION("cut to nothing, or to less than a beginning") {
        for (const qsizetype left : {0, 1, 99, 511}) {
            putBytes(story.path, story.sound.left(left));
            servesFromCopy(story.sound.left(left));
        }
    }
    SECTION("the copy put in its place, as the sentence says") {
        REQUIRE(QFile::remove(story.path));
        REQUIRE(QFile::copy(copy, story.path));
        RoomRegister rooms;
        REQUIRE(rooms.open(story.path).isEmpty());
        CHECK(rooms.all() == story.whole);
        CHECK(rooms.put({story.whole.front()}).isEmpty());
    }
    SECTION("a damaged copy does not serve") {
        putBytes(copy, QByteArray(kept).replace(DamageStory::pageBytes * 3, DamageStory::pageBytes,
                                                QByteArray(DamageStory::pageBytes, 'x')));
        RoomRegister rooms;
        CHECK_FALSE(rooms.open(story.path).isEmpty());
        CHECK_FALSE(rooms.isOpen());
    }
}

TEST_CASE("register: the good copy follows what was put, a new register has none, and a letter is no register") {
    DamageStory story;
    const QString copy = platform::goodCopyOf(story.path);
    {
        RoomRegister rooms;
        REQUIRE(rooms.open(story.path).isEmpty());
        rooms.keepGoodCopy();
        const QByteArray first = bytesIn(copy);
        QThread::msleep(20);
        REQUIRE(rooms
                    .remove(story.whole.front().room.building + QLatin1Char('-') + story.whole.front().room.unit +
                            QLatin1Char('-') + story.whole.front().room.room)
                    .isEmpty());
        rooms.keepGoodCopy();
        CHECK(bytesIn(copy) != first); // who was taken away is not kept for ever
        CHECK(rooms.roomCount() == 59);
    }
    REQUIRE(QFile::remove(story.path));
    REQUIRE(QFile::remove(copy)); // as the sentence says, to begin anew
    {
        RoomRegister rooms;
        REQUIRE(rooms.open(story.path).isEmpty());
        rooms.keepGoodCopy();
        CHECK_FALSE(QFile::exists(copy)); // of a register that nobody uses
        REQUIRE(rooms.put({story.whole.front()}).isEmpty());
    }
    putBytes(story.path, "this is a letter, and no register at all; it is long enough to be taken for one. " +
                             QByteArray(600, '.'));
    RoomRegister rooms;
    const QString told = rooms.open(story.path);
    CHECK_FALSE(told.isEmpty());
    CHECK_FALSE(rooms.isOpen());
}

TEST_CASE("register: a question that breaks off gives no half of a household, no sheet and no plan") {
    DamageStory story;
    {
        RoomRegister large; // more than a change of one household touches
        REQUIRE(large.open(story.path).isEmpty());
        for (int phase = 1; phase <= 20; ++phase) {
            std::vector<Household> more = story.whole;
            for (Household& one : more) {
                one.room.building = QString::number(100 * phase) + one.room.building;
            }
            REQUIRE(large.put(more).isEmpty());
        }
        story.whole = large.all();
    }
    REQUIRE(story.whole.size() > 1'000);
    RoomRegister rooms;
    REQUIRE(rooms.open(story.path).isEmpty());
    story.sound = bytesIn(story.path);
    RoomRegister other; // what it puts makes the first one read anew what it had in memory
    REQUIRE(other.open(story.path).isEmpty());
    REQUIRE(other.put({story.whole.front()}).isEmpty());
    // Under the open file, behind its back, as a disk that fails does: every page but the first.
    QByteArray spoiled = story.sound;
    spoiled.replace(DamageStory::pageBytes, spoiled.size() - DamageStory::pageBytes,
                    QByteArray(spoiled.size() - DamageStory::pageBytes, '\0'));
    putBytes(story.path, spoiled);
    std::size_t answered = 0;
    for (const Household& one : story.whole) {
        const auto found =
            rooms.household(one.room.building + QLatin1Char('-') + one.room.unit + QLatin1Char('-') + one.room.room);
        CHECK((!found || *found == one));
        answered += found ? 1U : 0U;
    }
    CHECK(answered < story.whole.size());
    CHECK_FALSE(rooms.readFault().isEmpty());
    const QString sheet = story.folder.filePath(QStringLiteral("out.csv"));
    CHECK_FALSE(exportRegister(ImportKind::Register, sheet, rooms, Personal::InFull).isEmpty());
    CHECK_FALSE(QFile::exists(sheet));
}

TEST_CASE("register: a first start killed at any operation leaves a place that starts", "[process]") {
    std::unique_ptr<QTemporaryDir> folder;
    const auto path = [&folder] { return folder->filePath(QStringLiteral("register.sqlite")); };
    const int rounds = 1 + test::killedEverywhere([&folder] { folder = std::make_unique<QTemporaryDir>(); },
                                                  [&path] {
                                                      RoomRegister rooms;
                                                      return rooms.open(path()).isEmpty();
                                                  },
                                                  [&path](bool /*finished*/) {
                                                      RoomRegister rooms;
                                                      const QString told = rooms.open(path());
                                                      INFO(told.toStdString());
                                                      REQUIRE(told.isEmpty());
                                                      REQUIRE(rooms.put(demoHouseholds(QDate(2026, 11, 23))).isEmpty());
                                                      CHECK(rooms.roomCount() == 60);
                                                  });
    WARN("the register's first start was killed at " << rounds - 1 << " of its operations");
    CHECK(rounds > 5);
}
