// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/sheet_shape.h"

#include "office/texts/written.h"

#include "register/rooms/texts.h"
#include "register/sheets/column_titles.h"
#include "register/sheets/column_uses.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace yingke::registers {

namespace {

using Kind = TitleMeaning::Kind;

constexpr std::size_t rowsSearched = 30;
constexpr std::size_t rowsForWidth = 50;
constexpr std::size_t rowsForExample = 20;

enum class Found { Guess, Fits };

struct Titles {
    std::size_t row = 0;
    int rows = 0;
    QStringList words;
    Found found = Found::Guess;
};

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
        return !cell.isEmpty() && meaningOf(kind, cell).kind != Kind::Unknown;
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
        const bool fits = !groups.at(i).isEmpty() && !low.isEmpty() && meaningOf(kind, both).kind != Kind::Unknown &&
                          !plainTitle(low).startsWith(groups.at(i));
        titles << (low.isEmpty() ? high : fits ? both : low);
    }
    return titles;
}

bool names(ImportKind kind, const QStringList& titles, std::initializer_list<SheetField> any) {
    return std::any_of(titles.begin(), titles.end(), [&](const QString& title) {
        const TitleMeaning meaning = meaningOf(kind, title);
        return meaning.kind == Kind::Field && std::find(any.begin(), any.end(), meaning.field) != any.end();
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
                   const Kind said = meaningOf(kind, title).kind;
                   return said == Kind::ResemblesOwed || said == Kind::OtherUnit;
               });
    case ImportKind::Vehicles:
        break;
    }
    return names(kind, titles, {SheetField::Plate});
}

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
        const bool isRoom = meaning.kind == Kind::Field && meaning.field == SheetField::Room;
        if (isRoom && !below.value(i).isEmpty() && plainTitle(below.value(i)) != plainTitle(above.value(i))) {
            return false;
        }
    }
    return meant(kind, below) > 0;
}

std::vector<Titles> candidates(ImportKind kind, const tables::Sheet& sheet) {
    std::vector<Titles> all;
    for (std::size_t row = 0; row < std::min(sheet.rows.size(), rowsSearched); ++row) {
        const bool lower = row > 0 && groupsNamed(sheet.rows[row - 1]) > 0 && sheet.rows[row - 1].size() > 1;
        if (lower && names(kind, sheet.rows[row], {SheetField::Room})) {
            all.push_back({row - 1, 2, joinedTitles(kind, sheet, row - 1), Found::Guess});
        }
        if (continues(kind, sheet, row)) {
            all.push_back({row, 2, joinedTitles(kind, sheet, row), Found::Guess});
        }
        all.push_back({row, 1, sheet.rows[row], Found::Guess});
    }
    return all;
}

std::optional<Titles> titlesIn(ImportKind kind, const tables::Sheet& sheet, const SheetAnswers& answers) {
    std::optional<Titles> best;
    int most = 0;
    for (Titles& one : candidates(kind, sheet)) {
        const bool fits = names(kind, one.words, {SheetField::Room}) && hasMark(kind, one.words);
        if (fits || answers.columns.contains(keyOfTitles(kind, one.words))) {
            one.found = Found::Fits;
            return std::move(one);
        }
        if (const int count = meant(kind, one.words); count > most) {
            most = count;
            best = std::move(one);
        }
    }
    return best;
}

bool hasFigures(const QStringList& row) {
    return std::any_of(row.begin(), row.end(), [](const QString& cell) {
        return std::any_of(cell.begin(), cell.end(), [](QChar one) { return one.isDigit(); });
    });
}

qsizetype widthOf(const tables::Sheet& sheet) {
    qsizetype width = 0;
    for (std::size_t row = 0; row < std::min(sheet.rows.size(), rowsForWidth); ++row) {
        width = std::max(width, sheet.rows[row].size());
    }
    return width;
}

/// The fields by position, where the width is that of our sheets; empty otherwise.
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
    const auto inOtherUnit = std::find_if(shape.columns.begin(), shape.columns.end(), [&](const ShapeColumn& one) {
        return one.use == ColumnUse::Ignored && meaningOf(shape.kind, one.title).kind == Kind::OtherUnit;
    });
    if (inOtherUnit != shape.columns.end() && !shape.has(SheetField::Amount) && !owedIsAsked) {
        return Texts::tr("the sums of the column \"%1\" are not in yuan; write them in yuan, such as 1286.40")
            .arg(inOtherUnit->title.simplified());
    }
    return missing.isEmpty() ? QString()
                             : Texts::tr("no column was understood as %1").arg(missing.join(QStringLiteral(", ")));
}

bool saysPaid(const QString& word) {
    static const QRegularExpression paid(QStringLiteral(
        "^(?:已|全部)?(?:缴|收|付|交|结)(?:清|讫|费|款)?$|^(?:已)?(?:作废|核销|冲销|减免|结清|缴清|付清|交清)$"));
    return word.size() >= 2 && paid.match(office::plainWritten(word)).hasMatch();
}

