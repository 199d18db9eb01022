// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/script_choice.h"

#include "rehearsal/script_list.h"
#include "scenario/language/checker.h"
#include "scenario/language/graph.h"
#include "widgets/look/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <deque>
#include <set>

namespace yingke::rehearsal {

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

ScriptChoice::ScriptChoice(QWidget* parent) : QFrame(parent) {
    setProperty("card", true);
    setFixedWidth(230);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(widgets::plainLabel(tr("Scenario scripts"), "section", this));
    m_list = new ScriptList(this);
    m_list->setAccessibleName(tr("Scenario scripts"));
    column->addWidget(m_list, 1);
    m_reach = widgets::plainLabel({}, "reach", this);
    m_reach->setObjectName(QStringLiteral("reach"));
    m_reach->setWordWrap(true);
    column->addWidget(m_reach);
    const std::array labels{tr("Drills"), tr("Runs"), tr("Assignments")};
    const std::array keys{QStringLiteral("Alt+D"), QStringLiteral("Alt+R"), QStringLiteral("Alt+A")};
    constexpr std::array names{"toDrills", "toRuns", "toAssignments"};
    constexpr std::array to{Page::Drills, Page::Runs, Page::Assignments};
    for (std::size_t i = 0; i < to.size(); ++i) {
        QPushButton* button = widgets::keyButton(labels.at(i), keys.at(i), "", names.at(i), this);
        button->setProperty("compact", true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, [this, page = to.at(i)] { emit pageAsked(page); });
        column->addWidget(button);
    }
    connect(m_list, &ScriptList::chosen, this, &ScriptChoice::chosen);
}

void ScriptChoice::show(const TrainersScripts& scripts, const scenario::Vocabulary& words, const std::string& current) {
    std::vector<ScriptList::Line> lines;
    bool reachable = true;
    for (const char* listed : {"desk", "matter", "follow_up"}) {
        for (const scenario::Script& script : scripts.library().scripts) {
            if (script.listed == listed) {
                reachable = reachable && allReachable(script);
                const QString steps = tr("%1 steps").arg(screensOf(script));
                lines.push_back({QString::fromStdString(script.title.text),
                                 scripts.isDraft(script.id) ? QStringLiteral("✎ ") + steps : steps, script.id});
            }
        }
    }
    for (const auto& [id, walks] : scripts.drafts()) {
        if (scripts.find(id) == nullptr) {
            lines.push_back({QString::fromStdString(id), tr("✎ draft"), id});
        }
    }
    lines.push_back({tr("The visit machine"), {}, {}});
    m_list->show(lines, current);
    const scenario::Coverage coverage = scenario::coverageOf(scripts.library(), words);
    const auto all = static_cast<int>(words.standard.size());
    m_reach->setText(tr("%1 · standard items %2 / %3")
                         .arg(reachable ? tr("All reachable") : tr("Not all reachable"),
                              QString::number(all - static_cast<int>(coverage.missing.size())), QString::number(all)));
}

void ScriptChoice::focusList() { m_list->setFocus(); }

bool ScriptChoice::hasKeys() const { return m_list->hasFocus(); }

} // namespace yingke::rehearsal
