// SPDX-License-Identifier: GPL-3.0-or-later
// The register's file, its search, and what scripts look up in it.
#include "register/rooms/demo_households.h"
#include "register/rooms/kept_spelling.h"
#include "register/rooms/room_register.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace yingke;
using namespace yingke::registers;

namespace {

Resident person(ResidentRole role, const char16_t* name, const char* telephone) {
    return {role, QStringView(name).toString(), core::Title::Sir, QLatin1String(telephone), {}};
}

Household sample() {
    Household one;
    one.room = {QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("0502")};
    one.people = {person(ResidentRole::Owner, u"王伟", "10000001234"),
                  person(ResidentRole::Tenant, u"单建国", "10000005678")};
    one.arrears = {{QStringLiteral("物业费"), 67125, {}, QDate(2025, 11, 1), QDate(2026, 1, 31)},
                   {QStringLiteral("水费"), 1000, QStringLiteral("租户"), QDate(2026, 1, 10), QDate(2026, 1, 20)}};
    one.plates = {QStringLiteral("示A12345")};
    return one;
}

} // namespace

TEST_CASE("the register finds by every way of asking, two characters are enough") {
    const QTemporaryDir folder;
    RoomRegister rooms;
    REQUIRE(rooms.open(folder.filePath(QStringLiteral("register.sqlite"))).isEmpty());
    REQUIRE(rooms.put({sample()}).isEmpty());
    const auto finds = [&rooms](const char16_t* text) {
        const auto hits = rooms.search(QStringView(text).toString());
        return hits.empty() ? QString() : hits.front().person.name + hits.front().plate;
    };
    CHECK(finds(u"王伟") == QStringLiteral("王伟"));
    CHECK(finds(u"建国") == QStringLiteral("单建国"));
    CHECK(finds(u"ww") == QStringLiteral("王伟"));
    CHECK(finds(u"sjg") == QStringLiteral("单建国"));
    CHECK(finds(u"5678") == QStringLiteral("单建国"));
    CHECK(finds(u"3栋2单元502室") == QStringLiteral("王伟"));
    CHECK(finds(u"0502") == QStringLiteral("王伟"));
    CHECK(finds(u"a12345") == QStringLiteral("示A12345"));
    CHECK(finds(u"李").isEmpty());
    CHECK(finds(u"").isEmpty());
    CHECK(finds(u"%' OR 1=1").isEmpty());
    CHECK(rooms.search(QStringLiteral("3-2-0502")).size() == 2);
}

TEST_CASE("a household is kept as it was put, and put again in its place") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.sqlite"));
    {
        RoomRegister rooms;
        REQUIRE(rooms.open(path).isEmpty());
        REQUIRE(rooms.put({sample()}).isEmpty());
    }
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    RoomRegister rooms;
    REQUIRE(rooms.open(path).isEmpty());
    for (const char16_t* spelling : {u"3-2-0502", u"3栋2单元0502室", u"3-2-502", u"3-502"}) {
        INFO(QStringView(spelling).toString().toStdString());
        const auto household = rooms.household(QStringView(spelling).toString());
        REQUIRE(household);
        CHECK(*household == sample());
    }
    CHECK_FALSE(rooms.household(QStringLiteral("9-9-999")));
    Household sold = sample();
    sold.people = {person(ResidentRole::Owner, u"李娜", "10000009999")};
    REQUIRE(rooms.put({sold}).isEmpty());
    CHECK(rooms.roomCount() == 1);
    CHECK(rooms.search(QStringLiteral("王伟")).empty());
    CHECK(rooms.search(QStringLiteral("李娜")).size() == 1);
}

TEST_CASE("S3.5-01 S3.5-07 months of arrears: across the year's end, overlaps once, by payer") {
    const QDate today(2026, 3, 15);
    const Household one = sample();
    CHECK(arrearsOf(one, core::VisitorRole::Owner, today).months == 3);
    CHECK(arrearsOf(one, core::VisitorRole::Owner, today).fen == 67125);
    CHECK(arrearsOf(one, core::VisitorRole::Tenant, today).months == 1);
    CHECK(arrearsOf(one, core::VisitorRole::Tenant, today).fen == 1000);
    Household two = one;
    two.arrears.push_back({QStringLiteral("车位费"), 100, {}, QDate(2025, 12, 1), QDate(2026, 2, 28)});
    CHECK(arrearsOf(two, core::VisitorRole::Owner, today).months == 4);
    two.arrears = {{QStringLiteral("物业费"), 1, {}, QDate(2026, 1, 31), {}}};
    CHECK(arrearsOf(two, core::VisitorRole::Owner, QDate(2026, 2, 27)).months == 1);
    CHECK(arrearsOf(two, core::VisitorRole::Owner, QDate(2026, 2, 28)).months == 2);
    two.arrears = {{QStringLiteral("物业费"), 1, QStringLiteral("单建国"), QDate(2026, 1, 1), QDate(2026, 1, 31)}};
    CHECK(arrearsOf(two, core::VisitorRole::Tenant, today).months == 1);
    CHECK(arrearsOf(two, core::VisitorRole::Owner, today).fen == 0);
}

