// SPDX-License-Identifier: GPL-3.0-or-later
// Who has moved out is never called as owner again, nor asked to pay; and is still found, with the day.
#include "register/rooms/hand_correction.h"
#include "register/rooms/room_register.h"
#include "support/household_words.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace yingke;
using namespace yingke::registers;
using test::lineOf;
using test::personOf;

namespace {

const QDate movingDay(2026, 10, 1);

Household rented() {
    Household one;
    one.room = {QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("0502")};
    one.people = {personOf(ResidentRole::Owner, u"王伟", "10000001234"),
                  personOf(ResidentRole::Tenant, u"单建国", "10000005678"),
                  personOf(ResidentRole::Family, u"王小宝", "")};
    one.arrears = {lineOf(u"物业费", 67125, u"", QDate(2026, 7, 1), QDate(2026, 9, 30)),
                   lineOf(u"水费", 1000, u"租户", QDate(2026, 9, 1), QDate(2026, 9, 30)),
                   lineOf(u"车位费", 500, u"王伟", QDate(2026, 9, 1), {})};
    one.plates = {QStringLiteral("示A12345")};
    return one;
}

std::int64_t asked(const Household& one, core::VisitorRole role) {
    return arrearsOf(one, role, QDate(2026, 11, 30)).fen;
}

struct MovedDesk {
    MovedDesk() { REQUIRE(rooms.open(folder.filePath(QStringLiteral("register.sqlite"))).isEmpty()); }
    Household standing() { return *rooms.household(QStringLiteral("3-2-0502")); }
    QTemporaryDir folder;
    RoomRegister rooms;
};

} // namespace

TEST_CASE("17 moved out: an owner who has moved out is no owner, and nobody is asked for what was left") {
    MovedDesk desk;
    REQUIRE(desk.rooms.put({rented()}).isEmpty());
    CHECK(asked(desk.standing(), core::VisitorRole::Owner) == 67625);
    Household sold = desk.standing();
    moveOut(sold, {0}, movingDay, Departure::Sheet);
    CHECK(ownerOf(sold) == nullptr); // until somebody is named, nobody is called
    sold.people.push_back(personOf(ResidentRole::Owner, u"李娜", "10000009999"));
    sold.people.back().since = movingDay;
    REQUIRE(desk.rooms.rewrite(QStringLiteral("3-2-0502"), sold).isEmpty());

    const Household now = desk.standing();
    REQUIRE(ownerOf(now) != nullptr);
    CHECK(ownerOf(now)->name == QStringLiteral("李娜"));
    for (const Resident& one : now.people) {
        CHECK(one.name != QStringLiteral("王伟"));
    }
    REQUIRE(now.former.size() == 1);
    CHECK(now.former.front().person.name == QStringLiteral("王伟"));
    CHECK(now.former.front().until == movingDay);
    // Neither the new owner nor the old one: who answers for it is for finance to say.
    CHECK(asked(now, core::VisitorRole::Owner) == 0);
    CHECK(owedBy(now, core::VisitorRole::Owner).empty());
    CHECK(asked(now, core::VisitorRole::Tenant) == 1000); // the tenant still lives there
    CHECK(now.arrears.size() == 3);                       // nothing is erased
}

TEST_CASE("17 moved out: finance's next list does not put the old debt on who came after") {
    MovedDesk desk;
    REQUIRE(desk.rooms.put({rented()}).isEmpty());
    Household sold = desk.standing();
    moveOut(sold, {0}, movingDay, Departure::Sheet);
    sold.people.push_back(personOf(ResidentRole::Owner, u"李娜", "10000009999"));
    sold.people.back().since = movingDay;
    sold.arrears = {lineOf(u"物业费", 89500, u"", QDate(2026, 7, 1), QDate(2026, 10, 31)),  // the same, grown
                    lineOf(u"电梯费", 700, u"业主", QDate(2026, 8, 1), QDate(2026, 8, 31)), // before she came
                    lineOf(u"车位费", 800, u"王伟", QDate(2026, 10, 1), {}),                // by his name
                    lineOf(u"垃圾费", 300, u"", QDate(2026, 10, 1), QDate(2026, 10, 31)),   // hers
                    lineOf(u"水费", 90, u"李娜", QDate(2026, 9, 1), QDate(2026, 9, 30))};   // by her name
    REQUIRE(desk.rooms.rewrite(QStringLiteral("3-2-0502"), sold).isEmpty());
    const auto owed = owedBy(desk.standing(), core::VisitorRole::Owner);
    REQUIRE(owed.size() == 2);
    CHECK(owed.at(0).fee == QStringLiteral("垃圾费"));
    CHECK(owed.at(1).fee == QStringLiteral("水费"));
    CHECK(owedBy(desk.standing(), core::VisitorRole::Tenant).empty());
}

