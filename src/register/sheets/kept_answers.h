// SPDX-License-Identifier: GPL-3.0-or-later
// What was answered about sheets, for the next sheet of the same shape: DATA/office/sheets.json, with its last good
// copy. Titles and words of a sheet stand there as hashes only.
#pragma once

#include "register/sheets/sheet_question.h"

namespace yingke::registers {

struct KeptAnswers {
    SheetAnswers answers;
    QString told; ///< why the file does not serve, and what serves instead; empty: it serves, or there is none yet
};

/// `folder`: the data place. Any thread.
[[nodiscard]] KeptAnswers readAnswers(const QString& folder);
/// Adds them to what is kept. Empty when written; else a sentence.
[[nodiscard]] QString keepAnswers(const QString& folder, const SheetAnswers& answers);

} // namespace yingke::registers
