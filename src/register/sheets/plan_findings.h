// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the rows of a sheet, what is told of them besides, and so which rows wait until they are mended.
#pragma once

#include "register/sheets/register_import.h"

#include <QHash>

namespace yingke::registers {

class PlanFindings {
public:
    /// The worksheet that the rows from now on stand in.
    void begin(const QString& sheet);
    /// Row `number`, as a spreadsheet counts, is at hand.
    void at(int number);
    /// Of the row at hand: its home, in the normal form.
    void placed(const QString& room) { m_places.back().room = room; }
    void fault(int number, SheetField field, const QString& value, const QString& why);
    /// Something to be told that is no fault; the same of several rows is told once, with their numbers.
    void note(int number, const QString& column, const QString& value, const QString& what);
    /// `fault`, unless `why` is empty and the value is not masked; whether it was sound.
    bool sound(int number, SheetField field, const QString& value, const QString& why);

    [[nodiscard]] bool hasFaults() const { return !m_faults.empty(); }
    /// Rows that must wait, since they or another row of their home are wrong, by worksheet.
    [[nodiscard]] std::vector<HeldRow> heldRows() const;
    /// A row whose home can't be read: it may be any home's.
    [[nodiscard]] bool hasRowsOfNoHome() const;
    /// Faults, notes and the number of wrong rows become the plan's. Once, at the end.
    void give(ImportPlan& plan);

private:
    struct RowPlace {
        QString sheet;
        int row = 0;
        QString room; ///< normal form; empty: it can't be read
        bool isWrong = false;
    };

    QString m_sheet;
    std::vector<SheetFault> m_faults; ///< the first 1000
    std::vector<SheetNote> m_notes;   ///< likewise
    int m_wrongRows = 0;
    int m_lastWrongRow = 0;
    std::vector<RowPlace> m_places;
    QHash<QString, std::size_t> m_noteOf;
};

} // namespace yingke::registers
