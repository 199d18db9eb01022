// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the real window at the sizes desks have, and what of each does not fit. Usage: yingke_shots FOLDER
// [part of a name] [sizes: 1093x614,1024x768]
#include "shots/shot.h"

#include "app/demo.h"
#include "logbook/logbook_workspace.h"
#include "rehearsal/rehearsal_workspace.h"
#include "support/fits.h"
#include "tables/sheet_reader.h"
#include "widgets/look/theme.h"
#include "widgets/parts/bell.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace yingke::shots {

void Album::shoot(const QString& name, const Play& play, bool demo) const {
    if (!only.isEmpty() && !name.contains(only)) {
        return;
    }
    const QTemporaryDir data;
    test::TestClock clock;
    app::Application application;
    const QString fault = application.open(data.path(), &clock);
    if (!fault.isEmpty()) {
        qFatal("%s", qPrintable(fault));
    }
    if (demo) {
        (void)app::makeDemoOffice(application);
    }
    widgets::SystemBell bell;
    desk::MainWindow window(application, bell);
    window.addWorkspace(
        QCoreApplication::translate("main", "Visit log"), "tab-logbook",
        [&](QWidget* parent) { return new logbook::LogbookWorkspace(application, parent); },
        QCoreApplication::translate("main", "Log"));
    window.addWorkspace(
        QCoreApplication::translate("main", "Rehearsal"), "tab-rehearsal",
        [&](QWidget* parent) { return new rehearsal::RehearsalWorkspace(application, parent); },
        QCoreApplication::translate("main", "Practice"));
    window.resize(size);
    window.show();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
    play(application, clock, window);
    QCoreApplication::processEvents();
    QTest::qWait(80);
    tellUnfit(window, name, size);
    window.grab().save(QStringLiteral("%1/%2-%3x%4.png")
                           .arg(folder, name, QString::number(size.width()), QString::number(size.height())));
}

void tellUnfit(const QWidget& window, const QString& name, QSize size) {
    for (const QString& line : test::unfit(window)) {
        std::printf("%s %dx%d: %s\n", qPrintable(name), size.width(), size.height(), qPrintable(line));
    }
    std::fflush(stdout);
}

void openTab(desk::MainWindow& window, const char* name) {
    window.findChild<QPushButton*>(QLatin1String(name))->click();
}

} // namespace yingke::shots

int main(int argc, char** argv) {
    if (const auto served = yingke::tables::servedSheet(argc, argv)) {
        return *served;
    }
    QApplication application(argc, argv);
    const bool isDark = qEnvironmentVariable("YINGKE_LOOK") == QStringLiteral("dark");
    yingke::widgets::applyTheme(application, isDark ? yingke::widgets::nightPalette() : yingke::widgets::dayPalette());
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("build/shots");
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    const QString sizes = argc > 3 ? QString::fromLocal8Bit(argv[3]) : QStringLiteral("1366x768,1920x1080,1093x614");
    for (const QString& size : sizes.split(QLatin1Char(','))) {
        const QStringList sides = size.split(QLatin1Char('x'));
        const yingke::shots::Album album{folder, only, QSize(sides.value(0).toInt(), sides.value(1).toInt())};
        yingke::shots::shootDesk(album);
        yingke::shots::shootLogbook(album);
        yingke::shots::shootRehearsal(album);
        yingke::shots::shootStatistics(album);
        yingke::shots::shootReplay(album);
        yingke::shots::shootEditor(album);
        yingke::shots::shootServices(album);
        yingke::shots::shootRegister(album);
        yingke::shots::shootShift(album);
    }
    return 0;
}
