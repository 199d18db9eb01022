// SPDX-License-Identifier: GPL-3.0-or-later
// From a visit at the desk to a drill in the rehearsal: nothing of the person comes along; played, reviewed, assigned.
#include "frontdesk/desk_handovers.h"
#include "gui/practice_story.h"
#include "journal/write/journal.h"
#include "logbook/logbook_workspace.h"
#include "rehearsal/rehearsal_workspace.h"
#include "training/drills/drills.h"

#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QProcess>
#include <QTableView>
#include <QTextEdit>

#include <algorithm>

namespace yingke::test {

namespace {

rehearsal::RehearsalWorkspace& openRehearsal(DeskStory& story) {
    story.window->addWorkspace(QStringLiteral("log"), "tab-log", [](QWidget* parent) { return new QWidget(parent); });
    const desk::WorkspaceId place =
        story.window->addWorkspace(QStringLiteral("rehearsal"), "tab-rehearsal", [&story](QWidget* parent) {
            return new rehearsal::RehearsalWorkspace(*story.application, parent);
        });
    story.window->openWorkspace(place);
    auto* workspace = story.window->findChild<rehearsal::RehearsalWorkspace*>();
    REQUIRE(workspace != nullptr);
    return *workspace;
}

/// A visit at the desk, as it is typed there: B pays, wants it otherwise, moves up; the telephone rings meanwhile.
core::VisitId visitAtTheDesk(DeskStory& story) {
    story.presence("zheng", core::PresenceState::Out);
    story.key(Qt::Key_F2);
    const core::VisitId visit = story.desk().focus();
    story.key(Qt::Key_E, Qt::ControlModifier);
    story.type("line1", QStringLiteral("欧阳"));
    story.type("line2", QStringLiteral("8-3-2207"));
    story.type("line3", QStringLiteral("13987650021"));
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Return);
    story.pass(20'000);
    REQUIRE(story.desk().beginScenario(visit, "payment") == std::nullopt);
    story.pass(9'000);
    QTest::keyClick(story.window.get(), Qt::Key_1); // consents
    story.type("fact-item", QStringLiteral("代缴隔壁孔女士的车位费"));
    story.type("fact-sum", QStringLiteral("417.35"));
    story.key(Qt::Key_Return);
    story.pass(11'000);
    REQUIRE_FALSE(story.desk().submit({core::command::AddNote{visit, "女儿在莲花小学读书"}}));
    story.pass(5'000);
    REQUIRE(story.desk()
                .visitorIn(core::Channel::Telephone,
                           {"司马", core::Title::Madam, {}, "1-1-0101", "13911112222", "问停水", false, {}})
                .visit != visit);
    story.pass(30'000);
    REQUIRE_FALSE(story.desk().attendTo(visit));
    REQUIRE_FALSE(story.desk().handovers().escalate(visit, core::EscalationReason::InsistsOnSomebodyElse,
                                                    QStringLiteral("说要找他表哥评理")));
    story.pass(4'000);
    return visit;
}

QByteArray drillFile(const DeskStory& story) {
    const QDir folder(story.data.path() + QStringLiteral("/drills"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")});
    REQUIRE(names.size() == 1);
    QFile file(folder.filePath(names.front()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a visit becomes a drill: no byte of the people or of what was typed is in its file; the log stays") {
    DeskStory story;
    const core::VisitId visit = visitAtTheDesk(story);
    const QStringList before = story.rows("SELECT count(*), max(hash) FROM events");
    rehearsal::RehearsalWorkspace& workspace = openRehearsal(story);
    workspace.drillFromVisit(visit);
    const QByteArray json = drillFile(story);
    INFO(json.toStdString());
    for (const char* personal : {"欧阳", "2207", "13987650021", "孔女士", "车位费", "莲花", "女儿", "表哥", "评理",
                                 "司马", "1-1-0101", "13911112222", "停水", "chen", "陈静", "zheng"}) {
        INFO(personal);
        CHECK_FALSE(json.contains(personal));
    }
    for (const char* kept : {"payment", "propose", "consent", "telephone_rang", "insists_on_somebody_else", "41735"}) {
        INFO(kept);
        CHECK(json.contains(kept));
    }
    CHECK(story.rows("SELECT count(*), max(hash) FROM events") == before);
    auto* table = workspace.findChild<QTableView*>(QStringLiteral("drillsTable"));
    REQUIRE(table->isVisible());
    CHECK(table->model()->rowCount() == 1);
}

TEST_CASE("F4 at a visit of the log makes a drill of it and goes over to the rehearsal") {
    DeskStory story;
    const core::VisitId visit = visitAtTheDesk(story);
    REQUIRE(story.application->journal().flush(10'000));
    desk::MainWindow& window = *story.window;
    rehearsal::RehearsalWorkspace* trainer = nullptr;
    desk::WorkspaceId trainerPlace{};
    const desk::WorkspaceId logPlace =
        window.addWorkspace(QStringLiteral("log"), "tab-log", [&](QWidget* parent) { // as main.cpp does it
            auto* logbook = new logbook::LogbookWorkspace(*story.application, parent);
            QObject::connect(logbook, &logbook::LogbookWorkspace::drillWanted, &window, [&](const core::VisitId& id) {
                window.openWorkspace(trainerPlace);
                REQUIRE(trainer != nullptr);
                trainer->drillFromVisit(id);
            });
            return logbook;
        });
    trainerPlace = window.addWorkspace(QStringLiteral("rehearsal"), "tab-rehearsal", [&](QWidget* parent) {
        trainer = new rehearsal::RehearsalWorkspace(*story.application, parent);
        return trainer;
    });
    window.openWorkspace(logPlace);
    REQUIRE(trainer == nullptr); // made when it is opened first
    auto* logbook = window.findChild<logbook::LogbookWorkspace*>();
    logbook->openVisit(visit);
    QApplication::processEvents();
    story.key(Qt::Key_F4);
    auto* table = window.findChild<QTableView*>(QStringLiteral("drillsTable"));
    REQUIRE(table != nullptr);
    CHECK(table->isVisible());
    CHECK(table->model()->rowCount() == 1);
    CHECK(drillFile(story).contains("payment"));
}

TEST_CASE("a drill is practised with its real timing, marked, kept, and its page tells it against the visit") {
    DeskStory story;
    const core::VisitId visit = visitAtTheDesk(story);
    rehearsal::RehearsalWorkspace& workspace = openRehearsal(story);
    workspace.drillFromVisit(visit);
    QTest::keyClick(workspace.findChild<QTableView*>(QStringLiteral("drillsTable")), Qt::Key_Return);
    auto* course = workspace.findChild<QListWidget*>(QStringLiteral("courseList"));
    REQUIRE(course->isVisible());
    CHECK(course->count() > 5);
    training::PracticeHall& hall = *workspace.practice();
    CHECK(hall.desk().hall().visits.size() == 1);
    const core::Millis rings = hall.cast().timetable.front().at;
    CHECK(rings == 45'000); // as in the visit: 20 + 9 + 11 + 5 seconds after it began
    hall.pass(rings - 1);
    CHECK(hall.desk().hall().visits.size() == 1);
    hall.pass(1);
    CHECK(hall.desk().hall().visits.size() == 2);
    REQUIRE_FALSE(hall.attendTo(hall.visit()));
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(&workspace, hall.screen().choices.empty() ? Qt::Key_F5 : Qt::Key_1);
    }
    // As in the visit it was moved up, behind the matter, with words of its own.
    const core::Visit& practised = hall.desk().hall().visits.at(hall.visit());
    CHECK(practised.run.script.id == "moved_up");
    CHECK(std::any_of(practised.earlierScripts.begin(), practised.earlierScripts.end(),
                      [](const core::ScriptRef& ref) { return ref.id == "payment"; }));
    QTest::keyClick(&workspace, Qt::Key_T, Qt::ControlModifier);
    auto* page = workspace.findChild<QTextEdit*>(QStringLiteral("review"));
    REQUIRE(page->isVisible());
    INFO(page->toPlainText().toStdString());
    CHECK(page->toPlainText().contains(QStringLiteral("对照真实接待")));
    const auto runs = workspace.training().allRuns();
    REQUIRE(runs.size() == 1);
    CHECK(runs.front().drill.find("payment") != std::string::npos);
    CHECK(runs.front().script == "payment");
}

TEST_CASE("an assignment is given, practised, done, its result opened and printed; the trainee's data deleted") {
    DeskStory story;
    rehearsal::RehearsalWorkspace& workspace = openRehearsal(story);
    workspace.open("release");
    QTest::keyClick(&workspace, Qt::Key_D, Qt::ControlModifier);
    auto* who = workspace.findChild<QComboBox*>(QStringLiteral("assignTrainee"));
    REQUIRE(who->isVisible());
    who->setCurrentText(QStringLiteral("新人小周"));
    story.click("assignGive");
    auto* table = workspace.findChild<QTableView*>(QStringLiteral("assignmentsTable"));
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 0).data().toString() == QStringLiteral("新人小周"));
    CHECK(table->model()->index(0, 3).data().toString() == QStringLiteral("未完成"));
    QTest::keyClick(table, Qt::Key_Return); // practise it: a role play begins
    REQUIRE(workspace.practice()->cast().seed != 0);
    workspace.practice()->pass(5'000);
    QTest::keyClick(&workspace, Qt::Key_F5);
    QTest::keyClick(&workspace, Qt::Key_T, Qt::ControlModifier);
    QTest::keyClick(&workspace, Qt::Key_A, Qt::AltModifier);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 3).data().toString() == QStringLiteral("已完成"));
    QTest::keyClick(table, Qt::Key_Return); // its result
    REQUIRE(workspace.findChild<QTextEdit*>(QStringLiteral("review"))->isVisible());
    const QString path = story.data.path() + QStringLiteral("/result.pdf");
    PaperTray tray;
    tray.path = path;
    workspace.setPrinter(&tray);
    story.click("reviewSave");
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    // The font gives some characters out as their radicals.
    const QString printed = QString::fromUtf8(reader.readAllStandardOutput());
    INFO(printed.toStdString());
    CHECK(printed.contains(QStringLiteral("新人小周")));

    QTest::keyClick(&workspace, Qt::Key_R, Qt::AltModifier);
    auto* runs = workspace.findChild<QTableView*>(QStringLiteral("runsTable"));
    REQUIRE(runs->model()->rowCount() == 1);
    story.type("runsFilter", QStringLiteral("没有这个人"));
    CHECK(runs->model()->rowCount() == 0);
    story.type("runsFilter", QStringLiteral("小周"));
    CHECK(runs->model()->rowCount() == 1);
    story.click("runsErase"); // asks first
    CHECK(workspace.training().allRuns().size() == 1);
    story.click("runsErase");
    CHECK(workspace.training().allRuns().empty());
    CHECK(workspace.training().allAssignments().empty());
    CHECK(runs->model()->rowCount() == 0);
}

} // namespace yingke::test
