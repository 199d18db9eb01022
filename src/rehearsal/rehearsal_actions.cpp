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

#include <QApplication>
#include <QKeyEvent>

namespace yingke::rehearsal {

namespace {

constexpr Qt::KeyboardModifiers none = Qt::NoModifier;
constexpr Qt::KeyboardModifiers alt = Qt::AltModifier;
constexpr Qt::KeyboardModifiers ctrl = Qt::ControlModifier;

} // namespace

void RehearsalWorkspace::addActions() {
    m_keys.add(m_editor->actions());
    addPageActions();
    addPracticeActions(m_keys, *m_side, *m_session);
    addPictureActions();
}

void RehearsalWorkspace::addPageActions() {
    m_keys.add({
        {"keys", Qt::Key_F1, none, Where::Anywhere, [this] { m_sheet->open(); }},
        {"back_to_picture", Qt::Key_Escape, none, Where::Anywhere, [this] { m_pages->back(); }},
        {"drills", Qt::Key_D, alt, Where::Anywhere, [this] { openPage(Page::Drills); }},
        {"runs", Qt::Key_R, alt, Where::Anywhere, [this] { openPage(Page::Runs); }},
        {"assignments", Qt::Key_A, alt, Where::Anywhere, [this] { openPage(Page::Assignments); }},
        {"assign", Qt::Key_D, ctrl, Where::Anywhere, [this] { assign(); }},
        {"scripts", Qt::Key_L, alt, Where::Anywhere, [this] { m_choice->focusList(); }},
        {"print", Qt::Key_P, ctrl, Where::Anywhere, [this] { giveOut(Medium::Paper); }},
        {"save", Qt::Key_S, ctrl, Where::Anywhere, [this] { saveAsked(); }},
        {"role_play", Qt::Key_T, ctrl, Where::Anywhere, [this] { rolePlay(); }},
    });
}

void RehearsalWorkspace::addPictureActions() {
    m_keys.add({
        {"picture", Qt::Key_P, alt, Where::Practice, [this] { m_picture->takeFocus(); }},
        {"card", Qt::Key_K, alt, Where::Practice, [this] { toggleCard(); }},
        {"never_practised", Qt::Key_N, alt, Where::Practice, [this] { m_picture->toggleNever(); }},
        {"contrast", Qt::Key_H, alt, Where::Anywhere, [this] { m_picture->toggleContrast(); }},
        {"from_step", Qt::Key_J, ctrl, Where::Practice,
         [this] {
             if (!m_picture->selected().empty()) {
                 m_session->jumpTo(core::StepId{m_picture->selected()});
             }
         }},
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

bool RehearsalWorkspace::act(const Action& action) {
    const bool picture = m_pages->page() == Page::Picture;
    switch (action.where) {
    case Where::Anywhere:
        break;
    case Where::Practice:
        if (!picture) {
            openPage(Page::Picture);
        }
        break;
    case Where::Picture:
        if (!picture) {
            return false;
        }
        break;
    case Where::Text:
        if (!m_editor->isVisible()) {
            return true; // it is ours all the same: the desk must not hear it
        }
        break;
    }
    action.act();
    return true;
}

bool RehearsalWorkspace::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const Action* action = m_keys.find(press->key(), press->modifiers());
        if (action != nullptr && action->where != Where::Picture) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void RehearsalWorkspace::keyPressEvent(QKeyEvent* event) {
    const Action* action = m_keys.find(event->key(), event->modifiers());
    if (action == nullptr || !act(*action)) {
        QWidget::keyPressEvent(event);
    }
}

} // namespace yingke::rehearsal
