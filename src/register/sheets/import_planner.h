// SPDX-License-Identifier: GPL-3.0-or-later
// Row after row of a sheet onto the households as they stand; what comes of it is the plan.
#pragma once

#include "register/rooms/rooms_meant.h"
#include "register/sheets/debt_lines.h"
#include "register/sheets/home_reading.h"
#include "register/sheets/homes_apart.h"
#include "register/sheets/plan_findings.h"

#include <QHash>

namespace yingke::registers {

/// What the words of a row's other columns say of it.
struct RowSaid {
    std::optional<ResidentRole> first;    ///< whom Name says; nothing: not to be taken, or not answered yet
    std::optional<ResidentRole> occupant; ///< whom OccupantName says
    /// NotCounted: it was told why nothing is owed by the row.
    enum class Debt { Owed, Paid, NotCounted, NotAnswered } debt = Debt::Owed;
    /// Who is to pay, where no column says it in words.
    enum class Pays { NotSaid, Tenant } pays = Pays::NotSaid;
};

class ImportPlanner {
public:
    /// `standing`: all of the register, gone rooms too. `homes`: what the sheet as a whole says of its rooms, and what
    /// was answered. Both outlive it. `renamed`: what a room was called, and is called.
    ImportPlanner(ImportKind kind, const std::vector<Household>& standing, const HomeReading& homes,
                  const std::vector<std::pair<QString, QString>>& renamed, const ImportChoices& choices);

    /// The worksheet that the rows from now on stand in.
    void begin(const QString& sheet, TwiceCounts twice);
    /// `number` as a spreadsheet counts. Rows that are wrong are noted and change nothing.
    void row(int number, const SheetCells& cells, const RowSaid& said);
    /// A row that is wrong already: which home it is of, so that the home waits.
    void place(int number, const SheetCells& cells);
    void fault(int number, SheetField field, const QString& value, const QString& why) {
        m_findings.fault(number, field, value, why);
    }
    void note(int number, const QString& column, const QString& value, const QString& what) {
        m_findings.note(number, column, value, what);
    }
    /// Before end().
    [[nodiscard]] const PlanFindings& findings() const { return m_findings; }
    [[nodiscard]] ImportPlan end();

    [[nodiscard]] DebtLines& debts() { return m_debts; }
    [[nodiscard]] HomesApart& apart() { return m_apart; }

private:
    struct Entry {
        int row = 0;                         ///< named first
        std::optional<std::size_t> standing; ///< in m_standing; none: the room is new
        Household now;                       ///< what the sheet says of it, and nothing else
        QString more;                        ///< what other columns of the place say
        QString kind;                        ///< 住宅, 商铺, where the sheet says so
    };

    /// Whose home the row is; a fault when it is none, or can be more than one.
    [[nodiscard]] std::optional<RoomName> roomOf(int number, const SheetCells& cells);
    /// The room itself, or the one that the register or the sheet writes otherwise; a fault where nobody knows.
    [[nodiscard]] std::optional<RoomName> settled(int number, const SheetCells& cells, const RoomName& name);
    void faultOf(int number, const SheetCells& cells, const ReadHome& read);
    [[nodiscard]] KnownRooms known() const;
    Entry& entry(int number, const QString& key, const RoomName& name);
    void resident(int number, const SheetCells& cells, const RowSaid& said);
    /// Rows of one home agree on its floor and on what kind of place it is: or they are two homes.
    bool isOneHome(int number, const SheetCells& cells, const QString& key);
    void putPerson(int number, Household& household, const SheetCells& cells, ResidentRole role);
    void arrear(int number, const SheetCells& cells, const RowSaid& said);
    void addLine(int number, Household& household, Arrear line);
    void vehicle(int number, const SheetCells& cells);
    /// Of a room that must be in the register already; nullptr (and a fault) when it is not.
    Entry* standingEntry(int number, const SheetCells& cells);

    void end(Entry& entry, const SheetScope& scope, Covered covered);
    void endUnnamed(const SheetScope& scope, const std::set<QString>& buildings);
    [[nodiscard]] SheetScope scope() const;

    ImportKind m_kind;
    ImportChoices m_choices;
    const std::vector<Household>& m_standing;
    std::vector<bool> m_named; ///< of m_standing
    QHash<QString, std::size_t> m_byKey;
    QHash<QString, std::vector<std::size_t>> m_byRoom; ///< by the last part, without leading zeros
    const HomeReading& m_homes;
    std::vector<Entry> m_entries;
    QHash<QString, std::size_t> m_entryOf;
    ImportPlan m_plan;
    PlanFindings m_findings;
    DebtLines m_debts;
    HomesApart m_apart; ///< of a register of rooms
    QString m_sheet;    ///< the worksheet at hand
};

} // namespace yingke::registers
