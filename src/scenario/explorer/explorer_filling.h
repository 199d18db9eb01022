// SPDX-License-Identifier: GPL-3.0-or-later
// What is filled in at a step on a walk.
#pragma once

#include "scenario/explorer/explorer_desk.h"
#include "scenario/explorer/explorer_needs.h"
#include "scenario/explorer/explorer_rows.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace yingke::scenario {

class ExplorerFilling {
public:
    /// All outlive it. `left`: reckonings of conditions that may still be made; `most` rows of values at a step.
    ExplorerFilling(const Script& script, const ExplorerNeeds& needs, ExplorerDesk& desk, Explored& explored,
                    std::uint64_t& left, std::size_t most)
        : m_script(script), m_needs(needs), m_desk(desk), m_explored(explored), m_left(left), m_most(most) {}

    /// The standing with the step's facts filled in: conditions see telling values, other facts a typical one. Fewer
    /// when `over` says so.
    [[nodiscard]] std::vector<Standing> fillings(const Standing& standing, const Step& step,
                                                 const std::function<bool()>& over);
    /// The value that a fact must lie after, once it is known.
    [[nodiscard]] const core::FactValue* before(const Standing& standing, const FactSpec& spec) const;
    /// What a condition of the second language would see of a name, as far as the walk knows it.
    [[nodiscard]] std::optional<Value> valueAt(const Standing& standing, const Step& step,
                                               const std::string& name) const;

private:
    [[nodiscard]] bool fillOne(Standing& standing, const FactSpec& declared,
                               const std::optional<core::FactValue>& given);
    [[nodiscard]] const FilledRows& rowsAt(const Standing& standing, const Step& step,
                                           const std::vector<const FactSpec*>& telling);
    [[nodiscard]] bool ordered(const Standing& standing, const FilledRow& row) const;
    [[nodiscard]] bool withinBounds(const Standing& standing, const FactSpec& spec, const core::FactValue& value,
                                    const FilledRow& row) const;

    const Script& m_script;
    const ExplorerNeeds& m_needs;
    ExplorerDesk& m_desk;
    Explored& m_explored;
    std::uint64_t& m_left;
    const std::size_t m_most;
    std::map<std::string, FilledRows> m_rows; ///< by the step and what its conditions compare with
};

} // namespace yingke::scenario
