// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/script_choice.h"

#include "rehearsal/picture/step_learner.h"
#include "rehearsal/script_list.h"
#include "scenario/checker/checker.h"
#include "widgets/look/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace yingke::rehearsal {

namespace {

int screensOf(const scenario::Script& script) {
    return static_cast<int>(std::count_if(script.steps.begin(), script.steps.end(),
                                          [](const scenario::Step& step) { return !step.passing(); }));
}

} // namespace

ScriptChoice::ScriptChoice(QWidget* parent) : QFrame(parent) {
    setProperty("card", true);
    setFixedWidth(wide);
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
    constexpr std::array keys{"pages.drills", "pages.runs", "pages.assignments"};
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
    for (const char* listed : {"desk", "matter", "follow_up"}) {
        for (const scenario::Script& script : scripts.library().scripts) {
            if (script.listed == listed) {
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
    m_standard = tr("standard items %1 / %2")
                     .arg(QString::number(all - static_cast<int>(coverage.missing.size())), QString::number(all));
}

void ScriptChoice::showReach(const TrainersScripts& scripts, const StepLearner& learner) {
    int walked = 0;
    int all = 0;
    int faulty = 0;
    for (const scenario::Script& script : scripts.library().scripts) {
        ++all;
        walked += learner.testedOf(script) == Tested::Whole ? 1 : 0;
        const scenario::Problems& found = learner.foundIn(script);
        faulty += std::any_of(
                      found.begin(), found.end(),
                      [](const scenario::Problem& one) { return one.code != "not-walked" && one.code != "not-found"; })
                      ? 1
                      : 0;
    }
    const QString reach = faulty > 0 ? tr("Not all reachable, or a dead end: %1 scripts").arg(faulty)
                          : walked == all
                              ? tr("All reachable")
                              : tr("Walked through: %1 / %2").arg(QString::number(walked), QString::number(all));
    m_reach->setText(reach + QStringLiteral(" · ") + m_standard);
}

void ScriptChoice::focusList() { m_list->setFocus(); }

bool ScriptChoice::hasKeys() const { return m_list->hasFocus(); }

} // namespace yingke::rehearsal
