// SPDX-License-Identifier: GPL-3.0-or-later
// Promises at the desk: the board, the reminder with the hall's sound, the second time that is locked, and no farewell
// while nobody keeps one.
#include "frontdesk/desk_promises.h"
#include "gui/desk_story.h"

#include <QDateTime>
#include <QTableWidget>

using namespace yingke;
using test::DeskStory;

namespace {

constexpr core::Millis minute = 60'000;

/// A visitor, active at this desk, in room 1-1-801.
core::VisitId arrived(DeskStory& story) {
    core::Visitor visitor;
    visitor.surname = "钱";
    visitor.title = core::Title::Madam;
    visitor.room = "1-1-801";
    return story.desk().visitorIn(core::Channel::InPerson, visitor).visit;
}

core::PromiseId promised(DeskStory& story, const core::VisitId& visit, const char* what, core::Millis in,
                         core::PromiseMoves moves = core::PromiseMoves::Freely, const char* owner = "chen",
                         const char* script = "") {
    const core::PromiseId id{std::string("p-") + what};
    REQUIRE_FALSE(story.desk().submit({core::command::MakePromise{
        visit, id, "invoice", what, core::PersonId{owner}, story.clock.now().utc + in, 30 * minute, moves, script}}));
    return id;
}

QTableWidget* table(DeskStory& story) { return story.window->findChild<QTableWidget*>(QStringLiteral("promiseTable")); }

QString cell(DeskStory& story, int row, int column) {
    const QTableWidgetItem* item = table(story)->item(row, column);
    REQUIRE(item != nullptr);
    return item->text();
}

const core::Promise& promise(DeskStory& story, const core::PromiseId& id) {
    return story.desk().hall().promises.at(id);
}

QString wrong(DeskStory& story, const char* line) {
    const auto* label = story.window->findChild<QLabel*>(QStringLiteral("wrong-") + QLatin1String(line));
    REQUIRE(label != nullptr);
    return label->text();
}

} // namespace

TEST_CASE("S0-02 the board shows every open promise: what, for whom, due, kept by, first contact; kept with one key") {
    DeskStory story;
    const core::VisitId visit = arrived(story);
    const auto later = promised(story, visit, "装修审批后通知", 20 * 60 * minute);
    const auto first = promised(story, visit, "送发票到1栋801", 84 * minute, core::PromiseMoves::Freely, "zheng");
    story.click("promisesDue");
    REQUIRE(table(story)->isVisible());
    REQUIRE(table(story)->rowCount() == 2);
    CHECK(cell(story, 0, 0) == QStringLiteral("12:00"));
    CHECK(cell(story, 0, 1) == QStringLiteral("送发票到1栋801"));
    CHECK(cell(story, 0, 2) == QStringLiteral("钱女士 1-1-801"));
    CHECK(cell(story, 0, 3) == QStringLiteral("郑会计"));
    CHECK(cell(story, 0, 4) == QStringLiteral("陈静"));
    CHECK(cell(story, 1, 0).contains(QStringLiteral("06:36")));
    story.key(Qt::Key_1);
    story.key(Qt::Key_Return);
    CHECK(promise(story, first).state == core::PromiseState::Kept);
    REQUIRE(table(story)->isVisible()); // the board is there again
    REQUIRE(table(story)->rowCount() == 1);
    CHECK(story.window->findChild<QPushButton*>(QStringLiteral("promisesDue"))->text().contains(QStringLiteral("1")));
    story.key(Qt::Key_3);
    story.key(Qt::Key_Return);
    CHECK_FALSE(wrong(story, "line1").isEmpty()); // not without a reason
    story.type("line1", QStringLiteral("主管没有审批"));
    story.key(Qt::Key_Return);
    CHECK(promise(story, later).state == core::PromiseState::Broken);
    story.key(Qt::Key_Escape);
    CHECK_FALSE(story.window->findChild<QPushButton*>(QStringLiteral("promisesDue"))->isVisible());
    CHECK(story.rows("SELECT kind FROM events WHERE kind LIKE 'promise_%' ORDER BY seq") ==
          QStringList({QStringLiteral("promise_made"), QStringLiteral("promise_made"), QStringLiteral("promise_kept"),
                       QStringLiteral("promise_broken")}));
}

