// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/mutation.h"

#include <QList>

#include <array>

namespace yingke::campaign {

namespace {

constexpr std::uint64_t sectorBytes = 512;

qsizetype placeIn(const QByteArray& bytes, Chance& chance) {
    return static_cast<qsizetype>(upTo(chance, static_cast<std::uint64_t>(bytes.size() - 1)));
}

} // namespace

QByteArray spoiled(QByteArray bytes, Chance& chance) {
    if (bytes.isEmpty()) {
        return QByteArray(static_cast<qsizetype>(upTo(chance, sectorBytes)), 'x');
    }
    const qsizetype at = placeIn(bytes, chance);
    const qsizetype sector = at / static_cast<qsizetype>(sectorBytes) * static_cast<qsizetype>(sectorBytes);
    const qsizetype length = std::min<qsizetype>(static_cast<qsizetype>(sectorBytes), bytes.size() - sector);
    switch (upTo(chance, 5)) {
    case 0:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << upTo(chance, 7)));
        break;
    case 1:
        bytes.replace(sector, length, QByteArray(length, '\0'));
        break;
    case 2:
        for (qsizetype i = sector; i < sector + length; ++i) {
            bytes[i] = static_cast<char>(upTo(chance, 255));
        }
        break;
    case 3:
        bytes.truncate(at);
        break;
    case 4: // a sector of elsewhere
        bytes.replace(sector, length, bytes.mid(placeIn(bytes, chance), length).leftJustified(length, '\0'));
        break;
    default:
        bytes.append(QByteArray(static_cast<qsizetype>(upTo(chance, sectorBytes * 9)), '\0'));
        break;
    }
    return bytes;
}

QByteArray mutated(QByteArray text, Chance& chance) {
    static const std::array<const char*, 16> bits = {":",           "- ", "\n", "  ",  "\t",
                                                     "\"",          "{",  "}",  "[",   "]",
                                                     "&a ",         "*a", "!!", "|\n", "99999999999999999999",
                                                     "\xEF\xBF\xBE"};
    const std::uint64_t changes = 1 + upTo(chance, 5);
    for (std::uint64_t i = 0; i < changes; ++i) {
        if (text.isEmpty()) {
            return text;
        }
        QList<QByteArray> lines = text.split('\n');
        const auto line = static_cast<qsizetype>(upTo(chance, static_cast<std::uint64_t>(lines.size() - 1)));
        switch (upTo(chance, 6)) {
        case 0:
            lines.insert(line, lines.at(placeIn(QByteArray(lines.size(), ' '), chance)));
            text = lines.join('\n');
            break;
        case 1:
            lines.removeAt(line);
            text = lines.join('\n');
            break;
        case 2:
            lines[line].prepend(QByteArray(static_cast<qsizetype>(upTo(chance, 6)), ' '));
            text = lines.join('\n');
            break;
        case 3:
            text.insert(placeIn(text, chance), bits.at(upTo(chance, bits.size() - 1)));
            break;
        case 4:
            text.truncate(placeIn(text, chance));
            break;
        default:
            text = spoiled(std::move(text), chance);
            break;
        }
    }
    return text;
}

} // namespace yingke::campaign
