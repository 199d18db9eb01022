// SPDX-License-Identifier: GPL-3.0-or-later
// The register at the real window: Ctrl+F, what is typed there, what is taken into the visit.
#include "gui/desk_story.h"

#include <QTableWidget>

using namespace yingke;
using test::DeskStory;

namespace {

registers::Resident person(registers::ResidentRole role, const char16_t* name, core::Title title,
                           const char* telephone) {
    return {role, QStringView(name).toString(), title, QLatin1String(telephone), {}};
}

/// One household on top of the 60 of the practice community.
class RegisterStory : public DeskStory {
public:
    RegisterStory() {
        registers::Household one;
        one.room = {QStringLiteral("8"), QStringLiteral("2"), QStringLiteral("0502")};
        one.people = {person(registers::ResidentRole::Owner, u"欧阳静", core::Title::Madam, "10000007788"),
                      person(registers::ResidentRole::Tenant, u"单建国", core::Title::Unknown, "")};
        one.plates = {QStringLiteral("示B77889")};
        one.arrears = {{QStringLiteral("物业费"), 67'105, {}, QDate(2026, 8, 1), QDate(2026, 10, 31)}};
        REQUIRE(application->rooms().put({one}).isEmpty());
    }
    void open() {
        key(Qt::Key_F, Qt::ControlModifier);
        REQUIRE(list()->isVisible());
    }
    [[nodiscard]] QTableWidget* list() const {
        return window->findChild<QTableWidget*>(QStringLiteral("registerSearchList"));
    }
    void search(const char16_t* text) { type("registerSearchLine", QStringView(text).toString()); }
    [[nodiscard]] QString cell(int row, int column) const {
        return row < list()->rowCount() ? list()->item(row, column)->text() : QString();
    }
};

} // namespace

TEST_CASE("Ctrl+F: room, name, initials, end of the telephone, plate; the first hit is chosen") {
    RegisterStory story;
    story.open();
    const struct {
        const char16_t* typed;
        const char16_t* name;
    } ways[] = {{u"8栋2单元502室", u"欧阳静"}, {u"8-2-0502", u"欧阳静"}, {u"阳静", u"欧阳静"}, {u"oyj", u"欧阳静"},
                {u"7788", u"欧阳静"},          {u"sjg", u"单建国"},      {u"B77889", u""}};
    for (const auto& way : ways) {
        story.search(way.typed);
        INFO(QStringView(way.typed).toString().toStdString());
        CHECK(story.cell(0, 0) == QStringLiteral("8-2-0502"));
        CHECK(story.cell(0, 1) == QStringView(way.name).toString());
        CHECK(story.list()->currentRow() == 0);
    }
    CHECK(story.cell(0, 4) == QStringLiteral("示B77889"));
    story.search(u"王");
    CHECK(story.list()->rowCount() > 1);
    story.search(u"没有这个人");
    CHECK(story.list()->rowCount() == 0);
    CHECK_FALSE(story.text("registerSearchNote").isEmpty());
    story.key(Qt::Key_Return); // nothing to take: it stays open
    CHECK(story.list()->isVisible());
    story.key(Qt::Key_Escape);
    CHECK_FALSE(story.list()->isVisible());
}

TEST_CASE("S3.5-01 Ctrl+F without a visit says what is owed") {
    RegisterStory story;
    story.open();
    story.search(u"欧阳");
    CHECK(story.text("registerSearchNote").contains(QStringLiteral("671.05")));
    story.search(u"单建国"); // a tenant does not answer for the owner's
    CHECK_FALSE(story.text("registerSearchNote").contains(QStringLiteral("671.05")));
}

TEST_CASE("Enter takes the hit into the visit, Down another; what the register does not know does not stay") {
    RegisterStory story;
    story.key(Qt::Key_F2);
    const core::VisitId id = story.desk().focus();
    REQUIRE_FALSE(id.empty());
    story.open();
    story.search(u"8-2-0502");
    story.key(Qt::Key_Return);
    CHECK_FALSE(story.list()->isVisible());
    CHECK(story.visit(id).visitor.surname == "欧阳");
    CHECK(story.visit(id).visitor.title == core::Title::Madam);
    CHECK(story.visit(id).visitor.role == core::VisitorRole::Owner);
    CHECK(story.visit(id).visitor.room == "8-2-0502");
    CHECK(story.visit(id).visitor.telephone == "10000007788");
    // The tenant has neither title nor telephone in the register: the owner's must not stay with his name.
    story.open();
    story.search(u"8-2-0502");
    story.key(Qt::Key_Down);
    CHECK(story.list()->currentRow() == 1);
    story.key(Qt::Key_Down); // the last one: it stays
    story.key(Qt::Key_Up);
    story.key(Qt::Key_Up);
    CHECK(story.list()->currentRow() == 0);
    story.key(Qt::Key_Down);
    story.key(Qt::Key_Return);
    CHECK(story.visit(id).visitor.surname == "单");
    CHECK(story.visit(id).visitor.role == core::VisitorRole::Tenant);
    CHECK(story.visit(id).visitor.title == core::Title::Unknown);
    CHECK(story.visit(id).visitor.telephone.empty());
}

TEST_CASE("a number given before anybody was named stays with the one found") {
    RegisterStory story;
    story.key(Qt::Key_F3);
    const core::VisitId id = story.desk().focus();
    core::VisitorChange called;
    called.telephone = "10000001111";
    REQUIRE_FALSE(story.desk().describe(id, called));
    story.open();
    story.search(u"单建国");
    story.key(Qt::Key_Return);
    CHECK(story.visit(id).visitor.surname == "单");
    CHECK(story.visit(id).visitor.telephone == "10000001111");
}

TEST_CASE("telephones are masked until Ctrl+T, which is recorded without the number; the next search masks again") {
    RegisterStory story;
    story.open();
    story.search(u"7788");
    CHECK(story.cell(0, 3) == QStringLiteral("100****7788"));
    story.key(Qt::Key_T, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return story.cell(0, 3) == QStringLiteral("10000007788"); }, 30'000));
    story.key(Qt::Key_T, Qt::ControlModifier); // shown already: not a second event
    const QStringList shown = story.rows("SELECT payload FROM events WHERE kind='personal_data_shown'");
    REQUIRE(shown.size() == 1);
    CHECK_FALSE(shown.front().contains(QStringLiteral("7788")));
    story.search(u"欧阳");
    CHECK(story.cell(0, 3) == QStringLiteral("100****7788"));
    // Nobody's data stays in the closed panel.
    story.key(Qt::Key_Escape);
    CHECK(story.list()->rowCount() == 0);
}

TEST_CASE("the desk's keys rest under the search; clocks and focus go on") {
    RegisterStory story;
    story.key(Qt::Key_F2);
    story.open();
    story.search(u"8-2-0502");
    story.key(Qt::Key_O, Qt::ControlModifier);
    story.key(Qt::Key_F10);
    CHECK(story.list()->isVisible());
    CHECK(story.desk().hall().visits.size() == 1);
    story.click("registerSearchClose");
    CHECK_FALSE(story.list()->isVisible());
    story.key(Qt::Key_F2);
    CHECK(story.desk().hall().visits.size() == 2);
}
