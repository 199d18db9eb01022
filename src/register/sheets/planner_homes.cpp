// SPDX-License-Identifier: GPL-3.0-or-later
// Whose home a row is of: new, or one that stands in the register.
#include "register/sheets/import_planner.h"

#include "register/rooms/texts.h"

namespace yingke::registers {

namespace {

HomeCells homeCells(const SheetCells& cells) {
    return {cells[SheetField::Community], cells[SheetField::Building], cells[SheetField::Unit], cells[SheetField::Room],
            cells[SheetField::Phase]};
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

/// A second column of rooms says another home than `name`.
bool namesAnother(const QString& written, const RoomName& name, const office::RoomWay& way) {
    const auto other = written.isEmpty() ? std::nullopt : readRoom(written, way);
    if (!other) { // a number of the system's own is none
        return false;
    }
    const auto differs = [](const QString& one, const QString& two) {
        return !one.isEmpty() && !two.isEmpty() && withoutZeros(one) != withoutZeros(two);
    };
    return differs(other->building, name.building) || differs(other->unit, name.unit) ||
           differs(other->room, name.room) ||
           (differs(other->community, name.community) && !name.community.endsWith(other->community) &&
            !other->community.endsWith(name.community));
}

/// Else it is a fault.
bool agrees(int number, const SheetCells& cells, const RoomName& name, const office::RoomWay& way,
            PlanFindings& findings) {
    const QString& written = cells[SheetField::OtherRoom];
    const bool isOther = namesAnother(written, name, way);
    if (isOther) {
        findings.fault(number, SheetField::OtherRoom, written,
                       Texts::tr("names another home than %1, which the other columns say").arg(normalForm(name)));
    }
    return !isOther;
}

QString writtenOtherwise(HomesApart::How how) {
    return how == HomesApart::How::OtherZeros
               ? Texts::tr("is a room of the register that is written there with other zeros")
               : Texts::tr("is a room that is written otherwise elsewhere, as was said");
}

} // namespace

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

void ImportPlanner::faultOf(int number, const SheetCells& cells, const ReadHome& read) {
    const SheetField field = fieldOf(read.column);
    fault(number, field, cells[field], read.why);
}

std::optional<RoomName> ImportPlanner::roomOf(int number, const SheetCells& cells) {
    const ReadHome read = m_homes.read(homeCells(cells));
    if (!read.name) {
        faultOf(number, cells, read);
        return std::nullopt;
    }
    if (!agrees(number, cells, *read.name, m_homes.way(), m_findings)) {
        return std::nullopt;
    }
    if (m_byKey.contains(normalForm(*read.name))) {
        return read.name;
    }
    if (!read.name->community.isEmpty()) {
        return m_kind == ImportKind::Register ? settled(number, cells, *read.name) : read.name;
    }
    // A room without its community is no second home beside the one that the register has with it.
    QStringList with;
    for (const QString& one : roomsMeant(*read.name, known()).rooms) {
        if (!m_standing[m_byKey.value(one)].room.community.isEmpty()) {
            with << one;
        }
    }
    if (!with.isEmpty()) {
        fault(number, SheetField::Room, cells[SheetField::Room], canBe(with));
        return std::nullopt;
    }
    const QStringList& communities = m_homes.way().communities;
    if (communities.size() > 1) {
        fault(number, SheetField::Room, cells[SheetField::Room],
              Texts::tr("names no community; it is one of %1").arg(communities.join(QStringLiteral("、"))));
        return std::nullopt;
    }
    return m_kind == ImportKind::Register ? settled(number, cells, *read.name) : read.name;
}

std::optional<RoomName> ImportPlanner::settled(int number, const SheetCells& cells, const RoomName& name) {
    const HomesApart::Settled home = m_apart.settle(m_sheet, number, name);
    if (home.how == HomesApart::How::Unclear) {
        fault(number, SheetField::Room, cells[SheetField::Room], canBe(home.canBe));
        return std::nullopt;
    }
    if (home.how != HomesApart::How::Itself) {
        note(number, titleOf(SheetField::Room), {}, writtenOtherwise(home.how));
    }
    return home.name;
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
    if (read.name && !agrees(number, cells, *read.name, m_homes.way(), m_findings)) {
        return nullptr;
    }
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

} // namespace yingke::registers
