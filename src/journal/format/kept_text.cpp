// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/kept_text.h"

#include <algorithm>

namespace yingke::journal {

QString keptText(const std::string& utf8) {
    constexpr char16_t mark = 0xFEFF;
    constexpr char16_t instead = 0xFFFD;
    QString text = QString::fromStdString(utf8);
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar sign) { return sign != QChar(mark); });
    text.remove(0, first - text.cbegin());
    std::replace_if(
        text.begin(), text.end(),
        [](QChar sign) { return sign == QChar(0) || sign == QChar(0xFFFE) || sign == QChar(0xFFFF); }, QChar(instead));
    return text;
}

} // namespace yingke::journal
