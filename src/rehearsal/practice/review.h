// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a role play: what is kept of it, and the page that is read together and printed.
#pragma once

#include "rehearsal/practice/marks_panel.h"
#include "training/drills/drill.h"
#include "training/practice/practice_hall.h"
#include "training/runs/training_store.h"

#include <QString>

#include <map>
#include <memory>
#include <vector>

class QTextDocument;

namespace yingke::rehearsal {

/// How many steps were entered so far (back to one counts too), and how long the last one has been standing there.
struct Entered {
    std::size_t count = 0;
    core::Millis since = 0;
};
[[nodiscard]] Entered enteredIn(const training::PracticeHall& hall);

/// The run as it happened: steps with their times, choices with theirs, and the trainer's marks (by the number of the
/// entered step, enteredIn().count). `drill`: what was played; nothing: the hall's scenario alone counts.
[[nodiscard]] training::TrainingRun runOf(const training::PracticeHall& hall, const QString& trainee,
                                          const std::map<std::size_t, Marks>& marks, const std::vector<QString>& card,
                                          const training::Drill* drill = nullptr);

/// Against the visit that the drill was made of, a sentence a line.
[[nodiscard]] std::vector<QString> againstVisit(const training::TrainingRun& run, const training::Drill& drill);

/// The page: what went well, what to practise again, each limit kept or missed, every step, against earlier runs (a
/// list in which the run itself may stand) and against the visit (empty: none). Plain texts only.
[[nodiscard]] std::unique_ptr<QTextDocument> reviewPage(const training::TrainingRun& run,
                                                        const std::vector<training::TrainingRun>& earlier,
                                                        const std::vector<QString>& visit, int offsetMinutes);

/// The actor's card on a page of its own.
[[nodiscard]] std::unique_ptr<QTextDocument> cardPage(const QString& title, const std::vector<QString>& actorsCard);

[[nodiscard]] QString kindText(training::RunKind kind); ///< 角色扮演, 演练, 自己走

/// 2026-11-23 10:41 by the desk's clock.
[[nodiscard]] QString whenText(core::Millis utc, int offsetMinutes);

} // namespace yingke::rehearsal
