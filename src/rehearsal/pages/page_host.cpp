// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/pages/page_host.h"

#include "rehearsal/pages/assignments_page.h"
#include "rehearsal/pages/drills_page.h"
#include "rehearsal/pages/review_page.h"
#include "rehearsal/pages/runs_page.h"
#include "rehearsal/practice/review.h"
#include "training/drills/drill_cast.h"

#include <QTextDocument>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace yingke::rehearsal {

PageHost::PageHost(Parts parts, QWidget* picture, QWidget* parent) : QStackedWidget(parent), m_parts(std::move(parts)) {
    m_review = new ReviewPage(this);
    m_drills = new DrillsPage(this);
    m_runs = new RunsPage(this);
    m_assignments = new AssignmentsPage(this);
    for (QWidget* page : std::initializer_list<QWidget*>{picture, m_review, m_drills, m_runs, m_assignments}) {
        addWidget(page);
    }
    setCurrentIndex(static_cast<int>(Page::Picture));
    connect(m_review, &ReviewPage::backAsked, this, &PageHost::back);
    connect(m_review, &ReviewPage::giveOutAsked, this, &PageHost::giveOutAsked);
    connectDrills();
    connectRuns();
    connectAssignments();
}

void PageHost::connectDrills() {
    connect(m_drills, &DrillsPage::playAsked, this, &PageHost::playAsked);
    connect(m_drills, &DrillsPage::assignAsked, this, &PageHost::assignAsked);
    connect(m_drills, &DrillsPage::removeAsked, this, [this](const QString& id) {
        const QString fault = drills().remove(id.toStdString());
        m_drills->show(drills(), m_parts.library);
        if (!fault.isEmpty()) {
            m_drills->tell(fault);
        }
    });
}

void PageHost::connectRuns() {
    connect(m_runs, &RunsPage::reviewAsked, this, &PageHost::openReview);
    connect(m_runs, &RunsPage::eraseAsked, this, [this](const QString& trainee) {
        const QString fault = m_parts.runs.store().erase(trainee);
        m_runs->show(m_parts.runs.store(), m_parts.desk.now().offsetMinutes);
        m_runs->tell(fault.isEmpty() ? tr("All that was kept of %1 is deleted.").arg(trainee) : fault);
        emit erased();
    });
}

void PageHost::connectAssignments() {
    connect(m_assignments, &AssignmentsPage::assigned, this, [this](const training::Assignment& given) {
        training::Assignment assignment = given;
        if (const auto drill = m_drills->drill(given.drill)) {
            assignment.script = training::mainScript(*drill);
        }
        const QString fault = m_parts.runs.assign(assignment);
        showAssignments();
        m_assignments->tell(fault.isEmpty() ? tr("Assigned to %1: %2.").arg(assignment.trainee, assignment.title)
                                            : fault);
    });
    connect(m_assignments, &AssignmentsPage::withdrawn, this, [this](qint64 id) {
        const QString fault = m_parts.runs.store().withdraw(id);
        showAssignments();
        m_assignments->tell(fault.isEmpty() ? tr("Taken back.") : fault);
    });
    connect(m_assignments, &AssignmentsPage::practiseAsked, this, &PageHost::practiseAsked);
    connect(m_assignments, &AssignmentsPage::reviewAsked, this, &PageHost::openReview);
}

QStringList PageHost::colleagues() const {
    QStringList names;
    for (const office::Colleague& one : m_parts.office.roster()) {
        if (one.active) {
            names << QString::fromStdString(one.name);
        }
    }
    return names;
}

void PageHost::openPage(Page page) {
    const Page before = this->page();
    setCurrentIndex(static_cast<int>(page));
    emit opened(page, before);
    switch (page) {
    case Page::Picture:
        break;
    case Page::Review:
        m_review->focusPage();
        break;
    case Page::Drills:
        m_drills->show(drills(), m_parts.library);
        m_drills->focusTable();
        break;
    case Page::Runs:
        m_runs->show(m_parts.runs.store(), m_parts.desk.now().offsetMinutes);
        m_runs->focusFilter();
        if (!m_parts.runs.fault().isEmpty()) {
            m_runs->tell(m_parts.runs.fault());
        }
        break;
    case Page::Assignments:
        showAssignments();
        m_assignments->focusForm();
        break;
    }
}

void PageHost::back() { openPage(page() == Page::Review ? m_cameFrom : Page::Picture); }

void PageHost::showAssignments() {
    m_drills->show(drills(), m_parts.library);
    m_assignments->show(m_parts.runs.store(), m_parts.library, drills().all(), colleagues(), m_parts.desk.now());
}

void PageHost::openReview(qint64 id) {
    if (const auto run = m_parts.runs.store().run(id)) {
        showReview(*run, {}, page() == Page::Assignments ? Page::Assignments : Page::Runs);
    }
}

void PageHost::showReview(const training::TrainingRun& run, const QString& fault, Page from) {
    m_cameFrom = from;
    std::vector<QString> visit;
    if (!run.drill.empty()) {
        const std::vector<training::Drill> all = drills().all();
        const auto of = std::find_if(all.begin(), all.end(),
                                     [&run](const training::Drill& drill) { return drill.id == run.drill; });
        visit = of != all.end() ? againstVisit(run, *of) : visit; // the drill may have been removed since
    }
    constexpr int most = 1'000; // the page takes the latest of those before it
    const auto page = reviewPage(run, m_parts.runs.store().runsOf(run.trainee, run.script, most), visit,
                                 m_parts.desk.now().offsetMinutes);
    m_review->show(*page, fault);
    openPage(Page::Review);
}

void PageHost::giveOutReview(Medium medium, PagePrinter& printer) { m_review->giveOut(medium, printer); }

void PageHost::openDrills(const std::string& choose, const QString& said) {
    openPage(Page::Drills);
    if (!choose.empty()) {
        m_drills->show(drills(), m_parts.library, choose);
    }
    m_drills->tell(said);
}

std::optional<training::Drill> PageHost::chooseDrill(const std::string& id) {
    m_drills->show(drills(), m_parts.library, id);
    return m_drills->drill(id);
}

void PageHost::assign(const std::string& script, const std::string& drill, const QString& trainee) {
    switch (page()) {
    case Page::Assignments:
        m_assignments->give();
        return;
    case Page::Drills: {
        const std::string chosen = m_drills->chosen();
        openPage(Page::Assignments);
        m_assignments->prepare({}, chosen, trainee);
        return;
    }
    case Page::Picture:
    case Page::Review:
    case Page::Runs:
        openPage(Page::Assignments);
        m_assignments->prepare(script, drill, trainee);
        return;
    }
}

void PageHost::tellAssignments(const QString& sentence) { m_assignments->tell(sentence); }

} // namespace yingke::rehearsal
