// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/practice/practice_session.h"

#include "rehearsal/parts/leave_question.h"
#include "rehearsal/practice/practice_side.h"
#include "rehearsal/practice/review.h"
#include "training/drills/drill_cast.h"
#include "training/drills/drills.h"

#include <QEvent>
#include <QTextDocument>

#include <utility>

namespace yingke::rehearsal {

PracticeSession::PracticeSession(Parts parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connect(&m_parts.side, &PracticeSide::beginAsked, this, [this] { leave([this] { beginAgain(); }); });
    connect(
        &m_parts.side, &PracticeSide::castChanged, this,
        [this](const training::PracticeCast& cast) { begin(cast, m_rolePlay ? Kind::RolePlay : Kind::ByHand); },
        Qt::QueuedConnection); // the panel that says so is filled anew by it
}

void PracticeSession::walk(const scenario::Script& script) {
    m_script = script.id;
    m_drill.reset();
    begin(training::usualCast(script), Kind::ByHand);
}

void PracticeSession::rolePlay(const scenario::Script& script) {
    m_script = script.id;
    m_seed = m_seed == 0 ? static_cast<std::uint64_t>(m_parts.desk.now().utc) : m_seed + 1;
    begin(training::drawnCast(script, m_seed), Kind::RolePlay);
    m_parts.side.takeFocus();
}

void PracticeSession::play(const training::Drill& drill) {
    m_drill = drill;
    begin(training::castOf(drill, m_parts.library), Kind::ByHand);
    m_parts.side.takeFocus();
}

void PracticeSession::begin(const training::PracticeCast& cast, Kind kind) {
    PracticeSide& side = m_parts.side;
    training::PracticeHall::Begin parts{m_parts.library, m_script, cast, {}, side.trainee(), {}};
    if (m_drill) {
        std::vector<std::string> scripts = training::playable(*m_drill, m_parts.library);
        parts.script = scripts.empty() ? std::string() : scripts.front();
        parts.then.assign(scripts.begin() + (scripts.empty() ? 0 : 1), scripts.end());
    }
    if (m_parts.library.find(parts.script) == nullptr) {
        return;
    }
    for (const office::Colleague& one : m_parts.office.roster()) {
        if (QString::fromStdString(one.name) == side.trainee()) {
            parts.trainee = one.id;
        }
    }
    auto hall = std::make_unique<training::PracticeHall>(m_parts.office, m_parts.desk.now(), std::move(parts));
    m_rolePlay = kind == Kind::RolePlay;
    m_walkKept = false;
    side.show(hall.get(), isPlayed(), card(*hall), m_drill ? QString::fromStdString(m_drill->title) : QString());
    m_hall = std::move(hall); // the side looks at the new one already
    connect(m_hall.get(), &training::PracticeHall::changed, this, [this] {
        emit moved();
        keepWalk();
    });
    emit began();
}

std::vector<QString> PracticeSession::card(const training::PracticeHall& hall) const {
    if (!m_drill) {
        return training::actorsCard(hall.office(), hall.script(), hall.cast());
    }
    const scenario::Script* about = m_parts.library.find(training::mainScript(*m_drill));
    std::vector<QString> lines =
        training::actorsCard(hall.office(), about != nullptr ? *about : hall.script(), hall.cast());
    for (const QString& line : training::answersOf(*m_drill, m_parts.library)) {
        lines.push_back(line);
    }
    return lines;
}

QString PracticeSession::title() const {
    if (!m_hall) {
        return {};
    }
    return QString::fromStdString(m_drill ? m_drill->title : m_hall->script().title.text);
}

void PracticeSession::beginAgain() {
    if (m_hall) { // a drill's cast has come and gone meanwhile: it stands as at the begin again
        begin(m_drill ? training::castOf(*m_drill, m_parts.library) : m_hall->cast(),
              m_rolePlay ? Kind::RolePlay : Kind::ByHand);
        m_parts.side.takeFocus();
    }
}

void PracticeSession::jumpTo(const core::StepId& step) {
    if (m_hall && !m_drill) {
        if (const auto refusal = m_hall->jump(step)) {
            m_parts.side.tell(refusal->sentence);
        }
        m_parts.side.takeFocus();
    }
}

void PracticeSession::review() {
    if (!m_hall) {
        return;
    }
    m_hall->clock().setPace(training::Pace::Paused);
    const QString trainee = m_parts.side.trainee().isEmpty() ? tr("without a name") : m_parts.side.trainee();
    training::TrainingRun run =
        runOf(*m_hall, trainee, m_parts.side.marks(), card(*m_hall), m_drill ? &*m_drill : nullptr);
    run.kind = m_drill ? training::RunKind::Drill : training::RunKind::RolePlay;
    const QString fault = m_parts.runs.save(run);
    for (const std::string& script : m_drill ? m_drill->scripts : std::vector<std::string>{run.script}) {
        emit kept(QString::fromStdString(script));
    }
    emit reviewed(run, fault);
}

void PracticeSession::keepWalk() {
    const core::Visit* visit = core::find(m_hall->desk().hall(), m_hall->visit());
    const bool over = visit != nullptr && visit->run.ended && visit->run.script.id == m_hall->script().id;
    if (!over || m_walkKept || isPlayed() || m_parts.side.trainee().isEmpty()) {
        return;
    }
    m_walkKept = true; // also when it can't be written: it is said once
    training::TrainingRun run = runOf(*m_hall, m_parts.side.trainee(), {}, {});
    run.kind = training::RunKind::Alone;
    const QString fault = m_parts.runs.save(run);
    m_parts.side.setKept(fault.isEmpty() ? tr("Kept for %1 as walked alone.").arg(run.trainee) : fault);
    emit kept(QString::fromStdString(run.script));
}

void PracticeSession::drop() {
    m_rolePlay = false;
    m_drill.reset();
}

void PracticeSession::end() {
    m_parts.side.show(nullptr, false);
    m_hall.reset();
    m_script.clear();
    drop();
}

void PracticeSession::leave(std::function<void()> then) {
    if (!m_hall || !isPlayed()) {
        then();
        return;
    }
    if (m_leave == nullptr) {
        m_leave = new LeaveQuestion(m_parts.side.window());
    }
    if (m_leave->isOpen()) {
        return;
    }
    const training::Pace pace = m_hall->clock().pace();
    m_parts.side.setPace(training::Pace::Paused);
    m_leave->ask(title(), {[this] { review(); }, std::move(then),
                           [this, pace] {
                               m_parts.side.setPace(pace);
                               emit stayed();
                           }});
}

bool PracticeSession::eventFilter(QObject* watched, QEvent* event) {
    QWidget* window = m_parts.side.window();
    if (watched == window && event->type() == QEvent::Close && m_hall && isPlayed()) {
        event->ignore();
        leave([this, window] {
            drop();
            window->close();
        });
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void PracticeSession::giveOutCard(Medium medium, PagePrinter& printer) {
    if (!m_hall) {
        return;
    }
    const auto page = cardPage(title(), card(*m_hall));
    const auto given = giveOut(*page, {tr("Actor's card"), tr("card.pdf")}, medium, printer, m_parts.side.window());
    if (given) {
        given->done ? m_parts.side.tellDone(given->sentence) : m_parts.side.tell(given->sentence);
    }
}

} // namespace yingke::rehearsal
