// SPDX-License-Identifier: GPL-3.0-or-later
// Where runs and assignments are kept, or the one sentence why nothing is. The window's thread.
#pragma once

#include "training/runs/training_store.h"

#include <QString>

namespace yingke::rehearsal {

class RunBook {
public:
    /// Opens DATA/training.sqlite; fault() says why not.
    explicit RunBook(const QString& folder) : m_fault(m_store.open(folder + QStringLiteral("/training.sqlite"))) {}

    [[nodiscard]] training::TrainingStore& store() { return m_store; }
    /// Why no run is kept; empty: they are.
    [[nodiscard]] const QString& fault() const { return m_fault; }
    /// Empty: it is kept; else a sentence.
    [[nodiscard]] QString save(training::TrainingRun& run) { return m_fault.isEmpty() ? m_store.save(run) : m_fault; }
    [[nodiscard]] QString assign(const training::Assignment& given) {
        return m_fault.isEmpty() ? m_store.assign(given) : m_fault;
    }

private:
    training::TrainingStore m_store; // before the sentence that its opening gives
    QString m_fault;
};

} // namespace yingke::rehearsal
