// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's day by keys: opened with who is here and what stayed open, handed to the next shift on a signed sheet,
// closed with what stays said; and who leaves the company. The log is read back.
#include "core/shift.h"
#include "desk/parts/overlay.h"
#include "frontdesk/desk_handovers.h"
#include "frontdesk/desk_shift.h"
#include "gui/asked_rows.h"
#include "gui/log_story.h"
#include "gui/visit_play.h"
#include "logbook/handovers/handovers_page.h"
#include "logbook/handovers/sheets_panel.h"
#include "office/settings/settings_book.h"
#include "office/texts/visit_texts.h"

#include <QTableWidget>

using namespace yingke;
using test::VisitPlay;

namespace {

constexpr core::Millis hourMs = 3'600'000;
const core::PersonId chen{"chen"};
const core::PersonId liu{"liu"};

class ShiftStory : public test::OpenLog {
public:
    test::AskedRows asked{*this};
    /// A visitor who is being served at the desk.
    core::VisitId served(const char* surname, const char* room) {
        VisitPlay play(*this);
        const core::VisitId visit = play.come(surname, room);
        REQUIRE_FALSE(desk().attendTo(visit));
        return visit;
    }
    void promise(const core::VisitId& visit, const char* id, const core::PersonId& owner, core::Millis in) {
        core::command::MakePromise made;
        made.visit = visit;
        made.promise = core::PromiseId{id};
        made.kind = "invoice";
        made.what = "送发票到 3-2-1502";
        made.owner = owner;
        made.due = desk().now().utc + in;
        made.remindBefore = hourMs;
        REQUIRE_FALSE(desk().submit({made}));
    }
    /// The program ends as by a power cut and is started at 8:36 the next morning.
    void nextMorning() {
        breakOff();
        clock.pass(22 * hourMs);
        start();
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("opening: who is here is asked anew, and what stayed open is settled row by row before the desk opens") {
    ShiftStory story;
    const core::VisitId left = story.served("王", "3-2-1502");
    const core::VisitId promised = story.served("李", "2-1-603");
    const core::VisitId stays = story.served("赵", "3-1-403"); // the two before are on hold
    const core::VisitId away = story.served("孙", "2-2-101");
    REQUIRE_FALSE(story.desk().handovers().ask(away, core::PersonId{"he"}, QStringLiteral("看图纸")));
    REQUIRE_FALSE(story.desk().handovers().take(away));
    story.promise(left, "p", core::PersonId{"he"}, 24 * hourMs);
    story.nextMorning();
    REQUIRE(story.asked.sheet().isOpen());
    CHECK(story.text("askTitle") == QStringLiteral("开台"));
    CHECK(story.asked.row(QStringLiteral("送发票")).answers.isEmpty()); // due today: told
    CHECK(story.asked.row(QStringLiteral("何工")).answer == 2);         // not yesterday's presence
    // Enter alone opens nothing: it goes to what is not answered.
    story.key(Qt::Key_Return);
    CHECK(story.asked.sheet().isOpen());
    CHECK(story.desk().shift().isOpeningDue());
    story.asked.answer(QStringLiteral("今天谁当班"), Qt::Key_2); // 刘洋
    CHECK(story.asked.row(QStringLiteral("刘洋")).answer == 0);
    story.asked.answer(QStringLiteral("王女士"), Qt::Key_2);
    story.asked.answer(QStringLiteral("李"), Qt::Key_3);
    CHECK(story.asked.row(QStringLiteral("李")).answer == -1); // nothing is promised before it is said what and when
    story.type("line2", QStringLiteral("13900001234"));
    story.type("line3", QStringLiteral("10:00"));
    story.key(Qt::Key_Return);
    CHECK(story.asked.row(QStringLiteral("李")).answer == 2);
    story.asked.answer(QStringLiteral("赵"), Qt::Key_1);
    story.asked.answer(QStringLiteral("孙"), Qt::Key_1);
    story.asked.answer(QStringLiteral("何工"), Qt::Key_1);
    story.asked.answer(QStringLiteral("郑会计"), Qt::Key_2);
    story.key(Qt::Key_Return);
    CHECK_FALSE(story.asked.sheet().isOpen());

    CHECK(story.desk().me() == liu);
    const core::Hall& hall = story.desk().hall();
    CHECK(core::isClosed(hall.visits.at(left)));
    CHECK(std::get<core::Closed>(hall.visits.at(promised).state).outcome == core::Outcome::GivenToPromise);
    CHECK(hall.visits.at(stays).server == liu);
    CHECK(hall.visits.at(away).server == core::PersonId{"he"}); // is in, and goes on with it
    CHECK(hall.visits.at(away).follower == liu);
    CHECK(core::presenceOf(hall, core::PersonId{"he"}) == core::PresenceState::Busy);
    CHECK(core::presenceOf(hall, core::PersonId{"zheng"}) == core::PresenceState::Out);
    CHECK(hall.presence.count(core::PersonId{"zhou"}) == 0);
    const auto* unknown = story.window->findChild<QPushButton*>(QStringLiteral("presence-zhou"));
    REQUIRE(unknown != nullptr);
    CHECK(unknown->accessibleDescription() == QStringLiteral("还不清楚"));
    CHECK(story.rows("SELECT kind FROM events WHERE kind IN ('day_begun', 'signed_out', 'signed_in') ORDER BY seq DESC "
                     "LIMIT 3") ==
          QStringList{QStringLiteral("signed_in"), QStringLiteral("day_begun"), QStringLiteral("signed_out")});
    CHECK(story.rows("SELECT json_extract(payload,'$.outcome') FROM events WHERE kind='visit_closed' ORDER BY 1") ==
          QStringList{QStringLiteral("given_to_promise"), QStringLiteral("left_unserved")});
    CHECK(story.rows("SELECT owner, state FROM promises WHERE promise_id <> 'p'") ==
          QStringList{QStringLiteral("liu|open")});
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind='visit_passed_on' AND "
                     "json_extract(payload,'$.cause')='day_opening'") == QStringList{QStringLiteral("2")});
    // The same day it is not asked again.
    story.breakOff();
    story.start();
    CHECK_FALSE(story.asked.sheet().isOpen());
    CHECK(story.desk().me() == liu);
}

TEST_CASE("change of shift: one key, one sheet that both sign; nothing of who leaves falls silent") {
    ShiftStory story;
    const core::VisitId held = story.served("王", "3-2-1502");
    const core::VisitId here = story.served("李", "2-1-603");
    story.promise(here, "p", chen, hourMs / 2);
    const auto before = story.desk().advice().size();
    REQUIRE(before > 0);
    story.key(Qt::Key_I, Qt::ControlModifier);
    REQUIRE(story.asked.sheet().isOpen());
    CHECK(story.text("askTitle") == QStringLiteral("换班"));
    CHECK(story.asked.row(QStringLiteral("送发票")).detail.contains(QStringLiteral("陈静")));
    story.key(Qt::Key_Return); // nobody has signed
    CHECK(story.desk().me() == chen);
    story.asked.answer(QStringLiteral("谁来接班"), Qt::Key_1);
    CHECK(story.asked.row(QStringLiteral("接班人：")).text == QStringLiteral("接班人：刘洋"));
    story.asked.answer(QStringLiteral("交班人：陈静"), Qt::Key_1);
    story.key(Qt::Key_Return);
    CHECK(story.desk().me() == chen); // the other has not signed
    story.asked.answer(QStringLiteral("接班人："), Qt::Key_1);
    story.type("askWritten", QStringLiteral("王女士等财务回电 13812342271"));
    story.key(Qt::Key_Return);
    CHECK_FALSE(story.asked.sheet().isOpen());

    CHECK(story.desk().me() == liu);
    CHECK(story.visit(here).server == liu);
    CHECK(story.visit(held).server == liu);
    CHECK(story.desk().advice().size() >= before);
    CHECK(core::answersFor(story.desk().hall(), chen, story.desk().now()).nothing());
    CHECK(story.rows("SELECT owner FROM promises") == QStringList{QStringLiteral("liu")});
    CHECK(story.rows("SELECT json_extract(e.payload,'$.from'), json_extract(e.payload,'$.to'), "
                     "json_extract(e.payload,'$.visits'), json_extract(e.payload,'$.promises'), "
                     "json_extract(p.content,'$.sheet') LIKE '%王女士等财务回电%' FROM events e JOIN personal p ON "
                     "p.event_id = e.event_id WHERE kind='shift_changed'") ==
          QStringList{QStringLiteral("chen|liu|2|1|1")});

    story.openLog();
    story.key(Qt::Key_3, Qt::AltModifier);
    auto* page = story.window->findChild<logbook::HandoversPage*>();
    REQUIRE(page != nullptr);
    story.table = page->findChild<QTableView*>(QStringLiteral("handovers"));
    REQUIRE(story.listed() == 2);
    CHECK(story.cell(0, 3) == QStringLiteral("陈静"));
    CHECK(story.cell(0, 4) == QStringLiteral("刘洋"));
    CHECK(story.cell(0, 5) == QStringLiteral("换班"));
    CHECK(story.text("handovers-figures").contains(QStringLiteral("直接转交 2")));
    story.key(Qt::Key_S, Qt::AltModifier);
    auto* panel = page->findChild<logbook::SheetsPanel*>();
    REQUIRE(panel != nullptr);
    REQUIRE(panel->isVisible());
    const QString signedSheet = panel->findChild<QPlainTextEdit*>(QStringLiteral("sheets-text"))->toPlainText();
    CHECK(signedSheet.contains(QStringLiteral("备注：王女士等财务回电 138****2271")));
    CHECK(signedSheet.contains(QStringLiteral("接班人：刘洋")));
    class Paper : public widgets::SlipPrinter {
    public:
        explicit Paper(std::vector<widgets::SlipLayout>& printed) : m_printed(printed) {}
        QString print(const widgets::SlipLayout& layout, const QString& /*title*/) override {
            m_printed.push_back(layout);
            return {};
        }
        QString choosePdf(QWidget* /*window*/, const QString& /*suggested*/) override { return {}; }

    private:
        std::vector<widgets::SlipLayout>& m_printed;
    };
    std::vector<widgets::SlipLayout> printed;
    panel->setPrinter(std::make_unique<Paper>(printed));
    story.click("sheets-print");
    REQUIRE(story.application->journal().flush(10'000));
    REQUIRE(QTest::qWaitFor([&printed] { return !printed.empty(); }, 10'000));
    QString onPaper;
    for (const widgets::SlipMark& mark : printed.front().pages.front()) {
        onPaper += mark.text + QLatin1Char('\n');
    }
    CHECK(onPaper.contains(QStringLiteral("交班人：陈静  ____")));
    CHECK(onPaper.contains(QStringLiteral("接班人：刘洋  ____")));
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind='personal_data_shown'") ==
          QStringList{QStringLiteral("1")});
}

TEST_CASE("closing the day: who stays is answered for, and then it is closed; the next opening asks again") {
    ShiftStory story;
    const core::VisitId stays = story.served("王", "3-2-1502");
    const core::VisitId left = story.served("李", "2-1-603");
    story.promise(stays, "today", chen, hourMs);
    story.promise(stays, "later", chen, 48 * hourMs);
    story.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(story.asked.sheet().isOpen());
    CHECK(story.text("askTitle") == QStringLiteral("收台"));
    story.asked.answer(QStringLiteral("王女士"), Qt::Key_1);
    story.asked.answer(QStringLiteral("李"), Qt::Key_2);
    story.asked.answer(QStringLiteral("送发票"), Qt::Key_2);
    story.key(Qt::Key_Return);
    CHECK(story.asked.sheet().isOpen()); // what becomes of who stays is not said yet
    CHECK(story.text("askError").contains(QStringLiteral("留下的客户")));
    story.type("askWritten", QStringLiteral("王女士明早八点半再来"));
    story.key(Qt::Key_Return);
    CHECK_FALSE(story.asked.sheet().isOpen());
    CHECK(story.desk().me().empty());
    CHECK(core::isClosed(story.visit(left)));
    CHECK_FALSE(core::isClosed(story.visit(stays)));
    CHECK(story.rows("SELECT json_extract(e.payload,'$.visits'), json_extract(e.payload,'$.promises'), "
                     "json_extract(p.content,'$.note') FROM events e JOIN personal p ON p.event_id=e.event_id WHERE "
                     "kind='day_ended'") == QStringList{QStringLiteral("1|1|王女士明早八点半再来")});
    CHECK(story.rows("SELECT state FROM promises WHERE promise_id='today'") == QStringList{QStringLiteral("kept")});
    // After the last closing the opening is asked, on the same day too.
    story.breakOff();
    story.start();
    CHECK(story.asked.sheet().isOpen());
    CHECK(story.text("askTitle") == QStringLiteral("开台"));
}

TEST_CASE("closing the window: the day ends with it, or the window alone, and each can be chosen") {
    ShiftStory story;
    const core::VisitId visit = story.served("王", "3-2-1502");
    REQUIRE_FALSE(story.desk().submit({core::command::RecordFact{visit, core::FactId{"sum"}, core::Money{89'500}}}));
    CHECK_FALSE(story.window->close());
    REQUIRE(story.window->isVisible());
    CHECK(story.asked.row(QStringLiteral("王女士")).detail.contains(QStringLiteral("895")));
    SECTION("Enter alone stays") {
        story.key(Qt::Key_Return);
        QTest::qWait(50);
        CHECK(story.window->isVisible());
        story.key(Qt::Key_Escape);
        CHECK_FALSE(story.asked.sheet().isOpen());
        CHECK(story.window->isVisible());
    }
    SECTION("the window alone") {
        story.asked.answer(QStringLiteral("这次"), Qt::Key_2);
        story.key(Qt::Key_Return);
        QTest::qWait(50);
        CHECK_FALSE(story.window->isVisible());
        CHECK(story.rows("SELECT count(*) FROM events WHERE kind='day_ended'") == QStringList{QStringLiteral("0")});
        CHECK(story.desk().me() == chen);
    }
    SECTION("the day too") {
        story.asked.answer(QStringLiteral("这次"), Qt::Key_1);
        story.asked.answer(QStringLiteral("王女士"), Qt::Key_2);
        story.key(Qt::Key_Return);
        QTest::qWait(50);
        CHECK_FALSE(story.window->isVisible());
        CHECK(story.rows("SELECT count(*) FROM events WHERE kind='day_ended'") == QStringList{QStringLiteral("1")});
    }
}

TEST_CASE("who leaves the company: theirs is named over on one sheet, then saved; two of one name are told apart") {
    ShiftStory story;
    const core::VisitId visit = story.served("王", "3-2-1502");
    story.promise(visit, "p", liu, 48 * hourMs);
    story.key(Qt::Key_Comma, Qt::ControlModifier);
    auto* parts = story.window->findChild<QListWidget*>(QStringLiteral("settingsParts"));
    const auto all = office::SettingsBook::parts();
    parts->setCurrentRow(
        static_cast<int>(std::find(all.begin(), all.end(), office::SettingsPart::People) - all.begin()));
    auto* table = story.window->findChild<QTableWidget*>(QStringLiteral("settingsTable"));
    int row = -1;
    for (int i = 0; i < table->rowCount(); ++i) {
        row = table->item(i, 0)->text() == QStringLiteral("刘洋") ? i : row;
    }
    REQUIRE(row >= 0);
    table->item(row, 6)->setText(QStringLiteral("否"));
    story.click("settingsSave");
    REQUIRE(story.asked.sheet().isOpen());
    CHECK(story.text("askTitle") == QStringLiteral("刘洋离职"));
    story.key(Qt::Key_Escape); // not now: nothing of it is saved
    CHECK(story.application->office().colleague(liu)->active);
    story.click("settingsSave");
    story.asked.answer(QStringLiteral("送发票"), Qt::Key_1); // 陈静
    story.key(Qt::Key_Return);
    CHECK(story.asked.sheet().isOpen()); // Enter alone records nothing
    story.asked.answer(QStringLiteral("刘洋已离职"), Qt::Key_1);
    story.key(Qt::Key_Return);
    CHECK_FALSE(story.asked.sheet().isOpen());
    CHECK_FALSE(story.application->office().colleague(liu)->active);
    CHECK(story.rows("SELECT owner FROM promises") == QStringList{QStringLiteral("chen")});
    CHECK(story.rows("SELECT json_extract(payload,'$.person') FROM events WHERE kind='colleague_left'") ==
          QStringList{QStringLiteral("liu")});
    CHECK(office::nameOf(story.application->office(), liu) == QStringLiteral("刘洋")); // the log names them still

    std::vector<office::Colleague> roster = story.application->office().roster();
    office::Colleague second = roster.front();
    second.id = core::PersonId{"chen2"};
    second.post = "收费员";
    roster.push_back(second);
    story.application->office().setRoster(roster);
    CHECK(office::nameOf(story.application->office(), chen) == QStringLiteral("陈静（前台1号）"));
    CHECK(office::nameOf(story.application->office(), second.id) == QStringLiteral("陈静（收费员）"));
    roster.back().post = roster.front().post;
    story.application->office().setRoster(roster);
    CHECK(office::nameOf(story.application->office(), chen) == QStringLiteral("陈静（前台1号-1）"));
    CHECK(office::nameOf(story.application->office(), second.id) == QStringLiteral("陈静（前台1号-2）"));
}

TEST_CASE("B8 taken on as a promise at the day's end: the telephone is not shown, and it is the one that is kept") {
    ShiftStory story;
    (void)story.served("王", "3-2-1502");
    story.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(story.asked.sheet().isOpen());
    story.asked.answer(QStringLiteral("王女士"), Qt::Key_3);
    auto* where = story.window->findChild<QLineEdit*>(QStringLiteral("line2"));
    REQUIRE(where != nullptr);
    CHECK(where->text().isEmpty());
    CHECK(where->placeholderText() == QStringLiteral("138****2271"));
    story.type("line3", QStringLiteral("+60"));
    story.key(Qt::Key_Return);
    CHECK(story.asked.row(QStringLiteral("王女士")).answer == 2);
    story.key(Qt::Key_Return);
    CHECK(story.rows("SELECT count(*) FROM personal WHERE content LIKE '%13812342271%' AND content LIKE '%what%'") !=
          QStringList{QStringLiteral("0")});
}
