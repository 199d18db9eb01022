// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the workspace. The desk's keys rest here, but its shortcuts would still be found first: ours are taken
// before they are looked up.
#include "rehearsal/drill_course.h"
#include "rehearsal/editor/editor_panel.h"
#include "rehearsal/picture/picture_legend.h"
#include "rehearsal/picture/picture_view.h"
#include "rehearsal/practice/practice_side.h"
#include "rehearsal/rehearsal_workspace.h"
#include "rehearsal/script_list.h"
#include "widgets/parts/key_sheet.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace yingke::rehearsal {

namespace {

/// Keys of the practice: they come back to it from the lists.
bool practises(int key, Qt::KeyboardModifiers modifiers) {
    constexpr std::array alt{Qt::Key_Left, Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_Q, Qt::Key_W, Qt::Key_E,
                             Qt::Key_C,    Qt::Key_K, Qt::Key_N, Qt::Key_P, Qt::Key_S, Qt::Key_V, Qt::Key_M, Qt::Key_X};
    if (modifiers == Qt::NoModifier) {
        return key >= Qt::Key_F5 && key <= Qt::Key_F9;
    }
    return modifiers == Qt::ControlModifier ? key == Qt::Key_B || key == Qt::Key_J || key == Qt::Key_K
                                            : std::find(alt.begin(), alt.end(), key) != alt.end();
}

} // namespace

bool RehearsalWorkspace::isOurs(int key, Qt::KeyboardModifiers modifiers) {
    const Qt::KeyboardModifiers held = modifiers & ~Qt::KeypadModifier;
    if (EditorPanel::takes(key, modifiers)) {
        return true;
    }
    if (held == Qt::NoModifier) {
        return key == Qt::Key_F1 || key == Qt::Key_Escape || (key >= Qt::Key_F5 && key <= Qt::Key_F9);
    }
    if (held == Qt::ControlModifier) {
        return key == Qt::Key_B || key == Qt::Key_J || key == Qt::Key_T || key == Qt::Key_S || key == Qt::Key_P ||
               key == Qt::Key_D || key == Qt::Key_K;
    }
    if (held == (Qt::ControlModifier | Qt::AltModifier)) {
        return key >= Qt::Key_1 && key <= Qt::Key_9;
    }
    constexpr std::array alt{Qt::Key_Left, Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_Q, Qt::Key_W,
                             Qt::Key_E,    Qt::Key_L, Qt::Key_P, Qt::Key_H, Qt::Key_A, Qt::Key_C, Qt::Key_D,
                             Qt::Key_K,    Qt::Key_N, Qt::Key_R, Qt::Key_S, Qt::Key_V, Qt::Key_M, Qt::Key_X};
    return held == Qt::AltModifier && std::find(alt.begin(), alt.end(), key) != alt.end();
}

bool RehearsalWorkspace::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (isOurs(press->key(), press->modifiers())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void RehearsalWorkspace::keyPressEvent(QKeyEvent* event) {
    if (!act(event->key(), event->modifiers() & ~Qt::KeypadModifier)) {
        QWidget::keyPressEvent(event);
    }
}

bool RehearsalWorkspace::act(int key, Qt::KeyboardModifiers modifiers) {
    const bool picture = m_pages->currentIndex() == static_cast<int>(Page::Picture);
    if (picture && modifiers == Qt::NoModifier && key >= Qt::Key_1 && key <= Qt::Key_9) {
        m_side->pick(key - Qt::Key_0);
        return true;
    }
    if (picture && modifiers == Qt::NoModifier && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_side->goOn();
        return true;
    }
    if (m_editor->act(key, modifiers)) {
        return true;
    }
    if (!isOurs(key, modifiers)) {
        return false;
    }
    if (!picture && practises(key, modifiers)) {
        openPage(Page::Picture);
    }
    if (modifiers == (Qt::ControlModifier | Qt::AltModifier)) {
        m_side->tick(key - Qt::Key_0);
        return true;
    }
    switch (key) {
    case Qt::Key_F1:
        m_keys->open();
        break;
    case Qt::Key_Escape:
        openPage(m_pages->currentIndex() == static_cast<int>(Page::Review) ? m_cameFrom : Page::Picture);
        break;
    case Qt::Key_A:
        openPage(Page::Assignments);
        break;
    case Qt::Key_R:
        openPage(Page::Runs);
        break;
    case Qt::Key_C:
        m_side->unfoldCast();
        break;
    case Qt::Key_K:
        if (modifiers == Qt::ControlModifier) {
            m_side->skip();
        } else {
            m_side->hideCard(); // the trainee looks on now: the real course goes with it
            m_course->setVisible(m_drill && m_side->cardShown());
        }
        break;
    case Qt::Key_M:
        m_side->showNumber();
        break;
    case Qt::Key_X:
        m_side->cantCome();
        break;
    case Qt::Key_N:
        m_neverButton->toggle();
        break;
    case Qt::Key_S:
        if (modifiers == Qt::AltModifier) {
            m_side->focusMarks(3);
        } else if (m_editor->isAncestorOf(QApplication::focusWidget())) { // a habit of who writes
            m_side->tellDone(tr("The draft is kept by itself."));
        } else {
            giveOut(false);
        }
        break;
    case Qt::Key_F5:
        m_side->goOn();
        break;
    case Qt::Key_F6:
        m_side->setPace(training::Pace::Paused);
        break;
    case Qt::Key_F7:
        m_side->setPace(training::Pace::Normal);
        break;
    case Qt::Key_F8:
        m_side->setPace(training::Pace::TenTimes);
        break;
    case Qt::Key_F9:
        m_side->toNextLimit();
        break;
    case Qt::Key_B:
        leave([this] { beginAgain(); });
        break;
    case Qt::Key_J:
        if (!m_picture->selected().empty()) {
            jumpTo(core::StepId{m_picture->selected()});
        }
        break;
    case Qt::Key_T:
        rolePlay();
        break;
    case Qt::Key_Left:
        m_side->back();
        break;
    case Qt::Key_Q:
        m_side->focusMarks(0);
        break;
    case Qt::Key_W:
        m_side->focusMarks(1);
        break;
    case Qt::Key_E:
        m_side->focusMarks(2);
        break;
    case Qt::Key_V:
        m_side->goRound();
        break;
    case Qt::Key_L:
        m_list->setFocus();
        break;
    case Qt::Key_D:
        if (modifiers == Qt::ControlModifier) {
            assign();
        } else {
            openPage(Page::Drills);
        }
        break;
    case Qt::Key_P:
        if (modifiers == Qt::ControlModifier) {
            giveOut(true);
        } else {
            m_picture->setFocus();
        }
        break;
    case Qt::Key_H:
        m_picture->setHighContrast(!m_picture->highContrast());
        m_legend->setHighContrast(m_picture->highContrast());
        break;
    default:
        m_side->sudden(key - Qt::Key_1);
        break;
    }
    return true;
}

} // namespace yingke::rehearsal