TEST_CASE("S3.4-06 S3.4-08 a promise is moved once with a reason; the second time is locked, and the board says why") {
    DeskStory story;
    const core::VisitId visit = arrived(story);
    const auto id = promised(story, visit, "上门维修", 60 * minute, core::PromiseMoves::Once);
    story.key(Qt::Key_P, Qt::ControlModifier);
    story.key(Qt::Key_2);
    story.key(Qt::Key_Return);
    CHECK_FALSE(wrong(story, "line1").isEmpty()); // a time is wanted
    story.type("line1", QStringLiteral("下午"));
    story.key(Qt::Key_Return);
    CHECK_FALSE(wrong(story, "line1").isEmpty()); // no time
    story.type("line1", QStringLiteral("11:00"));
    story.type("line2", QStringLiteral("工程师傅在别家"));
    story.key(Qt::Key_Return);
    CHECK_FALSE(wrong(story, "line1").isEmpty()); // not later than 11:36
    CHECK(promise(story, id).moved == 0);
    story.type("line1", QStringLiteral("14:30"));
    story.key(Qt::Key_Return);
    CHECK(promise(story, id).moved == 1);
    CHECK(cell(story, 0, 0) == QStringLiteral("14:30"));
    CHECK(story.text("promiseMoves").contains(QStringLiteral("第二次")));
    CHECK_FALSE(story.window->findChild<QPushButton*>(QStringLiteral("promiseMove"))->isEnabled());
    story.key(Qt::Key_2); // the key says it too, and asks nothing
    CHECK(story.text("promiseError").contains(QStringLiteral("第二次")));
    CHECK(promise(story, id).moved == 1);
    story.key(Qt::Key_Escape);
    const auto* line = story.window->findChild<QPushButton*>(QStringLiteral("promise-p-上门维修"));
    REQUIRE(line != nullptr);
    CHECK(line->accessibleName().contains(QStringLiteral("不可改期")));
}

TEST_CASE("S0-02 a promise is reminded before it is due, once with the hall's sound, shown in the side; F7 opens it") {
    DeskStory story;
    const core::VisitId visit = arrived(story);
    const auto id = promised(story, visit, "送发票", 60 * minute);
    REQUIRE_FALSE(story.desk().close(visit, core::Outcome::LeftUnserved, QStringLiteral("先走了")));
    const int before = story.bell.rings;
    story.pass(29 * minute);
    CHECK(story.bell.rings == before);
    story.pass(minute);
    CHECK(story.bell.rings == before + 1);
    CHECK(story.text("alarmAction").contains(QStringLiteral("送发票")));
    story.pass(minute);
    CHECK(story.bell.rings == before + 1); // once
    story.pass(29 * minute);
    CHECK(story.bell.rings == before + 2); // due
    story.key(Qt::Key_F7);
    REQUIRE(table(story)->isVisible());
    story.key(Qt::Key_4); // somebody else keeps it
    story.key(Qt::Key_1);
    story.key(Qt::Key_Return);
    CHECK_FALSE(promise(story, id).owner == core::PersonId{"chen"});
    CHECK(promise(story, id).firstContact == core::PersonId{"chen"}); // stays who received the visitor
}

TEST_CASE("S0-02 Enter on the board opens the promise's own script as a call; a promise without one says so") {
    DeskStory story;
    const core::VisitId visit = arrived(story);
    promised(story, visit, "送发票", 60 * minute, core::PromiseMoves::Freely, "chen", "invoice_delivery");
    promised(story, visit, "告知", 90 * minute);
    story.key(Qt::Key_P, Qt::ControlModifier);
    story.key(Qt::Key_Down);
    story.key(Qt::Key_Return);
    CHECK_FALSE(story.text("promiseError").isEmpty());
    CHECK(story.desk().hall().visits.size() == 1);
    story.key(Qt::Key_Up);
    story.click("promiseFollowUp");
    CHECK_FALSE(table(story)->isVisible());
    REQUIRE(story.desk().hall().visits.size() == 2);
    CHECK(story.words().contains(QStringLiteral("请您稍等"))); // to who is served, first
    story.key(Qt::Key_Return);
    CHECK(story.visit(story.desk().focus()).run.script.id == "invoice_delivery");
    CHECK(core::holdOf(story.visit(visit)) != nullptr); // held by name
}

TEST_CASE("S0-02 no farewell while nobody keeps a promise: a sentence, and the question who does") {
    DeskStory story;
    const core::VisitId visit = arrived(story);
    const auto id = promised(story, visit, "送发票到1栋801", 60 * minute, core::PromiseMoves::Freely, "liu");
    std::vector<office::Colleague> roster = story.application->office().roster();
    for (office::Colleague& colleague : roster) {
        colleague.active = colleague.id.value != "liu"; // has left the office since
    }
    story.application->office().setRoster(roster);
    story.key(Qt::Key_F10);
    CHECK(core::stageOf(story.visit(visit)) != core::Stage::Farewell);
    CHECK(story.text("refusal").contains(QStringLiteral("刘洋")));
    CHECK(story.text("overlayNote").contains(QStringLiteral("送发票到1栋801")));
    story.key(Qt::Key_Escape); // not named: still no farewell
    story.click("seeOff");
    CHECK(core::stageOf(story.visit(visit)) != core::Stage::Farewell);
    CHECK(story.desk().close(visit, core::Outcome::LeftUnserved, QStringLiteral("走了")));
    story.click("option1");
    story.click("overlayAccept");
    CHECK(story.desk().promises().keeps(promise(story, id)));
    CHECK(story.text("refusal").isEmpty());
    story.key(Qt::Key_F10);
    CHECK(core::stageOf(story.visit(visit)) == core::Stage::Farewell);
}
