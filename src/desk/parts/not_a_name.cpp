// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/parts/not_a_name.h"

#include "register/rooms/room_spelling.h"

namespace yingke::desk {

std::optional<NotAName> meantElse(const QString& typed) {
    QString digits;
    bool isNumber = true;
    for (const QChar sign : typed.normalized(QString::NormalizationForm_KC)) {
        if (sign.isDigit()) {
            digits += sign;
        } else if (!QStringLiteral(" -+()").contains(sign)) {
            isNumber = false;
        }
    }
    constexpr int least = 7;   // digits of a telephone in town
    constexpr int mobile = 11; // no room has as many: 138 1234 2271
    const NotAName telephone{NotAName::Kind::Telephone, digits.toStdString()};
    if (isNumber && digits.size() >= mobile) {
        return telephone;
    }
    if (const QString room = registers::normalRoom(typed.trimmed()); !room.isEmpty()) {
        return NotAName{NotAName::Kind::Room, room.toStdString()};
    }
    return isNumber && digits.size() >= least ? std::optional(telephone) : std::nullopt;
}

} // namespace yingke::desk
