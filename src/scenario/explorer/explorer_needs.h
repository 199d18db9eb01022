// SPDX-License-Identifier: GPL-3.0-or-later
// What of a standing decides how a script goes on from a step. Two standings that agree in it go on the same ways, so
// the explorer walks them once.
#pragma once

#include "core/hall.h"
#include "scenario/explorer/explorer_borders.h"
#include "scenario/explorer/explorer_typed.h"
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
    std::set<std::string> fees;    ///< that sums and conditions hang on
    std::set<core::StepId> papers; ///< steps that want papers
    std::set<std::string> policies;
    bool promise = false; ///< what became of the promise that the script follows up
    bool visitor = false; ///< who the visitor is
    bool channel = false;
    bool direction = false; ///< whether it is a call that we make
    bool broken = false;    ///< whether the promise was broken before the script began
    bool lookUps = false;
    bool clock = false; ///< today or now

    void add(const Needs& more);
    bool operator==(const Needs&) const = default;
};

class ExplorerNeeds {
public:
    explicit ExplorerNeeds(const Script& script);

    /// Of the whole script.
    [[nodiscard]] const Needs& all() const { return m_all; }
    /// Facts that conditions ask about: each of their values is a way of its own.
    [[nodiscard]] const std::set<core::FactId>& conditions() const { return m_conditions; }
    /// Where they turn: those of the first language, and those of the second.
    [[nodiscard]] const ExplorerBorders& borders() const { return m_borders; }
    [[nodiscard]] const TypedConditions& typed() const { return m_typed; }
    /// Facts that something ahead of a step asks about before they are filled in anew.
    [[nodiscard]] const std::set<core::FactId>& openAt(const core::StepId& step) const { return from(step).facts; }
    /// Facts that sums, promises and papers can't do without; conditions take what is not known as 0.
    [[nodiscard]] const std::set<core::FactId>& indispensable() const { return m_indispensable; }
    /// Roles whose presence is asked.
    [[nodiscard]] const std::set<std::string>& sought() const { return m_sought; }
    /// The script speaks to the other visitor of S2, asks that one to wait, or goes back to that one.
    [[nodiscard]] bool other() const { return m_other; }
    [[nodiscard]] bool otherOnTelephone() const { return m_otherOnTelephone; }

    /// Whether something from a step on asks for today or now.
    [[nodiscard]] bool clockFrom(const core::StepId& step) const { return from(step).clock; }
    /// Policies that conditions ask about from a step on.
    [[nodiscard]] const std::set<std::string>& policiesFrom(const core::StepId& step) const {
        return from(step).policies;
    }
    /// The standing as far as it matters from here.
    [[nodiscard]] std::string keyOf(const core::Hall& hall, const core::Visit& visit, const ExplorerWorld& world) const;

private:
    void flow(const std::map<core::StepId, Needs>& own);
    void read(const Step& step, Needs& needs);
    /// Who asks for a value: a condition can do without it, a sum can't.
    enum class AskedBy { Condition, Sum };
    void expression(const Step& step, const std::string& text, AskedBy asked, Needs& needs);
    void name(const std::string& name, const std::string& prefix, AskedBy asked, Needs& needs);
    [[nodiscard]] const Needs& from(const core::StepId& step) const;
    [[nodiscard]] std::string factsOf(const Needs& needs, const core::Visit& visit, const ExplorerWorld& world) const;

    const Script& m_script;
    ExplorerBorders m_borders;
    TypedConditions m_typed;
    std::map<core::StepId, Needs> m_from; ///< of all that follows a step, itself included, as far as it is not set anew
    Needs m_all;
    std::set<core::FactId> m_conditions;
    std::set<core::FactId> m_indispensable;
    std::set<std::string> m_sought;
    bool m_other = false;
    bool m_otherOnTelephone = false;
};

} // namespace yingke::scenario
