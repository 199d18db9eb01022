// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/rehearsal_workspace.h"

#include "app/application.h"
#include "app/make_drill.h"
#include "rehearsal/drill_course.h"
#include "rehearsal/editor/editor_panel.h"
#include "rehearsal/editor/script_drop.h"
#include "rehearsal/held_keys.h"
#include "rehearsal/picture/step_learner.h"
#include "rehearsal/practice/cast_panel.h"
#include "rehearsal/practice/practice_side.h"
#include "rehearsal/script_choice.h"
#include "training/drills/drill_cast.h"
#include "widgets/keys/key_text.h"
#include "widgets/parts/kept_widths.h"
#include "widgets/parts/key_sheet.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QSplitter>

namespace yingke::rehearsal {

namespace {

/// A screen lower than this (1366×768) has no room at the side for the sentence, the card and the marks together.
constexpr int lowScreen = 780;
constexpr int sideWidth = 424; // pixels, of the practice
constexpr int sideNarrow = 392;
constexpr int narrowScreen = 1200; ///< below it the middle wants what the sides can spare

} // namespace

RehearsalWorkspace::RehearsalWorkspace(app::Application& application, QWidget* parent)
    : QWidget(parent), m_application(application), m_scripts(application.desk().shelf(), application.publisher()),
      m_runs(application.folder()) {
    setObjectName(QStringLiteral("rehearsal"));
    setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(12);
    m_choice = new ScriptChoice(this);
    row->addWidget(m_choice);
    m_pages = new PageHost(
        {application.office(), application.desk(), m_scripts.library(), application.folder(), m_runs}, middle(), this);
    row->addWidget(m_pages, 1);
    m_side = new PracticeSide(this);
    row->addWidget(m_side);
    m_session =
        new PracticeSession({application.office(), application.desk(), m_scripts.library(), m_runs, *m_side}, this);
    m_learner = new StepLearner(application.office(), application.folder() + QStringLiteral("/journal.sqlite"), this);
    m_sheet = new widgets::KeySheet(this, widgets::Sheet::Rehearsal);
    takeHeldKeysFirst(this);
    joinKeys();
    connectMiddle();
    connectPages();
    connectSession();
    m_side->setTrainees(m_pages->colleagues());
    reload();
    if (!m_scripts.library().scripts.empty()) {
        const bool known = m_scripts.find("payment") != nullptr;
        open(known ? "payment" : m_scripts.library().scripts.front().id);
    }
    if (!m_runs.fault().isEmpty()) {
        m_side->tell(m_runs.fault());
    }
}

RehearsalWorkspace::~RehearsalWorkspace() { m_session->end(); }

QWidget* RehearsalWorkspace::middle() {
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("rehearsalMiddle"));
    splitter->setChildrenCollapsible(false);
    constexpr int handle = 10;
    splitter->setHandleWidth(handle);
    m_picture = new PictureCard(splitter);
    splitter->addWidget(m_picture);
    m_editor = new EditorPanel({m_application.office(), m_application.desk(), m_application.publisher(),
                                m_application.folder(), [this] { return m_application.isOpen(); }},
                               splitter);
    splitter->addWidget(m_editor);
    m_course = new DrillCourse(splitter);
    m_course->hide();
    splitter->addWidget(m_course);
    m_stage = new QWidget(splitter);
    auto* stage = new QHBoxLayout(m_stage);
    stage->setContentsMargins(0, 0, 0, 0);
    m_stage->hide();
    splitter->addWidget(m_stage);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setStretchFactor(2, 2);
    connect(
        m_editor, &EditorPanel::firstShown, splitter,
        [splitter] { // the picture keeps half at first, whatever the editor would like
            if (widgets::KeptWidths::isKept(*splitter)) {
                return; // somebody pulled it otherwise
            }
            QList<int> sizes = splitter->sizes();
            const int both = sizes.at(0) + sizes.at(1);
            sizes[0] = both / 2;
            sizes[1] = both - both / 2;
            splitter->setSizes(sizes);
        },
        Qt::QueuedConnection); // they are laid out by then
    return splitter;
}

