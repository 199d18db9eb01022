// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's workspace (design/training.png).
#include "office/demo.h"
#include "rehearsal/picture/picture_view.h"
#include "rehearsal/rehearsal_workspace.h"
#include "shots/shot.h"

#include <QTest>

namespace yingke::shots {

namespace {

rehearsal::RehearsalWorkspace* opened(desk::MainWindow& window, const char* script) {
    window.openWorkspace(2);
    auto* workspace = window.findChild<rehearsal::RehearsalWorkspace*>();
    workspace->open(script);
    QTest::qWait(1500); // the explorer and the counts
    return workspace;
}

} // namespace

void shootRehearsal(const Album& album) {
    album.shoot(QStringLiteral("rehearsal"), [](office::Application&, test::TestClock&, desk::MainWindow& window) {
        auto* workspace = opened(window, "renovation");
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(workspace, Qt::Key_F5);
        }
    });
    album.shoot(QStringLiteral("rehearsal-role"), [](office::Application&, test::TestClock&, desk::MainWindow& window) {
        auto* workspace = opened(window, "release");
        QTest::keyClick(workspace, Qt::Key_T, Qt::ControlModifier);
        QTest::keyClick(workspace, Qt::Key_F5);
        QTest::keyClick(workspace, Qt::Key_2, Qt::AltModifier);
    });
    album.shoot(QStringLiteral("rehearsal-review"),
                [](office::Application&, test::TestClock&, desk::MainWindow& window) {
                    auto* workspace = opened(window, "payment");
                    QTest::keyClick(workspace, Qt::Key_T, Qt::ControlModifier);
                    QTest::keyClick(workspace, Qt::Key_F5);
                    QTest::keyClick(workspace, Qt::Key_1);
                    workspace->practice()->pass(14'000);
                    QTest::keyClick(workspace, Qt::Key_F5);
                    QTest::keyClick(workspace, Qt::Key_T, Qt::ControlModifier);
                });
    album.shoot(QStringLiteral("rehearsal-machine"),
                [](office::Application&, test::TestClock&, desk::MainWindow& window) { opened(window, ""); });
    album.shoot(QStringLiteral("rehearsal-contrast"),
                [](office::Application&, test::TestClock&, desk::MainWindow& window) {
                    auto* workspace = opened(window, "payment");
                    workspace->findChild<rehearsal::PictureView*>()->setHighContrast(true);
                });
}

} // namespace yingke::shots
