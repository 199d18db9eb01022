// SPDX-License-Identifier: GPL-3.0-or-later
// The chain: each event's hash covers the one before, all its fields, and the salted hash of its personal part. What
// was hashed once is hashed so for ever: a new way is a new format, beside those before it.
#pragma once

#include <QByteArray>
#include <QString>

namespace yingke::journal {

/// How events are hashed that are written today.
inline constexpr int chainFormat = 2;

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
    // ---- since format 2 ----
    int format = 1;
    qint64 deskSeq = 0;   ///< which of this desk's events it is, those of format 1 counted too; from 1
    QString deskPrevious; ///< deskHash of the desk's event before (of format 1: its hash); empty for its first
    QString cipher;       ///< how the personal part is encrypted; empty: not
    QString keyId;        ///< of the key that marks it; empty: no key was there
};

/// SHA-256 (lower-case hex). Format 1: over the compact JSON array of the previous hash and the row's first thirteen
/// fields in the order above. Format 2: over ["yingke-link-2", previous, deskHash].
[[nodiscard]] QString chainHash(const QString& previous, const ChainRow& row);

/// Format 2: SHA-256 (hex) over ["yingke-event-2", deskPrevious, deskSeq, the first thirteen fields, cipher, keyId]: a
/// desk's events are a chain of their own, wherever they stand. Format 1 has none: empty.
[[nodiscard]] QString deskHash(const ChainRow& row);

/// SHA-256 (hex) over salt and content.
[[nodiscard]] QString personalHash(const QByteArray& salt, const QString& content);

/// 16 bytes from the system's random source, as hex.
[[nodiscard]] QByteArray newSalt();

} // namespace yingke::journal
