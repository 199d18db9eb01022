// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/quick_time.h"

#include "office/texts/written.h"
#include "widgets/parts/said_numbers.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace yingke::widgets {

namespace {

using Type = scenario::FactType;

QDateTime localNow(const core::Moment& now) {
    return QDateTime::fromMSecsSinceEpoch(now.utc, QTimeZone(now.offsetMinutes * 60));
}

/// "+30", "+2h", "+2小时", "+1d", "30分钟后", "2个小时后", "半小时后".
std::optional<QDateTime> fromNow(const QString& text, const QDateTime& now) {
    static const QRegularExpression half(QStringLiteral("^半个?(?:小时|钟头)[之以]?后$"));
    if (half.match(text).hasMatch()) {
        return now.addSecs(30 * 60LL);
    }
    static const QRegularExpression later(QStringLiteral("^(?:\\+\\s*(\\d{1,4})\\s*(m|min|分|分钟|h|小时|d|天)?|"
                                                         "(\\d{1,4})\\s*(?:个\\s*)?(分|分钟|小时|钟头|天)[之以]?后)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = later.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int count = (match.captured(1).isEmpty() ? match.captured(3) : match.captured(1)).toInt();
    const QString unit = (match.captured(1).isEmpty() ? match.captured(4) : match.captured(2)).toLower();
    if (unit == QStringLiteral("h") || unit == QStringLiteral("小时") || unit == QStringLiteral("钟头")) {
        return now.addSecs(count * 3600LL);
    }
    if (unit == QStringLiteral("d") || unit == QStringLiteral("天")) {
        return now.addDays(count);
    }
    return now.addSecs(count * 60LL);
}

/// Tomorrow, the day after; today's evening is today, in the evening.
std::optional<QDate> takeNamedDay(QString& text, const QDate& today) {
    static const std::pair<QString, int> words[] = {{QStringLiteral("大后天"), 3}, {QStringLiteral("今天"), 0},
                                                    {QStringLiteral("今日"), 0},   {QStringLiteral("当天"), 0},
                                                    {QStringLiteral("明天"), 1},   {QStringLiteral("明日"), 1},
                                                    {QStringLiteral("后天"), 2},   {QStringLiteral("昨天"), -1},
                                                    {QStringLiteral("today"), 0},  {QStringLiteral("tomorrow"), 1}};
    for (const auto& [word, days] : words) {
        if (text.startsWith(word, Qt::CaseInsensitive)) {
            text = text.mid(word.size()).trimmed();
            return today.addDays(days);
        }
    }
    static const std::pair<QString, int> half[] = {{QStringLiteral("今早"), 0},
                                                   {QStringLiteral("今晚"), 0},
                                                   {QStringLiteral("明早"), 1},
                                                   {QStringLiteral("明晚"), 1}};
    for (const auto& [word, days] : half) {
        if (text.startsWith(word)) {
            text = (word.endsWith(QStringLiteral("晚")) ? QStringLiteral("晚上") : QStringLiteral("早上")) +
                   text.mid(word.size() + (text.mid(word.size()).startsWith(QStringLiteral("上")) ? 1 : 0));
            return today.addDays(days);
        }
    }
    return std::nullopt;
}

/// "周三" is the next one, today too; "这周三" and "下周三" are of this week and the next, past or not.
std::optional<QDate> takeWeekday(QString& text, const QDate& today) {
    static const QRegularExpression week(
        QStringLiteral("^(下下|下|这|本)?个?(?:周|星期|礼拜)([一二三四五六日天1-6])\\s*"));
    const auto match = week.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    constexpr int sunday = 7;
    const QString name = match.captured(2);
    const qsizetype at = QStringLiteral("一二三四五六").indexOf(name);
    const int wanted = at >= 0 ? static_cast<int>(at) + 1 : name.at(0).isDigit() ? name.toInt() : sunday;
    const QString which = match.captured(1);
    int days = wanted - today.dayOfWeek();
    if (which.isEmpty()) {
        days += days < 0 ? sunday : 0;
    } else {
        days += sunday * static_cast<int>(which.count(QStringLiteral("下")));
    }
    text = text.mid(match.capturedLength()).trimmed();
    return today.addDays(days);
}

/// "2026年11月26日", "11-26", "26号": an invalid date where there is no such day.
std::optional<QDate> takeDate(QString& text, const QDate& today) {
    static const QRegularExpression date(
        QStringLiteral("^(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})(?:日|号)?(?=$|\\s|T|[^\\d])[\\sT]*"));
    if (const auto match = date.match(text); match.hasMatch()) {
        const bool yearGiven = !match.captured(1).isEmpty();
        QDate day(yearGiven ? match.captured(1).toInt() : today.year(), match.captured(2).toInt(),
                  match.captured(3).toInt());
        if (!yearGiven && day.isValid() && day < today.addDays(-60)) {
            day = day.addYears(1); // in December, "1-5" is next January's
        }
        text = text.mid(match.capturedLength()).trimmed();
        return day;
    }
    static const QRegularExpression ofMonth(QStringLiteral("^(\\d{1,2})(?:日|号)\\s*"));
    if (const auto match = ofMonth.match(text); match.hasMatch()) {
        const int wanted = match.captured(1).toInt();
        const QDate first(today.year(), today.month(), 1);
        const QDate month = wanted < today.day() ? first.addMonths(1) : first;
        text = text.mid(match.capturedLength()).trimmed();
        return QDate(month.year(), month.month(), wanted); // the 31st of a month without one is none
    }
    return std::nullopt;
}

/// Takes the day's words off the front of `text`; an invalid date: there is such a word, but no such day.
std::optional<QDate> takeDay(QString& text, const QDate& today) {
    if (const auto named = takeNamedDay(text, today)) {
        return named;
    }
    const auto weekday = takeWeekday(text, today);
    return weekday ? weekday : takeDate(text, today);
}

enum class Part { None, Morning, Noon, Afternoon, Evening };

Part partOf(const QString& word) {
    if (word.isEmpty()) {
        return Part::None;
    }
    if (word == QStringLiteral("中午")) {
        return Part::Noon;
    }
    if (word == QStringLiteral("下午")) {
        return Part::Afternoon;
    }
    return word == QStringLiteral("晚上") || word == QStringLiteral("傍晚") ? Part::Evening : Part::Morning;
}

/// Of 24; −1: not in that part of the day, or in two ways ("三点" alone is no time that one keeps an appointment by).
int hourIn(Part part, int hour, bool asSaid) {
    constexpr int half = 12;
    constexpr int earliest = 7; // before it nobody means the morning without saying so
    switch (part) {
    case Part::None:
        return asSaid && hour > 0 && hour < earliest ? -1 : hour;
    case Part::Morning:
        return hour <= half ? hour : -1;
    case Part::Noon:
        return hour == 11 || hour == half ? hour : hour == 1 || hour == 2 ? hour + half : hour == 13 ? hour : -1;
    case Part::Afternoon:
        return hour >= 1 && hour < half ? hour + half : hour >= half && hour < 19 ? hour : -1;
    case Part::Evening:
        return hour >= 5 && hour < half ? hour + half : hour >= 17 && hour < 24 ? hour : -1;
    }
    return -1;
}

std::optional<QTime> timeIn(const QString& text) {
    static const QRegularExpression clock(
        QStringLiteral("^(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上)?\\s*(\\d{1,2})"
                       "(?:([:.])(\\d{1,2})|([点时])(?:钟|整)?(?:(\\d{1,2})分?|(半)|([13])刻)?)$"));
    const auto match = clock.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const bool asSaid = match.captured(5) == QStringLiteral("点");
    const int hour = hourIn(partOf(match.captured(1)), match.captured(2).toInt(), asSaid);
    constexpr int quarter = 15;
    int minute = 0;
    if (!match.captured(7).isEmpty()) {
        minute = 2 * quarter;
    } else if (!match.captured(8).isEmpty()) {
        minute = match.captured(8).toInt() * quarter;
    } else {
        minute = (match.captured(4).isEmpty() ? match.captured(6) : match.captured(4)).toInt();
    }
    const QTime time(hour, minute);
    return hour >= 0 && time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

std::optional<QString> quickTime(Type type, const QString& typed, const core::Moment& now) {
    if (const auto written = office::dayWritten(typed); written && type == Type::Date) {
        return written->toString(QStringLiteral("yyyy-MM-dd"));
    }
    QString text = inDigits(office::plainWritten(typed));
    const QDateTime here = localNow(now);
    std::optional<QDate> day;
    std::optional<QTime> time;
    if (const auto later = fromNow(text, here)) {
        day = later->date();
        time = later->time();
    } else {
        day = takeDay(text, here.date());
        if (day && !day->isValid()) {
            return std::nullopt;
        }
        time = timeIn(text);
        if (!time && !text.isEmpty()) {
            return std::nullopt;
        }
    }
    const QString date = day.value_or(here.date()).toString(QStringLiteral("yyyy-MM-dd"));
    if (type == Type::Date) {
        return day ? std::optional(date) : std::nullopt;
    }
    if (!time) {
        return std::nullopt;
    }
    const QString clock = time->toString(QStringLiteral("HH:mm"));
    return type == Type::Time ? clock : date + QLatin1Char(' ') + clock;
}

QString inFull(Type type, const QString& kept) {
    const QDate day = QDate::fromString(kept.left(10), QStringLiteral("yyyy-MM-dd"));
    if (type == Type::Time || !day.isValid()) {
        return kept;
    }
    return kept.left(10) + QLatin1Char(' ') + QLocale().toString(day, QStringLiteral("ddd")) + kept.mid(10);
}

} // namespace yingke::widgets
