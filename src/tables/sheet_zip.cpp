// SPDX-License-Identifier: GPL-3.0-or-later
// What a ZIP says of itself in the directory at its end, before anything is unpacked; and one part of it.
#include "tables/sheet_file.h"

#include <QtEndian>

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cstring>
#include <memory>

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

std::optional<QByteArray> unpackedPart(const QByteArray& zip, const char* name, qint64 most) {
    const std::unique_ptr<archive, int (*)(archive*)> in(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(in.get());
    if (archive_read_open_memory(in.get(), zip.constData(), static_cast<std::size_t>(zip.size())) != ARCHIVE_OK) {
        return std::nullopt;
    }
    archive_entry* entry = nullptr;
    while (archive_read_next_header(in.get(), &entry) == ARCHIVE_OK) {
        const char* called = archive_entry_pathname(entry);
        if (called == nullptr || std::strcmp(called, name) != 0) {
            continue;
        }
        QByteArray part;
        std::array<char, 65536> chunk{};
        la_ssize_t read = 0;
        while ((read = archive_read_data(in.get(), chunk.data(), chunk.size())) > 0 && part.size() + read <= most) {
            part.append(chunk.data(), read);
        }
        return read == 0 ? std::optional(part) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace yingke::tables
