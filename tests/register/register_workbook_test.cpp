// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets from XLSX and ODS: types, merged and empty cells, formulas; files that are none, or only half of one.
#include "register/sheets/register_import.h"
#include "support/places.h"
#include "tables/table_file.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <random>
#include <xlsxwriter.h>

using namespace yingke::registers;
using namespace yingke::tables;

namespace {

QString text(const char16_t* words) { return QStringView(words).toString(); }

struct WorkbookDesk {
    WorkbookDesk() {
        REQUIRE(rooms.open(folder.filePath(QStringLiteral("register.sqlite"))).isEmpty());
        Household one;
        one.room = {QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("0502")};
        one.people = {
            {ResidentRole::Owner, text(u"王伟"), yingke::core::Title::Sir, QStringLiteral("10000001234"), {}}};
        one.arrears = {{text(u"车位费"), 100, {}, QDate(2026, 1, 1), {}}};
        one.plates = {text(u"示A12345")};
        REQUIRE(rooms.put({one}).isEmpty());
    }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes) const {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(name);
    }
    QTemporaryDir folder;
    RoomRegister rooms;
};

/// A workbook as people make them: a title over the table, merged buildings, telephones as numbers.
class Workbook {
public:
    explicit Workbook(QString path) : m_path(std::move(path)) {
        m_book = workbook_new(m_path.toUtf8().constData());
        m_sheet = workbook_add_worksheet(m_book, nullptr);
    }
    void put(int row, int column, const char* words) {
        worksheet_write_string(m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), words, nullptr);
    }
    void put(int row, int column, double number) {
        worksheet_write_number(m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), number, nullptr);
    }
    void row(int at, std::initializer_list<const char*> cells) {
        int column = 0;
        for (const char* cell : cells) {
            put(at, column++, cell);
        }
    }
    lxw_worksheet* sheet() { return m_sheet; }
    QString close() {
        REQUIRE(workbook_close(m_book) == LXW_NO_ERROR);
        return m_path;
    }

private:
    QString m_path;
    lxw_workbook* m_book;
    lxw_worksheet* m_sheet;
};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("XLSX: a title above, merged buildings, telephones that are numbers, an empty row, a result of a formula") {
    WorkbookDesk desk;
    Workbook book(desk.path("rooms.xlsx"));
    book.put(0, 0, "示范花园业主登记表");
    book.row(2, {"楼号", "单元", "房屋", "业主名称", "性别", "手机号", "建筑面积"});
    worksheet_merge_range(book.sheet(), 3, 0, 6, 0, "5栋", nullptr);
    book.put(3, 1, 1);
    book.put(3, 2, "0101");
    book.put(3, 3, "李娜");
    book.put(3, 4, "女");
    book.put(3, 5, 10000002222.0);
    worksheet_write_formula_num(book.sheet(), 3, 6, "=80+9.5", nullptr, 89.5);
    book.put(6, 1, "1单元");
    book.put(6, 2, "0102");
    book.put(6, 3, "张三");
    book.put(6, 5, "010-8888 1234");
    const ImportPlan plan = planImport(ImportKind::Register, book.close(), desk.rooms);
    INFO(plan.refused.toStdString());
    for (const SheetFault& fault : plan.faults) {
        UNSCOPED_INFO(fault.row << " " << fault.column.toStdString() << " " << fault.value.toStdString());
    }
    REQUIRE(plan.isReady());
    CHECK(plan.added == 2);
    REQUIRE(desk.rooms.put(plan.households).isEmpty());
    const auto first = desk.rooms.household(QStringLiteral("5-1-0101"));
    REQUIRE(first);
    CHECK(first->area == QStringLiteral("89.5"));
    CHECK(first->people.at(0).telephone == QStringLiteral("10000002222"));
    CHECK(desk.rooms.household(QStringLiteral("5-1-0102"))->people.at(0).telephone == QStringLiteral("010-8888 1234"));
}

TEST_CASE("S3.5-01 arrears from ODS: days, merged rows repeated, the room's arrears become those of the sheet") {
    WorkbookDesk desk;
    const ImportPlan plan = planImport(
        ImportKind::Arrears, QString::fromStdString(yingke::test::dataDir() + "/register/arrears.ods"), desk.rooms);
    INFO(plan.refused.toStdString());
    for (const SheetFault& fault : plan.faults) {
        UNSCOPED_INFO(fault.row << " " << fault.column.toStdString() << " " << fault.value.toStdString());
    }
    REQUIRE(plan.isReady());
    CHECK(plan.changed == 1);
    REQUIRE(desk.rooms.put(plan.households).isEmpty());
    const auto household = desk.rooms.household(QStringLiteral("3-2-0502"));
    REQUIRE(household->arrears.size() == 2);
    CHECK(household->arrears.at(0) == Arrear{text(u"物业费"), 67105, {}, QDate(2026, 8, 1), QDate(2026, 10, 31)});
    CHECK(household->arrears.at(1) == Arrear{text(u"水费"), 134210, text(u"租户"), QDate(2026, 9, 15), {}});
    CHECK(household->plates.size() == 1); // what is of another sheet stays
}

