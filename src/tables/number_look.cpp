// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/number_look.h"

#include "tables/look_code.h"

#include <QRegularExpression>
#include <QTime>

#include <cmath>

namespace yingke::tables {

namespace {

constexpr qint64 secondsOfDay = 86'400;
constexpr double mostSerial = 3'000'000; // beyond the year 9999

constexpr qint64 leapDay = 60; // by Excel's count, of the February of 1900

bool holds(const LookSection& section, double value) {
    const QString& sign = section.comparison;
    return sign == QLatin1String("<")    ? value < section.than
           : sign == QLatin1String("<=") ? value <= section.than
           : sign == QLatin1String(">")  ? value > section.than
           : sign == QLatin1String(">=") ? value >= section.than
           : sign == QLatin1String("<>") ? value != section.than
                                         : value == section.than;
}

bool isWhole(double value) { return value >= 0 && value < 1e15 && value == std::floor(value); }

/// 201 by 0000 is 0201, 502 by "3-2-"0000 is 3-2-0502: digits fill the places from the right, the first one takes the
/// rest.
QString digitsText(const LookSection& section, double value) {
    QString digits = value == 0 ? QString() : QString::number(static_cast<qint64>(value));
    std::size_t first = 0;
    while (first < section.pieces.size() && section.pieces[first].place.isNull()) {
        ++first;
    }
    QString text;
    bool hasDigit = !digits.isEmpty();
    for (std::size_t i = section.pieces.size(); i-- > 0;) {
        const LookSection::Piece& piece = section.pieces[i];
        if (piece.place.isNull()) {
            text.prepend(piece.literal);
        } else if (i == first && !digits.isEmpty()) {
            text.prepend(digits);
        } else if (!digits.isEmpty()) {
            text.prepend(digits.back());
            digits.chop(1);
        } else if (piece.place == QLatin1Char('0')) {
            text.prepend(piece.place);
            hasDigit = true;
        }
    }
    return hasDigit ? text : numberText(value); // accounts show 0 as "-"
}

QString aroundText(const LookSection& section, double value) {
    QString text;
    for (const LookSection::Piece& piece : section.pieces) {
        text += piece.place.isNull() ? piece.literal : numberText(value);
    }
    return text;
}

/// The day's text; empty: this count has no such day.
QString dayText(qint64 day, DayCount days) {
    return days == DayCount::From1900 && day == leapDay ? QStringLiteral("1900-02-29")
                                                        : dayOfSerial(day, days).toString(Qt::ISODate);
}

SheetCell momentText(const LookSection& section, double value, DayCount days) {
    const SheetCell number{numberText(value)};
    if (!(std::abs(value) < mostSerial)) {
        return number;
    }
    const qint64 seconds = std::llround(value * static_cast<double>(secondsOfDay));
    const qint64 day = seconds >= 0 ? seconds / secondsOfDay : -((secondsOfDay - 1 - seconds) / secondsOfDay);
    const qint64 rest = seconds - day * secondsOfDay;
    if (!section.day) {
        return seconds < 0 ? number : SheetCell{timeText(section.elapsed ? seconds : rest)};
    }
    const QString text = dayText(day, days);
    if (text.isEmpty()) {
        return number;
    }
    const bool timed = section.time && rest != 0;
    return {timed ? text + QLatin1Char(' ') + timeText(rest) : text, CellMark::Day};
}

} // namespace

QDate dayOfSerial(qint64 serial, DayCount days) {
    const QDate zero = days == DayCount::From1904                       ? QDate(1904, 1, 1)
                       : days == DayCount::From1900 && serial < leapDay ? QDate(1899, 12, 31)
                                                                        : QDate(1899, 12, 30);
    const qint64 first = days == DayCount::From1900 ? 1 : 0;
    const bool counted =
        days == DayCount::From1899 || (serial >= first && (days == DayCount::From1904 || serial != leapDay));
    const QDate day = counted && std::abs(serial) < static_cast<qint64>(mostSerial) ? zero.addDays(serial) : QDate();
    return day.isValid() && day.year() >= 1 && day.year() <= 9999 ? day : QDate();
}

NumberLook::NumberLook(const QString& code) : m_sections(sectionsOf(code)) {}

const LookSection* NumberLook::sectionOf(double value) const {
    const std::size_t count = std::min<std::size_t>(m_sections.size(), 3);
    for (std::size_t i = 0; i < count; ++i) {
        const LookSection& section = m_sections[i];
        const bool taken = !section.comparison.isEmpty() ? holds(section, value)
                           : i + 1 == count              ? true
                           : i == 0                      ? (count == 2 ? value >= 0 : value > 0)
                                                         : value < 0;
        if (taken) {
            return &section;
        }
    }
    return nullptr;
}

SheetCell NumberLook::shown(double value, DayCount days) const {
    const LookSection* section = sectionOf(value);
    if (section == nullptr || !std::isfinite(value)) {
        return {numberText(value)};
    }
    switch (section->kind) {
    case LookSection::Kind::Value:
        break;
    case LookSection::Kind::Digits:
        return {isWhole(value) ? digitsText(*section, value) : numberText(value)};
    case LookSection::Kind::General:
        return {value >= 0 ? aroundText(*section, value) : numberText(value)};
    case LookSection::Kind::Percent:
        return {numberText(value * 100) + QLatin1Char('%')};
    case LookSection::Kind::Moment:
        return momentText(*section, value, days);
    }
    return {numberText(value)};
}

bool NumberLook::isDayAlone() const {
    return !m_sections.empty() && m_sections.front().kind == LookSection::Kind::Moment && m_sections.front().day &&
           !m_sections.front().time;
}

QString timeText(qint64 seconds) {
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const QString minutes = two(seconds / 3600) + QLatin1Char(':') + two(seconds / 60 % 60);
    return seconds % 60 == 0 ? minutes : minutes + QLatin1Char(':') + two(seconds % 60);
}

SheetCell isoMoment(const QString& text) {
    static const QRegularExpression moment(QStringLiteral(
        "^\\s*(?:([0-9]{4}-[0-9]{2}-[0-9]{2}))?(?:T|\\s)?(?:([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)?)?"
        "(?:Z|[+-][0-9]{2}:?[0-9]{2})?\\s*$"));
    static const QRegularExpression period(
        QStringLiteral("^\\s*P(?:([0-9]{1,5})D)?T(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})"
                       "(?:[.,][0-9]+)?S)?\\s*$"));
    if (const auto found = period.match(text); found.hasMatch()) {
        const qint64 hours = found.captured(1).toLongLong() * 24 + found.captured(2).toLongLong();
        return {timeText((hours * 60 + found.captured(3).toLongLong()) * 60 + found.captured(4).toLongLong())};
    }
    const auto found = moment.match(text);
    const QString day = found.captured(1);
    const qint64 hours = found.captured(2).toLongLong();
    const qint64 seconds = (hours * 60 + found.captured(3).toLongLong()) * 60 + found.captured(4).toLongLong();
    if (!found.hasMatch() || (day.isEmpty() && found.captured(2).isEmpty()) || seconds > secondsOfDay ||
        (!day.isEmpty() && !QDate::fromString(day, Qt::ISODate).isValid())) {
        return {text};
    }
    if (day.isEmpty()) {
        return {timeText(seconds)};
    }
    return {seconds == 0 ? day : day + QLatin1Char(' ') + timeText(seconds), CellMark::Day};
}

QString numberText(double value) {
    constexpr double wholeBelow = 1e15;
    constexpr double noise = 1e-12; // of the value: what sums of floating numbers leave behind
    if (!std::isfinite(value)) {
        return {};
    }
    const double rounded = QString::number(value, 'g', 12).toDouble();
    if (value != std::floor(value) && std::abs(value - rounded) <= std::abs(value) * noise) {
        value = rounded;
    }
    if (value < wholeBelow && value > -wholeBelow && value == std::floor(value)) {
        return QString::number(static_cast<qint64>(value));
    }
    QString text = QString::number(value, 'g', 15);
    if (text.contains(QLatin1Char('e')) && std::abs(value) < 1 && std::abs(value) > 1e-15) {
        text = QString::number(value, 'f', 15 - static_cast<int>(std::floor(std::log10(std::abs(value)))));
        while (text.endsWith(QLatin1Char('0'))) {
            text.chop(1);
        }
    }
    return text;
}

} // namespace yingke::tables
