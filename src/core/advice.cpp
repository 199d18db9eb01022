// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice.h"

#include "core/shift.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace yingke::core {

namespace {

/// It rings, and rings on until somebody answers.
bool rings(const Visit* visit) {
    return visit != nullptr && visit->channel == Channel::Telephone && stageOf(*visit) == Stage::Greeting;
}

/// Lower is more pressing within a phase.
int rankOf(AdviceKind kind) {
    switch (kind) {
    case AdviceKind::ReturnToTelephone:
        return 0;
    case AdviceKind::TurnToMovedUp:
        return 1;
    case AdviceKind::FindTaker:
        return 2;
    case AdviceKind::GreetVisitor:
        return 3;
    case AdviceKind::FindColleague:
        return 4;
    case AdviceKind::BringTaker:
        return 5;
    case AdviceKind::AnswerEnding:
        return 6;
    case AdviceKind::ScriptLimit:
        return 7;
    case AdviceKind::ServeNext:
        return 8;
    case AdviceKind::GoOnWithColleague:
        return 9;
    case AdviceKind::GoOnWithHeld:
        return 10;
    case AdviceKind::WithAbsent:
        return 11;
    case AdviceKind::PromiseDue:
        return 12;
    case AdviceKind::AskIfCame:
        return 13;
    case AdviceKind::ServeTea:
        return 14;
    case AdviceKind::ReviewWarning:
        return 15;
    }
    return 16;
}

/// How pressing it is beside others. Who stands here comes before what is due later: a promise that is near but not
/// over waits for all of them. Who is dissatisfied and nobody has turned to or taken comes before whoever waits,
/// overdue or not.
LimitPhase pressing(const Advice& advice) {
    if (advice.kind == AdviceKind::TurnToMovedUp || advice.kind == AdviceKind::FindTaker) {
        return LimitPhase::Overdue;
    }
    const bool later = advice.kind == AdviceKind::PromiseDue || advice.kind == AdviceKind::AskIfCame;
    return later && advice.phase == LimitPhase::Warning ? LimitPhase::Calm : advice.phase;
}

class Adviser {
public:
    Adviser(const Hall& hall, const PersonId& person, const Moment& now) : m_hall(hall), m_person(person), m_now(now) {
        if (const Visit* active = activeVisitOf(hall, person)) {
            m_active = active->id;
        }
    }

    std::vector<Advice> all() {
        for (const auto& [id, visit] : m_hall.visits) {
            if (!isClosed(visit)) {
                ofVisit(visit);
            }
        }
        if (m_active.empty()) {
            whoIsNext();
        }
        colleaguesAreFree();
        for (const auto& [id, promise] : m_hall.promises) {
            ofPromise(promise);
        }
        notCome();
        reviews();
        const auto place = [this](const Advice& one) {
            constexpr Millis never = std::numeric_limits<Millis>::max();
            const bool first = one.kind == AdviceKind::GreetVisitor && rings(find(m_hall, one.visit));
            return std::tuple(first ? 0 : 1, -static_cast<int>(pressing(one)), rankOf(one.kind),
                              one.due.value_or(never));
        };
        std::stable_sort(m_advice.begin(), m_advice.end(),
                         [place](const Advice& a, const Advice& b) { return place(a) < place(b); });
        return std::move(m_advice);
    }

private:
    void add(AdviceKind kind, const Visit& visit, const Limit* limit) {
        Advice advice;
        advice.kind = kind;
        advice.visit = visit.id;
        if (m_active != visit.id) {
            advice.active = m_active;
        }
        if (limit != nullptr) {
            advice.limit = limit->id;
            advice.due = limit->due;
            advice.phase = phaseAt(*limit, m_now.steady);
        }
        m_advice.push_back(std::move(advice));
    }

    void ofVisit(const Visit& visit) {
        const bool mine = visit.server == m_person || visit.server.empty();
        const Limit* waiting = findLimit(visit, LimitKind::Waiting);
        const Stage stage = stageOf(visit);
        const bool unserved = stage == Stage::Greeting || stage == Stage::Queued;
        if (unserved && pendingHandover(visit) == nullptr) {
            const bool pressing = waiting != nullptr && phaseAt(*waiting, m_now.steady) != LimitPhase::Calm;
            if (stage == Stage::Greeting && visit.run.step.empty() && visit.run.trail.empty()) {
                add(AdviceKind::GreetVisitor, visit, waiting);
            } else if (pressing && !m_active.empty()) {
                add(AdviceKind::FindColleague, visit, waiting);
            }
        }
        const bool angry = stage == Stage::Escalated && visit.server.empty() && !promisedSince(visit);
        if (angry) {
            add(AdviceKind::TurnToMovedUp, visit, waiting);
            // Dissatisfied, and nobody has said a word: never calm, whatever its clock says.
            m_advice.back().phase = std::max(m_advice.back().phase, LimitPhase::Warning);
        }
        if (pendingHandover(visit) != nullptr) {
            const Limit* clock = waiting != nullptr ? waiting : findLimit(visit, LimitKind::Answer);
            add(AdviceKind::BringTaker, visit, clock);
        } else if (!angry && stage == Stage::Escalated && nobodyTook(visit) && !promisedSince(visit)) {
            add(AdviceKind::FindTaker, visit, waiting != nullptr ? waiting : findLimit(visit, LimitKind::Answer));
            // Dissatisfied and nobody there for it: never calm, whatever its clock says.
            m_advice.back().phase = std::max(m_advice.back().phase, LimitPhase::Warning);
        }
        if (!mine && isToldOut(m_hall, visit.server) && takenHandover(visit) != nullptr) {
            add(AdviceKind::WithAbsent, visit, nullptr); // may have gone along: people say so
        }
        for (const Limit& limit : visit.limits) {
            ofLimit(visit, limit, mine);
        }
    }

