// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/window_place.h"

#include "platform/choice_file.h"

#include <QApplication>
#include <QScreen>
#include <QString>
#include <QWidget>

namespace yingke::desk {

namespace {

QString placeFile(const QString& folder) { return folder + QStringLiteral("/window.ini"); }

constexpr auto kGeometry = "geometry";

} // namespace

void showInPlace(QWidget& window, const QString& folder) {
    const platform::ChoiceFile kept(placeFile(folder));
    // The size that "restore down" gives: fits a screen of 1366×768 with a task bar.
    constexpr QSize usual(1280, 680);
    const QScreen* screen = QGuiApplication::primaryScreen(); // at 125 % it has fewer pixels than that
    window.resize(screen != nullptr ? usual.boundedTo(screen->availableSize()) : usual);
    if (window.restoreGeometry(kept.value(QLatin1String(kGeometry)).toByteArray())) {
        window.show();
    } else {
        window.showMaximized();
    }
}

void bringForward(QWidget& window) {
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    QApplication::alert(&window);
}

void keepPlace(const QWidget& window, const QString& folder) {
    platform::ChoiceFile(placeFile(folder)).keep(QLatin1String(kGeometry), window.saveGeometry());
}

} // namespace yingke::desk
