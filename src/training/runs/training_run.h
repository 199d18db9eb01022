// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a practice run, and what a trainee was given to practise.
#pragma once

#include "core/moment.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace yingke::training {

struct TrainingStep {
    std::string step;
    QString title;
    core::Millis entered = 0; ///< since the begin of the run
    core::Millis took = 0;
    int words = 0; ///< marks 1 to 5; 0: not marked
    int bearing = 0;
    int gestures = 0;
    QString choice;           ///< what was picked there; may be empty
    core::Millis chosen = -1; ///< when, since the begin of the run; -1: nothing was picked
    std::string script = {};  ///< whose step; empty: the run's
    int timing = 0;           ///< a mark as the others: whether it took the time it should
};

enum class RunKind {
    RolePlay,
    Drill,
    Alone ///< walked to the end without a partner and marks
};

struct TrainingRun {
    std::int64_t id = 0; ///< 0: not saved yet
    QString trainee;
    std::string script;
    std::string drill; ///< id of the drill that was played; empty: none
    std::string hash;  ///< of the text that was practised
    QString title;
    std::uint64_t seed = 0; ///< of the cast
    core::Millis begunUtc = 0;
    core::Millis took = 0;
    int limitsKept = 0;
    int limitsAll = 0;
    double mean = 0; ///< mean of all marks given, 1 to 5; 0: none was. Reckoned anew from the steps when saved
    std::vector<QString> card;   ///< the actor's card as it was
    std::vector<QString> limits; ///< a sentence a limit
    std::vector<TrainingStep> steps;
    RunKind kind = RunKind::RolePlay;

    [[nodiscard]] double meanMark() const; ///< of the steps; without steps: `mean`
};

/// A scenario or a drill that a trainee is to practise until a day.
struct Assignment {
    std::int64_t id = 0;
    QString trainee;
    std::string script;
    std::int64_t dueDay = 0;  ///< days since 1970-01-01
    std::int64_t run = 0;     ///< the run that fulfilled it; 0: none yet
    std::string drill = {};   ///< this drill is wanted; empty: any run of the script
    QString title = {};       ///< as it was called when it was given
    core::Millis doneUtc = 0; ///< when that run began; 0: none yet
};

enum class AssignmentState { Open, Overdue, Done };
/// Overdue from the day after the due day on.
[[nodiscard]] AssignmentState stateOf(const Assignment& assignment, std::int64_t today);

} // namespace yingke::training
