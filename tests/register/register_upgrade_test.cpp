// SPDX-License-Identifier: GPL-3.0-or-later
// A register of before is brought to today's tables, all or nothing, wherever it is killed; and so is an import, and
// its taking back.
#include "platform/kept_file.h"
#include "register/old_register.h"
#include "register/rooms/household_record.h"
#include "register/rooms/room_register.h"
#include "support/household_words.h"
#include "support/killed_everywhere.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <set>

using namespace yingke;
using namespace yingke::registers;

namespace {

void copyRegister(const QString& from, const QString& to) {
    for (const char* end : {"", "-wal", "-shm"}) {
        QFile::remove(to + QLatin1String(end));
    }
    REQUIRE(QFile::copy(from, to));
}

void holdsTheOld(RoomRegister& rooms, int version) {
    const auto one = rooms.household(QStringLiteral("3-2-402"));
    REQUIRE(one);
    CHECK(normalForm(one->room) == QStringLiteral("3-2-0402"));
    CHECK(one->people ==
          std::vector<Resident>{
              {ResidentRole::Owner, QStringLiteral("王伟"), core::Title::Sir, QStringLiteral("10000001234"), {}}});
    REQUIRE(one->arrears.size() == 2);
    CHECK(one->arrears.at(1).paidBy.isEmpty() == (version == 1));
    CHECK(one->plates.size() == 1);
    CHECK(one->former.empty());
    CHECK_FALSE(one->gone.isValid());
    CHECK(rooms.search(QStringLiteral("王伟")).size() == 1);
    CHECK(rooms.imports().empty());
}

} // namespace

TEST_CASE("17 a register of version 1 or 2 is brought up to date, and nothing of it is lost where it is killed",
          "[process]") {
    for (const int version : {1, 2}) {
        const QTemporaryDir folder;
        const QString old = folder.filePath(QStringLiteral("old.sqlite"));
        const QString path = folder.filePath(QStringLiteral("register.sqlite"));
        test::makeOldRegister(old, version);
        const int killed = test::killedEverywhere(
            [&] { copyRegister(old, path); },
            [&] {
                RoomRegister rooms;
                return rooms.open(path).isEmpty();
            },
            [&](bool) {
                RoomRegister rooms;
                const QString told = rooms.open(path);
                INFO(told.toStdString());
                REQUIRE(told.isEmpty());
                holdsTheOld(rooms, version);
                REQUIRE(rooms.rewrite(QStringLiteral("3-2-0402"), *rooms.record(QStringLiteral("3-2-0402"))).isEmpty());
                holdsTheOld(rooms, version);
            });
        WARN("the upgrade from " << version << " was killed at " << killed << " of its operations");
        CHECK(killed > 5);
    }
}

TEST_CASE("17 a good copy of version 1 or 2 serves, in today's tables, and is left as it is") {
    for (const int version : {1, 2}) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("register.sqlite"));
        const QString copy = platform::goodCopyOf(path);
        REQUIRE(QDir().mkpath(QFileInfo(copy).absolutePath()));
        test::makeOldRegister(copy, version);
        QFile kept(copy);
        REQUIRE(kept.open(QIODevice::ReadWrite));
        // As the program writes it: no write-ahead log stands beside the copy.
        REQUIRE(kept.seek(18));
        REQUIRE(kept.write("\x01\x01", 2) == 2);
        REQUIRE(kept.seek(0));
        kept.flush();
        const QByteArray before = kept.readAll();
        RoomRegister rooms;
        CHECK_FALSE(rooms.open(path).isEmpty()); // it is told that the register is gone
        REQUIRE(rooms.isOpen());
        holdsTheOld(rooms, version);
        CHECK_FALSE(rooms.put(rooms.all()).isEmpty());
        REQUIRE(kept.seek(0));
        CHECK(kept.readAll() == before);
    }
}

TEST_CASE("17 an import, and its taking back, are whole or not at all wherever they are killed", "[process]") {
    const QTemporaryDir folder;
    const QString old = folder.filePath(QStringLiteral("old.sqlite"));
    const QString path = folder.filePath(QStringLiteral("register.sqlite"));
    std::vector<Household> first;
    for (int i = 0; i < 40; ++i) {
        Household one;
        one.room = {QStringLiteral("1"), QStringLiteral("1"), QString::number(100 + i)};
        one.people = {test::personOf(ResidentRole::Owner, u"王伟", "10000001234")};
        first.push_back(one);
    }
    {
        RoomRegister rooms;
        REQUIRE(rooms.open(old).isEmpty());
        REQUIRE(rooms.put(first).isEmpty());
    }
    std::vector<Household> second = first;
    for (Household& one : second) {
        moveOut(one, {0}, QDate(2026, 11, 30), Departure::Sheet);
        one.people = {test::personOf(ResidentRole::Owner, u"李娜", "10000009999")};
    }
    const auto namesOf = [](const std::vector<Household>& all) {
        std::set<QString> names;
        for (const Household& one : all) {
            names.insert(one.people.empty() ? QString() : one.people.front().name);
        }
        return names;
    };
    const int killed = test::killedEverywhere(
        [&] { copyRegister(old, path); },
        [&] {
            RoomRegister rooms;
            return rooms.open(path).isEmpty() &&
                   rooms.takeOver(second, {ImportKind::Register, 1, QStringLiteral("chen"), 0, 40, 0}).isEmpty();
        },
        [&](bool finished) {
            RoomRegister rooms;
            REQUIRE(rooms.open(path).isEmpty());
            const auto all = rooms.all();
            REQUIRE(all.size() == 40);
            CHECK(namesOf(all).size() == 1);
            const bool isNew = namesOf(all) == namesOf(second);
            CHECK(rooms.imports().size() == (isNew ? 1 : 0)); // with what it needs to go back, or not at all
            CHECK((isNew || !finished));
        });
    {
        RoomRegister rooms;
        REQUIRE(rooms.open(old).isEmpty());
        REQUIRE(rooms.takeOver(second, {ImportKind::Register, 1, QStringLiteral("chen"), 0, 40, 0}).isEmpty());
    }
    const int killedBack = test::killedEverywhere(
        [&] { copyRegister(old, path); },
        [&] {
            RoomRegister rooms;
            return rooms.open(path).isEmpty() &&
                   rooms.takeBack(1, ChangedSince::StayAsTheyAre, QStringLiteral("chen"), 2).fault.isEmpty();
        },
        [&](bool finished) {
            RoomRegister rooms;
            REQUIRE(rooms.open(path).isEmpty());
            const auto all = rooms.all();
            REQUIRE(all.size() == 40);
            CHECK(namesOf(all).size() == 1);
            const bool isOld = namesOf(all) == namesOf(first);
            CHECK((rooms.imports().front().backUtc == 2) == isOld);
            CHECK((isOld || !finished));
        });
    WARN("the import was killed at " << killed << " operations, its taking back at " << killedBack);
    CHECK(killed > 5);
    CHECK(killedBack > 5);
}
