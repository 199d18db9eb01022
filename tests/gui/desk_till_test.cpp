// SPDX-License-Identifier: GPL-3.0-or-later
// Arrears → payment → release at the real window; the till counted and handed over; papers kept and given back. The log
// and the register are read back.
#include "desk/till/kept_board.h"
#include "desk/till/till_board.h"
#include "gui/till_story.h"

#include <QPushButton>
#include <QTableWidget>

namespace yingke::test {

TEST_CASE("a tenant in arrears pays at the desk, and the release goes on by itself") {
    TillStory story;
    const core::VisitId id = story.tenant();
    story.releaseUntilLetter(id);
    REQUIRE_FALSE(story.desk().play(
        id, scenario::Fill{{{core::FactId{"tenant_name"}, std::string("吴青")}, {core::FactId{"letter"}, true}}}));
    story.enterUntil(id, "refuse");
    story.key(Qt::Key_1);
    REQUIRE(story.at(id).toStdString() == "first_pay");
    story.key(Qt::Key_Return);
    story.payAll(id);
    CHECK(story.owed() == 0);
    REQUIRE_FALSE(
        story.desk().play(id, scenario::Fill{{{core::FactId{"deliver_at"}, std::string("2099-01-05 17:00")}}}));
    story.enterUntil(id, "paid_thanks"); // nobody is asked whether it is paid
    CHECK(story.rows("SELECT means, means_name, fen, state, account FROM takings") ==
          QStringList{QStringLiteral("cash|现金|45700|taken|")});
    CHECK(story.rows("SELECT json_extract(p.content, '$.settles[0].fee'), json_extract(p.content, '$.settles[1].fen') "
                     "FROM events e JOIN personal p USING(event_id) WHERE e.kind = 'money_taken'") ==
          QStringList{QStringLiteral("物业费|1000")});
    const auto household = story.application->rooms().household(tillRoom);
    CHECK(household->arrears.front().paidBy.endsWith(QStringLiteral("-001")));
    // Killed and started again: the money is still at the desk, and nothing of it is owed.
    story.breakOff();
    story.start();
    CHECK(story.desk().till().count() == 1);
    CHECK(story.owed() == 0);
}

TEST_CASE("the till: a receipt is void with a second person, its arrears are owed again; the rest is counted and "
          "handed over") {
    TillStory story;
    const core::VisitId id = story.tenant();
    REQUIRE_FALSE(story.desk().beginScenario(id, "payment"));
    story.payAll(id);
    auto* board = story.window->findChild<desk::TillBoard*>();
    REQUIRE(board != nullptr);
    story.window->setFocus();
    story.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(board->isOpen());
    CHECK(story.text("tillExpected") == QStringLiteral("应交 457.00 元（现金 457.00）"));
    story.key(Qt::Key_1);
    story.key(Qt::Key_Return); // nobody named: not done
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'money_returned'") == QStringList{QStringLiteral("0")});
    story.key(Qt::Key_1);
    story.type("line1", QStringLiteral("项目选错了"));
    story.key(Qt::Key_Return); // it can't be taken back: said, not done
    CHECK(story.text("overlayError").contains(QStringLiteral("Ctrl+Enter")));
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'money_returned'") == QStringList{QStringLiteral("0")});
    story.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(story.rows("SELECT state FROM takings") == QStringList{QStringLiteral("voided")});
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'slip_voided'") == QStringList{QStringLiteral("1")});
    CHECK(story.owed() == 45'700);
    CHECK(story.told().contains(QStringLiteral("不用再送发票")));
    story.key(Qt::Key_Escape);
    REQUIRE_FALSE(board->isOpen());

    // Once more, by card of the room: a second receipt, and the account of both.
    REQUIRE_FALSE(story.desk().play(id, scenario::Back{}));
    REQUIRE(story.at(id).toStdString() == "take/receipt");
    story.window->setFocus();
    story.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(story.at(id).toStdString() == "promise_invoice");
    CHECK(story.owed() == 0);
    story.window->setFocus();
    story.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    story.key(Qt::Key_Return);
    story.key(Qt::Key_5); // finance is out: last, and takes nothing
    story.key(Qt::Key_Return);
    CHECK(story.text("overlayError").contains(QStringLiteral("郑会计外出了")));
    story.key(Qt::Key_Escape);
    story.presence("zheng", core::PresenceState::In);
    story.key(Qt::Key_Return);
    story.key(Qt::Key_1); // is in: comes first
    story.key(Qt::Key_Return);
    story.type("line1", QStringLiteral("456"));
    story.key(Qt::Key_Return); // a difference wants its reason
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'money_handed_over'") ==
          QStringList{QStringLiteral("0")});
    story.type("line2", QStringLiteral("找零多找了一元"));
    story.key(Qt::Key_Return);               // it is gone with that: by more than Enter
    CHECK(story.desk().till().count() == 1); // the other one is void
    story.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(story.rows("SELECT json_extract(payload, '$.to'), json_extract(payload, '$.counts[0].expected'), "
                     "json_extract(payload, '$.counts[0].counted'), json_array_length(payload, '$.receipts') FROM "
                     "events WHERE kind = 'money_handed_over'") == QStringList{QStringLiteral("zheng|45700|45600|2")});
    CHECK(story.desk().till().count() == 0);
    story.recorded();
    story.key(Qt::Key_F4);
    REQUIRE(story.printer.papers.size() == 1);
    const QString sheet = read(story.printer.papers.front());
    CHECK(sheet.contains(QStringLiteral("代收交款单")));
    CHECK(sheet.contains(QStringLiteral("找零多找了一元")));
    CHECK(sheet.contains(QStringLiteral("-1.00")));
    CHECK(sheet.contains(QStringLiteral("作废")));
}

TEST_CASE("papers that a visitor left are listed with whose they are, and given back to somebody") {
    TillStory story;
    const core::VisitId id = story.tenant();
    const core::PaperKey drawings{core::PaperId{"drawings"}, 0};
    REQUIRE_FALSE(story.desk().submit({core::command::MarkPaper{id, drawings, core::PaperMark::Seen, true, {}, 0},
                                       core::command::KeepPapers{id, {drawings}, "吴女士（万家装饰）"}}));
    CHECK(story.cardOf(id)->accessibleDescription().contains(QStringLiteral("留下的资料")));
    story.breakOff();
    story.start();
    story.useFake();
    story.window->setFocus();
    story.key(Qt::Key_U, Qt::ControlModifier);
    auto* board = story.window->findChild<desk::KeptBoard*>();
    REQUIRE(board->isOpen());
    auto* table = board->findChild<QTableWidget*>(QStringLiteral("keptTable"));
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 0)->text() == QStringLiteral("施工图纸"));
    CHECK(table->item(0, 1)->text() == QStringLiteral("吴女士（万家装饰）"));
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Return); // who left them takes them
    CHECK(table->rowCount() == 0);
    CHECK(story.rows("SELECT count(*) FROM kept_papers") == QStringList{QStringLiteral("0")});
    CHECK(story.rows("SELECT json_extract(p.content, '$.to') FROM events e JOIN personal p USING(event_id) WHERE "
                     "e.kind = 'papers_given_back'") == QStringList{QStringLiteral("吴女士（万家装饰）")});
}

