// SPDX-License-Identifier: GPL-3.0-or-later
// k04, k05: which home a row of a sheet means, from its columns together, and what is asked about the sheet.
#include "register/sheets/home_reading.h"
#include "register/sheets/register_import.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace yingke;
using namespace yingke::registers;

namespace {

using office::JoinedRooms;
using office::RoomShape;
using office::RoomWay;

QString utf8Text(const char* text) { return QString::fromUtf8(text); }

HomeCells cells(const char* community, const char* building, const char* unit, const char* room) {
    return {utf8Text(community), utf8Text(building), utf8Text(unit), utf8Text(room)};
}

std::string formOf(const ReadHome& read) { return read.name ? normalForm(*read.name).toStdString() : std::string(); }

std::string choiceOf(const ReadHome& read) {
    QStringList forms;
    for (const RoomName& one : read.choice) {
        forms << normalForm(one);
    }
    return forms.join(QLatin1Char(' ')).toStdString();
}

/// A sheet's rows, learnt and then read.
class Rows {
public:
    explicit Rows(std::vector<HomeCells> rows, const RoomWay& way = {}, const std::vector<RoomName>& standing = {})
        : reading(way, standing), m_rows(std::move(rows)) {
        for (const HomeCells& one : m_rows) {
            reading.learn(one);
        }
    }
    [[nodiscard]] std::string homes() const {
        QStringList forms;
        for (const HomeCells& one : m_rows) {
            const ReadHome read = reading.read(one);
            forms << (read.name ? normalForm(*read.name) : QStringLiteral("?"));
        }
        return forms.join(QLatin1Char(' ')).toStdString();
    }
    HomeReading reading;

private:
    std::vector<HomeCells> m_rows;
};

class Sheet {
public:
    explicit Sheet(const QStringList& rooms = {}) {
        REQUIRE(m_rooms.open(m_folder.filePath(QStringLiteral("register.sqlite"))).isEmpty());
        std::vector<Household> households;
        for (const QString& one : rooms) {
            Household household;
            household.room = *readRoom(one);
            households.push_back(household);
        }
        REQUIRE(m_rooms.put(households).isEmpty());
    }
    ImportPlan plan(ImportKind kind, const char* text) {
        const QString path = m_folder.filePath(QStringLiteral("sheet.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        return planImport(kind, path, m_rooms);
    }
    void say(const RoomWay& way) {
        m_rooms.setWay([way] { return way; });
    }
    static std::string rooms(const ImportPlan& plan) {
        QStringList forms;
        for (const ImportRoom& one : plan.rooms) {
            forms << one.room;
        }
        return forms.join(QLatin1Char(' ')).toStdString();
    }

private:
    QTemporaryDir m_folder;
    RoomRegister m_rooms;
};

} // namespace

TEST_CASE("k04: columns that agree are one home, columns that disagree are told") {
    const struct {
        HomeCells cells;
        const char* form; ///< empty: told
    } table[] = {{cells("", "3", "1", "101"), "3-1-101"},
                 {cells("", "3栋", "1单元", "101室"), "3-1-101"},
                 {cells("", "", "", "3栋1单元101室"), "3-1-101"},
                 {cells("", "3", "", "3-1-101"), "3-1-101"},
                 {cells("", "3", "1", "1-101"), "3-1-101"},
                 {cells("", "3", "1", "3-101"), "3-1-101"},
                 {cells("", "3", "", "1单元101"), "3-1-101"},
                 {cells("", "3", "", "3栋101"), "3-101"},
                 {cells("", "3-1", "", "101"), "3-1-101"},
                 {cells("", "3栋1单元", "", "101"), "3-1-101"},
                 {cells("", "03", "", "3-1-101"), "3-1-101"},
                 {cells("", "3", "0", "101"), "3-101"},
                 {cells("", "3", "无", "101"), "3-101"},
                 {cells("东苑", "3", "1", "101"), "东苑3-1-101"},
                 {cells("东苑", "东苑3", "1", "101"), "东苑3-1-101"},
                 {cells("东苑", "", "", "东苑3-1-101"), "东苑3-1-101"},
                 {cells("示范花园", "1期3", "1", "101"), "示范花园1期3-1-101"},
                 {cells("", "东苑3栋", "1", "101"), "东苑3-1-101"},
                 {cells("", "阳光100·3", "1", "101"), "阳光100·3-1-101"},
                 {cells("", "阳光100 3栋", "1", "101"), "阳光100·3-1-101"},
                 {cells("", "叠拼12", "", "1"), "叠拼12-1"},
                 {cells("", "3", "", "商铺2"), "3-商铺2"},
                 {cells("", "3", "", "2-1-101"), ""},
                 {cells("", "3", "", "2栋101"), ""},
                 {cells("", "3", "2", "1-101"), ""},
                 {cells("", "3", "2", "3-1-101"), ""},
                 {cells("", "3-1", "2", "101"), ""},
                 {cells("东苑", "", "", "西苑3-1-101"), ""},
                 {cells("东苑", "西苑3", "1", "101"), ""},
                 {cells("", "叠拼12", "", "联排12-1"), ""},
                 {cells("", "1", "", "商铺1-2"), ""},
                 {cells("", "", "", "101"), ""},
                 {cells("", "", "", "2单元101"), ""},
                 {cells("", "", "", "合计"), ""},
                 {cells("", "-", "", "101"), ""},
                 {cells("", "3", "?!", "101"), ""},
                 {cells("", "3", "", ""), ""},
                 {cells("<b>", "3", "", "101"), ""}};
    for (const auto& one : table) {
        INFO(one.cells.community.toStdString() << "|" << one.cells.building.toStdString() << "|"
                                               << one.cells.unit.toStdString() << "|" << one.cells.room.toStdString());
        const ReadHome read = readHome(one.cells, {});
        CHECK(formOf(read) == one.form);
        CHECK(read.why.isEmpty() == read.name.has_value());
    }
}

TEST_CASE("k04: building 3 beside room 1-101 is a question, until the office or the sheet has said how it is meant") {
    const HomeCells row = cells("", "3", "", "1-101");
    CHECK(choiceOf(readHome(row, {})) == "3-1-101 1-101");
    CHECK(choiceOf(readHome(cells("", "1", "", "1-101"), {})) == "1-1-101 1-101");
    const RoomWay withUnit{RoomShape::WithUnit, JoinedRooms::Unsaid, {}};
    CHECK(formOf(readHome(row, withUnit)) == "3-1-101");
    CHECK(formOf(readHome(cells("", "1", "", "1-101"), withUnit)) == "1-1-101");
    const RoomWay withoutUnit{RoomShape::WithoutUnit, JoinedRooms::Unsaid, {}};
    CHECK(formOf(readHome(row, withoutUnit)).empty());
    CHECK(readHome(row, withoutUnit).choice.empty());
    CHECK(formOf(readHome(cells("", "1", "", "1-101"), withoutUnit)) == "1-101");
}

TEST_CASE("k04: a whole sheet shows how its columns are meant") {
    const Rows units({cells("", "1", "", "1-101"), cells("", "2", "", "1-101"), cells("", "3", "", "1-101")});
    CHECK(units.homes() == "1-1-101 2-1-101 3-1-101");
    CHECK(units.reading.questions().empty());
    const Rows whole({cells("", "1", "", "1-101"), cells("", "2", "", "2-101"), cells("", "3", "", "3-102")});
    CHECK(whole.homes() == "1-101 2-101 3-102");
    CHECK(whole.reading.questions().empty());
    const Rows odd({cells("", "2", "", "2-101"), cells("", "3", "", "3-101"), cells("", "4", "", "3-102")});
    CHECK(odd.homes() == "? ? ?"); // a slip, or units after all
    CHECK(odd.reading.questions().size() == 1);
}

TEST_CASE("k04: where a sheet can be read in two ways it is asked once, with an example in each answer") {
    Rows rows({cells("", "1", "", "1-101"), cells("", "1", "", "1-102")});
    CHECK(rows.homes() == "? ?");
    const std::vector<HomeQuestion> asked = rows.reading.questions();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].about == HomeQuestion::About::RoomColumn);
    REQUIRE(asked[0].answers.size() == 2);
    CHECK(asked[0].answers[0].contains(QStringLiteral("1-1-101")));
    CHECK(asked[0].answers[1].startsWith(QStringLiteral("1-101")));
    rows.reading.answer(asked[0].about, 0);
    CHECK(rows.reading.questions().empty());
    CHECK(rows.homes() == "1-1-101 1-1-102");
    rows.reading.answer(asked[0].about, 1);
    CHECK(rows.homes() == "1-101 1-102");
}

