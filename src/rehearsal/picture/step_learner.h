// SPDX-License-Identifier: GPL-3.0-or-later
// How often each step was tested, practised, really used: learned in the background, one question at a time.
#pragma once

#include "office/data/office.h"
#include "rehearsal/picture/step_counts.h"
#include "scenario/explorer/explorer.h"
#include "scenario/language/problem.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace yingke::rehearsal {

class StepLearner : public QObject {
    Q_OBJECT

public:
    /// `office` outlives it; `journal`: the path of the log, which is only read.
    StepLearner(const office::Office& office, QString journal, QObject* parent);
    ~StepLearner() override; ///< cancels the explorer, waits for what else is being learned

    /// The explorer walks this text, unless it has. What it walks yet of another is cancelled.
    void test(const scenario::Script& script);
    /// The explorer stops, and what waits for it: nothing that it would walk is looked at any more.
    void cancelTest();
    /// Counts in the log how often visitors stood at each step.
    void countUse();
    /// How often each step of the script was practised, by step id; those not named: never.
    void setPractised(const std::string& script, const std::map<std::string, std::int64_t>& counts);
    [[nodiscard]] const StepCounts& countsOf(const std::string& script);
    [[nodiscard]] Tested testedOf(const scenario::Script& script) const;
    /// What the explorer found in this text; empty also while it has not walked it.
    [[nodiscard]] const scenario::Problems& foundIn(const scenario::Script& script) const;
    /// The explorer walks these too, behind what is tested now, each text once; the former rest is forgotten.
    void testRest(const std::vector<scenario::Script>& scripts);

signals:
    void learned(); ///< other counts, on the window's thread

private:
    void walk(const scenario::Script& script, const std::shared_ptr<std::atomic<bool>>& cancel, int priority);
    void take(const scenario::Explored& explored, const scenario::Script& script);

    const office::Office& m_office;
    QString m_journal;
    std::map<std::string, StepCounts> m_counts; ///< by script
    std::map<std::string, Tested> m_tested;     ///< by the hash of the text; those that were cancelled are not in it
    std::map<std::string, scenario::Problems> m_found; ///< by the hash of the text
    std::shared_ptr<std::atomic<bool>> m_cancelRest;   ///< of the walks of the others
    std::string m_walking;                             ///< hash of the text that is being walked, or waits for it
    std::shared_ptr<std::atomic<bool>> m_cancel;       ///< of that walk
    QThreadPool m_pool;
};

} // namespace yingke::rehearsal
