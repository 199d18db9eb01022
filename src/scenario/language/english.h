// SPDX-License-Identifier: GPL-3.0-or-later
// The English texts of a script beside its Chinese ones, by step id. What a visitor may read or hear has one: the
// sentence, the question, its answers, the labels of fields and of sums; papers and fees have theirs in the vocabulary.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/problem.h"
#include "scenario/language/vocabulary.h"

#include <string>
#include <vector>

namespace yingke::scenario {

/// Keys of Script::english within a step: "say" (further wordings "say:1" …), "ask", "title", "choice:<id>",
/// "amount:<id>"; under the empty step id: "title", "fact:<id>".
struct EnglishLine {
    core::StepId step;    ///< as the script has it, pieces laid in ("receipt/count"); empty: the script's head
    std::string key;      ///< "say", "ask", "title", "choice:yes", "fact:sum", "amount:total"
    Text chinese;         ///< with its place
    Text english;         ///< empty: a gap
    std::string file;     ///< where it stands or is to be written: "en/pieces/take_money.yaml"
    std::string fileStep; ///< the step's id within that file ("count"); empty: the head
};

/// All texts that want English, in the order of the script: the head, then step by step.
[[nodiscard]] std::vector<EnglishLine> englishLines(const Script& script, const Vocabulary& vocabulary);

/// The English of one text; empty when there is none.
[[nodiscard]] std::string englishOf(const Script& script, const core::StepId& step, const std::string& key);

/// Gaps, each a warning at the Chinese text that names the file and the key to write; and English sentences with a
/// placeholder that stands for nothing.
void checkEnglish(const Script& script, const Vocabulary& vocabulary, Problems& problems);

} // namespace yingke::scenario
