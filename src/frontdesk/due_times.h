// SPDX-License-Identifier: GPL-3.0-or-later
// The due times of the hall, limits and promises, by one timer for the next of them.
#pragma once

#include "core/clocks.h"
#include "core/promise.h"
#include "platform/boot_timer.h"

#include <QObject>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace yingke::frontdesk {

class DecisionLoop;

class DueTimes : public QObject {
    Q_OBJECT

public:
    /// `loop` outlives it. Winds itself up anew whenever the loop has decided or told.
    explicit DueTimes(const DecisionLoop& loop);

    struct Come {
        std::optional<core::LimitPhase> gravest;                    ///< the gravest change since it was asked last
        bool promised = false;                                      ///< one of the changes is a promise's
        std::vector<std::pair<core::VisitId, core::StepId>> passed; ///< script limits that passed, and where to go
    };
    /// Compares all limits and promises with the clock now. A promise's change is told once.
    [[nodiscard]] Come come();

    void windUp(); ///< for the next due time; idle when there is none

signals:
    void due(); ///< one of them has come, or a minute has passed

private:
    /// The gravest of the promises that came to their reminder, or their time, since it was asked last.
    std::optional<core::LimitPhase> reminded();
    /// Milliseconds until a promise wants a reminder or is due; nothing when none does.
    [[nodiscard]] std::optional<core::Millis> nextReminder() const;

    struct Reminder {
        core::Millis due = 0; ///< UTC, as it was when told; another time is told anew
        core::LimitPhase told = core::LimitPhase::Calm;
    };
    const DecisionLoop& m_loop;
    std::map<core::PromiseId, Reminder> m_reminders;
    platform::BootTimer m_timer; ///< on the clock that goes on in suspend: due at once after it
};

} // namespace yingke::frontdesk
