// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/sheet_rows.h"

#include "office/texts/written.h"
#include "register/rooms/register_fields.h"
#include "register/rooms/spelling_parts.h"
#include "register/rooms/texts.h"
#include "register/sheets/cell_kinds.h"
#include "register/sheets/column_titles.h"
#include "register/sheets/row_words.h"

#include <algorithm>

namespace yingke::registers {

namespace {

constexpr SheetField placeFields[] = {SheetField::Community, SheetField::Phase, SheetField::Building, SheetField::Unit,
                                      SheetField::Room};

template <typename SaidWords> void count(SaidWords& words, const QString& word, int row) {
    const auto known = std::find_if(words.begin(), words.end(), [&word](const auto& one) { return one.word == word; });
    if (known == words.end()) {
        words.push_back({word, row, 1});
    } else {
        ++known->rows;
    }
}

/// What a merged cell above would say below `cells`: a building that is named anew ends the unit of the one before.
void carryPlace(SheetCells& above, const SheetCells& cells) {
    if (!cells[SheetField::Building].isEmpty()) {
        above[SheetField::Unit].clear();
    }
    for (const SheetField field : placeFields) {
        above[field] = cells[field].isEmpty() ? above[field] : cells[field];
    }
}

/// In the building's column or the room's: 东苑3栋.
bool namesCommunity(const SheetCells& cells) {
    const auto whole = readRoom(cells[SheetField::Room]);
    return (whole && !whole->community.isEmpty()) || !communityAndBuilding(cells[SheetField::Building]).first.isEmpty();
}

} // namespace

SheetRows::SheetRows(const tables::Sheet& sheet, const SheetShape& shape, const SheetAnswers& answers,
                     tables::DayCount days, QDate today)
    : m_sheet(sheet), m_shape(shape), m_answers(answers), m_days(days), m_people(sheet, shape, answers),
      m_doubts(sheet, shape, answers, m_people, today) {
    for (std::size_t i = 0; i < sheetFieldCount; ++i) {
        if (shape.at.at[i] >= 0) {
            m_fields.push_back(static_cast<SheetField>(i));
        }
    }
    look();
}

SheetCells SheetRows::cellsOf(std::size_t i) const {
    SheetCells cells = m_shape.cellsOf(m_sheet.rows[i]);
    for (const SheetField field : m_fields) {
        cells[field] = office::withoutUnseen(cells[field]);
        takeAwayTextSigns(cells[field]);
    }
    for (const SheetField name :
         {SheetField::Name, SheetField::OccupantName, SheetField::FamilyName, SheetField::Contact}) {
        cells[name] = nameWritten(cells[name]);
    }
    if (m_days == tables::DayCount::From1904) { // a number without a format of a day, counted from another day
        for (const SheetField field : {SheetField::From, SheetField::Until}) {
            if (office::dayOfSerial(cells[field])) {
                cells[field] = tables::dayOfSerial(cells[field].toLongLong(), m_days).toString(Qt::ISODate);
            }
        }
    }
    return cells;
}

Blank SheetRows::blankIn(const SheetCells& cells, const SheetCells& above) const {
    using F = SheetField;
    if (cells[F::Room].isEmpty()) {
        const bool same = cells[F::Building].isEmpty() || cells[F::Building] == above[F::Building];
        return same && !above[F::Room].isEmpty() ? Blank::Room : Blank::None;
    }
    if (m_shape.has(F::Building) && cells[F::Building].isEmpty()) {
        const bool whole = cells[F::Room].contains(QLatin1Char('-')) || readRoom(cells[F::Room]).has_value();
        if (!whole && !above[F::Building].isEmpty()) {
            return Blank::Building;
        }
    }
    const bool unitLost = m_shape.has(F::Building) && m_shape.has(F::Unit) && !cells[F::Building].isEmpty() &&
                          cells[F::Unit].isEmpty() && !above[F::Unit].isEmpty() &&
                          cells[F::Building] == above[F::Building];
    const bool placeLost = m_shape.has(F::Community) && cells[F::Community].isEmpty() &&
                           !above[F::Community].isEmpty() && !namesCommunity(cells);
    return placeLost ? Blank::Community : unitLost ? Blank::Unit : Blank::None;
}

void SheetRows::look() {
    m_kinds.assign(m_sheet.rows.size() - std::min(m_sheet.rows.size(), m_shape.firstRow), RowKind::Nothing);
    m_found.roleColumn = m_people.roleColumn();
    SheetCells above;
    for (std::size_t i = m_shape.firstRow; i < m_sheet.rows.size(); ++i) {
        lookAt(i, above);
    }
    m_doubts.end(m_found);
}

void SheetRows::lookAt(std::size_t i, SheetCells& above) {
    using F = SheetField;
    SheetCells cells = cellsOf(i);
    const RowKind kind = RowKinds(m_sheet, m_shape).of(i, cells);
    m_kinds[i - m_shape.firstRow] = kind;
    if (m_otherTitles == 0 && kind == RowKind::Home && isOtherTitles(m_shape.kind, m_sheet.rows[i])) {
        m_otherTitles = static_cast<int>(i) + 1;
    }
    const int number = static_cast<int>(i) + 1;
    if (kind == RowKind::MaybeTotal) {
        m_found.totals.first = m_found.totals.rows++ == 0 ? number : m_found.totals.first;
        const bool byFee = !cells[F::Fee].isEmpty() && isAnyTotal(cells[F::Fee]);
        m_found.totals.value = byFee ? cells[F::Fee] : m_found.totals.value;
    }
    if (kind == RowKind::Nothing) {
        carryPlace(above, cells);
        return;
    }
    if (kind != RowKind::Home && kind != RowKind::MaybeTotal) {
        return;
    }
    if (const Blank blank = blankIn(cells, above); blank != Blank::None) {
        RowFindings::Counted& all = m_found.blanks.at(static_cast<std::size_t>(blank));
        all.first = all.rows++ == 0 ? number : all.first;
    }
    carryPlace(above, cells);
    lookAtHome(i, cells);
}

/// What is to be asked of the people and the debt of a row.
void SheetRows::lookAtHome(std::size_t i, const SheetCells& cells) {
    using F = SheetField;
    const int number = static_cast<int>(i) + 1;
    m_doubts.lookAt(i, cells, m_found);
    if (!m_shape.has(F::Building) && !readRoom(cells[F::Room])) {
        ++m_found.homesWithoutBuilding;
    }
    if (m_shape.has(F::PaidState) && !debtOf(cells[F::PaidState], m_shape.titleOf(F::PaidState))) {
        count(m_found.payments, cells[F::PaidState], number);
    }
    m_found.occupantRows += cells[F::OccupantName].isEmpty() || office::meansNothing(cells[F::OccupantName]) ? 0 : 1;
    if (!cells[F::Name].isEmpty() && !office::meansNothing(cells[F::Name])) {
        ++m_found.nameRows;
        if (const auto word = m_people.unknownRole(cells)) {
            count(m_found.roles, *word, number);
        }
    }
}

bool SheetRows::fillBlanks(SheetCells& cells, int number, ImportPlanner& planner) const {
    using F = SheetField;
    struct Named {
        const char* question;
        F field;
    };
    static constexpr Named named[] = {
        {"", F::Room}, {"building", F::Building}, {"unit", F::Unit}, {"room", F::Room}, {"community", F::Community}};
    constexpr int most = 2; // a community, and a unit below it
    for (int round = 0; round < most; ++round) {
        const Blank blank = blankIn(cells, m_above);
        const Named& of = named[static_cast<int>(blank)];
        const QString answer = blank == Blank::None ? QString() : answerTo(idOf(of.question));
        if (answer != answers::above) {
            const bool isWrong = blank == Blank::Community && !answer.isEmpty();
            if (isWrong) {
                planner.fault(number, of.field, {}, Texts::tr("is empty; write which community the home is in"));
            }
            return !isWrong;
        }
        for (const F field : placeFields) {
            const bool fills =
                blank == Blank::Community ? field == F::Community : field != F::Room || blank == Blank::Room;
            if (fills && cells[field].isEmpty()) {
                cells[field] = m_above[field];
            }
        }
        planner.note(number, titleOf(of.field), {}, Texts::tr("is empty and taken from the row above, as was said"));
    }
    return true;
}

/// No day or time where a place is meant, and no day where a name is.
bool SheetRows::isOfItsColumn(int number, SheetField field, const QString& cell, bool isDay, ImportPlanner& planner) {
    using F = SheetField;
    const bool isPlace = field == F::Building || field == F::Unit || field == F::Room;
    const bool isName = field == F::Name || field == F::OccupantName || field == F::Contact || field == F::FamilyName;
    if (isPlace && (isDay || looksLikeDay(cell) || looksLikeTime(cell))) {
        planner.fault(number, field, cell,
                      Texts::tr("was made a date or a time by the spreadsheet; format the column as text and write it "
                                "again"));
        return false;
    }
    static const QString signs = QStringLiteral(",，.。;；:：/、_~");
    if (isPlace && cell.size() > 1 && signs.contains(cell.front())) { // ，-1-0102
        planner.fault(number, field, cell, Texts::tr("does not say what is meant; write it out"));
        return false;
    }
    if (isName && isDay) {
        planner.fault(number, field, cell, Texts::tr("is no name"));
        return false;
    }
    return true;
}

bool SheetRows::takeFromAbove(int number, SheetField field, SheetCells& cells, ImportPlanner& planner) const {
    const bool certain = field != SheetField::Amount && m_aboveRow == number - 1 && !m_above[field].isEmpty();
    if (!certain) {
        planner.fault(number, field, cells[field], Texts::tr("does not say what is meant; write it out"));
        return false;
    }
    planner.note(number, titleOf(field), cells[field], Texts::tr("is read as what stands in the row above"));
    cells[field] = m_above[field];
    return true;
}

bool SheetRows::resolveCell(std::size_t i, SheetField field, SheetCells& cells, ImportPlanner& planner) const {
    using F = SheetField;
    QString& cell = cells[field];
    const int number = static_cast<int>(i) + 1;
    const bool place = field == F::Building || field == F::Unit || field == F::Room;
    const auto marked = m_sheet.marks.isEmpty() ? m_sheet.marks.constEnd()
                                                : m_sheet.marks.constFind({static_cast<int>(i), m_shape.at.of(field)});
    const bool hasMark = marked != m_sheet.marks.constEnd();
    if (hasMark && *marked == tables::CellMark::NoResult) {
        planner.fault(
            number, field, cell,
            Texts::tr("is a formula that was saved without its result; open the sheet in its own program, save "
                      "it, and look again"));
        return false;
    }
    if (cell.isEmpty()) {
        return true;
    }
    if (hasMark && *marked == tables::CellMark::Repeated && field == F::Amount) {
        planner.fault(number, field, cell,
                      Texts::tr("is one merged cell over several rows; write into each row what it owes"));
        return false;
    }
    if ((hasMark && *marked == tables::CellMark::Fault) || office::isSheetFault(cell)) {
        planner.fault(number, field, cell,
                      Texts::tr("is a fault of the spreadsheet; mend the formula or write the value"));
        return false;
    }
    if (!isOfItsColumn(number, field, cell, hasMark && *marked == tables::CellMark::Day, planner)) {
        return false;
    }
    const bool ofPeople = field == F::Name || field == F::OccupantName || field == F::Contact || field == F::FamilyName;
    if (isDitto(cell)) {
        return takeFromAbove(number, field, cells, planner);
    }
    if (ofPeople && saysNobody(cell)) {
        planner.note(number, titleOf(field), cell, Texts::tr("means that nobody is there; the cell counts as empty"));
        cell.clear();
        return true;
    }
    const bool asWritten = place || field == F::State || field == F::Amount || field == F::From || field == F::Fee ||
                           field == F::PaidState || field == F::Community || field == F::Period ||
                           field == F::OtherRoom || field == F::PersonState || field == F::Validity;
    const bool isNothing = office::meansNothing(cell);
    const bool isOpenEnd = field == F::Until && cell == QStringLiteral("至今");
    if (!asWritten && isNothing) {
        planner.note(number, titleOf(field), cell, Texts::tr("means that there is nothing; the cell counts as empty"));
        cell.clear();
    } else if (isOpenEnd || (field == F::Unit && isNothing)) {
        cell.clear();
    } else if (place && isNothing) {
        planner.fault(number, field, cell, field == F::Room ? Texts::tr("is no room") : Texts::tr("is no building"));
        return false;
    }
    return true;
}

SheetRows::Read SheetRows::resolve(std::size_t i, SheetCells& cells, ImportPlanner& planner) const {
    Read read = Read::Whole;
    for (const SheetField field : m_fields) {
        if (!resolveCell(i, field, cells, planner)) {
            const bool place =
                std::find(std::begin(placeFields), std::end(placeFields), field) != std::end(placeFields);
            read = place || read == Read::NotPlaced ? Read::NotPlaced : Read::Placed;
        }
    }
    return read;
}

void SheetRows::learn(HomeReading& homes) const {
    for (std::size_t i = first(); i < end(); ++i) {
        if (m_kinds[i - m_shape.firstRow] != RowKind::Home) {
            continue;
        }
        const auto cell = [&row = m_sheet.rows[i], this](SheetField field) {
            const int at = m_shape.at.of(field);
            return at < 0 ? QString() : office::withoutUnseen(row.value(at));
        };
        homes.learn({cell(SheetField::Community), cell(SheetField::Building), cell(SheetField::Unit),
                     cell(SheetField::Room), cell(SheetField::Phase)});
    }
}

bool SheetRows::isTaken(std::size_t i, RowKind kind, ImportPlanner& planner) const {
    const int number = static_cast<int>(i) + 1;
    const auto shown = [this, i] { return m_sheet.rows[i].join(QLatin1Char(' ')).simplified().left(40); };
    switch (kind) {
    case RowKind::Nothing:
        return false;
    case RowKind::Titles:
        planner.note(number, {}, {}, Texts::tr("The titles stand here once more; the row is passed over"));
        return false;
    case RowKind::Remark:
        planner.note(number, {}, shown(), Texts::tr("is a remark and no home"));
        return false;
    case RowKind::Total:
        planner.note(number, {}, shown(), Texts::tr("is a total and no home"));
        return false;
    case RowKind::MaybeTotal:
        if (answerTo(idOf("total")) != answers::ownRow) {
            planner.note(number, {}, shown(), Texts::tr("is a total and is not taken"));
            return false;
        }
        return true;
    case RowKind::Home:
        break;
    }
    return true;
}

void SheetRows::give(std::size_t i, ImportPlanner& planner) {
    using F = SheetField;
    if (i == m_shape.firstRow) {
        m_above = {};
        m_aboveRow = 0;
    }
    const int number = static_cast<int>(i) + 1;
    const RowKind kind = m_kinds[i - m_shape.firstRow];
    SheetCells cells = cellsOf(i);
    if (kind == RowKind::Nothing) {
        carryPlace(m_above, cells);
    }
    if (!isTaken(i, kind, planner) || !m_doubts.isShownOrTaken(i, planner)) {
        return;
    }
    if (m_otherTitles > 0 && number >= m_otherTitles) {
        planner.fault(number, F::Room, cells[F::Room],
                      Texts::tr("stands below other titles (row %1); put these rows into a sheet of their own")
                          .arg(m_otherTitles));
        return;
    }
    const bool isPlaced = fillBlanks(cells, number, planner);
    const Read read = isPlaced ? resolve(i, cells, planner) : Read::NotPlaced;
    SheetCells above = cells;
    for (const F field : placeFields) {
        above[field] = m_above[field];
    }
    carryPlace(above, cells);
    m_above = std::move(above);
    m_aboveRow = number;
    if (m_found.homesWithoutBuilding > 0 && answerTo(idOf("name")) == answers::building && !readRoom(cells[F::Room])) {
        cells[F::Building] = m_sheet.name;
    }
    switch (read) {
    case Read::Whole: {
        RowSaid said = m_people.saidBy(number, cells, planner);
        said.debt = m_doubts.debtIn(i, cells, planner);
        m_doubts.heed(i, cells, said, planner);
        planner.row(number, cells, said);
        return;
    }
    case Read::Placed:
        planner.place(number, cells);
        return;
    case Read::NotPlaced:
        return;
    }
}

} // namespace yingke::registers
