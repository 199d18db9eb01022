// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys do at once, and the questions that these lead to; the other questions are in questions/.
#include "desk/center_panel.h"
#include "desk/main_window.h"
#include "desk/promises/promise_board.h"
#include "desk/questions/questions.h"
#include "desk/side_panel.h"
#include "desk/visit_bar.h"

namespace yingke::desk {

void MainWindow::visitorIn(core::Channel channel) {
    const auto taken = m_desk.visitorIn(channel);
    if (taken.refusal) {
        m_center->refuse(*taken.refusal);
    }
}

void MainWindow::goOn() {
    const auto advice = m_side->shown();
    if (!advice) {
        return;
    }
    if (advice->kind == core::AdviceKind::PromiseDue) {
        m_board->open(advice->promise);
        return;
    }
    const core::Visit* visit = core::find(m_desk.hall(), advice->visit);
    if (visit == nullptr) {
        return;
    }
    std::optional<frontdesk::Refusal> refusal;
    switch (advice->kind) {
    case core::AdviceKind::ServeTea:
        refusal = m_desk.renewTea(visit->id);
        break;
    case core::AdviceKind::ReturnToTelephone:
    case core::AdviceKind::ServeNext:
    case core::AdviceKind::GoOnWithHeld:
        refusal = m_desk.attendTo(visit->id);
        break;
    case core::AdviceKind::BringTaker:
    case core::AdviceKind::FindTaker:
        m_desk.setFocus(visit->id);
        m_questions->handOver();
        break;
    case core::AdviceKind::FindColleague:
    case core::AdviceKind::GreetVisitor:
    case core::AdviceKind::AnswerEnding:
    case core::AdviceKind::ScriptLimit:
        m_desk.setFocus(visit->id);
        break;
    case core::AdviceKind::PromiseDue:
        break; // above: it may be of a visit that is over
    }
    if (refusal) {
        m_center->refuse(*refusal);
    }
}

void MainWindow::back() {
    if (const auto refusal = m_desk.play(m_desk.focus(), scenario::Back{})) {
        m_center->refuse(*refusal);
    }
}

void MainWindow::seeOff() {
    const core::VisitId visit = m_desk.focus();
    const auto refusal = m_desk.seeOff(visit);
    if (!refusal) {
        return;
    }
    m_center->refuse(*refusal);
    if (const auto unowned = m_desk.unownedPromise(visit)) {
        m_board->questions().reassign(*unowned, refusal->sentence, [this] { m_center->refuse({}); });
    }
}

void MainWindow::cameBack() {
    if (const auto refusal = m_bar->cameBack()) {
        m_center->refuse(*refusal);
    }
}

void MainWindow::toggleSound() {
    office::Office& office = m_application.office();
    const bool on = !office.soundOn();
    office.setSetting("sound", on ? 1 : 0);
    const QString fault = office.save();
    (void)m_desk.submit({core::command::NoteOfficeChange{"sound", on ? "0" : "1", on ? "1" : "0"}});
    m_center->refuse({fault.isEmpty() ? (on ? tr("Sound is on.") : tr("Sound is off.")) : fault, {}, {}});
}

} // namespace yingke::desk
