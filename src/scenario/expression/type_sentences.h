// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of an expression are called in a sentence about their types. Inside the type check only.
#pragma once

#include "scenario/expression/expression_tree.h"

#include <map>
#include <string>
#include <utility>

namespace yingke::scenario {

class TypeSentences {
public:
    /// What a name is called at the desk.
    void label(const std::string& name, const std::string& label) { m_labels[name] = label; }

    /// As it is written.
    [[nodiscard]] std::string textOf(const Term& term) const;
    /// The same in quotes, a name with its label: “deposit”(押金).
    [[nodiscard]] std::string inChinese(const Term& term) const;
    [[nodiscard]] std::string inEnglish(const Term& term) const;
    /// What to write at `term`, which is `wrong` and stands beside an `other`; Chinese and English.
    [[nodiscard]] std::pair<std::string, std::string> instead(const Term& term, ValueType wrong, ValueType other) const;

private:
    [[nodiscard]] std::string labelOf(const Term& term) const;

    std::map<std::string, std::string> m_labels;
};

} // namespace yingke::scenario
