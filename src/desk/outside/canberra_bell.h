// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's own sounds, by libcanberra: through the sound server where one answers, else on the sound card itself.
#pragma once

#include "desk/outside/side_thread.h"
#include "widgets/parts/bell.h"

#include <QCoreApplication>

#include <atomic>
#include <memory>

namespace yingke::desk {

class CanberraBell : public widgets::Bell {
    Q_DECLARE_TR_FUNCTIONS(yingke::desk::CanberraBell)

public:
    /// Nothing is opened before the first ring.
    CanberraBell();
    ~CanberraBell() override;

    /// Where nothing plays it, the computer's own beep is heard, the listener is told so, and the log for the
    /// maintainer. While a ring waits for a sound server that does not answer, the next ones are beeps too.
    void ring(widgets::Chime chime, int percent) override;

private:
    void heard(int code); ///< in the window's thread; libcanberra's code, 0: it plays

    QObject m_here; ///< what the thread tells ends with the bell
    std::shared_ptr<std::atomic<bool>> m_isWaiting;
    SideThread m_thread;
};

} // namespace yingke::desk
