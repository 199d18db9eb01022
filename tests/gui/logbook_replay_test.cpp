// SPDX-License-Identifier: GPL-3.0-or-later
// The replay in the real window: what the desk showed while it was played is what the replay shows, later and after the
// script was changed.
#include "gui/log_story.h"
#include "gui/visit_play.h"
#include "journal/read/day_book.h"
#include "logbook/day/visit_pane.h"
#include "logbook/parts/story_list.h"
#include "logbook/replay/replay_panel.h"
#include "support/spoiled_journal.h"

#include <QFile>

using namespace yingke;
using test::VisitPlay;

namespace {

class ReplayStory : public test::OpenLog {
public:
    logbook::ReplayPanel* openReplay(const core::VisitId& visit) {
        openLog();
        log->findChild<logbook::VisitPane*>()->showVisit(visit);
        key(Qt::Key_F5);
        auto* panel = log->findChild<logbook::ReplayPanel*>();
        REQUIRE(panel != nullptr);
        REQUIRE(panel->isVisible());
        return panel;
    }
    /// Each thing that was seen at the desk stands in the replay at that moment, word by word.
    void compare(logbook::ReplayPanel& panel, const std::vector<test::Seen>& seen) {
        REQUIRE(seen.size() > 10);
        for (const test::Seen& one : seen) {
            panel.player().go(panel.replay().frameAt(one.at.steady));
            INFO(one.step.toStdString());
            auto* view = panel.findChild<widgets::StepView*>();
            CHECK(view->findChild<QLabel*>(QStringLiteral("words"))->text() == one.words);
            CHECK(view->findChild<QLabel*>(QStringLiteral("gestures"))->text() == one.gestures);
            CHECK(panel.replay().stand(panel.player().frame()).screen.step.value == one.step.toStdString());
        }
    }
    QString said(logbook::ReplayPanel& panel, const char* name) {
        return panel.findChild<QLabel*>(QLatin1String(name))->text();
    }
};

/// The sentence of a step changed in the text of a script.
QString changed(const QString& text) {
    QString other = text;
    other.replace(QStringLiteral("{visitor}，让您久等了，请问您赶时间吗？"),
                  QStringLiteral("{visitor}，让您久等了，请问您今天赶时间吗？"));
    REQUIRE(other != text);
    return other;
}

} // namespace

TEST_CASE(
    "the replay shows the words that the desk showed, also after the script and the office's texts were changed") {
    ReplayStory story;
    VisitPlay play(story);
    const core::VisitId visit = play.come("李", "3-2-1502", core::VisitorRole::Tenant);
    play.toEnd(visit);
    play.begin(visit, "release");
    play.toEnd(visit);
    SECTION("the same day") { story.compare(*story.openReplay(visit), play.seen); }
    SECTION("after a new text was published and the community has another name") {
        publishing::Publisher& publisher = story.application->publisher();
        const auto stored = publisher.stored("zh_CN/release.yaml");
        REQUIRE(stored);
        const publishing::Published done =
            publisher.publish("zh_CN/release.yaml", changed(*stored), QStringLiteral("换个说法"));
        INFO(done.told.toStdString());
        REQUIRE(done.done);
        story.application->office().setText("community", "别的花园");
        story.compare(*story.openReplay(visit), play.seen);
    }
    SECTION("after the program was started anew with the new text") {
        story.written();
        const QString file = story.data.path() + QStringLiteral("/published/zh_CN/release.yaml");
        story.breakOff();
        QFile script(file);
        REQUIRE(script.open(QIODevice::ReadOnly));
        const QString text = changed(QString::fromUtf8(script.readAll()));
        script.close();
        REQUIRE(script.open(QIODevice::WriteOnly));
        script.write(text.toUtf8());
        script.close();
        story.start();
        story.compare(*story.openReplay(visit), play.seen);
    }
}

TEST_CASE("a script text that is not in the archive is told, and the words stand all the same") {
    ReplayStory story;
    VisitPlay play(story);
    const core::VisitId visit = play.come("李", "3-2-1502");
    play.toEnd(visit);
    story.written();
    const QString data = story.data.path();
    story.breakOff();
    // Both copies go: the archived text, and the file that the program would read it from.
    sqlite3* file = nullptr;
    REQUIRE(sqlite3_open((data + QStringLiteral("/journal.sqlite")).toUtf8().constData(), &file) == SQLITE_OK);
    REQUIRE(sqlite3_exec(file, "DELETE FROM scripts WHERE script_id = 'welcome'", nullptr, nullptr, nullptr) ==
            SQLITE_OK);
    sqlite3_close(file);
    QFile script(data + QStringLiteral("/published/zh_CN/welcome.yaml"));
    REQUIRE(script.open(QIODevice::ReadWrite));
    QByteArray text = script.readAll();
    text.replace("title: ", "title: 新的");
    script.resize(0);
    script.seek(0);
    script.write(text);
    script.close();
    story.start();
    auto* panel = story.openReplay(visit);
    panel->player().go(panel->replay().frameAt(play.seen.front().at.steady));
    CHECK(panel->findChild<QLabel*>(QStringLiteral("replay-missing"))->isVisible());
    CHECK(story.said(*panel, "replay-missing").contains(QStringLiteral("welcome")));
    CHECK(panel->findChild<QLabel*>(QStringLiteral("words"))->text() == play.seen.front().words);
}

