// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's workspace (docs/pictures/rehearsal.png).
#include "app/demo.h"
#include "rehearsal/rehearsal_workspace.h"
#include "shots/shot.h"
#include "training/drills/drills.h"

#include <QComboBox>
#include <QTest>

#include <tuple>

namespace yingke::shots {

namespace {

rehearsal::RehearsalWorkspace* opened(desk::MainWindow& window, const char* script) {
    openTab(window, "tab-rehearsal");
    auto* workspace = window.findChild<rehearsal::RehearsalWorkspace*>();
    workspace->open(script);
    workspace->findChild<QComboBox*>(QStringLiteral("trainee"))->setCurrentText(QStringLiteral("陈静"));
    QTest::qWait(1500); // the explorer and the counts
    return workspace;
}

/// A visit at the desk to make a drill of: pays, the finance colleague is out, the telephone rings meanwhile.
core::VisitId visitPaid(app::Application& application, test::TestClock& clock) {
    frontdesk::FrontDesk& desk = application.desk();
    (void)desk.setPresence({core::PersonId{"zheng"}, core::PresenceState::Out, {}, {}, {}});
    const core::VisitId visit =
        desk.visitorIn(core::Channel::InPerson,
                       {"王", core::Title::Sir, core::VisitorRole::Owner, {}, {}, {}, false, {}})
            .visit;
    const auto pass = [&](core::Millis time) {
        clock.pass(time);
        desk.noteTime();
    };
    pass(8'000);
    (void)desk.play(visit, scenario::Next{});
    pass(6'000);
    (void)desk.play(visit, scenario::Next{});
    pass(4'000);
    (void)desk.beginScenario(visit, "payment");
    pass(9'000);
    (void)desk.visitorIn(core::Channel::Telephone);
    pass(15'000);
    (void)desk.attendTo(visit);
    (void)desk.play(visit, scenario::Pick{core::ChoiceId{"consent"}});
    pass(70'000);
    return visit;
}

/// Three role plays of a trainee, better each time.
void keepRuns(rehearsal::RehearsalWorkspace& workspace) {
    for (int run = 0; run < 3; ++run) {
        training::TrainingRun kept;
        kept.trainee = run == 1 ? QStringLiteral("李雨") : QStringLiteral("陈静");
        kept.script = "payment";
        kept.title = QStringLiteral("缴费");
        kept.begunUtc = 1'795'401'360'000 + run * 3'600'000LL;
        kept.took = 190'000 - run * 20'000;
        kept.limitsKept = 1 + run / 2;
        kept.limitsAll = 2;
        kept.steps = {{"propose", QStringLiteral("说明"), 0, 9'000, 3 + run, 3, 4, {}, -1, "payment"}};
        (void)workspace.training().save(kept);
    }
}

} // namespace

void shootRehearsal(const Album& album) {
    album.shoot(QStringLiteral("rehearsal"), [](app::Application&, test::TestClock&, desk::MainWindow& window) {
        auto* workspace = opened(window, "renovation");
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(workspace, Qt::Key_F5);
        }
    });
    album.shoot(QStringLiteral("rehearsal-role"), [](app::Application&, test::TestClock&, desk::MainWindow& window) {
        auto* workspace = opened(window, "release");
        QTest::keyClick(workspace, Qt::Key_T, Qt::ControlModifier);
        QTest::keyClick(workspace, Qt::Key_F5);
        QTest::keyClick(workspace, Qt::Key_2, Qt::AltModifier);
    });
    album.shoot(QStringLiteral("rehearsal-review"), [](app::Application&, test::TestClock&, desk::MainWindow& window) {
        auto* workspace = opened(window, "payment");
        QTest::keyClick(workspace, Qt::Key_T, Qt::ControlModifier);
        QTest::keyClick(workspace, Qt::Key_F5);
        QTest::keyClick(workspace, Qt::Key_1);
        workspace->practice()->pass(14'000);
        QTest::keyClick(workspace, Qt::Key_F5);
        QTest::keyClick(workspace, Qt::Key_T, Qt::ControlModifier);
    });
    album.shoot(QStringLiteral("rehearsal-drills"),
                [](app::Application& application, test::TestClock& clock, desk::MainWindow& window) {
                    const core::VisitId visit = visitPaid(application, clock);
                    opened(window, "payment")->drillFromVisit(visit);
                });
    album.shoot(QStringLiteral("rehearsal-drill"),
                [](app::Application& application, test::TestClock& clock, desk::MainWindow& window) {
                    const core::VisitId visit = visitPaid(application, clock);
                    auto* workspace = opened(window, "payment");
                    workspace->drillFromVisit(visit);
                    workspace->play(training::Drills(application.folder()).all().front().id);
                    workspace->practice()->pass(28'000);
                    (void)workspace->practice()->attendTo(workspace->practice()->visit());
                    for (int i = 0; i < 3; ++i) {
                        QTest::keyClick(workspace, Qt::Key_F5);
                    }
                });
    album.shoot(QStringLiteral("rehearsal-runs"), [](app::Application&, test::TestClock&, desk::MainWindow& window) {
        auto* workspace = opened(window, "payment");
        keepRuns(*workspace);
        QTest::keyClick(workspace, Qt::Key_R, Qt::AltModifier);
    });
    album.shoot(QStringLiteral("rehearsal-assignments"),
                [](app::Application& application, test::TestClock&, desk::MainWindow& window) {
                    auto* workspace = opened(window, "payment");
                    const std::int64_t today = core::localDay(application.desk().now());
                    for (const auto& [name, script, due] :
                         {std::tuple{"陈静", "payment", 3}, {"李雨", "release", -2}, {"陈静", "renovation", 7}}) {
                        (void)workspace->training().assign({0, QString::fromUtf8(name), script, today + due, 0});
                    }
                    keepRuns(*workspace);
                    QTest::keyClick(workspace, Qt::Key_A, Qt::AltModifier);
                });
    album.shoot(QStringLiteral("rehearsal-never"), [](app::Application&, test::TestClock&, desk::MainWindow& window) {
        auto* workspace = opened(window, "release");
        QTest::keyClick(workspace, Qt::Key_N, Qt::AltModifier);
    });
    album.shoot(QStringLiteral("rehearsal-cast"), [](app::Application&, test::TestClock&, desk::MainWindow& window) {
        auto* workspace = opened(window, "renovation");
        QTest::keyClick(workspace, Qt::Key_C, Qt::AltModifier);
    });
    album.shoot(QStringLiteral("rehearsal-machine"),
                [](app::Application&, test::TestClock&, desk::MainWindow& window) { opened(window, ""); });
    album.shoot(QStringLiteral("rehearsal-leave"), [](app::Application&, test::TestClock&, desk::MainWindow& window) {
        auto* workspace = opened(window, "release");
        QTest::keyClick(workspace, Qt::Key_T, Qt::ControlModifier);
        QTest::keyClick(workspace, Qt::Key_F5);
        QTest::keyClick(workspace, Qt::Key_B, Qt::ControlModifier);
    });
    album.shoot(QStringLiteral("rehearsal-keys"), [](app::Application&, test::TestClock&, desk::MainWindow& window) {
        QTest::keyClick(opened(window, "release"), Qt::Key_F1);
    });
    album.shoot(QStringLiteral("rehearsal-contrast"),
                [](app::Application&, test::TestClock&, desk::MainWindow& window) {
                    auto* workspace = opened(window, "payment");
                    QTest::keyClick(workspace, Qt::Key_H, Qt::AltModifier);
                });
}

} // namespace yingke::shots
