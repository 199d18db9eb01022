// SPDX-License-Identifier: GPL-3.0-or-later
// The folders that check and explore read, found and told.
#pragma once

#include "cli/commands.h"
#include "core/clocks.h"
#include "scenario/language/loader.h"

#include <cstdint>
#include <map>
#include <optional>
#include <ostream>
#include <string>

namespace yingke::cli {

/// The folders as they are; nothing, and a sentence in `out`, when one is not there.
[[nodiscard]] std::optional<ScriptPlaces> foundPlaces(const ScriptPlaces& asked, std::ostream& out);

/// The office's words with the slips' layouts; nothing, and what is wrong in `out`, when they are not whole.
[[nodiscard]] std::optional<scenario::LoadedVocabulary> wordsOf(const ScriptPlaces& places, std::ostream& out);

/// One line of a problem: file, line, column, what is wrong in both languages.
void printProblem(const scenario::Problem& problem, const std::string& folder, std::ostream& out);
/// Why there is nothing to do for `only` (empty: for all): it can't be read, is a piece, or is not there.
void tellNoScript(const scenario::Library& library, const std::string& only, std::ostream& out);
/// The folder of the slips' layouts that belongs to a folder of the office's words; empty when there is none.
[[nodiscard]] std::string slipsBeside(const std::string& office);

/// The office's limits in milliseconds, by name.
[[nodiscard]] std::map<std::string, std::int64_t> limitsOf(const std::string& office);
[[nodiscard]] core::LimitTable tableOf(const std::map<std::string, std::int64_t>& limits);

} // namespace yingke::cli
