// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/rooms/kept_spelling.h"

#include "register/rooms/room_register.h"
#include "register/rooms/spelling_parts.h"

#include <algorithm>

namespace yingke::registers {

namespace {

constexpr qsizetype longestPart = 6;       ///< of a building, a unit, a room behind its kind: 12, A2205, 130201
constexpr qsizetype longestCommunity = 12; ///< 示范花园一期东区

bool hasDigit(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); });
}

/// Whether a spelling that can be read as a room is one: 门锁-坏了 and a telephone behind a room are not.
bool isLikely(const RoomName& name) {
    const auto fits = [](const QString& part) { return part.size() - kindOfPlace(part).size() <= longestPart; };
    return fits(name.building) && fits(name.unit) && fits(name.room) && hasDigit(name.room) &&
           name.community.size() <= longestCommunity;
}

/// The forms in which one typed word may stand in the log.
QStringList formsOf(const RoomRegister& rooms, const QString& word) {
    QStringList forms;
    const auto add = [&forms](const QString& form) {
        if (!form.isEmpty() && !forms.contains(form)) {
            forms << form;
        }
    };
    const auto read = readRoom(word, rooms.way());
    const MeantRooms meant = rooms.meant(word);
    if (read && (isLikely(*read) || !meant.rooms.isEmpty())) {
        add(normalForm(*read));
        add(withoutZeros(normalForm(*read)));
    }
    // What only may be meant is another home than the one that was spelt; digits have no other spelling.
    for (const QString& room : meant.isSure || !read ? meant.rooms : QStringList()) {
        add(room);
        auto within = readRoom(room);
        if (within && !within->community.isEmpty()) {
            within->community.clear();
            if (rooms.meant(normalForm(*within)).only() == room) {
                add(normalForm(*within));
            }
        }
    }
    forms.removeAll(word);
    return forms;
}

} // namespace

QString roomAsTyped(const RoomRegister& rooms, const QString& typed) {
    const auto read = readRoom(typed, rooms.way());
    if (!read || !isLikely(*read)) {
        return {};
    }
    for (const QString& room : rooms.meant(typed).choice()) {
        const auto one = readRoom(room);
        if (read->community.isEmpty() && one && !one->community.isEmpty()) {
            return {};
        }
    }
    return normalForm(*read);
}

bool isSameRoom(const RoomRegister* rooms, const QString& one, const QString& other) {
    if (one.isEmpty() || other.isEmpty()) {
        return false;
    }
    if (one == other) {
        return true;
    }
    const QString only = rooms != nullptr ? rooms->meant(one).only() : QString();
    return !only.isEmpty() && rooms->meant(other).only() == only;
}

QStringList searchedSpellings(const RoomRegister& rooms, const QString& typed) {
    constexpr qsizetype mostForms = 6;
    constexpr qsizetype longest = 60; // a room has no more
    QStringList searches;
    if (typed.size() > longest) {
        return searches;
    }
    const QString plain = typed.normalized(QString::NormalizationForm_KC).simplified();
    const auto take = [&searches](const QString& search) {
        if (searches.size() < mostForms && !searches.contains(search)) {
            searches << search;
        }
    };
    const QStringList words = plain.split(QLatin1Char(' '));
    for (qsizetype i = 0; words.size() > 1 && i < words.size(); ++i) {
        for (const QString& form : formsOf(rooms, words.at(i))) {
            QStringList other = words;
            other[i] = form;
            take(other.join(QLatin1Char(' ')));
        }
    }
    if (searches.isEmpty()) { // one word, or 3 栋 2 单元 401
        for (const QString& form : formsOf(rooms, plain)) {
            take(form);
        }
    }
    if (plain != typed.simplified()) { // in full width
        take(plain);
    }
    return searches;
}

QString keptRoom(const RoomRegister& rooms, const QString& typed) {
    const MeantRooms meant = rooms.meant(typed);
    if (!meant.rooms.isEmpty()) {
        return meant.only();
    }
    const auto name = readRoom(typed, rooms.way());
    return name && isLikely(*name) ? normalForm(*name) : QString();
}

} // namespace yingke::registers
