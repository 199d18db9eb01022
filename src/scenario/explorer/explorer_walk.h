// SPDX-License-Identifier: GPL-3.0-or-later
// The walk itself: standings that are still to be walked from, in turns, so that no step starves when a bound stops it.
#pragma once

#include "scenario/explorer/explorer.h"
#include "scenario/explorer/explorer_desk.h"
#include "scenario/explorer/explorer_graph.h"
#include "scenario/explorer/explorer_needs.h"
#include "scenario/explorer/explorer_rows.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace yingke::scenario {

class ExplorerWalk {
public:
    /// All three outlive the walk.
    ExplorerWalk(const Script& script, const Vocabulary& vocabulary, const ExploreOptions& options);

    /// Once.
    Explored all();

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
    void prepareQuestions();
    void begins();
    [[nodiscard]] std::vector<Facts> carried(const core::Moment& now) const;
    void promised(Standing& standing, int moved, const Facts& collected);
    void begin(core::VisitorRole role, core::Channel channel, int moved, const Facts& collected);

    // From one standing on.
    void walkOn();
    void walk(const Pending& pending);
    void step(Standing standing, const Input& input, const std::string& label, Nexts& nexts);
    [[nodiscard]] std::size_t arrive(Standing standing);
    void limits(const Standing& standing, Nexts& nexts);
    [[nodiscard]] std::vector<Standing> fillings(const Standing& standing, const Step& step);
    [[nodiscard]] bool fillOne(Standing& standing, const FactSpec& spec, const std::optional<core::FactValue>& given);
    [[nodiscard]] const FilledRows& rowsAt(const Standing& standing, const Step& step,
                                           const std::vector<const FactSpec*>& telling);
    [[nodiscard]] const core::FactValue* before(const Standing& standing, const FactSpec& spec) const;
    void leave(Standing standing, const Step& step, Nexts& nexts);
    void extremes(const Standing& standing, const Step& step, const Input& straightOn);
    void overrides(const Standing& standing, const Step& step, Nexts& nexts);
    void otherLeaves(const Standing& standing, std::size_t number);

    // Bounds.
    [[nodiscard]] bool over();
    void finish();

    const Script& m_script;
    const Vocabulary& m_vocabulary;
    const ExploreOptions& m_options;
    const core::VisitId m_other{"other"};
    const core::PromiseId m_promise{"promised"};
    std::int64_t m_began = -1; ///< of the work of this thread, milliseconds
    bool m_locks = false;      ///< the script asks whether the promise may be moved again
    const ExplorerNeeds m_needs;
    WorldQuestions m_questions;
    Explored m_explored;
    ExplorerGraph m_graph;
    ExplorerDesk m_desk;
    std::map<core::StepId, Turn> m_turns;
    std::map<std::string, FilledRows> m_rows; ///< by the step and what its conditions compare with
    std::uint64_t m_pendingBytes = 0;
    std::uint64_t m_walked = 0;
    std::uint64_t m_asked = 0; ///< how often over() was asked
};

} // namespace yingke::scenario
