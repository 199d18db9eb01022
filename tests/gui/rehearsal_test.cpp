// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's workspace in the real window, driven with keys: a walk-through, sudden events, the picture.
#include "gui/practice_story.h"
#include "rehearsal/picture/picture_view.h"
#include "rehearsal/practice/limits_kept.h"
#include "rehearsal/practice/review.h"
#include "scenario/language/graph.h"

#include <QComboBox>
#include <QProcess>
#include <QTreeWidget>

#include <algorithm>

namespace yingke::test {

namespace {

rehearsal::RehearsalWorkspace& openRehearsal(DeskStory& story, const char* script) {
    story.window->addWorkspace(QStringLiteral("log"), "tab-log", [](QWidget* parent) { return new QWidget(parent); });
    const desk::WorkspaceId place =
        story.window->addWorkspace(QStringLiteral("rehearsal"), "tab-rehearsal", [&story](QWidget* parent) {
            return new rehearsal::RehearsalWorkspace(*story.application, parent);
        });
    story.window->openWorkspace(place);
    auto* workspace = story.window->findChild<rehearsal::RehearsalWorkspace*>();
    REQUIRE(workspace != nullptr);
    workspace->open(script);
    return *workspace;
}

/// Answers with the first choice where one is wanted, else goes on; the steps it came by.
std::vector<std::string> walk(rehearsal::RehearsalWorkspace& workspace, int most) {
    std::vector<std::string> steps;
    for (int i = 0; i < most; ++i) {
        const scenario::Screen screen = workspace.practice()->screen();
        if (screen.step.empty()) {
            break;
        }
        steps.push_back(screen.step.value);
        QTest::keyClick(&workspace, screen.choices.empty() ? Qt::Key_F5 : Qt::Key_1);
    }
    return steps;
}

} // namespace

TEST_CASE("S3.5 the trainer walks through the tenant's release on the practice clock; the log stays as it was") {
    DeskStory story;
    const QStringList before = story.rows("SELECT count(*) FROM events");
    rehearsal::RehearsalWorkspace& workspace = openRehearsal(story, "release");
    const std::vector<std::string> steps = walk(workspace, 60);
    INFO(steps.size());
    CHECK(steps.size() >= 5);
    const core::Visit& visit = workspace.practice()->desk().hall().visits.at(workspace.practice()->visit());
    CHECK((visit.run.ended || visit.run.script.id != "release"));
    CHECK(story.rows("SELECT count(*) FROM events") == before);
    CHECK(story.desk().hall().visits.empty());
}

TEST_CASE("sudden events come on their keys, also over the keys of the desk") {
    DeskStory story;
    rehearsal::RehearsalWorkspace& workspace = openRehearsal(story, "payment");
    QTest::keyClick(&workspace, Qt::Key_1, Qt::AltModifier);
    CHECK(workspace.practice()->desk().hall().visits.size() == 2);
    QTest::keyClick(&workspace, Qt::Key_2, Qt::AltModifier);
    CHECK(workspace.practice()->desk().hall().visits.size() == 3);
    const core::Millis before = workspace.practice()->elapsed();
    QTest::keyClick(&workspace, Qt::Key_F9); // at the desk: escalation
    CHECK(workspace.practice()->elapsed() > before);
    QTest::keyClick(&workspace, Qt::Key_F8);
    CHECK(workspace.practice()->clock().pace() == training::Pace::TenTimes);
    QTest::keyClick(&workspace, Qt::Key_F6);
    CHECK(workspace.practice()->clock().pace() == training::Pace::Paused);
    CHECK(story.desk().hall().visits.empty());
}

TEST_CASE("the picture of every script: each step has a box, no two overlap, each way is an arrow") {
    DeskStory story;
    const scenario::Library library =
        scenario::loadLibrary((story.data.path() + QStringLiteral("/scripts")).toStdString());
    REQUIRE_FALSE(library.scripts.empty());
    const auto size = [](const QString& text) { return QSizeF(15.0 * static_cast<double>(text.size()), 20); };
    for (const scenario::Script& script : library.scripts) {
        INFO(script.id);
        const rehearsal::Layout layout =
            rehearsal::layOut(rehearsal::graphOf(script, story.application->office().vocabulary()), size);
        for (const scenario::Step& step : script.steps) {
            INFO(step.id.value);
            REQUIRE(layout.find(step.id.value) != nullptr);
            const bool ends = std::holds_alternative<scenario::EndAct>(step.move);
            for (const scenario::Way& way : scenario::waysFrom(script, step)) {
                if (ends && way.to.empty()) {
                    continue;
                }
                const std::string to = way.to.empty() ? rehearsal::theEnd : way.to.value;
                const auto arrow =
                    std::find_if(layout.arrows.begin(), layout.arrows.end(), [&](const rehearsal::LaidArrow& one) {
                        return one.arrow.from == step.id.value && one.arrow.to == to && !one.line.isEmpty();
                    });
                CHECK(arrow != layout.arrows.end());
            }
        }
        for (std::size_t i = 0; i < layout.boxes.size(); ++i) {
            for (std::size_t k = i + 1; k < layout.boxes.size(); ++k) {
                CHECK_FALSE(layout.boxes[i].place.intersects(layout.boxes[k].place));
            }
        }
    }
}

TEST_CASE("the visit machine's picture tells what the core does: S0-01 upwards from every state but the end") {
    const rehearsal::PictureGraph graph = rehearsal::graphOfMachine();
    CHECK(graph.boxes.size() >= 8);
    const auto leads = [&graph](const std::string& from, const std::string& to) {
        return std::any_of(graph.arrows.begin(), graph.arrows.end(),
                           [&](const rehearsal::Arrow& arrow) { return arrow.from == from && arrow.to == to; });
    };
    CHECK(leads("0", "3")); // greeting → moved up
    CHECK(leads("1", "3")); // waiting → moved up
    CHECK(leads("4", "5")); // farewell → closed
    CHECK_FALSE(leads("5", "3"));
}

TEST_CASE("the visit machine is seen whole on a screen of 1366×768, and nothing is practised on it") {
    DeskStory story;
    rehearsal::RehearsalWorkspace& workspace = openRehearsal(story, "payment");
    workspace.open("");
    QApplication::processEvents();
    auto* picture = workspace.findChild<rehearsal::PictureView*>();
    REQUIRE(picture->layout().boxes.size() >= 8);
    for (const rehearsal::LaidBox& laid : picture->layout().boxes) {
        INFO(laid.box.id);
        CHECK(picture->rect().contains(picture->placeOf(laid.box.id)));
    }
    CHECK(picture->isWhole());
    CHECK(workspace.practice() == nullptr);
    QTest::keyClick(&workspace, Qt::Key_F5);
    workspace.open("payment");
    REQUIRE(workspace.practice() != nullptr);
    CHECK(workspace.findChild<QWidget*>(QStringLiteral("practiceSide"))->isVisible());
}

TEST_CASE("a click in the picture selects a step, arrows go along the ways, Enter goes on from there") {
    DeskStory story;
    rehearsal::RehearsalWorkspace& workspace = openRehearsal(story, "payment");
    auto* picture = workspace.findChild<rehearsal::PictureView*>();
    QTest::mouseClick(picture, Qt::LeftButton, {}, picture->placeOf("propose"));
    REQUIRE(picture->selected() == "propose");
    QTest::keyClick(picture, Qt::Key_Down);
    CHECK(picture->selected() != "propose");
    picture->select("propose");
    QTest::keyClick(picture, Qt::Key_Return);
    CHECK(workspace.practice()->screen().step.value == "propose");
}

TEST_CASE("a role play is marked by keys, kept for the person, and its page printed") {
    DeskStory story;
    rehearsal::RehearsalWorkspace& workspace = openRehearsal(story, "payment");
    REQUIRE(workspace.training().assign({0, QStringLiteral("陈静"), "payment", 20'800, 0}).isEmpty());
    workspace.findChild<QComboBox*>(QStringLiteral("trainee"))->setCurrentText(QStringLiteral("陈静"));
    PaperTray tray;
    workspace.setPrinter(&tray);
    QTest::keyClick(&workspace, Qt::Key_T, Qt::ControlModifier);
    INFO("seed " << workspace.practice()->cast().seed);
    REQUIRE(workspace.practice()->cast().seed != 0);
    const QString card = story.data.path() + QStringLiteral("/card.pdf");
    tray.path = card;
    QTest::keyClick(&workspace, Qt::Key_S, Qt::ControlModifier);
    QProcess cardReader;
    cardReader.start(QStringLiteral("pdftotext"), {card, QStringLiteral("-")});
    REQUIRE(cardReader.waitForFinished());
    CHECK(QString::fromUtf8(cardReader.readAllStandardOutput()).contains(QStringLiteral("您扮演")));
    auto* shownCard = workspace.findChild<QLabel*>(QStringLiteral("actorText"));
    CHECK(shownCard->isVisible());
    QTest::keyClick(&workspace, Qt::Key_K, Qt::AltModifier); // the actor has read it
    CHECK_FALSE(shownCard->isVisible());
    QTest::keyClick(&workspace, Qt::Key_K, Qt::AltModifier);
    CHECK(shownCard->isVisible());
    for (const auto key : {Qt::Key_Q, Qt::Key_W, Qt::Key_E, Qt::Key_S}) {
        QTest::keyClick(&workspace, key, Qt::AltModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_5);
    }
    workspace.practice()->pass(9'000);
    (void)walk(workspace, 30);
    QTest::keyClick(&workspace, Qt::Key_T, Qt::ControlModifier);
    const auto runs = workspace.training().runsOf(QStringLiteral("陈静"), "payment", 5);
    REQUIRE(runs.size() == 1);
    CHECK(runs.front().took >= 9'000);
    CHECK(workspace.training().openAssignments(QStringLiteral("陈静")).empty());
    CHECK_FALSE(workspace.training().practised("payment").empty());
    const QString path = story.data.path() + QStringLiteral("/review.pdf");
    tray.path = path;
    QTest::keyClick(&workspace, Qt::Key_S, Qt::ControlModifier);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("陈静")));
    CHECK(text.contains(QStringLiteral("●●●●●")));
    CHECK(text.contains(QStringLiteral("这是第一次")));

    // A second run, worse: a visitor waits past the limit, one gesture is marked low. It says so, against the first.
    QTest::keyClick(&workspace, Qt::Key_T, Qt::ControlModifier);
    QTest::keyClick(&workspace, Qt::Key_E, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QTest::keyClick(&workspace, Qt::Key_2, Qt::AltModifier);
    QTest::keyClick(&workspace, Qt::Key_F9);
    QTest::keyClick(&workspace, Qt::Key_T, Qt::ControlModifier);
    QTest::keyClick(&workspace, Qt::Key_S, Qt::ControlModifier);
    reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    const QString second = QString::fromUtf8(reader.readAllStandardOutput());
    INFO(second.toStdString());
    CHECK(second.contains(QStringLiteral("●○○○○")));
    CHECK(second.contains(QStringLiteral("超时")));
    CHECK(second.contains(QStringLiteral("（动作）"))); // to practise again; the normal form has narrow brackets
    CHECK(second.contains(QStringLiteral("本次")));
    CHECK_FALSE(second.contains(QStringLiteral("这是第一次")));
    const auto both = workspace.training().runsOf(QStringLiteral("陈静"), "payment", 5);
    REQUIRE(both.size() == 2);
    CHECK(both.front().limitsKept < both.front().limitsAll);
    const auto whole = workspace.training().run(both.back().id);
    REQUIRE(whole.has_value());
    REQUIRE_FALSE(whole->steps.empty());
    CHECK(whole->steps.front().timing == 5);
    CHECK(whole->kind == training::RunKind::RolePlay);
    CHECK_FALSE(whole->card.empty());
    QTest::keyClick(&workspace, Qt::Key_Escape);
    CHECK(workspace.findChild<rehearsal::PictureView*>()->isVisible());
    CHECK(story.desk().hall().visits.empty());
}

TEST_CASE("S2.3-02 a limit that passed is missed, also when somebody comes later") {
    DeskStory story;
    rehearsal::RehearsalWorkspace& workspace = openRehearsal(story, "payment");
    training::PracticeHall& hall = *workspace.practice();
    const rehearsal::LimitsKept before = rehearsal::limitsOf(hall);
    CHECK(before.kept == before.all); // the practised visitor was attended to at once
    REQUIRE_FALSE(hall.secondVisitor());
    const core::VisitId second = hall.focus();
    REQUIRE(second != hall.visit());
    REQUIRE(hall.toNextLimit());
    REQUIRE_FALSE(hall.attendTo(second));
    const rehearsal::LimitsKept after = rehearsal::limitsOf(hall);
    CHECK(after.all == before.all + 1);
    CHECK(after.kept == before.kept);
    CHECK(after.lines.size() == static_cast<std::size_t>(after.all));
}

TEST_CASE("a limit that a step began is told by the step's title on the review page") {
    PracticeStory story("transfer");
    const scenario::Script& script = story.hall().script();
    const auto step = std::find_if(script.steps.begin(), script.steps.end(),
                                   [](const scenario::Step& one) { return one.within.has_value(); });
    REQUIRE(step != script.steps.end());
    REQUIRE_FALSE(step->title.empty());
    REQUIRE_FALSE(story.hall().jump(step->id));
    REQUIRE(story.hall().toNextLimit());
    const std::vector<QString> lines = rehearsal::limitsOf(story.hall()).lines;
    REQUIRE_FALSE(lines.empty());
    INFO(lines.back().toStdString());
    CHECK(lines.back().startsWith(QString::fromStdString(step->title.text)));
    CHECK(lines.back().contains(QStringLiteral("超时")));
}

TEST_CASE("a picture that is too high for its place begins at the upper edge, and ends at the lower one") {
    PracticeStory story("release");
    auto* picture = story.window->findChild<rehearsal::PictureView*>();
    for (const char* script : {"busy_on_telephone", "questions"}) {
        INFO(script);
        story.workspace->open(script);
        QApplication::processEvents();
        REQUIRE_FALSE(picture->isWhole());
        const std::vector<scenario::Step>& steps = story.hall().script().steps;
        REQUIRE(story.hall().script().find(core::StepId{story.at()}) != nullptr); // the first that is shown
        const int half = picture->height() / 2;
        REQUIRE(picture->placeOf(story.at()).y() < half - 20); // not in the middle, below nothing
        int lowest = 0;
        picture->select(steps.back().id.value);
        for (const scenario::Step& step : steps) {
            lowest = std::max(lowest, picture->placeOf(step.id.value).y());
        }
        REQUIRE(lowest > half + 20);
    }
}

} // namespace yingke::test

TEST_CASE("rehearsal: a run's time is told by the desk's clock, whatever its zone") {
    constexpr yingke::core::Millis utc = 1'795'401'000'000; // 2026-11-23 02:30 UTC
    CHECK(yingke::rehearsal::whenText(utc, 0) == QStringLiteral("2026-11-23 02:30"));
    CHECK(yingke::rehearsal::whenText(utc, 480) == QStringLiteral("2026-11-23 10:30"));
    CHECK(yingke::rehearsal::whenText(utc, -300) == QStringLiteral("2026-11-22 21:30"));
}
