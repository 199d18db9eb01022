// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/masks.h"

#include "office/story/visit_story.h"
#include "office/visit_texts.h"

#include <QList>

#include <algorithm>

namespace yingke::office {

namespace {

QString text(const std::string& value) { return QString::fromStdString(value); }

} // namespace

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
    return maskedNumbers(shown);
}

} // namespace yingke::office