TEST_CASE("k05: the community of a sheet is left out only when somebody has said that it is the only one") {
    const std::vector<HomeCells> named{cells("示范花园", "3", "1", "101"), cells("示范花园", "4", "1", "101")};
    CHECK(Rows(named).homes() == "示范花园3-1-101 示范花园4-1-101");
    CHECK(Rows(named, {RoomShape::Unsaid, JoinedRooms::Unsaid, {utf8Text("示范花园")}}).homes() == "3-1-101 4-1-101");
    // The register writes its rooms without: another garden, or the same?
    Rows asked(named, {}, {*readRoom(QStringLiteral("3-1-101"))});
    CHECK(asked.homes() == "? ?");
    REQUIRE(asked.reading.questions().size() == 1);
    CHECK(asked.reading.questions()[0].about == HomeQuestion::About::Community);
    asked.reading.answer(HomeQuestion::About::Community, 0);
    CHECK(asked.homes() == "3-1-101 4-1-101");
    asked.reading.answer(HomeQuestion::About::Community, 1);
    CHECK(asked.homes() == "示范花园3-1-101 示范花园4-1-101");
    const std::vector<HomeCells> gardens{cells("东苑", "3", "1", "101"), cells("西苑", "3", "1", "101")};
    // Two gardens beside homes without one: those of one of them, or a third place?
    Rows beside(gardens, {}, {*readRoom(QStringLiteral("3-1-101"))});
    CHECK(beside.homes() == "? ?");
    REQUIRE(beside.reading.questions().size() == 1);
    CHECK(beside.reading.questions()[0].answers.size() == 3);
    beside.reading.answer(HomeQuestion::About::Community, 0);
    CHECK(beside.homes() == "3-1-101 西苑3-1-101");
    beside.reading.answer(HomeQuestion::About::Community, 1);
    CHECK(beside.homes() == "东苑3-1-101 3-1-101");
    beside.reading.answer(HomeQuestion::About::Community, 2);
    CHECK(beside.homes() == "东苑3-1-101 西苑3-1-101");
    // The next sheet of the same: what the register knows is not asked, what it does not know is.
    Rows next(gardens, {}, {*readRoom(QStringLiteral("3-1-101")), *readRoom(utf8Text("西苑3-1-101"))});
    REQUIRE(next.reading.questions().size() == 1);
    CHECK(next.reading.questions()[0].answers.size() == 2);
    CHECK(Rows(gardens, {}, {*readRoom(utf8Text("东苑3-1-101")), *readRoom(utf8Text("西苑3-1-101"))}).homes() ==
          "东苑3-1-101 西苑3-1-101");
    const RoomWay listed{RoomShape::Unsaid, JoinedRooms::Unsaid, {utf8Text("东苑"), utf8Text("西苑")}};
    CHECK(Rows({cells("北苑", "3", "1", "101")}, listed).homes() == "?");
    CHECK(Rows({cells("", "", "", "东苑3-1-101")}, listed).homes() == "东苑3-1-101");
}

