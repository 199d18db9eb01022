// SPDX-License-Identifier: GPL-3.0-or-later
// Exported and imported again, any register is the same: CSV and XLSX. rapidcheck prints the seed of a failure;
// RC_PARAMS="seed=…" repeats it.
#include "register/sheet_desk.h"
#include "register/sheets/register_export.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <rapidcheck.h>
#include <set>

using namespace yingke;
using namespace yingke::registers;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

rc::Gen<QString> oneOf(const std::vector<const char*>& words) {
    return rc::gen::map(rc::gen::elementOf(words), [](const char* one) { return QString::fromUtf8(one); });
}

rc::Gen<Household> households() {
    return rc::gen::exec([] {
        Household one;
        one.room = {
            *oneOf({"1", "3", "19", "A", "D", "1期3", "东区3", "东苑3", "西苑3", "叠拼12", "商铺1", "阳光100·3"}),
            *oneOf({"", "1", "2", "B"}), *oneOf({"0201", "201", "1001", "1502", "1", "B01"})};
        one.floor = *oneOf({"", "1", "-1", "18"});
        one.area = *oneOf({"", "89.5", "70", "120.25"});
        one.state = *oneOf({"", "已入住", "未入住", "=空置"});
        const int people = *rc::gen::inRange(0, 4);
        std::set<std::pair<QString, ResidentRole>> there;
        for (int i = 0; i < people; ++i) {
            Resident person;
            person.name =
                *oneOf({"王伟", "欧阳静", "O'Neill", "'撇", "=1+1", "-张", "@李", "范,例", "引\"号", "a b", "𠮷田"});
            person.role = static_cast<ResidentRole>(*rc::gen::inRange(0, 4));
            person.title = static_cast<core::Title>(*rc::gen::inRange(0, 3));
            person.telephone = *oneOf({"", "10000001234", "+86 10000001234", "010-8888 1234", "0000123"});
            person.identity = *oneOf({"", "110101199001010011", "G12345678", "H0(9)001"});
            if (there.emplace(person.name, person.role).second) {
                one.people.push_back(person);
            }
        }
        const int owed = *rc::gen::inRange(0, 3);
        for (int i = 0; i < owed; ++i) {
            const QDate from = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 2000));
            const int days = *rc::gen::inRange(-1, 400);
            one.arrears.push_back(
                {*oneOf({"物业费", "水费", "+滞纳金"}), *rc::gen::inRange<std::int64_t>(1, 999'999'999'999),
                 *oneOf({"", "业主", "租户", "王伟"}), from, days < 0 ? QDate() : from.addDays(days)});
        }
        for (const char* plate : {"示A12345", "示AD12345", "使014578"}) {
            if (*rc::gen::arbitrary<bool>()) {
                one.plates.push_back(text(plate));
            }
        }
        return one;
    });
}

std::vector<Household> eachRoomOnce(const std::vector<Household>& all) {
    std::vector<Household> once;
    std::set<QString> rooms;
    for (const Household& one : all) {
        if (rooms.insert(normalForm(one.room)).second) {
            once.push_back(one);
        }
    }
    return once;
}