TEST_CASE("B1 who confirms a void and who takes the money is here: presence stands beside, who is out comes last and "
          "is refused, never oneself") {
    TillStory story;
    const core::VisitId id = story.tenant();
    REQUIRE_FALSE(story.desk().beginScenario(id, "payment"));
    story.payAll(id);
    const auto options = [&story] {
        QStringList said;
        for (int i = 1; i <= 9; ++i) {
            const auto* option = story.window->findChild<QPushButton*>(QStringLiteral("option%1").arg(i));
            if (option != nullptr && option->isVisible()) {
                said << option->accessibleName();
            }
        }
        return said;
    };
    story.window->setFocus();
    story.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    story.key(Qt::Key_Return); // who takes it? finance is out
    QStringList names = options();
    REQUIRE(names.size() >= 3);
    CHECK(names.filter(QStringLiteral("陈静")).isEmpty());
    CHECK(names.back().contains(QStringLiteral("郑")));
    CHECK(names.back().contains(QStringLiteral("外出")));
    story.key(static_cast<Qt::Key>(Qt::Key_0 + static_cast<int>(names.size())));
    story.key(Qt::Key_Return);
    CHECK(story.text("overlayTitle").contains(QStringLiteral("财务"))); // still asked
    CHECK(story.text("overlayError").contains(QStringLiteral("郑")));
    story.key(Qt::Key_Escape);
    for (const auto& [person, presence] : std::map(story.desk().hall().presence)) {
        if (person != story.desk().me()) {
            story.presence(person.value.c_str(), core::PresenceState::Out);
        }
    }
    story.key(Qt::Key_1);
    story.key(Qt::Key_1);
    story.type("line1", QStringLiteral("项目选错了"));
    story.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(story.text("overlayError").isEmpty());
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'money_returned'") == QStringList{QStringLiteral("0")});
}

} // namespace yingke::test
