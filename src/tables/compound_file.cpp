// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/compound_file.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace yingke::tables {

namespace {

constexpr quint32 nobody = std::numeric_limits<quint32>::max();
constexpr quint32 endOfChain = nobody - 5; ///< this and what is above is no sector
constexpr qsizetype headerSize = 512;
constexpr qsizetype directoryEntry = 128;

quint32 wordAt(const QByteArray& bytes, qsizetype at) {
    return at >= 0 && at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : nobody;
}
quint16 halfAt(const QByteArray& bytes, qsizetype at) {
    return at >= 0 && at + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.constData() + at) : quint16(0);
}

/// The words of a sector.
void appendWords(std::vector<quint32>& to, const QByteArray& sector, qsizetype most) {
    for (qsizetype at = 0; at + 4 <= std::min(sector.size(), most); at += 4) {
        to.push_back(wordAt(sector, at));
    }
}

} // namespace

CompoundFile::CompoundFile(const QByteArray& bytes) : m_bytes(bytes) {
    const int shift = halfAt(bytes, 30);
    if (bytes.size() < headerSize || (shift != 9 && shift != 12)) {
        return;
    }
    m_sectorSize = 1 << shift;
    m_smallBelow = wordAt(bytes, 56);
    m_whole = readTable() && readDirectory();
}

std::optional<QByteArray> CompoundFile::sector(quint32 number) const {
    const qint64 at = (static_cast<qint64>(number) + 1) * m_sectorSize;
    if (number >= endOfChain || at >= m_bytes.size()) {
        return std::nullopt;
    }
    return m_bytes.mid(at, m_sectorSize); // the last one may be short
}

/// The sectors that hold the table: 109 in the header, the others in a chain of their own.
bool CompoundFile::readTable() {
    std::vector<quint32> holders;
    appendWords(holders, m_bytes.mid(76, 436), 436);
    const std::size_t mostSectors = static_cast<std::size_t>(m_bytes.size() / m_sectorSize) + 1;
    quint32 more = wordAt(m_bytes, 68);
    for (std::size_t i = 0; i < mostSectors && more < endOfChain; ++i) {
        const auto part = sector(more);
        if (!part) {
            return false;
        }
        appendWords(holders, *part, m_sectorSize - 4);
        more = wordAt(*part, m_sectorSize - 4);
    }
    for (const quint32 holder : holders) {
        if (holder >= endOfChain) {
            continue;
        }
        const auto part = sector(holder);
        if (!part || m_next.size() > mostSectors + 2048) {
            return false;
        }
        appendWords(m_next, *part, m_sectorSize);
    }
    return !m_next.empty();
}

std::optional<QByteArray> CompoundFile::chain(quint32 start) const {
    QByteArray content;
    std::size_t steps = 0;
    for (quint32 at = start; at < endOfChain; at = m_next[at]) {
        const auto part = sector(at);
        if (!part || at >= m_next.size() || ++steps > m_next.size()) {
            return std::nullopt; // outside, or a circle
        }
        content += *part;
    }
    return content;
}

std::optional<QByteArray> CompoundFile::smallChain(const Stream& stream) const {
    QByteArray content;
    std::size_t steps = 0;
    for (quint32 at = stream.start; at < endOfChain; at = m_nextSmall[at]) {
        const qint64 place = static_cast<qint64>(at) * m_smallSize;
        if (at >= m_nextSmall.size() || place >= m_small.size() || ++steps > m_nextSmall.size()) {
            return std::nullopt;
        }
        content += m_small.mid(place, m_smallSize);
    }
    return content;
}

/// The root's children are a tree of entries: left, right, and the root's first child.
bool CompoundFile::readDirectory() {
    const auto directory = chain(wordAt(m_bytes, 48));
    if (!directory || directory->size() < directoryEntry) {
        return false;
    }
    const auto root = chain(wordAt(*directory, 116));
    m_small = root.value_or(QByteArray());
    if (const auto small = chain(wordAt(m_bytes, 60)); small) {
        appendWords(m_nextSmall, *small, small->size());
    }
    std::vector<quint32> open{wordAt(*directory, 76)};
    const auto entries = static_cast<std::size_t>(directory->size() / directoryEntry);
    for (std::size_t seen = 0; !open.empty() && seen <= entries; ++seen) {
        const quint32 number = open.back();
        open.pop_back();
        if (number >= entries) {
            continue;
        }
        const qsizetype at = static_cast<qsizetype>(number) * directoryEntry;
        open.push_back(wordAt(*directory, at + 68));
        open.push_back(wordAt(*directory, at + 72));
        const int letters = std::clamp(halfAt(*directory, at + 64) / 2 - 1, 0, 31);
        QString name;
        for (int i = 0; i < letters; ++i) {
            name += QChar(halfAt(*directory, at + 2 * i));
        }
        constexpr char streamType = 2;
        if (directory->at(at + 66) == streamType) {
            m_streams.insert(name, {wordAt(*directory, at + 116), wordAt(*directory, at + 120)});
        }
    }
    return true;
}

std::optional<QByteArray> CompoundFile::stream(const QString& name) const {
    const auto found = m_streams.constFind(name);
    if (found == m_streams.constEnd()) {
        return std::nullopt;
    }
    auto content = found->size < m_smallBelow ? smallChain(*found) : chain(found->start);
    if (!content || content->size() < static_cast<qsizetype>(found->size)) {
        return std::nullopt;
    }
    content->truncate(static_cast<qsizetype>(found->size));
    return content;
}

} // namespace yingke::tables
