// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/register_keys.h"

#include "register/pinyin_initials.h"

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
             << QStringLiteral("r") + withoutZeros(room.building + QLatin1Char('-') + room.room);
    }
    return keys;
}

QStringList keysOfPlate(const QString& plate) {
    QStringList keys;
    addEnds(keys, "c", plain(plate));
    return keys;
}

QStringList keysSought(const QString& typed) {
    const QString text = plain(typed).left(60);
    if (text.isEmpty()) {
        return {};
    }
    QStringList keys;
    if (const QString room = withoutZeros(looseRoom(typed)); !room.isEmpty()) {
        keys << QStringLiteral("r") + room;
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
    return keys;
}

} // namespace yingke::registers
