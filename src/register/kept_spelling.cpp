// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/kept_spelling.h"

#include "register/room_register.h"
#include "register/room_spelling.h"

#include <QStringList>

#include <algorithm>

namespace yingke::registers {

namespace {

constexpr qsizetype longestPart = 6; ///< of a building, a unit, a room: 1期12, A2205, 130201

bool hasDigit(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); });
}

/// Whether a spelling that can be read as a room is one: 门锁-坏了 and a telephone behind a room are not.
bool isLikely(const RoomName& name) {
    const auto fits = [](const QString& part) { return part.size() <= longestPart; };
    return fits(name.building) && fits(name.unit) && fits(name.room) && hasDigit(name.room);
}

bool isAllDigits(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); });
}

/// Digits without a sign between ("21303"): the rooms of the register that they can mean.
QStringList roomsOf(const RoomRegister& rooms, const QString& digits) {
    constexpr qsizetype least = 3;
    constexpr qsizetype most = 10;
    QStringList found;
    if (!isAllDigits(digits) || digits.size() < least || digits.size() > most) {
        return found;
    }
    const auto look = [&rooms, &found](const QString& spelling) {
        const auto household = rooms.household(spelling);
        // Only the digits that were typed: a zero that is supplied would make another room of them.
        if (household && normalForm(household->room) == spelling && !found.contains(spelling)) {
            found << spelling;
        }
    };
    for (qsizetype building = 1; building < digits.size(); ++building) {
        look(digits.left(building) + QLatin1Char('-') + digits.mid(building));
        for (qsizetype unit = building + 1; unit < digits.size(); ++unit) {
            look(digits.left(building) + QLatin1Char('-') + digits.mid(building, unit - building) + QLatin1Char('-') +
                 digits.mid(unit));
        }
    }
    return found;
}

} // namespace

QString keptRoom(const RoomRegister& rooms, const QString& typed) {
    const QString plain = typed.normalized(QString::NormalizationForm_KC).trimmed();
    if (const auto household = rooms.household(plain)) {
        return normalForm(household->room);
    }
    if (const QStringList meant = roomsOf(rooms, plain); meant.size() == 1) {
        return meant.front();
    }
    const auto name = readRoom(plain);
    return name && isLikely(*name) ? normalForm(*name) : QString();
}

} // namespace yingke::registers
