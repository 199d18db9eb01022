// SPDX-License-Identifier: GPL-3.0-or-later
// Which rooms of a register a spelling means: one for sure, or a choice for a person.
#include "register/rooms/kept_spelling.h"
#include "register/rooms/room_register.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace yingke;
using namespace yingke::registers;

namespace {

QString typedText(const char16_t* text) { return QStringView(text).toString(); }

/// A register of rooms with nobody in them.
class Rooms {
public:
    explicit Rooms(const QStringList& spellings) {
        REQUIRE(m_rooms.open(path()).isEmpty());
        std::vector<Household> households;
        for (const QString& one : spellings) {
            INFO(one.toStdString());
            const auto name = readRoom(one);
            REQUIRE(name);
            Household household;
            household.room = *name;
            households.push_back(household);
        }
        REQUIRE(m_rooms.put(households).isEmpty());
    }
    RoomRegister* operator->() { return &m_rooms; }
    RoomRegister& operator*() { return m_rooms; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("register.sqlite")); }
    void say(const office::RoomWay& way) {
        m_rooms.setWay([way] { return way; });
    }
    std::string only(const char16_t* typed) const { return m_rooms.meant(typedText(typed)).only().toStdString(); }
    std::string choice(const char16_t* typed) const {
        return m_rooms.meant(typedText(typed)).choice().join(QLatin1Char(' ')).toStdString();
    }
    std::string complete(const char16_t* typed) const {
        return m_rooms.completeRooms(typedText(typed)).join(QLatin1Char(' ')).toStdString();
    }

private:
    QTemporaryDir m_folder;
    RoomRegister m_rooms;
};

QStringList list(const char16_t* spellings) { return typedText(spellings).split(QLatin1Char(' ')); }

} // namespace

TEST_CASE("k05: of two gardens none is taken for the other, and a room without one is a question") {
    const Rooms rooms(list(u"东苑3-1-101 西苑3-1-101 西苑7-1-101"));
    CHECK(rooms.only(u"东苑3栋1单元101") == "东苑3-1-101");
    CHECK(rooms.only(u"西苑３栋１单元１０１室") == "西苑3-1-101");
    CHECK(rooms.only(u"3-1-101").empty());
    CHECK(rooms.choice(u"3-1-101") == "东苑3-1-101 西苑3-1-101");
    CHECK(rooms.only(u"7-1-101") == "西苑7-1-101"); // only one fits
    CHECK(rooms.only(u"7栋101") == "西苑7-1-101");
    CHECK(rooms.only(u"北苑3-1-101").empty());
    CHECK(rooms.choice(u"北苑3-1-101").empty());        // another place
    CHECK(rooms.choice(u"东3-1-101") == "东苑3-1-101"); // begun: asked
}

TEST_CASE("k05: kinds of buildings and shops are never supplied, they are asked") {
    Rooms rooms(list(u"叠拼12-1 联排12-1 商铺1-2 1-2 商铺5-2 9-1-101"));
    CHECK(rooms.only(u"叠拼12栋1") == "叠拼12-1");
    CHECK(rooms.only(u"12-1").empty());
    CHECK(rooms.choice(u"12-1") == "叠拼12-1 联排12-1");
    CHECK(rooms.only(u"1-2") == "1-2");
    CHECK(rooms.only(u"商铺1-2") == "商铺1-2");
    CHECK(rooms.only(u"5-2").empty());
    CHECK(rooms.choice(u"5-2") == "商铺5-2");
    CHECK(rooms.choice(u"商铺9-1-101") == "9-1-101");
    CHECK(rooms.only(u"商铺9-1-101").empty());
    CHECK(rooms.choice(u"双拼12-1").empty());
    CHECK(roomAsTyped(*rooms, typedText(u"12栋1")) == QStringLiteral("12-1")); // asked, and may be one of its own
    Rooms gardens(list(u"东苑3-1-101 西苑3-1-101"));
    CHECK(roomAsTyped(*gardens, typedText(u"3-1-101")).isEmpty());
}

TEST_CASE("a community that the register does not write is asked, unless the office said that it is the only one") {
    Rooms rooms(list(u"3-2-1502 1期5-1-101"));
    CHECK(rooms.only(u"示范花园3栋2单元1502室").empty());
    CHECK(rooms.choice(u"示范花园3栋2单元1502室") == "3-2-1502");
    CHECK(keptRoom(*rooms, typedText(u"示范花园3栋2单元1502室")).isEmpty());
    rooms.say({office::RoomShape::Unsaid, office::JoinedRooms::Unsaid, {typedText(u"示范花园")}});
    CHECK(rooms.only(u"示范花园3栋2单元1502室") == "3-2-1502");
    CHECK(rooms.only(u"示范花园1期5-1-101") == "1期5-1-101");
    CHECK(rooms.only(u"另一花园3栋2单元1502室").empty());
    CHECK(keptRoom(*rooms, typedText(u"示范花园9栋1单元101")) == QStringLiteral("9-1-101"));
    rooms.say({office::RoomShape::Unsaid, office::JoinedRooms::Unsaid, {typedText(u"阳光10"), typedText(u"阳光100")}});
    CHECK(keptRoom(*rooms, typedText(u"阳光1003栋101")) == typedText(u"阳光100·3-101"));
    CHECK(rooms.only(u"一期5-1-101") == "1期5-1-101");
}

