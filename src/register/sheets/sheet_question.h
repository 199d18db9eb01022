// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is asked about a sheet, and what was answered. While a question is open nothing is taken over.
#pragma once

#include "register/sheets/import_columns.h"

#include <QHash>
#include <QString>

#include <vector>

namespace yingke::registers {

struct SheetChoice {
    QString id;
    QString text; ///< for people
};

struct SheetQuestion {
    QString id; ///< the same for the next sheet of that shape, unless it is of this file alone
    QString sheet;
    int row = 0;  ///< where it shows first, as a spreadsheet counts; 0: of the whole worksheet
    int rows = 0; ///< how many it is about; 0: all
    QString text;
    std::vector<SheetChoice> choices;
    QString answer; ///< a choice's id; empty: open

    [[nodiscard]] bool isOpen() const { return answer.isEmpty(); }
};

/// By the shape of the sheet (a hash of its titles) and the id of the question, so that nothing that stands in a sheet
/// is kept with it.
struct SheetAnswers {
    /// Shape → column from 0 → the key of a field, or empty: it is not taken.
    QHash<QString, QHash<int, QString>> columns;
    QHash<QString, QString> said; ///< question → choice

    [[nodiscard]] bool isEmpty() const { return columns.isEmpty() && said.isEmpty(); }
    /// What a column is; another one of the same shape that was this field by hand is not taken any more.
    void assign(const QString& shape, int column, std::optional<SheetField> field);
    /// The answer to a question of a plan.
    void give(const QString& question, const QString& choice);
    /// Without what is of one file alone (totals, rows that stand twice, blanks): what the next sheet of the shape may
    /// begin with.
    [[nodiscard]] SheetAnswers lasting() const;
    friend bool operator==(const SheetAnswers&, const SheetAnswers&) = default;
};

/// Hash of what must not be kept as it is.
[[nodiscard]] QString answerHash(const QString& text);

/// Ids of questions; what is in them besides is hashed.
namespace question {
[[nodiscard]] QString owedColumn(const QString& shape); ///< choices: columns by number
[[nodiscard]] QString column(const QString& shape, int column);
[[nodiscard]] QString people(const QString& shape, SheetField name); ///< who the people of a column are
[[nodiscard]] QString role(const QString& shape, const QString& value);
[[nodiscard]] QString paid(const QString& shape, const QString& value);
[[nodiscard]] QString standing(const QString& shape, SheetField column, const QString& value); ///< does the row count
[[nodiscard]] QString ofFile(const char* what, const QString& sheet, const QString& more = {});
} // namespace question

} // namespace yingke::registers
