// SPDX-License-Identifier: GPL-3.0-or-later
// A masked sheet is no data: told by row, and refused for that cell.
#include "register/rooms/household_form.h"
#include "register/rooms/masked_values.h"
#include "register/sheets/register_import.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace yingke;
using namespace yingke::registers;

namespace {

QString of(const char16_t* text) { return QStringView(text).toString(); }

} // namespace

TEST_CASE("17 masked names, numbers and plates, of every system's way; and what only looks so") {
    for (const char16_t* name : {u"张*", u"王**", u"王*国", u"王＊", u"李某", u"李某某", u"李XX", u"李x", u"陈○○",
                                 u"***", u"张●", u"xx", u"王_", u"张##"}) {
        INFO(of(name).toStdString());
        CHECK(isMaskedName(of(name)));
    }
    for (const char16_t* name : {u"王伟", u"欧阳静", u"O'Neill", u"Max", u"Xu X", u"阿卜杜·热合曼", u"租户", u"",
                                 u"𠮷田", u"A公司", u"李X明公司B"}) {
        INFO(of(name).toStdString());
        CHECK_FALSE(isMaskedName(of(name)));
    }
    for (const char16_t* number :
         {u"138****0001", u"138xxxx0001", u"138XXXX0001", u"138＊＊＊＊0001", u"***", u"*", u"138●●●●0001",
          u"110101********0011", u"138-****-0001", u"138____0001", u"139####0001"}) {
        INFO(of(number).toStdString());
        CHECK(isMaskedNumber(of(number)));
    }
    for (const char16_t* number :
         {u"13800000001", u"11010119900101001X", u"010-88881234x8001", u"010-88881234#8001", u"", u"H0(9)001"}) {
        INFO(of(number).toStdString());
        CHECK_FALSE(isMaskedNumber(of(number)));
    }
    for (const char16_t* plate : {u"浙A·***12", u"示A***45", u"浙A***", u"浙A●●●12", u"浙Axxx12"}) {
        INFO(of(plate).toStdString());
        CHECK(isMaskedPlate(of(plate)));
    }
    for (const char16_t* plate : {u"浙A·12345", u"浙A•12345", u"浙AXXX12", u"使014578", u""}) {
        INFO(of(plate).toStdString());
        CHECK_FALSE(isMaskedPlate(of(plate)));
    }
}

TEST_CASE("17 a masked cell is told by its row and refused, in each kind of sheet") {
    const QTemporaryDir folder;
    RoomRegister rooms;
    REQUIRE(rooms.open(folder.filePath(QStringLiteral("register.sqlite"))).isEmpty());
    Household one;
    one.room = {QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("101")};
    REQUIRE(rooms.put({one}).isEmpty());
    const struct {
        ImportKind kind;
        const char* sheet;
        std::vector<int> rows;
    } sheets[] = {
        {ImportKind::Register,
         "楼号,单元,房屋,业主名称,手机号,身份证,联系人,联系人电话\n1,1,101,王伟,13800000001,,,\n1,1,102,张*,"
         "13800000002,,,\n"
         "1,1,103,李娜,138****0003,,,\n1,1,104,钱静,13800000004,110101********0011,,\n1,1,105,孙芳,,,王**,"
         "138xxxx0005\n",
         {3, 4, 5, 6, 6}},
        {ImportKind::Arrears,
         "楼号,单元,房屋,费用名称,欠费金额,付款人,开始日期,结束日期\n1,1,101,物业费,100,张*,2026-01-01,\n",
         {2}},
        {ImportKind::Vehicles, "楼号,单元,房屋,车牌号\n1,1,101,浙A·***12\n1,1,101,浙A12345\n", {2}},
    };
    for (const auto& sheet : sheets) {
        QFile file(folder.filePath(QStringLiteral("sheet.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(sheet.sheet);
        file.close();
        const ImportPlan plan = planImport(sheet.kind, file.fileName(), rooms);
        std::vector<int> rows;
        for (const SheetFault& fault : plan.faults) {
            rows.push_back(fault.row);
            CHECK(fault.why == maskedSentence());
        }
        CHECK(rows == sheet.rows);
        CHECK_FALSE(plan.isReady());
    }
}

TEST_CASE("17 what is copied from a masked sheet into the card is told at its cell") {
    Household one;
    one.room = {of(u"1"), of(u"1"), of(u"101")};
    one.people = {{ResidentRole::Owner, of(u"王伟"), core::Title::Unknown, of(u"13800000001"), {}}};
    HouseholdForm form = formOf(one, QDate(2026, 11, 30));
    form.of(HouseholdPart::People).front()[3] = of(u"138****0001");
    const ReadForm read = readForm(one, form);
    REQUIRE(read.fault);
    CHECK(read.fault->column == 3);
    CHECK(read.fault->sentence.contains(maskedSentence()));
}
