// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets into the register: by header, by position, in GB18030; wrong ones change nothing.
#include "register/sheets/register_import.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace yingke::registers;

namespace {

struct Desk {
    Desk() { REQUIRE(rooms.open(folder.filePath(QStringLiteral("register.sqlite"))).isEmpty()); }
    ImportPlan plan(const QByteArray& bytes) {
        QFile file(folder.filePath(QStringLiteral("sheet.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return planImport(ImportKind::Register, file.fileName(), rooms, {}, {}, answers);
    }
    QTemporaryDir folder;
    RoomRegister rooms;
    SheetAnswers answers;
};

} // namespace

TEST_CASE("a sheet by header, with BOM and CR LF; the second time nothing changes") {
    Desk desk;
    const QByteArray sheet =
        "\xEF\xBB\xBF楼号,单元,房屋,业主名称,性别,手机号,业主类型\r\n3栋,2单元,0502,王伟,男,10000001234,\r\n"
        "3,2,0502,\"范例,有限公司\",女,10000005678,租客\r\n";
    // Beside 租客 an empty 业主类型 could be anybody: it is asked.
    const ImportPlan asked = desk.plan(sheet);
    REQUIRE(asked.questions.size() == 1);
    CHECK_FALSE(asked.isReady());
    desk.answers.give(asked.questions.front().id, QStringLiteral("0"));
    const ImportPlan plan = desk.plan(sheet);
    CHECK(plan.refused.isEmpty());
    CHECK(plan.faults.empty());
    CHECK(plan.isReady());
    CHECK(plan.added == 1);
    REQUIRE(desk.rooms.put(plan.households).isEmpty());
    const auto household = desk.rooms.household(QStringLiteral("3-2-0502"));
    REQUIRE(household);
    REQUIRE(household->people.size() == 2);
    CHECK(household->people.at(1).role == ResidentRole::Tenant);
    CHECK(household->people.at(1).name == QStringLiteral("范例,有限公司"));
    CHECK(desk.plan(sheet).households.empty());
}

TEST_CASE("21 columns by position, in GB18030") {
    Desk desk;
    // 1,1,101,1,6,,,,89.5,,,,王伟,…
    const ImportPlan plan = desk.plan("1,1,101,1,6,,,,89.5,,,,\xCD\xF5\xCE\xB0,\xC4\xD0,10000001234,,,,,,\n");
    INFO(plan.refused.toStdString());
    REQUIRE(plan.households.size() == 1);
    CHECK(plan.households.front().people.front().name == QStringLiteral("王伟"));
    CHECK(plan.households.front().area == QStringLiteral("89.5"));
}

TEST_CASE("wrong cells are told by row and column, and nothing is to be put") {
    Desk desk;
    const ImportPlan plan = desk.plan("楼号,单元,房屋,业主名称,手机号\n1,1,101,王伟,10000001234\n,1,102,李娜,abc\n");
    CHECK(plan.households.empty());
    REQUIRE(plan.faults.size() == 2);
    CHECK(plan.faults.at(0).row == 3);
    CHECK(plan.faults.at(0).column == QStringLiteral("楼号"));
    CHECK(plan.faults.at(1).value == QStringLiteral("abc"));
    CHECK(desk.rooms.roomCount() == 0);
}

TEST_CASE("bad files: a sentence, nothing changed") {
    Desk desk;
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray(1'000'000, '\xFF'), QByteArray("a,b,c\n1,2,3\n"), QByteArray("1,\"1,101\n2,3\n"),
          QByteArray(40'000, ','), QByteArray("PK\x03\x04\0\0", 6)}) {
        CHECK_FALSE(desk.plan(bytes).refused.isEmpty());
    }
    CHECK(desk.rooms.roomCount() == 0);
}

TEST_CASE("a pipe under a sheet's name is refused with a sentence, and waited for nowhere") {
    Desk desk;
    const QString pipe = desk.folder.filePath(QStringLiteral("pipe.csv"));
    REQUIRE(mkfifo(pipe.toUtf8().constData(), 0600) == 0);
    CHECK(sheetDigest(pipe).isEmpty());
    const ImportPlan plan = planImport(ImportKind::Register, pipe, desk.rooms);
    CHECK_FALSE(plan.isReady());
    CHECK_FALSE(plan.refused.isEmpty());
}
