// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's workspace (design/training.png).
#include "office/demo.h"
#include "shots/shot.h"

namespace yingke::shots {

void shootRehearsal(const Album& album) {
    album.shoot(QStringLiteral("rehearsal"),
                [](office::Application& office, test::TestClock&, desk::MainWindow& window) {
                    office::playDemo(office.desk());
                    window.openWorkspace(2);
                });
}

} // namespace yingke::shots
