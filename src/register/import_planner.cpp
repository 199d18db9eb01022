// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/import_planner.h"

#include "register/register_fields.h"
#include "register/texts.h"

#include <algorithm>
#include <utility>

namespace yingke::registers {

namespace {

constexpr std::size_t mostFaults = 1000;

void take(QString& kept, const QString& written) {
    if (!written.isEmpty()) {
        kept = written;
    }
}

Resident& residentOf(Household& household, const QString& name, ResidentRole role) {
    auto one = std::find_if(household.people.begin(), household.people.end(),
                            [&](const Resident& known) { return known.name == name && known.role == role; });
    if (one == household.people.end()) {
        household.people.push_back({role, name, core::Title::Unknown, {}, {}});
        one = household.people.end() - 1;
    }
    return *one;
}

QString differenceText(bool known, const Household& before, const Household& after) {
    QStringList parts;
    int added = 0;
    int changed = 0;
    for (const Resident& one : after.people) {
        const auto same = std::find_if(before.people.begin(), before.people.end(), [&one](const Resident& other) {
            return other.name == one.name && other.role == one.role;
        });
        added += same == before.people.end() ? 1 : 0;
        changed += same != before.people.end() && *same != one ? 1 : 0;
    }
    if (added > 0) {
        parts << Texts::tr("%n more people", nullptr, added);
    }
    if (changed > 0) {
        parts << Texts::tr("%n people with other details", nullptr, changed);
    }
    if (before.arrears != after.arrears) {
        parts << Texts::tr("arrears: %1, until now %2")
                     .arg(QString::number(after.arrears.size()), QString::number(before.arrears.size()));
    }
    if (before.plates != after.plates) {
        parts << Texts::tr("vehicles: %1, until now %2")
                     .arg(QString::number(after.plates.size()), QString::number(before.plates.size()));
    }
    // A room that is new has no other details than its own.
    if (known && (before.floor != after.floor || before.area != after.area || before.state != after.state)) {
        parts << Texts::tr("the room's details");
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ImportPlanner::ImportPlanner(ImportKind kind, std::vector<Household> standing)
    : m_kind(kind), m_standing(std::move(standing)) {
    m_plan.kind = kind;
    for (std::size_t i = 0; i < m_standing.size(); ++i) {
        const QString key = normalForm(m_standing[i].room);
        m_byKey.insert(key, i);
        m_byLoose[withoutZeros(key)].push_back(i);
    }
}

void ImportPlanner::fault(int number, SheetField field, const QString& value, const QString& why) {
    m_plan.wrongRows += number != m_lastWrongRow ? 1 : 0;
    m_lastWrongRow = number;
    if (m_plan.faults.size() < mostFaults) {
        m_plan.faults.push_back({number, titleOf(field), value, why});
    }
}

bool ImportPlanner::sound(int number, SheetField field, const QString& value, const QString& why) {
    if (!why.isEmpty()) {
        fault(number, field, value, why);
    }
    return why.isEmpty();
}

std::optional<RoomName> ImportPlanner::roomOf(int number, const SheetCells& cells) {
    using F = SheetField;
    // The whole room in one cell (房号: 3-2-1502), or in three.
    if (cells[F::Building].isEmpty() || cells[F::Room].contains(QLatin1Char('-'))) {
        if (auto whole = readRoom(cells[F::Room])) {
            return whole;
        }
    }
    RoomName name{roomPart(cells[F::Building]), roomPart(cells[F::Unit]), roomPart(cells[F::Room])};
    if (name.unit == QStringLiteral("0")) {
        name.unit.clear(); // shops
    }
    bool good = sound(number, F::Building, cells[F::Building],
                      name.building.isEmpty() ? Texts::tr("is no building") : QString());
    good = sound(number, F::Room, cells[F::Room], name.room.isEmpty() ? Texts::tr("is no room") : QString()) && good;
    const bool unitWrong =
        name.unit.isEmpty() && !cells[F::Unit].isEmpty() &&
        !QStringList{QStringLiteral("0"), QStringLiteral("-"), QStringLiteral("无")}.contains(cells[F::Unit].trimmed());
    good = sound(number, F::Unit, cells[F::Unit], unitWrong ? Texts::tr("is no unit") : QString()) && good;
    return good ? std::optional(name) : std::nullopt;
}

ImportPlanner::Entry& ImportPlanner::entry(int number, const QString& key, const RoomName& name) {
    if (const auto found = m_entryOf.constFind(key); found != m_entryOf.constEnd()) {
        return m_entries[*found];
    }
    Entry fresh;
    fresh.row = number;
    fresh.before.room = name;
    if (const auto standing = m_byKey.constFind(key); standing != m_byKey.constEnd()) {
        fresh.known = true;
        fresh.before = m_standing[*standing];
    }
    fresh.now = fresh.before;
    if (m_kind == ImportKind::Arrears) {
        fresh.now.arrears.clear(); // the sheet says all that is owed
    } else if (m_kind == ImportKind::Vehicles) {
        fresh.now.plates.clear();
    }
    m_entryOf.insert(key, m_entries.size());
    return m_entries.emplace_back(std::move(fresh));
}

ImportPlanner::Entry* ImportPlanner::standingEntry(int number, const SheetCells& cells) {
    const auto name = roomOf(number, cells);
    if (!name) {
        return nullptr;
    }
    const QString key = normalForm(*name);
    if (m_byKey.contains(key)) {
        return &entry(number, key, *name);
    }
    const auto loose = m_byLoose.constFind(withoutZeros(key));
    if (loose != m_byLoose.constEnd() && loose->size() == 1) {
        const RoomName& only = m_standing[loose->front()].room;
        return &entry(number, normalForm(only), only);
    }
    fault(number, SheetField::Room, key, Texts::tr("is not in the register; import the register of rooms first"));
    return nullptr;
}

void ImportPlanner::resident(int number, const SheetCells& cells) {
    using F = SheetField;
    const auto name = roomOf(number, cells);
    bool good = name.has_value();
    for (const F field : {F::Floor, F::State, F::Name, F::Contact}) {
        good = sound(number, field, cells[field], faultInText(cells[field])) && good;
    }
    for (const F field : {F::Telephone, F::ContactTelephone}) {
        good = sound(number, field, cells[field], faultInTelephone(cells[field])) && good;
    }
    good = sound(number, F::Identity, cells[F::Identity], faultInIdentity(cells[F::Identity])) && good;
    good = sound(number, F::Area, cells[F::Area], faultInArea(cells[F::Area])) && good;
    const auto title = titleFrom(cells[F::Gender]);
    good = sound(number, F::Gender, cells[F::Gender], title ? QString() : Texts::tr("is neither 男 nor 女")) && good;
    if (cells[F::Name].isEmpty() && !cells.areEmpty({F::Telephone, F::Identity})) {
        good = sound(number, F::Name, {}, Texts::tr("is empty, but a number is there; whose is it?")) && good;
    }
    if (!good) {
        return;
    }
    Household& household = entry(number, normalForm(*name), *name).now;
    take(household.floor, cells[F::Floor]);
    take(household.area, cells[F::Area]);
    take(household.state, cells[F::State]);
    if (!cells[F::Name].isEmpty()) {
        // 业主类型 says 个人 or 企业 in some systems: the first column that says who it is counts, and an owner else.
        ResidentRole role = ResidentRole::Owner;
        for (const F field : {F::OwnerKind, F::PersonKind, F::Role}) {
            if (const auto told = roleFrom(cells[field])) {
                role = *told;
                break;
            }
        }
        Resident& one = residentOf(household, cells[F::Name], role);
        take(one.telephone, cells[F::Telephone]);
        take(one.identity, cells[F::Identity]);
        one.title = *title != core::Title::Unknown ? *title : one.title;
    }
    if (!cells[F::Contact].isEmpty()) {
        take(residentOf(household, cells[F::Contact], ResidentRole::Contact).telephone, cells[F::ContactTelephone]);
    }
}

void ImportPlanner::arrear(int number, const SheetCells& cells) {
    using F = SheetField;
    Entry* of = standingEntry(number, cells);
    if (cells.areEmpty({F::Fee, F::Amount, F::Payer, F::From, F::Until})) {
        return; // the room alone: it owes nothing
    }
    const auto fen = fenFrom(cells[F::Amount]);
    const auto from = dayFrom(cells[F::From]);
    const auto until = cells[F::Until].isEmpty() ? std::optional(QDate()) : dayFrom(cells[F::Until]);
    const QString noDay = Texts::tr("is no day; write for example 2026-01-31");
    bool good = of != nullptr;
    good = sound(number, F::Fee, cells[F::Fee], faultInName(cells[F::Fee])) && good;
    good = sound(number, F::Amount, cells[F::Amount], faultInAmount(cells[F::Amount])) && good;
    good = sound(number, F::Payer, cells[F::Payer], faultInText(cells[F::Payer])) && good;
    good = sound(number, F::From, cells[F::From], from ? QString() : noDay) && good;
    good = sound(number, F::Until, cells[F::Until], until ? QString() : noDay) && good;
    if (from && until && until->isValid() && *until < *from) {
        good = sound(number, F::Until, cells[F::Until], Texts::tr("lies before the first day")) && good;
    }
    if (good) {
        of->now.arrears.push_back({cells[F::Fee], *fen, cells[F::Payer], *from, *until});
    }
}

void ImportPlanner::vehicle(int number, const SheetCells& cells) {
    Entry* of = standingEntry(number, cells);
    const QString& written = cells[SheetField::Plate];
    if (written.isEmpty()) {
        return; // the room alone: it has no vehicle
    }
    const bool good = sound(number, SheetField::Plate, written, faultInPlate(written)) && of != nullptr;
    if (good) {
        auto& plates = of->now.plates;
        const QString plate = plateFrom(written);
        if (std::find(plates.begin(), plates.end(), plate) == plates.end()) {
            plates.push_back(plate);
        }
    }
}

void ImportPlanner::row(int number, const SheetCells& cells) {
    if (cells.sayNothing()) {
        return;
    }
    switch (m_kind) {
    case ImportKind::Register:
        resident(number, cells);
        break;
    case ImportKind::Arrears:
        arrear(number, cells);
        break;
    case ImportKind::Vehicles:
        vehicle(number, cells);
        break;
    }
}

ImportPlan ImportPlanner::end() {
    m_plan.rooms.reserve(m_entries.size());
    for (Entry& one : m_entries) {
        const ImportState state = !one.known              ? ImportState::New
                                  : one.before != one.now ? ImportState::Changed
                                                          : ImportState::Unchanged;
        m_plan.added += state == ImportState::New ? 1 : 0;
        m_plan.changed += state == ImportState::Changed ? 1 : 0;
        m_plan.unchanged += state == ImportState::Unchanged ? 1 : 0;
        m_plan.rooms.push_back(
            {normalForm(one.now.room), state, one.row, differenceText(one.known, one.before, one.now)});
        if (state != ImportState::Unchanged) {
            m_plan.households.push_back(std::move(one.now));
        }
    }
    if (!m_plan.faults.empty()) {
        m_plan.households.clear();
    }
    return std::move(m_plan);
}

} // namespace yingke::registers
