// SPDX-License-Identifier: GPL-3.0-or-later
// What a row says of a room and of those who live in it.
#include "register/sheets/import_planner.h"

#include "office/texts/written.h"
#include "register/rooms/register_fields.h"
#include "register/rooms/texts.h"
#include "register/sheets/cell_kinds.h"

#include <algorithm>
#include <utility>

namespace yingke::registers {

namespace {

Resident& residentOf(Household& household, const QString& name, ResidentRole role) {
    auto one = std::find_if(household.people.begin(), household.people.end(),
                            [&](const Resident& known) { return known.name == name && known.role == role; });
    if (one == household.people.end()) {
        household.people.push_back({role, name, core::Title::Unknown, {}, {}});
        one = household.people.end() - 1;
    }
    return *one;
}

bool arePeopleSound(int number, const SheetCells& cells, PlanFindings& findings) {
    using F = SheetField;
    bool good = true;
    for (const F field : {F::Name, F::Contact, F::OccupantName, F::FamilyName}) {
        const QString why = whyNoName(cells[field]);
        good = findings.sound(number, field, cells[field], why.isEmpty() ? faultInText(cells[field]) : why) && good;
    }
    for (const F field :
         {F::Telephone, F::SecondTelephone, F::OccupantTelephone, F::FamilyTelephone, F::ContactTelephone}) {
        const bool none = !cells[field].isEmpty() && office::telephonesWritten(cells[field]).isEmpty();
        good = findings.sound(number, field, cells[field], none ? office::whyNoTelephone(cells[field]) : QString()) &&
               good;
    }
    for (const F field : {F::Identity, F::OccupantIdentity}) {
        good = findings.sound(number, field, cells[field], faultInIdentity(cells[field])) && good;
    }
    if (cells[F::Name].isEmpty() && !cells.areEmpty({F::Telephone, F::SecondTelephone, F::Identity})) {
        good = findings.sound(number, F::Name, {}, Texts::tr("is empty, but a number is there; whose is it?")) && good;
    }
    const std::pair<F, F> others[] = {{F::OccupantName, F::OccupantTelephone}, {F::FamilyName, F::FamilyTelephone}};
    for (const auto& [name, telephone] : others) {
        const bool lost = cells[name].isEmpty() && !cells[telephone].isEmpty();
        good = findings.sound(number, name, {},
                              lost ? Texts::tr("is empty, but a number is there; whose is it?") : QString()) &&
               good;
    }
    return good;
}

/// What a later row says takes the place of what an earlier one said of the same, and is told when it differs.
void take(int number, SheetField field, QString& kept, const QString& written, PlanFindings& findings) {
    if (written.isEmpty()) {
        return;
    }
    if (!kept.isEmpty() && kept != written) {
        findings.note(number, titleOf(field), {},
                      Texts::tr("is another one than in an earlier row of the same home or person; this row counts"));
    }
    kept = written;
}

} // namespace

bool ImportPlanner::isOneHome(int number, const SheetCells& cells, const QString& key) {
    using F = SheetField;
    const auto found = m_entryOf.constFind(key);
    if (found == m_entryOf.constEnd()) {
        return true;
    }
    const Entry& one = m_entries[*found];
    const auto agree = [&](F field, const QString& before) {
        const QString& now = cells[field];
        const bool differs = !before.isEmpty() && !now.isEmpty() && before != now;
        if (!differs) {
            return true;
        }
        return m_findings.sound(number, field, now,
                                Texts::tr("is another one (%1) than in row %2 of the same home; are these two homes? "
                                          "Write what tells them apart into the room")
                                    .arg(before, QString::number(one.row)));
    };
    const bool sameFloor = agree(F::Floor, one.now.floor);
    const bool samePlace = agree(F::PlaceMore, one.more);
    return agree(F::PlaceKind, one.kind) && sameFloor && samePlace;
}

void ImportPlanner::putPerson(int number, Household& household, const SheetCells& cells, ResidentRole role) {
    using F = SheetField;
    QStringList numbers = office::telephonesWritten(cells[F::Telephone]);
    for (const QString& more : office::telephonesWritten(cells[F::SecondTelephone])) {
        numbers += numbers.contains(more) ? QStringList() : QStringList(more);
    }
    const auto title = titleFrom(cells[F::Gender]);
    Resident& one = residentOf(household, cells[F::Name], role);
    if (!numbers.isEmpty() && !one.telephone.isEmpty()) { // an earlier row has one: this row's stand behind it
        numbers.removeAll(one.telephone);
        numbers.prepend(one.telephone);
    }
    one.telephone = numbers.value(0, one.telephone);
    take(number, F::Identity, one.identity, cells[F::Identity], m_findings);
    one.title = title && *title != core::Title::Unknown ? *title : one.title;
    const bool hasContact = cells[F::Contact] != cells[F::Name];
    if (numbers.size() > 1 && hasContact) {
        QString& second = residentOf(household, cells[F::Name], ResidentRole::Contact).telephone;
        if (!second.isEmpty() && second != numbers.at(1)) { // of an earlier row: it stays
            numbers.removeAll(second);
            numbers.insert(1, second);
        }
        second = numbers.at(1);
        note(number, titleOf(F::Telephone), {},
             Texts::tr("has two numbers; the second is kept as a contact of the same name"));
    }
    const int kept = hasContact ? 2 : 1;
    if (numbers.size() > kept) {
        note(number, titleOf(F::Telephone), {},
             Texts::tr("has more numbers than the register holds; those behind number %1 are not kept").arg(kept));
    }
}

void ImportPlanner::resident(int number, const SheetCells& cells, const RowSaid& said) {
    using F = SheetField;
    const auto name = roomOf(number, cells);
    if (name) {
        m_findings.placed(normalForm(*name));
    }
    bool good = name.has_value();
    for (const F field : {F::Floor, F::State}) {
        good = m_findings.sound(number, field, cells[field], faultInText(cells[field])) && good;
    }
    good = arePeopleSound(number, cells, m_findings) && good;
    good = (!name || isOneHome(number, cells, normalForm(*name))) && good;
    good = m_findings.sound(number, F::Area, cells[F::Area], faultInArea(cells[F::Area])) && good;
    const auto title = titleFrom(cells[F::Gender]);
    good =
        m_findings.sound(number, F::Gender, cells[F::Gender], title ? QString() : Texts::tr("is neither 男 nor 女")) &&
        good;
    if (!good) {
        return;
    }
    Entry& of = entry(number, normalForm(*name), *name);
    of.kind = of.kind.isEmpty() ? cells[F::PlaceKind] : of.kind;
    of.more = of.more.isEmpty() ? cells[F::PlaceMore] : of.more;
    Household& household = of.now;
    take(number, F::Floor, household.floor, cells[F::Floor], m_findings);
    take(number, F::State, household.state, cells[F::State], m_findings);
    if (!cells[F::Area].isEmpty()) {
        take(number, F::Area, household.area, *office::areaWritten(cells[F::Area]), m_findings);
        if (cells[F::Area].contains(QChar(u'约'))) {
            note(number, titleOf(F::Area), cells[F::Area], Texts::tr("is read without \"about\""));
        }
    }
    if (!cells[F::Name].isEmpty() && said.first) {
        putPerson(number, household, cells, *said.first);
    }
    if (!cells[F::OccupantName].isEmpty() && said.occupant) {
        SheetCells other;
        other[F::Name] = cells[F::OccupantName];
        other[F::Telephone] = cells[F::OccupantTelephone];
        other[F::Identity] = cells[F::OccupantIdentity];
        putPerson(number, household, other, *said.occupant);
    }
    if (!cells[F::FamilyName].isEmpty()) {
        take(number, F::FamilyTelephone, residentOf(household, cells[F::FamilyName], ResidentRole::Family).telephone,
             telephoneFrom(cells[F::FamilyTelephone]), m_findings);
    }
    if (!cells[F::Contact].isEmpty()) {
        take(number, F::ContactTelephone, residentOf(household, cells[F::Contact], ResidentRole::Contact).telephone,
             telephoneFrom(cells[F::ContactTelephone]), m_findings);
    }
}

} // namespace yingke::registers
