// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the middle: the picture with the text, a review, the drills, the runs, the assignments.
#include "app/make_drill.h"
#include "rehearsal/drill_course.h"
#include "rehearsal/editor/editor_panel.h"
#include "rehearsal/pages/assignments_page.h"
#include "rehearsal/pages/drills_page.h"
#include "rehearsal/pages/runs_page.h"
#include "rehearsal/picture/picture_view.h"
#include "rehearsal/practice/practice_side.h"
#include "rehearsal/rehearsal_workspace.h"
#include "rehearsal/script_list.h"
#include "training/drills/drill_cast.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextEdit>
#include <QVBoxLayout>

#include <initializer_list>

namespace yingke::rehearsal {

QWidget* RehearsalWorkspace::pages() {
    auto* picture = new QSplitter(Qt::Vertical, this);
    picture->setChildrenCollapsible(false);
    constexpr int handle = 10;
    picture->setHandleWidth(handle);
    picture->addWidget(pictureCard());
    m_editor = new EditorPanel(m_application, picture);
    picture->addWidget(m_editor);
    m_course = new DrillCourse(picture);
    m_course->hide();
    picture->addWidget(m_course);
    m_stage = new QWidget(picture);
    auto* stage = new QHBoxLayout(m_stage);
    stage->setContentsMargins(0, 0, 0, 0);
    m_stage->hide();
    picture->addWidget(m_stage);
    picture->setStretchFactor(0, 3);
    picture->setStretchFactor(1, 2);
    picture->setStretchFactor(2, 2);
    m_drillsPage = new DrillsPage(this);
    m_runsPage = new RunsPage(this);
    m_assignmentsPage = new AssignmentsPage(this);
    m_pages = new QStackedWidget(this); // in the order of Page
    for (QWidget* page :
         std::initializer_list<QWidget*>{picture, reviewPanel(), m_drillsPage, m_runsPage, m_assignmentsPage}) {
        m_pages->addWidget(page);
    }
    connectPages(*m_drillsPage, *m_runsPage, *m_assignmentsPage);
    return m_pages;
}

QWidget* RehearsalWorkspace::reviewPanel() {
    auto* frame = widgets::card(this);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(10, 8, 10, 8);
    m_review = new QTextEdit(frame);
    m_review->setObjectName(QStringLiteral("review"));
    m_review->setAccessibleName(tr("Review of the role play"));
    m_review->setReadOnly(true);
    m_review->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_review, 1);
    auto* row = new QHBoxLayout;
    m_reviewSaid = widgets::plainLabel({}, "quiet", frame);
    m_reviewSaid->setObjectName(QStringLiteral("reviewSaid"));
    m_reviewSaid->setWordWrap(true);
    row->addWidget(m_reviewSaid, 1);
    auto* back = widgets::keyButton(tr("Back"), QStringLiteral("Esc"), "", "reviewBack", frame);
    connect(back, &QPushButton::clicked, this, [this] { openPage(m_cameFrom); });
    auto* save = widgets::keyButton(tr("Save as a PDF"), QStringLiteral("Ctrl+S"), "", "reviewSave", frame);
    connect(save, &QPushButton::clicked, this, [this] { giveOut(false); });
    auto* print = widgets::keyButton(tr("Print"), QStringLiteral("Ctrl+P"), "primary", "reviewPrint", frame);
    connect(print, &QPushButton::clicked, this, [this] { giveOut(true); });
    row->addWidget(back);
    row->addWidget(save);
    row->addWidget(print);
    column->addLayout(row);
    return frame;
}

void RehearsalWorkspace::arrange() {
    // A low screen (1366×768) has no room at the side for the sentence, the card and the marks together: in a role play
    // the trainer's two cards go under the picture, where the text is not needed meanwhile.
    constexpr int low = 780;
    const bool practising = m_rolePlay || m_drill;
    const bool under = height() < low && practising;
    if (under != m_side->isLent(*m_stage)) {
        if (under) {
            m_side->lendCards(*qobject_cast<QHBoxLayout*>(m_stage->layout()));
        } else {
            m_side->takeBack();
        }
    }
    m_stage->setVisible(under);
    m_editor->setVisible(!under && !m_drill && !m_script.empty()); // the visit machine has no text
    m_course->setVisible(m_drill.has_value());
}