TEST_CASE("left and right go step by step, space plays in real time or ten times as fast; the clock is moved") {
    ReplayStory story;
    VisitPlay play(story);
    const core::VisitId visit = play.come("李", "3-2-1502");
    play.toEnd(visit);
    story.pass(20LL * 60 * 1000); // nothing happens for twenty minutes
    play.begin(visit, "repair");
    const core::VisitId other = story.desk().visitorIn(core::Channel::InPerson).visit;
    story.pass(30'000);
    REQUIRE_FALSE(story.desk().describe(visit, {}));
    auto* panel = story.openReplay(visit);
    logbook::ReplayPlayer& player = panel->player();
    REQUIRE(player.count() > 3);
    CHECK(player.frame() == 0);
    story.key(Qt::Key_Right);
    CHECK(player.frame() == 1);
    story.key(Qt::Key_Left);
    CHECK(player.frame() == 0);
    story.key(Qt::Key_Left); // stays at the first
    CHECK(player.frame() == 0);
    story.key(Qt::Key_Space);
    REQUIRE(player.playing());
    const core::Millis begun = player.at().steady;
    story.clock.pass(2'000);
    player.tick();
    CHECK(player.at().steady == begun + 2'000);
    story.key(Qt::Key_0);
    story.clock.pass(300);
    player.tick();
    CHECK(player.at().steady == begun + 5'000);
    // The twenty minutes are passed over, but for their last three seconds.
    story.key(Qt::Key_1);
    story.key(Qt::Key_Space);
    // What the visitor is known by is noted when the script begins: several frames of one moment.
    const std::size_t after = panel->replay().frameAt(play.seen.back().at.steady);
    const std::size_t quiet = panel->replay().frameAt(play.seen.back().at.steady - 1);
    REQUIRE(quiet < after);
    player.go(quiet);
    story.key(Qt::Key_Space);
    story.clock.pass(1'000);
    player.tick();
    CHECK(player.passedOver() > 19LL * 60 * 1000);
    CHECK(player.frame() == quiet);
    story.clock.pass(2'000);
    player.tick();
    CHECK(player.frame() == after);
    story.key(Qt::Key_End);
    CHECK(player.frame() == player.count() - 1);
    story.key(Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(story.window->findChild<logbook::ReplayPanel*>() == nullptr);
    CHECK(core::find(story.desk().hall(), other) != nullptr); // the hall is as it was
}

TEST_CASE("a replay shows who else was in the hall at that moment") {
    ReplayStory story;
    VisitPlay play(story);
    const core::VisitId first = play.come("王", "1-1-101");
    story.pass(10'000);
    const core::VisitId second = play.come("赵", "2-1-603");
    story.pass(40'000);
    REQUIRE_FALSE(story.desk().attendTo(second));
    auto* panel = story.openReplay(second);
    panel->player().go(0);
    CHECK(story.said(*panel, "replay-others").contains(QStringLiteral("王女士 陈静接待")));
    panel->player().go(panel->player().count());
    CHECK(story.said(*panel, "replay-others").contains(QStringLiteral("王女士 请稍等")));
    (void)first;
}

TEST_CASE("a replay of a log that breaks off says that it is not whole") {
    ReplayStory story;
    VisitPlay play(story);
    const core::VisitId visit = play.come("李", "3-2-1502", core::VisitorRole::Tenant);
    play.toEnd(visit);
    story.written();
    const QTemporaryDir place;
    const QString copy = place.filePath(QStringLiteral("journal.sqlite"));
    sqlite3* whole = nullptr;
    REQUIRE(sqlite3_open(story.data.filePath(QStringLiteral("journal.sqlite")).toUtf8().constData(), &whole) ==
            SQLITE_OK);
    const QByteArray copying = "VACUUM INTO '" + copy.toUtf8() + "'";
    REQUIRE(sqlite3_exec(whole, copying.constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(whole);
    REQUIRE(QFile::exists(copy));
    const auto broken = [&story, &visit](const QString& journal) {
        QWidget over;
        journal::DayBook book(journal);
        logbook::ReplayPanel panel(story.desk(), story.application->office(), book, {journal, visit, 0}, &over);
        const auto* line = panel.findChild<QLabel*>(QStringLiteral("replay-broken"));
        return std::pair(line != nullptr && !line->isHidden(), panel.replay().frames().size());
    };
    const auto [wholeTold, wholeFrames] = broken(copy);
    CHECK_FALSE(wholeTold);
    CHECK(wholeFrames > 1);
    test::spoilLastLeaves(copy, {"events"});
    const auto [told, frames] = broken(copy);
    CHECK(told);
    CHECK(frames < wholeFrames);
    CHECK(broken(place.filePath(QStringLiteral("none.sqlite"))).first);
}