TEST_CASE("zeros and a unit are supplied where one room fits, a building never is") {
    const Rooms rooms(list(u"3-2-0502 3-2-1502 3-3-1502 4-1-0201 4-1-201 5-2-901"));
    CHECK(rooms.only(u"3-2-502") == "3-2-0502");
    CHECK(rooms.only(u"3栋502") == "3-2-0502");
    CHECK(rooms.only(u"3-1502").empty());
    CHECK(rooms.choice(u"3栋1502") == "3-2-1502 3-3-1502");
    CHECK(rooms.only(u"4-1-0201") == "4-1-0201");
    CHECK(rooms.only(u"4-1-201") == "4-1-201");
    CHECK(rooms.choice(u"4-01-00201") == "4-1-0201 4-1-201");
    CHECK(rooms.only(u"2-901").empty()); // unit 2 of building 5 is not building 2
    CHECK(rooms.choice(u"2-901").empty());
}

TEST_CASE("digits without a sign are taken apart as the office said, else as the register has rooms") {
    Rooms rooms(list(u"2-1303 2-1-303 5-1-1201 东苑8-1-101 西苑8-1-101 A-2205"));
    CHECK(rooms.only(u"21303").empty());
    CHECK(rooms.choice(u"21303") == "2-1303 2-1-303");
    CHECK(rooms.only(u"511201") == "5-1-1201");
    CHECK(rooms.only(u"２１３０３").empty());
    CHECK(rooms.only(u"a2205") == "A-2205");
    CHECK(rooms.choice(u"81101") == "东苑8-1-101 西苑8-1-101");
    CHECK(rooms.only(u"东苑81101") == "东苑8-1-101");
    CHECK(rooms.choice(u"99999").empty());
    rooms.say({office::RoomShape::Unsaid, office::JoinedRooms::BuildingRoom, {}});
    CHECK(rooms.only(u"21303") == "2-1303");
    CHECK(rooms.only(u"511201").empty());
    rooms.say({office::RoomShape::Unsaid, office::JoinedRooms::BuildingUnitRoom, {}});
    CHECK(rooms.only(u"21303") == "2-1-303");
    rooms.say({office::RoomShape::Unsaid, office::JoinedRooms::Never, {}});
    CHECK(rooms.only(u"21303").empty());
    CHECK(rooms.choice(u"21303").empty());
}

TEST_CASE("rooms are completed while they are typed, in what people and input methods leave") {
    const Rooms rooms(
        list(u"3-2-401 3-2-402 3-20-101 2-1303 2-1-303 20-1-101 21-1-201 东苑3-1-101 西苑3-1-101 叠拼12-1 联排12-1"));
    CHECK(rooms.complete(u"3栋2单元401室") == "3-2-401");
    CHECK(rooms.complete(u"３栋２") == "3-2-401 3-2-402 3-20-101");
    CHECK(rooms.complete(u"3 2 40") == "3-2-401 3-2-402");
    CHECK(rooms.complete(u"3dong2danyuan40") == "3-2-401 3-2-402");
    CHECK(rooms.complete(u"3 dong 2 dan yuan 401 shi") == "3-2-401");
    CHECK(rooms.complete(u"3'2'40") == "3-2-401 3-2-402");
    CHECK(rooms.complete(u"3。2。40") == "3-2-401 3-2-402");
    CHECK(rooms.complete(u"二栋") == "2-1-303 2-1303");
    CHECK(rooms.complete(u"东苑3") == "东苑3-1-101");
    CHECK(rooms.complete(u"东") == "东苑3-1-101");
    CHECK(rooms.complete(u"3-1-1") == "东苑3-1-101 西苑3-1-101");
    CHECK(rooms.complete(u"2130") == "2-1-303 2-1303");
    CHECK(rooms.complete(u"21303") == "2-1-303 2-1303");
    CHECK(rooms.complete(u"12-1") == "叠拼12-1 联排12-1");
    CHECK(rooms.complete(u"叠拼") == "叠拼12-1");
}

