// SPDX-License-Identifier: GPL-3.0-or-later
// A masked number is shown when the disk has that it was asked for, and not before: at the desk, in the register, in
// the log.
#include "desk/center_panel.h"
#include "gui/log_story.h"
#include "journal/write/journal.h"
#include "logbook/replay/replay_panel.h"
#include "widgets/step/step_view.h"

#include <QTableWidget>

using namespace yingke;

namespace {

const QString whole = QStringLiteral("10000007788");
const QString masked = QStringLiteral("100****7788");

/// A household in the register and a visitor of the same number. What the journal's writer answers is held back by a
/// file that somebody else holds.
class ShownStory : public test::OpenLog {
public:
    ShownStory() {
        registers::Household one;
        one.room = {QStringLiteral("8"), QStringLiteral("2"), QStringLiteral("0502")};
        one.people = {{registers::ResidentRole::Owner, QStringLiteral("欧阳静"), core::Title::Madam, whole, {}}};
        REQUIRE(application->rooms().put({one}).isEmpty());
        core::Visitor visitor;
        visitor.surname = "欧阳";
        visitor.telephone = whole.toStdString();
        visit = desk().visitorIn(core::Channel::InPerson, visitor).visit;
    }
    ~ShownStory() { sqlite3_close(m_other); }
    void refuse() { run("BEGIN IMMEDIATE"); }
    void allow() {
        run("ROLLBACK");
        application->journal().retryNow();
        REQUIRE(QTest::qWaitFor([this] { return !unsaved(); }, 30'000));
    }
    [[nodiscard]] bool unsaved() { return desk().journal().status().kind == frontdesk::JournalStatus::Kind::Unsaved; }
    /// Events on the disk that say that a number was shown.
    [[nodiscard]] int kept() {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(file(), "SELECT count(*) FROM events WHERE kind = 'personal_data_shown'", -1, &statement,
                           nullptr);
        const int count = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int(statement, 0) : -1;
        sqlite3_finalize(statement);
        return count;
    }
    /// Ctrl+T where the keys are now: with a disk that takes it shown when it is kept, and not before; with one that
    /// refuses not at all, with a sentence (`said`).
    template <class Shown, class Said> void showsWhenKept(const Shown& shown, const Said& said) {
        written();
        REQUIRE_FALSE(shown());
        refuse();
        key(Qt::Key_T, Qt::ControlModifier);
        CHECK_FALSE(shown()); // nobody has answered yet
        REQUIRE(QTest::qWaitFor([&] { return said().contains(QStringLiteral("未保存")); }, 30'000));
        CHECK_FALSE(shown());
        allow();
        written();
        CHECK_FALSE(shown()); // asking again is needed
        const int before = kept();
        key(Qt::Key_T, Qt::ControlModifier);
        CHECK_FALSE(shown());
        REQUIRE(QTest::qWaitFor(shown, 30'000));
        CHECK(kept() == before + 1);
    }
    core::VisitId visit;

private:
    sqlite3* file() {
        if (m_other == nullptr) {
            REQUIRE(sqlite3_open((data.path() + QStringLiteral("/journal.sqlite")).toUtf8().constData(), &m_other) ==
                    SQLITE_OK);
        }
        return m_other;
    }
    void run(const char* statement) {
        const int answer = sqlite3_exec(file(), statement, nullptr, nullptr, nullptr);
        INFO(sqlite3_errmsg(m_other));
        REQUIRE(answer == SQLITE_OK);
    }
    sqlite3* m_other = nullptr;
};

} // namespace

TEST_CASE("a telephone found in the register is shown when the disk has that it was asked for") {
    ShownStory story;
    story.key(Qt::Key_F, Qt::ControlModifier);
    auto* list = story.window->findChild<QTableWidget*>(QStringLiteral("registerSearchList"));
    story.type("registerSearchLine", QStringLiteral("7788"));
    REQUIRE(list->item(0, 3)->text() == masked);
    story.showsWhenKept([&] { return list->item(0, 3)->text() == whole; },
                        [&] { return story.text("registerSearchNote"); });
    // Asked for, and something else searched before the answer: the other people's numbers stay masked.
    story.type("registerSearchLine", QStringLiteral("8-2-0502"));
    story.key(Qt::Key_T, Qt::ControlModifier);
    story.type("registerSearchLine", QStringLiteral("欧阳静"));
    story.written();
    CHECK(list->item(0, 3)->text() == masked);
}

TEST_CASE("a household's numbers are shown when the disk has that they were asked for") {
    ShownStory story;
    story.key(Qt::Key_F, Qt::ControlModifier);
    story.type("registerSearchLine", QStringLiteral("7788"));
    story.key(Qt::Key_Return, Qt::ControlModifier);
    auto* people = story.window->findChild<QTableWidget*>(QStringLiteral("householdPeople"));
    REQUIRE(people->isVisible());
    story.showsWhenKept([&] { return people->item(0, 3)->text() == whole; },
                        [&] { return story.text("householdTold"); });
}

TEST_CASE("a visit's numbers in the log are shown when the disk has that they were asked for, and so in its replay") {
    ShownStory story;
    story.openLog();
    story.log->refresh();
    story.table->selectRow(0);
    story.table->setFocus();
    story.showsWhenKept([&] { return story.text("pane-who").contains(whole); },
                        [&] { return story.text("pane-said"); });
    CHECK(story.text("pane-said").isEmpty()); // it was kept after all
    story.key(Qt::Key_F5);
    auto* replay = story.log->findChild<logbook::ReplayPanel*>();
    REQUIRE(replay != nullptr);
    const auto* mask = replay->findChild<QPushButton*>(QStringLiteral("replay-mask"));
    REQUIRE(mask != nullptr);
    story.showsWhenKept([&] { return mask->isHidden(); }, [&] { return story.text("replay-missing"); });
}

TEST_CASE("the number to call is shown when the disk has that it was asked for") {
    ShownStory story;
    // The desk's centre on a step that calls; one of its own, which the hall's events do not fill anew.
    desk::CenterPanel centre(story.desk(), nullptr);
    centre.show();
    auto* view = centre.findChild<widgets::StepView*>();
    REQUIRE(view != nullptr);
    scenario::Screen screen;
    screen.step = core::StepId{"call"};
    screen.call = scenario::CallCard{"业主", whole.toStdString(), true};
    const auto stands = [&] { view->show(screen, QStringLiteral("call")); };
    stands();
    const auto number = [&] { return view->findChild<QLabel*>(QStringLiteral("callNumber"))->text(); };
    REQUIRE(number() == masked);
    story.written();
    story.refuse();
    centre.showNumber();
    CHECK(number() == masked);
    REQUIRE(QTest::qWaitFor([&] { return story.unsaved(); }, 30'000));
    CHECK(number() == masked);
    CHECK(view->findChild<QLabel*>(QStringLiteral("refusal"))->text().contains(QStringLiteral("未保存")));
    story.allow();
    stands();
    const int before = story.kept();
    centre.showNumber();
    centre.showNumber(); // one asking is one event
    CHECK(number() == masked);
    REQUIRE(QTest::qWaitFor([&] { return number() == whole; }, 30'000));
    CHECK(story.kept() == before + 1);
}
