// SPDX-License-Identifier: GPL-3.0-or-later
// What each column of a worksheet was taken for. Titles are found wherever they stand in the first rows (a line above,
// two rows of them); what a person said of a shape goes before what the titles say.
#pragma once

#include "register/sheets/sheet_question.h"
#include "tables/sheet_file.h"

namespace yingke::registers {

enum class ColumnUse {
    Ignored,
    Asked, ///< a person must say what it is
    Taken,
};

struct ShapeColumn {
    QString title;   ///< as written, of two rows joined; empty without titles
    QString example; ///< the first cell below that holds something; personal
    ColumnUse use = ColumnUse::Ignored;
    SheetField field = SheetField::Room; ///< of Taken
    QString why;                         ///< of Ignored and Asked, a sentence; may be empty
};

struct SheetShape {
    QString sheet; ///< the worksheet's name
    QString key;   ///< the same for sheets with the same titles
    ImportKind kind = ImportKind::Register;
    int titleRows = 0;        ///< rows of titles: 0, 1 or 2
    std::size_t firstRow = 0; ///< of the data, from 0
    std::vector<ShapeColumn> columns;
    QString phase = {}; ///< of all its homes, where a person said that the worksheet's name is one
    QString misfit;     ///< why this worksheet is not taken; empty: it is
    SheetColumns at;
    std::vector<int> placeMore; ///< columns of the place that are not taken (座, 管理处): PlaceMore is all of them

    [[nodiscard]] bool has(SheetField field) const { return at.of(field) >= 0; }
    [[nodiscard]] SheetCells cellsOf(const QStringList& row) const;
    /// The title of the column that is this field.
    [[nodiscard]] QString titleOf(SheetField field) const;
    /// Titles under which a sheet of the same columns can be written.
    [[nodiscard]] QStringList titles() const;
};

/// A worksheet without a row is a misfit.
[[nodiscard]] SheetShape shapeOf(ImportKind kind, const tables::Sheet& sheet, const SheetAnswers& answers);
/// What has to be asked about its columns alone, answered or not.
[[nodiscard]] std::vector<SheetQuestion> questionsOf(const SheetShape& shape, const SheetAnswers& answers);

} // namespace yingke::registers
