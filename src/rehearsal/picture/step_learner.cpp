// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/picture/step_learner.h"

#include "journal/read/step_use.h"
#include "scenario/explorer/explorer_problems.h"

#include <QRunnable>

#include <utility>

namespace yingke::rehearsal {

StepLearner::StepLearner(const office::Office& office, QString journal, QObject* parent)
    : QObject(parent), m_office(office), m_journal(std::move(journal)) {
    m_pool.setMaxThreadCount(1);
}

StepLearner::~StepLearner() {
    cancelTest();
    if (m_cancelRest) {
        *m_cancelRest = true;
    }
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
    constexpr int beforeTheRest = 1;
    walk(script, m_cancel, beforeTheRest);
}

void StepLearner::testRest(const std::vector<scenario::Script>& scripts) {
    if (m_cancelRest) {
        *m_cancelRest = true;
    }
    m_cancelRest = std::make_shared<std::atomic<bool>>(false);
    for (const scenario::Script& script : scripts) {
        if (testedOf(script) == Tested::Unknown && m_walking != script.ref.hash) {
            walk(script, m_cancelRest, 0);
        }
    }
}

void StepLearner::walk(const scenario::Script& script, const std::shared_ptr<std::atomic<bool>>& cancel, int priority) {
    const auto work = [this, script, words = m_office.vocabulary(), limits = m_office.limits(), cancel] {
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
            this, [this, explored, script] { take(explored, script); }, Qt::QueuedConnection);
    };
    m_pool.start(QRunnable::create(work), priority);
}

void StepLearner::take(const scenario::Explored& explored, const scenario::Script& script) {
    for (auto& [step, count] : m_counts[script.id]) {
        count.tested = 0;
    }
    for (const auto& [step, times] : explored.standings) {
        m_counts[script.id][step.value].tested = static_cast<std::int64_t>(times);
    }
    m_tested[script.ref.hash] = explored.complete && explored.notFound.empty() ? Tested::Whole : Tested::Partly;
    m_found[script.ref.hash] = scenario::problemsOf(explored, script);
    m_walking = m_walking == script.ref.hash ? std::string() : m_walking;
    emit learned();
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

const scenario::Problems& StepLearner::foundIn(const scenario::Script& script) const {
    static const scenario::Problems nothing;
    const auto found = m_found.find(script.ref.hash);
    return found != m_found.end() ? found->second : nothing;
}

Tested StepLearner::testedOf(const scenario::Script& script) const {
    const auto found = m_tested.find(script.ref.hash);
    return found != m_tested.end() ? found->second : Tested::Unknown;
}

} // namespace yingke::rehearsal
