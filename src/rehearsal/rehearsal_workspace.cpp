// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/rehearsal_workspace.h"

#include "journal/step_use.h"
#include "rehearsal/editor/editor_panel.h"
#include "rehearsal/picture/picture_view.h"
#include "rehearsal/practice_side.h"
#include "scenario/checker.h"
#include "scenario/explorer.h"
#include "scenario/graph.h"
#include "widgets/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <deque>

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

RehearsalWorkspace::RehearsalWorkspace(office::Application& application, QWidget* parent)
    : QWidget(parent), m_application(application) {
    setObjectName(QStringLiteral("rehearsal"));
    setFocusPolicy(Qt::StrongFocus);
    m_pool.setMaxThreadCount(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(12);
    row->addWidget(listCard());
    auto* middle = new QSplitter(Qt::Vertical, this);
    middle->setChildrenCollapsible(false);
    middle->setHandleWidth(10);
    m_pictureCard = pictureCard();
    middle->addWidget(m_pictureCard);
    m_editor = new EditorPanel(application, middle);
    middle->addWidget(m_editor);
    m_review = new QTextEdit(middle);
    m_review->setObjectName(QStringLiteral("review"));
    m_review->setAccessibleName(tr("Review of the role play"));
    m_review->setReadOnly(true);
    m_review->hide();
    middle->addWidget(m_review);
    m_askFile = [this](const QString& name) {
        return QFileDialog::getSaveFileName(this, tr("Save the review"), name, QStringLiteral("PDF (*.pdf)"));
    };
    middle->setStretchFactor(0, 3);
    middle->setStretchFactor(1, 2);
    row->addWidget(middle, 1);
    m_side = new PracticeSide(this);
    row->addWidget(m_side);
    m_keys = plainLabel(tr("F5 next   Alt+← back   Ctrl+B from the start   Ctrl+J from the chosen step\n"
                           "F6 pause   F7 ×1   F8 ×10   F9 to the next limit\n"
                           "Alt+1 telephone   Alt+2 second visitor   Alt+3 insists   Alt+4 supervisor called away\n"
                           "Alt+Q words   Alt+W bearing   Alt+E gestures, then 1–5   Ctrl+T role play\n"
                           "Ctrl+P actor's card as a PDF   Ctrl+D assign as a drill   Ctrl+S review as a PDF\n"
                           "Alt+L scripts   Alt+P picture: arrows, Enter, + − 0, Alt+H high contrast   F1 closes this"),
                        "keys", this);
    m_keys->setObjectName(QStringLiteral("rehearsalKeys"));
    m_keys->hide();
    connect(m_side, &PracticeSide::beginAsked, this, &RehearsalWorkspace::beginAgain);
    connect(m_side, &PracticeSide::rolePlayAsked, this, &RehearsalWorkspace::rolePlay);
    connect(
        m_side, &PracticeSide::castChanged, this, [this](const office::PracticeCast& cast) { begin(cast, m_rolePlay); },
        Qt::QueuedConnection);
    connect(m_picture, &PictureView::stepChosen, this,
            [this](const QString& id) { m_editor->goToStep(core::StepId{id.toStdString()}); });
    connect(m_picture, &PictureView::stepOpened, this, [this](const QString& id) {
        if (m_hall) {
            (void)m_hall->jump(core::StepId{id.toStdString()});
        }
    });
    connect(m_editor, &EditorPanel::stepEntered, this,
            [this](const core::StepId& step) { m_picture->select(step.value); });
    connect(m_editor, &EditorPanel::scriptEdited, this, [this](const scenario::Script& script) {
        for (scenario::Script& one : m_library.scripts) {
            if (one.id == script.id && one.ref.hash != script.ref.hash) {
                one = script;
                if (script.id == m_script) {
                    showPicture(false);
                    learn(script);
                }
            }
        }
    });
    connect(m_editor, &EditorPanel::published, this, [this] { reload(); });
    QStringList names;
    for (const office::Colleague& one : application.office().roster()) {
        if (one.active) {
            names << QString::fromStdString(one.name);
        }
    }
    m_side->setTrainees(names);
    m_trainingFault = m_training.open(application.folder() + QStringLiteral("/training.sqlite"));
    reload();
    if (!m_library.scripts.empty()) {
        const bool known = m_library.find("payment") != nullptr;
        open(known ? "payment" : m_library.scripts.front().id);
    }
}

RehearsalWorkspace::~RehearsalWorkspace() {
    m_pool.clear();
    m_pool.waitForDone();
    m_side->show(nullptr, false);
}

QWidget* RehearsalWorkspace::listCard() {
    QFrame* frame = widgets::card(this);
    frame->setFixedWidth(230);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(plainLabel(tr("Scenario scripts"), "section", frame));
    m_list = new QTreeWidget(frame);
    m_list->setObjectName(QStringLiteral("scriptList"));
    m_list->setAccessibleName(tr("Scenario scripts"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    column->addWidget(m_list, 1);
    m_reach = plainLabel({}, "reach", frame);
    m_reach->setObjectName(QStringLiteral("reach"));
    m_reach->setWordWrap(true);
    column->addWidget(m_reach);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item != nullptr) {
            open(item->data(0, Qt::UserRole).toString().toStdString());
        }
    });
    return frame;
}