void RehearsalWorkspace::connectMiddle() {
    connect(m_choice, &ScriptChoice::chosen, this,
            [this](const QString& id) { m_session->leave([this, id] { open(id.toStdString()); }); });
    connect(m_choice, &ScriptChoice::pageAsked, m_pages, &PageHost::openPage);
    connect(new ScriptDrop(this), &ScriptDrop::dropped, this,
            [this](const QString& path) { m_session->leave([this, path] { m_editor->takeFile(path); }); });
    connect(m_picture, &PictureCard::stepChosen, this,
            [this](const QString& id) { m_editor->goToStep(core::StepId{id.toStdString()}); });
    connect(m_picture, &PictureCard::stepOpened, this,
            [this](const QString& id) { m_session->jumpTo(core::StepId{id.toStdString()}); });
    connect(m_learner, &StepLearner::learned, this, &RehearsalWorkspace::showShares);
    connect(m_learner, &StepLearner::learned, this, [this] {
        m_choice->showReach(m_scripts, *m_learner);
        m_editor->showFound([this](const scenario::Script& script) {
            return Walked{m_learner->testedOf(script) != Tested::Unknown, m_learner->foundIn(script)};
        });
    });
    connect(m_editor, &EditorPanel::stepEntered, this,
            [this](const core::StepId& step) { m_picture->select(step.value); });
    connect(m_editor, &EditorPanel::scriptEdited, this, [this](const scenario::Script& script) { takeEdited(script); });
    connect(m_editor, &EditorPanel::heightAsked, this, [this] { m_picture->setVisible(!m_picture->isVisible()); });
    connect(m_editor, &EditorPanel::published, this, &RehearsalWorkspace::reload);
    connect(m_editor, &EditorPanel::draftsChanged, this, [this](const QString& id) {
        reload();
        m_session->leave([this, id] {
            const bool any = id.isEmpty() && !m_scripts.library().scripts.empty();
            open(any ? m_scripts.library().scripts.front().id : id.toStdString());
        });
    });
}

void RehearsalWorkspace::connectPages() {
    connect(m_pages, &PageHost::opened, this, [this](Page page, Page before) {
        m_side->setVisible(page == Page::Picture && !m_script.empty()); // lists, review and machine want the room
        if (page == Page::Picture && before != page && !m_choice->hasKeys()) { // who goes down the list goes on in it
            m_side->takeFocus();
        }
    });
    connect(m_pages, &PageHost::playAsked, this,
            [this](const QString& id) { m_session->leave([this, id] { play(id.toStdString()); }); });
    connect(m_pages, &PageHost::practiseAsked, this,
            [this](const training::Assignment& given) { m_session->leave([this, given] { practise(given); }); });
    connect(m_pages, &PageHost::assignAsked, this, &RehearsalWorkspace::assign);
    connect(m_pages, &PageHost::giveOutAsked, this, &RehearsalWorkspace::giveOut);
    connect(m_pages, &PageHost::erased, this, [this] { takeKept(m_script); });
}

void RehearsalWorkspace::connectSession() {
    connect(m_side, &PracticeSide::rolePlayAsked, this, &RehearsalWorkspace::rolePlay);
    connect(m_side, &PracticeSide::cardPrintAsked, this, [this] { giveOut(Medium::Paper); });
    connect(m_side, &PracticeSide::cardSaveAsked, this, [this] { giveOut(Medium::Pdf); });
    connect(m_session, &PracticeSession::began, this, [this] {
        m_side->showCard(m_session->isPlayed() || height() >= lowScreen);
        arrange();
        showPath();
    });
    connect(m_session, &PracticeSession::moved, this, [this] {
        showPath();
        if (m_session->drill()) {
            m_course->follow(*m_session->hall());
        }
    });
    connect(m_session, &PracticeSession::kept, this, [this](const QString& script) { takeKept(script.toStdString()); });
    connect(m_session, &PracticeSession::reviewed, this, &RehearsalWorkspace::takeReview);
    connect(m_session, &PracticeSession::stayed, this, [this] {
        list(); // the line of what is on is the current one again
        openPage(Page::Picture);
        m_side->takeFocus();
    });
}

