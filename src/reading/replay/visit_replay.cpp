// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/replay/visit_replay.h"

#include "core/evolve.h"
#include "reading/replay/replay_surroundings.h"
#include "scenario/player/player.h"

#include <algorithm>

namespace yingke::reading {

namespace {

/// What a person did at a step, before the next one came up: seen for itself.
bool isAnswer(const core::Event& event) {
    return std::holds_alternative<core::event::ChoiceMade>(event) ||
           std::holds_alternative<core::event::FactRecorded>(event) ||
           std::holds_alternative<core::event::PaperMarked>(event) ||
           std::holds_alternative<core::event::CallMade>(event);
}

bool opensStep(const core::Event& event) {
    return std::holds_alternative<core::event::StepEntered>(event) ||
           std::holds_alternative<core::event::SteppedBack>(event) ||
           std::holds_alternative<core::event::ScenarioBegun>(event) ||
           std::holds_alternative<core::event::ScenarioEnded>(event) ||
           std::holds_alternative<core::event::ScenarioSuspended>(event) ||
           std::holds_alternative<core::event::ScenarioResumed>(event);
}

/// Clocks that run and reminders of them change nothing that is seen by itself.
bool isSeen(const core::Event& event) {
    return !std::holds_alternative<core::event::LimitStarted>(event) &&
           !std::holds_alternative<core::event::LimitStopped>(event) &&
           !std::holds_alternative<core::event::LimitWarned>(event) &&
           !std::holds_alternative<core::event::PersonalDataShown>(event);
}

} // namespace

VisitReplay::VisitReplay(const office::Office& office, scenario::ScriptShelf& shelf, journal::ReplayRecords records)
    : m_office(office), m_shelf(shelf), m_records(std::move(records)) {
    for (const auto* part : {&m_records.visit, &m_records.around}) {
        for (const journal::NumberedRecord& record : *part) {
            m_all.push_back(&record);
        }
    }
    std::sort(m_all.begin(), m_all.end(), [](const auto* a, const auto* b) { return a->seq < b->seq; });
    if (!m_records.visit.empty()) {
        m_visit = m_records.visit.front().record.visit;
    }
    cut();
}

void VisitReplay::cut() {
    bool answered = false;
    for (const journal::NumberedRecord& one : m_records.visit) {
        const bool sameMoment = !m_frames.empty() && m_frames.back().at.steady == one.record.at.steady;
        const bool goesOn = sameMoment && !(answered && opensStep(one.record.event));
        if (!m_frames.empty() && (goesOn || !isSeen(one.record.event))) {
            m_frames.back().last = one.seq;
        } else {
            m_frames.push_back({one.seq, one.seq, one.record.at});
            answered = false;
        }
        answered = answered || isAnswer(one.record.event);
    }
}

std::size_t VisitReplay::frameOf(std::int64_t seq) const {
    std::size_t found = 0;
    for (std::size_t i = 0; i < m_frames.size() && m_frames[i].first <= seq; ++i) {
        found = i;
    }
    return found;
}

std::size_t VisitReplay::frameAt(core::Millis steady) const {
    std::size_t found = 0;
    for (std::size_t i = 0; i < m_frames.size() && m_frames[i].at.steady <= steady; ++i) {
        found = i;
    }
    return found;
}

scenario::Screen VisitReplay::present(const core::Visit& visit, std::int64_t seq, const core::Moment& at) const {
    const scenario::Script* script = m_shelf.pinned(visit.run.script);
    if (script == nullptr) {
        return {};
    }
    std::vector<core::event::OfficeChanged> later;
    for (const journal::NumberedRecord& change : m_records.changes) {
        const auto* changed = std::get_if<core::event::OfficeChanged>(&change.record.event);
        if (changed != nullptr && change.seq > seq) {
            later.push_back(*changed);
        }
    }
    const ReplaySurroundings then(m_office, at, m_actor.empty() ? visit.firstContact : m_actor, later);
    return scenario::present(*script, m_hall, visit, then);
}

void VisitReplay::take(const journal::NumberedRecord& one) {
    core::apply(m_hall, one.record);
    if (one.record.visit != m_visit) {
        return;
    }
    if (!one.record.actor.empty()) {
        m_actor = one.record.actor;
    }
    if (const auto* chosen = std::get_if<core::event::ChoiceMade>(&one.record.event)) {
        m_chosen = chosen->choice;
    }
    if (!opensStep(one.record.event)) {
        return;
    }
    m_chosen.reset();
    m_step = {};
    m_recorded.clear();
    m_atEntry.clear();
    if (const auto* entered = std::get_if<core::event::StepEntered>(&one.record.event)) {
        m_step = entered->step;
        m_recorded = entered->words;
        m_atEntry = present(m_hall.visits.at(m_visit), one.seq, one.record.at).words;
    }
}

void VisitReplay::foldTo(std::int64_t seq) {
    if (m_folded > 0 && m_all[m_folded - 1]->seq > seq) {
        m_folded = 0;
        m_hall = {};
        m_actor = {};
        m_step = {};
        m_recorded.clear();
        m_atEntry.clear();
        m_chosen.reset();
    }
    while (m_folded < m_all.size() && m_all[m_folded]->seq <= seq) {
        take(*m_all[m_folded]);
        ++m_folded;
    }
}

ReplayStand VisitReplay::stand(std::size_t frame) {
    const ReplayFrame& stands = m_frames.at(frame);
    foldTo(stands.last);
    ReplayStand stand;
    const core::Visit* visit = core::find(m_hall, m_visit);
    if (visit == nullptr) {
        return stand;
    }
    stand.visit = *visit;
    stand.chosen = m_chosen;
    stand.screen = present(*visit, stands.last, stands.at);
    if (visit->run.step.empty()) {
        return stand;
    }
    if (m_shelf.pinned(visit->run.script) == nullptr) {
        stand.missing = visit->run.script;
        stand.screen.step = visit->run.step;
        stand.screen.words = m_step == visit->run.step ? m_recorded : std::string();
    } else if (m_step == visit->run.step && !m_recorded.empty() && stand.screen.words == m_atEntry) {
        // What was filled in since may have changed the sentence; what the office edited since has not.
        stand.screen.words = m_recorded;
    }
    return stand;
}

} // namespace yingke::reading
