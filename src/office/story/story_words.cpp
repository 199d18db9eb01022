// SPDX-License-Identifier: GPL-3.0-or-later
// Words for values of the story, and the mask over numbers.
#include "office/story/story_texts.h"
#include "office/story/visit_story.h"
#include "office/visit_texts.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace yingke::office {

QString maskedNumbers(const QString& text) {
    // A landline with its area code, or seven digits and more. Dates, times, sums and slip numbers are shorter, or go
    // on with a dash.
    static const QRegularExpression number(
        QStringLiteral("(?<!\\d)(?<!\\d[.-])(?:0\\d{2,3}-\\d{7,8}|\\d{7,}[Xx]?)(?!\\d|[.-]\\d)"));
    constexpr int identityLength = 15;
    QString masked;
    qsizetype last = 0;
    for (auto all = number.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch one = all.next();
        masked += text.mid(last, one.capturedStart() - last);
        const QString found = one.captured();
        masked += found.size() >= identityLength ? maskedIdentity(found) : maskedTelephone(found);
        last = one.capturedEnd();
    }
    return masked + text.mid(last);
}

QString levelText(core::EscalationLevel level) {
    switch (level) {
    case core::EscalationLevel::PersonConcerned:
        return StoryTexts::tr("the person concerned");
    case core::EscalationLevel::ServiceSupervisor:
        return StoryTexts::tr("the service supervisor");
    case core::EscalationLevel::Director:
        return StoryTexts::tr("the director");
    }
    return {};
}

QString outcomeText(core::Outcome outcome) {
    switch (outcome) {
    case core::Outcome::Done:
        return StoryTexts::tr("done");
    case core::Outcome::LeftUnserved:
        return StoryTexts::tr("left unserved");
    case core::Outcome::Refused:
        return StoryTexts::tr("not accepted");
    case core::Outcome::GivenToPromise:
        return StoryTexts::tr("to be followed up");
    }
    return {};
}

QString lastedText(core::Millis duration) {
    constexpr core::Millis minute = 60'000;
    return duration < minute ? StoryTexts::tr("%1 s").arg(duration / 1000) : durationText(duration);
}

QString dueText(core::Millis utc, int offsetMinutes) {
    return QDateTime::fromMSecsSinceEpoch(utc, QTimeZone(offsetMinutes * 60)).toString(QStringLiteral("MM-dd HH:mm"));
}

} // namespace yingke::office