void RehearsalWorkspace::arrange() {
    // In a role play on a low screen the trainer's two cards go under the picture, where the text is not needed.
    const bool under = height() < lowScreen && m_session->isPlayed();
    if (under != m_side->isLent(*m_stage)) {
        if (under) {
            m_side->lendCards(*qobject_cast<QHBoxLayout*>(m_stage->layout()));
        } else {
            m_side->takeBack();
        }
    }
    const bool drill = m_session->drill().has_value();
    m_choice->setFixedWidth(width() < narrowScreen ? ScriptChoice::narrow : ScriptChoice::wide);
    m_side->setFixedWidth(width() < narrowScreen ? sideNarrow : sideWidth);
    m_stage->setVisible(under);
    m_editor->setVisible(!under && !drill && !m_script.empty()); // the visit machine has no text
    m_course->setVisible(drill);
}

void RehearsalWorkspace::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    constexpr int room = 668; // pixels, that all of the cast and the sentence fill
    auto* cast = m_side->findChild<CastPanel*>();
    if (event->oldSize().height() >= room && height() < room && cast->unfolded()) {
        cast->unfold(false);
    }
    arrange();
}

void RehearsalWorkspace::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    window()->installEventFilter(m_session);
    m_learner->countUse(); // the desk went on meanwhile
}

const scenario::Vocabulary& RehearsalWorkspace::words() const { return m_application.office().vocabulary(); }

void RehearsalWorkspace::list() {
    m_choice->show(m_scripts, words(), m_script);
    m_choice->showReach(m_scripts, *m_learner);
    m_learner->testRest(m_scripts.library().scripts);
}

void RehearsalWorkspace::reload() {
    m_scripts.reload();
    list();
    m_learner->countUse();
}

void RehearsalWorkspace::open(const std::string& scriptId) {
    m_script = scriptId;
    m_session->drop();
    m_learner->cancelTest();
    const scenario::Script* script = m_scripts.find(scriptId);
    list();
    openPage(Page::Picture);
    if (script == nullptr) {
        if (m_scripts.isDraft(scriptId)) { // can't be walked yet; it can be mended
            openDraft(scriptId);
            return;
        }
        openMachine();
        return;
    }
    m_learner->setPractised(scriptId, m_runs.store().practised(scriptId));
    m_editor->open(scriptId);
    m_session->walk(*script);
    showPicture(PictureCard::Zoom::Fit);
    m_learner->test(*script);
}

void RehearsalWorkspace::openMachine() {
    m_session->end(); // nothing is practised on it
    m_learner->cancelTest();
    m_script.clear();
    m_side->setVisible(false);
    arrange();
    layout()->activate(); // the picture is fitted into the room that it has now
    showPicture(PictureCard::Zoom::Fit);
}

void RehearsalWorkspace::openDraft(const std::string& scriptId) {
    m_session->end();
    m_editor->open(scriptId);
    m_picture->showNothing(scriptId);
}

void RehearsalWorkspace::takeEdited(const scenario::Script& script) {
    const TrainersScripts::Taken taken = m_scripts.take(script);
    if (taken == TrainersScripts::Taken::Same) {
        return;
    }
    list();
    if (script.id == m_script) {
        showPicture(taken == TrainersScripts::Taken::New ? PictureCard::Zoom::Fit : PictureCard::Zoom::Keep);
        m_learner->test(script);
        if (practice() == nullptr) {
            m_session->walk(script);
        }
    }
}

void RehearsalWorkspace::takeReview(const training::TrainingRun& run, const QString& fault) {
    open(run.script); // the next practice is by hand again
    m_pages->showReview(run, fault, Page::Picture);
}

