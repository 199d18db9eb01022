// SPDX-License-Identifier: GPL-3.0-or-later
#include "ime/method_hands.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace yingke::test {

void pressKeys(const QStringList& keys, const std::function<bool()>& done) {
    QProcess hands;
    hands.start(QStringLiteral("xdotool"),
                QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("15")} + keys);
    while (hands.state() != QProcess::NotRunning) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
        (void)hands.waitForFinished(5);
    }
    constexpr qint64 patience = 5'000; // milliseconds, for a method on a loaded machine
    constexpr qint64 comes = 250;
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < (done ? patience : comes) && !(done && done())) {
        QTest::qWait(10);
    }
}

bool hasKeys(QWidget& window) {
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window, 10'000);
}

void settleMethod() {
    constexpr int comes = 400; // milliseconds
    QTest::qWait(comes);
}

bool isComposed(const QString& text) {
    const bool isHan =
        std::any_of(text.begin(), text.end(), [](QChar one) { return one.script() == QChar::Script_Han; });
    return isHan &&
           std::none_of(text.begin(), text.end(), [](QChar one) { return one.script() == QChar::Script_Latin; });
}

} // namespace yingke::test
