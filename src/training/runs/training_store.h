// SPDX-License-Identifier: GPL-3.0-or-later
// Practice kept per person, in a file of its own (DATA/training.sqlite): runs, their steps and marks, what was
// assigned. Nothing of it is in the log of visits. The window's thread.
#pragma once

#include "training/runs/training_run.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace yingke::training {

class TrainingStore {
public:
    TrainingStore() = default;
    ~TrainingStore();
    TrainingStore(const TrainingStore&) = delete;
    TrainingStore& operator=(const TrainingStore&) = delete;

    /// Opens or makes the file, and brings an older one up to date (a copy of it stays beside it). Empty, or a sentence
    /// for the trainer: practice goes on, nothing is kept then, and the file is as it was.
    [[nodiscard]] QString open(const QString& path);
    /// Keeps a run (its id is set) and fulfils the trainee's oldest open assignment that it answers (none, when it was
    /// walked alone); all or nothing. Empty, or why not.
    [[nodiscard]] QString save(TrainingRun& run);
    /// Earlier runs of a person at a script, the newest first, at most `most`; without their steps.
    [[nodiscard]] std::vector<TrainingRun> runsOf(const QString& trainee, const std::string& script, int most) const;
    /// Every run, the newest first; without steps.
    [[nodiscard]] std::vector<TrainingRun> allRuns() const;
    /// One run whole.
    [[nodiscard]] std::optional<TrainingRun> run(std::int64_t id) const;
    /// How often each step of the script was practised.
    [[nodiscard]] std::map<std::string, std::int64_t> practised(const std::string& script) const;
    /// Who has runs or assignments, by name.
    [[nodiscard]] QStringList trainees() const;

    [[nodiscard]] QString assign(const Assignment& assignment);
    [[nodiscard]] QString withdraw(std::int64_t assignment); ///< takes it back; empty, or why not
    [[nodiscard]] std::vector<Assignment> openAssignments(const QString& trainee) const; ///< those due first, first
    [[nodiscard]] std::vector<Assignment> allAssignments() const;                        ///< in the same order

    /// Takes out everything that is kept of a person: runs, steps, marks, assignments. Its bytes are overwritten too.
    /// Empty, or why not.
    [[nodiscard]] QString erase(const QString& trainee);

private:
    QString m_connection; ///< empty: not open
};

} // namespace yingke::training
