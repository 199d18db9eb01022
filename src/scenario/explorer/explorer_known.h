// SPDX-License-Identifier: GPL-3.0-or-later
// What is certain of a script's facts at a place of it, whatever is answered: between which ends a value lies, whether
// it can be answered or open, which texts it can't be. For proofs; nothing is tried here.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/vocabulary.h"

#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace yingke::scenario {

/// Both ends belong to it; without an end it goes on for ever.
struct Ends {
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();

    [[nodiscard]] bool none() const { return least > most; }
    friend bool operator==(const Ends&, const Ends&) = default;
};

/// Of one fact. Numbers as a Value holds them, a yes or no as 1 or 0.
struct Known {
    Ends ends;
    bool fromToday = false;          ///< a date that is not past: `ends` are days from today
    bool answered = true;            ///< may be answered
    bool open = true;                ///< may be not answered
    std::optional<std::string> text; ///< a text that is this one
    std::set<std::string> otherThan; ///< a text that is none of these

    /// No standing at all fits.
    [[nodiscard]] bool impossible() const { return ends.none() || (!answered && !open); }
    friend bool operator==(const Known&, const Known&) = default;
};
using KnownFacts = std::map<std::string, Known>;

/// What holds of either; of all facts of both.
[[nodiscard]] Known eitherOf(const Known& one, const Known& other);
[[nodiscard]] KnownFacts eitherOf(const KnownFacts& one, const KnownFacts& other);

/// A value that was filled in here: within the fact's own range.
[[nodiscard]] Known filledIn(const FactSpec& spec);
/// At the begin: open, or recorded by an earlier matter of the same day and within the fact's range; in a follow-up
/// any value of its type. What tables bring is never certain.
[[nodiscard]] KnownFacts knownAtBegin(const Script& script, const Vocabulary& words);

} // namespace yingke::scenario