QWidget* RehearsalWorkspace::pictureCard() {
    QFrame* frame = widgets::card(this);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(10, 8, 10, 8);
    auto* head = new QHBoxLayout;
    m_title = plainLabel({}, "pictureTitle", frame);
    m_title->setObjectName(QStringLiteral("pictureTitle"));
    head->addWidget(m_title);
    head->addStretch();
    m_shares = plainLabel({}, "quiet", frame);
    m_shares->setObjectName(QStringLiteral("shares"));
    head->addWidget(m_shares);
    column->addLayout(head);
    m_picture = new PictureView(frame);
    column->addWidget(m_picture, 1);
    return frame;
}

void RehearsalWorkspace::reload() {
    m_library = scenario::loadLibrary((m_application.folder() + QStringLiteral("/scripts")).toStdString());
    fillList();
    m_pool.start([this, path = m_application.folder() + QStringLiteral("/journal.sqlite")] {
        const auto used = journal::stepsEntered(path);
        QMetaObject::invokeMethod(
            this,
            [this, used] {
                for (const auto& [key, count] : used) {
                    m_counts[key.first][key.second].used = count;
                }
                showShares();
            },
            Qt::QueuedConnection);
    });
}

void RehearsalWorkspace::fillList() {
    const QSignalBlocker blocked(m_list);
    m_list->clear();
    const auto add = [this](const QString& title, const QString& steps, const std::string& id) {
        auto* item = new QTreeWidgetItem(m_list, {title, steps});
        item->setData(0, Qt::UserRole, QString::fromStdString(id));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(0, QSize(0, 33));
        if (id == m_script) {
            m_list->setCurrentItem(item);
        }
    };
    bool reachable = true;
    for (const char* listed : {"desk", "matter", "follow_up"}) {
        for (const scenario::Script& script : m_library.scripts) {
            if (script.listed == listed) {
                reachable = reachable && allReachable(script);
                add(QString::fromStdString(script.title.text), tr("%1 steps").arg(screensOf(script)), script.id);
            }
        }
    }
    add(tr("The visit machine"), {}, {});
    const scenario::Vocabulary& words = m_application.office().vocabulary();
    const scenario::Coverage coverage = scenario::coverageOf(m_library, words);
    const auto all = static_cast<int>(words.standard.size());
    m_reach->setText(tr("%1 · standard items %2 / %3")
                         .arg(reachable ? tr("All reachable") : tr("Not all reachable"),
                              QString::number(all - static_cast<int>(coverage.missing.size())), QString::number(all)));
}

void RehearsalWorkspace::open(const std::string& scriptId) {
    m_script = scriptId;
    const scenario::Script* script = m_library.find(scriptId);
    fillList();
    if (script == nullptr) {
        m_script.clear();
        showPicture(true);
        return;
    }
    closeReview();
    for (auto& [step, count] : m_counts[scriptId]) {
        count.practised = 0;
    }
    for (const auto& [step, count] : m_training.practised(scriptId)) {
        m_counts[scriptId][step].practised = count;
    }
    m_editor->open(scriptId);
    begin(office::usualCast(*script), false);
    showPicture(true);
    learn(*script);
}

