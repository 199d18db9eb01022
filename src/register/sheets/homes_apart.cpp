// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/homes_apart.h"

#include "register/rooms/room_spelling.h"
#include "register/rooms/spelling_parts.h"

#include <algorithm>

namespace yingke::registers {

namespace {

QString loosePart(const QString& part) { return withoutZeros(withKindAhead(withoutHanNumerals(part))); }

/// The same for rooms that differ in leading zeros alone.
QString looseForm(const RoomName& name) {
    return QStringList{withoutZeros(name.community), loosePart(name.building), loosePart(name.unit),
                       loosePart(name.room)}
        .join(QLatin1Char('|'));
}

/// The same for rooms that may be one home.
QString nearForm(const RoomName& name) {
    const QString building = loosePart(name.building);
    return QStringList{withoutZeros(name.community), building.mid(kindOfPlace(building).size()), loosePart(name.room)}
        .join(QLatin1Char('|'));
}

/// Neither says otherwise than the other one: a part is the same, or one does not say it.
bool mayBeOne(const RoomName& one, const RoomName& other) {
    const auto fits = [](const QString& a, const QString& b) { return a == b || a.isEmpty() || b.isEmpty(); };
    return fits(loosePart(one.unit), loosePart(other.unit)) &&
           fits(kindOfPlace(loosePart(one.building)), kindOfPlace(loosePart(other.building)));
}

} // namespace

void HomesApart::stands(const RoomName& name) { m_rooms[nearForm(name)].push_back({name, looseForm(name), true}); }

HomesApart::Met HomesApart::meet(const RoomName& name) {
    std::vector<One>& near = m_rooms[nearForm(name)];
    const QString loose = looseForm(name);
    const auto own = std::find_if(near.begin(), near.end(), [&name](const One& one) { return one.name == name; });
    // Only what stood before it: of two forms of a sheet the first one is the home's.
    const auto before = std::distance(near.begin(), own);
    if (own == near.end()) {
        near.push_back({name, loose, false});
    }
    for (const Differ differ : {Differ::Zeros, Differ::Parts}) {
        for (const bool standing : {true, false}) {
            Met met{differ, {}, standing};
            std::for_each(near.begin(), near.begin() + before, [&](const One& one) {
                const bool fits =
                    differ == Differ::Zeros ? one.loose == loose : one.loose != loose && mayBeOne(one.name, name);
                if (fits && one.isStanding == standing) {
                    met.others.push_back(one.name);
                }
            });
            if (!met.others.empty()) {
                return met;
            }
        }
    }
    return {};
}

bool HomesApart::join(const RoomName& name, const RoomName& other) {
    QString& before = m_joined[normalForm(other)];
    before = before.isEmpty() ? looseForm(name) : before;
    return before == looseForm(name);
}

ApartAnswer HomesApart::doubt(Differ differ, const QString& sheet, int row, const RoomName& name,
                              const RoomName& other) {
    Doubt& one = of(differ).doubt;
    if (one.rows++ == 0) {
        one = {1, sheet, row, normalForm(name), normalForm(other)};
    }
    return of(differ).answer;
}

HomesApart::Settled HomesApart::settle(const QString& sheet, int row, const RoomName& name) {
    const Met met = meet(name);
    if (met.others.empty()) {
        return {name};
    }
    const RoomName& other = met.others.front();
    // The register's own room, but for zeros, is the one that every other sheet means too (rooms_meant.h).
    if (met.areStanding && met.differ == Differ::Zeros && met.others.size() == 1) {
        return {other, How::OtherZeros};
    }
    if (doubt(met.differ, sheet, row, name, other) != ApartAnswer::Same) {
        return {name};
    }
    if (met.others.size() == 1 && (met.differ == Differ::Zeros || join(name, other))) {
        return {other, How::AsSaid};
    }
    Settled unclear{name, How::Unclear};
    for (const RoomName& one : met.others) {
        unclear.canBe << normalForm(one);
    }
    if (unclear.canBe.size() == 1) {
        unclear.canBe.prepend(normalForm(name));
    }
    return unclear;
}

} // namespace yingke::registers
