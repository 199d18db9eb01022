// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/kept_text.h"

namespace yingke::platform {

qsizetype firstNotKept(const QString& text, qsizetype from) {
    constexpr char16_t mark = 0xFEFF;
    for (qsizetype at = from; at < text.size(); ++at) {
        const QChar sign = text.at(at);
        if (sign.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
            ++at; // a pair is one character
        } else if (sign.isSurrogate() || sign == QChar(0) || sign == QChar(0xFFFE) || sign == QChar(0xFFFF) ||
                   (at == 0 && sign == QChar(mark))) {
            return at;
        }
    }
    return -1;
}

QString keptText(QString text) {
    while (text.startsWith(QChar(QChar::ByteOrderMark))) {
        text.remove(0, 1);
    }
    for (qsizetype at = firstNotKept(text); at >= 0; at = firstNotKept(text, at)) {
        text[at] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace yingke::platform
