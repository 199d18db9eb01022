// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be known of a script before anyone is embarrassed at the desk.
#pragma once

#include "scenario/language/loader.h"
#include "scenario/language/model.h"
#include "scenario/language/problem.h"
#include "scenario/language/vocabulary.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace yingke::scenario {

/// Natural rate of speech, and the office's limits that prompts are measured against (milliseconds).
struct CheckOptions {
    double charactersPerSecond = 4.5;           ///< Han characters; a comma or stop counts as one
    std::map<std::string, std::int64_t> limits; ///< "telephone_hold" → 20000, …
};

[[nodiscard]] Problems check(const Script& script, const Vocabulary& vocabulary, const CheckOptions& options);

/// Scripts together: ids twice, follow-up scripts that are not there, texts missing in English, rules not covered.
struct Coverage {
    std::map<std::string, std::vector<Place>> covered; ///< rule id → where
    std::vector<std::string> byMachine;                ///< rules the visit machine itself carries
    std::vector<std::string> missing;
};
[[nodiscard]] Problems checkLibrary(const Library& library, const Vocabulary& vocabulary, const CheckOptions& options);
/// What checkLibrary says of the follow-ups that this script's promises open, by the scripts of `library`.
[[nodiscard]] Problems checkFollowUps(const Script& script, const Library& library);
[[nodiscard]] Coverage coverageOf(const Library& library, const Vocabulary& vocabulary);

/// Seconds to say a text (templates count as two characters each).
[[nodiscard]] double secondsToSay(const std::string& text, const CheckOptions& options);

} // namespace yingke::scenario
