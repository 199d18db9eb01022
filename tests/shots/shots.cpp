// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the real window on the practice hall, at the two sizes desks have. Usage: yingke_shots FOLDER
#include "desk/main_window.h"
#include "office/application.h"
#include "office/demo.h"
#include "support/test_clock.h"
#include "widgets/bell.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace yingke;

namespace {

void shoot(const QString& folder, const QString& name, const QSize& size,
           const std::function<void(office::Application&, test::TestClock&, QWidget&)>& play, bool demo = true) {
    const QTemporaryDir data;
    test::TestClock clock;
    office::Application application;
    const QString fault = application.open(data.path(), &clock);
    if (!fault.isEmpty()) {
        qFatal("%s", qPrintable(fault));
    }
    if (demo) {
        (void)office::makeDemoOffice(application);
    }
    widgets::SystemBell bell;
    desk::MainWindow window(application, bell);
    window.resize(size);
    window.show();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
    play(application, clock, window);
    QCoreApplication::processEvents();
    QTest::qWait(80);
    window.grab().save(QStringLiteral("%1/%2-%3x%4.png")
                           .arg(folder, name, QString::number(size.width()), QString::number(size.height())));
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    widgets::applyTheme(application);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("build/shots");
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
        shoot(folder, QStringLiteral("desk"), size, [](office::Application& office, test::TestClock& clock, QWidget&) {
            office::playDemo(office.desk());
            clock.pass(167'000);
            office.desk().noteTime();
        });
        shoot(
            folder, QStringLiteral("first-start"), size, [](office::Application&, test::TestClock&, QWidget&) {},
            false);
        shoot(folder, QStringLiteral("greeting"), size,
              [](office::Application& office, test::TestClock& clock, QWidget&) {
                  (void)office.desk().visitorIn(core::Channel::InPerson);
                  clock.pass(4'000);
              });
        shoot(folder, QStringLiteral("busy"), size, [](office::Application& office, test::TestClock& clock, QWidget&) {
            const auto a = office.desk().visitorIn(core::Channel::InPerson).visit;
            (void)office.desk().describe(
                a, {"王", core::Title::Sir, core::VisitorRole::Owner, "3-2-1502", "13812342271", {}, {}});
            (void)office.desk().visitorIn(core::Channel::InPerson);
            clock.pass(9'000);
        });
        shoot(folder, QStringLiteral("telephone-hold"), size,
              [](office::Application& office, test::TestClock& clock, QWidget&) {
                  const auto call = office.desk().visitorIn(core::Channel::Telephone).visit;
                  const auto b = office.desk().visitorIn(core::Channel::InPerson).visit;
                  (void)call;
                  (void)office.desk().play(b, scenario::Pick{core::ChoiceId{"urgent"}});
                  (void)office.desk().play(b, scenario::Next{});
                  clock.pass(16'000);
                  office.desk().noteTime();
              });
        shoot(folder, QStringLiteral("overdue"), size,
              [](office::Application& office, test::TestClock& clock, QWidget&) {
                  office::playDemo(office.desk());
                  clock.pass(221'000);
                  office.desk().noteTime();
              });
        shoot(folder, QStringLiteral("escalate"), size,
              [](office::Application& office, test::TestClock&, QWidget& window) {
                  office::playDemo(office.desk());
                  QTest::keyClick(&window, Qt::Key_F9);
              });
        shoot(folder, QStringLiteral("hand-over"), size,
              [](office::Application& office, test::TestClock&, QWidget& window) {
                  office::playDemo(office.desk());
                  QTest::keyClick(&window, Qt::Key_F8);
              });
        shoot(folder, QStringLiteral("keys"), size, [](office::Application& office, test::TestClock&, QWidget& window) {
            office::playDemo(office.desk());
            QTest::keyClick(&window, Qt::Key_F1);
        });
        shoot(folder, QStringLiteral("visitor"), size,
              [](office::Application& office, test::TestClock&, QWidget& window) {
                  office::playDemo(office.desk());
                  QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
              });
    }
    return 0;
}
