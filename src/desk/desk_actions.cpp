// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_actions.h"

#include "desk/center_panel.h"
#include "desk/expected/expected_board.h"
#include "desk/outside/outside_book.h"
#include "desk/parts/undo_strip.h"
#include "desk/promises/promise_board.h"
#include "desk/questions/questions.h"
#include "desk/side_panel.h"
#include "desk/visit_bar.h"
#include "frontdesk/desk_handovers.h"
#include "frontdesk/desk_promises.h"
#include "frontdesk/front_desk.h"
#include "office/data/office.h"
#include "widgets/parts/bell.h"

namespace yingke::desk {

void DeskActions::visitorIn(core::Channel channel) {
    const auto taken = m_parts.desk.visitorIn(channel);
    if (taken.refusal) {
        m_parts.center.refuse(*taken.refusal);
    }
}

void DeskActions::goOn() {
    const auto advice = m_parts.side.shown();
    if (!advice) {
        m_parts.side.tick(); // what was read is done with: what is next is shown, and not done unread
        return;
    }
    if (advice->kind == core::AdviceKind::PromiseDue) {
        m_parts.board.open(advice->promise);
        return;
    }
    if (advice->kind == core::AdviceKind::AskIfCame) {
        m_parts.expected.open(advice->appointment);
        return;
    }
    if (advice->kind == core::AdviceKind::ReviewWarning) {
        m_parts.questions.reviewWarning(advice->warning);
        return;
    }
    const core::Visit* visit = core::find(m_parts.desk.hall(), advice->visit);
    if (visit == nullptr) {
        return;
    }
    if (const auto refusal = goOnWith(*visit, advice->kind)) {
        m_parts.center.refuse(*refusal);
    }
}

std::optional<frontdesk::Refusal> DeskActions::goOnWith(const core::Visit& visit, core::AdviceKind advised) {
    switch (advised) {
    case core::AdviceKind::ServeTea:
        return m_parts.desk.renewTea(visit.id);
    case core::AdviceKind::TurnToMovedUp:
    case core::AdviceKind::ReturnToTelephone:
    case core::AdviceKind::ServeNext:
    case core::AdviceKind::GoOnWithHeld:
        return m_parts.desk.attendTo(visit.id);
    case core::AdviceKind::GoOnWithColleague:
        return m_parts.desk.submit({core::command::Resume{core::VisitId{visit.id}}});
    case core::AdviceKind::BringTaker:
    case core::AdviceKind::FindTaker:
    case core::AdviceKind::WithAbsent:
        m_parts.desk.setFocus(visit.id);
        m_parts.questions.handOver();
        break;
    case core::AdviceKind::GreetVisitor:
        m_parts.desk.setFocus(visit.id);
        if (visit.channel == core::Channel::Telephone) { // it rings: it is answered
            return m_parts.desk.attendTo(visit.id);
        }
        break;
    case core::AdviceKind::FindColleague:
        return m_parts.desk.handovers().relieve(visit.id);
    case core::AdviceKind::AnswerEnding:
    case core::AdviceKind::ScriptLimit:
        m_parts.desk.setFocus(visit.id);
        break;
    case core::AdviceKind::PromiseDue:
    case core::AdviceKind::AskIfCame:
    case core::AdviceKind::ReviewWarning:
        break; // above: these are of a visit that may be over, or of none
    }
    return std::nullopt;
}

void DeskActions::turnTo(const core::VisitId& visit) {
    if (const auto refusal = m_parts.desk.attendTo(visit)) {
        m_parts.center.refuse(*refusal);
    }
}

void DeskActions::back() {
    if (const auto refusal = m_parts.desk.play(m_parts.desk.focus(), scenario::Back{})) {
        m_parts.center.refuse(*refusal);
    }
}

void DeskActions::seeOff() {
    const core::VisitId visit = m_parts.desk.focus();
    const auto refusal = m_parts.desk.seeOff(visit);
    if (!refusal) {
        return;
    }
    m_parts.center.refuse(*refusal);
    if (const auto unowned = m_parts.desk.promises().unowned(visit)) {
        m_parts.board.questions().reassign(*unowned, refusal->sentence, [this] { m_parts.center.refuse({}); });
    }
}

void DeskActions::takeBack() {
    if (const auto refusal = m_parts.undo.takeBack()) {
        m_parts.center.refuse(*refusal);
    }
}

void DeskActions::cameBack() {
    if (const auto refusal = m_parts.bar.cameBack()) {
        m_parts.center.refuse(*refusal);
    }
}

void DeskActions::toggleSound() {
    office::Office& office = m_parts.office;
    const bool on = !office.soundOn();
    office.setSetting("sound", on ? 1 : 0);
    const QString fault = office.save();
    (void)m_parts.desk.submit({core::command::NoteOfficeChange{"sound", on ? "0" : "1", on ? "1" : "0"}});
    m_parts.center.refuse({fault.isEmpty() ? (on ? tr("Sound is on.") : tr("Sound is off.")) : fault, {}, {}});
}

void DeskActions::changeVolume(int by) {
    m_parts.outside.changeVolume(by);
    const int percent = m_parts.outside.choices().volume;
    m_parts.bell.ring(widgets::Chime::Warning, percent);
    const QString said = m_parts.office.soundOn() ? tr("Sounds are at %1 %.") : tr("Sounds are at %1 %, and off.");
    m_parts.center.refuse({said.arg(percent), {}, {}});
}

} // namespace yingke::desk
