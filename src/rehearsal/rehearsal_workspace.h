// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's workspace: walk through the scripts, practise, edit (docs/pictures/rehearsal.png). It lays its parts
// out and connects them. Nothing done here touches the log of visits.
#pragma once

#include "rehearsal/pages/page_host.h"
#include "rehearsal/parts/page_printer.h"
#include "rehearsal/picture/picture_card.h"
#include "rehearsal/practice/practice_session.h"
#include "rehearsal/practice/run_book.h"
#include "rehearsal/trainers_scripts.h"
#include "widgets/keys/key_map.h"

#include <QWidget>

#include <string>

namespace yingke::app {
class Application;
}

namespace yingke::widgets {
class KeySheet;
}

namespace yingke::rehearsal {

class DrillCourse;
class EditorPanel;
class PracticeSide;
class ScriptChoice;
class StepLearner;

class RehearsalWorkspace : public QWidget {
    Q_OBJECT

public:
    using Page = rehearsal::Page;

    /// `application` is open and outlives the workspace.
    RehearsalWorkspace(app::Application& application, QWidget* parent);
    ~RehearsalWorkspace() override;

    /// Opens a scenario: its picture, its text, and a practice from its begin.
    void open(const std::string& scriptId);
    /// Makes a drill of a visit of the log, keeps it, and shows it in the list of drills (or why not).
    void drillFromVisit(const core::VisitId& visit);
    /// Plays a drill from its begin with its real timing.
    void play(const std::string& drillId);
    void openPage(Page page) { m_pages->openPage(page); }
    [[nodiscard]] training::PracticeHall* practice() const { return m_session->hall(); }
    [[nodiscard]] training::TrainingStore& training() { return m_runs.store(); }
    [[nodiscard]] const widgets::KeyMap& keys() const { return m_keys; }
    /// Tests give their own; it outlives the workspace.
    void setPrinter(PagePrinter* printer) { m_printer = printer; }

protected:
    bool event(QEvent* event) override; ///< takes its own keys before the desk's
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override; ///< Tab from the answers goes to the fields of the step
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* middle(); ///< the first page: picture, text, a drill's course, what the side lends
    void connectMiddle();
    void connectPages();
    void connectSession();
    void arrange(); ///< by the room there is and what is practised
    void list();    ///< the scripts at the left
    void reload();
    void openDraft(const std::string& scriptId);     ///< one that can't be walked yet
    void openMachine();                              ///< the visit machine's picture, whole
    void takeEdited(const scenario::Script& script); ///< as it stands in the editor
    void takeReview(const training::TrainingRun& run, const QString& fault);
    void takeKept(const std::string& script); ///< its steps were practised more, or less, often
    void rolePlay();                          ///< begins one; when one is on (or a drill): it is over
    void giveOut(Medium medium);              ///< the review when it is open, else the actor's card
    void assign();
    void practise(const training::Assignment& assignment);
    void showPicture(PictureCard::Zoom zoom);
    void showPath();
    void showShares();
    [[nodiscard]] const scenario::Vocabulary& words() const;

    // ---- keys (rehearsal_actions.cpp) ----
    void joinKeys();
    void joinPageKeys();
    void joinPictureKeys();
    bool hear(const QKeyEvent& press); ///< false: it means nothing here
    void toggleCard();                 ///< the actor's card away or back, and the real course with it
    void saveAsked();

    app::Application& m_application;
    TrainersScripts m_scripts;
    RunBook m_runs;
    std::string m_script; ///< the one that is open; empty: the visit machine
    ScriptChoice* m_choice = nullptr;
    PictureCard* m_picture = nullptr;
    EditorPanel* m_editor = nullptr;
    DrillCourse* m_course = nullptr;
    QWidget* m_stage = nullptr; ///< card and marks under the picture, on a low screen
    PageHost* m_pages = nullptr;
    PracticeSide* m_side = nullptr;
    PracticeSession* m_session = nullptr;
    StepLearner* m_learner = nullptr;
    widgets::KeySheet* m_sheet = nullptr;
    SystemPagePrinter m_system;
    PagePrinter* m_printer = &m_system;
    widgets::KeyMap m_keys;
};

} // namespace yingke::rehearsal
