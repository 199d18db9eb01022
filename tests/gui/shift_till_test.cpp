// SPDX-License-Identifier: GPL-3.0-or-later
// Money and papers that lie at the desk: counted at the change of shift, locked up or handed over at the close, named
// over before their keeper leaves the company. By keys at the real window; the log is read back.
#include "desk/parts/overlay.h"
#include "desk/till/till_board.h"
#include "frontdesk/desk_shift.h"
#include "gui/asked_rows.h"
#include "gui/till_story.h"
#include "office/settings/settings_book.h"

#include <QListWidget>
#include <QTableWidget>

namespace yingke::test {

namespace {

const QString moneyRow = QStringLiteral("代收");
const QString papersRow = QStringLiteral("留下的资料");

/// A receipt's money is at the desk, and a visitor's drawings.
class TillSheets : public TillStory {
public:
    TillSheets() {
        const core::VisitId id = tenant();
        const core::PaperKey drawings{core::PaperId{"drawings"}, 0};
        REQUIRE_FALSE(desk().submit({core::command::MarkPaper{id, drawings, core::PaperMark::Seen, true, {}, 0},
                                     core::command::KeepPapers{id, {drawings}, "吴女士（万家装饰）"}}));
        REQUIRE_FALSE(desk().beginScenario(id, "payment"));
        payAll(id);
        window->setFocus();
    }
    void sign(const QString& who) {
        asked.answer(QStringLiteral("谁来接班"), Qt::Key_1);
        asked.answer(QStringLiteral("交班人：") + who, Qt::Key_1);
        asked.answer(QStringLiteral("接班人："), Qt::Key_1);
    }
    void markAsLeft(const QString& name) {
        key(Qt::Key_Comma, Qt::ControlModifier);
        auto* parts = window->findChild<QListWidget*>(QStringLiteral("settingsParts"));
        const auto all = office::SettingsBook::parts();
        parts->setCurrentRow(
            static_cast<int>(std::find(all.begin(), all.end(), office::SettingsPart::People) - all.begin()));
        auto* table = window->findChild<QTableWidget*>(QStringLiteral("settingsTable"));
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 0)->text() == name) {
                table->item(row, 6)->setText(QStringLiteral("否"));
            }
        }
        click("settingsSave");
    }

    AskedRows asked{*this};
};

} // namespace

TEST_CASE("change of shift: the money is counted by both, the papers are looked for, and both are hers who comes") {
    TillSheets story;
    story.key(Qt::Key_I, Qt::ControlModifier);
    CHECK(story.asked.row(moneyRow).detail.contains(QStringLiteral("现金 457.00")));
    CHECK(story.asked.row(papersRow).detail.contains(QStringLiteral("吴女士（万家装饰）")));
    story.sign(QStringLiteral("陈静"));
    story.key(Qt::Key_Return); // neither was answered for
    CHECK(story.desk().me().value == "chen");
    story.asked.answer(moneyRow, Qt::Key_2);
    story.type("line1", QStringLiteral("456"));
    story.key(Qt::Key_Return); // a difference wants its reason
    CHECK(story.asked.row(moneyRow).answer < 0);
    story.type("line2", QStringLiteral("找零多找了一元"));
    story.key(Qt::Key_Return);
    CHECK(story.asked.row(moneyRow).said.contains(QStringLiteral("-1.00")));
    story.asked.answer(papersRow, Qt::Key_2);
    story.key(Qt::Key_Return); // what was not found is written of
    CHECK(story.desk().me().value == "chen");
    story.type("askWritten", QStringLiteral("图纸在周主任桌上"));
    story.key(Qt::Key_Return);
    CHECK_FALSE(story.asked.sheet().isOpen());
    CHECK(story.desk().me().value == "liu");
    CHECK(story.rows("SELECT person, keeper FROM takings") == QStringList{QStringLiteral("chen|liu")});
    const QString sheet = story
                              .rows("SELECT json_extract(p.content,'$.sheet') FROM events e JOIN personal p ON "
                                    "p.event_id = e.event_id WHERE kind='shift_changed'")
                              .join(QString());
    CHECK(sheet.contains(QStringLiteral("找零多找了一元")));
    CHECK(sheet.contains(QStringLiteral("施工图纸")));
    // Killed and started again, it is still hers: she can't leave without naming who keeps it.
    story.breakOff();
    story.start();
    CHECK(story.desk().shift().answersFor(core::PersonId{"liu"}).money.size() == 1);
}

TEST_CASE("closing: the money is counted and locked up, or goes to finance first; papers stay answered for") {
    TillSheets story;
    story.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(story.asked.sheet().isOpen());
    SECTION("to finance first") {
        story.asked.answer(moneyRow, Qt::Key_3);
        CHECK_FALSE(story.asked.sheet().isOpen());
        CHECK(story.window->findChild<desk::TillBoard*>()->isOpen());
    }
    SECTION("counted again it is right") {
        story.asked.answer(moneyRow, Qt::Key_2);
        story.type("line1", QStringLiteral("457"));
        story.key(Qt::Key_Return);
        CHECK(story.asked.row(moneyRow).answer == 0);
    }
}

TEST_CASE("closing the window with money at the desk is asked, though nobody is here and nothing is due") {
    TillSheets story;
    for (const auto& visit : story.desk().shift().stillOpen()) {
        REQUIRE_FALSE(story.desk().submit({core::command::Close{visit->id, core::Outcome::LeftUnserved, "已离开"}}));
    }
    CHECK_FALSE(story.window->close());
    REQUIRE(story.asked.sheet().isOpen());
    CHECK(story.asked.row(moneyRow).answer < 0);
    story.asked.answer(QStringLiteral("这次"), Qt::Key_2); // the window alone: nothing of it is asked
    story.key(Qt::Key_Return);
    QTest::qWait(50);
    CHECK_FALSE(story.window->isVisible());
}

TEST_CASE("who keeps money names who keeps it from now on, before they leave the company") {
    TillSheets story;
    story.markAsLeft(QStringLiteral("陈静"));
    REQUIRE(story.asked.sheet().isOpen());
    CHECK(story.asked.row(QStringLiteral("1 张收据")).detail.contains(QStringLiteral("457.00")));
    for (const desk::AskedRow& row : std::vector<desk::AskedRow>(story.asked.sheet().rows())) {
        if (!row.answers.isEmpty()) {
            story.asked.answer(row.text, Qt::Key_1);
        }
    }
    story.key(Qt::Key_Return);
    CHECK_FALSE(story.asked.sheet().isOpen());
    CHECK(story.rows("SELECT person, keeper = person FROM takings") == QStringList{QStringLiteral("chen|0")});
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'money_passed_on'") == QStringList{QStringLiteral("1")});
}

} // namespace yingke::test
