// SPDX-License-Identifier: GPL-3.0-or-later
// What a ZIP says of itself in the directory at its end, before anything is unpacked.
#include "tables/sheet_file.h"

#include <QtEndian>

namespace yingke::tables {

namespace {

constexpr qsizetype endSize = 22;
constexpr qsizetype entrySize = 46;

quint32 four(const QByteArray& bytes, qsizetype at) { return qFromLittleEndian<quint32>(bytes.constData() + at); }
quint16 two(const QByteArray& bytes, qsizetype at) { return qFromLittleEndian<quint16>(bytes.constData() + at); }

} // namespace

qint64 unpackedSize(const QByteArray& zip) {
    const qsizetype end = zip.lastIndexOf(QByteArray("PK\x05\x06", 4));
    if (end < 0 || end + endSize > zip.size()) {
        return -1;
    }
    const int entries = two(zip, end + 10);
    qsizetype at = four(zip, end + 16);
    qint64 sum = 0;
    for (int i = 0; i < entries; ++i) {
        if (at < 0 || at + entrySize > zip.size() || four(zip, at) != 0x02014b50U) {
            return -1;
        }
        // What is packed must lie within the file: half a file has its directory, at most, from another place.
        if (static_cast<qint64>(four(zip, at + 42)) + four(zip, at + 20) > zip.size()) {
            return -1;
        }
        sum += four(zip, at + 24);
        at += entrySize + two(zip, at + 28) + two(zip, at + 30) + two(zip, at + 32);
    }
    return sum;
}

} // namespace yingke::tables
