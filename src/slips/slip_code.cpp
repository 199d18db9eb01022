// SPDX-License-Identifier: GPL-3.0-or-later
#include "slips/slip_code.h"

#include "platform/durable_file.h"
#include "platform/read_file.h"
#include "slips/texts.h"

#include <sodium.h>

#include <array>

namespace yingke::slips {

namespace {

const QString& letters() {
    static const QString all = QStringLiteral("23456789ABCDEFGHJKLMNPQRSTUVWXYZ"); // 32: five bits each
    return all;
}
constexpr qsizetype hashed = 5;
constexpr qsizetype keyBytes = 32;

/// Weights are odd, so that a change of one character changes the sum modulo 32, whatever the change.
QChar checkOf(const QString& five) {
    constexpr std::array<int, hashed> weights = {1, 3, 5, 7, 9};
    qsizetype sum = 0;
    for (qsizetype i = 0; i < hashed; ++i) {
        sum += weights.at(static_cast<std::size_t>(i)) * letters().indexOf(five.at(i));
    }
    return letters().at(sum % 32);
}

} // namespace

SlipKey SlipKey::of(const QString& folder, IfMissing missing, QString& fault) {
    const QString path = folder + QStringLiteral("/slips.key");
    const platform::FileContent file = platform::readFile(path);
    if (file.isThere && file.fault.isEmpty()) {
        QByteArray key = QByteArray::fromHex(file.bytes.trimmed());
        if (key.size() == keyBytes) {
            return SlipKey(std::move(key));
        }
        fault = Texts::tr("%1 is no key for check codes. Put the file back from a copy; until then slips have no code.")
                    .arg(path);
        return {};
    }
    if (file.isThere || missing == IfMissing::Refuse) {
        fault = Texts::tr("The key for check codes can't be read (%1). Check the file's permissions.").arg(path);
        return {};
    }
    QByteArray key(keyBytes, '\0');
    if (sodium_init() < 0) {
        fault = Texts::tr("The library for check codes does not start.");
        return {};
    }
    randombytes_buf(key.data(), static_cast<std::size_t>(key.size()));
    if (const QString why = platform::writeDurably(path, key.toHex() + '\n', platform::FileAccess::OwnerOnly);
        !why.isEmpty()) {
        fault = Texts::tr("The key for check codes can't be written (%1): %2").arg(path, why);
        return {};
    }
    return SlipKey(std::move(key));
}

QString SlipKey::code(const QString& number, const QString& room, const QString& date) const {
    if (m_key.size() != keyBytes || sodium_init() < 0) {
        return {};
    }
    // The lengths keep "1-1" + "01" apart from "1-10" + "1".
    QByteArray said;
    for (const QString& part : {number, room, date}) {
        const QByteArray bytes = part.toUtf8();
        said += QByteArray::number(bytes.size()) + ':' + bytes;
    }
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(said.constData()),
                       static_cast<unsigned long long>(said.size()),
                       reinterpret_cast<const unsigned char*>(m_key.constData()),
                       static_cast<std::size_t>(m_key.size()));
    QString code;
    for (qsizetype i = 0; i < hashed; ++i) {
        code += letters().at(hash.at(static_cast<std::size_t>(i)) % 32);
    }
    return code + checkOf(code);
}

QString plainCode(const QString& typed) {
    QString plain;
    for (const QChar c : typed.toUpper()) {
        if (!c.isSpace() && c != QLatin1Char('-')) {
            plain += c;
        }
    }
    return plain;
}

bool codeIsWhole(const QString& plain) {
    if (plain.size() != hashed + 1) {
        return false;
    }
    for (const QChar c : plain) {
        if (!letters().contains(c)) {
            return false;
        }
    }
    return plain.at(hashed) == checkOf(plain.left(hashed));
}

} // namespace yingke::slips
