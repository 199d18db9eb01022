// SPDX-License-Identifier: GPL-3.0-or-later
// The key that marks events and heads. It lies outside the log and its data place, so that who can write the log alone
// can't make a chain anew that bears its mark.
#pragma once

#include <QByteArray>
#include <QString>

namespace yingke::journal {

class HeadKey {
public:
    HeadKey() = default; ///< no key: nothing is marked
    explicit HeadKey(QByteArray secret);
    /// This user's: `log-key` (32 bytes, 0600) in the user's folder of settings (~/.config/yingke); made when it is not
    /// there. No key when it can't be read or kept. Reads the disk; any thread, any process.
    [[nodiscard]] static HeadKey ofThisUser();

    [[nodiscard]] bool isThere() const { return !m_secret.isEmpty(); }
    /// Tells keys apart and says nothing of them: 8 hex digits; empty without a key.
    [[nodiscard]] const QString& id() const { return m_id; }
    /// The first 32 hex digits of HMAC-SHA-256 over the compact JSON array ["yingke-event-1", hash]; empty without a
    /// key.
    [[nodiscard]] QString markOf(const QString& hash) const;
    /// The same over ["yingke-head-1", count, hash, open].
    [[nodiscard]] QString markOfHead(qint64 count, const QString& hash, bool open) const;

private:
    QByteArray m_secret;
    QString m_id;
};

} // namespace yingke::journal
