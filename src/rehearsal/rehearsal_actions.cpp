// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the workspace: a row each. The desk's keys rest here, but its shortcuts would still be found first: ours
// are taken before they are looked up.
#include "rehearsal/drill_course.h"
#include "rehearsal/editor/editor_panel.h"
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
    addPracticeActions();
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

void RehearsalWorkspace::addPracticeActions() {
    using training::Pace;
    constexpr Where here = Where::Practice;
    m_keys.add({
        {"go_on", Qt::Key_F5, none, here, [this] { m_side->goOn(); }},
        {"go_on_return", Qt::Key_Return, none, Where::Picture, [this] { m_side->goOn(); }},
        {"go_on_enter", Qt::Key_Enter, none, Where::Picture, [this] { m_side->goOn(); }},
        {"pause", Qt::Key_F6, none, here, [this] { m_side->setPace(Pace::Paused); }},
        {"pace_normal", Qt::Key_F7, none, here, [this] { m_side->setPace(Pace::Normal); }},
        {"pace_ten", Qt::Key_F8, none, here, [this] { m_side->setPace(Pace::TenTimes); }},
        {"next_limit", Qt::Key_F9, none, here, [this] { m_side->toNextLimit(); }},
        {"step_back", Qt::Key_Left, alt, here, [this] { m_side->back(); }},
        {"skip", Qt::Key_K, ctrl, here, [this] { m_side->skip(); }},
        {"cant_come", Qt::Key_X, alt, here, [this] { m_side->cantCome(); }},
        {"show_number", Qt::Key_M, alt, here, [this] { m_side->showNumber(); }},
        {"begin_again", Qt::Key_B, ctrl, here, [this] { m_session->leave([this] { m_session->beginAgain(); }); }},
        {"whole_cast", Qt::Key_C, alt, here, [this] { m_side->unfoldCast(); }},
        {"next_visitor", Qt::Key_V, alt, here, [this] { m_side->goRound(); }},
        {"card", Qt::Key_K, alt, here, [this] { toggleCard(); }},
        {"mark_words", Qt::Key_Q, alt, here, [this] { m_side->focusMarks(0); }},
        {"mark_bearing", Qt::Key_W, alt, here, [this] { m_side->focusMarks(1); }},
        {"mark_gestures", Qt::Key_E, alt, here, [this] { m_side->focusMarks(2); }},
        {"mark_time", Qt::Key_S, alt, here, [this] { m_side->focusMarks(3); }},
    });
    m_keys.addNumbered("answer", 9, none, Where::Picture, [this](int number) { m_side->pick(number); });
    m_keys.addNumbered("tick", 9, ctrl | alt, here, [this](int number) { m_side->tick(number); });
    m_keys.addNumbered("sudden", 4, alt, here, [this](int number) { m_side->sudden(number - 1); });
}

void RehearsalWorkspace::addPictureActions() {
    m_keys.add({
        {"picture", Qt::Key_P, alt, Where::Practice, [this] { m_picture->takeFocus(); }},
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
