// SPDX-License-Identifier: GPL-3.0-or-later
// A role play or a drill that is on is not dropped by the way: it is asked about first.
#include "rehearsal/parts/leave_question.h"
#include "rehearsal/practice/practice_side.h"
#include "rehearsal/rehearsal_workspace.h"

#include <QEvent>

#include <utility>

namespace yingke::rehearsal {

void RehearsalWorkspace::leave(std::function<void()> then) {
    if (!m_hall || (!m_rolePlay && !m_drill)) {
        then();
        return;
    }
    if (m_leave == nullptr) {
        m_leave = new LeaveQuestion(window());
    }
    if (m_leave->isOpen()) {
        return;
    }
    const training::Pace pace = m_hall->clock().pace();
    m_side->setPace(training::Pace::Paused);
    m_leave->ask(QString::fromStdString(m_drill ? m_drill->title : m_hall->script().title.text),
                 {[this] { review(); }, std::move(then),
                  [this, pace] {
                      m_side->setPace(pace);
                      fillList(); // the line of what is on is the current one again
                      openPage(Page::Picture);
                      m_side->takeFocus();
                  }});
}

bool RehearsalWorkspace::eventFilter(QObject* watched, QEvent* event) {
    const bool closes = watched == window() && event->type() == QEvent::Close;
    if (closes && m_hall && (m_rolePlay || m_drill)) {
        event->ignore();
        leave([this] {
            m_rolePlay = false;
            m_drill.reset();
            window()->close();
        });
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace yingke::rehearsal
