// SPDX-License-Identifier: GPL-3.0-or-later
// The household over the years: who lived there before, the room itself corrected by hand, a new room, a room that is
// gone; and nobody who has moved out is taken over for a visit.
#include "gui/household_story.h"
#include "support/household_words.h"

using namespace yingke;

namespace {

class HistoryStory : public test::HouseholdStory {
public:
    HistoryStory() {
        registers::Household one;
        one.room = {QStringLiteral("8"), QStringLiteral("2"), QStringLiteral("0502")};
        one.people = {test::personOf(registers::ResidentRole::Owner, u"欧阳静", "10000007788"),
                      test::personOf(registers::ResidentRole::Tenant, u"单建国", "10000005566")};
        one.arrears = {test::lineOf(u"物业费", 67'105, u"", QDate(2026, 8, 1), QDate(2026, 10, 31))};
        REQUIRE(rooms().put({one}).isEmpty());
    }
    [[nodiscard]] registers::RoomRegister& rooms() const { return application->rooms(); }
    /// The owner sells: taken away, another one put in.
    void sell() {
        openCard(u"8-2-0502");
        table("householdPeople")->setCurrentCell(0, 0);
        key(Qt::Key_D, Qt::ControlModifier);
        key(Qt::Key_N, Qt::ControlModifier);
        write("householdPeople", 1, 0, u"何新来");
        key(Qt::Key_S, Qt::ControlModifier);
    }
};

} // namespace

TEST_CASE("17 history: who is taken away has moved out, stands in the history, and nobody is asked for what was left") {
    HistoryStory story;
    story.sell();
    const auto now = story.rooms().household(QStringLiteral("8-2-0502"));
    REQUIRE(now);
    REQUIRE(now->former.size() == 1);
    CHECK(ownerOf(*now)->name == QStringLiteral("何新来"));
    CHECK(owedBy(*now, core::VisitorRole::Owner).empty());
    CHECK(story.text("householdOwed").contains(QStringLiteral("671.05")));
    story.key(Qt::Key_H, Qt::ControlModifier);
    REQUIRE(story.table("householdFormer")->isVisible());
    CHECK(story.table("householdFormer")->hasFocus());
    CHECK(story.cell("householdFormer", 0, 0) == QStringLiteral("欧阳静"));
    CHECK(story.cell("householdFormer", 0, 3) == now->former.front().until.toString(Qt::ISODate));
    story.key(Qt::Key_H, Qt::ControlModifier);
    CHECK_FALSE(story.table("householdFormer")->isVisible());
    const QString events = story.rows("SELECT payload FROM events WHERE kind='office_changed'").join(QLatin1Char(' '));
    CHECK(events.contains(QStringLiteral("register.people")));
    CHECK_FALSE(events.contains(QStringLiteral("欧阳")));
}

TEST_CASE("17 history: who has moved out is found, told, and not taken into the visit") {
    HistoryStory story;
    story.sell();
    story.key(Qt::Key_Escape);
    story.key(Qt::Key_Escape);
    story.key(Qt::Key_F2);
    const core::VisitId id = story.desk().focus();
    story.key(Qt::Key_F, Qt::ControlModifier);
    story.type("registerSearchLine", QStringLiteral("欧阳静"));
    REQUIRE(story.table("registerSearchList")->rowCount() == 1);
    const QString day = story.rooms().household(QStringLiteral("8-2-0502"))->former.front().until.toString(Qt::ISODate);
    CHECK(story.cell("registerSearchList", 0, 2).contains(day));
    story.key(Qt::Key_Return);
    CHECK(story.table("registerSearchList")->isVisible());
    CHECK(story.text("registerSearchNote").contains(day));
    CHECK(story.visit(id).visitor.surname.empty());
    CHECK(story.visit(id).visitor.room.empty());
    story.key(Qt::Key_Return, Qt::ControlModifier); // the household, with its history at hand
    CHECK(story.table("householdFormer")->isVisible());
    story.key(Qt::Key_Return); // and Enter there takes who lives there now
    CHECK(story.visit(id).visitor.surname != "欧阳");
}

TEST_CASE("17 history: a corrected name is the same person, which is told while it is typed") {
    HistoryStory story;
    story.openCard(u"8-2-0502");
    story.write("householdPeople", 0, 0, u"欧阳菁");
    CHECK(story.text("householdTold").contains(QStringLiteral("Ctrl+Z")));
    story.key(Qt::Key_S, Qt::ControlModifier);
    const auto now = story.rooms().household(QStringLiteral("8-2-0502"));
    CHECK(now->former.empty());
    CHECK(now->people.front().knownAs == QStringLiteral("欧阳静"));
    CHECK(owedBy(*now, core::VisitorRole::Owner).size() == 1);
}

TEST_CASE("17 history: the room's own details by hand; another number keeps people, arrears and history") {
    HistoryStory story;
    story.sell();
    story.key(Qt::Key_H, Qt::ControlModifier);
    story.write("householdRoomTable", 0, 2, u"");
    CHECK_FALSE(story.text("householdTold").isEmpty());
    story.write("householdRoomTable", 0, 2, u"0503室");
    story.write("householdRoomTable", 0, 4, u"89.5");
    story.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(story.text("householdRoom") == QStringLiteral("8-2-0503"));
    CHECK_FALSE(story.rooms().record(QStringLiteral("8-2-0502")));
    const auto now = story.rooms().household(QStringLiteral("8-2-0503"));
    REQUIRE(now);
    CHECK(now->area == QStringLiteral("89.5"));
    CHECK(now->people.size() == 2);
    CHECK(now->arrears.size() == 1);
    CHECK(now->former.size() == 1);
    CHECK(story.rows("SELECT payload FROM events WHERE kind='office_changed'")
              .join(QLatin1Char(' '))
              .contains(QStringLiteral("register.room")));
    // Onto a room that there is it is refused, and nothing is merged.
    story.write("householdRoomTable", 0, 0, u"1");
    story.write("householdRoomTable", 0, 1, u"1");
    const QString other = normalForm(story.rooms().all().front().room);
    story.write("householdRoomTable", 0, 0, other.section(QLatin1Char('-'), 0, 0).toStdU16String().c_str());
    story.write("householdRoomTable", 0, 1, other.section(QLatin1Char('-'), 1, 1).toStdU16String().c_str());
    story.write("householdRoomTable", 0, 2, other.section(QLatin1Char('-'), 2, 2).toStdU16String().c_str());
    story.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(story.text("householdTold").contains(other));
    CHECK(story.rooms().household(QStringLiteral("8-2-0503")));
}

TEST_CASE("17 history: a room that is gone, and there again; a new room by hand") {
    HistoryStory story;
    story.openCard(u"8-2-0502");
    story.key(Qt::Key_G, Qt::ControlModifier);
    CHECK(story.rooms().household(QStringLiteral("8-2-0502"))); // not before it is saved
    story.key(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(story.rooms().household(QStringLiteral("8-2-0502")));
    CHECK(story.rooms().record(QStringLiteral("8-2-0502"))->former.size() == 2);
    story.key(Qt::Key_G, Qt::ControlModifier);
    story.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(story.rooms().household(QStringLiteral("8-2-0502")));
    CHECK(story.rooms().household(QStringLiteral("8-2-0502"))->people.empty());
    story.key(Qt::Key_Escape);
    story.key(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(story.table("householdRoomTable")->isVisible());
    story.write("householdRoomTable", 0, 0, u"88栋");
    story.write("householdRoomTable", 0, 2, u"101");
    story.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(story.rooms().knowsRoom(QStringLiteral("88-101")));
}
