// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a role play or a drill in the workspace: kept, shown as its page, printed.
#include "rehearsal/pages/drills_page.h"
#include "rehearsal/parts/page_outlet.h"
#include "rehearsal/practice/practice_side.h"
#include "rehearsal/practice/review.h"
#include "rehearsal/rehearsal_workspace.h"
#include "training/drills/drills.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>
#include <memory>

namespace yingke::rehearsal {

void RehearsalWorkspace::review() {
    if (!m_hall) {
        return;
    }
    m_hall->clock().setPace(training::Pace::Paused);
    const QString trainee = m_side->trainee().isEmpty() ? tr("without a name") : m_side->trainee();
    training::TrainingRun run = runOf(*m_hall, trainee, m_side->marks(), card(*m_hall), m_drill ? &*m_drill : nullptr);
    run.kind = m_drill ? training::RunKind::Drill : training::RunKind::RolePlay;
    const QString fault = m_trainingFault.isEmpty() ? m_training.save(run) : m_trainingFault;
    for (const std::string& script : m_drill ? m_drill->scripts : std::vector<std::string>{run.script}) {
        learnPractice(script);
    }
    open(run.script); // the next practice is by hand again
    m_cameFrom = Page::Picture;
    showReview(run, fault);
}

void RehearsalWorkspace::keepWalk() {
    const core::Visit* visit = core::find(m_hall->desk().hall(), m_hall->visit());
    const bool over = visit != nullptr && visit->run.ended && visit->run.script.id == m_hall->script().id;
    if (!over || m_walkKept || m_rolePlay || m_drill || m_side->trainee().isEmpty()) {
        return;
    }
    m_walkKept = true; // also when it can't be written: it is said once
    training::TrainingRun run = runOf(*m_hall, m_side->trainee(), {}, {});
    run.kind = training::RunKind::Alone;
    const QString fault = m_trainingFault.isEmpty() ? m_training.save(run) : m_trainingFault;
    m_side->setKept(fault.isEmpty() ? tr("Kept for %1 as walked alone.").arg(run.trainee) : fault);
    learnPractice(run.script);
    showShares();
}

void RehearsalWorkspace::openReview(qint64 id) {
    if (const auto run = m_training.run(id)) {
        m_cameFrom = m_pages->currentIndex() == static_cast<int>(Page::Assignments) ? Page::Assignments : Page::Runs;
        showReview(*run, {});
    }
}

void RehearsalWorkspace::showReview(const training::TrainingRun& run, const QString& fault) {
    std::vector<QString> visit;
    if (!run.drill.empty()) {
        const std::vector<training::Drill> drills = training::Drills(m_application.folder()).all();
        const auto of = std::find_if(drills.begin(), drills.end(),
                                     [&run](const training::Drill& drill) { return drill.id == run.drill; });
        visit = of != drills.end() ? againstVisit(run, *of) : visit; // the drill may have been removed since
    }
    constexpr int most = 1'000; // the page takes the latest of those before it
    const auto page = reviewPage(run, m_training.runsOf(run.trainee, run.script, most), visit,
                                 m_application.desk().now().offsetMinutes);
    m_review->setDocument(page->clone(m_review));
    m_reviewSaid->setText(fault);
    m_review->moveCursor(QTextCursor::Start);
    openPage(Page::Review);
}

void RehearsalWorkspace::giveOut(bool onPaper) {
    const bool review = m_pages->currentIndex() == static_cast<int>(Page::Review);
    if (!review && (m_pages->currentIndex() != static_cast<int>(Page::Picture) || !m_hall)) {
        return; // the lists are not printed
    }
    const auto done = [this, review](const QString& sentence) {
        review ? m_reviewSaid->setText(sentence) : m_side->tellDone(sentence);
    };
    const auto failed = [this, review](const QString& sentence) {
        review ? m_reviewSaid->setText(sentence) : m_side->tell(sentence);
    };
    const QString about =
        m_hall ? QString::fromStdString(m_drill ? m_drill->title : m_hall->script().title.text) : QString();
    const std::unique_ptr<QTextDocument> page(review ? m_review->document()->clone()
                                                     : cardPage(about, card(*m_hall)).release());
    if (onPaper) {
        const auto fault =
            m_printer->print(*page, review ? tr("Review of the role play") : tr("Actor's card"), window());
        if (fault) {
            fault->isEmpty() ? done(tr("The printer has it.")) : failed(*fault);
        }
        return;
    }
    const QString path = m_printer->choosePdf(window(), review ? tr("role-play.pdf") : tr("card.pdf"));
    if (!path.isEmpty()) {
        const QString fault = writePdf(*page, path);
        fault.isEmpty() ? done(tr("Saved: %1").arg(path)) : failed(fault);
    }
}

} // namespace yingke::rehearsal
