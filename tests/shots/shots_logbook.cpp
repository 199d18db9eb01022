// SPDX-License-Identifier: GPL-3.0-or-later
// The supervisor's workspace (docs/pictures/log.png).
#include "journal/write/journal.h"
#include "logbook/logbook_workspace.h"
#include "shots/shot.h"
#include "support/log_day.h"

#include <QApplication>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace yingke::shots {

namespace {

/// A day written by hand, a shorter one a week before it, and the log open on it.
void openDay(app::Application& office, test::TestClock& clock, desk::MainWindow& window) {
    test::LogDay written(office, clock);
    written.play(0, 9);
    written.play(6);
    (void)office.journal().flush(20'000);
    QCoreApplication::processEvents();
    openTab(window, "tab-logbook");
    auto* table = window.findChild<QTableView*>(QStringLiteral("visits"));
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 1).data().toString() == QStringLiteral("周女士")) {
            table->selectRow(row);
            table->scrollTo(table->model()->index(row, 0), QAbstractItemView::PositionAtCenter);
        }
    }
}

void press(desk::MainWindow& window, const char* name) {
    if (auto* button = window.findChild<QAbstractButton*>(QLatin1String(name))) {
        button->click();
    }
}

} // namespace

void shootLogbook(const Album& album) {
    const auto shoot = [&album](const char* name, const char* pressed) {
        album.shoot(QLatin1String(name),
                    [pressed](app::Application& office, test::TestClock& clock, desk::MainWindow& window) {
                        openDay(office, clock, window);
                        press(window, pressed);
                    });
    };
    shoot("logbook", "");
    shoot("logbook-explained", "figure-movedup");
    shoot("logbook-calendar", "day");
    shoot("logbook-seal", "seal-day");
    shoot("logbook-promises", "page-promises");
    album.shoot(QStringLiteral("logbook-keys"),
                [](app::Application& office, test::TestClock& clock, desk::MainWindow& window) {
                    openDay(office, clock, window);
                    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
                });
}

} // namespace yingke::shots
