// SPDX-License-Identifier: GPL-3.0-or-later
// One import is taken back whole; what was changed since is told, and goes back only when somebody says so.
#include "register/rooms/hand_correction.h"
#include "register/rooms/household_record.h"
#include "register/rooms/room_register.h"
#include "support/household_words.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace yingke;
using namespace yingke::registers;

namespace {

const QDate takenDay(2026, 11, 30);

Household roomWith(int number, const char16_t* owner) {
    Household one;
    one.room = {QStringLiteral("1"), QStringLiteral("1"), QString::number(number)};
    one.people = {test::personOf(ResidentRole::Owner, owner, "13000000001")};
    one.arrears = {test::lineOf(u"物业费", 100, u"", QDate(2026, 1, 1), QDate(2026, 1, 31))};
    return one;
}

struct BackStory {
    BackStory() { REQUIRE(rooms.open(folder.filePath(QStringLiteral("register.sqlite"))).isEmpty()); }
    std::int64_t take(const std::vector<Household>& all) {
        REQUIRE(rooms.takeOver(all, {ImportKind::Register, 5, QStringLiteral("chen"), 1, 2, 3, QStringLiteral("ab")})
                    .isEmpty());
        return rooms.imports().front().id;
    }
    std::vector<QByteArray> records() {
        std::vector<QByteArray> all;
        for (const Household& one : rooms.all(GoneRooms::Too)) {
            all.push_back(recordOf(one));
        }
        return all;
    }
    QTemporaryDir folder;
    RoomRegister rooms;
};

Household soldTo(Household one, const char16_t* owner) {
    moveOut(one, {0}, takenDay, Departure::Sheet);
    one.people = {test::personOf(ResidentRole::Owner, owner, "13000000002")};
    return one;
}

} // namespace

TEST_CASE("17 take back: an import goes back whole; new rooms go, who moved out is there again, what was paid stays") {
    BackStory story;
    story.take({roomWith(101, u"王伟"), roomWith(102, u"李娜")});
    const auto before = story.records();
    const Settlement paid{QStringLiteral("1-1-101"), roomWith(101, u"").arrears.front(),
                          QStringLiteral("s1"),      QStringLiteral("1"),
                          QStringLiteral("chen"),    9};
    const std::int64_t second = story.take({soldTo(roomWith(101, u"王伟"), u"钱静"), roomWith(103, u"孙芳"),
                                            markedGone(roomWith(102, u"李娜"), takenDay)});
    REQUIRE(story.rooms.settle({paid}).isEmpty());
    CHECK(story.records() != before);
    const TakeBackLook look = story.rooms.lookBack(second);
    CHECK(look.rooms == 3);
    CHECK(look.changedSince.isEmpty());
    const TakenBack back = story.rooms.takeBack(second, ChangedSince::StayAsTheyAre, QStringLiteral("wu"), 77);
    CHECK(back.fault.isEmpty());
    CHECK(back.rooms == 3);
    CHECK(back.left == 0);
    CHECK(story.records() == before);
    CHECK(story.rooms.household(QStringLiteral("1-1-101"))->arrears.front().paidBy == QStringLiteral("1"));
    const KeptImport kept = story.rooms.imports().front();
    CHECK(kept.backUtc == 77);
    CHECK(kept.backPerson == QStringLiteral("wu"));
    CHECK(kept.rooms == 0); // and nothing personal of it stays
    CHECK_FALSE(story.rooms.takeBack(second, ChangedSince::GoBackToo, QStringLiteral("wu"), 78).fault.isEmpty());
    CHECK(story.records() == before);
}

