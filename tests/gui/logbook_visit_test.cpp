// SPDX-License-Identifier: GPL-3.0-or-later
// The visit pane in the real window: a visit played at the desk, then read.
#include "frontdesk/desk_handovers.h"
#include "gui/log_story.h"
#include "gui/visit_play.h"
#include "logbook/day/visit_pane.h"
#include "logbook/parts/story_list.h"
#include "logbook/replay/replay_panel.h"
#include "office/texts/masks.h"

#include <QSignalSpy>

using namespace yingke;
using test::VisitPlay;

namespace {

class PaneStory : public test::OpenLog {
public:
    void openLog(const core::VisitId& visit) {
        OpenLog::openLog();
        pane = log->findChild<logbook::VisitPane*>();
        lines = log->findChild<logbook::StoryList*>();
        pane->showVisit(visit);
    }
    [[nodiscard]] QString all() const {
        QStringList texts;
        for (int i = 0; i < lines->count(); ++i) {
            texts << lines->item(i)->text();
        }
        return texts.join(QLatin1Char('\n'));
    }

    logbook::VisitPane* pane = nullptr;
    logbook::StoryList* lines = nullptr;
};

} // namespace

TEST_CASE("S0-01 S2.1-05 S3.5 the pane tells words, answers, papers, sums, handovers with seconds, escalations") {
    PaneStory story;
    registers::Household household; // the owner has a telephone, and agrees
    household.room = {QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1502")};
    household.people = {{registers::ResidentRole::Owner,
                         QStringLiteral("苏文"),
                         core::Title::Madam,
                         QStringLiteral("13900000000"),
                         {}}};
    REQUIRE(story.application->rooms().put({household}).isEmpty());
    VisitPlay play(story);
    const core::VisitId visit = play.come("李", "3-2-1502", core::VisitorRole::Tenant);
    play.toEnd(visit);
    play.begin(visit, "release");
    play.toEnd(visit);
    story.pass(3'000);
    REQUIRE_FALSE(story.desk().handovers().escalate(visit, core::EscalationReason::Dissatisfied, QStringLiteral("嫌慢"),
                                                    core::EscalationLevel::ServiceSupervisor, core::PersonId{"wu"}));
    story.pass(13'000);
    REQUIRE_FALSE(story.desk().handovers().take(visit));
    story.openLog(visit);
    const QString told = story.all();
    INFO(told.toStdString());
    for (const test::Seen& one : play.seen) {
        if (!one.words.isEmpty()) {
            INFO(one.step.toStdString() + ": " + one.words.toStdString());
            CHECK(told.contains(office::maskedNumbers(one.words)));
        }
    }
    CHECK(told.contains(QStringLiteral("身份证：已验看")));
    CHECK(told.contains(QStringLiteral("搬出物品：沙发×2、冰箱")));
    CHECK(told.contains(QStringLiteral("服务上移至客服主任：客户不满意（嫌慢）")));
    CHECK(told.contains(QStringLiteral("移交吴敏 · 13 秒后接手")));
    CHECK(told.contains(QStringLiteral("开出：放行条 20261123-001")));
}

TEST_CASE("S6 numbers are masked until they are asked for, and asking is an event") {
    PaneStory story;
    VisitPlay play(story);
    const core::VisitId visit = play.come("王", "3-2-1502");
    story.pass(60'000);
    core::VisitorChange change;
    change.telephone = "13700001111";
    REQUIRE_FALSE(story.desk().describe(visit, change));
    story.openLog(visit);
    CHECK(story.text("pane-who").contains(QStringLiteral("137****1111")));
    CHECK(story.all().contains(QStringLiteral("137****1111")));
    CHECK_FALSE(story.all().contains(QStringLiteral("13700001111")));
    story.lines->setFocus();
    story.key(Qt::Key_T, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return story.all().contains(QStringLiteral("13700001111")); }, 30'000));
    CHECK(story.text("pane-who").contains(QStringLiteral("13700001111")));
    story.written();
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'personal_data_shown'") ==
          QStringList{QStringLiteral("1")});
    story.key(Qt::Key_T, Qt::ControlModifier); // masked again, which is no event
    CHECK_FALSE(story.all().contains(QStringLiteral("13700001111")));
    story.written();
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'personal_data_shown'") ==
          QStringList{QStringLiteral("1")});
    CHECK(office::maskedNumbers(QStringLiteral("证件 110101199001011237，11月26日 2026-11-26，¥2000.00，20261123-001，"
                                               "0000-8000")) ==
          QStringLiteral("证件 1****************7，11月26日 2026-11-26，¥2000.00，20261123-001，0000-8000"));
}

TEST_CASE("S6 up and down go through the events; F4 makes a drill of the visit, F5 replays it") {
    PaneStory story;
    VisitPlay play(story);
    const core::VisitId visit = play.come("王", "3-2-1502");
    play.toEnd(visit);
    story.openLog(visit);
    story.lines->setFocus();
    story.key(Qt::Key_Down);
    const std::int64_t first = story.lines->chosen();
    story.key(Qt::Key_Down);
    CHECK(first > 0);
    CHECK(story.lines->chosen() > first);
    story.key(Qt::Key_Up);
    CHECK(story.lines->chosen() == first);
    const QSignalSpy drills(story.pane, &logbook::VisitPane::drillWanted);
    story.key(Qt::Key_F4);
    REQUIRE(drills.count() == 1);
    CHECK(drills.at(0).at(0).toString().toStdString() == visit.value);
    story.key(Qt::Key_F5);
    auto* panel = story.log->findChild<logbook::ReplayPanel*>();
    REQUIRE(panel != nullptr);
    CHECK(panel->player().frame() == panel->replay().frameOf(first));
    story.key(Qt::Key_Escape);
    story.pane->showVisit({});
    story.key(Qt::Key_F4); // no visit: nothing
    CHECK(drills.count() == 1);
}
