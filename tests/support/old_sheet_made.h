// SPDX-License-Identifier: GPL-3.0-or-later
// Compound files and the records of an old XLS, as a test needs them.
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace yingke::test {

/// A number, the lowest byte first.
inline QByteArray little(quint64 value, int bytes) {
    QByteArray out;
    for (int i = 0; i < bytes; ++i) {
        out += static_cast<char>(value >> (8 * i) & 0xFF);
    }
    return out;
}

using Streams = std::vector<std::pair<QString, QByteArray>>;

/// A compound file with these streams at its root; each is filled up to 4,096 bytes with zeros, so that no small
/// sectors are needed.
inline QByteArray compoundOf(const Streams& streams) {
    constexpr qsizetype sector = 512;
    constexpr quint64 last = 0xFFFFFFFE;
    constexpr quint64 none = 0xFFFFFFFF;
    std::vector<quint64> next{0xFFFFFFFD}; // sector 0 is this table, sector 1 and on the directory
    QByteArray content;
    const auto lay = [&](QByteArray bytes) {
        bytes.append((sector - bytes.size() % sector) % sector, '\0');
        const quint64 first = next.size();
        for (qsizetype at = 0; at < bytes.size(); at += sector) {
            next.push_back(at + sector < bytes.size() ? next.size() + 1 : last);
        }
        content += bytes;
        return first;
    };
    const auto entry = [](const QString& name, char type, quint64 right, quint64 child, quint64 start, quint64 size) {
        QByteArray bytes;
        for (const QChar letter : name) {
            bytes += little(letter.unicode(), 2);
        }
        bytes.append(64 - bytes.size(), '\0');
        bytes += little(static_cast<quint64>(name.size() + 1) * 2, 2) + type + '\1' + little(none, 4) +
                 little(right, 4) + little(child, 4) + QByteArray(36, '\0') + little(start, 4) + little(size, 8);
        return bytes;
    };
    QByteArray directory = entry(QStringLiteral("Root Entry"), 5, none, streams.empty() ? none : 1, last, 0);
    directory.append(qsizetype(128) * static_cast<qsizetype>(streams.size()), '\0');
    const quint64 directoryAt = lay(directory);
    for (std::size_t i = 0; i < streams.size(); ++i) {
        QByteArray bytes = streams[i].second;
        bytes.append(std::max<qsizetype>(0, 4096 - bytes.size()), '\0');
        const auto size = static_cast<quint64>(bytes.size());
        const quint64 at = lay(bytes);
        content.replace(static_cast<qsizetype>(i + 1) * 128, 128,
                        entry(streams[i].first, 2, i + 1 < streams.size() ? i + 2 : none, none, at, size));
    }
    QByteArray table;
    for (const quint64 one : next) {
        table += little(one, 4);
    }
    table.append(sector - table.size(), '\xFF'); // streams of a test are short: one sector of table
    QByteArray header("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    header += QByteArray(16, '\0') + little(0x3E, 2) + little(3, 2) + little(0xFFFE, 2) + little(9, 2) + little(6, 2) +
              QByteArray(10, '\0') + little(1, 4) + little(directoryAt, 4) + QByteArray(4, '\0') + little(4096, 4) +
              little(last, 4) + little(0, 4) + little(last, 4) + little(0, 4) + little(0, 4);
    header.append(sector - header.size(), '\xFF');
    return header + table + content;
}

inline QByteArray record(int kind, const QByteArray& bytes) {
    return little(static_cast<quint64>(kind), 2) + little(static_cast<quint64>(bytes.size()), 2) + bytes;
}

/// Row, column, format: what a cell's record begins with.
inline QByteArray cellHead(int row, int column, int look = 0) {
    return little(static_cast<quint64>(row), 2) + little(static_cast<quint64>(column), 2) +
           little(static_cast<quint64>(look), 2);
}

inline QByteArray doubleBytes(double value) {
    quint64 bits = 0;
    static_assert(sizeof bits == sizeof value);
    memcpy(&bits, &value, sizeof bits);
    return little(bits, 8);
}

/// A text of BIFF 8 in UTF-16, its length in so many bytes.
inline QByteArray wideText(const QString& text, int lengthBytes) {
    QByteArray bytes = little(static_cast<quint64>(text.size()), lengthBytes) + '\1';
    for (const QChar letter : text) {
        bytes += little(letter.unicode(), 2);
    }
    return bytes;
}

struct XlsSheetMade {
    QByteArray name; ///< with its length and, in BIFF 8, its flags
    int visible = 0; ///< 0 shown, 1 hidden, 2 very
    int kind = 0;    ///< 0 a worksheet, 2 a chart
    QByteArray cells;
};

/// The stream of a workbook: version 0x0600 or 0x0500, records before the sheets, the sheets.
inline QByteArray xlsStream(int version, const QByteArray& globals, const std::vector<XlsSheetMade>& sheets) {
    const auto bof = [version](int of) {
        return record(0x0809, little(static_cast<quint64>(version), 2) + little(static_cast<quint64>(of), 2) +
                                  QByteArray(12, '\0'));
    };
    QByteArray bodies;
    std::vector<qsizetype> places;
    for (const XlsSheetMade& one : sheets) {
        places.push_back(bodies.size());
        bodies += bof(0x10) + one.cells + record(0x0A, {});
    }
    qsizetype before = bof(5).size() + globals.size() + record(0x0A, {}).size();
    for (const XlsSheetMade& one : sheets) {
        before += record(0x85, QByteArray(6, '\0') + one.name).size();
    }
    QByteArray stream = bof(5) + globals;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        stream += record(0x85, little(static_cast<quint64>(before + places[i]), 4) +
                                   little(static_cast<quint64>(sheets[i].visible), 1) +
                                   little(static_cast<quint64>(sheets[i].kind), 1) + sheets[i].name);
    }
    return stream + record(0x0A, {}) + bodies;
}

} // namespace yingke::test
