// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands in a sheet: each row is taken, or told with its number; nobody is an owner and nothing is owed that
// the sheet or a person did not say. rapidcheck prints the seed of a failure.
#include "office/texts/written.h"
#include "register/sheet_desk.h"

#include <rapidcheck.h>
#include <set>

using namespace yingke;
using namespace yingke::registers;
using test::han;

namespace {

rc::Gen<QString> cellOf(const std::vector<const char*>& words) {
    return rc::gen::map(rc::gen::elementOf(words), [](const char* one) { return han(one); });
}

/// Rows that the plan speaks of: by a fault or a note, or as the home that it names first there.
std::set<int> rowsTold(const ImportPlan& plan) {
    std::set<int> rows;
    for (const SheetFault& one : plan.faults) {
        rows.insert(one.row);
    }
    for (const SheetNote& one : plan.notes) {
        rows.insert(one.rows.begin(), one.rows.end());
    }
    for (const ImportRoom& one : plan.rooms) {
        rows.insert(one.row);
    }
    return rows;
}

} // namespace

TEST_CASE("k06 k08 k10 whatever stands in a sheet of rooms, no row is lost and nobody becomes an owner by default") {
    CHECK(rc::check("rooms", [] {
        tables::Sheet sheet = test::sheetOf({{"序号", "楼号", "房屋", "姓名", "身份", "手机号"}});
        const int rows = *rc::gen::inRange(1, 8);
        for (int i = 0; i < rows; ++i) {
            sheet.rows.push_back({QString::number(i + 1),
                                  *cellOf({"1", "2", "合计", "", "同上", "/", "1月2日", "#N/A"}),
                                  QString::number(100 + i) + *cellOf({"", "", "", "室", "a-b-c-d"}),
                                  *cellOf({"测甲", "测乙", "", "nan", "小计", "12", "未登记", "同上"}),
                                  *cellOf({"租户", "家属", "原业主", "1", "", "配偶", "业主配偶"}),
                                  *cellOf({"13800000101", "", "无", "13800000101/13900000101", "abc", "1.38E+10"})});
        }
        test::SheetDesk desk;
        desk.look(ImportKind::Register, sheet);
        RC_ASSERT(desk.plan.refused.isEmpty());
        for (const SheetQuestion& one : desk.plan.questions) { // the first choice but owner
            const std::size_t choice = one.choices.front().id == QStringLiteral("0") ? 1 : 0;
            desk.answers.give(one.id, one.choices.at(choice).id);
        }
        desk.again();
        RC_ASSERT(desk.plan.openQuestions() == 0);
        const std::set<int> told = rowsTold(desk.plan);
        for (int row = 2; row <= rows + 1; ++row) {
            RC_ASSERT(told.count(row) == 1);
        }
        for (const Household& home : desk.plan.households) {
            RC_ASSERT(ownerOf(home) == nullptr);
        }
        RC_ASSERT(desk.plan.isReady() == (desk.plan.faults.empty() && desk.plan.added + desk.plan.changed > 0));
    }));
}

TEST_CASE("k07 whatever stands in a sheet of debts, what is owed is what its rows say is open") {
    CHECK(rc::check("debts", [] {
        tables::Sheet sheet = test::sheetOf({{"房号", "收费项目", "应收金额", "未收金额", "缴费状态", "开始日期"}});
        const int rows = *rc::gen::inRange(1, 8);
        std::int64_t most = 0;
        for (int i = 0; i < rows; ++i) {
            const QString open = *cellOf({"100", "1,089.53", "0", "-", "-5", "nan", "", "496.8915", "十元", "１２"});
            const QString state = *cellOf({"未缴", "已缴", "欠费", "部分缴费"});
            const auto sum = office::sumWritten(open);
            most += sum && sum->fen > 0 && state != han("已缴") ? sum->fen : 0;
            sheet.rows.push_back({*cellOf({"1-1-101", "1-1-102", "合计", "1-1-999"}),
                                  *cellOf({"物业费", "水费", "小计"}) + (i % 2 == 0 ? QString() : QString::number(i)),
                                  QStringLiteral("99999"), open, state, *cellOf({"2026-01-01", "2026年1月", "1-3月"})});
        }
        test::SheetDesk desk;
        desk.twoRooms();
        desk.look(ImportKind::Arrears, sheet);
        for (const SheetQuestion& one : desk.plan.questions) {
            desk.answers.give(one.id, one.choices.back().id); // a row of its own, each time
        }
        desk.again();
        RC_ASSERT(desk.plan.openQuestions() == 0);
        std::int64_t owed = 0;
        for (const std::vector<Household>* homes : {&desk.plan.households, &desk.plan.good.households}) {
            for (const Household& home : *homes) {
                for (const Arrear& one : home.arrears) {
                    owed += one.fen;
                    RC_ASSERT(one.fen != 9'999'900);
                }
            }
        }
        RC_ASSERT(owed <= most);
        if (desk.plan.faults.empty()) {
            std::int64_t said = 0;
            for (std::size_t i = 1; i < sheet.rows.size(); ++i) {
                const auto sum = office::sumWritten(sheet.rows[i].at(3));
                const bool home = sheet.rows[i].front() != han("合计");
                said += home && sum && sum->fen > 0 && sheet.rows[i].at(4) != han("已缴") ? sum->fen : 0;
            }
            RC_ASSERT(owed == said);
        }
    }));
}
