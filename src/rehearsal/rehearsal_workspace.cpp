// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/rehearsal_workspace.h"

#include "rehearsal/drill_course.h"
#include "rehearsal/editor/draft_shelf.h"
#include "rehearsal/editor/editor_panel.h"
#include "rehearsal/held_keys.h"
#include "rehearsal/keys_help.h"
#include "rehearsal/picture/picture_view.h"
#include "rehearsal/practice/practice_side.h"
#include "rehearsal/script_list.h"
#include "scenario/language/checker.h"
#include "scenario/language/graph.h"
#include "training/drills/drill_cast.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <deque>
#include <utility>

namespace yingke::rehearsal {

using widgets::plainLabel;

namespace {

/// Every step can be come to from the first.
bool allReachable(const scenario::Script& script) {
    std::set<core::StepId> seen;
    std::deque<core::StepId> open;
    if (!script.steps.empty()) {
        open.push_back(script.steps.front().id);
    }
    while (!open.empty()) {
        const core::StepId id = open.front();
        open.pop_front();
        const scenario::Step* step = script.find(id);
        if (step == nullptr || !seen.insert(id).second) {
            continue;
        }
        for (const scenario::Way& way : scenario::waysFrom(script, *step)) {
            open.push_back(way.to);
        }
    }
    return seen.size() == script.steps.size();
}

int screensOf(const scenario::Script& script) {
    return static_cast<int>(std::count_if(script.steps.begin(), script.steps.end(),
                                          [](const scenario::Step& step) { return !step.passing(); }));
}

} // namespace

RehearsalWorkspace::RehearsalWorkspace(app::Application& application, QWidget* parent)
    : QWidget(parent), m_application(application) {
    setObjectName(QStringLiteral("rehearsal"));
    setFocusPolicy(Qt::StrongFocus);
    m_pool.setMaxThreadCount(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(12);
    row->addWidget(listCard());
    row->addWidget(pages(), 1);
    m_side = new PracticeSide(this);
    row->addWidget(m_side);
    m_keys = new widgets::KeySheet(this, rehearsalKeys());
    takeHeldKeysFirst(this);
    connect(m_side, &PracticeSide::beginAsked, this, [this] { leave([this] { beginAgain(); }); });
    connect(m_side, &PracticeSide::cardPrintAsked, this, [this] { giveOut(true); });
    connect(m_side, &PracticeSide::cardSaveAsked, this, [this] { giveOut(false); });
    connect(m_side, &PracticeSide::rolePlayAsked, this, &RehearsalWorkspace::rolePlay);
    connect(
        m_side, &PracticeSide::castChanged, this,
        [this](const training::PracticeCast& cast) { begin(cast, m_rolePlay); }, Qt::QueuedConnection);
    connect(m_picture, &PictureView::stepChosen, this,
            [this](const QString& id) { m_editor->goToStep(core::StepId{id.toStdString()}); });
    connect(m_picture, &PictureView::stepOpened, this,
            [this](const QString& id) { jumpTo(core::StepId{id.toStdString()}); });
    connectEditor();
    m_side->setTrainees(colleagues());
    m_trainingFault = m_training.open(application.folder() + QStringLiteral("/training.sqlite"));
    reload();
    if (!m_library.scripts.empty()) {
        const bool known = m_library.find("payment") != nullptr;
        open(known ? "payment" : m_library.scripts.front().id);
    }
    if (!m_trainingFault.isEmpty()) {
        m_side->tell(m_trainingFault);
    }
}

RehearsalWorkspace::~RehearsalWorkspace() {
    m_pool.clear();
    m_pool.waitForDone();
    m_side->show(nullptr, false);
}

void RehearsalWorkspace::connectEditor() {
    connect(m_editor, &EditorPanel::stepEntered, this,
            [this](const core::StepId& step) { m_picture->select(step.value); });
    connect(m_editor, &EditorPanel::scriptEdited, this, [this](const scenario::Script& script) { takeEdited(script); });
    connect(m_editor, &EditorPanel::published, this, [this] { reload(); });
    connect(m_editor, &EditorPanel::draftsChanged, this, [this](const QString& id) {
        reload();
        leave([this, id] {
            open(!id.isEmpty() || m_library.scripts.empty() ? id.toStdString() : m_library.scripts.front().id);
        });
    });
}

QStringList RehearsalWorkspace::colleagues() const {
    QStringList names;
    for (const office::Colleague& one : m_application.office().roster()) {
        if (one.active) {
            names << QString::fromStdString(one.name);
        }
    }
    return names;
}

QWidget* RehearsalWorkspace::listCard() {
    QFrame* frame = widgets::card(this);
    frame->setFixedWidth(230);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(plainLabel(tr("Scenario scripts"), "section", frame));
    m_list = new ScriptList(frame);
    m_list->setAccessibleName(tr("Scenario scripts"));
    column->addWidget(m_list, 1);
    m_reach = plainLabel({}, "reach", frame);
    m_reach->setObjectName(QStringLiteral("reach"));
    m_reach->setWordWrap(true);
    column->addWidget(m_reach);
    const std::array labels{tr("Drills"), tr("Runs"), tr("Assignments")};
    const std::array keys{QStringLiteral("Alt+D"), QStringLiteral("Alt+R"), QStringLiteral("Alt+A")};
    constexpr std::array names{"toDrills", "toRuns", "toAssignments"};
    constexpr std::array to{Page::Drills, Page::Runs, Page::Assignments};
    for (std::size_t i = 0; i < to.size(); ++i) {
        QPushButton* button = widgets::keyButton(labels.at(i), keys.at(i), "", names.at(i), frame);
        button->setProperty("compact", true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, [this, page = to.at(i)] { openPage(page); });
        column->addWidget(button);
    }
    connect(m_list, &ScriptList::chosen, this,
            [this](const QString& id) { leave([this, id] { open(id.toStdString()); }); });
    return frame;
}

void RehearsalWorkspace::reload() {
    m_library = m_application.desk().shelf().library();
    m_drafts = layDrafts(m_application.publisher(), m_library);
    fillList();
    learnUse();
}

void RehearsalWorkspace::fillList() {
    std::vector<ScriptList::Line> lines;
    bool reachable = true;
    for (const char* listed : {"desk", "matter", "follow_up"}) {
        for (const scenario::Script& script : m_library.scripts) {
            if (script.listed == listed) {
                reachable = reachable && allReachable(script);
                const QString steps = tr("%1 steps").arg(screensOf(script));
                lines.push_back({QString::fromStdString(script.title.text),
                                 m_drafts.count(script.id) > 0 ? QStringLiteral("✎ ") + steps : steps, script.id});
            }
        }
    }
    for (const auto& [id, walks] : m_drafts) {
        if (m_library.find(id) == nullptr) {
            lines.push_back({QString::fromStdString(id), tr("✎ draft"), id});
        }
    }
    lines.push_back({tr("The visit machine"), {}, {}});
    m_list->show(lines, m_script);
    const scenario::Vocabulary& words = m_application.office().vocabulary();
    const scenario::Coverage coverage = scenario::coverageOf(m_library, words);
    const auto all = static_cast<int>(words.standard.size());
    m_reach->setText(tr("%1 · standard items %2 / %3")
                         .arg(reachable ? tr("All reachable") : tr("Not all reachable"),
                              QString::number(all - static_cast<int>(coverage.missing.size())), QString::number(all)));
}

void RehearsalWorkspace::open(const std::string& scriptId) {
    m_script = scriptId;
    m_drill.reset();
    const scenario::Script* script = m_library.find(scriptId);
    fillList();
    openPage(Page::Picture);
    if (script == nullptr) {
        if (m_drafts.count(scriptId) > 0) { // can't be walked yet; it can be mended
            openDraft(scriptId);
            return;
        }
        openMachine();
        return;
    }
    learnPractice(scriptId);
    m_editor->open(scriptId);
    begin(training::usualCast(*script), false);
    showPicture(true);
    learn(*script);
}

void RehearsalWorkspace::openMachine() {
    m_side->show(nullptr, false); // nothing is practised on it
    m_hall.reset();
    m_rolePlay = false;
    m_script.clear();
    m_side->setVisible(false);
    arrange();
    layout()->activate(); // the picture is fitted into the room that it has now
    showPicture(true);
}

void RehearsalWorkspace::begin(const training::PracticeCast& cast, bool rolePlay) {
    training::PracticeHall::Begin parts{m_library, m_script, cast, {}, m_side->trainee(), {}};
    if (m_drill) {
        std::vector<std::string> scripts = training::playable(*m_drill, m_library);
        parts.script = scripts.empty() ? std::string() : scripts.front();
        parts.then.assign(scripts.begin() + (scripts.empty() ? 0 : 1), scripts.end());
    }
    if (m_library.find(parts.script) == nullptr) {
        return;
    }
    for (const office::Colleague& one : m_application.office().roster()) {
        if (QString::fromStdString(one.name) == m_side->trainee()) {
            parts.trainee = one.id;
        }
    }
    auto hall =
        std::make_unique<training::PracticeHall>(m_application.office(), m_application.desk().now(), std::move(parts));
    m_rolePlay = rolePlay;
    m_walkKept = false;
    m_side->show(hall.get(), rolePlay || m_drill, card(*hall),
                 m_drill ? QString::fromStdString(m_drill->title) : QString());
    constexpr int roomForCard = 780;
    m_side->showCard(rolePlay || m_drill || height() >= roomForCard);
    arrange();
    m_hall = std::move(hall);
    connect(m_hall.get(), &training::PracticeHall::changed, this, [this] {
        showPath();
        if (m_drill) {
            m_course->follow(*m_hall);
        }
        keepWalk();
    });
    showPath();
}

std::vector<QString> RehearsalWorkspace::card(const training::PracticeHall& hall) const {
    std::vector<QString> lines = training::actorsCard(hall.office(), hall.script(), hall.cast());
    if (m_drill) {
        const scenario::Script* about = m_library.find(training::mainScript(*m_drill));
        lines = training::actorsCard(hall.office(), about != nullptr ? *about : hall.script(), hall.cast());
        for (const QString& line : training::answersOf(*m_drill, m_library)) {
            lines.push_back(line);
        }
    }
    return lines;
}

void RehearsalWorkspace::beginAgain() {
    if (m_hall) { // a drill's cast has come and gone meanwhile: it stands as at the begin again
        begin(m_drill ? training::castOf(*m_drill, m_library) : m_hall->cast(), m_rolePlay);
        m_side->takeFocus();
    }
}

void RehearsalWorkspace::jumpTo(const core::StepId& step) {
    if (m_hall && !m_drill) {
        if (const auto refusal = m_hall->jump(step)) {
            m_side->tell(refusal->sentence);
        }
        m_side->takeFocus();
    }
}

void RehearsalWorkspace::rolePlay() {
    if (m_rolePlay || m_drill) {
        review();
        return;
    }
    const scenario::Script* script = m_library.find(m_script);
    if (script == nullptr) {
        return;
    }
    openPage(Page::Picture);
    m_seed = m_seed == 0 ? static_cast<std::uint64_t>(m_application.desk().now().utc) : m_seed + 1;
    begin(training::drawnCast(*script, m_seed), true);
    m_side->takeFocus();
}

} // namespace yingke::rehearsal
