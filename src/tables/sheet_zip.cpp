// SPDX-License-Identifier: GPL-3.0-or-later
// What a ZIP says of itself in the directory at its end, before anything is unpacked; and its parts, one by one.
#include "tables/sheet_zip.h"

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
constexpr quint64 standsInExtra = 0xFFFFFFFFU; ///< of ZIP64: the number is too large for its place

quint64 eight(const QByteArray& bytes, qsizetype at) { return qFromLittleEndian<quint64>(bytes.constData() + at); }
quint32 four(const QByteArray& bytes, qsizetype at) { return qFromLittleEndian<quint32>(bytes.constData() + at); }
quint16 two(const QByteArray& bytes, qsizetype at) { return qFromLittleEndian<quint16>(bytes.constData() + at); }

struct ZipEntry {
    quint64 unpacked;
    quint64 packed;
    quint64 offset;
};

/// With the numbers of ZIP64, which writers that do not know the size beforehand leave in the extra field.
ZipEntry entryAt(const QByteArray& zip, qsizetype at) {
    ZipEntry entry{four(zip, at + 24), four(zip, at + 20), four(zip, at + 42)};
    qsizetype extra = at + entrySize + two(zip, at + 28);
    const qsizetype end = std::min(zip.size(), extra + two(zip, at + 30));
    while (extra + 4 <= end) {
        qsizetype field = extra + 4;
        const qsizetype fieldEnd = std::min(end, field + two(zip, extra + 2));
        if (two(zip, extra) == 1) {
            for (quint64* number : {&entry.unpacked, &entry.packed, &entry.offset}) {
                if (*number == standsInExtra && field + 8 <= fieldEnd) {
                    *number = eight(zip, field);
                    field += 8;
                }
            }
        }
        extra = fieldEnd;
    }
    return entry;
}

struct ArchiveAway {
    void operator()(archive* one) const { archive_read_free(one); }
};
using ZipReader = std::unique_ptr<archive, ArchiveAway>;

/// Null when it can't be opened.
ZipReader opened(const QByteArray& zip) {
    ZipReader in(archive_read_new());
    archive_read_support_format_zip(in.get());
    const int done = archive_read_open_memory(in.get(), zip.constData(), static_cast<std::size_t>(zip.size()));
    return done == ARCHIVE_OK ? std::move(in) : nullptr;
}

QString nameOf(archive_entry* entry) {
    const char* called = archive_entry_pathname(entry);
    return called != nullptr ? QString::fromUtf8(called) : QString();
}

} // namespace

qint64 unpackedSize(const QByteArray& zip) {
    const qsizetype end = zip.lastIndexOf(QByteArray("PK\x05\x06", 4));
    if (end < 0 || end + endSize > zip.size()) {
        return -1;
    }
    quint64 entries = two(zip, end + 10);
    quint64 directory = four(zip, end + 16);
    const qsizetype large = zip.lastIndexOf(QByteArray("PK\x06\x06", 4), end);
    if ((entries == 0xFFFF || directory == standsInExtra) && large >= 0 && large + 56 <= end) {
        entries = eight(zip, large + 32);
        directory = eight(zip, large + 48);
    }
    const auto size = static_cast<quint64>(zip.size());
    quint64 sum = 0;
    quint64 at = directory;
    for (quint64 i = 0; i < entries; ++i) {
        if (at > size || at + entrySize > size || four(zip, static_cast<qsizetype>(at)) != 0x02014b50U) {
            return -1;
        }
        const auto here = static_cast<qsizetype>(at);
        const ZipEntry entry = entryAt(zip, here);
        // What is packed must lie within the file: half a file has its directory, at most, from another place.
        if (entry.offset > size || entry.packed > size || entry.offset + entry.packed > size) {
            return -1;
        }
        constexpr quint64 enough = 1ULL << 40; // any bound is far below
        sum = std::min(enough, sum + std::min(enough, entry.unpacked));
        at += static_cast<quint64>(entrySize) + two(zip, here + 28) + two(zip, here + 30) + two(zip, here + 32);
    }
    return static_cast<qint64>(sum);
}

std::optional<QByteArray> unpackedPart(const QByteArray& zip, const char* name, qint64 most) {
    const ZipReader in = opened(zip);
    archive_entry* entry = nullptr;
    while (in && archive_read_next_header(in.get(), &entry) == ARCHIVE_OK) {
        if (nameOf(entry) != QString::fromUtf8(name)) {
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

SheetZip::SheetZip(const QByteArray& bytes, qint64 most) : m_bytes(bytes), m_left(most) {
    const ZipReader in = opened(bytes);
    archive_entry* entry = nullptr;
    while (in && archive_read_next_header(in.get(), &entry) == ARCHIVE_OK) {
        const QString name = nameOf(entry);
        m_locked = m_locked || archive_entry_is_data_encrypted(entry) != 0;
        if (!m_names.contains(plain(name))) {
            m_names.insert(plain(name), name);
        }
    }
}

QString SheetZip::plain(QString name) {
    name.replace(QLatin1Char('\\'), QLatin1Char('/'));
    while (name.startsWith(QLatin1Char('/'))) {
        name.remove(0, 1);
    }
    return name.toLower();
}

std::optional<QByteArray> SheetZip::part(const QString& name) {
    const QString stands = m_names.value(plain(name));
    auto content = stands.isEmpty() ? std::nullopt : unpackedPart(m_bytes, stands.toUtf8().constData(), m_left);
    m_left -= content ? content->size() : 0;
    return content;
}

} // namespace yingke::tables
