// SPDX-License-Identifier: GPL-3.0-or-later
// What can't be kept is replaced before it is shown: in a sheet that is looked at, and in what is put by hand.
#include "register/sheets/register_import.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace yingke::registers;

TEST_CASE("a sheet with U+FFFE and U+FFFF: what the plan shows is what the register gives back, and it is settled") {
    const QTemporaryDir folder;
    RoomRegister rooms;
    REQUIRE(rooms.open(folder.filePath(QStringLiteral("register.sqlite"))).isEmpty());
    QFile sheet(folder.filePath(QStringLiteral("s.csv")));
    REQUIRE(sheet.open(QIODevice::WriteOnly));
    sheet.write("房号,业主名称\n3-2-0502,\xE7\x8E\x8B\xEF\xBF\xBE甲\xEF\xBF\xBF\n");
    sheet.close();
    const ImportPlan plan = planImport(ImportKind::Register, sheet.fileName(), rooms);
    INFO(plan.refused.toStdString());
    REQUIRE(plan.isReady());
    const QString name = plan.households.front().people.front().name;
    CHECK(name == QStringLiteral("王\uFFFD甲\uFFFD"));
    REQUIRE(rooms.put(plan.households).isEmpty());
    CHECK(rooms.household(QStringLiteral("3-2-0502"))->people.front().name == name);
    const ImportPlan again = planImport(ImportKind::Register, sheet.fileName(), rooms);
    CHECK(again.changed == 0);
    CHECK(again.unchanged == 1);
}

TEST_CASE("a household put by hand with half a pair of surrogates comes back as it was kept, and so twice") {
    const QTemporaryDir folder;
    RoomRegister rooms;
    REQUIRE(rooms.open(folder.filePath(QStringLiteral("register.sqlite"))).isEmpty());
    Household one;
    one.room = {QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("0502")};
    one.people = {{ResidentRole::Owner,
                   QStringLiteral("王") + QChar(0xD83D) + QChar(0) + QChar(0xFFFE),
                   yingke::core::Title::Sir,
                   QStringLiteral("10000001234"),
                   {}}};
    REQUIRE(rooms.put({one}).isEmpty());
    const auto back = rooms.household(QStringLiteral("3-2-0502"));
    CHECK(back->people.front().name == QStringLiteral("王\uFFFD\uFFFD\uFFFD"));
    CHECK(back->people.front().telephone == QStringLiteral("10000001234"));
    REQUIRE(rooms.put({*back}).isEmpty());
    CHECK(*rooms.household(QStringLiteral("3-2-0502")) == *back);
}
