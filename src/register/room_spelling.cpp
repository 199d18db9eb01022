// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/room_spelling.h"

#include <QStringList>

namespace yingke::registers {

namespace {

constexpr qsizetype longestSpelling = 60;

bool isHan(QChar character) { return character.unicode() >= 0x4E00 && character.unicode() <= 0x9FA5; }

/// Half width, upper case, without spaces; the longer words for a building, a unit and a room become '-', units ':'.
QString plainSpelling(const QString& spelling) {
    QString text;
    for (QChar character : spelling.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (!character.isSpace()) {
            text += character;
        }
    }
    for (const char16_t* words : {u"商业街", u"商铺", u"底商", u"门面"}) {
        text.remove(QStringView(words).toString());
    }
    for (const char16_t* words : {u"号楼", u"#楼", u"栋楼", u"幢楼", u"座楼", u"号房", u"号铺", u"号室"}) {
        text.replace(QStringView(words).toString(), QStringLiteral("-"));
    }
    text.replace(QStringLiteral("单元"), QStringLiteral(":"));
    return text;
}

bool isBreak(QChar character) {
    static const QString breaks = QStringLiteral("-:/\\_.,~‐‑‒–—―−─、·栋幢座楼梯门室房铺号#");
    return breaks.contains(character);
}

int digitOf(QChar character) {
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    return character == QChar(u'〇') ? 0 : static_cast<int>(digits.indexOf(character));
}

/// 三 → 3, 十二 → 12, 二十 → 20, 一五〇二 → 1502; anything else as it is.
QString withoutHanNumerals(const QString& part) {
    if (part.isEmpty()) {
        return part;
    }
    const QChar ten(u'十');
    const qsizetype at = part.indexOf(ten);
    QString digits;
    for (const QChar character : part) {
        if (character != ten && digitOf(character) < 0) {
            return part;
        }
        if (character != ten) {
            digits += QString::number(digitOf(character));
        }
    }
    if (at < 0) {
        return digits;
    }
    if (part.count(ten) > 1 || at > 1 || part.size() > at + 2) {
        return part;
    }
    const int tens = at == 0 ? 1 : digitOf(part.front());
    const int ones = at + 1 < part.size() ? digitOf(part.back()) : 0;
    return QString::number(tens * 10 + ones);
}

/// The community's name before a building ("示范花园3" → "3"); 东区3 and 1期3 stay as they are.
QString withoutCommunity(const QString& part) {
    qsizetype han = 0;
    while (han < part.size() && isHan(part.at(han))) {
        ++han;
    }
    const bool named = han >= 2 && han < part.size();
    if (!named) {
        return part;
    }
    const QChar last = part.at(han - 1);
    return last == QChar(u'期') || last == QChar(u'区') ? part : part.mid(han);
}

struct Parts {
    QStringList parts;
    qsizetype unitAt = -1; ///< which part was called a unit (单元, 梯); -1: none
};

Parts partsOf(const QString& spelling) {
    Parts result;
    QString part;
    const auto end = [&] {
        if (!part.isEmpty()) {
            const bool first = result.parts.isEmpty();
            result.parts << withoutHanNumerals(first ? withoutCommunity(part) : part);
        }
        part.clear();
    };
    for (const QChar character : plainSpelling(spelling)) {
        if (!isBreak(character)) {
            part += character;
            continue;
        }
        const bool unit = character == QLatin1Char(':') || character == QChar(u'梯');
        if (unit && !part.isEmpty() && result.unitAt < 0) {
            result.unitAt = result.parts.size();
        }
        end();
    }
    end();
    return result;
}

bool sound(const QString& part) {
    for (const QChar character : part) {
        const bool plainLetter = character.isLetterOrNumber() && (isHan(character) || character.unicode() < 0x80);
        if (!plainLetter) {
            return false;
        }
    }
    return true;
}

} // namespace

std::optional<RoomName> readRoom(const QString& spelling) {
    if (spelling.size() > longestSpelling) {
        return std::nullopt;
    }
    const Parts found = partsOf(spelling);
    const QStringList& parts = found.parts;
    for (const QString& part : parts) {
        if (!sound(part)) {
            return std::nullopt;
        }
    }
    if (parts.size() == 3) {
        return RoomName{parts.at(0), parts.at(1), parts.at(2)};
    }
    if (parts.size() == 2 && found.unitAt < 0) {
        return RoomName{parts.at(0), {}, parts.at(1)};
    }
    return std::nullopt;
}

QString normalForm(const RoomName& name) {
    return name.unit.isEmpty() ? name.building + QLatin1Char('-') + name.room
                               : name.building + QLatin1Char('-') + name.unit + QLatin1Char('-') + name.room;
}

QString normalRoom(const QString& spelling) {
    const auto name = readRoom(spelling);
    return name ? normalForm(*name) : QString();
}

QString roomPart(const QString& written) {
    if (written.size() > longestSpelling || written.trimmed() == QStringLiteral("无")) {
        return {};
    }
    const QStringList parts = partsOf(written).parts;
    return parts.size() == 1 && sound(parts.front()) ? parts.front() : QString();
}

QString looseRoom(const QString& typed) { return partsOf(typed.left(longestSpelling)).parts.join(QLatin1Char('-')); }

QString withoutZeros(const QString& normal) {
    QStringList parts = normal.split(QLatin1Char('-'));
    for (QString& part : parts) {
        qsizetype zeros = 0;
        while (zeros + 1 < part.size() && part.at(zeros) == QLatin1Char('0')) {
            ++zeros;
        }
        part = part.mid(zeros);
    }
    return parts.join(QLatin1Char('-'));
}

} // namespace yingke::registers
