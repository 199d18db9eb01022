// SPDX-License-Identifier: GPL-3.0-or-later
// What of a standing decides how a script goes on from a step. Two standings that agree in it go on the same ways, so
// the explorer walks them once.
#pragma once

#include "core/hall.h"
#include "scenario/explorer/explorer_world.h"
#include "scenario/language/model.h"

#include <map>
#include <set>
#include <string>

namespace yingke::scenario {

/// What steps ask about.
struct Needs {
    std::set<core::FactId> facts;
    std::set<core::StepId> choices;
    std::set<std::string> roles; ///< sought, handed over to, moved up to, owning promises
    std::set<std::string> settings;
    std::set<core::StepId> papers; ///< steps that want papers
    std::set<std::string> policies;
    bool promise = false; ///< what became of the promise that the script follows up
    bool visitor = false; ///< who the visitor is
    bool channel = false;
    bool lookUps = false;

    void add(const Needs& more);
};

class ExplorerNeeds {
public:
    explicit ExplorerNeeds(const Script& script);

    /// Of the whole script.
    [[nodiscard]] const Needs& all() const { return m_all; }
    /// Facts that conditions ask about: each of their values is a way of its own.
    [[nodiscard]] const std::set<core::FactId>& conditions() const { return m_conditions; }
    /// Numbers that conditions compare with: the values at, below and over them make a difference.
    [[nodiscard]] const std::set<std::int64_t>& bounds() const { return m_bounds; }
    /// Roles whose presence is asked.
    [[nodiscard]] const std::set<std::string>& sought() const { return m_sought; }
    /// The script speaks to the other visitor of S2, asks that one to wait, or goes back to that one.
    [[nodiscard]] bool other() const { return m_other; }
    [[nodiscard]] bool otherOnTelephone() const { return m_otherOnTelephone; }

    /// Policies that conditions ask about from a step on.
    [[nodiscard]] const std::set<std::string>& policiesFrom(const core::StepId& step) const {
        return from(step).policies;
    }
    /// The standing as far as it matters from here.
    [[nodiscard]] std::string keyOf(const core::Hall& hall, const core::Visit& visit, const ExplorerWorld& world) const;

private:
    void read(const Step& step, Needs& needs);
    void expression(const std::string& text, const std::string& prefix, bool condition, Needs& needs);
    [[nodiscard]] const Needs& from(const core::StepId& step) const;

    const Script& m_script;
    std::map<core::StepId, Needs> m_from; ///< of all steps that can be reached from a step, itself included
    Needs m_all;
    std::set<core::FactId> m_conditions;
    std::set<std::int64_t> m_bounds;
    std::set<std::string> m_sought;
    bool m_other = false;
    bool m_otherOnTelephone = false;
};

} // namespace yingke::scenario