/// A column that is not taken and holds words for tenants, family or people who are gone may say who somebody is; one
/// that holds 已缴 or 作废, that nothing is owed. Passed over, it would give a right or a debt.
void askAboutWords(SheetShape& shape, const tables::Sheet& sheet, const SheetAnswers& answers) {
    constexpr int mostWords = 12;
    const QHash<int, QString> byHand = answers.columns.value(shape.key);
    const bool isOfPeople = shape.kind == ImportKind::Register;
    const bool isAsked = isOfPeople ? true : shape.kind == ImportKind::Arrears && !shape.has(SheetField::PaidState);
    for (std::size_t i = 0; i < shape.columns.size() && isAsked; ++i) {
        ShapeColumn& column = shape.columns[i];
        const bool mayTell = meaningOf(shape.kind, column.title).kind == Kind::Unknown ||
                             plainTitle(column.title) == QStringLiteral("备注");
        if (column.use != ColumnUse::Ignored || byHand.contains(static_cast<int>(i)) || !mayTell) {
            continue;
        }
        QSet<QString> words;
        QString telling;
        for (std::size_t row = shape.firstRow; row < sheet.rows.size() && words.size() <= mostWords; ++row) {
            const QString word = sheet.rows[row].value(static_cast<qsizetype>(i)).trimmed();
            if (!word.isEmpty() && !words.contains(word)) {
                words.insert(word);
                const bool tells = isOfPeople ? saysOther(word) : saysPaid(word);
                telling = telling.isEmpty() && tells ? word : telling;
            }
        }
        if (words.size() <= mostWords && !telling.isEmpty()) {
            column.use = ColumnUse::Asked;
            column.why = isOfPeople ? Texts::tr("It holds \"%1\": does it say who somebody is?").arg(telling)
                                    : Texts::tr("It holds \"%1\": does it say what is paid?").arg(telling);
        }
    }
}

/// Columns of the place beside those that are taken: rows that differ in them are no one home.
void findPlaceMore(SheetShape& shape) {
    static const QRegularExpression place(
        QStringLiteral("^(?:座|栋|幢|楼座|门|门洞|门号|地块|地块号|管理处|服务中心|片区|所属.*|.*区域|物业项目|项目.*|"
                       "组团|苑|院|街|路|弄|巷)$"));
    for (std::size_t i = 0; i < shape.columns.size() && shape.kind == ImportKind::Register; ++i) {
        const ShapeColumn& column = shape.columns[i];
        const TitleMeaning meaning = meaningOf(shape.kind, column.title);
        const bool isField = meaning.kind == Kind::Field &&
                             (meaning.field == SheetField::Building || meaning.field == SheetField::Unit ||
                              meaning.field == SheetField::Community || meaning.field == SheetField::Phase);
        const bool isPlace = isField || place.match(plainTitle(column.title)).hasMatch();
        if (column.use == ColumnUse::Ignored && isPlace) {
            shape.placeMore.push_back(static_cast<int>(i));
        }
    }
}

/// "单位：万元" above the titles, below the rows, or in a column of its own: the sums are none in yuan.
bool saysOtherUnit(const tables::Sheet& sheet, const SheetShape& shape) {
    static const QRegularExpression note(
        QStringLiteral("单位(?:为|是|[:：])?\\s*(?:人民币)?\\s*(?:万元|千元|百元|角|分)(?!钟)"));
    static const QRegularExpression cell(QStringLiteral("^(?:万元?|千元|百元|角|分)$"));
    static const QString word = QStringLiteral("单位"); // most cells are none: the expression is not asked of them
    std::vector<int> units;
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        if (plainTitle(shape.columns[i].title).endsWith(QStringLiteral("单位"))) {
            units.push_back(static_cast<int>(i));
        }
    }
    return std::any_of(sheet.rows.begin(), sheet.rows.end(), [&units](const QStringList& row) {
        return std::any_of(row.begin(), row.end(),
                           [](const QString& one) { return one.contains(word) && one.contains(note); }) ||
               std::any_of(units.begin(), units.end(),
                           [&row](int at) { return row.value(at).trimmed().contains(cell); });
    });
}

/// Nobody is asked about a column in which nothing stands.
void passEmptyColumns(SheetShape& shape, const tables::Sheet& sheet) {
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        ShapeColumn& column = shape.columns[i];
        const bool isEmpty =
            column.use == ColumnUse::Asked && column.example.isEmpty() &&
            std::all_of(sheet.rows.begin() + static_cast<std::ptrdiff_t>(shape.firstRow), sheet.rows.end(),
                        [i](const QStringList& row) { return row.value(static_cast<qsizetype>(i)).isEmpty(); });
        if (isEmpty) {
            column.use = ColumnUse::Ignored;
            column.why = Texts::tr("it is empty");
        }
    }
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
    const auto positions = titles && titles->found == Found::Fits ? std::vector<std::optional<SheetField>>{}
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
        const Titles found = titles.value_or(Titles{0, 1, sheet.rows.front(), Found::Guess});
        shape.titleRows = found.rows;
        shape.firstRow = found.row + static_cast<std::size_t>(found.rows);
        shape.key = keyOfTitles(kind, found.words);
        addColumns(shape, sheet, found.words);
        assignColumns(shape, answers);
        askAboutWords(shape, sheet, answers);
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
        const bool isSum =
            shape.kind == ImportKind::Arrears && (meaning.kind == Kind::ResemblesOwed ||
                                                  (meaning.kind == Kind::Field && meaning.field == SheetField::Amount));
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
