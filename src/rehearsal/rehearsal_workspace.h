// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's workspace: walk through the scripts, practise, edit (design/training.png). Nothing done here touches
// the log of visits.
#pragma once

#include "app/application.h"
#include "rehearsal/parts/page_printer.h"
#include "rehearsal/picture/step_counts.h"
#include "scenario/language/loader.h"
#include "training/drills/drills.h"
#include "training/practice/practice_hall.h"
#include "training/runs/training_store.h"

#include <QThreadPool>
#include <QWidget>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTextEdit;

namespace yingke::widgets {
class KeySheet;
}

namespace yingke::rehearsal {

class AssignmentsPage;
class DrillCourse;
class DrillsPage;
class EditorPanel;
class LeaveQuestion;
class NeverList;
class PictureLegend;
class PictureView;
class PracticeSide;
class RunsPage;
class ScriptList;

class RehearsalWorkspace : public QWidget {
    Q_OBJECT

public:
    /// `application` is open and outlives the workspace.
    RehearsalWorkspace(app::Application& application, QWidget* parent);
    ~RehearsalWorkspace() override;

    /// What stands in the middle.
    enum class Page { Picture, Review, Drills, Runs, Assignments };

    /// Opens a scenario: its picture, its text, and a practice from its begin.
    void open(const std::string& scriptId);
    /// Makes a drill of a visit of the log, keeps it, and shows it in the list of drills (or why not).
    void drillFromVisit(const core::VisitId& visit);
    /// Plays a drill from its begin with its real timing.
    void play(const std::string& drillId);
    void openPage(Page page);
    [[nodiscard]] training::PracticeHall* practice() const { return m_hall.get(); }
    [[nodiscard]] training::TrainingStore& training() { return m_training; }
    /// Tests give their own; it outlives the workspace.
    void setPrinter(PagePrinter* printer) { m_printer = printer; }

protected:
    bool event(QEvent* event) override;                         ///< takes its own keys before the desk's
    bool eventFilter(QObject* watched, QEvent* event) override; ///< the window is not closed over a role play
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* listCard();
    QWidget* pictureCard();
    QWidget* pages();
    QWidget* reviewPanel();
    void connectEditor();
    void connectPages(DrillsPage& drills, RunsPage& runs, AssignmentsPage& assignments);
    void arrange(); ///< by the room there is and what is practised
    void fillList();
    void openDraft(const std::string& scriptId);     ///< one that can't be walked yet
    void openMachine();                              ///< the visit machine's picture, whole
    void takeEdited(const scenario::Script& script); ///< as it stands in the editor
    void begin(const training::PracticeCast& cast, bool rolePlay);
    void beginAgain();
    void leave(std::function<void()> then); ///< asks first when a role play or a drill is on (rehearsal_leave.cpp)
    void rolePlay();                        ///< begins one; when one is on (or a drill): it is over
    void jumpTo(const core::StepId& step);
    void review();   ///< the practice is over: it is kept, and its page shown
    void keepWalk(); ///< walked alone to the end, under a name: kept once
    void openReview(qint64 run);
    void showReview(const training::TrainingRun& run, const QString& fault);
    void giveOut(bool onPaper); ///< the review when it is open, else the actor's card: printed, or as a PDF
    void assign(); ///< on the assignments page: gives what stands in the form; else goes there with this scenario
    void practise(const training::Assignment& assignment);
    void showAssignments();
    [[nodiscard]] std::vector<QString> card(const training::PracticeHall& hall) const;
    [[nodiscard]] QStringList colleagues() const;
    void showPicture(bool fit);
    void showPath();
    void showShares();
    void showNever(bool on);
    void learn(const scenario::Script& script);
    void learnUse();
    void learnPractice(const std::string& script);
    void reload();
    bool act(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] static bool isOurs(int key, Qt::KeyboardModifiers modifiers);

    app::Application& m_application;
    scenario::Library m_library;
    std::map<std::string, bool> m_drafts;   ///< ids that have a draft, and whether it can be walked
    std::string m_script;                   ///< the one that is open; empty: the visit machine
    std::optional<training::Drill> m_drill; ///< that is played
    ScriptList* m_list = nullptr;
    QLabel* m_reach = nullptr;
    QLabel* m_title = nullptr;
    PictureLegend* m_legend = nullptr;
    QPushButton* m_neverButton = nullptr;
    NeverList* m_never = nullptr;
    widgets::KeySheet* m_keys = nullptr;
    PictureView* m_picture = nullptr;
    EditorPanel* m_editor = nullptr;
    DrillCourse* m_course = nullptr;
    QWidget* m_stage = nullptr; ///< card and marks under the picture, on a low screen
    PracticeSide* m_side = nullptr;
    QStackedWidget* m_pages = nullptr;
    QTextEdit* m_review = nullptr;
    QLabel* m_reviewSaid = nullptr;
    DrillsPage* m_drillsPage = nullptr;
    RunsPage* m_runsPage = nullptr;
    AssignmentsPage* m_assignmentsPage = nullptr;
    Page m_cameFrom = Page::Picture; ///< where Esc goes to from a review
    training::TrainingStore m_training;
    QString m_trainingFault; ///< why no run is kept; empty: they are
    SystemPagePrinter m_system;
    PagePrinter* m_printer = &m_system;
    std::unique_ptr<training::PracticeHall> m_hall;
    bool m_rolePlay = false;
    LeaveQuestion* m_leave = nullptr;
    bool m_walkKept = false;                    ///< of this practice
    std::map<std::string, StepCounts> m_counts; ///< by script
    std::set<std::string> m_tested;             ///< hashes of texts that the explorer has walked
    std::uint64_t m_seed = 0;
    QThreadPool m_pool; ///< the explorer and the journal's counts, one at a time
};

} // namespace yingke::rehearsal
