// SPDX-License-Identifier: GPL-3.0-or-later
// The chain: each event's hash covers the one before, all its fields, and the salted hash of its personal part.
#pragma once

#include <QByteArray>
#include <QString>

namespace yingke::journal {

/// One row of the events table, as the chain covers it.
struct ChainRow {
    QString eventId;
    QString visitId;
    QString kind;
    int version = 1;
    qint64 utc = 0;
    int offset = 0;
    qint64 steady = 0;
    QString actor;
    QString desk;
    QString scriptId;
    QString scriptHash;
    QString payload;      ///< JSON as stored, byte for byte
    QString personalHash; ///< empty when nothing is personal
};

/// SHA-256 (lower-case hex) over the previous hash and the row as a compact JSON array in the order above.
[[nodiscard]] QString chainHash(const QString& previous, const ChainRow& row);

/// SHA-256 (hex) over salt and content.
[[nodiscard]] QString personalHash(const QByteArray& salt, const QString& content);

/// 16 bytes from the system's random source, as hex.
[[nodiscard]] QByteArray newSalt();

} // namespace yingke::journal
