// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/rooms/register_keys.h"

#include "register/rooms/pinyin_initials.h"
#include "register/rooms/rooms_meant.h"
#include "register/rooms/spelling_parts.h"

#include <algorithm>

namespace yingke::registers {

namespace {

void addEnds(QStringList& keys, const char* kind, const QString& text) {
    for (qsizetype at = 0; at < text.size(); ++at) {
        keys << QLatin1String(kind) + text.mid(at);
    }
}

QString plain(const QString& text) {
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_KC).toLower()) {
        if (!character.isSpace() && character != QChar(u'·')) {
            result += character;
        }
    }
    return result;
}

QString backwards(const QString& text) {
    QString digits;
    for (const QChar character : text) {
        if (character.isDigit()) {
            digits.prepend(character);
        }
    }
    return digits;
}

bool all(const QString& text, bool (*test)(QChar)) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), test);
}

} // namespace

QStringList keysOf(const Resident& person) {
    QStringList keys;
    addEnds(keys, "n", plain(person.name).left(60));
    for (const QString& initials : pinyinInitials(person.name.left(60))) {
        addEnds(keys, "p", initials);
    }
    if (const QString number = backwards(person.telephone); !number.isEmpty()) {
        keys << QStringLiteral("t") + number;
    }
    return keys;
}

QStringList keysOf(const RoomName& room) {
    QStringList keys{QStringLiteral("r") + withoutZeros(normalForm(room)),
                     QStringLiteral("r") + withoutZeros(room.room)};
    if (!room.unit.isEmpty()) {
        keys << QStringLiteral("r") + withoutZeros(room.unit + QLatin1Char('-') + room.room)
             << QStringLiteral("r") + withoutZeros(buildingForm(room) + QLatin1Char('-') + room.room);
    }
    if (!room.community.isEmpty()) { // left out while typing
        RoomName within = room;
        within.community.clear();
        keys += keysOf(within);
        keys.removeDuplicates();
    }
    return keys;
}

QStringList keysOfPlate(const QString& plate) {
    QStringList keys;
    addEnds(keys, "c", plain(plate));
    return keys;
}

bool beginsAs(const RoomName& room, const QString& form) {
    const auto begins = [&form](const RoomName& name) { return withoutZeros(normalForm(name)).startsWith(form); };
    RoomName within = room;
    within.community.clear();
    RoomName withoutUnit = room; // 3栋502 for 3-2-0502
    withoutUnit.unit.clear();
    RoomName number = within;
    number.unit.clear();
    return begins(room) || begins(within) || begins(withoutUnit) || begins(number);
}

RoomBeginnings roomBeginnings(const QString& typed, const office::RoomWay& way) {
    RoomBeginnings begun;
    const std::vector<SpellingPart> parts = partsOf(typed.left(60), Written::Typed);
    if (parts.empty()) {
        return begun;
    }
    QStringList texts;
    for (const SpellingPart& part : parts) {
        texts << part.text;
    }
    if (const auto [community, building] = communityAndBuilding(texts.front()); !community.isEmpty()) {
        texts.front() = withoutOnlyCommunity({building, {}, {}, community}, way).community + building;
    }
    begun.isWhole = parts.front().word == PartWord::Building || parts.front().word == PartWord::Community ||
                    texts.front() != parts.front().text || !communityAndBuilding(texts.front()).first.isEmpty();
    const QString form = withoutZeros(texts.join(QLatin1Char('-')));
    const SpellingPart& last = parts.back();
    const bool isNumber = QStringLiteral("号铺楼").contains(typed.trimmed().back()); // of a building, or of a room
    if (last.isEnded && last.word != PartWord::Room) {
        begun.forms << form + QLatin1Char('-');
    }
    if (!last.isEnded || last.word == PartWord::Room || isNumber) {
        begun.forms << form;
    }
    begun.apartFrom = begun.forms.size();
    constexpr qsizetype leastOfRoom = 2; // 2130 may become 2-1303, 21-30 …, 213-0 would be any of them
    for (const RoomName& name : takenApart(typed, way)) {
        if (name.room.size() >= leastOfRoom && !name.room.startsWith(QStringLiteral("00"))) {
            begun.forms << withoutZeros(normalForm(name));
        }
    }
    begun.forms.removeDuplicates();
    return begun;
}

QStringList keysSought(const QString& typed, const office::RoomWay& way) {
    const QString text = plain(typed).left(60);
    if (text.isEmpty()) {
        return {};
    }
    QStringList keys;
    const RoomBeginnings rooms = roomBeginnings(typed, way);
    if (!rooms.forms.isEmpty()) {
        keys << QStringLiteral("r") + rooms.forms.front();
    }
    keys << QStringLiteral("n") + text;
    const bool latin = all(text, [](QChar one) { return one >= QLatin1Char('a') && one <= QLatin1Char('z'); });
    if (latin) {
        keys << QStringLiteral("p") + text;
    }
    const bool digits = all(text, [](QChar one) { return one >= QLatin1Char('0') && one <= QLatin1Char('9'); });
    if (digits && text.size() >= 3) {
        keys << QStringLiteral("t") + backwards(text);
    }
    if (text.size() >= 2) {
        keys << QStringLiteral("c") + text;
    }
    for (qsizetype i = 1; i < rooms.forms.size(); ++i) {
        keys << QStringLiteral("r") + rooms.forms.at(i);
    }
    return keys;
}

} // namespace yingke::registers
