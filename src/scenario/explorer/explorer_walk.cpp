// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_walk.h"

#include "scenario/explorer/explorer_values.h"
#include "scenario/explorer/explorer_world.h"
#include "scenario/player/fact_bounds.h"
#include "scenario/player/fact_check.h"
#include "scenario/player/leading_act.h"
#include "scenario/player/visit_values.h"

#include <algorithm>
#include <ctime>
#include <set>
#include <utility>

namespace yingke::scenario {

namespace {

/// What a standing keeps, roughly: a hall with a visit or two, and what grows with the way that led to it.
std::uint64_t bytesOf(const Standing& standing, const core::Visit& visit) {
    constexpr std::uint64_t hall = 6'144;
    constexpr std::uint64_t entry = 160;
    return hall + entry * (visit.facts.size() + visit.run.trail.size() + visit.papers.size() + visit.ticks.size() +
                           visit.choices.size() + visit.calls.size() + standing.way.size());
}

} // namespace

std::int64_t workedMillis() {
    timespec time{};
    (void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<std::int64_t>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

void ExplorerWalk::walkOn() {
    while (!over()) {
        // The step that was walked from least is next: under a bound each step gets its share.
        Turn* next = nullptr;
        for (auto& [id, turn] : m_turns) {
            if (!turn.pending.empty() && (next == nullptr || turn.walked < next->walked)) {
                next = &turn;
            }
        }
        if (next == nullptr) {
            return;
        }
        const Pending pending = std::move(next->pending.front());
        next->pending.pop_front();
        ++next->walked;
        ++m_walked;
        m_pendingBytes -= std::min(m_pendingBytes, bytesOf(pending.standing, m_desk.visitOf(pending.standing)));
        walk(pending);
    }
}

void ExplorerWalk::walk(const Pending& pending) {
    const Standing& standing = pending.standing;
    const Step& step = *m_script.find(m_desk.visitOf(standing).run.step);
    const std::uint64_t told = m_desk.refusals();
    m_desk.disturb(standing, step);
    Nexts nexts;
    limits(standing, nexts);
    for (const Standing& filled : m_filling.fillings(standing, step, [this] { return over(); })) {
        leave(filled, step, nexts);
    }
    overrides(standing, step, nexts);
    if (m_reach == Reach::Anything) {
        waits(standing, step, nexts);
        if (step.skippable) {
            this->step(standing, Skip{"-"}, "skipped", nexts);
        }
    }
    for (const std::size_t to : nexts) {
        m_graph.lead(pending.number, to, ExplorerGraph::Counted::Yes);
    }
    otherLeaves(standing, pending.number);
    if (m_desk.refusals() > told) {
        m_graph.settle(pending.number);
    }
    if (m_explored.stopped != ExploreBound::None) { // in the middle of it
        m_graph.settle(pending.number);
        ++m_explored.notWalked[step.id];
    }
}

/// One input, and all that can follow: with each answer to what the script asks of the world on its way. As deep as
/// there are questions on one way between two screens.
void ExplorerWalk::step(Standing standing, const Input& input, const std::string& label,
                        Nexts& nexts) { // NOLINT(misc-no-recursion)
    if (over()) {
        return;
    }
    ExplorerDesk::Tried tried = m_desk.tried(standing, input);
    if (tried.question) {
        for (int which = 0; which < standing.world.answersTo(*tried.question); ++which) {
            Standing answered = standing;
            const std::string answer = m_desk.answer(answered, *tried.question, which);
            std::string way = label;
            way.append(way.empty() ? "" : ", ").append(answer);
            step(std::move(answered), input, way, nexts);
        }
        return;
    }
    if (!label.empty()) {
        standing.way.back() += " [" + label + "]";
    }
    if (m_desk.goOn(standing, std::move(tried))) {
        nexts.push_back(arrive(std::move(standing)));
    }
}

/// Where the visit stands now, by its number; it is put down to be walked from when it was not met before.
std::size_t ExplorerWalk::arrive(Standing standing) {
    const core::Visit& visit = m_desk.visitOf(standing);
    if (visit.run.ended) {
        return ExplorerGraph::end;
    }
    const Step* step = m_script.find(visit.run.step);
    if (step == nullptr) {
        m_desk.dead(standing, "at no step");
        return ExplorerGraph::nowhere;
    }
    m_explored.reached.insert(step->id);
    m_sought.erase(step->id);
    ++m_explored.standings[step->id];
    const auto met = m_graph.meet(m_needs.keyOf(*standing.hall, visit, standing.world) + spreadKey(standing), step->id,
                                  standing.from, standing.way);
    if (met.fresh) {
        standing.from = met.number;
        standing.way = {step->id.value};
        m_pendingBytes += bytesOf(standing, m_desk.visitOf(standing));
        m_turns[step->id].pending.push_back({met.number, std::move(standing)});
    }
    return met.number;
}

/// On which of the spread days it is: what will be filled in may mean something else on another.
std::string ExplorerWalk::spreadKey(const Standing& standing) const {
    const core::Millis now = standing.world.now().utc;
    const auto behind =
        std::find_if(m_spread.begin(), m_spread.end(), [now](const core::Moment& moment) { return moment.utc > now; });
    return m_spread.empty() ? std::string{} : "@" + std::to_string(behind - m_spread.begin());
}

/// Each limit that leads somewhere may pass here.
void ExplorerWalk::limits(const Standing& standing, Nexts& nexts) {
    for (const core::Limit& limit : m_desk.visitOf(standing).limits) {
        const bool answer = limit.kind == core::LimitKind::Answer || limit.kind == core::LimitKind::AnswerSupervisor;
        if (limit.noted == core::LimitPhase::Overdue || (limit.step.empty() && !answer)) {
            continue;
        }
        Standing later = standing;
        if (!m_desk.pass(later, limit.due)) {
            continue;
        }
        if (limit.step.empty()) {
            later.way.back() += " [time passed]";
            nexts.push_back(arrive(std::move(later)));
        } else {
            step(std::move(later), LimitOver{limit.step}, "time passed", nexts);
        }
    }
}

/// The ways on from a step whose facts are filled in.
void ExplorerWalk::leave(Standing standing, const Step& step, Nexts& nexts) {
    const Input straightOn = m_desk.inputsAt(standing, step).front().first;
    if (over() || !m_desk.tickAll(standing, step)) {
        return;
    }
    if (step.papers && step.papers->missing && missingPaper(step, m_desk.visitOf(standing))) {
        Standing without = standing;
        if (m_desk.markMissing(without, step)) {
            this->step(std::move(without), straightOn, "papers missing", nexts);
        }
    }
    if (!m_desk.markAll(standing, step)) {
        return;
    }
    extremes(standing, step, straightOn);
    for (const auto& [input, label] : m_desk.inputsAt(standing, step)) {
        this->step(standing, input, label, nexts);
    }
}

/// The least and the most that fit are taken too, and the step can be left with them.
void ExplorerWalk::extremes(const Standing& standing, const Step& step, const Input& straightOn) {
    for (const std::size_t which : {std::size_t{0}, std::size_t{1}}) {
        Standing trial = standing;
        trial.way.back() += which == 0 ? " [the least]" : " [the most]";
        const core::Moment now = standing.world.now();
        bool changed = false;
        for (const Text& id : step.fill) {
            const FactSpec spec = boundedSpec(id.text, m_script, m_desk.visitOf(trial), trial.world);
            const std::vector<core::FactValue> values = extremesOf(spec, m_filling.before(trial, spec), &now);
            if (m_needs.conditions().count(spec.id) == 0 && which < values.size()) {
                changed = m_desk.quietly(trial, Fill{{{spec.id, values[which]}}}) || changed;
            }
        }
        if (changed && m_desk.markAll(trial, step)) {
            (void)m_desk.quietly(trial, straightOn);
        }
    }
}

/// The service supervisor may let the visit past a policy at any time before the script asks about it.
void ExplorerWalk::overrides(const Standing& standing, const Step& step, Nexts& nexts) {
    for (const std::string& policy : m_needs.policiesFrom(step.id)) {
        if (m_desk.visitOf(standing).overridden.count(policy) > 0) {
            continue;
        }
        Standing past = standing;
        const core::command::OverridePolicy override{m_desk.visit(), policy, core::PersonId{"p_service_supervisor"},
                                                     "-"};
        if (m_desk.decide(past, {core::Command(override)})) {
            past.way.back() += " [" + policy + " overridden]";
            nexts.push_back(arrive(std::move(past)));
        }
    }
}

/// Half a day may pass at any screen, as far as a moment at which a condition on the clock comes out otherwise.
void ExplorerWalk::waits(const Standing& standing, const Step& step, Nexts& nexts) {
    constexpr core::Millis halfADay = 12LL * 3'600'000;
    if (!m_needs.clockFrom(step.id)) {
        return;
    }
    const core::Moment now = standing.world.now();
    const auto lettersAt = [&](const core::Moment& moment) {
        return m_needs.typed().clockAtoms(
            [&](const Step& at, const std::string& name) { return m_filling.valueAt(standing, at, name); },
            clockOf(moment, exploredCalendar()));
    };
    std::set<std::string> ways{lettersAt(now)};
    for (const core::Moment& moment : m_clockPoints) {
        const core::Millis wait = moment.utc - now.utc;
        if (wait <= 0 || wait > halfADay || !ways.insert(lettersAt(moment)).second) {
            continue;
        }
        Standing later = standing;
        if (m_desk.pass(later, now.steady + wait)) {
            later.way.back() += " [" + dateTimeText(moment.utc, moment.offsetMinutes) + "]";
            nexts.push_back(arrive(std::move(later)));
        }
    }
}

/// The other visitor of S2 may leave at any time; the script goes on without.
void ExplorerWalk::otherLeaves(const Standing& standing, std::size_t number) {
    const core::Visit* other = core::find(*standing.hall, m_other);
    if (other == nullptr || core::isClosed(*other)) {
        return;
    }
    Standing trial = standing;
    if (m_desk.decide(trial, {core::command::SeeOff{m_other}, core::command::Close{m_other, {}, {}}})) {
        trial.way.back() += " [the other left]";
        m_graph.lead(number, arrive(std::move(trial)), ExplorerGraph::Counted::No);
    }
}

/// Asked between any two pieces of work; the costly questions only now and then.
bool ExplorerWalk::over() {
    if (m_explored.stopped != ExploreBound::None || (m_seeks && m_sought.empty())) {
        return true;
    }
    constexpr std::uint64_t nowAndThen = 16;
    if (m_walked > m_options.mostPaths) {
        m_explored.stopped = ExploreBound::Work;
    } else if (m_graph.bytes() + m_pendingBytes > m_options.mostBytes) {
        m_explored.stopped = ExploreBound::Memory;
    } else if (m_asked++ % nowAndThen == 0) {
        if (m_options.cancelled && m_options.cancelled()) {
            m_explored.stopped = ExploreBound::Cancelled;
        } else if (workedMillis() - m_began >= m_options.mostMillis) {
            m_explored.stopped = ExploreBound::Time;
        }
    }
    return m_explored.stopped != ExploreBound::None;
}

} // namespace yingke::scenario
