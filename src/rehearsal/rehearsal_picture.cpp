// SPDX-License-Identifier: GPL-3.0-or-later
// The picture in the middle: the way taken, and how often each step was tested, practised, really used.
#include "journal/read/step_use.h"
#include "rehearsal/picture/never_list.h"
#include "rehearsal/picture/picture_legend.h"
#include "rehearsal/picture/picture_view.h"
#include "rehearsal/rehearsal_workspace.h"
#include "scenario/explorer/explorer.h"
#include "scenario/language/graph.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <deque>
#include <set>

namespace yingke::rehearsal {

using widgets::plainLabel;

namespace {

/// The way through the screens with the steps between them that nobody sees.
std::vector<std::string> throughPassing(const scenario::Script* script, const std::vector<std::string>& screens) {
    std::vector<std::string> path;
    for (std::size_t i = 0; script != nullptr && i < screens.size(); ++i) {
        path.push_back(screens[i]);
        if (i + 1 == screens.size()) {
            break;
        }
        // The shortest way to the next screen by steps that nobody sees.
        std::map<core::StepId, core::StepId> before;
        std::deque<core::StepId> open{core::StepId{screens[i]}};
        const core::StepId goal{screens[i + 1]};
        while (!open.empty() && before.count(goal) == 0) {
            const core::StepId id = open.front();
            open.pop_front();
            const scenario::Step* step = script->find(id);
            if (step == nullptr || (id.value != screens[i] && !step->passing())) {
                continue;
            }
            for (const scenario::Way& way : scenario::waysFrom(*script, *step)) {
                if (way.to.value != screens[i] && before.emplace(way.to, id).second) {
                    open.push_back(way.to);
                }
            }
        }
        std::vector<std::string> between;
        for (auto at = before.find(goal); at != before.end() && at->second.value != screens[i];
             at = before.find(at->second)) {
            between.push_back(at->second.value);
        }
        path.insert(path.end(), between.rbegin(), between.rend());
    }
    if (path.empty()) {
        path = screens;
    }
    return path;
}

} // namespace

QWidget* RehearsalWorkspace::pictureCard() {
    QFrame* frame = widgets::card(this);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(10, 8, 10, 8);
    auto* head = new QHBoxLayout;
    m_title = plainLabel({}, "pictureTitle", frame);
    m_title->setObjectName(QStringLiteral("pictureTitle"));
    head->addWidget(m_title);
    head->addStretch();
    m_neverButton = widgets::keyButton(tr("Never practised"), QStringLiteral("Alt+N"), "", "neverPractised", frame);
    m_neverButton->setProperty("compact", true);
    m_neverButton->setCheckable(true);
    m_neverButton->setFocusPolicy(Qt::TabFocus);
    connect(m_neverButton, &QPushButton::toggled, this, &RehearsalWorkspace::showNever);
    head->addWidget(m_neverButton);
    column->addLayout(head);
    auto* row = new QHBoxLayout;
    m_picture = new PictureView(frame);
    row->addWidget(m_picture, 1);
    m_never = new NeverList(frame);
    m_never->hide();
    row->addWidget(m_never);
    column->addLayout(row, 1);
    m_legend = new PictureLegend(frame);
    column->addWidget(m_legend);
    connect(m_never, &NeverList::stepChosen, this, [this](const QString& id) {
        m_picture->select(id.toStdString());
        emit m_picture->stepChosen(id);
    });
    connect(m_never, &NeverList::stepOpened, this,
            [this](const QString& id) { jumpTo(core::StepId{id.toStdString()}); });
    return frame;
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
    if (visit != nullptr && m_drill && visit->run.script.id != m_script &&
        m_library.find(visit->run.script.id) != nullptr) {
        m_script = visit->run.script.id; // the drill goes on to its next script, and the picture with it
        fillList();
        showPicture(true);
        return;
    }
    if (visit == nullptr || visit->run.script.id != m_script) {
        m_picture->setPath({}, {});
        m_legend->setPath(0);
        return;
    }
    std::vector<std::string> screens;
    for (const core::StepId& step : visit->run.trail) {
        screens.push_back(step.value);
    }
    screens.push_back(visit->run.step.value);
    m_legend->setPath(static_cast<int>(std::set<std::string>(screens.begin(), screens.end()).size()));
    std::vector<std::string> path = throughPassing(m_library.find(m_script), screens);
    path.pop_back();
    m_picture->setPath(visit->run.step.value, path);
}

void RehearsalWorkspace::showShares() {
    const scenario::Script* script = m_library.find(m_script);
    m_neverButton->setVisible(script != nullptr);
    m_legend->setVisible(script != nullptr);
    if (script == nullptr) {
        m_picture->setCounts({}, false);
        m_neverButton->setChecked(false);
        return;
    }
    const StepCounts& counts = m_counts[m_script];
    const Shares shares = sharesOf(*script, counts, m_tested.count(script->ref.hash) > 0);
    m_picture->setCounts(counts, true);
    const int never = m_never->show(graphOf(*script, m_application.office().vocabulary()), counts);
    m_legend->show({shares.screens, never, shares.practised, shares.used, shares.tested});
    m_neverButton->setText(tr("Never practised: %1").arg(never) + QStringLiteral("  Alt+N"));
}

void RehearsalWorkspace::showNever(bool on) {
    m_never->setVisible(on);
    m_picture->setOnlyNever(on);
    if (on) {
        m_never->setFocus();
        if (m_never->currentItem() == nullptr && m_never->count() > 0) {
            m_never->setCurrentRow(0);
        }
    } else {
        m_picture->setFocus();
    }
}

void RehearsalWorkspace::learn(const scenario::Script& script) {
    if (m_tested.count(script.ref.hash) > 0) {
        return;
    }
    m_pool.start([this, script, words = m_application.office().vocabulary(), limits = m_application.office().limits()] {
        constexpr std::uint64_t most = 2'000;
        const scenario::Explored explored = scenario::explore(script, words, {most, limits});
        QMetaObject::invokeMethod(
            this,
            [this, explored, id = script.id, hash = script.ref.hash] {
                for (auto& [step, count] : m_counts[id]) {
                    count.tested = 0;
                }
                for (const auto& [step, times] : explored.standings) {
                    m_counts[id][step.value].tested = static_cast<std::int64_t>(times);
                }
                m_tested.insert(hash);
                showShares();
            },
            Qt::QueuedConnection);
    });
}

void RehearsalWorkspace::learnUse() {
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

void RehearsalWorkspace::learnPractice(const std::string& script) {
    for (auto& [step, count] : m_counts[script]) {
        count.practised = 0;
    }
    for (const auto& [step, count] : m_training.practised(script)) {
        m_counts[script][step].practised = count;
    }
}

void RehearsalWorkspace::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    learnUse(); // the desk went on meanwhile
}

} // namespace yingke::rehearsal
