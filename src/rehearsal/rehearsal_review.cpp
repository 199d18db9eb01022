// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a role play in the workspace, and the path through steps that nobody sees.
#include "rehearsal/editor/editor_panel.h"
#include "rehearsal/limits_kept.h"
#include "rehearsal/picture/picture_view.h"
#include "rehearsal/practice_side.h"
#include "rehearsal/rehearsal_workspace.h"
#include "rehearsal/review.h"
#include "scenario/graph.h"

#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>
#include <deque>

namespace yingke::rehearsal {

void RehearsalWorkspace::review() {
    office::TrainingRun run = runOf(*m_hall, m_side->trainee(), m_side->marks());
    const QString fault = m_trainingFault.isEmpty() ? m_training.save(run) : m_trainingFault;
    const auto page =
        reviewPage(run, m_training.runsOf(run.trainee, run.script, 10),
                   office::actorsCard(m_hall->office(), m_hall->script(), m_hall->cast()), limitsOf(*m_hall).lines);
    m_hall->clock().setPace(office::Pace::Paused);
    begin(office::usualCast(m_hall->script()), false);
    for (const auto& [step, count] : m_training.practised(run.script)) {
        m_counts[run.script][step].practised = count;
    }
    showShares();
    m_review->setDocument(page->clone(m_review));
    if (!fault.isEmpty()) {
        m_review->append(fault);
    }
    m_review->append(tr("Ctrl+S saves this page as a PDF, Esc goes back to the picture."));
    m_review->moveCursor(QTextCursor::Start);
    m_pictureCard->hide();
    m_editor->hide();
    m_review->show();
    m_review->setFocus();
}

void RehearsalWorkspace::saveReview() {
    if (m_review->isHidden()) {
        return;
    }
    const QString path = m_askFile(tr("role-play.pdf"));
    if (!path.isEmpty()) {
        const QString fault = writePdf(*m_review->document(), path);
        m_review->append(fault.isEmpty() ? tr("Saved: %1").arg(path) : fault);
    }
}

void RehearsalWorkspace::saveCard() {
    const QString path = m_hall ? m_askFile(tr("card.pdf")) : QString();
    if (!path.isEmpty()) {
        const auto page = cardPage(QString::fromStdString(m_hall->script().title.text),
                                   office::actorsCard(m_hall->office(), m_hall->script(), m_hall->cast()));
        const QString fault = writePdf(*page, path);
        m_side->tell(fault.isEmpty() ? tr("Saved: %1").arg(path) : fault);
    }
}

void RehearsalWorkspace::assign() {
    const QString trainee = m_side->trainee();
    if (trainee.isEmpty() || m_script.empty()) {
        m_side->tell(tr("Choose a scenario, and write who is to practise it."));
        return;
    }
    constexpr std::int64_t week = 7;
    const QString fault =
        m_training.assign({0, trainee, m_script, core::localDay(m_application.desk().now()) + week, 0});
    const auto open = m_training.openAssignments(trainee).size();
    m_side->tell(fault.isEmpty()
                     ? tr("Assigned to %1, due in a week; open drills: %2.").arg(trainee, QString::number(open))
                     : fault);
}

void RehearsalWorkspace::closeReview() {
    m_review->hide();
    m_pictureCard->show();
    m_editor->show();
}

std::vector<std::string> RehearsalWorkspace::throughPassing(const std::vector<std::string>& screens) const {
    const scenario::Script* script = m_library.find(m_script);
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

} // namespace yingke::rehearsal
