// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions of the second language as the explorer tries them: what decides in them, and how they stand.
#pragma once

#include "scenario/expression/expression_tree.h"
#include "scenario/language/model.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace yingke::scenario {

struct TypedCondition {
    const Step* step = nullptr;  ///< where it stands
    Term tree;                   ///< sums put in by their formulas
    std::vector<Term> atoms;     ///< what decides: comparisons, and yes or no by itself
    std::vector<Term> gaps;      ///< of each comparison, what lies between its two sides
    std::set<std::string> names; ///< with has.x also x
    bool clock = false;          ///< it asks for today or now
};

/// What a name stands for, asked from a step (a piece's choices are asked from within the piece).
using StepValues = std::function<std::optional<Value>(const Step& step, const std::string& name)>;

class TypedConditions {
public:
    /// The script outlives this.
    explicit TypedConditions(const Script& script);

    [[nodiscard]] const std::vector<TypedCondition>& all() const { return m_all; }
    /// All names that conditions ask for, sums replaced by what they are made of.
    [[nodiscard]] const std::set<std::string>& names() const { return m_names; }
    /// Whether any of them asks for today or now.
    [[nodiscard]] bool clock() const { return m_clock; }

    /// How each condition with one of these names comes out, a letter each: y, n, or ? when it does not.
    [[nodiscard]] std::string truths(const std::set<std::string>& names, const StepValues& values,
                                     const ExpressionClock& clock) const;
    /// The same for all that decides in them.
    [[nodiscard]] std::string atoms(const std::set<std::string>& names, const StepValues& values,
                                    const ExpressionClock& clock) const;
    /// The same for what lies between the sides of each comparison: <, =, > or ?. It tells how near a border is where
    /// both sides of it come out alike, as around `n = 5`.
    [[nodiscard]] std::string signs(const std::set<std::string>& names, const StepValues& values,
                                    const ExpressionClock& clock) const;
    /// The same for all that decides by today and now.
    [[nodiscard]] std::string clockAtoms(const StepValues& values, const ExpressionClock& clock) const;

private:
    void read(const Step& step, const std::string& condition);
    [[nodiscard]] Term whole(const Term& term, int depth) const;

    std::map<std::string, std::string> m_formulas; ///< of sums, by id
    std::vector<TypedCondition> m_all;
    std::set<std::string> m_names;
    bool m_clock = false;
};

/// Whether today or now is asked for anywhere in it.
[[nodiscard]] bool asksTheClock(const Term& term);

} // namespace yingke::scenario
