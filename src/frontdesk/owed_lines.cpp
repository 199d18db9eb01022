// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/owed_lines.h"

#include "core/till.h"
#include "frontdesk/texts.h"

#include <algorithm>

namespace yingke::frontdesk {

namespace {

QString monthOf(const QDate& day, bool withYear) {
    return withYear ? QStringLiteral("%1年%2月").arg(day.year()).arg(day.month())
                    : QStringLiteral("%1月").arg(day.month());
}

QString periodOf(const registers::Arrear& line) {
    if (!line.from.isValid()) {
        return {};
    }
    const QString from = monthOf(line.from, true);
    if (!line.until.isValid()) {
        return from + QStringLiteral("起");
    }
    const bool sameYear = line.from.year() == line.until.year();
    const bool sameMonth = sameYear && line.from.month() == line.until.month();
    return sameMonth ? from : from + QStringLiteral("至") + monthOf(line.until, !sameYear);
}

QString plainText(const registers::Arrear& line) {
    const QString period = periodOf(line);
    return period.isEmpty() ? line.fee : QStringLiteral("%1（%2）").arg(line.fee, period);
}

} // namespace

core::OwedLine owedLine(const QString& room, const registers::Arrear& line) {
    return {room.toStdString(),
            line.fee.toStdString(),
            line.payer.toStdString(),
            line.from.toString(Qt::ISODate).toStdString(),
            line.until.toString(Qt::ISODate).toStdString(),
            core::Money{line.fen}};
}

std::vector<registers::Arrear> linesOwed(const registers::Household& household, core::VisitorRole visitor,
                                         const core::Hall& hall) {
    std::vector<registers::Arrear> owed = registers::owedBy(household, visitor);
    const QString room = registers::normalForm(household.room);
    std::erase_if(
        owed, [&](const registers::Arrear& line) { return core::settledBy(hall, owedLine(room, line)) != nullptr; });
    return owed;
}

QString lineText(const registers::Arrear& line, const std::vector<registers::Arrear>& among) {
    const QString text = plainText(line);
    const auto alike = std::count_if(among.begin(), among.end(),
                                     [&text](const registers::Arrear& one) { return plainText(one) == text; });
    return alike < 2 ? text
                     : QStringLiteral("%1 %2元").arg(text, QString::fromStdString(core::toText(core::Money{line.fen})));
}

QString allText(const std::vector<registers::Arrear>& lines) {
    if (lines.size() < 2) {
        return lines.empty() ? QString() : lineText(lines.front(), lines);
    }
    return QStringLiteral("%1等%2项").arg(lines.front().fee, QString::number(lines.size()));
}

std::vector<registers::Arrear> linesMeant(const QString& words, const std::vector<registers::Arrear>& lines) {
    if (words.isEmpty()) {
        return {};
    }
    if (words == allText(lines)) {
        return lines;
    }
    const auto one = std::find_if(lines.begin(), lines.end(),
                                  [&](const registers::Arrear& line) { return words == lineText(line, lines); });
    return one != lines.end() ? std::vector<registers::Arrear>{*one} : std::vector<registers::Arrear>{};
}

core::Money sumOf(const std::vector<registers::Arrear>& lines) {
    core::Money sum;
    for (const registers::Arrear& line : lines) {
        sum.fen += line.fen;
    }
    return sum;
}

} // namespace yingke::frontdesk
