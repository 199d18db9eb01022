// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that were paid at the desk: marked, never twice, kept when finance's list comes in anew, opened again.
#include "register/old_register.h"
#include "register/rooms/room_register.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace yingke;
using namespace yingke::registers;

namespace {

const QString roomOfLines = QStringLiteral("3-2-0402");

Household owing() {
    Household one;
    one.room = {QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("0402")};
    one.arrears = {{QStringLiteral("物业费"), 44700, {}, QDate(2026, 7, 1), QDate(2026, 9, 30)},
                   {QStringLiteral("水费"), 1000, {}, QDate(2026, 9, 1), QDate(2026, 9, 30)}};
    return one;
}

Settlement paidOf(const Arrear& line, const char* receipt) {
    return {roomOfLines, line, QLatin1String(receipt), QStringLiteral("20261124-001"), QStringLiteral("chen"), 1000};
}

} // namespace

TEST_CASE("settled lines: paid ones are not owed, and not paid by another receipt") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.sqlite"));
    RoomRegister rooms;
    REQUIRE(rooms.open(path).isEmpty());
    REQUIRE(rooms.put({owing()}).isEmpty());
    const QDate today(2026, 11, 24);
    const Arrear fee = owing().arrears.front();
    REQUIRE(rooms.settle({paidOf(fee, "s1")}).isEmpty());
    CHECK(rooms.settle({paidOf(fee, "s1")}).isEmpty()); // told again: nothing more happens
    CHECK_FALSE(rooms.settle({paidOf(owing().arrears.back(), "s2"), paidOf(fee, "s2")}).isEmpty());
    auto household = rooms.household(roomOfLines);
    REQUIRE(household);
    CHECK(household->arrears.front().paidBy == QStringLiteral("20261124-001"));
    CHECK(arrearsOf(*household, core::VisitorRole::Owner, today).fen == 1000);
    CHECK(owedBy(*household, core::VisitorRole::Owner).size() == 1);

    // Finance's list comes in anew and knows nothing of it: the same line stays paid, another sum is owed.
    REQUIRE(rooms.put({owing()}).isEmpty());
    CHECK(rooms.all().front().arrears.front().paidBy == QStringLiteral("20261124-001"));
    Household more = owing();
    more.arrears.front().fen = 59600;
    REQUIRE(rooms.put({more}).isEmpty());
    CHECK(rooms.household(roomOfLines)->arrears.front().paidBy.isEmpty());
    REQUIRE(rooms.put({owing()}).isEmpty());

    CHECK(rooms.settledSince(999).size() == 1);
    CHECK(rooms.settledSince(1000).empty());
    REQUIRE(rooms.openAgain(QStringLiteral("s1")).isEmpty());
    household = rooms.household(roomOfLines);
    CHECK(arrearsOf(*household, core::VisitorRole::Owner, today).fen == 45700);
    REQUIRE(rooms.settle({paidOf(fee, "s3")}).isEmpty());
}

TEST_CASE("settled lines: a register of version 1 gets them when it is opened") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.sqlite"));
    test::makeOldRegister(path, 1);
    RoomRegister rooms;
    REQUIRE(rooms.open(path).isEmpty());
    CHECK(rooms.household(roomOfLines)->arrears.size() == 2);
    REQUIRE(rooms.settle({paidOf(owing().arrears.front(), "s1")}).isEmpty());
    CHECK(rooms.household(roomOfLines)->arrears.front().paidBy == QStringLiteral("20261124-001"));
}
