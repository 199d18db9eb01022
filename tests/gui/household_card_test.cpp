// SPDX-License-Identifier: GPL-3.0-or-later
// The household's card: people, what is owed for which fee, vehicles; edited by hand.
#include "gui/household_story.h"

using namespace yingke;

namespace {

class CardStory : public test::HouseholdStory {
public:
    CardStory() {
        registers::Household one;
        one.room = {QStringLiteral("8"), QStringLiteral("2"), QStringLiteral("0502")};
        one.state = QStringLiteral("已入住");
        one.people = {{registers::ResidentRole::Owner, QStringLiteral("欧阳静"), core::Title::Madam,
                       QStringLiteral("10000007788"), QStringLiteral("110101199001010011")},
                      {registers::ResidentRole::Tenant,
                       QStringLiteral("单建国"),
                       core::Title::Sir,
                       QStringLiteral("10000005566"),
                       {}}};
        one.plates = {QStringLiteral("示B77889")};
        one.arrears = {{QStringLiteral("物业费"), 67'105, {}, QDate(2026, 8, 1), QDate(2026, 10, 31)}};
        REQUIRE(application->rooms().put({one}).isEmpty());
    }
    [[nodiscard]] registers::Household standing() const {
        return *application->rooms().household(QStringLiteral("8-2-0502"));
    }
};

} // namespace

TEST_CASE("S3.5-01 the card: people with masked numbers, arrears per fee with their months, vehicles") {
    CardStory story;
    story.openCard(u"8-2-0502");
    CHECK(story.text("householdRoom") == QStringLiteral("8-2-0502"));
    CHECK(story.cell("householdPeople", 0, 0) == QStringLiteral("欧阳静"));
    CHECK(story.cell("householdPeople", 0, 3) == QStringLiteral("100****7788"));
    CHECK_FALSE(story.cell("householdPeople", 0, 4).contains(QStringLiteral("1990")));
    CHECK(story.cell("householdArrears", 0, 1) == QStringLiteral("671.05"));
    CHECK(story.cell("householdArrears", 0, 5) == QStringLiteral("3"));
    CHECK(story.cell("householdVehicles", 0, 0) == QStringLiteral("示B77889"));
    CHECK(story.text("householdOwed").contains(QStringLiteral("671.05")));
    story.key(Qt::Key_T, Qt::ControlModifier);
    CHECK(
        QTest::qWaitFor([&] { return story.cell("householdPeople", 0, 3) == QStringLiteral("10000007788"); }, 30'000));
    CHECK(story.rows("SELECT 1 FROM events WHERE kind='personal_data_shown'").size() == 1);
    story.key(Qt::Key_Return); // nobody is at the desk
    CHECK(story.table("householdPeople")->isVisible());
    CHECK(story.text("householdTold").contains(QStringLiteral("F2")));
    story.key(Qt::Key_Escape);
    CHECK_FALSE(story.table("householdPeople")->isVisible());
    CHECK(story.table("registerSearchList")->isVisible());
    story.key(Qt::Key_Escape);
    CHECK(story.table("householdPeople")->rowCount() == 0); // nobody's data stays behind
}

TEST_CASE("the card by hand: a person, a telephone, arrears and a vehicle; the log has counts and no names") {
    CardStory story;
    story.openCard(u"8-2-0502");
    story.write("householdPeople", 1, 3, u"10000009900");
    story.key(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(story.table("householdPeople")->rowCount() == 3);
    story.write("householdPeople", 2, 0, u"单小宝");
    story.table("householdArrears")->setFocus();
    story.key(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(story.table("householdArrears")->rowCount() == 2);
    story.write("householdArrears", 1, 0, u"水费");
    story.write("householdArrears", 1, 1, u"10.50");
    story.write("householdArrears", 1, 2, u"租户");
    story.write("householdArrears", 1, 3, u"2026/9/1");
    story.table("householdVehicles")->setFocus();
    story.table("householdVehicles")->setCurrentCell(0, 0);
    story.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(story.standing().plates.size() == 1); // not before it is saved
    story.key(Qt::Key_S, Qt::ControlModifier);
    const registers::Household now = story.standing();
    REQUIRE(now.people.size() == 3);
    CHECK(now.people.at(0).telephone == QStringLiteral("10000007788")); // masked on the screen, whole in the register
    CHECK(now.people.at(0).identity == QStringLiteral("110101199001010011"));
    CHECK(now.people.at(1).telephone == QStringLiteral("10000009900"));
    CHECK(now.people.at(2).name == QStringLiteral("单小宝"));
    REQUIRE(now.arrears.size() == 2);
    CHECK(now.arrears.at(1).fen == 1050);
    CHECK(now.arrears.at(1).from == QDate(2026, 9, 1));
    CHECK(now.plates.empty());
    const QString events = story.rows("SELECT payload FROM events WHERE kind='office_changed'").join(QLatin1Char(' '));
    for (const char* what : {"register.people", "register.arrears", "register.vehicles"}) {
        CHECK(events.contains(QLatin1String(what)));
    }
    for (const char16_t* secret : {u"单小宝", u"9900", u"0502", u"77889"}) {
        CHECK_FALSE(events.contains(QStringView(secret).toString()));
    }
    CHECK(story.application->rooms().search(QStringLiteral("dxb")).size() == 1);
    CHECK(story.application->rooms().search(QStringLiteral("5566")).empty());
}

TEST_CASE("the card: what is wrong is told at its cell and not saved; unsaved changes are not lost by Esc") {
    CardStory story;
    story.openCard(u"8-2-0502");
    const registers::Household before = story.standing();
    const struct {
        const char* table;
        int column;
        const char16_t* text;
    } wrong[] = {{"householdPeople", 0, u""},
                 {"householdPeople", 3, u"12a"},
                 {"householdPeople", 4, u"?"},
                 {"householdArrears", 1, u"zehn"},
                 {"householdArrears", 1, u"0"},
                 {"householdArrears", 3, u"2026-02-30"},
                 {"householdArrears", 4, u"2026-01-01"},
                 {"householdVehicles", 0, u"示"}};
    for (const auto& one : wrong) {
        INFO(one.table << one.column << QStringView(one.text).toString().toStdString());
        story.write(one.table, 0, one.column, one.text);
        CHECK_FALSE(story.text("householdTold").isEmpty());
        story.key(Qt::Key_S, Qt::ControlModifier);
        CHECK(story.standing() == before);
        CHECK(story.table(one.table)->currentColumn() == one.column);
        story.key(Qt::Key_Z, Qt::ControlModifier);
        CHECK(story.text("householdTold").isEmpty());
    }
    story.write("householdPeople", 0, 0, u"欧阳静静");
    story.key(Qt::Key_Escape);
    CHECK(story.table("householdPeople")->isVisible());
    CHECK_FALSE(story.text("householdTold").isEmpty());
    story.click("householdSave");
    CHECK(story.standing().people.front().name == QStringLiteral("欧阳静静"));
    story.key(Qt::Key_Escape);
    CHECK_FALSE(story.table("householdPeople")->isVisible());
}

TEST_CASE("Enter on one of the people in the card takes them into the visit") {
    CardStory story;
    story.key(Qt::Key_F2);
    const core::VisitId id = story.desk().focus();
    story.openCard(u"8-2-0502");
    story.key(Qt::Key_Down);
    story.key(Qt::Key_Return);
    CHECK_FALSE(story.table("householdPeople")->isVisible());
    CHECK(story.visit(id).visitor.surname == "单");
    CHECK(story.visit(id).visitor.role == core::VisitorRole::Tenant);
    CHECK(story.visit(id).visitor.telephone == "10000005566");
}
