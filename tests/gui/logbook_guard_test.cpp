// SPDX-License-Identifier: GPL-3.0-or-later
// Who reads the log: the password and the posts, in the real window with real keys.
#include "gui/desk_story.h"
#include "logbook/guard/log_guard.h"
#include "logbook/logbook_workspace.h"
#include "logbook/replay/replay_panel.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace yingke;
using test::DeskStory;

namespace {

class GuardStory : public DeskStory {
public:
    GuardStory() { hook(); }
    void hook() {
        window->addWorkspace(QStringLiteral("log"), "tab-logbook",
                             [this](QWidget* parent) { return new logbook::LogbookWorkspace(*application, parent); });
    }
    void openLog() {
        key(Qt::Key_2, Qt::ControlModifier);
        guard = window->findChild<logbook::LogGuard*>();
        REQUIRE(guard != nullptr);
    }
    /// As the settings page does it, but without it.
    QString setPassword(const QString& present, const QString& wanted) {
        QString told;
        bool done = false;
        application->access().change(present, wanted, desk().now().steady, [&](const QString& fault) {
            told = fault;
            done = true;
        });
        REQUIRE(QTest::qWaitFor([&] { return done; }, 20'000));
        return told;
    }
    void enter(const QString& password) {
        type("guard-password", password);
        key(Qt::Key_Return);
        auto* button = guard->findChild<QPushButton*>(QStringLiteral("guard-open"));
        REQUIRE(QTest::qWaitFor([&] { return button->isEnabled(); }, 20'000));
    }
    QString accessFile() { return data.path() + QStringLiteral("/office/access.json"); }
    logbook::LogGuard* guard = nullptr;
};

} // namespace

TEST_CASE("without a password the log opens at once") {
    GuardStory story;
    story.openLog();
    CHECK_FALSE(story.guard->isLocked());
    CHECK_FALSE(story.guard->isVisible());
    CHECK_FALSE(story.guard->lockButton()->isVisible());
    story.key(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier); // there is nothing to lock with
    CHECK_FALSE(story.guard->isLocked());
}

TEST_CASE("a password is asked when the log opens; a wrong one is told and delayed, twice as long each time") {
    GuardStory story;
    REQUIRE(story.setPassword({}, QStringLiteral("花园-2026")).isEmpty());
    story.openLog();
    REQUIRE(story.guard->isLocked());
    CHECK(story.guard->isVisible());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("guard-password"));
    // What lies behind takes no key: Tab and the pages' keys end nowhere.
    CHECK_FALSE(story.window->findChild<QPushButton*>(QStringLiteral("page-handovers"))->isEnabled());
    story.enter(QStringLiteral("falsch-1"));
    CHECK(story.guard->isLocked());
    CHECK(story.text("guard-said").contains(QStringLiteral("1 秒")));
    story.enter(QStringLiteral("花园-2026")); // right, but too soon
    CHECK(story.guard->isLocked());
    story.clock.pass(1'000);
    story.enter(QStringLiteral("falsch-2"));
    CHECK(story.text("guard-said").contains(QStringLiteral("2 秒")));
    story.clock.pass(2'000);
    story.enter(QStringLiteral("花园-2026"));
    CHECK_FALSE(story.guard->isLocked());
    CHECK_FALSE(story.guard->isVisible());
    CHECK(story.window->findChild<QPushButton*>(QStringLiteral("page-handovers"))->isEnabled());
    QApplication::processEvents(); // the bar is laid out
    story.click("log-lock");
    CHECK(story.guard->isLocked());
    story.enter(QStringLiteral("花园-2026"));
    CHECK_FALSE(story.guard->isLocked());
    // By key it is locked again, and F2 reaches the desk all the same.
    story.key(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    CHECK(story.guard->isLocked());
    story.key(Qt::Key_F2);
    CHECK(story.desk().hall().visits.size() == 1);
}

TEST_CASE("locked, the log shows nothing whole: numbers, replay, search, report and exports are masked at once") {
    GuardStory story;
    core::Visitor visitor;
    visitor.surname = "王";
    visitor.title = core::Title::Sir;
    visitor.telephone = "13812342271";
    story.desk().visitorIn(core::Channel::InPerson, visitor);
    REQUIRE(story.application->journal().flush(20'000));
    REQUIRE(story.setPassword({}, QStringLiteral("secret")).isEmpty());
    story.openLog();
    story.enter(QStringLiteral("secret"));
    REQUIRE_FALSE(story.guard->isLocked());
    auto* log = story.window->findChild<logbook::LogbookWorkspace*>();
    const auto toggled = [log](const char* page, const char* name) {
        log->findChild<QPushButton*>(QLatin1String(page))->click();
        auto* box = log->findChild<QAbstractButton*>(QLatin1String(name));
        REQUIRE(box != nullptr);
        box->click();
        return box;
    };
    const auto* report = toggled("page-report", "report-personal");
    const QString before = report->text();
    REQUIRE(QTest::qWaitFor([&] { return report->text() != before; }, 20'000)); // as soon as the log keeps it
    const QString whole = report->text();
    auto* handovers = toggled("page-handovers", "handovers-personal");
    auto* exporting = toggled("page-export", "export-personal");
    REQUIRE(handovers->isChecked());
    REQUIRE(exporting->isChecked());
    log->showPage(0);
    log->refresh();
    log->findChild<QTableView*>(QStringLiteral("visits"))->selectRow(0);
    const QString masked = story.text("pane-who");
    const auto isWhole = [&] { return story.text("pane-who").contains(QStringLiteral("13812342271")); };
    story.key(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor(isWhole, 30'000));
    auto* note = log->findChild<QPlainTextEdit*>(QStringLiteral("pane-note"));
    note->setPlainText(QStringLiteral("请回访"));
    story.type("log-search", QStringLiteral("2271"));
    story.key(Qt::Key_F5);
    REQUIRE(log->findChild<logbook::ReplayPanel*>() != nullptr);
    story.key(Qt::Key_T, Qt::ControlModifier);
    story.key(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    REQUIRE(story.guard->isLocked());
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("guard-password"));
    const auto hidden = [&] {
        auto* search = log->findChild<QLineEdit*>(QStringLiteral("log-search"));
        const auto* replay = log->findChild<logbook::ReplayPanel*>();
        REQUIRE(story.text("pane-who") == masked);
        REQUIRE(search->text().isEmpty());
        REQUIRE_FALSE(search->isUndoAvailable());
        REQUIRE((replay == nullptr || !replay->isVisible()));
        REQUIRE(report->text() != whole);
        REQUIRE_FALSE(handovers->isChecked());
        REQUIRE_FALSE(exporting->isChecked());
        REQUIRE(note->toPlainText() == QStringLiteral("请回访")); // what was begun is not lost
    };
    hidden();
    story.enter(QStringLiteral("secret"));
    REQUIRE_FALSE(story.guard->isLocked());
    hidden();
    // By rest it is the same.
    story.key(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor(isWhole, 30'000));
    story.clock.pass(10LL * 60'000);
    story.guard->noteTime();
    hidden();
}

TEST_CASE("the log is locked again when it rested, by the setting; use keeps it open") {
    GuardStory story;
    REQUIRE(story.setPassword({}, QStringLiteral("secret")).isEmpty());
    story.openLog();
    story.enter(QStringLiteral("secret"));
    REQUIRE_FALSE(story.guard->isLocked());
    story.clock.pass(9LL * 60'000);
    story.guard->noteTime();
    CHECK_FALSE(story.guard->isLocked());
    story.key(Qt::Key_Down);
    story.clock.pass(9LL * 60'000);
    story.guard->noteTime();
    CHECK_FALSE(story.guard->isLocked());
    story.clock.pass(60'000);
    story.guard->noteTime();
    CHECK(story.guard->isLocked());
    CHECK(story.text("guard-said").contains(QStringLiteral("10")));
    // Minutes at the desk are rest of the log too.
    story.enter(QStringLiteral("secret"));
    REQUIRE_FALSE(story.guard->isLocked());
    story.key(Qt::Key_1, Qt::ControlModifier);
    story.clock.pass(11LL * 60'000);
    story.key(Qt::Key_2, Qt::ControlModifier);
    CHECK(story.guard->isLocked());
    story.application->office().setSetting("log_lock_minutes", 0);
    story.enter(QStringLiteral("secret"));
    story.clock.pass(600LL * 60'000);
    story.guard->noteTime();
    CHECK_FALSE(story.guard->isLocked());
}

TEST_CASE("the password is kept as its hash alone, for the owner alone, and holds after a start") {
    GuardStory story;
    REQUIRE(story.setPassword({}, QStringLiteral("花园-2026")).isEmpty());
    QFile file(story.accessFile());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    file.close();
    CHECK(text.contains("$argon2id$"));
    CHECK_FALSE(text.contains("2026"));
    CHECK((file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
    story.breakOff();
    story.start();
    story.hook();
    story.openLog();
    CHECK(story.guard->isLocked());
    SECTION("changed only with the present one") {
        CHECK_FALSE(story.setPassword(QStringLiteral("falsch"), QStringLiteral("another")).isEmpty());
        story.clock.pass(60'000);
        CHECK(story.setPassword(QStringLiteral("花园-2026"), QStringLiteral("another")).isEmpty());
        story.enter(QStringLiteral("another"));
        CHECK_FALSE(story.guard->isLocked());
    }
    SECTION("too short a one is refused") {
        CHECK_FALSE(story.setPassword(QStringLiteral("花园-2026"), QStringLiteral("12345")).isEmpty());
    }
    SECTION("taken away it opens at once") {
        CHECK(story.setPassword(QStringLiteral("花园-2026"), {}).isEmpty());
        CHECK_FALSE(story.guard->isLocked());
        CHECK_FALSE(QFile::exists(story.accessFile()));
    }
    SECTION("a damaged file opens nothing, and says what to do") {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        story.breakOff();
        story.start();
        story.hook();
        story.openLog();
        story.enter(QString());
        CHECK(story.guard->isLocked());
        CHECK(story.text("guard-why").contains(QStringLiteral("access.json")));
    }
}

TEST_CASE("by posts: the log opens to the service supervisor and the director, by who is signed in") {
    GuardStory story;
    story.application->office().setSetting("log_by_role", 1);
    story.openLog();
    CHECK(story.guard->isLocked()); // the receptionist is at the desk
    CHECK(story.text("guard-why").contains(QStringLiteral("陈静")));
    REQUIRE_FALSE(story.desk().signIn(core::PersonId{"wu"}));
    CHECK_FALSE(story.guard->isLocked());
    REQUIRE_FALSE(story.desk().signIn(core::PersonId{"liu"}));
    CHECK(story.guard->isLocked());
    // With a password it is the password that counts, whoever is signed in.
    REQUIRE(story.setPassword({}, QStringLiteral("secret")).isEmpty());
    story.enter(QStringLiteral("secret"));
    CHECK_FALSE(story.guard->isLocked());
}

TEST_CASE("the settings set, change and take away the password by keys; each is an event without the password") {
    GuardStory story;
    story.key(Qt::Key_Comma, Qt::ControlModifier);
    story.key(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("logPasswordNew"));
    const auto save = [&story](const char* name) {
        story.click(name);
        auto* button = story.window->findChild<QPushButton*>(QStringLiteral("logPasswordSave"));
        REQUIRE(QTest::qWaitFor([button] { return button->isEnabled(); }, 20'000));
    };
    story.type("logPasswordNew", QStringLiteral("secret-1"));
    story.type("logPasswordAgain", QStringLiteral("secret-2"));
    save("logPasswordSave");
    CHECK_FALSE(story.application->access().passwordSet());
    CHECK_FALSE(story.text("logPasswordTold").isEmpty());
    story.type("logPasswordAgain", QStringLiteral("secret-1"));
    save("logPasswordSave");
    CHECK(story.application->access().passwordSet());
    story.type("logPasswordPresent", QStringLiteral("secret-1"));
    save("logPasswordRemove");
    CHECK_FALSE(story.application->access().passwordSet());
    CHECK(story.rows("SELECT payload FROM events WHERE kind = 'office_changed' ORDER BY seq")
              .filter(QStringLiteral("secret"))
              .isEmpty());
    CHECK(story.rows("SELECT json_extract(payload,'$.what'), json_extract(payload,'$.before'), "
                     "json_extract(payload,'$.after') FROM events WHERE kind = 'office_changed' ORDER BY seq") ==
          QStringList{QStringLiteral("access.log_password||set"), QStringLiteral("access.log_password|set|")});
    story.key(Qt::Key_Escape);
    CHECK_FALSE(story.window->findChild<QLineEdit*>(QStringLiteral("logPasswordNew"))->isVisible());
}
