// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/rooms/rooms_meant.h"

#include "register/rooms/spelling_parts.h"

#include <algorithm>

namespace yingke::registers {

namespace {

/// How far a known room is what was asked for.
enum class Fit {
    Same,     ///< but for leading zeros, and 一期 for 1期
    Supplied, ///< a unit, or the community, was left out
    Doubtful, ///< only a person can say: another kind of building, a community that the register does not write
    None
};

Fit worse(Fit one, Fit other) { return std::max(one, other); }

/// 一期 → 1期, 第03组团 → 第3组团.
QString looseCommunity(const QString& name) {
    static const QString numerals = QStringLiteral("零〇一二三四五六七八九十");
    QString text;
    for (qsizetype at = 0; at < name.size();) {
        qsizetype end = at;
        while (end < name.size() && numerals.contains(name.at(end))) {
            ++end;
        }
        if (end > at) {
            text += withoutHanNumerals(name.mid(at, end - at));
            at = end;
        } else {
            text += name.at(at++);
        }
    }
    return withoutZeros(text);
}

Fit communityFit(const QString& asked, const QString& known) {
    const QString one = looseCommunity(asked);
    const QString other = looseCommunity(known);
    if (one == other) {
        return Fit::Same;
    }
    if (one.isEmpty()) {
        return Fit::Supplied;
    }
    return other.isEmpty() || other.startsWith(one) || one.startsWith(other) ? Fit::Doubtful : Fit::None;
}

Fit buildingFit(const QString& asked, const QString& known) {
    if (withoutZeros(asked) == withoutZeros(known)) {
        return Fit::Same;
    }
    const auto number = [](const QString& building) {
        return withoutZeros(building.mid(kindOfPlace(building).size()));
    };
    const bool isUnsaid = kindOfPlace(asked).isEmpty() || kindOfPlace(known).isEmpty();
    return isUnsaid && number(asked) == number(known) ? Fit::Doubtful : Fit::None;
}

Fit unitFit(const QString& asked, const QString& known) {
    if (withoutZeros(asked) == withoutZeros(known)) {
        return Fit::Same;
    }
    return asked.isEmpty() ? Fit::Supplied : Fit::None;
}

/// Without the sign behind a name: 东苑-3-101 and 东苑3-101 may be one, and so may 东区三 and 东区3.
QString withoutSignBehindName(const QString& form) {
    QString text;
    for (const QChar sign : looseCommunity(form)) {
        const bool behindName =
            (sign == QLatin1Char('-') || sign == QChar(u'·')) && !text.isEmpty() && isHan(text.back());
        if (!behindName) {
            text += sign;
        }
    }
    return text;
}

Fit fitOf(const RoomName& asked, const RoomName& known) {
    const Fit parts = worse(communityFit(asked.community, known.community),
                            worse(buildingFit(asked.building, known.building), unitFit(asked.unit, known.unit)));
    if (parts == Fit::None && withoutSignBehindName(normalForm(asked)) == withoutSignBehindName(normalForm(known))) {
        return Fit::Doubtful;
    }
    return parts;
}

void add(QStringList& rooms, const QString& room) {
    if (!rooms.contains(room)) {
        rooms << room;
    }
}

/// What was taken apart is a room only as it stands: a zero that is supplied would make another one of the digits.
QStringList roomsTakenApart(const QString& typed, const office::RoomWay& way, const KnownRooms& known) {
    QStringList rooms;
    for (const RoomName& name : takenApart(typed, way)) {
        for (const RoomName& one : known.withRoom(withoutZeros(name.room))) {
            const bool fits = one.building == name.building && one.unit == name.unit && one.room == name.room &&
                              (name.community.isEmpty() || name.community == one.community);
            if (fits) {
                add(rooms, normalForm(one));
            }
        }
    }
    return rooms;
}

} // namespace

RoomName withoutOnlyCommunity(RoomName name, const office::RoomWay& way) {
    if (way.isOneCommunity() && name.community.startsWith(way.communities.front())) {
        name.community = name.community.mid(way.communities.front().size()); // 示范花园1期3 → 1期3
    }
    return name;
}

std::optional<RoomName> readRoom(const QString& spelling, const office::RoomWay& way) {
    QString text = spelling.normalized(QString::NormalizationForm_KC).toUpper().trimmed();
    QStringList names = way.communities;
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const QString& name : names) {
        const QChar after = text.size() > name.size() ? text.at(name.size()) : QChar();
        if (text.startsWith(name) && name.back().isDigit() && after.isDigit()) {
            text.insert(name.size(), QChar(u'·')); // 阳光1003栋, where 阳光100 is one of the names
            break;
        }
    }
    const auto read = readTypedRoom(text);
    return read ? std::optional(withoutOnlyCommunity(*read, way)) : std::nullopt;
}

std::vector<RoomName> takenApart(const QString& typed, const office::RoomWay& way) {
    constexpr qsizetype least = 3;
    constexpr qsizetype most = 10;
    std::vector<RoomName> names;
    const std::vector<SpellingPart> parts = partsOf(typed, Written::Typed);
    if (parts.size() != 1 || way.joined == office::JoinedRooms::Never) {
        return names;
    }
    const auto [community, whole] = communityAndBuilding(parts.front().text);
    const auto isDigit = [](QChar sign) { return sign.isDigit(); };
    const qsizetype letters = !whole.isEmpty() && whole.front().isUpper() ? 1 : 0;
    if (whole.size() < least || whole.size() > most || !std::all_of(whole.begin() + letters, whole.end(), isDigit)) {
        return names;
    }
    const QString kept = withoutOnlyCommunity({{}, {}, {}, community}, way).community;
    const bool withoutUnit = way.joined != office::JoinedRooms::BuildingUnitRoom;
    const bool withUnit = way.joined != office::JoinedRooms::BuildingRoom;
    for (qsizetype building = std::max<qsizetype>(letters, 1); building < whole.size(); ++building) {
        if (withoutUnit) {
            names.push_back({whole.left(building), {}, whole.mid(building), kept});
        }
        for (qsizetype unit = building + 1; withUnit && unit < whole.size(); ++unit) {
            names.push_back({whole.left(building), whole.mid(building, unit - building), whole.mid(unit), kept});
        }
    }
    return names;
}

MeantRooms roomsMeant(const RoomName& asked, const KnownRooms& known) {
    const QString form = normalForm(asked);
    if (known.has(form)) {
        return {{form}, true};
    }
    QStringList same;
    QStringList supplied;
    QStringList doubtful;
    for (const RoomName& one : known.withRoom(withoutZeros(asked.room))) {
        switch (fitOf(asked, one)) {
        case Fit::Same:
            add(same, normalForm(one));
            break;
        case Fit::Supplied:
            add(supplied, normalForm(one));
            break;
        case Fit::Doubtful:
            add(doubtful, normalForm(one));
            break;
        case Fit::None:
            break;
        }
    }
    if (!same.isEmpty()) {
        return {same, same.size() == 1};
    }
    return {supplied + doubtful, supplied.size() == 1 && doubtful.isEmpty()};
}

MeantRooms roomsMeant(const QString& typed, const office::RoomWay& way, const KnownRooms& known) {
    const QString plain = typed.normalized(QString::NormalizationForm_KC).trimmed();
    if (known.has(plain)) {
        return {{plain}, true}; // also what an older reader kept in another form
    }
    if (const auto asked = readRoom(plain, way)) {
        return roomsMeant(*asked, known);
    }
    const QStringList apart = roomsTakenApart(plain, way, known);
    return {apart, apart.size() == 1};
}

} // namespace yingke::registers
