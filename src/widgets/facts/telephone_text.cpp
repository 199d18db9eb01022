// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/facts/telephone_text.h"

#include <QRegularExpression>

namespace yingke::widgets {

QString telephoneDigits(const QString& typed) {
    QString digits;
    for (const QChar sign : typed.normalized(QString::NormalizationForm_KC)) {
        if (sign.isDigit() || (sign == QLatin1Char('+') && digits.isEmpty())) {
            digits += sign;
        } else if (!QStringLiteral(" -()").contains(sign)) {
            return {};
        }
    }
    return digits;
}

bool isTelephone(const QString& typed) {
    static const QRegularExpression usual(
        QStringLiteral("^(?:1[3-9]\\d{9}"               // mobile
                       "|0\\d{9,11}"                    // with the area code
                       "|[2-9]\\d{7}"                   // in a city of eight digits
                       "|[48]00\\d{7}"                  // of a company
                       "|[2-9]\\d{2,5}|1[0-2]\\d{1,4}"  // 110, 95598, an extension; 138 is the beginning of a mobile
                       "|\\+\\d{7,15}|00\\d{7,15})$")); // abroad
    const QString digits = telephoneDigits(typed);
    constexpr qsizetype longestShort = 6;
    // 5-2-801 has the digits of a short number, but nobody writes one in parts.
    return usual.match(digits).hasMatch() && (digits.size() > longestShort || !typed.contains(QLatin1Char('-')));
}

} // namespace yingke::widgets
