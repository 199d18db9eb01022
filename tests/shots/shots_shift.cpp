// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of the desk's day: opening, change of shift, closing, who leaves the company.
#include "app/demo.h"
#include "desk/shift/ask_sheet.h"
#include "shots/shot.h"

#include <QApplication>
#include <QTest>

namespace yingke::shots {

namespace {

void owed(app::Application& office) {
    app::playDemo(office.desk());
    core::command::MakePromise made;
    made.visit = office.desk().focus();
    made.promise = core::PromiseId{"p"};
    made.kind = "invoice";
    made.what = "送发票到 3-2-402";
    made.owner = core::PersonId{"chen"};
    made.due = office.desk().now().utc + 7'200'000;
    (void)office.desk().submit({made});
}

void press(desk::MainWindow& window, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
    QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window, key, with);
    QApplication::processEvents();
}

} // namespace

void shootShift(const Album& album) {
    album.shoot(QStringLiteral("shift-opening"),
                [](app::Application& office, test::TestClock& clock, desk::MainWindow& window) {
                    owed(office);
                    constexpr core::Millis night = 22LL * 3'600'000;
                    clock.pass(night);
                    (void)office.desk().submit({core::command::BeginDay{}});
                    press(window, Qt::Key_I, Qt::ControlModifier);
                    press(window, Qt::Key_2);
                });
    album.shoot(QStringLiteral("shift-change"),
                [](app::Application& office, test::TestClock&, desk::MainWindow& window) {
                    owed(office);
                    press(window, Qt::Key_I, Qt::ControlModifier);
                    press(window, Qt::Key_1);
                    press(window, Qt::Key_1);
                });
    album.shoot(QStringLiteral("shift-closing"),
                [](app::Application& office, test::TestClock&, desk::MainWindow& window) {
                    owed(office);
                    press(window, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
                    press(window, Qt::Key_1);
                });
}

} // namespace yingke::shots