TEST_CASE("S3.5-01 arrears from XLSX by position: serials are days, one column for the room; wrong cells are told") {
    WorkbookDesk desk;
    {
        Workbook book(desk.path("owed.xlsx"));
        book.put(0, 0, "3栋2单元502室");
        book.put(0, 1, "物业费");
        book.put(0, 2, 671.05);
        book.put(0, 3, "业主");
        book.put(0, 4, 46235); // 2026-08-01
        book.put(0, 5, 46325); // 2026-10-30
        const ImportPlan plan = planImport(ImportKind::Arrears, book.close(), desk.rooms);
        INFO(plan.refused.toStdString());
        REQUIRE(plan.isReady());
        CHECK(plan.households.front().arrears.front() ==
              Arrear{text(u"物业费"), 67105, text(u"业主"), QDate(2026, 8, 1), QDate(2026, 10, 30)});
    }
    Workbook book(desk.path("wrong.xlsx"));
    book.row(0, {"房号", "费用名称", "欠费金额", "付款人", "开始日期", "结束日期"});
    book.row(1, {"9-9-999", "物业费", "1.00", "", "2026-01-01"});
    book.row(2, {"3-2-0502", "物业费", "十元", "", "2026-02-30", "2026-01-01"});
    book.row(3, {"3-2-0502", "物业费", "10", "", "2026-02-28", "2026-01-01"});
    const ImportPlan plan = planImport(ImportKind::Arrears, book.close(), desk.rooms);
    CHECK(plan.households.empty());
    CHECK_FALSE(plan.isReady());
    CHECK(plan.wrongRows == 3);
    QStringList told;
    for (const SheetFault& fault : plan.faults) {
        told << QString::number(fault.row) + fault.column;
    }
    CHECK(told.join(QLatin1Char(' ')).toStdString() == "2房屋 3欠费金额 3开始日期 4结束日期");
}

TEST_CASE("vehicles: plates in one form; a room that is named alone has none any more") {
    WorkbookDesk desk;
    const QString sheet = desk.write("cars.csv", "房号,车牌号\n3-2-0502,示b·88 888\n3-2-0502,示B88888\n");
    const ImportPlan plan = planImport(ImportKind::Vehicles, sheet, desk.rooms);
    REQUIRE(plan.isReady());
    CHECK(plan.households.front().plates == std::vector<QString>{text(u"示B88888")});
    CHECK(plan.households.front().arrears.size() == 1);
    const ImportPlan none =
        planImport(ImportKind::Vehicles, desk.write("none.csv", "房号,车牌号\n3-2-0502,\n"), desk.rooms);
    REQUIRE(none.isReady());
    CHECK(none.households.front().plates.empty());
    const ImportPlan bad =
        planImport(ImportKind::Vehicles, desk.write("bad.csv", "房号,车牌号\n3-2-0502,!!\n"), desk.rooms);
    CHECK(bad.faults.size() == 1);
}

TEST_CASE("the contact's columns of the 21 make a contact; 业主类型 of other systems is no role") {
    WorkbookDesk desk;
    const QString sheet = desk.write(
        "21.csv", "3,2,0502,5,18,有,住宅,三室,89.5,70,0,已入住,王伟,男,10000001234,,个人,,,王小明,10000005555\n");
    const ImportPlan plan = planImport(ImportKind::Register, sheet, desk.rooms);
    REQUIRE(plan.isReady());
    const Household& one = plan.households.front();
    REQUIRE(one.people.size() == 2);
    CHECK(one.people.at(0).role == ResidentRole::Owner);
    CHECK(one.people.at(1) ==
          Resident{
              ResidentRole::Contact, text(u"王小明"), yingke::core::Title::Unknown, QStringLiteral("10000005555"), {}});
    REQUIRE(plan.rooms.size() == 1);
    CHECK(plan.rooms.front().state == ImportState::Changed);
    CHECK_FALSE(plan.rooms.front().what.contains(text(u"王")));
}