TEST_CASE("a foreign or newer file is refused with a sentence and left as it is") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.sqlite"));
    QFile foreign(path);
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    foreign.write("this is a letter, no register");
    foreign.close();
    RoomRegister rooms;
    CHECK_FALSE(rooms.open(path).isEmpty());
    CHECK_FALSE(rooms.isOpen());
    CHECK_FALSE(rooms.put({sample()}).isEmpty());
    CHECK(rooms.search(QStringLiteral("王")).empty());
    REQUIRE(foreign.open(QIODevice::ReadOnly));
    CHECK(foreign.readAll() == "this is a letter, no register");
}

TEST_CASE("the practice community has 60 rooms, each its own") {
    const QTemporaryDir folder;
    RoomRegister rooms;
    REQUIRE(rooms.open(folder.filePath(QStringLiteral("register.sqlite"))).isEmpty());
    REQUIRE(rooms.put(demoHouseholds(QDate(2026, 11, 23))).isEmpty());
    CHECK(rooms.roomCount() == 60);
}

TEST_CASE("rooms are completed from any spelling, whole names first, in the order of buildings") {
    const QTemporaryDir folder;
    RoomRegister rooms;
    REQUIRE(rooms.open(folder.filePath(QStringLiteral("register.sqlite"))).isEmpty());
    CHECK(rooms.completeRooms(QStringLiteral("3")).isEmpty());
    std::vector<Household> households;
    for (const char* room : {"3-2-1502", "3-2-201", "3-2-0201", "3-20-101", "15-1-101", "19-0201"}) {
        Household one;
        one.room = *readRoom(QLatin1String(room));
        households.push_back(one);
    }
    REQUIRE(rooms.put(households).isEmpty());
    const auto complete = [&rooms](const char16_t* typed) {
        return rooms.completeRooms(QStringView(typed).toString()).join(QLatin1Char(' '));
    };
    CHECK(complete(u"3-2") == QStringLiteral("3-2-0201 3-2-201 3-2-1502 3-20-101"));
    CHECK(complete(u"3栋2单元") == QStringLiteral("3-2-0201 3-2-201 3-2-1502")); // unit 2, and no unit 20
    CHECK(complete(u"3-2-15") == QStringLiteral("3-2-1502"));
    CHECK(complete(u"15") == QStringLiteral("15-1-101 3-2-1502"));
    CHECK(complete(u"19#-02") == QStringLiteral("19-0201"));
    CHECK(complete(u"").isEmpty());
    CHECK(complete(u"%").isEmpty());
    CHECK(complete(u"9-9").isEmpty());
    CHECK(rooms.completeRooms(QStringLiteral("3"), 2).size() == 2);
    CHECK(rooms.knowsRoom(QStringLiteral("3号楼二单元1502室")));
    CHECK(rooms.knowsRoom(QStringLiteral("3-2-0201")));
    CHECK_FALSE(rooms.knowsRoom(QStringLiteral("3-2-9999")));
    CHECK_FALSE(rooms.knowsRoom(QString()));
}

TEST_CASE("a room is kept in one spelling: the register's, else the normal form, and nothing of what is none") {
    const QTemporaryDir folder;
    RoomRegister rooms;
    REQUIRE(rooms.open(folder.filePath(QStringLiteral("register.sqlite"))).isEmpty());
    Household other = sample();
    other.room = {QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("303")};
    Household either = sample(); // 2-1-1303 and 21-1-303 are both 211303
    either.room = {QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("1303")};
    Household meant = sample();
    meant.room = {QStringLiteral("21"), QStringLiteral("1"), QStringLiteral("303")};
    REQUIRE(rooms.put({sample(), other, either, meant}).isEmpty());
    const auto kept = [&rooms](const char16_t* typed) {
        return registers::keptRoom(rooms, QStringView(typed).toString()).toStdString();
    };
    CHECK(kept(u"2栋1单元303室") == "2-1-303");
    CHECK(kept(u" ２－１－３０３ ") == "2-1-303");
    CHECK(kept(u"21303") == "2-1-303");
    CHECK(kept(u"3-2-502") == "3-2-0502"); // as the register has it
    CHECK(kept(u"211303").empty());        // two homes: nobody knows which
    CHECK(kept(u"9栋3单元101") == "9-3-101");
    CHECK(kept(u"A座2205") == "A-2205");
    for (const char16_t* none : {u"", u"门锁坏了", u"钱女士", u"门锁-坏了", u"3-2-40213912345678", u"13912345678"}) {
        INFO(QStringView(none).toString().toStdString());
        CHECK(kept(none).empty());
    }
}
