// SPDX-License-Identifier: GPL-3.0-or-later
// The check code of a release slip: six characters that the guard at the gate can verify. Derived by keyed hash
// (BLAKE2b, libsodium) from number, room and date with a key made once per office (DATA/slips.key, 0600).
#pragma once

#include <QByteArray>
#include <QString>

namespace yingke::slips {

class SlipKey {
public:
    /// No key: every code is empty.
    SlipKey() = default;
    explicit SlipKey(QByteArray key) : m_key(std::move(key)) {}

    enum class IfMissing { Make, Refuse };
    /// Reads DATA/slips.key. `fault`: a sentence when there is no key then.
    [[nodiscard]] static SlipKey of(const QString& folder, IfMissing missing, QString& fault);
    [[nodiscard]] bool empty() const { return m_key.isEmpty(); }

    /// Five characters of the keyed hash and one that checks them: letters and digits without 0, O, 1, I. A single
    /// character that is changed is always noticed; a code thought up is right once in 32⁵.
    [[nodiscard]] QString code(const QString& number, const QString& room, const QString& date) const;

private:
    QByteArray m_key; ///< 32 bytes
};

/// As typed by the guard → as printed: capitals, without spaces and hyphens.
[[nodiscard]] QString plainCode(const QString& typed);

/// Its last character fits the others: mistyped when not.
[[nodiscard]] bool codeIsWhole(const QString& plain);

} // namespace yingke::slips
