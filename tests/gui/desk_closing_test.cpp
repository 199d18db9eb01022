// SPDX-License-Identifier: GPL-3.0-or-later
// Closing while 未保存: the window asks and says how many, keeps them in another place, and the next start
// takes them in once; losing them has to be chosen.
#include "desk/parts/overlay.h"
#include "gui/desk_story.h"
#include "journal/write/spool.h"

#include <QDir>
#include <QFile>

#include <set>

using namespace yingke;
using test::DeskStory;

namespace {

/// A desk whose journal takes nothing more: another program holds the file.
class ClosingStory : public DeskStory {
public:
    ClosingStory() {
        qputenv("XDG_CONFIG_HOME", own.path().toUtf8());
        REQUIRE(application->journal().flush(10'000));
        refuse();
        for (int i = 0; i < 5; ++i) {
            (void)desk().visitorIn(core::Channel::InPerson);
        }
        events = application->journal().waiting().events.size();
        REQUIRE(events > 10);
    }
    ~ClosingStory() {
        allow();
        qunsetenv("XDG_CONFIG_HOME");
    }
    ClosingStory(const ClosingStory&) = delete;
    ClosingStory& operator=(const ClosingStory&) = delete;

    void refuse() {
        REQUIRE(sqlite3_open((data.path() + QStringLiteral("/journal.sqlite")).toUtf8().constData(), &m_other) ==
                SQLITE_OK);
        REQUIRE(sqlite3_exec(m_other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    void allow() {
        sqlite3_close(m_other); // rolls back
        m_other = nullptr;
    }
    /// The end of the program, with the disk as it is, and a start when it is well again.
    void endAndStart() {
        window.reset();
        application->journal().close();
        application.reset();
        allow();
        start();
    }
    [[nodiscard]] desk::Overlay* overlay() { return window->findChild<desk::Overlay*>(); }
    [[nodiscard]] QStringList spools(const QString& folder) {
        return QDir(folder).entryList({QStringLiteral("yingke-unsaved-*.json")}, QDir::Files);
    }
    [[nodiscard]] qsizetype kept() { return rows("SELECT event_id FROM events").size(); }

    QTemporaryDir own;
    std::size_t events = 0;

private:
    sqlite3* m_other = nullptr;
};

} // namespace

TEST_CASE("closing while nothing is saved asks, keeps all in the user's folder, and the next start has every event") {
    ClosingStory story;
    std::set<core::EventId> unsaved;
    for (const core::EventRecord& record : story.application->journal().waiting().events) {
        unsaved.insert(record.id);
    }
    story.window->close();
    REQUIRE(story.window->isVisible());
    REQUIRE(story.overlay()->isAsking());
    story.overlay()->accept(); // Enter: the safe answer is picked
    REQUIRE(QTest::qWaitFor([&] { return !story.window->isVisible(); }, 10'000));
    const QString folder = story.own.path() + QStringLiteral("/yingke");
    REQUIRE(story.spools(folder).size() == 1);
    const QString spool = folder + QLatin1Char('/') + story.spools(folder).first();
    CHECK((QFile::permissions(spool) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK(journal::readSpool(spool).waiting.events.size() >= story.events);
    QFile file(spool);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.close();
    story.endAndStart();
    for (const core::EventRecord& record : story.application->journal().all()) {
        unsaved.erase(record.id);
    }
    CHECK(unsaved.empty());
    CHECK(story.desk().hall().visits.size() == 5);
    CHECK(story.spools(folder).isEmpty());
    // The same file once more: nothing is doubled.
    const qsizetype before = story.kept();
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    story.breakOff();
    story.start();
    CHECK(story.rows("SELECT event_id FROM events GROUP BY event_id HAVING count(*) > 1").isEmpty());
    CHECK(story.kept() == before + 1); // the desk was opened
}

TEST_CASE("closing while nothing is saved: losing it has to be chosen; Esc stays at the desk") {
    ClosingStory story;
    story.window->close();
    REQUIRE(story.overlay()->isAsking());
    story.overlay()->dismiss();
    QApplication::processEvents();
    CHECK(story.window->isVisible());
    story.window->close();
    REQUIRE(story.overlay()->isAsking());
    story.overlay()->pick(2);
    story.overlay()->accept();
    CHECK(QTest::qWaitFor([&] { return !story.window->isVisible(); }, 10'000));
    CHECK(story.spools(story.own.path() + QStringLiteral("/yingke")).isEmpty());
}

TEST_CASE("a folder that takes nothing is told, and the window stays; another one is found by the next start") {
    ClosingStory story;
    const QTemporaryDir stick;
    story.window->close();
    REQUIRE(story.overlay()->isAsking());
    auto* folder = story.overlay()->findChild<QLineEdit*>();
    REQUIRE(folder != nullptr);
    folder->setText(QStringLiteral("/proc/nowhere"));
    story.overlay()->accept();
    REQUIRE(story.overlay()->isAsking());
    CHECK(story.window->isVisible());
    folder->setText(stick.path());
    story.overlay()->accept();
    REQUIRE(QTest::qWaitFor([&] { return !story.window->isVisible(); }, 10'000));
    REQUIRE(story.spools(stick.path()).size() == 1);
    story.endAndStart();
    CHECK(story.desk().hall().visits.size() == 5);
    CHECK(story.spools(stick.path()).isEmpty());
}

TEST_CASE("the session ends: what is not saved is kept without a question; where nothing takes it, it is asked") {
    ClosingStory story;
    SECTION("kept") {
        CHECK(story.window->keepBeforeLogout());
        CHECK(story.spools(story.own.path() + QStringLiteral("/yingke")).size() == 1);
        CHECK_FALSE(story.overlay()->isAsking());
    }
    SECTION("nothing takes it") {
        qputenv("XDG_CONFIG_HOME", "/proc/nowhere");
        CHECK_FALSE(story.window->keepBeforeLogout());
        CHECK(story.overlay()->isAsking());
    }
}

TEST_CASE("a session's end that another program stopped is over when somebody goes on working; closing asks") {
    ClosingStory story;
    story.allow();
    story.application->journal().retryNow();
    REQUIRE(story.application->journal().flush(10'000));
    REQUIRE(story.window->keepBeforeLogout()); // there is nothing to keep
    story.refuse();
    (void)story.desk().visitorIn(core::Channel::InPerson);
    story.window->close();
    CHECK(story.window->isVisible());
    CHECK(story.overlay()->isAsking());
}

TEST_CASE("a session's end that goes on closes the window without a question, whoever is here") {
    DeskStory story;
    (void)story.desk().visitorIn(core::Channel::InPerson);
    REQUIRE(story.window->keepBeforeLogout());
    story.window->close();
    CHECK_FALSE(story.window->isVisible());
}

TEST_CASE(
    "a start while the journal still takes nothing: the spool stays, its visits are in the hall, and it is told") {
    ClosingStory story;
    REQUIRE(story.window->keepBeforeLogout());
    story.window.reset();
    story.application->journal().close();
    story.application.reset();
    story.start();
    CHECK(story.desk().hall().visits.size() == 5);
    CHECK(story.spools(story.own.path() + QStringLiteral("/yingke")).size() == 1);
    QApplication::processEvents();
    CHECK(story.text("faultLine").contains(QStringLiteral("yingke-unsaved")));
}

TEST_CASE("a cut spool is left as it is and told") {
    ClosingStory story;
    REQUIRE(story.window->keepBeforeLogout());
    const QString folder = story.own.path() + QStringLiteral("/yingke");
    QFile file(folder + QLatin1Char('/') + story.spools(folder).first());
    REQUIRE(file.resize(file.size() / 2));
    story.endAndStart();
    QApplication::processEvents();
    CHECK(story.text("faultLine").contains(QStringLiteral("yingke-unsaved")));
    CHECK(story.spools(folder).size() == 1);
    CHECK(story.desk().hall().visits.empty());
}
