// SPDX-License-Identifier: GPL-3.0-or-later
// A newer sheet is an update: new, changed, gone; what the desk corrected stays, or gives way where somebody says so.
#include "register/rooms/hand_correction.h"
#include "register/sheets/register_import.h"
#include "support/household_words.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <functional>

using namespace yingke;
using namespace yingke::registers;

namespace {

const QDate updateDay(2026, 11, 30);

class UpdateStory {
public:
    UpdateStory() { REQUIRE(rooms.open(folder.filePath(QStringLiteral("register.sqlite"))).isEmpty()); }

    ImportPlan plan(const char* sheet, SheetReach reach, ImportKind kind = ImportKind::Register,
                    HandWork hand = HandWork::Stays) {
        QFile file(folder.filePath(QStringLiteral("sheet.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(head(kind) + sheet);
        file.close();
        return planImport(kind, file.fileName(), rooms, {}, {}, {}, {reach, hand, updateDay});
    }
    ImportPlan take(const char* sheet, SheetReach reach, ImportKind kind = ImportKind::Register,
                    HandWork hand = HandWork::Stays) {
        ImportPlan planned = plan(sheet, reach, kind, hand);
        INFO(planned.refused.toStdString());
        REQUIRE(planned.refused.isEmpty());
        REQUIRE(planned.faults.empty());
        REQUIRE(
            rooms.takeOver(planned.households, noteOf(planned, TakePart::All, QStringLiteral("chen"), 1)).isEmpty());
        return planned;
    }
    [[nodiscard]] Household at(const char* room) const {
        const auto one = rooms.record(QLatin1String(room));
        REQUIRE(one);
        return *one;
    }
    [[nodiscard]] QString namesAt(const char* room) const {
        QStringList names;
        for (const Resident& one : at(room).people) {
            names << one.name;
        }
        return names.join(QLatin1Char(' '));
    }
    /// As the card saves it.
    void correct(const char* room, const std::function<void(Household&)>& edit) {
        const Household standing = at(room);
        Household entered = standing;
        edit(entered);
        std::vector<int> from;
        for (std::size_t i = 0; i < entered.people.size(); ++i) {
            from.push_back(i < standing.people.size() && entered.people.size() == standing.people.size()
                               ? static_cast<int>(i)
                               : -1);
        }
        if (entered.people.size() != standing.people.size()) {
            from.clear();
        }
        REQUIRE(rooms.rewrite(QLatin1String(room), corrected(standing, entered, from, updateDay)).isEmpty());
    }

    QTemporaryDir folder;
    RoomRegister rooms;

private:
    static QByteArray head(ImportKind kind) {
        return kind == ImportKind::Register ? "楼号,单元,房屋,业主名称,手机号,业主类型\n"
               : kind == ImportKind::Arrears ? "楼号,单元,房屋,费用名称,欠费金额,付款人,开始日期,结束日期\n"
                                             : "楼号,单元,房屋,车牌号\n";
    }
};

constexpr const char* firstSheet = "1,1,101,王伟,13000000001,业主\n"
                                   "1,1,102,李娜,13000000002,业主\n"
                                   "1,1,102,单建国,13000000003,租户\n"
                                   "2,1,201,钱静,13000000004,业主\n";

} // namespace

TEST_CASE("17 update: a part of a register moves nobody out, and says how many it does not name") {
    UpdateStory story;
    story.take(firstSheet, SheetReach::Part);
    const ImportPlan plan =
        story.take("1,1,101,王伟,13000000009,业主\n1,1,103,孙芳,13000000005,业主\n", SheetReach::Part);
    CHECK(plan.added == 1);
    CHECK(plan.changed == 1);
    CHECK(plan.gone == 0);
    CHECK(plan.leaving == 0);
    CHECK(plan.unnamedRooms == 2);
    CHECK(story.rooms.roomCount() == 4);
    CHECK(story.at("1-1-101").people.front().telephone == QStringLiteral("13000000009"));
}

TEST_CASE("17 update: of the whole register who is not named has moved out, with the day, by count and by room") {
    UpdateStory story;
    story.take(firstSheet, SheetReach::Everything);
    const char* const next = "1,1,101,王伟,13000000001,业主\n1,1,102,李娜,13000000002,业主\n"
                             "1,1,102,周新,13000000008,租户\n";
    const ImportPlan plan = story.take(next, SheetReach::Everything);
    CHECK(plan.added == 0);
    CHECK(plan.changed == 1);
    CHECK(plan.unchanged == 1);
    CHECK(plan.gone == 1);
    CHECK(plan.leaving == 2);
    REQUIRE(plan.rooms.size() == 3);
    CHECK(plan.rooms.back().room == QStringLiteral("2-1-201"));
    CHECK(plan.rooms.back().state == ImportState::Gone);
    for (const ImportRoom& room : plan.rooms) { // counts, and no names
        CHECK_FALSE(room.what.contains(QStringLiteral("单建国")));
        CHECK_FALSE(room.what.contains(QStringLiteral("周新")));
    }
    CHECK(story.namesAt("1-1-102") == QStringLiteral("李娜 周新"));
    CHECK(story.at("1-1-102").former.front().person.name == QStringLiteral("单建国"));
    CHECK(story.at("1-1-102").former.front().until == updateDay);
    CHECK(story.at("1-1-102").people.back().since == updateDay);
    CHECK_FALSE(story.at("1-1-102").people.front().since.isValid()); // when she came is not known
    CHECK_FALSE(story.rooms.household(QStringLiteral("2-1-201")));
    CHECK(story.at("2-1-201").gone == updateDay);
    CHECK(story.rooms.search(QStringLiteral("钱静")).front().movedOut == updateDay);
    CHECK_FALSE(story.plan(next, SheetReach::Everything).isReady()); // the second time nothing changes

    story.take(firstSheet, SheetReach::Everything); // they are there again
    CHECK(story.rooms.household(QStringLiteral("2-1-201")));
    CHECK(story.namesAt("2-1-201") == QStringLiteral("钱静"));
    CHECK(story.namesAt("1-1-102") == QStringLiteral("李娜 单建国"));
    CHECK(story.at("1-1-102").former.size() == 2);
}

TEST_CASE("17 update: by building, only those that the sheet names") {
    UpdateStory story;
    story.take(firstSheet, SheetReach::Part);
    const ImportPlan plan = story.take("1,1,101,王伟,13000000001,业主\n", SheetReach::NamedBuildings);
    CHECK(plan.gone == 1);
    CHECK(plan.unnamedRooms == 1);
    CHECK_FALSE(story.rooms.household(QStringLiteral("1-1-102")));
    CHECK(story.rooms.household(QStringLiteral("2-1-201")));
}

TEST_CASE("17 update: a sheet of owners moves no tenant out, and one with a wrong row nobody") {
    UpdateStory story;
    story.take(firstSheet, SheetReach::Part);
    story.take("1,1,101,王伟,13000000001,业主\n1,1,102,李娜,13000000002,业主\n2,1,201,钱静,13000000004,业主\n"
               "2,1,202,赵新,13000000011,业主\n",
               SheetReach::Everything);
    CHECK(story.namesAt("1-1-102") == QStringLiteral("李娜 单建国"));
    const ImportPlan wrong =
        story.plan("1,1,101,王伟,13000000001,业主\n1,1,102,李娜,abc,业主\n", SheetReach::Everything);
    CHECK(wrong.faults.size() == 1);
    CHECK(wrong.gone == 0);
    CHECK(wrong.leaving == 0);
}

TEST_CASE("17 update: what the desk corrected is not put back by an older sheet, until somebody says so") {
    UpdateStory story;
    story.take(firstSheet, SheetReach::Part);
    story.correct("1-1-101", [](Household& one) {
        one.people.front().telephone = QStringLiteral("13900000000");
        one.people.front().name = QStringLiteral("王玮"); // a slip of the pen
        one.floor = QStringLiteral("1");
    });
    const ImportPlan plan = story.plan(firstSheet, SheetReach::Everything);
    CHECK_FALSE(plan.isReady());
    CHECK(plan.kept == 2); // the name and the telephone
    CHECK(plan.rooms.front().what.contains(QLatin1Char('2')));
    story.take("1,1,101,王伟,13000000001,业主\n1,1,104,吴新,13000000012,业主\n", SheetReach::Part);
    CHECK(story.at("1-1-101").people.front().telephone == QStringLiteral("13900000000"));
    CHECK(story.namesAt("1-1-101") == QStringLiteral("王玮"));

    // The sheet comes to say the same: from then on it may change it.
    story.take("1,1,101,王玮,13900000000,业主\n", SheetReach::Part);
    story.take("1,1,101,王玮,13900000001,业主\n", SheetReach::Part);
    CHECK(story.at("1-1-101").people.front().telephone == QStringLiteral("13900000001"));

    story.correct("1-1-102", [](Household& one) { one.people.front().telephone = QStringLiteral("13900000002"); });
    story.take(firstSheet, SheetReach::Part, ImportKind::Register, HandWork::GivesWay);
    CHECK(story.at("1-1-102").people.front().telephone == QStringLiteral("13000000002"));
}

TEST_CASE("17 update: whom the desk moved out or put in, an older sheet neither brings back nor sends away") {
    UpdateStory story;
    story.take(firstSheet, SheetReach::Part);
    story.correct("1-1-102", [](Household& one) {
        one.people.erase(one.people.begin()); // the owner has sold
        one.people.push_back(test::personOf(ResidentRole::Owner, u"何新", "13000000020"));
        one.people.push_back(test::personOf(ResidentRole::Family, u"何小", "13000000021"));
    });
    REQUIRE(story.rooms
                .rewrite(QString(), putIn([] {
                             Household one;
                             one.room = {QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("109")};
                             return one;
                         }()))
                .isEmpty());
    CHECK(story.namesAt("1-1-102") == QStringLiteral("单建国 何新 何小"));
    const ImportPlan plan = story.plan(firstSheet, SheetReach::Everything);
    CHECK_FALSE(plan.isReady());
    CHECK(plan.kept == 3); // the old owner, the new one, the room (no family is named anywhere)
    CHECK(ownerOf(story.at("1-1-102"))->name == QStringLiteral("何新"));
    story.take(firstSheet, SheetReach::Everything, ImportKind::Register, HandWork::GivesWay);
    CHECK(ownerOf(story.at("1-1-102"))->name == QStringLiteral("李娜"));
    CHECK(story.at("1-1-109").gone.isValid());
}

TEST_CASE("17 update: a room that the desk called by another name is no new one for an older sheet") {
    UpdateStory story;
    story.take(firstSheet, SheetReach::Part);
    story.correct("2-1-201", [](Household& one) { one.room.room = QStringLiteral("0201"); });
    const ImportPlan plan = story.plan(firstSheet, SheetReach::Everything);
    CHECK(plan.added == 0);
    CHECK(plan.gone == 0);
    const ImportPlan owed =
        story.take("2,1,201,物业费,100,,2026-01-01,2026-01-31\n", SheetReach::Part, ImportKind::Arrears);
    CHECK(owed.changed == 1);
    CHECK(story.at("2-1-0201").arrears.size() == 1);
}

TEST_CASE("17 update: finance's list; what the desk took away or corrected is not owed again by it") {
    UpdateStory story;
    story.take(firstSheet, SheetReach::Part);
    const char* const list = "1,1,101,物业费,300,,2026-01-01,2026-03-31\n1,1,101,水费,20,,2026-03-01,2026-03-31\n"
                             "1,1,102,物业费,500,,2026-01-01,2026-03-31\n";
    story.take(list, SheetReach::Everything, ImportKind::Arrears);
    story.correct("1-1-101", [](Household& one) {
        one.arrears.at(0).fen = 20'000; // agreed upon
        one.arrears.pop_back();         // read wrongly
    });
    const auto owed = [&story](const char* room) {
        return arrearsOf(story.at(room), core::VisitorRole::Owner, updateDay).fen;
    };
    CHECK(owed("1-1-101") == 20'000);
    const ImportPlan plan = story.plan(list, SheetReach::Everything, ImportKind::Arrears);
    CHECK_FALSE(plan.isReady());
    CHECK(plan.kept == 2);
    story.take("1,1,101,物业费,100,,2026-01-01,2026-03-31\n", SheetReach::Everything, ImportKind::Arrears);
    CHECK(owed("1-1-101") == 20'000); // never both sums
    CHECK(owed("1-1-102") == 0);      // the whole list no longer names it: paid at the office
    story.take(list, SheetReach::Part, ImportKind::Arrears, HandWork::GivesWay);
    CHECK(owed("1-1-101") == 32'000);
}

TEST_CASE("17 update: vehicles; and a room that is gone takes neither lines nor plates") {
    UpdateStory story;
    story.take(firstSheet, SheetReach::Part);
    story.take("1,1,101,示A12345\n1,1,101,示A22222\n", SheetReach::Part, ImportKind::Vehicles);
    story.correct("1-1-101", [](Household& one) {
        one.plates = {QStringLiteral("示A12345"), QStringLiteral("示B33333")};
    });
    CHECK(story.at("1-1-101").formerPlates.size() == 1);
    const ImportPlan plan = story.plan("1,1,101,示A12345\n1,1,101,示A22222\n", SheetReach::Part, ImportKind::Vehicles);
    CHECK_FALSE(plan.isReady());
    CHECK(plan.kept == 2);
    story.take("1,1,101\n", SheetReach::Part, ImportKind::Vehicles, HandWork::GivesWay);
    CHECK(story.at("1-1-101").plates.empty());
    CHECK(story.at("1-1-101").formerPlates.size() == 3);

    REQUIRE(story.rooms.rewrite(QStringLiteral("2-1-201"), markedGone(story.at("2-1-201"), updateDay)).isEmpty());
    CHECK_FALSE(story.plan("2,1,201,物业费,100,,2026-01-01,\n", SheetReach::Part, ImportKind::Arrears).isReady());
    CHECK_FALSE(story.plan("2,1,201,示A12345\n", SheetReach::Part, ImportKind::Vehicles).isReady());
    CHECK_FALSE(story.plan(firstSheet, SheetReach::Part).isReady()); // the desk said that it is gone
}
