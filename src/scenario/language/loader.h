// SPDX-License-Identifier: GPL-3.0-or-later
// Reads script texts (YAML by libyaml's events) into the model. Bounds: 512 KiB a file, depth 32, 20,000 nodes;
// aliases, duplicate keys, further documents, tabs and invalid UTF-8 are refused with their place.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/problem.h"
#include "scenario/language/vocabulary.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace yingke::scenario {

/// Gives the source of a shared piece by its id; nothing when there is none.
using PieceFinder = std::function<std::optional<Source>(const std::string& pieceId)>;

struct Loaded {
    std::optional<Script> script; ///< nothing when it can't be used at all
    Problems problems;
};

/// One script with the pieces it uses laid in. `english`: the texts file of the same id, or nothing.
[[nodiscard]] Loaded load(const Source& main, const PieceFinder& pieces,
                          const std::optional<Source>& english = std::nullopt, const PieceFinder& englishPieces = {});

/// All scripts of a folder (scripts/): zh_CN/*.yaml with zh_CN/pieces/*.yaml and en/*.yaml. Unreadable files are
/// problems.
struct Library {
    std::vector<Script> scripts; ///< pieces are not in it
    Problems problems;

    [[nodiscard]] const Script* find(const std::string& id) const;
};
[[nodiscard]] Library loadLibrary(const std::string& folder);

/// A script again from an archived bundle (bundleOf); the hash must come out the same.
[[nodiscard]] Loaded loadBundle(const std::string& id, const std::string& bundle);
/// All sources of a script in one text, as the journal archives it by hash.
[[nodiscard]] std::string bundleOf(const Script& script);

/// Office vocabulary from its YAML files (vocabulary.yaml and standard.yaml in the folder).
struct LoadedVocabulary {
    Vocabulary vocabulary;
    Problems problems;
};
/// Slips that have a layout in `folder` (resources/slips or the office's own) are known to the vocabulary from then on,
/// by the title of their layout where it has no word for them.
void addLayouts(const std::string& folder, Vocabulary& vocabulary);
void addLayout(const std::string& kind, const Source& source, Vocabulary& vocabulary); ///< one of them

[[nodiscard]] LoadedVocabulary loadVocabulary(const std::string& folder);

/// A flat table of the office ("name: value" a line), e.g. limits.yaml, fees.yaml; problems are told, the rest is read.
[[nodiscard]] std::map<std::string, std::string> readTable(const std::string& folder, const std::string& file,
                                                           Problems& problems);
/// The same, each value with its place.
[[nodiscard]] std::map<std::string, Text> readPlacedTable(const std::string& folder, const std::string& file,
                                                          Problems& problems);

} // namespace yingke::scenario