TEST_CASE("17 moved out: of two owners one stays, and goes on answering") {
    Household two = rented();
    two.people.push_back(personOf(ResidentRole::Owner, u"钱静", "10000004321"));
    moveOut(two, {0}, movingDay, Departure::Sheet);
    REQUIRE(ownerOf(two) != nullptr);
    CHECK(ownerOf(two)->name == QStringLiteral("钱静"));
    CHECK(asked(two, core::VisitorRole::Owner) == 67125); // not what was his by name
}

TEST_CASE("17 moved out: a tenant's line is not the owner's when the tenant has gone") {
    Household one = rented();
    one.arrears.push_back(lineOf(u"电费", 200, u"单建国", QDate(2026, 9, 1), QDate(2026, 9, 30)));
    moveOut(one, {1}, movingDay, Departure::Sheet);
    CHECK(asked(one, core::VisitorRole::Owner) == 67625);
    CHECK(asked(one, core::VisitorRole::Tenant) == 0);
    one.people.push_back(personOf(ResidentRole::Tenant, u"孙芳", "10000001111"));
    one.people.back().since = movingDay;
    markLeft(one);
    CHECK(asked(one, core::VisitorRole::Tenant) == 0);
    CHECK(asked(one, core::VisitorRole::Owner) == 67625);
}

TEST_CASE("17 moved out: the search finds them with the day, after who is there; by the room only who is there") {
    MovedDesk desk;
    Household next = rented();
    next.room.room = QStringLiteral("0503");
    next.people = {personOf(ResidentRole::Owner, u"王伟明", "10000007777")};
    next.plates.clear();
    REQUIRE(desk.rooms.put({rented(), next}).isEmpty());
    Household sold = desk.standing();
    moveOut(sold, {0, 1, 2}, movingDay, Departure::Hand);
    sold.formerPlates = {{QStringLiteral("示A12345"), movingDay, Departure::Hand}};
    sold.plates.clear();
    REQUIRE(desk.rooms.rewrite(QStringLiteral("3-2-0502"), sold).isEmpty());

    const auto named = desk.rooms.search(QStringLiteral("王伟"));
    REQUIRE(named.size() == 2);
    CHECK(named.at(0).person.name == QStringLiteral("王伟明"));
    CHECK_FALSE(named.at(0).movedOut.isValid());
    CHECK(named.at(1).movedOut == movingDay);
    REQUIRE(desk.rooms.search(QStringLiteral("00001234")).size() == 1);
    CHECK(desk.rooms.search(QStringLiteral("a12345")).front().movedOut == movingDay);
    CHECK(desk.rooms.search(QStringLiteral("王"), 1).front().person.name == QStringLiteral("王伟明"));
    const auto room = desk.rooms.search(QStringLiteral("3-2-0502"));
    REQUIRE(room.size() == 1);
    CHECK(room.front().person.name.isEmpty()); // it stands empty
    CHECK_FALSE(room.front().movedOut.isValid());
}

TEST_CASE("17 moved out: a room that is gone is not known, completed or looked up, and can be seen") {
    MovedDesk desk;
    REQUIRE(desk.rooms.put({rented()}).isEmpty());
    REQUIRE(desk.rooms.rewrite(QStringLiteral("3-2-0502"), markedGone(desk.standing(), movingDay)).isEmpty());
    CHECK_FALSE(desk.rooms.household(QStringLiteral("3-2-0502")));
    CHECK_FALSE(desk.rooms.household(QStringLiteral("3-2-502")));
    CHECK_FALSE(desk.rooms.knowsRoom(QStringLiteral("3-2-0502")));
    CHECK(desk.rooms.completeRooms(QStringLiteral("3-2")).isEmpty());
    CHECK(desk.rooms.roomCount() == 0);
    CHECK(desk.rooms.all().empty());
    const auto seen = desk.rooms.record(QStringLiteral("3-2-0502"));
    REQUIRE(seen);
    CHECK(seen->gone == movingDay);
    CHECK(seen->former.size() == 3);
    CHECK(asked(*seen, core::VisitorRole::Owner) == 0);
    CHECK(asked(*seen, core::VisitorRole::Tenant) == 0);
    CHECK(desk.rooms.search(QStringLiteral("3-2-0502")).front().movedOut == movingDay);
    REQUIRE(desk.rooms.rewrite(QStringLiteral("3-2-0502"), markedThere(*seen)).isEmpty());
    CHECK(desk.standing().people.empty()); // nobody moves in by that
}
