// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/parts/card_lines.h"

#include "core/clocks.h"
#include "desk/parts/matters.h"
#include "frontdesk/wait_times.h"
#include "office/texts/visit_texts.h"
#include "widgets/look/theme.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace yingke::desk {

namespace {

struct CardTexts {
    Q_DECLARE_TR_FUNCTIONS(yingke::desk::CardTexts)
};

/// Waits for the one at work, or for its turn.
bool isToCome(const Matter& matter) {
    return matter.stand == Matter::Stand::Suspended || matter.stand == Matter::Stand::Next;
}

/// The one that the visit is about now: at work, else left unfinished, else the first to come, else the last done.
const Matter* present(const std::vector<Matter>& matters) {
    for (const Matter::Stand wanted :
         {Matter::Stand::Now, Matter::Stand::Suspended, Matter::Stand::Unfinished, Matter::Stand::Next}) {
        const auto found =
            std::find_if(matters.begin(), matters.end(), [wanted](const Matter& one) { return one.stand == wanted; });
        if (found != matters.end()) {
            return &*found;
        }
    }
    return matters.empty() ? nullptr : &matters.back();
}

/// How it ended, where it has: ended is not done.
QString titleWithEnd(const Matter& matter) {
    switch (matter.stand) {
    case Matter::Stand::Done:
        return CardTexts::tr("%1, done").arg(matter.title);
    case Matter::Stand::Refused:
        return CardTexts::tr("%1, not accepted").arg(matter.title);
    case Matter::Stand::AwaitsPapers:
        return CardTexts::tr("%1, papers to be brought").arg(matter.title);
    case Matter::Stand::AwaitsPromise:
        return CardTexts::tr("%1, promised").arg(matter.title);
    case Matter::Stand::Told:
        return CardTexts::tr("%1, told how").arg(matter.title);
    case Matter::Stand::Now:
    case Matter::Stand::Suspended:
    case Matter::Stand::Unfinished:
    case Matter::Stand::Next:
        break;
    }
    return matter.title;
}

/// What of its standing the place on the panel does not say.
QString standing(const core::Visit& visit) {
    if (core::holdOf(visit) != nullptr) {
        return CardTexts::tr("asked to wait");
    }
    switch (core::stageOf(visit)) {
    case core::Stage::Escalated:
    case core::Stage::Farewell:
        return office::stageText(core::stageOf(visit));
    case core::Stage::Greeting:
    case core::Stage::Queued:
    case core::Stage::InService:
    case core::Stage::Closed:
        break;
    }
    return {};
}

/// 约 5–10 分钟; empty where nobody can say.
QString waitText(const std::optional<core::WaitRange>& range) {
    if (!range) {
        return {};
    }
    return range->least == 0 ? CardTexts::tr("within %1 min").arg(range->most)
                             : CardTexts::tr("about %1–%2 min").arg(range->least).arg(range->most);
}

} // namespace

QString matterLine(const frontdesk::FrontDesk& desk, const core::Visit& visit) {
    const std::vector<Matter> matters = mattersOf(desk, visit);
    const Matter* now = present(matters);
    if (now == nullptr) {
        return {};
    }
    QStringList next;
    for (const Matter& matter : matters) {
        if (isToCome(matter) && &matter != now) {
            next << matter.title;
        }
    }
    const QString title = titleWithEnd(*now);
    return next.isEmpty() ? title : CardTexts::tr("%1 · then %2").arg(title, next.join(CardTexts::tr(", ")));
}

QString cardLine(const frontdesk::FrontDesk& desk, const core::Visit& visit, int place) {
    QStringList parts;
    if (visit.direction == core::Direction::Outgoing) {
        parts << (core::isConnected(visit) ? CardTexts::tr("we call") : CardTexts::tr("follow-up"));
    }
    const QString matter = matterLine(desk, visit);
    parts << (matter.isEmpty() ? CardTexts::tr("not asked yet what for") : matter);
    if (visit.server != desk.me() && !visit.server.empty() && core::pendingHandover(visit) == nullptr) {
        return CardTexts::tr("%1 → %2").arg(parts.join(QStringLiteral(" · ")),
                                            office::nameOf(desk.office(), visit.server));
    }
    if (const QString stands = standing(visit); !stands.isEmpty()) {
        parts << stands;
    }
    if (const core::Handover* asked = core::pendingHandover(visit)) {
        parts << CardTexts::tr("%1 asked at %2")
                     .arg(office::nameOf(desk.office(), asked->to), office::timeText(asked->askedAt, false));
    }
    const bool keeps =
        std::any_of(visit.papers.begin(), visit.papers.end(), [](const auto& paper) { return paper.second.kept; });
    if (keeps) {
        parts << CardTexts::tr("papers kept here");
    }
    if (place > 0) {
        parts << CardTexts::tr("no. %1").arg(place);
        if (const QString wait = waitText(desk.waits().of(visit.id)); !wait.isEmpty()) {
            parts << wait;
        }
    }
    return parts.join(QStringLiteral(" · "));
}

QString roomLine(const core::Visit& visit) {
    return visit.visitor.room.empty() ? CardTexts::tr("room not asked") : QString::fromStdString(visit.visitor.room);
}

const char* badgeStands(const frontdesk::FrontDesk& desk, const core::Visit& visit, core::Millis steady) {
    if (const core::Limit* waiting = core::findLimit(visit, core::LimitKind::Waiting)) {
        const core::LimitPhase phase = core::phaseAt(*waiting, steady);
        return phase == core::LimitPhase::Calm ? "queued" : widgets::lookOf(phase);
    }
    if (!visit.server.empty() && visit.server != desk.me()) {
        return "away";
    }
    return core::isActive(visit) ? "serving" : "queued";
}

} // namespace yingke::desk