TEST_CASE("17 take back: what was corrected since stays, or goes back too, as is said") {
    for (const ChangedSince rule : {ChangedSince::StayAsTheyAre, ChangedSince::GoBackToo}) {
        BackStory story;
        story.take({roomWith(101, u"王伟"), roomWith(102, u"李娜"), roomWith(104, u"吴新")});
        const std::int64_t second =
            story.take({soldTo(roomWith(101, u"王伟"), u"钱静"), soldTo(roomWith(102, u"李娜"), u"孙芳"),
                        soldTo(roomWith(104, u"吴新"), u"何新")});
        const Household standing = *story.rooms.record(QStringLiteral("1-1-101"));
        Household entered = standing;
        entered.people.front().telephone = QStringLiteral("13900000000");
        REQUIRE(story.rooms.rewrite(QStringLiteral("1-1-101"), corrected(standing, entered, {0}, takenDay)).isEmpty());
        Household renamed = *story.rooms.record(QStringLiteral("1-1-104"));
        renamed.room.room = QStringLiteral("105");
        REQUIRE(story.rooms.rewrite(QStringLiteral("1-1-104"), renamed).isEmpty());
        const TakeBackLook look = story.rooms.lookBack(second);
        CHECK(look.rooms == 1);
        CHECK(look.changedSince == QStringList{QStringLiteral("1-1-101")});
        CHECK(look.notThere == QStringList{QStringLiteral("1-1-104")});
        const TakenBack back = story.rooms.takeBack(second, rule, QStringLiteral("wu"), 77);
        CHECK(back.fault.isEmpty());
        const bool tooBack = rule == ChangedSince::GoBackToo;
        CHECK(back.rooms == (tooBack ? 2 : 1));
        CHECK(back.left == (tooBack ? 1 : 2));
        CHECK(story.rooms.household(QStringLiteral("1-1-101"))->people.front().name ==
              (tooBack ? QStringLiteral("王伟") : QStringLiteral("钱静")));
        CHECK(story.rooms.household(QStringLiteral("1-1-102"))->people.front().name == QStringLiteral("李娜"));
        CHECK(story.rooms.household(QStringLiteral("1-1-105"))->people.front().name == QStringLiteral("何新"));
    }
}

TEST_CASE("17 take back: the last ten can be; of older ones nothing personal is kept") {
    BackStory story;
    std::int64_t first = 0;
    for (int i = 0; i < 12; ++i) {
        Household one = roomWith(101, u"王伟");
        one.floor = QString::number(i);
        const std::int64_t id = story.take({one});
        first = first == 0 ? id : first;
    }
    const auto all = story.rooms.imports();
    REQUIRE(all.size() == 12);
    CHECK(all.at(9).rooms == 1);
    CHECK(all.at(10).rooms == 0);
    CHECK_FALSE(story.rooms.takeBack(first, ChangedSince::GoBackToo, QStringLiteral("wu"), 1).fault.isEmpty());
    CHECK(all.front().note.digest == QStringLiteral("ab"));
    CHECK(all.front().note.gone == 3);
}

TEST_CASE("17 take back: a cancelled import leaves nothing behind") {
    BackStory story;
    std::vector<Household> many;
    for (int i = 0; i < 500; ++i) {
        many.push_back(roomWith(100 + i, u"王伟"));
    }
    CHECK_FALSE(story.rooms.takeOver(many, {}, [](int done, int) { return done < 200; }).isEmpty());
    CHECK(story.rooms.all().empty());
    CHECK(story.rooms.imports().empty());
}

TEST_CASE("17 a household's record comes back as it was, with all marks") {
    Household one = roomWith(101, u"王伟");
    one.people.push_back({ResidentRole::Family, QStringLiteral("王'小\"宝\\"), core::Title::Madam,
                          QStringLiteral("+86 1"), QStringLiteral("X"), takenDay, by_hand::row | by_hand::title,
                          QStringLiteral("王小"), ResidentRole::Tenant});
    one.arrears.front().fen = 9'007'199'254'740'993; // more than a double holds
    one.arrears.front().byHand = by_hand::row;
    one.plates = {QStringLiteral("示A12345")};
    one.platesByHand = one.plates;
    one.byHand = by_hand::floor;
    one = soldTo(one, u"钱静");
    one.formerPlates = {{QStringLiteral("示A1"), takenDay, Departure::Hand}};
    one.gone = takenDay;
    const auto back = householdFrom(recordOf(one));
    REQUIRE(back);
    CHECK(*back == one);
    CHECK(digestOf(*back) == digestOf(one));
    CHECK_FALSE(householdFrom("no record"));
    // And through the file.
    BackStory story;
    REQUIRE(story.rooms.put({one}).isEmpty());
    CHECK(recordOf(*story.rooms.record(QStringLiteral("1-1-101"))) == recordOf(one));
}