TEST_CASE("files that are no sheet, the wrong sheet, or half of one: a sentence, nothing changed") {
    WorkbookDesk desk;
    Workbook book(desk.path("whole.xlsx"));
    book.row(0, {"房号", "车牌号"});
    for (int row = 1; row < 400; ++row) {
        book.put(row, 0, "3-2-0502");
        book.put(row, 1, ("示A" + std::to_string(10000 + row)).c_str());
    }
    const QString whole = book.close();
    const QByteArray bytes = bytesOf(whole);
    CHECK(planImport(ImportKind::Vehicles, whole, desk.rooms).isReady());
    CHECK_FALSE(planImport(ImportKind::Arrears, whole, desk.rooms).refused.isEmpty());
    CHECK_FALSE(planImport(ImportKind::Register, whole, desk.rooms).refused.isEmpty());
    for (const qsizetype cut : {qsizetype(4), qsizetype(100), bytes.size() / 2, bytes.size() - 10}) {
        CAPTURE(cut);
        CHECK_FALSE(
            planImport(ImportKind::Vehicles, desk.write("cut.xlsx", bytes.left(cut)), desk.rooms).refused.isEmpty());
    }
    CHECK_FALSE(planImport(ImportKind::Vehicles, desk.write("old.xls", "\xD0\xCF\x11\xE0 and more"), desk.rooms)
                    .refused.isEmpty());
    CHECK_FALSE(planImport(ImportKind::Vehicles, desk.path("missing.csv"), desk.rooms).refused.isEmpty());
    CHECK_FALSE(planImport(ImportKind::Vehicles, desk.folder.path(), desk.rooms).refused.isEmpty());
    CHECK_FALSE(
        planImport(ImportKind::Vehicles, desk.write("titles.csv", "房号,车牌号\n"), desk.rooms).refused.isEmpty());
    CHECK(desk.rooms.roomCount() == 1);
}

TEST_CASE("a cell of 10 MB is a wrong cell, not a stop") {
    WorkbookDesk desk;
    const QByteArray cell(10'000'000, 'x');
    const QString csv = desk.write("large.csv", "房号,车牌号\n3-2-0502,\"" + cell + "\"\n3-2-0502,示A12345\n");
    const ImportPlan plan = planImport(ImportKind::Vehicles, csv, desk.rooms);
    REQUIRE(plan.faults.size() == 1);
    CHECK(plan.faults.front().row == 2);
    CHECK(plan.faults.front().value.size() <= 300);
}

TEST_CASE("damaged workbooks never stop the program: a sentence, or a plan") {
    WorkbookDesk desk;
    Workbook book(desk.path("whole.xlsx"));
    book.row(0, {"房号", "车牌号"});
    book.row(1, {"3-2-0502", "示A12345"});
    const QByteArray bytes = bytesOf(book.close());
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 chance(seed);
    int refused = 0;
    for (int round = 0; round < 200; ++round) {
        QByteArray damaged = bytes;
        for (int i = 0; i < 1 + round % 5; ++i) {
            damaged[static_cast<qsizetype>(chance() % static_cast<unsigned>(damaged.size()))] =
                static_cast<char>(chance() % 256);
        }
        const SheetFile file = readWorkbook(QStringLiteral("damaged.xlsx"), damaged);
        refused += file.refused.isEmpty() ? 0 : 1;
    }
    CHECK(refused > 0);
}

TEST_CASE("progress is told and can end it: nothing is planned, nothing is put") {
    WorkbookDesk desk;
    QByteArray sheet("房号,业主名称\n");
    for (int i = 0; i < 3000; ++i) {
        sheet += "7-1-" + QByteArray::number(1000 + i) + ",王伟\n";
    }
    const QString path = desk.write("long.csv", sheet);
    int told = 0;
    const ImportPlan stopped =
        planImport(ImportKind::Register, path, desk.rooms, [&told](int, int) { return ++told < 4; });
    CHECK(stopped.cancelled);
    CHECK(stopped.households.empty());
    const ImportPlan plan = planImport(ImportKind::Register, path, desk.rooms);
    REQUIRE(plan.isReady());
    CHECK(plan.added == 3000);
    const QString before = desk.rooms.stamp();
    CHECK_FALSE(desk.rooms.put(plan.households, [](int done, int) { return done < 1000; }).isEmpty());
    CHECK(desk.rooms.roomCount() == 1);
    CHECK(desk.rooms.stamp() == before);
    desk.rooms.setBusy(true);
    CHECK_FALSE(desk.rooms.put(plan.households).isEmpty());
    desk.rooms.setBusy(false);
    CHECK(desk.rooms.put(plan.households).isEmpty());
    CHECK(desk.rooms.roomCount() == 3001);
    CHECK(desk.rooms.stamp() != before);
}
