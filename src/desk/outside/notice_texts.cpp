// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outside/notice_texts.h"

#include "desk/parts/card_lines.h"
#include "frontdesk/front_desk.h"
#include "office/texts/visit_names.h"

#include <QCoreApplication>

#include <set>

namespace yingke::desk {

namespace {

struct NoticeTexts {
    Q_DECLARE_TR_FUNCTIONS(yingke::desk::NoticeTexts)
};

QString whatFor(core::LimitKind kind) {
    switch (kind) {
    case core::LimitKind::Waiting:
        return NoticeTexts::tr("waits for somebody");
    case core::LimitKind::TelephoneHold:
        return NoticeTexts::tr("holds the line");
    case core::LimitKind::Answer:
    case core::LimitKind::AnswerSupervisor:
        return NoticeTexts::tr("wants an answer");
    case core::LimitKind::Tea:
        return NoticeTexts::tr("tea is due");
    case core::LimitKind::Script:
        return NoticeTexts::tr("a step has its time");
    }
    return {};
}

QString titleOfOne(const QString& mark, core::LimitPhase phase) {
    return phase == core::LimitPhase::Overdue ? NoticeTexts::tr("%1: over the limit").arg(mark)
                                              : NoticeTexts::tr("%1: time is nearly over").arg(mark);
}

QString titleOfMany(int visitors, core::LimitPhase phase) {
    return phase == core::LimitPhase::Overdue ? NoticeTexts::tr("%n visitor(s) over the limit", nullptr, visitors)
                                              : NoticeTexts::tr("%n visitor(s) near the limit", nullptr, visitors);
}

QString titleOfPromise(core::LimitPhase phase) {
    return phase == core::LimitPhase::Overdue ? NoticeTexts::tr("A promise is due")
                                              : NoticeTexts::tr("A promise is nearly due");
}

} // namespace

Notice noticeOf(const frontdesk::FrontDesk& desk, const std::vector<PassedLimits::Passed>& passed,
                core::LimitPhase phase) {
    std::set<core::VisitId> visits;
    for (const PassedLimits::Passed& one : passed) {
        visits.insert(one.visit);
    }
    if (visits.empty()) {
        return {phase, titleOfPromise(phase), {}};
    }
    const core::Visit* visit = core::find(desk.hall(), *visits.begin());
    if (visits.size() > 1 || visit == nullptr) {
        return {phase, titleOfMany(static_cast<int>(visits.size()), phase), {}};
    }
    const QString mark = visit->badge > 0 ? office::badgeText(visit->badge) : NoticeTexts::tr("a visitor");
    const QString matter = matterLine(desk, *visit);
    QString text = whatFor(passed.front().kind);
    if (!matter.isEmpty()) {
        text += QStringLiteral(" · ") + matter;
    }
    return {phase, titleOfOne(mark, phase), text};
}

TrayLook trayLookOf(const HallLook& look) {
    QString words = look.waiting == 0 ? NoticeTexts::tr("nobody waits")
                                      : NoticeTexts::tr("%n visitor(s) waiting", nullptr, look.waiting);
    if (look.gravest == core::LimitPhase::Overdue) {
        words += NoticeTexts::tr(", a limit is over");
    } else if (look.gravest == core::LimitPhase::Warning) {
        words += NoticeTexts::tr(", a limit is nearly over");
    }
    return {look.waiting, look.gravest, NoticeTexts::tr("Yingke: %1").arg(words)};
}

} // namespace yingke::desk
