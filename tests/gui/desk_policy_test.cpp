// SPDX-License-Identifier: GPL-3.0-or-later
// A rule of the office that the supervisor lets one visit past: who, why, and what the law says.
#include "gui/desk_story.h"

using namespace yingke;
using test::DeskStory;

namespace {

/// A tenant whose fees are owed stands at the step where the release is refused.
core::VisitId refused(DeskStory& story) {
    registers::Household household;
    household.room = {QStringLiteral("8"), QStringLiteral("1"), QStringLiteral("101")};
    household.people = {
        {registers::ResidentRole::Owner, QStringLiteral("赵敏"), core::Title::Madam, QStringLiteral("13900000000"), {}},
        {registers::ResidentRole::Tenant,
         QStringLiteral("王小明"),
         core::Title::Sir,
         QStringLiteral("13900000001"),
         {}}};
    household.arrears = {{QStringLiteral("物业费"), 60'000, QStringLiteral("租户"), QDate(2026, 8, 1), {}}};
    REQUIRE(story.application->rooms().put({household}).isEmpty());
    core::Visitor visitor;
    visitor.surname = "王";
    visitor.title = core::Title::Sir;
    visitor.role = core::VisitorRole::Tenant;
    visitor.room = "8-1-101";
    const core::VisitId id = story.desk().visitorIn(core::Channel::InPerson, visitor).visit;
    REQUIRE_FALSE(story.desk().beginScenario(id, "release"));
    for (int step = 0; step < 14 && story.visit(id).run.step.value != "refuse"; ++step) {
        const scenario::Screen screen = story.desk().screen(id);
        std::map<core::FactId, core::FactValue> facts;
        for (const scenario::Field& field : screen.fields) {
            if (!field.value) {
                facts[field.spec.id] = field.spec.type == scenario::FactType::YesNo
                                           ? core::FactValue(false)
                                           : core::FactValue(std::string("王小明"));
            }
        }
        (void)story.desk().play(id, scenario::Fill{facts});
        for (const scenario::PaperRow& paper : screen.papers) {
            (void)story.desk().play(id, scenario::Mark{paper.key, core::PaperMark::Seen, true});
        }
        (void)(screen.choices.empty() ? story.desk().play(id, scenario::Next{})
                                      : story.desk().play(id, scenario::Pick{screen.choices.front().id}));
    }
    REQUIRE(story.visit(id).run.step.value == "refuse");
    return id;
}

} // namespace

TEST_CASE(
    "S3.5-08 a release over arrears is refused, then let pass by the supervisor with a reason and the legal note") {
    DeskStory story;
    const core::VisitId id = refused(story);
    CHECK(story.words().contains(QStringLiteral("600元")));
    story.key(Qt::Key_2); // the supervisor is to decide
    story.key(Qt::Key_1); // "has let it pass": not yet
    CHECK(story.visit(id).run.step.value == "ask_supervisor");
    story.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(story.text("overlayNote").contains(QStringLiteral("944")));
    CHECK(story.window->findChild<QPushButton*>(QStringLiteral("option1"))->text().contains(QStringLiteral("吴敏")));
    story.key(Qt::Key_Return);
    CHECK_FALSE(story.text("wrong-line1").isEmpty()); // not without a reason
    CHECK(story.visit(id).overridden.empty());
    story.type("line1", QStringLiteral("租户今天交了一半,写了承诺"));
    story.key(Qt::Key_Return);
    CHECK(story.visit(id).overridden.count("refuse_release_over_arrears") == 1);
    story.key(Qt::Key_1);
    CHECK(story.visit(id).run.step.value == "tenant_remind");
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'policy_overridden' AND payload LIKE '%wu%'") ==
          QStringList{QStringLiteral("1")});
    CHECK(story.rows("SELECT count(*) FROM events WHERE payload LIKE '%写了承诺%'") ==
          QStringList{QStringLiteral("0")}); // the reason is personal: kept in the rows that can be erased
    story.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier); // once a visit
    CHECK_FALSE(story.text("refusal").isEmpty());
}

TEST_CASE("S3.5-08 where the office does not refuse there is nothing to let pass, and the release goes on") {
    DeskStory story;
    story.application->office().setSetting("refuse_release_over_arrears", 0);
    story.key(Qt::Key_F2);
    story.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(story.text("refusal").isEmpty());
    CHECK(story.visit(story.desk().focus()).overridden.empty());
}
