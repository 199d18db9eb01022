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
    cancelTest();
    m_pool.clear();
    m_pool.waitForDone();
}

void StepLearner::cancelTest() {
    if (m_cancel) {
        *m_cancel = true;
    }
    m_cancel.reset();
    m_walking.clear();
}

void StepLearner::test(const scenario::Script& script) {
    if (testedOf(script) != Tested::Unknown || m_walking == script.ref.hash) {
        return;
    }
    cancelTest();
    m_walking = script.ref.hash;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, script, words = m_office.vocabulary(), limits = m_office.limits(), cancel = m_cancel] {
        if (*cancel) {
            return;
        }
        scenario::ExploreOptions options;
        options.mostPaths = 2'000;
        options.limits = limits;
        options.cancelled = [cancel] { return cancel->load(); };
        const scenario::Explored explored = scenario::explore(script, words, options);
        if (*cancel) {
            return; // half a walk would be taken for a whole one
        }
        QMetaObject::invokeMethod(
            this,
            [this, explored, id = script.id, hash = script.ref.hash] {
                for (auto& [step, count] : m_counts[id]) {
                    count.tested = 0;
                }
                for (const auto& [step, times] : explored.standings) {
                    m_counts[id][step.value].tested = static_cast<std::int64_t>(times);
                }
                m_tested[hash] = explored.complete ? Tested::Whole : Tested::Partly;
                m_walking = m_walking == hash ? std::string() : m_walking;
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

Tested StepLearner::testedOf(const scenario::Script& script) const {
    const auto found = m_tested.find(script.ref.hash);
    return found != m_tested.end() ? found->second : Tested::Unknown;
}

} // namespace yingke::rehearsal
