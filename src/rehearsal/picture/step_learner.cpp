// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/picture/step_learner.h"

#include "journal/read/step_use.h"
#include "scenario/explorer/explorer.h"

#include <utility>

namespace yingke::rehearsal {

StepLearner::StepLearner(const office::Office& office, QString journal, QObject* parent)
    : QObject(parent), m_office(office), m_journal(std::move(journal)) {
    m_pool.setMaxThreadCount(1);
}

StepLearner::~StepLearner() {
    m_pool.clear();
    m_pool.waitForDone();
}

void StepLearner::test(const scenario::Script& script) {
    if (hasTested(script)) {
        return;
    }
    m_pool.start([this, script, words = m_office.vocabulary(), limits = m_office.limits()] {
        constexpr std::uint64_t most = 2'000;
        const scenario::Explored explored = scenario::explore(script, words, {most, limits});
        QMetaObject::invokeMethod(
            this,
            [this, explored, id = script.id, hash = script.ref.hash] {
                for (auto& [step, count] : m_counts[id]) {
                    count.tested = 0;
                }
                for (const auto& [step, times] : explored.standings) {
                    m_counts[id][step.value].tested = static_cast<std::int64_t>(times);
                }
                m_tested.insert(hash);
                emit learned();
            },
            Qt::QueuedConnection);
    });
}

void StepLearner::countUse() {
    m_pool.start([this, path = m_journal] {
        const auto used = journal::stepsEntered(path);
        QMetaObject::invokeMethod(
            this,
            [this, used] {
                for (const auto& [key, count] : used) {
                    m_counts[key.first][key.second].used = count;
                }
                emit learned();
            },
            Qt::QueuedConnection);
    });
}

void StepLearner::setPractised(const std::string& script, const std::map<std::string, std::int64_t>& counts) {
    for (auto& [step, count] : m_counts[script]) {
        count.practised = 0;
    }
    for (const auto& [step, count] : counts) {
        m_counts[script][step].practised = count;
    }
}

const StepCounts& StepLearner::countsOf(const std::string& script) { return m_counts[script]; }

bool StepLearner::hasTested(const scenario::Script& script) const { return m_tested.count(script.ref.hash) > 0; }

} // namespace yingke::rehearsal
