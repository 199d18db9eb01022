// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/sheet_shape.h"

#include "register/rooms/texts.h"
#include "register/sheets/column_contents.h"
#include "register/sheets/column_titles.h"
#include "register/sheets/column_uses.h"
#include "register/sheets/title_rows.h"

#include <algorithm>

namespace yingke::registers {

namespace {

constexpr std::size_t rowsForExample = 20;

/// Of the first column whose sums are not in yuan; empty: none is.
QString titleInOtherUnit(const SheetShape& shape) {
    for (const ShapeColumn& one : shape.columns) {
        const bool isOther = meaningOf(shape.kind, one.title).kind == TitleMeaning::Kind::OtherUnit;
        if (one.use == ColumnUse::Ignored && isOther) {
            return one.title.simplified();
        }
    }
    return {};
}

QString misfitOf(const SheetShape& shape) {
    const bool owedIsAsked = std::any_of(shape.columns.begin(), shape.columns.end(),
                                         [](const ShapeColumn& one) { return one.use == ColumnUse::Asked; });
    QStringList missing;
    if (!shape.has(SheetField::Room)) {
        missing << titleOf(SheetField::Room);
    }
    if (shape.kind == ImportKind::Register && !shape.has(SheetField::Name) && !shape.has(SheetField::OccupantName)) {
        missing << titleOf(SheetField::Name);
    }
    if (shape.kind == ImportKind::Arrears && !shape.has(SheetField::Amount) && !owedIsAsked) {
        missing << titleOf(SheetField::Amount);
    }
    if (shape.kind == ImportKind::Arrears && shape.titleRows > 0 && !shape.has(SheetField::From) &&
        !shape.has(SheetField::Period)) {
        missing << titleOf(SheetField::From);
    }
    if (shape.kind == ImportKind::Vehicles && !shape.has(SheetField::Plate)) {
        missing << titleOf(SheetField::Plate);
    }
    const QString inOtherUnit = titleInOtherUnit(shape);
    if (!inOtherUnit.isEmpty() && !shape.has(SheetField::Amount) && !owedIsAsked) {
        return Texts::tr("the sums of the column \"%1\" are not in yuan; write them in yuan, such as 1286.40")
            .arg(inOtherUnit);
    }
    return missing.isEmpty() ? QString()
                             : Texts::tr("no column was understood as %1").arg(missing.join(QStringLiteral(", ")));
}

void addColumns(SheetShape& shape, const tables::Sheet& sheet, const QStringList& titles) {
    const qsizetype width = std::max(titles.size(), widthOf(sheet));
    for (qsizetype i = 0; i < width; ++i) {
        ShapeColumn column;
        column.title = titles.value(i);
        const std::size_t last = std::min(sheet.rows.size(), shape.firstRow + rowsForExample);
        for (std::size_t row = shape.firstRow; row < last && column.example.isEmpty(); ++row) {
            column.example = sheet.rows[row].value(i);
        }
        shape.columns.push_back(std::move(column));
    }
}

} // namespace

SheetCells SheetShape::cellsOf(const QStringList& row) const {
    SheetCells cells;
    for (std::size_t i = 0; i < sheetFieldCount; ++i) {
        if (at.at[i] >= 0) {
            cells[static_cast<SheetField>(i)] = row.value(at.at[i]);
        }
    }
    if (cells[SheetField::Phase].isEmpty()) {
        cells[SheetField::Phase] = phase;
    }
    if (!placeMore.empty()) {
        QStringList more;
        for (const int column : placeMore) {
            more << row.value(column).trimmed();
        }
        more.removeAll(QString());
        cells[SheetField::PlaceMore] = more.join(QStringLiteral(" / "));
    }
    return cells;
}

QString SheetShape::titleOf(SheetField field) const {
    const int column = at.of(field);
    const QString title = column >= 0 ? columns[static_cast<std::size_t>(column)].title.simplified() : QString();
    return title.isEmpty() ? registers::titleOf(field) : title;
}

QStringList SheetShape::titles() const {
    QStringList all;
    for (const ShapeColumn& column : columns) {
        all << (!column.title.isEmpty()          ? column.title
                : column.use == ColumnUse::Taken ? registers::titleOf(column.field)
                                                 : QString());
    }
    return all;
}

SheetShape shapeOf(ImportKind kind, const tables::Sheet& sheet, const SheetAnswers& answers) {
    SheetShape shape;
    shape.sheet = sheet.name;
    shape.kind = kind;
    const auto titles = titlesIn(kind, sheet, answers);
    const auto positions = titles && titles->found == TitleRows::Found::Fits ? std::vector<std::optional<SheetField>>{}
                                                                             : fieldsByPosition(kind, sheet);
    if (!positions.empty()) {
        shape.key = answerHash(QStringLiteral("%1 without titles, %2 columns")
                                   .arg(QString::number(static_cast<int>(kind)), QString::number(widthOf(sheet))));
        addColumns(shape, sheet, {});
        const QHash<int, QString> byHand = answers.columns.value(shape.key);
        for (std::size_t i = 0; i < shape.columns.size(); ++i) {
            const auto said = byHand.constFind(static_cast<int>(i));
            const auto field = said != byHand.constEnd() ? fieldOf(*said)
                               : i < positions.size()    ? positions[i]
                                                         : std::nullopt;
            if (field && (said != byHand.constEnd() || !byHand.values().contains(keyOf(*field)))) {
                shape.columns[i].use = ColumnUse::Taken;
                shape.columns[i].field = *field;
                shape.at.put(*field, static_cast<int>(i));
            }
        }
    } else if (titles || !sheet.rows.empty()) {
        const TitleRows found = titles.value_or(TitleRows{0, 1, sheet.rows.front(), TitleRows::Found::Guess});
        shape.titleRows = found.rows;
        shape.firstRow = found.row + static_cast<std::size_t>(found.rows);
        shape.key = keyOfTitles(kind, found.words);
        addColumns(shape, sheet, found.words);
        assignColumns(shape, answers);
        askAboutWords(shape, sheet, answers);
        askBehindOthers(shape, sheet, answers);
        findPlaceMore(shape);
        passEmptyColumns(shape, sheet);
    }
    shape.misfit = sheet.rows.empty() ? Texts::tr("it is empty") : misfitOf(shape);
    if (shape.kind == ImportKind::Arrears && shape.misfit.isEmpty() && saysOtherUnit(sheet, shape)) {
        shape.misfit = Texts::tr("it says that its sums are not in yuan; write them in yuan, such as 1286.40");
    }
    return shape;
}

std::vector<SheetQuestion> questionsOf(const SheetShape& shape, const SheetAnswers& answers) {
    std::vector<SheetQuestion> all;
    const QHash<int, QString> byHand = answers.columns.value(shape.key);
    SheetQuestion owed{question::owedColumn(shape.key), shape.sheet, 0, 0, {}, {}, {}};
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        const ShapeColumn& column = shape.columns[i];
        const TitleMeaning meaning = meaningOf(shape.kind, column.title);
        const bool isSum = shape.kind == ImportKind::Arrears &&
                           (meaning.kind == TitleMeaning::Kind::ResemblesOwed ||
                            (meaning.kind == TitleMeaning::Kind::Field && meaning.field == SheetField::Amount));
        const auto number = static_cast<int>(i);
        const bool chosen = column.use == ColumnUse::Taken && byHand.contains(number);
        if (isSum && (column.use == ColumnUse::Asked || chosen || !shape.has(SheetField::Amount))) {
            owed.choices.push_back({QString::number(i), column.title.simplified()});
            owed.answer = chosen && column.field == SheetField::Amount ? QString::number(i) : owed.answer;
        } else if (column.use == ColumnUse::Asked) {
            SheetQuestion one{question::column(shape.key, number),
                              shape.sheet,
                              0,
                              0,
                              Texts::tr("What stands in the column \"%1\" (%2)? %3")
                                  .arg(column.title.simplified(), QString::number(i + 1), column.why),
                              {{QStringLiteral("-"), Texts::tr("leave the column out")}},
                              {}};
            for (const SheetField field : fieldsOf(shape.kind)) {
                if (!shape.has(field)) {
                    one.choices.push_back({keyOf(field), titleOf(field)});
                }
            }
            all.push_back(std::move(one));
        }
    }
    if (!owed.choices.empty() && (owed.answer.isEmpty() ? !shape.has(SheetField::Amount) : true)) {
        owed.text = Texts::tr("Which column says what is still owed? What was due or paid is no debt.");
        all.push_back(std::move(owed));
    }
    return all;
}

} // namespace yingke::registers
