// SPDX-License-Identifier: GPL-3.0-or-later
// Where the comparisons of a script's conditions of the first language turn: the numbers at which a yes becomes a no.
// For the explorer. Those of the second language: explorer_typed.h.
#pragma once

#include "scenario/language/expression.h"
#include "scenario/language/model.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace yingke::scenario {

/// One comparison of a condition, sums put in by their formulas.
struct Comparison {
    std::string difference; ///< left minus right, as an expression
    std::set<std::string> names;
    std::set<std::int64_t> numbers; ///< whole numbers that stand in the condition
    std::set<std::string> times;    ///< times of day that stand in it, "22:00"
};

class ExplorerBorders {
public:
    explicit ExplorerBorders(const Script& script);

    [[nodiscard]] const std::vector<Comparison>& comparisons() const { return m_comparisons; }
    /// All names that conditions compare, sums replaced by what they are made of.
    [[nodiscard]] const std::set<std::string>& names() const { return m_names; }
    /// Whole numbers at which a comparison with this name turns while the others stand at `others`, those beside them,
    /// and numbers that stand in such a comparison. A comparison that is not linear in it gives only the latter.
    [[nodiscard]] std::set<std::int64_t> turning(const std::string& name, const NameValue& others) const;
    /// Times of day that stand in a condition with this name.
    [[nodiscard]] std::set<std::string> times(const std::string& name) const;

private:
    void read(const std::string& condition);
    [[nodiscard]] std::string whole(const std::string& expression, int depth) const;

    std::map<std::string, std::string> m_formulas; ///< of sums, by id
    std::vector<Comparison> m_comparisons;
    std::set<std::string> m_names;
};

} // namespace yingke::scenario