void RehearsalWorkspace::begin(const office::PracticeCast& cast, bool rolePlay) {
    if (m_library.find(m_script) == nullptr) {
        return;
    }
    core::PersonId trainee;
    for (const office::Colleague& one : m_application.office().roster()) {
        if (QString::fromStdString(one.name) == m_side->trainee()) {
            trainee = one.id;
        }
    }
    auto hall = std::make_unique<office::PracticeHall>(
        m_application.office(), m_application.desk().now(),
        office::PracticeHall::Begin{m_library, m_script, cast, trainee, m_side->trainee()});
    m_rolePlay = rolePlay;
    m_side->show(hall.get(), rolePlay);
    m_hall = std::move(hall);
    connect(m_hall.get(), &office::PracticeHall::changed, this, &RehearsalWorkspace::showPath);
    showPath();
}

void RehearsalWorkspace::beginAgain() {
    if (m_hall) {
        begin(m_hall->cast(), m_rolePlay);
    }
}

void RehearsalWorkspace::rolePlay() {
    const scenario::Script* script = m_library.find(m_script);
    if (script == nullptr) {
        return;
    }
    if (m_rolePlay) {
        review();
        return;
    }
    closeReview();
    m_seed = m_seed == 0 ? static_cast<std::uint64_t>(m_application.desk().now().utc) : m_seed + 1;
    begin(office::drawnCast(*script, m_seed), true);
}

void RehearsalWorkspace::showPicture(bool fit) {
    const scenario::Script* script = m_library.find(m_script);
    m_title->setText(script != nullptr ? tr("%1 · picture of the ways").arg(QString::fromStdString(script->title.text))
                                       : tr("The visit machine · states and commands"));
    m_picture->show(script != nullptr ? graphOf(*script, m_application.office().vocabulary()) : graphOfMachine(), fit);
    showPath();
    showShares();
}

void RehearsalWorkspace::showPath() {
    const core::Visit* visit =
        m_hall && !m_script.empty() ? core::find(m_hall->desk().hall(), m_hall->visit()) : nullptr;
    if (visit == nullptr || visit->run.script.id != m_script) {
        m_picture->setPath({}, {});
        return;
    }
    std::vector<std::string> screens;
    for (const core::StepId& step : visit->run.trail) {
        screens.push_back(step.value);
    }
    screens.push_back(visit->run.step.value);
    std::vector<std::string> path = throughPassing(screens);
    path.pop_back();
    m_picture->setPath(visit->run.step.value, path);
    showShares();
}

void RehearsalWorkspace::showShares() {
    const scenario::Script* script = m_library.find(m_script);
    if (script == nullptr) {
        m_shares->clear();
        m_picture->setCounts({}, false);
        return;
    }
    const StepCounts& counts = m_counts[m_script];
    const Shares shares = sharesOf(*script, counts, m_tested.count(script->ref.hash) > 0);
    m_shares->setText(
        tr("● practised %1%   ■ used %2%   ▲ tested %3")
            .arg(QString::number(shares.practised), QString::number(shares.used),
                 shares.tested < 0 ? QStringLiteral("…") : QString::number(shares.tested) + QLatin1Char('%')));
    m_picture->setCounts(counts, true);
}

void RehearsalWorkspace::learn(const scenario::Script& script) {
    if (m_tested.count(script.ref.hash) > 0) {
        return;
    }
    m_pool.start([this, script, words = m_application.office().vocabulary(), limits = m_application.office().limits()] {
        const scenario::Explored explored = scenario::explore(script, words, {2'000, limits});
        QMetaObject::invokeMethod(
            this,
            [this, explored, id = script.id, hash = script.ref.hash] {
                for (auto& [step, count] : m_counts[id]) {
                    count.tested = false;
                }
                for (const core::StepId& step : explored.reached) {
                    m_counts[id][step.value].tested = true;
                }
                m_tested.insert(hash);
                showShares();
            },
            Qt::QueuedConnection);
    });
}

void RehearsalWorkspace::showKeys() {
    m_keys->adjustSize();
    m_keys->move((width() - m_keys->width()) / 2, (height() - m_keys->height()) / 2);
    m_keys->setVisible(!m_keys->isVisible());
    m_keys->raise();
}

} // namespace yingke::rehearsal
