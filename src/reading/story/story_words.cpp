// SPDX-License-Identifier: GPL-3.0-or-later
// Words for values of the story.
#include "office/texts/visit_texts.h"
#include "reading/story/story_texts.h"
#include "reading/story/visit_story.h"

#include <QDateTime>
#include <QTimeZone>

namespace yingke::reading {

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

QString outcomeText(core::Outcome outcome) { return office::outcomeText(outcome); }

QString lastedText(core::Millis duration) {
    constexpr core::Millis minute = 60'000;
    return duration < minute ? StoryTexts::tr("%1 s").arg(duration / 1000) : office::durationText(duration);
}

QString dueText(core::Millis utc, const core::Moment& beside) {
    const core::Moment at{0, utc, beside.offsetMinutes};
    return office::shortDay(core::localDay(at), core::localDay(beside)) + QLatin1Char(' ') +
           office::timeText(at, false);
}

} // namespace yingke::reading
