// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's keys, wherever in the workspace the focus is.
#include "rehearsal/editor/editor_private.h"

namespace yingke::rehearsal {

std::vector<Action> EditorPanel::actions() {
    constexpr Where here = Where::Text;
    constexpr Qt::KeyboardModifiers none = Qt::NoModifier;
    constexpr Qt::KeyboardModifiers ctrl = Qt::ControlModifier;
    constexpr Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::ShiftModifier;
    return {
        {"text", Qt::Key_T, Qt::AltModifier, here, [this] { d->pages->currentWidget()->setFocus(); }},
        {"text_files", Qt::Key_F, Qt::AltModifier, here, [this] { chooseFile(); }},
        {"text_height", Qt::Key_F11, none, here, [this] { emit heightAsked(); }},
        {"next_problem", Qt::Key_F4, none, here, [this] { stepProblem(1); }},
        {"problem_before", Qt::Key_F4, Qt::ShiftModifier, here, [this] { stepProblem(-1); }},
        {"mend", Qt::Key_Period, ctrl, here, [this] { mendChosen(); }},
        {"new_scenario", Qt::Key_N, ctrl, here, [this] { newScenario(); }},
        {"publish", Qt::Key_P, both, here, [this] { publish(); }},
        {"versions", Qt::Key_V, both, here, [this] { versions(); }},
        {"draft_away", Qt::Key_D, both, here, [this] { withdraw(); }},
        {"english", Qt::Key_E, both, here, [this] { english(); }},
        {"next_gap", Qt::Key_G, ctrl, here, [this] { gap(false); }},
        {"only_gaps", Qt::Key_G, both, here, [this] { gap(true); }},
    };
}

void EditorPanel::chooseFile() {
    if (d->showsEnglish()) {
        english();
    }
    d->files->setFocus();
}

void EditorPanel::stepProblem(int by) {
    read();
    if (d->showsEnglish()) {
        d->english->stepFault(by);
    } else {
        d->problems->step(by);
    }
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
