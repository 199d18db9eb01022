// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's keys, wherever in the workspace the focus is, and what they open beside the text.
#include "rehearsal/editor/editor_bar.h"
#include "rehearsal/editor/editor_head.h"
#include "rehearsal/editor/editor_panel.h"
#include "rehearsal/editor/editor_requests.h"
#include "rehearsal/editor/english_side.h"
#include "rehearsal/editor/open_text.h"
#include "rehearsal/editor/problem_list.h"
#include "rehearsal/editor/script_drop.h"
#include "rehearsal/editor/script_edit.h"
#include "rehearsal/editor/step_preview.h"
#include "rehearsal/editor/told_line.h"
#include "rehearsal/editor/versions_page.h"
#include "widgets/keys/key_text.h"

#include <QStackedWidget>

namespace yingke::rehearsal {

void EditorPanel::joinKeys(widgets::KeyMap& keys) {
    keys.on("text.focus", [this] { m_pages->currentWidget()->setFocus(); });
    keys.on("text.files", [this] { chooseFile(); });
    keys.on("text.height", [this] { emit heightAsked(); });
    keys.onNumber("text.problem", [this](int number) { stepProblem(number == 1 ? 1 : -1); });
    keys.on("text.mend", [this] { mendChosen(); });
    keys.on("text.new", [this] { newScenario(); });
    keys.on("text.publish", [this] { publish(); });
    keys.on("text.versions", [this] { versions(); });
    keys.on("text.withdraw", [this] { withdraw(); });
    keys.on("english.open", [this] { english(); });
    keys.on("english.next_gap", [this] { gap(false); });
    keys.on("english.only_gaps", [this] { gap(true); });
}

void EditorPanel::takeFile(const QString& path) {
    const TakenScript taken = takeScript(m_parts.publisher, path);
    if (taken.how != TakenScript::How::Refused) {
        openFile(taken.file);
    }
    m_requests->putIn(taken);
}

void EditorPanel::chooseFile() {
    if (showsEnglish()) {
        english();
    }
    m_head->focusFiles();
}

void EditorPanel::stepProblem(int by) {
    read();
    if (showsEnglish()) {
        m_english->stepFault(by);
    } else {
        m_problems->step(by);
    }
}

void EditorPanel::mendChosen() {
    read();
    const scenario::Problem* problem = m_problems->chosen();
    if (isConvertible() && !showsEnglish() && (problem == nullptr || problem->didYouMean.empty())) {
        m_requests->convert();
        return;
    }
    if (problem == nullptr) {
        return;
    }
    const scenario::Problem copy = *problem;
    if (copy.place.file != m_text->file() || !m_edit->mend(copy)) {
        m_told->tell(tr("There is no word to put in here: mend it by hand."));
        return;
    }
    read();
}

void EditorPanel::publish() {
    if (showsEnglish()) {
        if (const std::vector<std::string> files = m_english->toPublish(); !files.empty()) {
            m_requests->publishEnglish(files);
        }
        return;
    }
    if (m_text->isNone()) {
        return;
    }
    read();
    if (m_problems->errors() > 0) { // refused with the first error; the draft is kept
        m_told->tell(m_parts.publisher.publish(m_text->file(), m_text->typed(), {}).told);
        m_problems->setFocus();
        return;
    }
    m_requests->publish(m_script && isScript() ? m_found.beforePublishing(*m_script) : QString());
}

void EditorPanel::newScenario() { m_requests->newScenario(); }

void EditorPanel::withdraw() {
    if (!m_text->isNone()) {
        m_requests->withdraw();
    }
}

void EditorPanel::versions() {
    if (m_pages->currentWidget() == m_versions) {
        m_pages->setCurrentWidget(m_edit);
        m_edit->setFocus();
        lookAtCursor();
        return;
    }
    m_versions->show(m_text->file(), m_text->typed());
    m_pages->setCurrentWidget(m_versions);
    m_preview->hide();
}

void EditorPanel::lookOutside() {
    if (!m_text->isNone() && m_parts.isOpen()) {
        m_requests->lookOutside();
    }
}

// ---- the English beside the Chinese ----

void EditorPanel::connectEnglish() {
    connect(m_english, &EnglishSide::closed, this, &EditorPanel::english);
    connect(m_english, &EnglishSide::stepChosen, this, [this](const core::StepId& step) {
        const scenario::Step* there = m_whole ? m_whole->find(step) : nullptr;
        if (there != nullptr && there->place.file == m_text->file()) {
            goWithin(*there); // told once, below
        }
        emit stepEntered(step);
    });
    connect(m_english, &EnglishSide::written, this, [this](const std::string& file) {
        m_told->forget();
        if (file == m_text->file()) { // the same text stands in the editor
            m_edit->replaceAll(
                m_parts.publisher.draft(file).value_or(m_parts.publisher.stored(file).value_or(QString())));
        }
        showSum();
    });
}

void EditorPanel::english() {
    if (showsEnglish()) {
        m_english->finish();
        m_pages->setCurrentWidget(m_edit);
        m_edit->setFocus();
        read();
    } else if (!m_text->isNone()) {
        openEnglish();
    }
}

void EditorPanel::openEnglish() {
    read();
    m_text->keep();
    if (!m_whole) {
        m_told->tell(isScript() ? widgets::keyed(tr(
                                      "The Chinese text can't be read as it is: mend it first ({key:text.problem/1})."))
                                : tr("Open a scenario of the list at the left first."));
        return;
    }
    m_preview->hide();
    m_pages->setCurrentWidget(m_english);
    m_english->show(*m_whole, m_step);
    showSum();
}

void EditorPanel::gap(bool filter) {
    if (!showsEnglish()) {
        english();
        if (!showsEnglish()) {
            return;
        }
    }
    if (filter) {
        m_english->onlyGaps();
    } else {
        m_english->nextGap();
    }
}

} // namespace yingke::rehearsal
