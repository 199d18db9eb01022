// SPDX-License-Identifier: GPL-3.0-or-later
// How often each step was tested, practised, really used: learned in the background, one question at a time.
#pragma once

#include "office/data/office.h"
#include "rehearsal/picture/step_counts.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <map>
#include <set>
#include <string>

namespace yingke::rehearsal {

class StepLearner : public QObject {
    Q_OBJECT

public:
    /// `office` outlives it; `journal`: the path of the log, which is only read.
    StepLearner(const office::Office& office, QString journal, QObject* parent);
    ~StepLearner() override; ///< waits for what is being learned

    /// The explorer walks this text, unless it has.
    void test(const scenario::Script& script);
    /// Counts in the log how often visitors stood at each step.
    void countUse();
    /// How often each step of the script was practised, by step id; those not named: never.
    void setPractised(const std::string& script, const std::map<std::string, std::int64_t>& counts);
    [[nodiscard]] const StepCounts& countsOf(const std::string& script);
    [[nodiscard]] bool hasTested(const scenario::Script& script) const;

signals:
    void learned(); ///< other counts, on the window's thread

private:
    const office::Office& m_office;
    QString m_journal;
    std::map<std::string, StepCounts> m_counts; ///< by script
    std::set<std::string> m_tested;             ///< hashes of texts that the explorer has walked
    QThreadPool m_pool;
};

} // namespace yingke::rehearsal
