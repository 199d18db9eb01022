// SPDX-License-Identifier: GPL-3.0-or-later
// Where the titles of a worksheet stand: in one row or two, within its first rows; or nowhere, and its columns are
// known by their number.
#pragma once

#include "register/sheets/sheet_question.h"
#include "tables/sheet_file.h"

namespace yingke::registers {

struct TitleRows {
    /// Fits: they name the room and what a sheet of this kind is about, or a person said what its columns are.
    enum class Found { Guess, Fits };

    std::size_t row = 0; ///< the upper one, from 0
    int rows = 0;        ///< 1 or 2
    QStringList words;   ///< of two rows joined
    Found found = Found::Guess;
};

/// The first rows that fit; of none the row with most words that are known. Nothing: no row has any.
[[nodiscard]] std::optional<TitleRows> titlesIn(ImportKind kind, const tables::Sheet& sheet,
                                                const SheetAnswers& answers);
/// The same for sheets with the same titles.
[[nodiscard]] QString keyOfTitles(ImportKind kind, const QStringList& titles);
/// How many columns the first rows have.
[[nodiscard]] qsizetype widthOf(const tables::Sheet& sheet);
/// The fields by position, where the width is that of our sheets; empty otherwise.
[[nodiscard]] std::vector<std::optional<SheetField>> fieldsByPosition(ImportKind kind, const tables::Sheet& sheet);

} // namespace yingke::registers
