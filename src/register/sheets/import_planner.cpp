// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/import_planner.h"

#include "core/money.h"
#include "office/texts/written.h"
#include "register/rooms/register_fields.h"
#include "register/rooms/texts.h"
#include "register/sheets/plan_words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace yingke::registers {

namespace {

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

std::vector<RoomName> roomsOf(const std::vector<Household>& households) {
    std::vector<RoomName> rooms;
    rooms.reserve(households.size());
    for (const Household& one : households) {
        rooms.push_back(one.room);
    }
    return rooms;
}

HomeCells homeCells(const SheetCells& cells) {
    return {cells[SheetField::Community], cells[SheetField::Building], cells[SheetField::Unit],
            cells[SheetField::Room]};
}

SheetField fieldOf(HomeColumn column) {
    switch (column) {
    case HomeColumn::Building:
        return SheetField::Building;
    case HomeColumn::Unit:
        return SheetField::Unit;
    case HomeColumn::Community:
        return SheetField::Community;
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

void ImportPlanner::begin(const QString& sheet, TwiceCounts twice) {
    m_findings.begin(sheet);
    m_twiceCounts = twice;
    m_twice = 0;
    m_firstTwice = 0;
}

void ImportPlanner::place(int number, const SheetCells& cells) {
    const auto name = cells[SheetField::Room].isEmpty() ? std::nullopt : roomOf(number, cells);
    if (!name) {
        return;
    }
    const MeantRooms meant = m_kind == ImportKind::Register ? MeantRooms{} : roomsMeant(*name, known());
    m_findings.placed(meant.isSure ? meant.only() : normalForm(*name));
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
        m_findings.placed(meant.only());
        const RoomName& only = m_standing[m_byKey.value(meant.only())].room;
        return &entry(number, meant.only(), only);
    }
    if (!meant.rooms.isEmpty()) {
        fault(number, SheetField::Room, written, canBe(meant.rooms));
    } else if (read.name) {
        m_findings.placed(normalForm(*read.name));
        fault(number, SheetField::Room, normalForm(*read.name),
              Texts::tr("is not in the register; import the register of rooms first"));
    } else {
        faultOf(number, cells, read);
    }
    return nullptr;
}

bool ImportPlanner::soundPeople(int number, const SheetCells& cells) {
    using F = SheetField;
    static const QRegularExpression figures(QStringLiteral("^[\\d\\s.,/:年月日-]+$"));
    bool good = true;
    for (const F field : {F::Name, F::Contact, F::OccupantName, F::FamilyName}) {
        const QString& written = cells[field];
        const bool noName = !written.isEmpty() && (written.front().unicode() < 0x80 || written.front().isDigit()) &&
                            figures.match(written).hasMatch();
        const QString why = noName ? Texts::tr("is no name") : faultInText(cells[field]);
        good = m_findings.sound(number, field, cells[field], why) && good;
    }
    for (const F field :
         {F::Telephone, F::SecondTelephone, F::OccupantTelephone, F::FamilyTelephone, F::ContactTelephone}) {
        const bool none = !cells[field].isEmpty() && office::telephonesWritten(cells[field]).isEmpty();
        good = m_findings.sound(number, field, cells[field], none ? office::whyNoTelephone(cells[field]) : QString()) &&
               good;
    }
    for (const F field : {F::Identity, F::OccupantIdentity}) {
        good = m_findings.sound(number, field, cells[field], faultInIdentity(cells[field])) && good;
    }
    if (cells[F::Name].isEmpty() && !cells.areEmpty({F::Telephone, F::SecondTelephone, F::Identity})) {
        good =
            m_findings.sound(number, F::Name, {}, Texts::tr("is empty, but a number is there; whose is it?")) && good;
    }
    const std::pair<F, F> others[] = {{F::OccupantName, F::OccupantTelephone}, {F::FamilyName, F::FamilyTelephone}};
    for (const auto& [name, telephone] : others) {
        const bool lost = cells[name].isEmpty() && !cells[telephone].isEmpty();
        good = m_findings.sound(number, name, {},
                                lost ? Texts::tr("is empty, but a number is there; whose is it?") : QString()) &&
               good;
    }
    return good;
}

void ImportPlanner::putPerson(int number, Household& household, const SheetCells& cells, ResidentRole role) {
    using F = SheetField;
    QStringList numbers = office::telephonesWritten(cells[F::Telephone]);
    for (const QString& more : office::telephonesWritten(cells[F::SecondTelephone])) {
        numbers += numbers.contains(more) ? QStringList() : QStringList(more);
    }
    const auto title = titleFrom(cells[F::Gender]);
    Resident& one = residentOf(household, cells[F::Name], role);
    take(one.telephone, numbers.value(0));
    take(one.identity, cells[F::Identity]);
    one.title = title && *title != core::Title::Unknown ? *title : one.title;
    if (numbers.size() > 1 && cells[F::Contact] != cells[F::Name]) {
        residentOf(household, cells[F::Name], ResidentRole::Contact).telephone = numbers.at(1);
        note(number, titleOf(F::Telephone), {},
             Texts::tr("has two numbers; the second is kept as a contact of the same name"));
    }
    const int kept = cells[F::Contact] != cells[F::Name] ? 2 : 1;
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
    good = soundPeople(number, cells) && good;
    good = m_findings.sound(number, F::Area, cells[F::Area], faultInArea(cells[F::Area])) && good;
    const auto title = titleFrom(cells[F::Gender]);
    good =
        m_findings.sound(number, F::Gender, cells[F::Gender], title ? QString() : Texts::tr("is neither 男 nor 女")) &&
        good;
    if (!good) {
        return;
    }
    Household& household = entry(number, normalForm(*name), *name).now;
    take(household.floor, cells[F::Floor]);
    take(household.state, cells[F::State]);
    if (!cells[F::Area].isEmpty()) {
        household.area = *office::areaWritten(cells[F::Area]);
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
        take(residentOf(household, cells[F::FamilyName], ResidentRole::Family).telephone,
             telephoneFrom(cells[F::FamilyTelephone]));
    }
    if (!cells[F::Contact].isEmpty()) {
        take(residentOf(household, cells[F::Contact], ResidentRole::Contact).telephone,
             telephoneFrom(cells[F::ContactTelephone]));
    }
}

std::optional<Arrear> ImportPlanner::lineOf(int number, const SheetCells& cells) {
    using F = SheetField;
    const bool inOne = cells[F::From].isEmpty() && !cells[F::Period].isEmpty();
    const QString& begin = inOne ? cells[F::Period] : cells[F::From];
    const QString& end = inOne ? cells[F::Period] : cells[F::Until];
    const F beginField = inOne ? F::Period : F::From;
    const auto from = firstDayFrom(begin);
    const auto until = end.isEmpty() ? std::optional(QDate()) : lastDayFrom(end);
    bool good = m_findings.sound(number, F::Fee, cells[F::Fee], faultInName(cells[F::Fee]));
    good = m_findings.sound(number, F::Payer, cells[F::Payer], faultInText(cells[F::Payer])) && good;
    good = m_findings.sound(number, beginField, begin, from ? QString() : office::whyNoDay(begin)) && good;
    if (!inOne) {
        good = m_findings.sound(number, F::Until, end, until ? QString() : office::whyNoDay(end)) && good;
    }
    if (from && until && until->isValid() && *until < *from) {
        good = m_findings.sound(number, F::Until, end, Texts::tr("lies before the first day")) && good;
    }
    return good ? std::optional(Arrear{cells[F::Fee], 0, cells[F::Payer], *from, *until}) : std::nullopt;
}

void ImportPlanner::addLine(int number, Household& household, Arrear line) {
    const QString key = QStringList{normalForm(household.room),      line.fee,
                                    QString::number(line.fen),       line.payer,
                                    line.from.toString(Qt::ISODate), line.until.toString(Qt::ISODate)}
                            .join(QLatin1Char('\n'));
    const auto before = m_lines.constFind(key);
    if (before == m_lines.constEnd()) {
        m_lines.insert(key, number);
        household.arrears.push_back(std::move(line));
        return;
    }
    m_firstTwice = m_twice == 0 ? number : m_firstTwice;
    ++m_twice;
    if (m_twiceCounts == TwiceCounts::Each) {
        household.arrears.push_back(std::move(line));
        return;
    }
    note(number, titleOf(SheetField::Fee), line.fee,
         Texts::tr("stands in row %1 already, the same in every column").arg(*before));
}

void ImportPlanner::arrear(int number, const SheetCells& cells, const RowSaid& said) {
    using F = SheetField;
    Entry* of = standingEntry(number, cells);
    if (cells.areEmpty({F::Fee, F::Amount, F::Payer, F::From, F::Until, F::Period, F::PaidState})) {
        return; // the room alone: it owes nothing
    }
    if (said.debt != RowSaid::Debt::Owed) {
        if (said.debt == RowSaid::Debt::Paid) {
            note(number, titleOf(F::PaidState), cells[F::PaidState], Texts::tr("is paid; nothing is owed by this row"));
        }
        return;
    }
    const QString& written = cells[F::Amount];
    static const QRegularExpression dash(QStringLiteral("^(?:[-—–/]+|无|没有)$")); // how accounts write 0
    const bool isDash = dash.match(office::plainWritten(written)).hasMatch();
    const auto sum = isDash ? std::optional(office::WrittenSum{}) : office::sumWritten(written);
    if (sum && sum->fen <= 0) {
        note(number, titleOf(F::Amount), written,
             sum->fen == 0 ? Texts::tr("means that nothing is owed by this row")
                           : Texts::tr("is below zero (paid in advance); it is no debt and is not taken"));
        return;
    }
    bool good = of != nullptr;
    good = m_findings.sound(number, F::Amount, written,
                            sum                 ? QString()
                            : written.isEmpty() ? Texts::tr("is empty; write what is owed, 0 for nothing")
                                                : Texts::tr("is no sum; write for example 1286.40")) &&
           good;
    auto line = lineOf(number, cells);
    if (!good || !line) {
        return;
    }
    line->fen = sum->fen;
    if (sum->rounding == office::Rounding::Rounded) {
        note(number, titleOf(F::Amount), written,
             Texts::tr("is rounded to %1").arg(QString::fromStdString(core::toText(core::Money{sum->fen}))));
    }
    addLine(number, of->now, std::move(*line));
}

void ImportPlanner::vehicle(int number, const SheetCells& cells) {
    Entry* of = standingEntry(number, cells);
    const QString& written = cells[SheetField::Plate];
    if (written.isEmpty()) {
        return; // the room alone: it has no vehicle
    }
    for (const QString& one : platesFrom(written)) {
        const bool good = m_findings.sound(number, SheetField::Plate, one, faultInPlate(one)) && of != nullptr;
        if (good && std::find(of->now.plates.begin(), of->now.plates.end(), one) == of->now.plates.end()) {
            of->now.plates.push_back(one);
        }
    }
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
