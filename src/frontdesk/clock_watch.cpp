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

} // namespace

ClockWatch::ClockWatch(std::optional<core::Moment> last, const core::Moment& now)
    : m_last(last), m_apart(now.utc - now.steady) {}

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
    if (m_last && now.utc < m_last->utc - apartAllowed) {
        return beforeLast(now, *m_last);
    }
    const bool tooLate = m_last && now.utc > m_last->utc + year;
    return tooLate || now.utc < earliest ? yearsOff(now) : QString();
}

std::optional<core::Millis> ClockWatch::settle(const core::Moment& now) {
    if (doubt(now).isEmpty()) {
        return std::nullopt;
    }
    m_settled = true;
    return now.utc - (m_last ? m_last->utc : earliest);
}

} // namespace yingke::frontdesk