    void ofLimit(const Visit& visit, const Limit& limit, bool mine) {
        const LimitPhase phase = phaseAt(limit, m_now.steady);
        switch (limit.kind) {
        case LimitKind::Waiting:
            break; // ofVisit
        case LimitKind::TelephoneHold:
            if (mine) {
                add(AdviceKind::ReturnToTelephone, visit, &limit); // shown all the time (S2.2-02)
            }
            break;
        case LimitKind::Answer:
        case LimitKind::AnswerSupervisor:
            if (phase != LimitPhase::Calm && pendingHandover(visit) == nullptr && !nobodyTook(visit)) {
                add(AdviceKind::AnswerEnding, visit, &limit);
            }
            break;
        case LimitKind::Tea:
            if (phase == LimitPhase::Overdue) {
                add(AdviceKind::ServeTea, visit, &limit);
                m_advice.back().phase = LimitPhase::Calm; // a courtesy, never an alarm
            }
            break;
        case LimitKind::Script:
            if (phase != LimitPhase::Calm) {
                add(AdviceKind::ScriptLimit, visit, &limit);
            }
            break;
        }
    }

    /// Moved up, and still with somebody below the level it was moved to.
    static bool nobodyTook(const Visit& visit) {
        const auto* escalated = std::get_if<Escalated>(&visit.state);
        if (escalated == nullptr) {
            return false;
        }
        const Party wanted = escalated->level == EscalationLevel::Director ? Party::Director : Party::ServiceSupervisor;
        return visit.serverParty != wanted;
    }

    /// What nobody could take has been promised since: it is dated, and comes back by itself.
    [[nodiscard]] bool promisedSince(const Visit& visit) const {
        return !visit.escalations.empty() &&
               std::any_of(visit.promises.begin(), visit.promises.end(), [this, &visit](const PromiseId& id) {
                   const Promise* promise = findOpen(m_hall, id);
                   return promise != nullptr && promise->madeAt.steady >= visit.escalations.back().at.steady;
               });
    }

    /// Nothing active here: who was asked to wait by name first, then who waits longest.
    void whoIsNext() {
        const Visit* held = nullptr;
        for (const auto& [id, visit] : m_hall.visits) {
            const OnHold* hold = holdOf(visit);
            if (hold != nullptr && visit.server == m_person &&
                (held == nullptr || hold->since.steady < holdOf(*held)->since.steady)) {
                held = &visit;
            }
        }
        if (held != nullptr) {
            add(AdviceKind::GoOnWithHeld, *held, findLimit(*held, LimitKind::TelephoneHold));
        }
        for (const Visit* waiting : queueOf(m_hall)) {
            const bool greeted =
                stageOf(*waiting) == Stage::Queued || !waiting->run.step.empty() || !waiting->run.trail.empty();
            if (greeted && pendingHandover(*waiting) == nullptr) {
                add(AdviceKind::ServeNext, *waiting, findLimit(*waiting, LimitKind::Waiting));
                break;
            }
        }
    }

    /// Of each colleague who has nobody any more: who was asked to wait there, the longest first.
    void colleaguesAreFree() {
        std::map<PersonId, const Visit*> next;
        for (const auto& [id, visit] : m_hall.visits) {
            const OnHold* hold = holdOf(visit);
            if (hold == nullptr || visit.server.empty() || visit.server == m_person ||
                pendingHandover(visit) != nullptr || activeVisitOf(m_hall, visit.server) != nullptr) {
                continue;
            }
            const Visit*& first = next[visit.server];
            if (first == nullptr || hold->since.steady < holdOf(*first)->since.steady) {
                first = &visit;
            }
        }
        for (const auto& [person, visit] : next) {
            add(AdviceKind::GoOnWithColleague, *visit, nullptr);
        }
    }

    void ofPromise(const Promise& promise) {
        // What nobody at a desk follows any more is the business of who is at one.
        const bool left =
            isSignedIn(m_hall, m_person) && !isSignedIn(m_hall, promise.owner) && !isSignedIn(m_hall, promise.follower);
        const bool concerned = promise.owner == m_person || promise.follower == m_person || left;
        if (promise.state != PromiseState::Open || !concerned || m_now.utc < promise.due - promise.remindBefore) {
            return;
        }
        Advice advice;
        advice.kind = AdviceKind::PromiseDue;
        advice.phase = m_now.utc >= promise.due ? LimitPhase::Overdue : LimitPhase::Warning;
        advice.visit = promise.visit;
        advice.promise = promise.id;
        advice.due = promise.due;
        m_advice.push_back(std::move(advice));
    }

    void notCome() {
        for (const Appointment* one : expectedBy(m_hall, m_now)) {
            if (m_now.utc < one->at + one->grace) {
                continue;
            }
            Advice advice;
            advice.kind = AdviceKind::AskIfCame;
            advice.phase = LimitPhase::Warning;
            advice.appointment = one->id;
            advice.due = one->at;
            m_advice.push_back(std::move(advice));
        }
    }

    void reviews() {
        for (const auto& [id, warning] : m_hall.warnings) {
            if (warning.lastDay == localDay(m_now)) {
                Advice advice;
                advice.kind = AdviceKind::ReviewWarning;
                advice.warning = id;
                m_advice.push_back(std::move(advice));
            }
        }
    }

    const Hall& m_hall;
    const PersonId& m_person;
    const Moment& m_now;
    VisitId m_active;
    std::vector<Advice> m_advice;
};

} // namespace

std::vector<Advice> adviceFor(const Hall& hall, const PersonId& person, Moment now) {
    return Adviser(hall, person, now).all();
}

} // namespace yingke::core
