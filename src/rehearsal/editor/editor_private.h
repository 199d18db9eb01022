// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the editor's panel; inside the editor only.
#pragma once

#include "publishing/publisher.h"
#include "rehearsal/editor/editor_bar.h"
#include "rehearsal/editor/editor_panel.h"
#include "rehearsal/editor/english_side.h"
#include "rehearsal/editor/problem_list.h"
#include "rehearsal/editor/script_edit.h"
#include "rehearsal/editor/step_preview.h"
#include "rehearsal/editor/versions_page.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileSystemWatcher>
#include <QLabel>
#include <QStackedWidget>
#include <QTimer>

#include <functional>

namespace yingke::rehearsal {

class EditorPanel::Private {
public:
    explicit Private(app::Application& given) : application(given) {}

    app::Application& application;
    QComboBox* files = nullptr;
    QLabel* state = nullptr;
    QLabel* saying = nullptr;
    EditorBar* bar = nullptr;
    QStackedWidget* pages = nullptr; ///< the text, the versions, the English
    ScriptEdit* text = nullptr;
    VersionsPage* versions = nullptr;
    EnglishSide* english = nullptr;
    StepPreview* preview = nullptr;
    QLabel* told = nullptr;
    ProblemList* problems = nullptr;
    QTimer* reading = nullptr;
    QTimer* keeping = nullptr;
    QFileSystemWatcher* watcher = nullptr;

    std::string file;
    std::optional<QString> base;            ///< the stored text as it was seen last; nothing: there is none
    QString fault;                          ///< why the stored text can't be had; empty: it can, or there is none
    std::optional<scenario::Script> script; ///< as it loaded last, perhaps with errors
    std::optional<scenario::Script> whole;  ///< the main script that was open last, as it loaded last
    bool clean = false;                     ///< `script` is without errors
    bool placed = false;                    ///< its share of the column was given
    bool going = false;                     ///< the cursor is sent somewhere: no step is told
    QString notice;                         ///< what was told last; stays until the text changes
    core::StepId step;

    [[nodiscard]] publishing::Publisher& publisher() const { return application.publisher(); }
    [[nodiscard]] QString typed() const { return text->toPlainText(); }
    void tell(const QString& sentence);
    void watch() const;
    void keep(); ///< the draft
    void showState();
    void showProblems(const scenario::Problems& found);
    void showSum(); ///< of the errors: in the text, or in the English while that is open
    void showSaying(const scenario::Step* at);
    void fillFiles();
    /// Asks for the note of a version; `done` is called with it and answers what is wrong.
    void askNote(const QString& what, std::function<QString(const QString& note)> done) const;
    [[nodiscard]] bool showsEnglish() const { return pages->currentWidget() == english; }
    [[nodiscard]] const scenario::Step* stepAtCursor() const;
    [[nodiscard]] WordsHere words(const WordPlace& place) const;
};

} // namespace yingke::rehearsal
