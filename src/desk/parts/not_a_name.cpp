// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/parts/not_a_name.h"

#include "register/rooms/room_spelling.h"

namespace yingke::desk {

std::optional<NotAName> meantElse(const QString& typed) {
    if (const QString room = registers::normalRoom(typed.trimmed()); !room.isEmpty()) {
        return NotAName{NotAName::Kind::Room, room.toStdString()};
    }
    QString digits;
    for (const QChar sign : typed.normalized(QString::NormalizationForm_KC)) {
        if (sign.isDigit()) {
            digits += sign;
        } else if (!QStringLiteral(" -+()").contains(sign)) {
            return std::nullopt;
        }
    }
    constexpr int least = 7; // digits of a telephone in town
    return digits.size() >= least ? std::optional(NotAName{NotAName::Kind::Telephone, digits.toStdString()})
                                  : std::nullopt;
}

} // namespace yingke::desk
