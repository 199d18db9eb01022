// SPDX-License-Identifier: GPL-3.0-or-later
// The statistics of a simulated log.
#include "logbook/logbook_workspace.h"
#include "logbook/statistics/statistics_page.h"
#include "shots/shot.h"
#include "simulation/simulation.h"
#include "widgets/parts/bell.h"

#include <QCoreApplication>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace yingke::shots {

void shootStatistics(const Album& album) {
    const QString name = QStringLiteral("statistics");
    if (!album.only.isEmpty() && !name.startsWith(album.only) && !album.only.startsWith(name)) {
        return;
    }
    const QTemporaryDir data;
    test::TestClock clock;
    simulation::SimulationPlan plan;
    plan.days = 24;
    plan.seed = 3;
    plan.last = QDate(1970, 1, 1).addDays(core::localDay(clock.now()) - 1);
    plan.folder = data.path();
    (void)simulation::simulate(plan);
    app::Application application;
    if (const QString fault = application.open(data.path(), &clock); !fault.isEmpty()) {
        qFatal("%s", qPrintable(fault));
    }
    widgets::SystemBell bell;
    desk::MainWindow window(application, bell);
    const desk::WorkspaceId place =
        window.addWorkspace(QCoreApplication::translate("main", "Visit log"), "tab-logbook",
                            [&](QWidget* parent) { return new logbook::LogbookWorkspace(application, parent); });
    window.resize(album.size);
    window.show();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
    window.openWorkspace(place);
    window.findChild<QPushButton*>(QStringLiteral("page-statistics"))->click();
    auto* page = window.findChild<logbook::StatisticsPage*>();
    const auto shoot = [&](const QString& part) {
        (void)QTest::qWaitFor([page] { return !page->reader().isBusy(); }, 20'000);
        QTest::qWait(80);
        tellUnfit(window, name + QLatin1Char('-') + part, album.size);
        window.grab().save(QStringLiteral("%1/%2-%3-%4x%5.png")
                               .arg(album.folder, name, part, QString::number(album.size.width()),
                                    QString::number(album.size.height())));
    };
    auto* topics = page->findChild<QListWidget*>(QStringLiteral("topics"));
    (void)QTest::qWaitFor([topics] { return topics->count() > 0; }, 20'000);
    for (int row = 0; row < topics->count(); ++row) {
        topics->setCurrentRow(row);
        shoot(QString::number(row));
    }
    for (const int row : {0, 6, 9}) {
        topics->setCurrentRow(row);
        QTest::keyClick(page, Qt::Key_T, Qt::ControlModifier);
        shoot(QStringLiteral("table-%1").arg(row));
        QTest::keyClick(page, Qt::Key_T, Qt::ControlModifier);
    }
    page->findChild<QAbstractButton*>(QStringLiteral("range-wait"))->click();
    shoot(QStringLiteral("explained"));
    QTest::keyClick(page, Qt::Key_Escape);
    page->range().choose(logbook::RangeChoice::Span::Own);
    topics->setCurrentRow(1);
    shoot(QStringLiteral("own"));
    auto* log = window.findChild<logbook::LogbookWorkspace*>();
    log->showDay(core::localDay(clock.now()) - 1);
    for (const char* one : {"report", "export"}) {
        window.findChild<QPushButton*>(QStringLiteral("page-") + QLatin1String(one))->click();
        shoot(QLatin1String(one));
    }
}

} // namespace yingke::shots
