// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/texts/masks.h"

#include "platform/text.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace yingke::office {

QString maskedTelephone(const QString& number) {
    if (number.size() >= 8) {
        return number.left(3) + QStringLiteral("****") + number.right(4);
    }
    return number.size() > 2 ? QString(number.size() - 2, QLatin1Char('*')) + number.right(2) : number;
}

QString maskedIdentity(const QString& number) {
    return number.size() > 2 ? number.left(1) + QString(number.size() - 2, QLatin1Char('*')) + number.right(1) : number;
}

QString maskedNumbers(const QString& text) {
    // A landline with its area code, or seven digits and more. Dates, times, sums and slip numbers are shorter, or go
    // on with a dash.
    static const QRegularExpression number(
        QStringLiteral("(?<!\\d)(?<!\\d[.-])(?:0\\d{2,3}-\\d{7,8}|\\d{7,}[Xx]?)(?!\\d|[.-]\\d)"));
    constexpr int identityLength = 15;
    QString hidden;
    qsizetype last = 0;
    for (auto all = number.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch one = all.next();
        hidden += text.mid(last, one.capturedStart() - last);
        const QString found = one.captured();
        hidden += found.size() >= identityLength ? maskedIdentity(found) : maskedTelephone(found);
        last = one.capturedEnd();
    }
    return hidden + text.mid(last);
}

QString maskedName(const QString& name) {
    const QList<uint> signs = name.toUcs4();
    if (signs.size() < 2) {
        return name;
    }
    const char32_t first = signs.front();
    constexpr qsizetype most = 3; // how long it is tells something too
    return QString::fromUcs4(&first, 1) + QString(std::min(signs.size() - 1, most), QLatin1Char('*'));
}

QString maskedRoom(const QString& room) {
    const auto digit = [](QChar sign) { return sign.isDigit(); };
    const auto numberFrom = [&](QString::const_iterator from) { return std::find_if(from, room.cend(), digit); };
    const auto first = numberFrom(room.cbegin());
    const auto firstEnd = std::find_if_not(first, room.cend(), digit);
    // A building's number alone names no household; a room's alone does.
    const auto kept = numberFrom(firstEnd) == room.cend() ? room.cbegin() : firstEnd;
    QString masked = room;
    std::replace_if(masked.begin() + (kept - room.cbegin()), masked.end(), digit, QLatin1Char('*'));
    return masked;
}

core::Visitor masked(const core::Visitor& visitor) {
    core::Visitor shown = visitor;
    shown.surname = maskedName(text(visitor.surname)).toStdString();
    shown.room = maskedRoom(text(visitor.room)).toStdString();
    shown.telephone = maskedTelephone(text(visitor.telephone)).toStdString();
    shown.matter.clear();
    shown.knownBy.clear(); // how somebody looks can't be said by halves
    return shown;
}

QString maskedWords(const QString& words, const core::Visitor& visitor) {
    QString shown = words;
    const core::Visitor hidden = masked(visitor);
    const auto hide = [&shown](const std::string& known, const std::string& instead) {
        if (!known.empty() && known != instead) {
            shown.replace(text(known), text(instead), Qt::CaseInsensitive);
        }
    };
    hide(visitor.telephone, hidden.telephone);
    hide(visitor.room, hidden.room);
    hide(visitor.surname, hidden.surname);
    hide(visitor.knownBy, "*");
    return maskedNumbers(shown);
}

} // namespace yingke::office
