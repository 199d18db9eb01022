// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/import_planner.h"

#include "register/sheets/plan_words.h"

#include <utility>

namespace yingke::registers {

ImportPlanner::ImportPlanner(ImportKind kind, const std::vector<Household>& standing, const HomeReading& homes,
                             const std::vector<std::pair<QString, QString>>& renamed, const ImportChoices& choices)
    : m_kind(kind), m_choices(choices), m_standing(standing), m_named(standing.size(), false), m_homes(homes) {
    m_plan.kind = kind;
    m_plan.choices = choices;
    for (std::size_t i = 0; i < m_standing.size(); ++i) {
        m_byKey.insert(normalForm(m_standing[i].room), i);
        if (!m_standing[i].gone.isValid()) {
            m_byRoom[withoutZeros(m_standing[i].room.room)].push_back(i);
        }
    }
    for (std::size_t i = 0; i < m_standing.size() && kind == ImportKind::Register; ++i) {
        m_apart.stands(m_standing[i].room);
    }
    for (const auto& [was, now] : renamed) { // a sheet of before the desk corrected the name
        if (const auto room = m_byKey.constFind(now); room != m_byKey.constEnd() && !m_byKey.contains(was)) {
            m_byKey.insert(was, *room);
        }
    }
}

void ImportPlanner::begin(const QString& sheet, TwiceCounts twice) {
    m_sheet = sheet;
    m_findings.begin(sheet);
    m_debts.begin(sheet, twice);
}

void ImportPlanner::row(int number, const SheetCells& cells, const RowSaid& said) {
    if (cells.sayNothing()) {
        return;
    }
    m_findings.at(number);
    switch (m_kind) {
    case ImportKind::Register:
        resident(number, cells, said);
        break;
    case ImportKind::Arrears:
        arrear(number, cells, said);
        break;
    case ImportKind::Vehicles:
        vehicle(number, cells);
        break;
    }
}

SheetScope ImportPlanner::scope() const {
    SheetScope scope{m_kind, m_choices};
    if (m_findings.hasFaults()) {
        scope.choices.reach = SheetReach::Part; // whom a wrong row names has not moved out
    }
    for (const Entry& one : m_entries) {
        for (const Resident& person : one.now.people) {
            scope.roles.insert(person.role);
        }
    }
    return scope;
}

void ImportPlanner::end(Entry& entry, const SheetScope& scope, Covered covered) {
    if (!entry.standing) {
        ++m_plan.added;
        m_plan.rooms.push_back(
            {normalForm(entry.now.room), ImportState::New, entry.row, differenceText(nullptr, entry.now)});
        m_plan.households.push_back(std::move(entry.now));
        return;
    }
    const Household& before = m_standing[*entry.standing];
    RoomUpdate update = updated(before, entry.now, scope, covered);
    m_plan.leaving += update.leaving;
    m_plan.unnamedPeople += update.unnamed;
    m_plan.kept += update.kept;
    m_plan.changed += update.isChanged ? 1 : 0;
    m_plan.unchanged += update.isChanged ? 0 : 1;
    m_plan.rooms.push_back({normalForm(before.room), update.isChanged ? ImportState::Changed : ImportState::Unchanged,
                            entry.row, updateText(before, update)});
    if (update.isChanged) {
        m_plan.households.push_back(std::move(update.now));
    }
}

void ImportPlanner::endUnnamed(const SheetScope& scope, const std::set<QString>& buildings) {
    for (std::size_t i = 0; i < m_standing.size(); ++i) {
        const Household& before = m_standing[i];
        if (m_named[i] || before.gone.isValid()) {
            continue;
        }
        const bool isCovered =
            scope.choices.reach == SheetReach::Everything ||
            (scope.choices.reach == SheetReach::NamedBuildings && buildings.count(buildingForm(before.room)) > 0);
        if (!isCovered) {
            ++m_plan.unnamedRooms;
            continue;
        }
        RoomUpdate update = unnamed(before, scope);
        m_plan.kept += update.kept;
        if (update.isChanged) {
            ++m_plan.gone;
            m_plan.leaving += update.leaving;
            m_plan.rooms.push_back({normalForm(before.room), ImportState::Gone, 0, updateText(before, update)});
            m_plan.households.push_back(std::move(update.now));
        }
    }
}

ImportPlan ImportPlanner::end() {
    m_plan.rooms.reserve(m_entries.size());
    const SheetScope all = scope();
    std::set<QString> buildings;
    for (Entry& one : m_entries) {
        buildings.insert(buildingForm(one.now.room));
        end(one, all, all.choices.reach == SheetReach::Part ? Covered::No : Covered::Yes);
    }
    endUnnamed(all, buildings);
    if (m_findings.hasFaults()) {
        m_plan.households.clear();
    }
    m_findings.give(m_plan);
    return std::move(m_plan);
}

} // namespace yingke::registers
