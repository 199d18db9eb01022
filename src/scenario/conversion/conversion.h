// SPDX-License-Identifier: GPL-3.0-or-later
// A script's text from the first language to the second. Nothing is changed but `language: 2` at the head and the
// expressions that the second language would read otherwise; layout and comments stay.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/problem.h"
#include "scenario/language/vocabulary.h"

#include <string>
#include <vector>

namespace yingke::scenario {

/// One expression that is written otherwise.
struct ChangedExpression {
    int line = 0; ///< of the text as it was, from 1
    std::string before;
    std::string after;
};

struct Converted {
    std::string text; ///< UTF-8; as it was when there is a problem
    std::vector<ChangedExpression> changed;
    Problems problems;    ///< what only a person can decide; nothing is converted then
    bool already = false; ///< it is of the second language: there is nothing to do
};

/// `file` is a script's or a shared piece's; `users` are the scripts that it is laid into (of a script: itself), read
/// from the texts as they are. An expression comes out in the second language as it did in the first for whatever is
/// answered and whatever is not: that is tried with the values at which it turns before it is taken, and what the check
/// would refuse of the new text is told.
[[nodiscard]] Converted toSecondLanguage(const Source& file, const std::vector<const Script*>& users,
                                         const Vocabulary& words);

} // namespace yingke::scenario
