// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the workspace: a row each. The desk's keys rest here, but its shortcuts would still be found first: ours
// are taken before they are looked up.
#include "rehearsal/drill_course.h"
#include "rehearsal/editor/editor_panel.h"
#include "rehearsal/practice/practice_actions.h"
#include "rehearsal/practice/practice_side.h"
#include "rehearsal/rehearsal_workspace.h"
#include "rehearsal/script_choice.h"
#include "widgets/parts/key_sheet.h"
#include "widgets/step/step_view.h"

#include <QApplication>
#include <QKeyEvent>

namespace yingke::rehearsal {

void RehearsalWorkspace::joinKeys() {
    m_editor->joinKeys(m_keys);
    joinPageKeys();
    joinPracticeKeys(m_keys, *m_side, *m_session);
    joinPictureKeys();
}

void RehearsalWorkspace::joinPageKeys() {
    m_keys.on("pages.keys", [this] { m_sheet->open(); });
    m_keys.on("pages.back", [this] {
        if (m_side->step().isAncestorOf(QApplication::focusWidget())) {
            m_side->step().toAnswers();
        }
        m_pages->back();
    });
    m_keys.on("pages.drills", [this] { openPage(Page::Drills); });
    m_keys.on("pages.runs", [this] { openPage(Page::Runs); });
    m_keys.on("pages.assignments", [this] { openPage(Page::Assignments); });
    m_keys.on("pages.assign", [this] { assign(); });
    m_keys.on("pages.scripts", [this] { m_choice->focusList(); });
    m_keys.on("practice.print", [this] { giveOut(Medium::Paper); });
    m_keys.on("practice.save", [this] { saveAsked(); });
    m_keys.on("practice.role_play", [this] { rolePlay(); });
}

void RehearsalWorkspace::joinPictureKeys() {
    m_keys.on("picture.focus", [this] { m_picture->takeFocus(); });
    m_keys.on("practice.card", [this] { toggleCard(); });
    m_keys.on("picture.never", [this] { m_picture->toggleNever(); });
    m_keys.on("picture.contrast", [this] { m_picture->toggleContrast(); });
    m_keys.on("practice.from_step", [this] {
        if (!m_picture->selected().empty()) {
            m_session->jumpTo(core::StepId{m_picture->selected()});
        }
    });
}

void RehearsalWorkspace::toggleCard() {
    m_side->hideCard(); // the trainee looks on now: the real course goes with it
    m_course->setVisible(m_session->drill() && m_side->cardShown());
}

void RehearsalWorkspace::saveAsked() {
    if (m_editor->isAncestorOf(QApplication::focusWidget())) { // a habit of who writes
        m_side->tellDone(tr("The draft is kept by itself."));
    } else {
        giveOut(Medium::Pdf);
    }
}

bool RehearsalWorkspace::hear(const QKeyEvent& press) {
    using widgets::Place;
    const widgets::Action* action = m_keys.find(press);
    if (action == nullptr) {
        return false;
    }
    const bool picture = m_pages->page() == Page::Picture;
    if (action->place == Place::Middle && !picture) {
        return false;
    }
    if (action->place == Place::Text && !m_editor->isVisible()) {
        return true; // it is ours all the same: the desk must not hear it
    }
    if (action->place == Place::Practice && !picture) {
        openPage(Page::Picture);
    }
    return m_keys.hear(press);
}

bool RehearsalWorkspace::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const widgets::Action* action = m_keys.find(*static_cast<QKeyEvent*>(event));
        if (action != nullptr && action->place != widgets::Place::Middle) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void RehearsalWorkspace::keyPressEvent(QKeyEvent* event) {
    if (!hear(*event)) {
        QWidget::keyPressEvent(event);
    }
}

bool RehearsalWorkspace::focusNextPrevChild(bool next) {
    return (next && hasFocus() && m_side->step().isVisible() && m_side->step().toFields()) ||
           QWidget::focusNextPrevChild(next);
}

} // namespace yingke::rehearsal
