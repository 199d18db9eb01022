// SPDX-License-Identifier: GPL-3.0-or-later
// Days and periods as people write them.
#include "office/data/texts.h"
#include "office/texts/written.h"

#include <QRegularExpression>

namespace yingke::office {

namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2100;

std::optional<QDate> inYears(const QDate& day) {
    return day.isValid() && day.year() >= firstYear && day.year() <= lastYear ? std::optional(day) : std::nullopt;
}

QDate lastOf(const QDate& month) { return month.addMonths(1).addDays(-1); }

std::optional<WrittenPeriod> months(int year, int from, int until) {
    const QDate first(year, from, 1);
    const QDate last(year, until, 1);
    if (!inYears(first) || !inYears(last) || last < first) {
        return std::nullopt;
    }
    return WrittenPeriod{first, lastOf(last)};
}

/// A month or a day, with a year of four figures; one sign between all parts (2026.1-3 could be two things). Six
/// captures: year, sign, month, day, or year, -, -, -, month, day.
const QString& endPattern() {
    static const QString pattern =
        QStringLiteral("(\\d{4})(?:([-./])(\\d{1,2})(?:\\g{-2}(\\d{1,2}))?|年(\\d{1,2})(?:月(\\d{1,2})日?|月份?)?)");
    return pattern;
}

std::optional<WrittenPeriod> endOf(const QRegularExpressionMatch& match, int at) {
    const bool signs = !match.captured(at + 1).isEmpty();
    const int year = match.captured(at).toInt();
    const int month = match.captured(signs ? at + 2 : at + 4).toInt();
    const QString last = match.captured(signs ? at + 3 : at + 5);
    if (last.isEmpty()) {
        return months(year, month, month);
    }
    const auto day = inYears(QDate(year, month, last.toInt()));
    return day ? std::optional(WrittenPeriod{*day, *day}) : std::nullopt;
}

std::optional<WrittenPeriod> quarterOrYear(const QString& text) {
    static const QRegularExpression quarter(QStringLiteral("^(\\d{4})年?第?([一二三四1-4])季度?$"));
    static const QRegularExpression year(QStringLiteral("^(\\d{4})年(?:度|全年)?$"));
    if (const auto match = quarter.match(text); match.hasMatch()) {
        const QString words = QStringLiteral("一1二2三3四4");
        const int number = static_cast<int>(words.indexOf(match.captured(2))) / 2;
        return months(match.captured(1).toInt(), number * 3 + 1, number * 3 + 3);
    }
    static const QRegularExpression half(QStringLiteral("^(\\d{4})年?([上下])半年(?:度)?$"));
    static const QRegularExpression byLetter(QStringLiteral("^(\\d{4})年?[-./]?[Qq]([1-4])$"));
    static const QRegularExpression listed(QStringLiteral("^(\\d{4})年((?:\\d{1,2}月?[、,])+\\d{1,2})月份?$"));
    if (const auto match = half.match(text); match.hasMatch()) {
        const bool isFirst = match.captured(2) == QStringLiteral("上");
        return months(match.captured(1).toInt(), isFirst ? 1 : 7, isFirst ? 6 : 12);
    }
    if (const auto match = byLetter.match(text); match.hasMatch()) {
        const int number = match.captured(2).toInt();
        return months(match.captured(1).toInt(), number * 3 - 2, number * 3);
    }
    if (const auto match = listed.match(text); match.hasMatch()) { // 1、2、3月; months between them must not be missing
        static const QRegularExpression sign(QStringLiteral("月?[、,]"));
        const QStringList all = match.captured(2).split(sign);
        bool isInOrder = true;
        for (qsizetype i = 1; i < all.size(); ++i) {
            isInOrder = isInOrder && all.at(i).toInt() == all.at(i - 1).toInt() + 1;
        }
        return isInOrder ? months(match.captured(1).toInt(), all.front().toInt(), all.back().toInt()) : std::nullopt;
    }
    if (const auto match = year.match(text); match.hasMatch()) {
        return months(match.captured(1).toInt(), 1, 12);
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> dayWritten(const QString& written) {
    static const QRegularExpression parted(
        QStringLiteral("^([0-9]{4})(?:\\s?([-/.])\\s?([0-9]{1,2})\\s?\\2\\s?([0-9]{1,2})|"
                       "\\s?年\\s?([0-9]{1,2})\\s?月\\s?([0-9]{1,2})\\s?[日号]?)([T ].*)?$"));
    static const QRegularExpression twoFigures(QStringLiteral("^([1-3][0-9])(?:\\.([0-9]{1,2})\\.([0-9]{1,2})|"
                                                              "年([0-9]{1,2})月([0-9]{1,2})日?)$"));
    static const QRegularExpression eight(QStringLiteral("^[0-9]{8}$"));
    const QString text = plainWritten(written);
    if (const auto match = parted.match(text); match.hasMatch()) {
        const int at = match.captured(2).isEmpty() ? 5 : 3;
        return inYears(QDate(match.captured(1).toInt(), match.captured(at).toInt(), match.captured(at + 1).toInt()));
    }
    if (const auto match = twoFigures.match(text); match.hasMatch()) {
        constexpr int century = 2000;
        const int at = match.captured(2).isEmpty() ? 4 : 2;
        return inYears(
            QDate(century + match.captured(1).toInt(), match.captured(at).toInt(), match.captured(at + 1).toInt()));
    }
    return eight.match(text).hasMatch() ? inYears(QDate::fromString(text, QStringLiteral("yyyyMMdd"))) : std::nullopt;
}

std::optional<WrittenPeriod> periodWritten(const QString& written) {
    if (const auto day = dayWritten(written)) {
        return WrittenPeriod{*day, *day};
    }
    const QString& end = endPattern();
    static const QString until = QStringLiteral("(?:-|~|至|到|—|–|―)+");
    static const QRegularExpression two(QStringLiteral("^") + end + until + end + QLatin1Char('$'));
    static const QRegularExpression one(QStringLiteral("^") + end + QLatin1Char('$'));
    static const QRegularExpression within(QStringLiteral("^(\\d{4})年(\\d{1,2})月?") + until +
                                           QStringLiteral("(\\d{1,2})月份?$"));
    static const QRegularExpression six(QStringLiteral("^(\\d{4})()()()(0[1-9]|1[0-2])()$"));
    static const QRegularExpression twoSix(QStringLiteral("^(\\d{4})(0[1-9]|1[0-2])") + until +
                                           QStringLiteral("(\\d{4})(0[1-9]|1[0-2])$"));
    QString text = plainWritten(written);
    text.remove(QLatin1Char(' '));
    if (const auto match = twoSix.match(text); match.hasMatch()) { // 202601-202603
        const auto from = months(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(2).toInt());
        const auto last = months(match.captured(3).toInt(), match.captured(4).toInt(), match.captured(4).toInt());
        return from && last && from->from <= last->until ? std::optional(WrittenPeriod{from->from, last->until})
                                                         : std::nullopt;
    }
    if (const auto match = two.match(text); match.hasMatch()) {
        const auto from = endOf(match, 1);
        const auto last = endOf(match, 7);
        return from && last && from->from <= last->until ? std::optional(WrittenPeriod{from->from, last->until})
                                                         : std::nullopt;
    }
    if (const auto match = within.match(text); match.hasMatch()) {
        return months(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    for (const QRegularExpression* way : {&one, &six}) {
        if (const auto match = way->match(text); match.hasMatch()) {
            return endOf(match, 1);
        }
    }
    return quarterOrYear(text);
}

std::optional<QDate> dayOfSerial(const QString& written) {
    static const QRegularExpression serial(QStringLiteral("^[0-9]{5}(\\.[0-9]+)?$"));
    const QString text = plainWritten(written);
    if (!serial.match(text).hasMatch()) {
        return std::nullopt;
    }
    const QDate day = QDate(1899, 12, 30).addDays(text.section(QLatin1Char('.'), 0, 0).toInt());
    constexpr int from = 2000;
    constexpr int until = 2059;
    return day.year() >= from && day.year() <= until ? std::optional(day) : std::nullopt;
}

QString whyNoDay(const QString& written) {
    static const QRegularExpression noYear(
        QStringLiteral("^\\d{1,2}(月|-\\d{1,2}月|月?[-~至到]\\d{1,2}月|月\\d{1,2}日?|[-./]\\d{1,2})$"));
    static const QRegularExpression twoFigures(QStringLiteral("^\\d{1,2}[-./年]\\d{1,2}[-./月]\\d{1,2}日?$"));
    static const QRegularExpression aDay(QStringLiteral("^\\d{4}[-./年]?\\d{1,2}[-./月]?\\d{1,2}日?$"));
    const QString text = plainWritten(written);
    if (text.isEmpty()) {
        return Texts::tr("is empty; write for example 2026-01-31");
    }
    if (noYear.match(text).hasMatch()) {
        return Texts::tr("says no year; write for example 2026-01-31");
    }
    if (twoFigures.match(text).hasMatch()) {
        return Texts::tr("could be read in two ways; write the year with four figures: 2026-01-31");
    }
    if (aDay.match(text).hasMatch()) {
        return Texts::tr("is no day of the calendar between 1990 and 2100");
    }
    return Texts::tr("is no day; write for example 2026-01-31");
}

} // namespace yingke::office
