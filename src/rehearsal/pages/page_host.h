// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the middle of the workspace: the picture with the text, a review, the drills, the runs, the
// assignments. What is asked for on the pages is done here as far as it changes what is kept.
#pragma once

#include "frontdesk/front_desk.h"
#include "office/data/office.h"
#include "rehearsal/parts/page_outlet.h"
#include "rehearsal/practice/run_book.h"
#include "scenario/language/loader.h"
#include "training/drills/drills.h"

#include <QStackedWidget>

#include <optional>
#include <string>

namespace yingke::rehearsal {

class AssignmentsPage;
class DrillsPage;
class ReviewPage;
class RunsPage;

/// What stands in the middle; in the order of the stack.
enum class Page { Picture, Review, Drills, Runs, Assignments };

class PageHost : public QStackedWidget {
    Q_OBJECT

public:
    struct Parts {
        const office::Office& office;
        const frontdesk::FrontDesk& desk; ///< its clock
        const scenario::Library& library;
        QString folder; ///< the data place
        RunBook& runs;
    };
    /// The parts outlive it; `picture` is the first page and belongs to it from now on.
    PageHost(Parts parts, QWidget* picture, QWidget* parent);

    [[nodiscard]] Page page() const { return static_cast<Page>(currentIndex()); }
    /// Shows the page as things stand now, and gives it the keys; the picture takes none by itself (opened()).
    void openPage(Page page);
    void back(); ///< from a review to where it was opened from, else to the picture
    /// `fault`: why the run is not kept; `from`: where back() goes to.
    void showReview(const training::TrainingRun& run, const QString& fault, Page from);
    void giveOutReview(Medium medium, PagePrinter& printer);
    /// Opens the drills with a sentence; `choose`: the drill to stand on, empty: as before.
    void openDrills(const std::string& choose, const QString& said);
    /// The drill as it is kept now, chosen in the list; nothing: it is not there.
    [[nodiscard]] std::optional<training::Drill> chooseDrill(const std::string& id);
    /// Ctrl+D: on the assignments, what stands in the form is given; elsewhere they are opened with this scenario or
    /// drill for this trainee (on the drills: with the chosen one).
    void assign(const std::string& script, const std::string& drill, const QString& trainee);
    void tellAssignments(const QString& sentence);
    [[nodiscard]] QStringList colleagues() const; ///< names of those who work here

signals:
    void opened(yingke::rehearsal::Page page, yingke::rehearsal::Page before);
    void playAsked(const QString& drill);
    void assignAsked();
    void practiseAsked(const yingke::training::Assignment& assignment);
    void giveOutAsked(yingke::rehearsal::Medium medium);
    void erased(); ///< runs: what was practised counts otherwise now

private:
    void connectDrills();
    void connectRuns();
    void connectAssignments();
    void openReview(qint64 run);
    void showAssignments();
    [[nodiscard]] training::Drills drills() const { return training::Drills(m_parts.folder); }

    Parts m_parts;
    ReviewPage* m_review;
    DrillsPage* m_drills;
    RunsPage* m_runs;
    AssignmentsPage* m_assignments;
    Page m_cameFrom = Page::Picture; ///< where back() goes to from a review
};

} // namespace yingke::rehearsal
