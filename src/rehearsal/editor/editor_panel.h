// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's editor: the script's text with its problems as one types, its preview, its English, its versions. Lower
// middle of docs/pictures/rehearsal.png.
#pragma once

#include "core/ids.h"
#include "rehearsal/editor/editor_parts.h"
#include "rehearsal/editor/found_problems.h"
#include "scenario/language/model.h"
#include "scenario/language/problem.h"
#include "widgets/keys/key_map.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QStackedWidget;
class QTimer;

namespace yingke::rehearsal {

class EditorBar;
class EditorHead;
class EditorRequests;
class EnglishSide;
class OpenText;
class ProblemList;
class ScriptEdit;
class StepPreview;
class ToldLine;
class VersionsPage;

class EditorPanel : public QWidget {
    Q_OBJECT

public:
    explicit EditorPanel(EditorParts parts, QWidget* parent = nullptr);
    ~EditorPanel() override; ///< keeps the draft

    /// Shows the scenario's text: its draft when there is one, else the published text. Nothing is lost of what was
    /// open before: it stays as its draft. Unknown ids are told in the head line.
    void open(const std::string& scriptId);
    /// The same for any text of the scripts' folder, e.g. "zh_CN/pieces/take_money.yaml" or "en/payment.yaml".
    void openFile(const std::string& file);
    /// A script's file from elsewhere as a draft of the text that it names (script_drop.h); what can't be taken is
    /// told.
    void takeFile(const QString& path);
    /// Puts the cursor on the step's line and shows it. Steps of a piece ("use/step"): the line of the use, unless the
    /// piece itself is open.
    void goToStep(const core::StepId& step);

    [[nodiscard]] std::string scriptId() const; ///< of the text that is open; empty: none
    [[nodiscard]] const std::string& file() const;

    // ---- by keys, too (editor_keys.cpp) ----
    void joinKeys(widgets::KeyMap& keys); ///< the editor's keys; they hold while it lives
    /// Puts in what the chosen problem's "did you mean" says; when there is nothing to put in and the text is written
    /// in the first language, asks to convert it.
    void mendChosen();
    void publish();     ///< Ctrl+Shift+P: asks for the note; with the English open, its drafts are published
    void newScenario(); ///< Ctrl+N: asks for the id and the title
    void withdraw();    ///< Ctrl+Shift+D: takes the draft away, asked for once
    void versions();    ///< Ctrl+Shift+V: opens and closes the versions
    void english();     ///< Ctrl+Shift+E: opens and closes the English beside the Chinese
    void showFound(WalkedOf walked); ///< the explorer has walked something: what it found stands at its line
    /// Looks whether the file was changed, deleted or made unreadable outside; the watcher calls it.
    void lookOutside();

signals:
    /// The script as it stands in the editor, each time it loads without errors (at open too). Never published by this.
    void scriptEdited(const yingke::scenario::Script& script);
    /// The cursor went into this step.
    void stepEntered(const yingke::core::StepId& step);
    /// A new version serves the next visitor.
    void published(const QString& scriptId);
    /// A draft has begun or was taken away: the list of the scripts is another; this one is to be open (empty: any).
    void draftsChanged(const QString& scriptId);
    /// The whole height for the text, or what stands above it again.
    void heightAsked();
    void firstShown(); ///< to be given its share of the height

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    QWidget* pages(QWidget* frame);
    QLayout* buttons(QWidget* frame);
    void connectText();
    void connectPages();
    void connectRequests();
    void connectEnglish();

    void read();         ///< the text as it stands, and what follows from it
    void lookAtCursor(); ///< the step there
    void goTo(const scenario::Problem& problem);
    void goWithin(const scenario::Step& step); ///< to its place in the open text; no step is told
    void showProblems();
    void showSum(); ///< of the errors: in the text, or in the English while that is open
    void showFiles();
    void chooseFile();        ///< Alt+F
    void stepProblem(int by); ///< F4, Shift+F4
    void openEnglish();
    void gap(bool filter); ///< Ctrl+G, Ctrl+Shift+G: opens the English where it is not
    [[nodiscard]] bool showsEnglish() const;
    [[nodiscard]] bool isConvertible() const; ///< without errors, and in the first language
    [[nodiscard]] bool isScript() const;      ///< the open text is a scenario's own

    EditorParts m_parts;
    EditorHead* m_head = nullptr;
    EditorBar* m_bar = nullptr;
    QStackedWidget* m_pages = nullptr; ///< the text, the versions, the English
    ScriptEdit* m_edit = nullptr;
    VersionsPage* m_versions = nullptr;
    EnglishSide* m_english = nullptr;
    StepPreview* m_preview = nullptr;
    ProblemList* m_problems = nullptr;
    ToldLine* m_told = nullptr;
    OpenText* m_text = nullptr;
    EditorRequests* m_requests = nullptr;
    QTimer* m_reading = nullptr;

    std::optional<scenario::Script> m_script; ///< as it loaded last, perhaps with errors
    std::optional<scenario::Script> m_whole;  ///< the main script that was open last, as it loaded last
    scenario::Problems m_read;                ///< of the text, as the checker told them
    FoundProblems m_found;
    bool m_clean = false; ///< m_script is without errors
    bool m_shown = false; ///< once at least
    bool m_going = false; ///< the cursor is sent somewhere: no step is told
    core::StepId m_step;
};

} // namespace yingke::rehearsal