void roundTrip(const std::vector<Household>& put, const char* suffix) {
    const QTemporaryDir folder;
    RoomRegister first;
    RC_ASSERT(first.open(folder.filePath(QStringLiteral("first.sqlite"))).isEmpty());
    RC_ASSERT(first.put(put).isEmpty());
    RoomRegister second;
    RC_ASSERT(second.open(folder.filePath(QStringLiteral("second.sqlite"))).isEmpty());
    for (const ImportKind kind : {ImportKind::Register, ImportKind::Arrears, ImportKind::Vehicles}) {
        const QString path = folder.filePath(
            QStringLiteral("sheet%1.%2").arg(QString::number(static_cast<int>(kind)), QLatin1String(suffix)));
        RC_ASSERT(exportRegister(kind, path, first, Personal::InFull).isEmpty());
        const ImportPlan plan = test::planAnswered(kind, path, second);
        for (const SheetFault& fault : plan.faults) {
            RC_LOG() << fault.row << " " << fault.column.toStdString() << " " << fault.value.toStdString() << " "
                     << fault.why.toStdString() << "\n";
        }
        RC_ASSERT(plan.faults.empty());
        RC_ASSERT(second.put(plan.households).isEmpty());
        // And onto itself it changes nothing.
        const ImportPlan again = planImport(kind, path, first);
        RC_ASSERT(again.added + again.changed == 0);
    }
    for (const Household& house : put) {
        RC_LOG() << normalForm(house.room).toStdString() << " floor " << house.floor.toStdString() << " area "
                 << house.area.toStdString() << " state " << house.state.toStdString() << " people "
                 << house.people.size() << " arrears " << house.arrears.size() << " plates " << house.plates.size()
                 << "\n";
    }
    const auto one = first.all();
    const auto two = second.all();
    RC_ASSERT(one.size() == two.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
        if (one[i] != two[i]) {
            RC_LOG() << normalForm(one[i].room).toStdString() << " became " << normalForm(two[i].room).toStdString()
                     << " floor " << two[i].floor.toStdString() << " area " << two[i].area.toStdString() << " state "
                     << two[i].state.toStdString() << " people " << two[i].people.size() << " arrears "
                     << two[i].arrears.size() << " plates " << two[i].plates.size() << "\n";
        }
        RC_ASSERT(one[i] == two[i]);
    }
}

} // namespace

TEST_CASE("export and import give the same register, CSV and XLSX, whatever stands in it") {
    for (const char* suffix : {"csv", "xlsx"}) {
        INFO(suffix);
        CHECK(rc::check("round trip", [suffix] {
            roundTrip(eachRoomOnce(*rc::gen::resize(12, rc::gen::container<std::vector<Household>>(households()))),
                      suffix);
        }));
    }
}

TEST_CASE("a masked export shows no number and no whole name, and is no sheet to import") {
    const QTemporaryDir folder;
    Household one;
    one.room = {QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("0502")};
    one.people = {{ResidentRole::Owner, text("王建国"), core::Title::Sir, QStringLiteral("10000001234"),
                   QStringLiteral("110101199001010011")}};
    one.arrears = {{text("物业费"), 100, text("王建国"), QDate(2026, 1, 1), {}}};
    one.plates = {text("示A12345")};
    RoomRegister rooms;
    REQUIRE(rooms.open(folder.filePath(QStringLiteral("register.sqlite"))).isEmpty());
    REQUIRE(rooms.put({one}).isEmpty());
    for (const ImportKind kind : {ImportKind::Register, ImportKind::Arrears, ImportKind::Vehicles}) {
        const QString path = folder.filePath(QStringLiteral("masked.csv"));
        REQUIRE(exportRegister(kind, path, rooms, Personal::Masked).isEmpty());
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString written = QString::fromUtf8(file.readAll());
        for (const char* secret : {"王建国", "10000001234", "110101199001010011", "示A12345"}) {
            CHECK_FALSE(written.contains(text(secret)));
        }
        CHECK(written.contains(QStringLiteral("0502")));
        CHECK_FALSE(planImport(kind, path, rooms).faults.empty());
    }
}

TEST_CASE("a register of one empty room comes back from a workbook") {
    const QTemporaryDir folder;
    Household one;
    one.room = {QStringLiteral("A"), QString(), QStringLiteral("1")};
    one.floor = QStringLiteral("-1");
    one.state = text("已入住");
    RoomRegister rooms;
    REQUIRE(rooms.open(folder.filePath(QStringLiteral("register.sqlite"))).isEmpty());
    REQUIRE(rooms.put({one}).isEmpty());
    const QString path = folder.filePath(QStringLiteral("one.xlsx"));
    REQUIRE(exportRegister(ImportKind::Register, path, rooms, Personal::InFull).isEmpty());
    RoomRegister other;
    REQUIRE(other.open(folder.filePath(QStringLiteral("other.sqlite"))).isEmpty());
    const ImportPlan plan = planImport(ImportKind::Register, path, other);
    INFO(plan.refused.toStdString());
    CHECK(plan.faults.empty());
    CHECK(plan.households.size() == 1);
}
