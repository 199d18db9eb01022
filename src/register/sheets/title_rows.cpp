// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/title_rows.h"

#include "register/sheets/column_titles.h"

#include <algorithm>

namespace yingke::registers {

namespace {

constexpr std::size_t rowsSearched = 30;
constexpr std::size_t rowsForWidth = 50;

bool isRepeated(const tables::Sheet& sheet, std::size_t row, int column) {
    const auto mark = sheet.marks.constFind({static_cast<int>(row), column});
    return mark != sheet.marks.constEnd() && *mark == tables::CellMark::Repeated;
}

/// A group's title reaches over the cells to its right that are empty or repeat it.
QStringList groupsIn(const QStringList& row, qsizetype width) {
    QStringList groups;
    QString group;
    for (qsizetype i = 0; i < width; ++i) {
        const QString cell = row.value(i);
        group = cell.isEmpty() ? group : groupOf(cell);
        groups << group;
    }
    return groups;
}

int groupsNamed(const QStringList& row) {
    return static_cast<int>(
        std::count_if(row.begin(), row.end(), [](const QString& cell) { return !groupOf(cell).isEmpty(); }));
}

int meant(ImportKind kind, const QStringList& row) {
    return static_cast<int>(std::count_if(row.begin(), row.end(), [kind](const QString& cell) {
        return !cell.isEmpty() && meaningOf(kind, cell).kind != TitleMeaning::Kind::Unknown;
    }));
}

/// One row of titles, or two: the upper one groups the lower.
QStringList joinedTitles(ImportKind kind, const tables::Sheet& sheet, std::size_t upper) {
    const QStringList& above = sheet.rows[upper];
    const QStringList& below = sheet.rows[upper + 1];
    const qsizetype width = std::max(above.size(), below.size());
    const QStringList groups = groupsIn(above, width);
    QStringList titles;
    for (qsizetype i = 0; i < width; ++i) {
        const QString low = isRepeated(sheet, upper + 1, static_cast<int>(i)) ? QString() : below.value(i);
        const QString high = above.value(i);
        const QString both = groups.at(i) + plainTitle(low);
        const bool fits = !groups.at(i).isEmpty() && !low.isEmpty() &&
                          meaningOf(kind, both).kind != TitleMeaning::Kind::Unknown &&
                          !plainTitle(low).startsWith(groups.at(i));
        titles << (low.isEmpty() ? high : fits ? both : low);
    }
    return titles;
}

bool names(ImportKind kind, const QStringList& titles, std::initializer_list<SheetField> any) {
    return std::any_of(titles.begin(), titles.end(), [&](const QString& title) {
        const TitleMeaning meaning = meaningOf(kind, title);
        return meaning.kind == TitleMeaning::Kind::Field &&
               std::find(any.begin(), any.end(), meaning.field) != any.end();
    });
}

/// Without which a row is no row of titles of this kind.
bool hasMark(ImportKind kind, const QStringList& titles) {
    switch (kind) {
    case ImportKind::Register:
        return names(kind, titles, {SheetField::Name, SheetField::OccupantName});
    case ImportKind::Arrears:
        return names(kind, titles, {SheetField::Amount}) ||
               std::any_of(titles.begin(), titles.end(), [kind](const QString& title) {
                   const TitleMeaning::Kind said = meaningOf(kind, title).kind;
                   return said == TitleMeaning::Kind::ResemblesOwed || said == TitleMeaning::Kind::OtherUnit;
               });
    case ImportKind::Vehicles:
        break;
    }
    return names(kind, titles, {SheetField::Plate});
}

/// The row is the lower one of two: its room is empty or said above already, and it has titles.
bool continues(ImportKind kind, const tables::Sheet& sheet, std::size_t upper) {
    if (upper + 1 >= sheet.rows.size()) {
        return false;
    }
    const QStringList& above = sheet.rows[upper];
    const QStringList& below = sheet.rows[upper + 1];
    // 房屋 (or 房屋信息) over 楼号, 单元, 房号: the lower row is one of titles by itself.
    constexpr int several = 2;
    const bool isOver =
        names(kind, above, {SheetField::Room}) && names(kind, below, {SheetField::Room, SheetField::Building});
    if (isOver && meant(kind, below) > several && plainTitle(above.front()) != plainTitle(below.front())) {
        return true;
    }
    if (groupsNamed(above) == 0) {
        return false;
    }
    for (qsizetype i = 0; i < std::max(above.size(), below.size()); ++i) {
        const TitleMeaning meaning = meaningOf(kind, above.value(i));
        const bool isRoom = meaning.kind == TitleMeaning::Kind::Field && meaning.field == SheetField::Room;
        if (isRoom && !below.value(i).isEmpty() && plainTitle(below.value(i)) != plainTitle(above.value(i))) {
            return false;
        }
    }
    return meant(kind, below) > 0;
}

std::vector<TitleRows> candidates(ImportKind kind, const tables::Sheet& sheet) {
    std::vector<TitleRows> all;
    for (std::size_t row = 0; row < std::min(sheet.rows.size(), rowsSearched); ++row) {
        const bool lower = row > 0 && groupsNamed(sheet.rows[row - 1]) > 0 && sheet.rows[row - 1].size() > 1;
        if (lower && names(kind, sheet.rows[row], {SheetField::Room})) {
            all.push_back({row - 1, 2, joinedTitles(kind, sheet, row - 1), TitleRows::Found::Guess});
        }
        if (continues(kind, sheet, row)) {
            all.push_back({row, 2, joinedTitles(kind, sheet, row), TitleRows::Found::Guess});
        }
        all.push_back({row, 1, sheet.rows[row], TitleRows::Found::Guess});
    }
    return all;
}

bool hasFigures(const QStringList& row) {
    return std::any_of(row.begin(), row.end(), [](const QString& cell) {
        return std::any_of(cell.begin(), cell.end(), [](QChar one) { return one.isDigit(); });
    });
}

} // namespace

QString keyOfTitles(ImportKind kind, const QStringList& titles) {
    QStringList plain;
    for (const QString& title : titles) {
        plain << plainTitle(title);
    }
    while (!plain.isEmpty() && plain.back().isEmpty()) {
        plain.removeLast();
    }
    return answerHash(QString::number(static_cast<int>(kind)) + plain.join(QLatin1Char('\t')));
}

std::optional<TitleRows> titlesIn(ImportKind kind, const tables::Sheet& sheet, const SheetAnswers& answers) {
    std::optional<TitleRows> best;
    int most = 0;
    for (TitleRows& one : candidates(kind, sheet)) {
        const bool fits = names(kind, one.words, {SheetField::Room}) && hasMark(kind, one.words);
        if (fits || answers.columns.contains(keyOfTitles(kind, one.words))) {
            one.found = TitleRows::Found::Fits;
            return std::move(one);
        }
        if (const int count = meant(kind, one.words); count > most) {
            most = count;
            best = std::move(one);
        }
    }
    return best;
}

qsizetype widthOf(const tables::Sheet& sheet) {
    qsizetype width = 0;
    for (std::size_t row = 0; row < std::min(sheet.rows.size(), rowsForWidth); ++row) {
        width = std::max(width, sheet.rows[row].size());
    }
    return width;
}

std::vector<std::optional<SheetField>> fieldsByPosition(ImportKind kind, const tables::Sheet& sheet) {
    const qsizetype width = widthOf(sheet);
    std::vector<std::optional<SheetField>> positions = positionsOf(kind);
    // A workbook drops the empty cells at the end of its rows; a CSV has them all.
    const auto whole = static_cast<qsizetype>(positions.size());
    const qsizetype least = sheet.name.isEmpty()           ? whole
                            : kind == ImportKind::Register ? 13
                            : kind == ImportKind::Arrears  ? whole - 1
                                                           : whole;
    if (sheet.rows.empty() || !hasFigures(sheet.rows.front())) {
        return {}; // words alone: titles that are not understood
    }
    if (kind != ImportKind::Register && width <= whole - 2 && width >= least - 2) {
        positions.erase(positions.begin(), positions.begin() + 2); // the room in one column
    } else if (width < least || width > whole) {
        return {};
    }
    return positions;
}

} // namespace yingke::registers
