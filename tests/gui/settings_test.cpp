// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page by keys: a fee is changed, a bad one is told, the desk goes on meanwhile.
#include "app/space.h"
#include "desk/settings/maintainer_frame.h"
#include "gui/desk_story.h"
#include "office/settings/settings_book.h"

#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>
#include <QTemporaryDir>

#include <algorithm>

using namespace yingke;
using test::DeskStory;

TEST_CASE("settings: a fee is edited in place, told when it is none, and logged") {
    DeskStory story;
    story.key(Qt::Key_Comma, Qt::ControlModifier);
    auto* table = story.window->findChild<QTableWidget*>(QStringLiteral("settingsTable"));
    REQUIRE(table != nullptr);
    REQUIRE(table->isVisible());
    int row = -1;
    for (int i = 0; i < table->rowCount(); ++i) {
        row = table->item(i, 1)->text() == QStringLiteral("10.00") ? i : row;
    }
    REQUIRE(row >= 0);
    CHECK_FALSE((table->item(row, 0)->flags() & Qt::ItemIsEditable));
    table->item(row, 1)->setText(QStringLiteral("zehn"));
    table->setFocus();
    story.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(story.text("settingsTold").contains(QStringLiteral("zehn")));
    CHECK(story.application->office().fee("worker_pass") == 1000);
    // What is not saved is not left behind by accident.
    story.key(Qt::Key_Escape);
    CHECK(table->isVisible());
    table->item(row, 1)->setText(QStringLiteral("15.00"));
    story.click("settingsSave");
    CHECK(story.application->office().fee("worker_pass") == 1500);
    CHECK(story.rows("SELECT json_extract(payload,'$.what'), json_extract(payload,'$.after') FROM events WHERE "
                     "kind='office_changed'") == QStringList{QStringLiteral("fees.worker_pass|15.00")});
    // A visitor comes in while the settings are open.
    table->setFocus();
    story.key(Qt::Key_F2);
    CHECK_FALSE(table->isVisible());
    CHECK(story.desk().hall().visits.size() == 1);
    CHECK(story.words().contains(QStringLiteral("您好")));
}

TEST_CASE("settings: the archive for the maintainer says what is in it, before and after") {
    DeskStory story;
    story.key(Qt::Key_Comma, Qt::ControlModifier);
    story.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto* frame = story.window->findChild<desk::MaintainerFrame*>();
    REQUIRE(frame != nullptr);
    REQUIRE(frame->isVisible());
    CHECK(story.text("maintainerList").contains(QStringLiteral("journal-counts.txt")));
    auto* file = frame->findChild<QLineEdit*>(QStringLiteral("maintainerFile"));
    const QTemporaryDir place;
    const auto write = [&](const QString& path) {
        file->setText(path);
        QEventLoop loop;
        QObject::connect(frame, &desk::MaintainerFrame::written, &loop, &QEventLoop::quit);
        story.click("maintainerWrite");
        loop.exec();
    };
    write(place.filePath(QStringLiteral("no/a.tar.gz")));
    CHECK_FALSE(story.text("maintainerTold").contains(QStringLiteral("settings.txt")));
    write(place.filePath(QStringLiteral("a.tar.gz")));
    CHECK(story.text("maintainerTold").contains(QStringLiteral("settings.txt")));
    CHECK(QFile::exists(place.filePath(QStringLiteral("a.tar.gz"))));
    story.key(Qt::Key_Escape);
    CHECK_FALSE(frame->isVisible());
}

TEST_CASE("settings say how long the disk lasts; the desk is told before it is full, until it is read") {
    DeskStory story;
    (void)story.desk().visitorIn(core::Channel::InPerson);
    REQUIRE(story.application->journal().flush(10'000));
    story.key(Qt::Key_Comma, Qt::ControlModifier);
    CHECK(story.text("settingsSpace").contains(QStringLiteral("剩余")));
    CHECK(story.text("settingsSpace").contains(QStringLiteral("每天")));
    auto* watch = story.window->findChild<app::SpaceWatch*>();
    REQUIRE(watch != nullptr);
    const auto line = [&story] {
        QApplication::processEvents();
        auto* shown = story.window->findChild<QLabel*>(QStringLiteral("faultLine"));
        return shown->isVisible() ? shown->text() : QString();
    };
    CHECK(line().isEmpty());
    watch->setMeasure([] {
        app::Space space;
        space.free = 290'000'000;
        space.perDay = 29'000'000;
        return space;
    });
    watch->look();
    CHECK(line().contains(QStringLiteral("10")));
    story.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(line().isEmpty());
    watch->look();
    CHECK(line().isEmpty()); // once a day
    story.pass(86'400'000);
    watch->look();
    CHECK_FALSE(line().isEmpty());
}

TEST_CASE("settings: how rooms are written is answered in words, holds at once for the register, and is logged") {
    DeskStory story;
    story.key(Qt::Key_Comma, Qt::ControlModifier);
    auto* parts = story.window->findChild<QListWidget*>(QStringLiteral("settingsParts"));
    REQUIRE(parts != nullptr);
    const auto all = office::SettingsBook::parts();
    const auto at = std::find(all.begin(), all.end(), office::SettingsPart::Rooms);
    REQUIRE(at != all.end());
    parts->setCurrentRow(static_cast<int>(at - all.begin()));
    auto* table = story.window->findChild<QTableWidget*>(QStringLiteral("settingsTable"));
    REQUIRE(table->rowCount() == 3);
    REQUIRE(table->columnCount() == 3);
    CHECK_FALSE((table->item(0, 1)->flags() & Qt::ItemIsEditable)); // the examples
    table->item(0, 2)->setText(QStringLiteral("乱写"));
    story.click("settingsSave");
    CHECK(story.text("settingsTold").contains(QStringLiteral("乱写")));
    table->item(0, 2)->setText(QStringLiteral("栋-单元-房号"));
    table->item(2, 2)->setText(QStringLiteral("示范花园"));
    story.click("settingsSave");
    CHECK(story.application->rooms().way().shape == office::RoomShape::WithUnit);
    CHECK(story.application->rooms().way().isOneCommunity());
    CHECK(story.rows("SELECT json_extract(payload,'$.what'), json_extract(payload,'$.after') FROM events WHERE "
                     "kind='office_changed'") == QStringList{QStringLiteral("rooms.written|building-unit-room"),
                                                             QStringLiteral("rooms.communities|示范花园")});
}
