// SPDX-License-Identifier: GPL-3.0-or-later
// Practice kept per person, in a file of its own (DATA/training.sqlite): runs, their steps and marks, drills assigned.
// Nothing of it is in the log of visits. The window's thread.
#pragma once

#include "core/moment.h"

#include <QString>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace yingke::office {

struct TrainingStep {
    std::string step;
    QString title;
    core::Millis entered = 0; ///< since the begin of the run
    core::Millis took = 0;
    int words = 0; ///< marks 1 to 5; 0: not marked
    int bearing = 0;
    int gestures = 0;
    QString choice; ///< what was picked there; may be empty
};

struct TrainingRun {
    std::int64_t id = 0; ///< 0: not saved yet
    QString trainee;
    std::string script;
    std::string hash; ///< of the text that was practised
    QString title;
    std::uint64_t seed = 0; ///< of the cast
    core::Millis begunUtc = 0;
    core::Millis took = 0;
    int limitsKept = 0;
    int limitsAll = 0;
    std::vector<TrainingStep> steps;

    [[nodiscard]] double meanMark() const; ///< of all marks given; 0: none was
};

struct Assignment {
    std::int64_t id = 0;
    QString trainee;
    std::string script;
    std::int64_t dueDay = 0; ///< days since 1970-01-01
    std::int64_t run = 0;    ///< the run that fulfilled it; 0: open
};

class TrainingStore {
public:
    TrainingStore() = default;
    ~TrainingStore();
    TrainingStore(const TrainingStore&) = delete;
    TrainingStore& operator=(const TrainingStore&) = delete;

    /// Opens or makes the file; empty, or a sentence for the trainer (practice goes on, nothing is kept then).
    [[nodiscard]] QString open(const QString& path);
    /// Keeps a run (its id is set) and fulfils the trainee's oldest open drill of that script; all or nothing. Empty,
    /// or why not.
    [[nodiscard]] QString save(TrainingRun& run);
    /// Earlier runs of a person at a script, the newest first, at most `most`; without their steps.
    [[nodiscard]] std::vector<TrainingRun> runsOf(const QString& trainee, const std::string& script, int most) const;
    /// How often each step of the script was practised.
    [[nodiscard]] std::map<std::string, std::int64_t> practised(const std::string& script) const;
    [[nodiscard]] QString assign(const Assignment& assignment);
    [[nodiscard]] std::vector<Assignment> openAssignments(const QString& trainee) const;

private:
    QString m_connection; ///< empty: not open
};

} // namespace yingke::office
