// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's keys, wherever in the workspace the focus is.
#include "rehearsal/editor/editor_private.h"

#include <QSplitter>

#include <algorithm>

namespace yingke::rehearsal {

bool EditorPanel::takes(int key, Qt::KeyboardModifiers modifiers) {
    const Qt::KeyboardModifiers held = modifiers & ~Qt::KeypadModifier;
    if (held == (Qt::ControlModifier | Qt::ShiftModifier)) {
        return key == Qt::Key_P || key == Qt::Key_V || key == Qt::Key_D || key == Qt::Key_E || key == Qt::Key_G;
    }
    if (held == Qt::ControlModifier) {
        return key == Qt::Key_N || key == Qt::Key_Period || key == Qt::Key_G;
    }
    if (held == Qt::AltModifier) {
        return key == Qt::Key_T || key == Qt::Key_F;
    }
    return (key == Qt::Key_F4 && (held == Qt::NoModifier || held == Qt::ShiftModifier)) ||
           (key == Qt::Key_F11 && held == Qt::NoModifier);
}

bool EditorPanel::act(int key, Qt::KeyboardModifiers modifiers) {
    if (!isVisible() || !takes(key, modifiers)) { // another page of the workspace may be open
        return false;
    }
    switch (key) {
    case Qt::Key_P:
        publish();
        break;
    case Qt::Key_V:
        versions();
        break;
    case Qt::Key_D:
        withdraw();
        break;
    case Qt::Key_N:
        newScenario();
        break;
    case Qt::Key_E:
        english();
        break;
    case Qt::Key_G:
        gap((modifiers & Qt::ShiftModifier) != 0);
        break;
    case Qt::Key_Period:
        mendChosen();
        break;
    case Qt::Key_T:
        d->pages->currentWidget()->setFocus();
        break;
    case Qt::Key_F:
        if (d->showsEnglish()) {
            english();
        }
        d->files->setFocus();
        break;
    case Qt::Key_F4:
        read();
        if (const int by = (modifiers & Qt::ShiftModifier) != 0 ? -1 : 1; d->showsEnglish()) {
            d->english->stepFault(by);
        } else {
            d->problems->step(by);
        }
        break;
    default: // F11
        if (auto* splitter = qobject_cast<QSplitter*>(parentWidget()); splitter != nullptr) {
            splitter->widget(0)->setVisible(!splitter->widget(0)->isVisible()); // the whole height for the text
        }
        break;
    }
    return true;
}

void EditorPanel::mendChosen() {
    read();
    const scenario::Problem* problem = d->problems->chosen();
    if (problem == nullptr) {
        return;
    }
    const scenario::Problem copy = *problem;
    if (copy.place.file != d->file || !d->text->mend(copy)) {
        d->tell(tr("There is no word to put in here: mend it by hand."));
        return;
    }
    read();
}

} // namespace yingke::rehearsal
