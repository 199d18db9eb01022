// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/clock_watch.h"

#include "frontdesk/texts.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <cstdlib>

namespace yingke::frontdesk {

namespace {

constexpr core::Millis slewed = 2'000;        ///< more than this between two looks is a step
constexpr core::Millis apartAllowed = 60'000; ///< behind the last event: two machines' clocks differ
constexpr core::Millis year = 366LL * 24 * 3600 * 1000;
constexpr core::Millis earliest = 1'767'225'600'000; ///< 2026-01-01: no desk ran before

QString shown(const core::Moment& moment) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment.utc, QTimeZone(moment.offsetMinutes * 60));
    return QLocale().toString(time, QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString beforeLast(const core::Moment& now, const core::Moment& last) {
    return Texts::tr(
               "The computer's clock says %1, which is before the last entry of the log (%2). Set the clock, or say "
               "that it is right.")
        .arg(shown(now), shown(last));
}

QString yearsOff(const core::Moment& now) {
    return Texts::tr("The computer's clock says %1. That can hardly be. Set the clock, or say that it is right.")
        .arg(shown(now));
}

/// "UTC+08:00"
QString zoneText(int offsetMinutes) {
    const int minutes = std::abs(offsetMinutes);
    return QStringLiteral("UTC%1%2:%3")
        .arg(offsetMinutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString otherZone(const core::Moment& now, const core::Moment& last) {
    return Texts::tr(
               "The computer's clock stands in another time zone (%1, %2) than the last entry of the log (%3). Set "
               "the zone, or say that it is right.")
        .arg(zoneText(now.offsetMinutes), shown(now), zoneText(last.offsetMinutes));
}

} // namespace

ClockWatch::ClockWatch(std::optional<core::Moment> last, const core::Moment& now, std::optional<int> offsetThen)
    : m_last(last), m_offsetThen(offsetThen), m_apart(now.utc - now.steady) {}

std::optional<core::Millis> ClockWatch::stepped(const core::Moment& now) {
    const core::Millis apart = now.utc - now.steady;
    const core::Millis by = apart - m_apart;
    m_apart = apart;
    return std::abs(by) > slewed ? std::optional(by) : std::nullopt;
}

QString ClockWatch::doubt(const core::Moment& now) const {
    if (m_settled) {
        return {};
    }
    if (timeDoubted(now)) {
        return m_last && now.utc < m_last->utc ? beforeLast(now, *m_last) : yearsOff(now);
    }
    return zoneDoubted(now) ? otherZone(now, *m_last) : QString();
}

bool ClockWatch::timeDoubted(const core::Moment& now) const {
    return now.utc < earliest || (m_last && (now.utc < m_last->utc - apartAllowed || now.utc > m_last->utc + year));
}

bool ClockWatch::zoneDoubted(const core::Moment& now) const {
    return m_last && now.offsetMinutes != m_last->offsetMinutes &&
           m_offsetThen.value_or(now.offsetMinutes) != m_last->offsetMinutes;
}

std::optional<core::Millis> ClockWatch::settle(const core::Moment& now) {
    if (doubt(now).isEmpty()) {
        return std::nullopt;
    }
    m_settled = true;
    if (!timeDoubted(now)) {
        return core::Millis{now.offsetMinutes - m_last->offsetMinutes} * 60'000;
    }
    return now.utc - (m_last ? m_last->utc : earliest);
}

} // namespace yingke::frontdesk
