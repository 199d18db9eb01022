// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/import_planner.h"

#include "register/masked_values.h"
#include "register/plan_words.h"
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

bool isMasked(SheetField field, const QString& value) {
    using F = SheetField;
    const auto is = [field](std::initializer_list<SheetField> fields) {
        return std::find(fields.begin(), fields.end(), field) != fields.end();
    };
    return (is({F::Name, F::Contact, F::Payer}) && isMaskedName(value)) ||
           (is({F::Telephone, F::ContactTelephone, F::Identity}) && isMaskedNumber(value)) ||
           (is({F::Plate}) && isMaskedPlate(value));
}

std::vector<RoomName> roomsOf(const std::vector<Household>& households) {
    std::vector<RoomName> rooms;
    rooms.reserve(households.size());
    for (const Household& one : households) {
        rooms.push_back(one.room);
    }
    return rooms;
}

HomeCells homeCells(const SheetCells& cells) {
    return {QString(), cells[SheetField::Building], cells[SheetField::Unit], cells[SheetField::Room]};
}

SheetField fieldOf(HomeColumn column) {
    switch (column) {
    case HomeColumn::Building:
        return SheetField::Building;
    case HomeColumn::Unit:
        return SheetField::Unit;
    case HomeColumn::Community:
    case HomeColumn::Room:
        break;
    }
    return SheetField::Room;
}

QString canBe(const QStringList& rooms) {
    constexpr qsizetype mostNamed = 4;
    return Texts::tr("can be %1; write which one it is").arg(rooms.mid(0, mostNamed).join(QStringLiteral("、")));
}

} // namespace

ImportPlanner::ImportPlanner(ImportKind kind, std::vector<Household> standing, const office::RoomWay& way,
                             const std::vector<std::pair<QString, QString>>& renamed, const ImportChoices& choices)
    : m_kind(kind), m_choices(choices), m_standing(std::move(standing)), m_named(m_standing.size(), false),
      m_homes(way, roomsOf(m_standing)) {
    m_plan.kind = kind;
    m_plan.choices = choices;
    for (std::size_t i = 0; i < m_standing.size(); ++i) {
        m_byKey.insert(normalForm(m_standing[i].room), i);
        if (!m_standing[i].gone.isValid()) {
            m_byRoom[withoutZeros(m_standing[i].room.room)].push_back(i);
        }
    }
    for (const auto& [was, now] : renamed) { // a sheet of before the desk corrected the name
        if (const auto room = m_byKey.constFind(now); room != m_byKey.constEnd() && !m_byKey.contains(was)) {
            m_byKey.insert(was, *room);
        }
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
    const QString told = isMasked(field, value) ? maskedSentence() : why;
    if (!told.isEmpty()) {
        fault(number, field, value, told);
    }
    return told.isEmpty();
}

KnownRooms ImportPlanner::known() const {
    return {[this](const QString& form) { return m_byKey.contains(form); },
            [this](const QString& room) {
                std::vector<RoomName> names;
                for (const std::size_t one : m_byRoom.value(room)) {
                    names.push_back(m_standing[one].room);
                }
                return names;
            }};
}

void ImportPlanner::learn(const SheetCells& cells) { m_homes.learn(homeCells(cells)); }

void ImportPlanner::faultOf(int number, const SheetCells& cells, const ReadHome& read) {
    const SheetField field = fieldOf(read.column);
    fault(number, field, cells[field], read.why);
}

std::optional<RoomName> ImportPlanner::roomOf(int number, const SheetCells& cells) {
    ReadHome read = m_homes.read(homeCells(cells));
    if (!read.name) {
        faultOf(number, cells, read);
        return std::nullopt;
    }
    // A room without its community is no second home beside the one that the register has with it.
    const MeantRooms meant = roomsMeant(*read.name, known());
    const bool isWithout = read.name->community.isEmpty();
    const bool isKnown = m_byKey.contains(normalForm(*read.name));
    QStringList with;
    for (const QString& one : meant.rooms) {
        if (!isKnown && isWithout && !m_standing[m_byKey.value(one)].room.community.isEmpty()) {
            with << one;
        }
    }
    if (!with.isEmpty()) {
        fault(number, SheetField::Room, cells[SheetField::Room], canBe(with));
        return std::nullopt;
    }
    if (isWithout && !isKnown && m_homes.way().communities.size() > 1) {
        fault(
            number, SheetField::Room, cells[SheetField::Room],
            Texts::tr("names no community; it is one of %1").arg(m_homes.way().communities.join(QStringLiteral("、"))));
        return std::nullopt;
    }
    return read.name;
}

ImportPlanner::Entry& ImportPlanner::entry(int number, const QString& key, const RoomName& name) {
    if (const auto found = m_entryOf.constFind(key); found != m_entryOf.constEnd()) {
        return m_entries[*found];
    }
    Entry fresh;
    fresh.row = number;
    fresh.now.room = name;
    if (const auto standing = m_byKey.constFind(key); standing != m_byKey.constEnd()) {
        const RoomName& own = m_standing[*standing].room;
        if (const QString now = normalForm(own); now != key) {
            return entry(number, now, own);
        }
        fresh.standing = *standing;
        fresh.now.room = own;
        m_named[*standing] = true;
    }
    m_entryOf.insert(key, m_entries.size());
    return m_entries.emplace_back(std::move(fresh));
}

ImportPlanner::Entry* ImportPlanner::standingEntry(int number, const SheetCells& cells) {
    const ReadHome read = m_homes.read(homeCells(cells));
    const QString& written = cells[SheetField::Room];
    MeantRooms meant;
    if (read.name) {
        meant = roomsMeant(*read.name, known());
    } else if (!read.choice.empty()) { // what the register lacks is not meant here
        for (const RoomName& one : read.choice) {
            if (const QString only = roomsMeant(one, known()).only(); !only.isEmpty() && !meant.rooms.contains(only)) {
                meant.rooms << only;
            }
        }
        meant.isSure = meant.rooms.size() == 1;
    } else if (cells.areEmpty({SheetField::Building, SheetField::Unit})) {
        meant = roomsMeant(written, m_homes.way(), known()); // 21303
    }
    if (meant.isSure) {
        const RoomName& only = m_standing[m_byKey.value(meant.only())].room;
        return &entry(number, meant.only(), only);
    }
    if (!meant.rooms.isEmpty()) {
        fault(number, SheetField::Room, written, canBe(meant.rooms));
    } else if (read.name) {
        fault(number, SheetField::Room, normalForm(*read.name),
              Texts::tr("is not in the register; import the register of rooms first"));
    } else {
        faultOf(number, cells, read);
    }
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

SheetScope ImportPlanner::scope() const {
    SheetScope scope{m_kind, m_choices};
    if (!m_plan.faults.empty()) {
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
    if (!m_plan.faults.empty()) {
        m_plan.households.clear();
    }
    return std::move(m_plan);
}

} // namespace yingke::registers
