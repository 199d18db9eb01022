// SPDX-License-Identifier: GPL-3.0-or-later
// The walk itself: standings that are still to be walked from, in turns, so that no step starves when a bound stops it.
#pragma once

#include "scenario/explorer/explorer.h"
#include "scenario/explorer/explorer_desk.h"
#include "scenario/explorer/explorer_filling.h"
#include "scenario/explorer/explorer_graph.h"
#include "scenario/explorer/explorer_needs.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace yingke::scenario {

/// Milliseconds that this thread has worked: what else the computer does is no work of the walk.
[[nodiscard]] std::int64_t workedMillis();

class ExplorerWalk {
public:
    /// What is walked besides answers: nothing; or also steps that are skipped, what an earlier matter of the visit
    /// has collected, and waiting until a condition on the clock turns. The wider walk is for what is reached: its dead
    /// ends need not be any.
    enum class Reach { Answers, Anything };

    /// All three outlive the walk.
    ExplorerWalk(const Script& script, const Vocabulary& vocabulary, const ExploreOptions& options, Reach reach);

    /// Once. Where screens are sought, it is over, and whole, when each of them was come to.
    Explored all(std::set<core::StepId> sought = {});

private:
    using Facts = std::map<core::FactId, core::FactValue>;
    using Nexts = std::vector<std::size_t>; ///< where ways lead, by the numbers of the graph
    struct Pending {
        std::size_t number = 0;
        Standing standing;
    };
    struct Turn { ///< of one step
        std::deque<Pending> pending;
        std::uint64_t walked = 0;
    };

    // The begin: who comes, how, and with what from an earlier visit.
    void begins();
    void beginsAt(const std::vector<core::Moment>& moments, const std::vector<Facts>& before);
    [[nodiscard]] std::vector<Facts> carried(const core::Moment& now);
    /// How one of the walks begins.
    struct Opening {
        core::VisitorRole role = core::VisitorRole::Unknown;
        core::Channel channel = core::Channel::InPerson;
        core::Direction direction = core::Direction::Incoming;
        bool broken = false; ///< the promise was, before
        int moved = 0;       ///< how often the promise was; below 0: no promise opened the script
        Facts before;        ///< collected by the visit before, or by an earlier matter
        core::Moment at;
    };
    [[nodiscard]] std::vector<int> moves() const;
    void promised(Standing& standing, const Opening& opening);
    void begin(const Opening& opening);

    // From one standing on.
    void walkOn();
    void walk(const Pending& pending);
    void step(Standing standing, const Input& input, const std::string& label, Nexts& nexts);
    [[nodiscard]] std::size_t arrive(Standing standing);
    [[nodiscard]] std::string spreadKey(const Standing& standing) const;
    void limits(const Standing& standing, Nexts& nexts);
    void leave(Standing standing, const Step& step, Nexts& nexts);
    void extremes(const Standing& standing, const Step& step, const Input& straightOn);
    void overrides(const Standing& standing, const Step& step, Nexts& nexts);
    void waits(const Standing& standing, const Step& step, Nexts& nexts);
    void otherLeaves(const Standing& standing, std::size_t number);

    // Bounds.
    [[nodiscard]] bool over();
    void finish();

    const Script& m_script;
    const Vocabulary& m_vocabulary;
    const ExploreOptions& m_options;
    const Reach m_reach;
    const core::VisitId m_other{"other"};
    const core::PromiseId m_promise{"promised"};
    const std::int64_t m_began = workedMillis(); ///< before the needs are made, which is work too
    bool m_locks = false;                        ///< the script asks whether the promise may be moved again
    const ExplorerNeeds m_needs;
    WorldQuestions m_questions;
    const std::vector<core::Moment> m_clockPoints; ///< in order
    const std::vector<core::Moment> m_moments;     ///< at which a walk begins, the usual first
    const std::vector<core::Moment> m_spread;      ///< the wider walk begins at these too; in order
    std::set<core::StepId> m_sought;               ///< screens still to be come to
    bool m_seeks = false;                          ///< nothing else is walked for
    std::uint64_t m_left = 300'000; ///< reckonings of conditions that may still be made to find telling values
    Explored m_explored;
    ExplorerGraph m_graph;
    ExplorerDesk m_desk;
    ExplorerFilling m_filling;
    std::map<core::StepId, Turn> m_turns;
    std::uint64_t m_pendingBytes = 0;
    std::uint64_t m_walked = 0;
    std::uint64_t m_asked = 0; ///< how often over() was asked
};

} // namespace yingke::scenario
