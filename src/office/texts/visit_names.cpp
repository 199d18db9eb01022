// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/texts/visit_names.h"

#include "core/shift.h"
#include "office/data/texts.h"
#include "office/texts/visit_texts.h"
#include "scenario/player/words.h"

#include <QStringList>

namespace yingke::office {

namespace {

QString knownName(const core::Visitor& visitor) { return QString::fromStdString(scenario::addressOrName(visitor)); }

/// The badge where it stands alone.
QString byBadge(core::Badge badge) { return Texts::tr("visitor %1", "by the badge alone").arg(badgeText(badge)); }

} // namespace

QString badgeText(core::Badge badge) {
    if (badge <= 0) {
        return {};
    }
    const QString row = Texts::tr("ABCDEFGHIJ", "the row of badges, one sign each");
    const qsizetype round = (badge - 1) / row.size() + 1;
    const QString sign = row.at((badge - 1) % row.size());
    return round == 1 ? sign : sign + QString::number(round);
}

QString titleOf(const core::Visitor& visitor, core::Channel channel) {
    const QString name = knownName(visitor);
    return name.isEmpty() && !visitor.knownBy.empty() ? QString::fromStdString(visitor.knownBy)
                                                      : addressOf(visitor, channel);
}

QString calledOf(const core::Visitor& visitor, core::Channel channel, core::Badge badge) {
    if (badge <= 0) {
        return titleOf(visitor, channel);
    }
    const bool seen = !visitor.knownBy.empty() || !knownName(visitor).isEmpty();
    return seen ? badgeText(badge) + QLatin1Char(' ') + titleOf(visitor, channel) : byBadge(badge);
}

QString calledOf(const core::Visit& visit) { return calledOf(visit.visitor, visit.channel, visit.badge); }

QString brieflyCalled(const core::Visit& visit) {
    return visit.badge > 0 && knownName(visit.visitor).isEmpty() ? byBadge(visit.badge)
                                                                 : addressOf(visit.visitor, visit.channel);
}

QString listedAs(const core::Visitor& visitor, core::Channel channel, core::Badge badge) {
    return knownName(visitor).isEmpty() ? calledOf(visitor, channel, badge) : addressOf(visitor, channel);
}

QString calledAtAppointment(const core::Appointment& appointment) {
    QStringList parts{knownName(appointment.visitor), QString::fromStdString(appointment.visitor.room)};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString presenceIn(const core::Hall& hall, const core::Presence& presence, const core::Moment& now) {
    const core::Visit* with = core::find(hall, presence.busyWith);
    const QString badge = with != nullptr ? badgeText(with->badge) : QString();
    const QString text = presenceText(presence, now);
    return badge.isEmpty() ? text : text + QStringLiteral(" · ") + badge;
}

QString presenceNow(const core::Hall& hall, const core::PersonId& person, const core::Moment& now) {
    const auto found = hall.presence.find(person);
    return found == hall.presence.end() || !core::isDayBegun(hall, now) ? Texts::tr("not known yet", "presence")
                                                                        : presenceIn(hall, found->second, now);
}

} // namespace yingke::office
