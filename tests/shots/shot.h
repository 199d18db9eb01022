// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the real window: one function a workspace, each on data places of its own, on a clock that is moved.
#pragma once

#include "app/application.h"
#include "desk/main_window.h"
#include "support/test_clock.h"

#include <QSize>
#include <QString>

#include <functional>

namespace yingke::shots {

/// What is done before the picture is taken.
using Play = std::function<void(app::Application&, test::TestClock&, desk::MainWindow&)>;

struct Album {
    QString folder;
    QString only; ///< part of a name; empty: all
    QSize size;

    /// Opens the program on an empty data place (with the practice hall's staff when `demo`), plays, and saves
    /// FOLDER/NAME-WIDTHxHEIGHT.png.
    void shoot(const QString& name, const Play& play, bool demo = true) const;
};

/// Says on the standard output what of the window does not fit.
void tellUnfit(const QWidget& window, const QString& name, QSize size);

/// Presses the tab of a workspace ("tab-logbook").
void openTab(desk::MainWindow& window, const char* name);

void shootEditor(const Album& album);
void shootDesk(const Album& album);
void shootLogbook(const Album& album);
void shootRehearsal(const Album& album);
void shootStatistics(const Album& album);
void shootReplay(const Album& album);
void shootServices(const Album& album);
void shootRegister(const Album& album);
void shootShift(const Album& album);

} // namespace yingke::shots