void RehearsalWorkspace::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void RehearsalWorkspace::connectPages(DrillsPage& drills, RunsPage& runs, AssignmentsPage& assignments) {
    connect(&drills, &DrillsPage::playAsked, this,
            [this](const QString& id) { leave([this, id] { play(id.toStdString()); }); });
    connect(&drills, &DrillsPage::assignAsked, this, &RehearsalWorkspace::assign);
    connect(&drills, &DrillsPage::removeAsked, this, [this](const QString& id) {
        const QString fault = training::Drills(m_application.folder()).remove(id.toStdString());
        m_drillsPage->show(training::Drills(m_application.folder()), m_library);
        if (!fault.isEmpty()) {
            m_drillsPage->tell(fault);
        }
    });
    connect(&runs, &RunsPage::reviewAsked, this, &RehearsalWorkspace::openReview);
    connect(&runs, &RunsPage::eraseAsked, this, [this](const QString& trainee) {
        const QString fault = m_training.erase(trainee);
        m_runsPage->show(m_training, m_application.desk().now().offsetMinutes);
        m_runsPage->tell(fault.isEmpty() ? tr("All that was kept of %1 is deleted.").arg(trainee) : fault);
        learnPractice(m_script);
        showShares();
    });
    connect(&assignments, &AssignmentsPage::assigned, this, [this](const training::Assignment& given) {
        training::Assignment assignment = given;
        if (const auto drill = m_drillsPage->drill(given.drill)) {
            assignment.script = training::mainScript(*drill);
        }
        const QString fault = m_trainingFault.isEmpty() ? m_training.assign(assignment) : m_trainingFault;
        showAssignments();
        m_assignmentsPage->tell(fault.isEmpty() ? tr("Assigned to %1: %2.").arg(assignment.trainee, assignment.title)
                                                : fault);
    });
    connect(&assignments, &AssignmentsPage::withdrawn, this, [this](qint64 id) {
        const QString fault = m_training.withdraw(id);
        showAssignments();
        m_assignmentsPage->tell(fault.isEmpty() ? tr("Taken back.") : fault);
    });
    connect(&assignments, &AssignmentsPage::practiseAsked, this,
            [this](const training::Assignment& given) { leave([this, given] { practise(given); }); });
    connect(&assignments, &AssignmentsPage::reviewAsked, this, &RehearsalWorkspace::openReview);
}

void RehearsalWorkspace::openPage(Page page) {
    const bool other = m_pages->currentIndex() != static_cast<int>(page);
    m_pages->setCurrentIndex(static_cast<int>(page));
    m_side->setVisible(page == Page::Picture && !m_script.empty()); // the lists, the review, the machine want the room
    switch (page) {
    case Page::Picture:
        if (other && !m_list->hasFocus()) { // who goes down the list goes on in it
            m_side->takeFocus();
        }
        break;
    case Page::Review:
        m_review->setFocus();
        break;
    case Page::Drills:
        m_drillsPage->show(training::Drills(m_application.folder()), m_library);
        m_drillsPage->focusTable();
        break;
    case Page::Runs:
        m_runsPage->show(m_training, m_application.desk().now().offsetMinutes);
        m_runsPage->focusFilter();
        if (!m_trainingFault.isEmpty()) {
            m_runsPage->tell(m_trainingFault);
        }
        break;
    case Page::Assignments:
        showAssignments();
        m_assignmentsPage->focusForm();
        break;
    }
}

void RehearsalWorkspace::showAssignments() {
    const training::Drills drills(m_application.folder());
    m_drillsPage->show(drills, m_library);
    m_assignmentsPage->show(m_training, m_library, drills.all(), colleagues(), m_application.desk().now());
}

void RehearsalWorkspace::drillFromVisit(const core::VisitId& visit) {
    const app::MadeDrill made = app::makeDrill(m_application, visit);
    openPage(Page::Drills);
    m_drillsPage->show(training::Drills(m_application.folder()), m_library, made.drill.id);
    m_drillsPage->tell(made.fault.isEmpty() ? tr("Made of the visit: %1. Enter practises it with its real timing.")
                                                  .arg(QString::fromStdString(made.drill.title))
                                            : made.fault);
}

void RehearsalWorkspace::play(const std::string& drillId) {
    m_drillsPage->show(training::Drills(m_application.folder()), m_library, drillId);
    const auto drill = m_drillsPage->drill(drillId);
    if (!drill) {
        openPage(Page::Drills);
        m_drillsPage->tell(tr("The drill %1 is not there any more.").arg(QString::fromStdString(drillId)));
        return;
    }
    const std::vector<std::string> scripts = training::playable(*drill, m_library);
    if (scripts.empty()) {
        openPage(Page::Drills);
        m_drillsPage->tell(tr("This drill can't be played: none of its scripts is there any more."));
        return;
    }
    open(scripts.front());
    m_drill = drill;
    m_course->show(QString::fromStdString(drill->title), training::courseOf(*drill, m_library, m_application.office()));
    begin(training::castOf(*drill, m_library), false);
    m_course->follow(*m_hall);
    m_side->takeFocus();
}

void RehearsalWorkspace::assign() {
    switch (static_cast<Page>(m_pages->currentIndex())) {
    case Page::Assignments:
        m_assignmentsPage->findChild<QPushButton*>(QStringLiteral("assignGive"))->click();
        return;
    case Page::Drills: {
        const std::string drill = m_drillsPage->chosen();
        openPage(Page::Assignments);
        m_assignmentsPage->prepare({}, drill, m_side->trainee());
        return;
    }
    case Page::Picture:
    case Page::Review:
    case Page::Runs:
        openPage(Page::Assignments);
        m_assignmentsPage->prepare(m_script, m_drill ? m_drill->id : std::string(), m_side->trainee());
        return;
    }
}

void RehearsalWorkspace::practise(const training::Assignment& assignment) {
    m_side->setTrainee(assignment.trainee);
    if (!assignment.drill.empty()) {
        play(assignment.drill);
    } else if (m_library.find(assignment.script) == nullptr) {
        m_assignmentsPage->tell(
            tr("The scenario %1 is not there any more.").arg(QString::fromStdString(assignment.script)));
    } else {
        open(assignment.script);
        rolePlay();
    }
}

} // namespace yingke::rehearsal
