// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/promises/promise_texts.h"

#include "frontdesk/desk_promises.h"
#include "office/data/office.h"
#include "office/texts/masks.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace yingke::desk {

std::vector<const core::Promise*> PromiseTexts::open(const core::Hall& hall) {
    std::vector<const core::Promise*> open;
    for (const auto& [id, promise] : hall.promises) {
        if (promise.state == core::PromiseState::Open) {
            open.push_back(&promise);
        }
    }
    std::stable_sort(open.begin(), open.end(), [](const auto* a, const auto* b) { return a->due < b->due; });
    return open;
}

QString PromiseTexts::due(core::Millis utc, const core::Moment& now) {
    const QTimeZone zone(now.offsetMinutes * 60);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(utc, zone);
    const qint64 days = QDateTime::fromMSecsSinceEpoch(now.utc, zone).date().daysTo(at.date());
    const QString time = at.toString(QStringLiteral("HH:mm"));
    if (days == 0) {
        return time;
    }
    const bool thisYear = QDateTime::fromMSecsSinceEpoch(now.utc, zone).date().year() == at.date().year();
    const QString format = !thisYear ? tr("MMM d, yyyy") : days > 0 && days < 7 ? QStringLiteral("ddd") : tr("MMM d");
    return QLocale().toString(at.date(), format) + QLatin1Char(' ') + time;
}

QString PromiseTexts::whom(const core::Hall& hall, const core::Promise& promise) {
    const core::Visit* visit = core::find(hall, promise.visit);
    if (visit == nullptr) {
        return {};
    }
    QString text = office::listedAs(visit->visitor, visit->channel, visit->badge);
    if (!visit->visitor.room.empty()) {
        text += QLatin1Char(' ') + QString::fromStdString(visit->visitor.room);
    }
    return text;
}

QString PromiseTexts::inPublic(const core::Hall& hall, const core::Promise& promise) {
    static const QRegularExpression sum(QStringLiteral("[，,]?[^，,\\d]{0,3}\\d[\\d.,]*元"));
    const core::Visit* visit = core::find(hall, promise.visit);
    QString what = QString::fromStdString(promise.what);
    if (visit == nullptr) {
        return what.remove(sum);
    }
    const QString badge = office::badgeText(visit->badge);
    what = office::maskedWords(what, visit->visitor).remove(sum);
    return badge.isEmpty() ? what : badge + QLatin1Char(' ') + what;
}

QString PromiseTexts::firstContact(const frontdesk::FrontDesk& desk, const core::Promise& promise) {
    const QString first = office::nameOf(desk.office(), promise.firstContact);
    return promise.follower == promise.firstContact
               ? first
               : tr("%1, followed by %2").arg(first, office::nameOf(desk.office(), promise.follower));
}

QString PromiseTexts::owner(const frontdesk::FrontDesk& desk, const core::Promise& promise) {
    if (promise.owner.empty()) {
        return tr("nobody yet");
    }
    const QString name = office::nameOf(desk.office(), promise.owner);
    return desk.promises().keeps(promise) ? name : tr("%1 (has left)").arg(name);
}

QString PromiseTexts::moves(const core::Promise& promise) {
    if (promise.locked() && promise.moved > 0) {
        return tr("This is the second time. It is kept without fail and can't be moved again.");
    }
    switch (promise.moves) {
    case core::PromiseMoves::Freely:
        return promise.moved == 0 ? tr("May be moved, with a reason.")
                                  : tr("Moved %1 times. May be moved, with a reason.").arg(promise.moved);
    case core::PromiseMoves::Once:
        return tr("May be moved once; the second time is then kept without fail.");
    case core::PromiseMoves::Never:
        return tr("This time is fixed and can't be moved.");
    }
    return {};
}

core::LimitPhase PromiseTexts::phase(const core::Promise& promise, const core::Moment& now) {
    if (now.utc >= promise.due) {
        return core::LimitPhase::Overdue;
    }
    return now.utc >= promise.due - promise.remindBefore ? core::LimitPhase::Warning : core::LimitPhase::Calm;
}

} // namespace yingke::desk
