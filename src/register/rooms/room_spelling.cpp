// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/rooms/room_spelling.h"

#include "register/rooms/spelling_parts.h"

#include <QStringList>

#include <algorithm>

namespace yingke::registers {

namespace {

constexpr qsizetype longestSpelling = 60;

bool hasHan(const QString& text) { return std::any_of(text.begin(), text.end(), isHan); }

/// The community's part, where it is one of its own: 东苑·3-1-101, 阳光100 3栋101, 东苑-3-1-101. Four parts without a
/// word of it are one only when a name is written first.
QString takeCommunity(std::vector<SpellingPart>& parts) {
    if (parts.size() < 3 || parts.size() > 4) {
        return {};
    }
    const SpellingPart& first = parts[0];
    const bool isSaid = first.word == PartWord::Community;
    const bool isBefore = parts[1].word == PartWord::Building && first.word == PartWord::None;
    const bool isFourth = parts.size() == 4 && first.word == PartWord::None;
    if (!hasHan(first.text) || !kindOfPlace(first.text).isEmpty() || !(isSaid || isBefore || isFourth)) {
        return {};
    }
    const QString community = first.text;
    parts.erase(parts.begin());
    return community;
}

/// No word calls a part something else than its place does.
bool areInOrder(const std::vector<SpellingPart>& parts) {
    const auto fits = [](const SpellingPart& part, PartWord word) {
        return part.word == PartWord::None || part.word == word;
    };
    return fits(parts.front(), PartWord::Building) && fits(parts.back(), PartWord::Room) &&
           (parts.size() == 2 || fits(parts[1], PartWord::Unit));
}

std::optional<RoomName> read(const QString& spelling, Written how) {
    if (spelling.size() > longestSpelling) {
        return std::nullopt;
    }
    std::vector<SpellingPart> parts = partsOf(spelling, how);
    if (!std::all_of(parts.begin(), parts.end(), [](const SpellingPart& one) { return isSoundPart(one.text); })) {
        return std::nullopt;
    }
    RoomName name;
    name.community = takeCommunity(parts);
    if (parts.size() < 2 || parts.size() > 3 || !areInOrder(parts)) {
        return std::nullopt;
    }
    if (name.community.isEmpty()) {
        std::tie(name.community, name.building) = communityAndBuilding(parts.front().text);
    } else {
        name.building = parts.front().text;
    }
    name.unit = parts.size() == 3 ? parts[1].text : QString();
    name.room = parts.back().text;
    return name;
}

QString joined(const RoomName& name, const QString& building) {
    return name.unit.isEmpty() ? building + QLatin1Char('-') + name.room
                               : building + QLatin1Char('-') + name.unit + QLatin1Char('-') + name.room;
}

} // namespace

std::optional<RoomName> readRoom(const QString& spelling) { return read(spelling, Written::Kept); }

std::optional<RoomName> readTypedRoom(const QString& typed) { return read(typed, Written::Typed); }

QString buildingForm(const RoomName& name) {
    if (name.community.isEmpty()) {
        return name.building;
    }
    const QString together = name.community + name.building;
    return read(joined(name, together), Written::Kept) == name ? together
                                                               : name.community + QChar(u'·') + name.building;
}

QString normalForm(const RoomName& name) { return joined(name, buildingForm(name)); }

QString normalRoom(const QString& spelling) {
    const auto name = readRoom(spelling);
    return name ? normalForm(*name) : QString();
}

RoomName roomFrom(const QString& buildingForm, const QString& unit, const QString& room) {
    const RoomName whole{buildingForm, unit, room};
    const auto read = readRoom(joined(whole, buildingForm));
    // What an older reader kept and this one reads otherwise stays as it was kept.
    return read && normalForm(*read) == joined(whole, buildingForm) ? *read : whole;
}

QString roomPart(const QString& written) {
    if (written.size() > longestSpelling || written.trimmed() == QStringLiteral("无")) {
        return {};
    }
    const std::vector<SpellingPart> parts = partsOf(written);
    return parts.size() == 1 && isSoundPart(parts.front().text) ? parts.front().text : QString();
}

QString looseRoom(const QString& typed) {
    QStringList texts;
    for (const SpellingPart& part : partsOf(typed.left(longestSpelling), Written::Typed)) {
        texts << part.text;
    }
    return texts.join(QLatin1Char('-'));
}

QString withoutZeros(const QString& normal) {
    QString text;
    for (qsizetype i = 0; i < normal.size(); ++i) {
        const bool begins = i == 0 || normal.at(i - 1) == QLatin1Char('-') || normal.at(i - 1) == QChar(u'·') ||
                            isHan(normal.at(i - 1));
        if (begins) {
            const auto isDigit = [&normal](qsizetype at) { return at < normal.size() && normal.at(at).isDigit(); };
            while (normal.at(i) == QLatin1Char('0') && isDigit(i + 1)) {
                ++i;
            }
        }
        text += normal.at(i);
    }
    return text;
}

} // namespace yingke::registers
