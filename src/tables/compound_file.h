// SPDX-License-Identifier: GPL-3.0-or-later
// A compound file (OLE), the container of the old Office files and of those with a password: its streams by name.
// Inside the reader only.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace yingke::tables {

class CompoundFile {
public:
    /// `bytes` must outlive it.
    explicit CompoundFile(const QByteArray& bytes);

    /// False: the header or the directory can't be read.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    /// At the root; not those of what is embedded.
    [[nodiscard]] bool has(const QString& name) const { return m_streams.contains(name); }
    /// Nothing: no such stream, or a part of it lies outside of the file.
    [[nodiscard]] std::optional<QByteArray> stream(const QString& name) const;

private:
    struct Stream {
        quint32 start;
        quint32 size;
    };
    using Table = std::vector<quint32>; ///< the next sector of each sector

    [[nodiscard]] std::optional<QByteArray> sector(quint32 number) const;
    [[nodiscard]] bool readTable();
    [[nodiscard]] std::optional<QByteArray> chain(quint32 start) const;
    [[nodiscard]] std::optional<QByteArray> smallChain(const Stream& stream) const;
    [[nodiscard]] bool readDirectory();

    const QByteArray& m_bytes;
    int m_sectorSize = 512;
    int m_smallSize = 64;
    quint32 m_smallBelow = 4096; ///< streams below this lie in the small sectors
    Table m_next;
    Table m_nextSmall;
    QByteArray m_small; ///< all small sectors
    QHash<QString, Stream> m_streams;
    bool m_whole = false;
};

} // namespace yingke::tables
