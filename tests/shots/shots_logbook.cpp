// SPDX-License-Identifier: GPL-3.0-or-later
// The supervisor's workspace (design/log.png).
#include "office/demo.h"
#include "shots/shot.h"

namespace yingke::shots {

void shootLogbook(const Album& album) {
    album.shoot(QStringLiteral("logbook"), [](office::Application& office, test::TestClock&, desk::MainWindow& window) {
        office::playDemo(office.desk());
        window.openWorkspace(1);
    });
}

} // namespace yingke::shots