void RehearsalWorkspace::takeKept(const std::string& script) {
    m_learner->setPractised(script, m_runs.store().practised(script));
    showShares();
}

void RehearsalWorkspace::drillFromVisit(const core::VisitId& visit) {
    const app::MadeDrill made = app::makeDrill(m_application, visit);
    m_pages->openDrills(
        made.drill.id,
        made.fault.isEmpty()
            ? widgets::keyed(tr("Made of the visit: %1. {key:list.open} practises it with its real timing."))
                  .arg(QString::fromStdString(made.drill.title))
            : made.fault);
}

void RehearsalWorkspace::play(const std::string& drillId) {
    const auto drill = m_pages->chooseDrill(drillId);
    if (!drill) {
        m_pages->openDrills({}, tr("The drill %1 is not there any more.").arg(QString::fromStdString(drillId)));
        return;
    }
    const std::vector<std::string> scripts = training::playable(*drill, m_scripts.library());
    if (scripts.empty()) {
        m_pages->openDrills({}, tr("This drill can't be played: none of its scripts is there any more."));
        return;
    }
    open(scripts.front());
    m_course->show(QString::fromStdString(drill->title),
                   training::courseOf(*drill, m_scripts.library(), m_application.office()));
    m_session->play(*drill);
    m_course->follow(*m_session->hall());
}

void RehearsalWorkspace::rolePlay() {
    if (m_session->isPlayed()) {
        m_session->review();
        return;
    }
    if (const scenario::Script* script = m_scripts.find(m_script)) {
        openPage(Page::Picture);
        m_session->rolePlay(*script);
    }
}

void RehearsalWorkspace::giveOut(Medium medium) {
    switch (m_pages->page()) {
    case Page::Review:
        m_pages->giveOutReview(medium, *m_printer);
        break;
    case Page::Picture:
        m_session->giveOutCard(medium, *m_printer);
        break;
    case Page::Drills:
    case Page::Runs:
    case Page::Assignments:
        break; // the lists are not printed
    }
}

void RehearsalWorkspace::assign() {
    const auto& drill = m_session->drill();
    m_pages->assign(m_script, drill ? drill->id : std::string(), m_side->trainee());
}

void RehearsalWorkspace::practise(const training::Assignment& assignment) {
    m_side->setTrainee(assignment.trainee);
    if (!assignment.drill.empty()) {
        play(assignment.drill);
    } else if (m_scripts.find(assignment.script) == nullptr) {
        m_pages->tellAssignments(
            tr("The scenario %1 is not there any more.").arg(QString::fromStdString(assignment.script)));
    } else {
        open(assignment.script);
        rolePlay();
    }
}

void RehearsalWorkspace::showPicture(PictureCard::Zoom zoom) {
    m_picture->show(m_scripts.find(m_script), words(), zoom);
    showPath();
    showShares();
}

void RehearsalWorkspace::showPath() {
    const training::PracticeHall* hall = practice();
    const core::Visit* visit =
        hall != nullptr && !m_script.empty() ? core::find(hall->desk().hall(), hall->visit()) : nullptr;
    if (visit != nullptr && m_session->drill() && visit->run.script.id != m_script &&
        m_scripts.find(visit->run.script.id) != nullptr) {
        m_script = visit->run.script.id; // the drill goes on to its next script, and the picture with it
        list();
        showPicture(PictureCard::Zoom::Fit);
        return;
    }
    const bool here = visit != nullptr && visit->run.script.id == m_script;
    m_picture->showPath(m_scripts.find(m_script), here ? visit : nullptr);
}

void RehearsalWorkspace::showShares() {
    const scenario::Script* script = m_scripts.find(m_script);
    m_picture->showShares(script, words(), m_learner->countsOf(m_script),
                          script != nullptr ? m_learner->testedOf(*script) : Tested::Unknown);
}

} // namespace yingke::rehearsal
