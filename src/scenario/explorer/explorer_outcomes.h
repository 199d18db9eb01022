// SPDX-License-Identifier: GPL-3.0-or-later
// How a condition can come out when only that is known of its facts which is certain, and what is known of them once it
// has come out so. For proofs: an outcome that is left out here is impossible; one that is named may still be.
#pragma once

#include "scenario/explorer/explorer_form.h"
#include "scenario/explorer/explorer_known.h"
#include "scenario/expression/expression_tree.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace yingke::scenario {

enum class Outcome { Yes, No, Open };

class Outcomes {
public:
    /// The script outlives it. In the first language what is not known is 0, and nothing comes out open.
    Outcomes(const Script& script, Language language) : m_script(script), m_first(language == Language::First) {}

    /// The facts once a condition has come out so; nothing when it can't.
    [[nodiscard]] std::optional<KnownFacts> when(const Term& condition, Outcome outcome, const KnownFacts& facts) const;

private:
    enum class Bound { AtMost, Below };
    /// How it may come out.
    struct Truth {
        bool yes = true;
        bool no = true;
        bool open = true;
    };
    using MaybeForm = std::optional<Form>; ///< nothing: anything may come of it

    [[nodiscard]] Truth truthOf(const Term& term, const KnownFacts& facts) const;
    [[nodiscard]] Truth comparedTruth(const Term& term, const KnownFacts& facts) const;
    [[nodiscard]] Truth textTruth(const Term& term, const KnownFacts& facts) const;
    [[nodiscard]] Truth namedTruth(const std::string& name, const KnownFacts& facts) const;

    [[nodiscard]] std::optional<Term> asComparisons(const Term& between, const KnownFacts& facts) const;

    [[nodiscard]] std::optional<KnownFacts> allParts(const Term& term, Outcome each, KnownFacts facts) const;
    [[nodiscard]] std::optional<KnownFacts> anyPart(const Term& term, Outcome one, const KnownFacts& facts) const;
    [[nodiscard]] std::optional<KnownFacts> chosen(const Term& term, Outcome outcome, const KnownFacts& facts) const;
    [[nodiscard]] std::optional<KnownFacts> named(const std::string& name, bool yes, KnownFacts facts) const;
    [[nodiscard]] std::optional<KnownFacts> compared(const Term& term, bool yes, KnownFacts facts) const;
    [[nodiscard]] std::optional<KnownFacts> texts(const Term& term, bool same, KnownFacts facts) const;
    [[nodiscard]] std::optional<KnownFacts> atMost(const Form& form, Bound bound, KnownFacts facts) const;
    [[nodiscard]] std::optional<KnownFacts> notZero(const Form& form, KnownFacts facts) const;

    [[nodiscard]] MaybeForm formOf(const Term& term, const KnownFacts& facts) const;
    [[nodiscard]] MaybeForm namedForm(const std::string& name, const KnownFacts& facts) const;
    [[nodiscard]] MaybeForm joinedForm(const Term& term, const KnownFacts& facts) const;
    [[nodiscard]] static MaybeForm movedForm(Form point, const Form& length, double sign, const KnownFacts& facts);
    [[nodiscard]] MaybeForm calledForm(const Term& term, const KnownFacts& facts) const;
    [[nodiscard]] MaybeForm gapOf(const Term& left, const Term& right, const KnownFacts& facts) const;
    [[nodiscard]] MaybeForm severalForm(const Term& term, std::vector<Form> given, const KnownFacts& facts) const;
    /// Between which ends it lies; but for one of its parts.
    [[nodiscard]] static Ends endsOf(const Form& form, const KnownFacts& facts, const std::string& without = {});
    [[nodiscard]] double stepOf(const std::string& fact) const;
    [[nodiscard]] const FactSpec* specOf(const std::string& name) const;

    const Script& m_script;
    const bool m_first;
};

} // namespace yingke::scenario