TEST_CASE("the search box takes rooms in the same spellings") {
    Rooms rooms(list(u"3-2-401 2-1303 2-1-303 20-1-101 东苑3-1-101"));
    const auto found = [&rooms](const char16_t* typed) {
        QStringList hits;
        for (const RegisterHit& hit : rooms->search(typedText(typed))) {
            hits << hit.room;
        }
        return hits.join(QLatin1Char(' ')).toStdString();
    };
    CHECK(found(u"3栋2单元401室") == "3-2-401");
    CHECK(found(u"21303") == "2-1303 2-1-303");
    CHECK(found(u"二栋") == "2-1-303 2-1303");
    CHECK(found(u"东苑3") == "东苑3-1-101");
    CHECK(found(u"3dong2") == "3-2-401");
}

TEST_CASE("what registers of before hold is found under its own form and in today's spellings") {
    Rooms rooms({QStringLiteral("9-9-999")});
    REQUIRE(rooms->put({}).isEmpty());
    sqlite3* file = nullptr;
    REQUIRE(sqlite3_open(rooms.path().toUtf8().constData(), &file) == SQLITE_OK);
    // As the program before wrote it: the community in the building, and no key without it.
    const char* const before =
        "INSERT INTO rooms(id, key, building, unit, room, floor, area, state) VALUES"
        "(11, '1期3-2-1502', '1期3', '2', '1502', '', '', ''), (12, '东区三-1-101', '东区三', '1', '101', '', '', '');"
        "INSERT INTO search_keys(key, room_id, person_id, plate) VALUES('r1期3-2-1502', 11, 0, ''), ('r1502', 11, 0, "
        "''),"
        "('r2-1502', 11, 0, ''), ('r1期3-1502', 11, 0, ''), ('r东区三-1-101', 12, 0, ''), ('r101', 12, 0, '')";
    REQUIRE(sqlite3_exec(file, before, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(file);
    for (const char16_t* typed :
         {u"1期3-2-1502", u"1期3栋2单元1502室", u"一期3栋2单元1502", u"3-2-1502", u"1期3-1502"}) {
        INFO(typedText(typed).toStdString());
        CHECK(rooms.only(typed) == "1期3-2-1502");
    }
    CHECK(rooms.only(u"东区三-1-101") == "东区三-1-101");
    CHECK(rooms.choice(u"东区3-1-101") == "东区三-1-101");
    const auto household = rooms->household(typedText(u"东区三-1-101"));
    REQUIRE(household);
    CHECK(normalForm(household->room) == typedText(u"东区三-1-101"));
    CHECK(rooms->remove(typedText(u"东区三-1-101")).isEmpty());
    CHECK(rooms->roomCount() == 2);
}

TEST_CASE("k05: the log is searched in the spellings in which it may hold a room") {
    Rooms rooms(list(u"3-2-0401 2-1303 东苑3-1-101 西苑3-1-101 西苑7-1-101"));
    const auto searched = [&rooms](const char16_t* typed) {
        return searchedSpellings(*rooms, typedText(typed)).join(QLatin1Char('|')).toStdString();
    };
    CHECK(searched(u"3栋2单元401室") == "3-2-401|3-2-0401");
    CHECK(searched(u"21303") == "2-1303");
    CHECK(searched(u"王 3栋2单元401室") == "王 3-2-401|王 3-2-0401");
    CHECK(searched(u"东苑3栋1单元101") == "东苑3-1-101"); // 3-1-101 may have been the other garden's
    CHECK(searched(u"西苑7栋1单元101") == "西苑7-1-101|7-1-101");
    CHECK(searched(u"门锁坏了").empty());
    CHECK(searched(u"13912345678").empty());
}

TEST_CASE("k05: an older form of a room is the same room only where it is sure") {
    Rooms rooms(list(u"3-2-0401 东苑3-1-101 西苑3-1-101 西苑7-1-101"));
    CHECK(isSameRoom(&*rooms, typedText(u"3-2-401"), typedText(u"3-2-0401")));
    CHECK(isSameRoom(&*rooms, typedText(u"7-1-101"), typedText(u"西苑7-1-101")));
    CHECK_FALSE(isSameRoom(&*rooms, typedText(u"3-1-101"), typedText(u"西苑3-1-101")));
    CHECK(isSameRoom(&*rooms, typedText(u"9-9-9"), typedText(u"9-9-9")));
    CHECK_FALSE(isSameRoom(&*rooms, typedText(u"9-9-9"), typedText(u"9-9-09")));
    CHECK_FALSE(isSameRoom(nullptr, typedText(u"7-1-101"), typedText(u"西苑7-1-101")));
    CHECK_FALSE(isSameRoom(nullptr, {}, {}));
}
