// SPDX-License-Identifier: GPL-3.0-or-later
// A newer sheet said to be the whole register, and an import taken back from the window, noted in the log before.
#include "desk/register/register_page.h"
#include "gui/desk_story.h"

#include <QComboBox>
#include <QFile>
#include <QProgressBar>
#include <QTableWidget>

using namespace yingke;
using test::DeskStory;

namespace {

class ListStory : public DeskStory {
public:
    ListStory() {
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        page = window->findChild<desk::RegisterPage*>(QStringLiteral("registerPage"));
        REQUIRE(page != nullptr);
        page->setChooser([this](QWidget*, bool, const QString&) { return data.filePath(QStringLiteral("rooms.csv")); });
    }
    void look(const QByteArray& rows) {
        QFile file(data.filePath(QStringLiteral("rooms.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("楼号,单元,房屋,业主名称,手机号\n" + rows);
        file.close();
        key(Qt::Key_O, Qt::ControlModifier);
        waitForWork();
    }
    void waitForWork() {
        auto* progress = page->findChild<QProgressBar*>(QStringLiteral("registerProgress"));
        REQUIRE(QTest::qWaitFor([progress] { return !progress->isVisible(); }, 60'000));
    }
    void waitFor(const char16_t* said) {
        const QString words = QStringView(said).toString();
        CHECK(QTest::qWaitFor([&] { return text("importListTold").contains(words); }, 60'000));
        INFO(text("importListTold").toStdString());
        CHECK(text("importListTold").contains(words));
    }
    [[nodiscard]] QStringList noted() {
        return rows("SELECT payload FROM events WHERE kind='office_changed'").filter(QStringLiteral("take_back"));
    }
    [[nodiscard]] registers::RoomRegister& rooms() const { return application->rooms(); }
    desk::RegisterPage* page = nullptr;
};

} // namespace

TEST_CASE("17 the whole register is a choice, made anew for each file; who is not named has moved out by it") {
    ListStory story;
    const int before = story.rooms().roomCount();
    REQUIRE(before > 1);
    story.look("9,1,101,王新一,10000008881\n");
    CHECK_FALSE(story.page->findChild<QPushButton*>(QStringLiteral("registerGone"))->isVisible());
    CHECK(story.text("registerTold").contains(QString::number(before)));
    story.key(Qt::Key_W, Qt::AltModifier); // of its buildings
    story.waitForWork();
    CHECK_FALSE(story.page->findChild<QPushButton*>(QStringLiteral("registerGone"))->isVisible());
    story.key(Qt::Key_W, Qt::AltModifier); // the whole
    story.waitForWork();
    auto* gone = story.page->findChild<QPushButton*>(QStringLiteral("registerGone"));
    REQUIRE(gone->isVisible());
    CHECK(gone->text().contains(QString::number(before)));
    story.key(Qt::Key_S, Qt::ControlModifier);
    story.waitForWork();
    CHECK(story.rooms().roomCount() == 1);
    story.look("9,1,101,王新一,10000008881\n");
    CHECK(story.page->findChild<QComboBox*>(QStringLiteral("sheetReach"))->currentIndex() == 0);
}

TEST_CASE("17 an import is taken back from the window; the log has it before, in counts") {
    ListStory story;
    const int before = story.rooms().roomCount();
    story.look("9,1,101,王新一,10000008881\n9,1,102,王新二,10000008882\n");
    story.key(Qt::Key_S, Qt::ControlModifier);
    story.waitForWork();
    REQUIRE(story.rooms().roomCount() == before + 2);
    story.key(Qt::Key_H, Qt::ControlModifier);
    auto* list = story.window->findChild<QTableWidget*>(QStringLiteral("importList"));
    REQUIRE(list->isVisible());
    CHECK(list->rowCount() == 1);
    auto* back = story.window->findChild<QPushButton*>(QStringLiteral("importBack"));
    REQUIRE(QTest::qWaitFor([back] { return back->isEnabled(); }, 60'000));
    CHECK(story.noted().isEmpty());
    story.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return story.rooms().roomCount() == before; }, 60'000));
    REQUIRE(story.noted().size() == 1);
    CHECK(story.noted().front().contains(QStringLiteral("2 + 0")));
    CHECK_FALSE(story.noted().front().contains(QStringLiteral("王")));
    CHECK_FALSE(back->isEnabled());
    story.key(Qt::Key_Escape);
    CHECK_FALSE(list->isVisible());
}

TEST_CASE("17 what was corrected since is told by room, stays, and goes back only by its own key") {
    ListStory story;
    story.look("9,1,101,王新一,10000008881\n9,1,102,王新二,10000008882\n");
    story.key(Qt::Key_S, Qt::ControlModifier);
    story.waitForWork();
    registers::Household one = *story.rooms().record(QStringLiteral("9-1-101"));
    one.floor = QStringLiteral("1");
    REQUIRE(story.rooms().rewrite(QStringLiteral("9-1-101"), one).isEmpty());
    story.key(Qt::Key_H, Qt::ControlModifier);
    story.waitFor(u"9-1-101");
    auto* too = story.window->findChild<QPushButton*>(QStringLiteral("importBackToo"));
    CHECK(too->isVisible());
    story.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return !story.rooms().record(QStringLiteral("9-1-101")); }, 60'000));
    CHECK_FALSE(story.rooms().record(QStringLiteral("9-1-102")));
    CHECK(story.noted().front().contains(QStringLiteral("2 + 0")));
}
