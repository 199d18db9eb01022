// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/quick_time.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace yingke::widgets {

namespace {

using Type = scenario::FactType;

QDateTime localNow(const core::Moment& now) {
    return QDateTime::fromMSecsSinceEpoch(now.utc, QTimeZone(now.offsetMinutes * 60));
}

/// "+30", "+2h", "+2小时", "+1d", "30分钟后".
std::optional<QDateTime> fromNow(const QString& text, const QDateTime& now) {
    static const QRegularExpression later(
        QStringLiteral("^(?:\\+\\s*(\\d{1,4})\\s*(m|min|分|分钟|h|小时|d|天)?|(\\d{1,4})\\s*(分|分钟|小时|天)后)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = later.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int count = (match.captured(1).isEmpty() ? match.captured(3) : match.captured(1)).toInt();
    const QString unit = (match.captured(1).isEmpty() ? match.captured(4) : match.captured(2)).toLower();
    if (unit == QStringLiteral("h") || unit == QStringLiteral("小时")) {
        return now.addSecs(count * 3600LL);
    }
    if (unit == QStringLiteral("d") || unit == QStringLiteral("天")) {
        return now.addDays(count);
    }
    return now.addSecs(count * 60LL);
}

/// Takes the day's words off the front of `text`; an invalid date: there is such a word, but no such day.
std::optional<QDate> takeDay(QString& text, const QDate& today) {
    static const std::pair<QString, int> words[] = {{QStringLiteral("大后天"), 3}, {QStringLiteral("今天"), 0},
                                                    {QStringLiteral("今日"), 0},   {QStringLiteral("明天"), 1},
                                                    {QStringLiteral("明日"), 1},   {QStringLiteral("后天"), 2},
                                                    {QStringLiteral("today"), 0},  {QStringLiteral("tomorrow"), 1}};
    for (const auto& [word, days] : words) {
        if (text.startsWith(word, Qt::CaseInsensitive)) {
            text = text.mid(word.size()).trimmed();
            return today.addDays(days);
        }
    }
    static const QRegularExpression week(QStringLiteral("^(下)?(?:周|星期|礼拜)([一二三四五六日天])\\s*"));
    if (const auto match = week.match(text); match.hasMatch()) {
        const qsizetype at = QStringLiteral("一二三四五六日").indexOf(match.captured(2));
        const int wanted = at < 0 ? 7 : static_cast<int>(at) + 1;
        int days = wanted - today.dayOfWeek();
        days += match.captured(1).isEmpty() ? (days < 0 ? 7 : 0) : 7;
        text = text.mid(match.capturedLength()).trimmed();
        return today.addDays(days);
    }
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
    return std::nullopt;
}

std::optional<QTime> timeIn(const QString& text) {
    static const QRegularExpression clock(
        QStringLiteral("^(上午|早上|中午|下午|晚上)?\\s*(\\d{1,2})(?:[:.点时](?:(\\d{1,2})分?|(半))?)$"));
    const auto match = clock.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    int hour = match.captured(2).toInt();
    const int minute = match.captured(4).isEmpty() ? match.captured(3).toInt() : 30;
    const QString part = match.captured(1);
    if (hour < 12 && (part == QStringLiteral("下午") || part == QStringLiteral("晚上"))) {
        hour += 12;
    }
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

std::optional<QString> quickTime(Type type, const QString& typed, const core::Moment& now) {
    QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
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
