// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/said_numbers.h"

#include <QRegularExpression>

namespace yingke::widgets {

namespace {

int digitOf(QChar sign) {
    if (sign == QChar(u'〇')) {
        return 0;
    }
    return sign == QChar(u'两') ? 2 : static_cast<int>(QStringLiteral("零一二三四五六七八九").indexOf(sign));
}

/// 三, 十, 十二, 二十, 二十一, 零五; −1: none of these.
int numberOf(const QString& said) {
    const qsizetype ten = said.indexOf(QChar(u'十'));
    if (ten < 0) {
        const bool one = said.size() == 1 || (said.size() == 2 && digitOf(said.at(0)) == 0);
        return one ? digitOf(said.back()) : -1;
    }
    const QString before = said.left(ten);
    const QString behind = said.mid(ten + 1);
    if (before.size() > 1 || behind.size() > 1 || behind == QStringLiteral("十")) {
        return -1;
    }
    const int tens = before.isEmpty() ? 1 : digitOf(before.at(0));
    return 10 * tens + (behind.isEmpty() ? 0 : digitOf(behind.at(0)));
}

} // namespace

QString inDigits(const QString& text) {
    static const QRegularExpression said(QStringLiteral("(?<![周期拜])[零〇一二两三四五六七八九十]+"));
    QString result;
    qsizetype from = 0;
    auto all = said.globalMatch(text);
    while (all.hasNext()) {
        const auto match = all.next();
        const int number = numberOf(match.captured());
        result += text.mid(from, match.capturedStart() - from);
        result += number < 0 ? match.captured() : QString::number(number);
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

} // namespace yingke::widgets