TEST_CASE("k04 k05: sheets as offices have them give three homes and two homes") {
    Sheet sheet;
    const ImportPlan units =
        sheet.plan(ImportKind::Register, "楼栋,房号,业主姓名,电话\n1,1-101,测甲,13800000001\n2,1-101,测乙,13800000002\n"
                                         "3,1-101,测丙,13800000003\n");
    CHECK(units.faults.empty());
    CHECK(Sheet::rooms(units) == "1-1-101 2-1-101 3-1-101");
    const ImportPlan gardens =
        sheet.plan(ImportKind::Register, "房号,业主姓名,电话\n东苑3栋1单元101,测甲,13800000001\n"
                                         "西苑3栋1单元101,测乙,13800000002\n叠拼12-1,测丙,\n联排12-1,测丁,\n"
                                         "商铺1-2,测戊,\n1栋2室,测己,\n");
    CHECK(gardens.faults.empty());
    CHECK(Sheet::rooms(gardens) == "东苑3-1-101 西苑3-1-101 叠拼12-1 联排12-1 商铺1-2 1-2");
}

TEST_CASE("k04: a sheet that can be read in two ways takes nothing, tells each row and asks") {
    Sheet sheet;
    const char* const text = "楼栋,房号,业主姓名\n1,1-101,测甲\n1,1-102,测乙\n";
    const ImportPlan asked = sheet.plan(ImportKind::Register, text);
    CHECK(asked.faults.size() == 2);
    CHECK(asked.questions.size() == 1);
    CHECK_FALSE(asked.isReady());
    sheet.say({RoomShape::WithUnit, JoinedRooms::Unsaid, {}});
    CHECK(Sheet::rooms(sheet.plan(ImportKind::Register, text)) == "1-1-101 1-1-102");
    const ImportPlan disagree = sheet.plan(ImportKind::Register, "楼栋,房号,业主姓名\n3,2-1-101,测甲\n");
    REQUIRE(disagree.faults.size() == 1);
    CHECK(disagree.faults[0].value == QStringLiteral("2-1-101"));
}

TEST_CASE("k05: arrears find the home that is meant, and what can be two homes owes nothing") {
    Sheet sheet(
        utf8Text("东苑3-1-101 西苑3-1-101 西苑7-1-101 叠拼12-1 联排12-1 2-1303 5-1-0201").split(QLatin1Char(' ')));
    const auto owes = [&sheet](const char* room) {
        const ImportPlan plan =
            sheet.plan(ImportKind::Arrears, (std::string("房号,费用名称,欠费金额,付款人,开始日期,结束日期\n") + room +
                                             ",物业费,100,,2026-01-01,\n")
                                                .c_str());
        return plan.faults.empty() ? Sheet::rooms(plan) : std::string();
    };
    CHECK(owes("东苑3栋1单元101") == "东苑3-1-101");
    CHECK(owes("3-1-101").empty());
    CHECK(owes("7-1-101") == "西苑7-1-101");
    CHECK(owes("12-1").empty());
    CHECK(owes("21303") == "2-1303");
    CHECK(owes("5-1-201") == "5-1-0201");
    CHECK(owes("9-1-101").empty());
    // A register of homes does not get a second one beside 西苑7-1-101.
    CHECK_FALSE(sheet.plan(ImportKind::Register, "房号,业主姓名\n7-1-101,测甲\n").faults.empty());
}
