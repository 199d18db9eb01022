// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/walk.h"

#include "scenario/checker/checker_expressions.h"
#include "scenario/language/values.h"
#include "scenario/player/leading_act.h"
#include "scenario/player/sums.h"
#include "scenario/player/visit_values.h"
#include "scenario/player/words.h"

#include <algorithm>

namespace yingke::scenario {

namespace {

constexpr int mostPassingSteps = 1000; // a ring of passing steps is the checker's to find; here it must only not hang

} // namespace

Walk::Walk(const Script& script, core::Draft& draft, const core::VisitId& visit, const Surroundings& surroundings)
    : m_at(script, draft, visit, surroundings), m_facts(m_at), m_papers(m_at), m_promise(m_at), m_limits(m_at),
      m_moves(m_at, m_limits, m_promise) {}

std::optional<Obstacle> Walk::answer(const Input& input) {
    if (core::find(m_at.hall(), m_at.id()) == nullptr) {
        return m_at.obstacle(Obstacle::Kind::NotAtAStep);
    }
    return std::visit([this](const auto& one) { return take(one); }, input);
}

std::optional<Obstacle> Walk::take(const Begin& input) {
    if (m_at.script().piece || m_at.script().steps.empty() ||
        !m_at.ask(core::command::BeginScenario{m_at.id(), m_at.script().ref, m_at.script().title.text, input.other,
                                               input.promise})) {
        return m_at.obstacle(Obstacle::Kind::NotHere);
    }
    m_facts.carryOver(input);
    return enter(m_at.script().steps.front().id);
}

std::optional<Obstacle> Walk::take(const Next& /*input*/) {
    const Step* step = m_at.current();
    if (step == nullptr) {
        return m_at.obstacle(Obstacle::Kind::NotAtAStep);
    }
    if (std::holds_alternative<CallAct>(step->move) || step->ask) {
        return m_at.obstacle(Obstacle::Kind::NeedsChoice);
    }
    if (const auto wanted = notReady(*step)) {
        return wanted;
    }
    return goOn(*step);
}

std::optional<Obstacle> Walk::take(const Pick& input) {
    const Step* step = m_at.current();
    if (step == nullptr || !step->ask) {
        return m_at.obstacle(step == nullptr ? Obstacle::Kind::NotAtAStep : Obstacle::Kind::NotHere);
    }
    const auto& choices = step->ask->choices;
    const auto picked = std::find_if(choices.begin(), choices.end(),
                                     [&input](const Choice& choice) { return choice.id == input.choice; });
    if (picked == choices.end()) {
        return m_at.obstacle(Obstacle::Kind::NoSuchThing, input.choice.value);
    }
    // A choice that leads elsewhere may be the very one for missing papers or facts; only going straight on wants all.
    if (picked == choices.begin()) {
        if (const auto wanted = notReady(*step)) {
            return wanted;
        }
    } else if (const auto unsaid = m_papers.unsaid(*step)) {
        return unsaid;
    }
    const core::StepId to = m_at.target(*step, picked->go);
    (void)m_at.ask(core::command::Choose{m_at.id(), step->id, picked->id, picked->label.text});
    hereNow(picked->here);
    if (picked->is && m_at.visit().visitor.role != *picked->is) {
        core::VisitorChange change;
        change.role = picked->is;
        (void)m_at.ask(core::command::Describe{m_at.id(), change});
    }
    if (const auto fails = settle(*step)) {
        // What is not known yet may be left so on another way; a promise for a time that is past may not.
        if (picked == choices.begin() || fails->kind == Obstacle::Kind::BadFact) {
            return fails;
        }
    }
    return enter(picked == choices.begin() ? m_papers.orMissing(*step, to) : to);
}

std::optional<Obstacle> Walk::take(const Fill& input) { return m_facts.fill(input); }

std::optional<Obstacle> Walk::take(const Mark& input) { return m_papers.mark(input); }

std::optional<Obstacle> Walk::take(const Tick& input) {
    const Step* step = m_at.current();
    if (step == nullptr) {
        return m_at.obstacle(Obstacle::Kind::NotAtAStep);
    }
    const bool gesture = std::any_of(step->gestures.begin(), step->gestures.end(),
                                     [&input](const Text& one) { return one.text == input.task.value; });
    const bool task =
        step->meanwhile && std::any_of(step->meanwhile->tasks.begin(), step->meanwhile->tasks.end(),
                                       [&input](const MeanwhileAct::Task& one) { return one.id == input.task; });
    if (!gesture && !task) {
        return m_at.obstacle(Obstacle::Kind::NoSuchThing, input.task.value);
    }
    return m_at.ask(core::command::NoteGesture{m_at.id(), step->id, input.task.value})
               ? std::nullopt
               : std::optional(m_at.obstacle(Obstacle::Kind::NotHere, input.task.value));
}

std::optional<Obstacle> Walk::take(const CallEnded& input) {
    const Step* step = m_at.current();
    const auto* call = step != nullptr ? std::get_if<CallAct>(&step->move) : nullptr;
    if (call == nullptr) {
        return m_at.obstacle(step == nullptr ? Obstacle::Kind::NotAtAStep : Obstacle::Kind::NotHere);
    }
    std::string number = callNumber(*call, m_at.visit(), m_at.hall(), m_at.surroundings());
    if (number.empty() && !input.number.empty()) {
        number = input.number;
        called(*call, number);
    }
    (void)m_at.ask(core::command::NoteCall{m_at.id(), call->party, number, call->outOfHearing, input.answered});
    // What a call was to bring is not wanted when nobody answered: there is a way of its own for that.
    if (input.answered) {
        if (const auto wanted = notReady(*step)) {
            return wanted;
        }
        if (const auto fails = settle(*step)) {
            return fails;
        }
    }
    return enter(input.answered ? m_papers.orMissing(*step, m_at.target(*step, call->answered))
                                : m_at.target(*step, call->notAnswered));
}

void Walk::called(const CallAct& call, const std::string& number) {
    if (call.party == "visitor") {
        core::VisitorChange change;
        change.telephone = number;
        (void)m_at.ask(core::command::Describe{m_at.id(), change});
    } else if (!call.number.empty()) {
        m_facts.note(core::FactId{call.number.text}, number);
    }
}

std::optional<Obstacle> Walk::take(const Taken& /*input*/) {
    const Step* step = m_at.current();
    if (step == nullptr || !std::holds_alternative<HandOverAct>(step->move)) {
        return m_at.obstacle(step == nullptr ? Obstacle::Kind::NotAtAStep : Obstacle::Kind::NotHere);
    }
    return take(Next{});
}

std::optional<Obstacle> Walk::take(const Declined& input) {
    const Step* step = m_at.current();
    const auto* act = step != nullptr ? std::get_if<HandOverAct>(&step->move) : nullptr;
    if (act == nullptr) {
        return m_at.obstacle(step == nullptr ? Obstacle::Kind::NotAtAStep : Obstacle::Kind::NotHere);
    }
    (void)m_at.ask(core::command::DeclineHandover{m_at.id(), input.why});
    return act->declined.empty() ? std::nullopt : enter(core::StepId{act->declined.text});
}

std::optional<Obstacle> Walk::take(const Correct& input) {
    if (!m_at.ask(core::command::Describe{m_at.id(), input.change})) {
        return m_at.obstacle(Obstacle::Kind::NotHere, "surname");
    }
    m_facts.correctVisitor();
    return std::nullopt;
}

std::optional<Obstacle> Walk::take(const Back& /*input*/) {
    if (!m_at.ask(core::command::StepBack{m_at.id()})) {
        return m_at.obstacle(Obstacle::Kind::NotHere, "back");
    }
    // The clocks follow: those of the step that was left stop, those of the step in front run again.
    if (const Step* step = m_at.current()) {
        m_limits.stop(step->id);
        m_limits.start(*step);
    }
    return std::nullopt;
}

std::optional<Obstacle> Walk::take(const Skip& input) {
    const Step* step = m_at.current();
    if (step == nullptr) {
        return m_at.obstacle(Obstacle::Kind::NotAtAStep);
    }
    if (!step->skippable) {
        return m_at.obstacle(Obstacle::Kind::NotHere, "skip");
    }
    if (!m_at.ask(core::command::SkipStep{m_at.id(), input.reason})) {
        return m_at.obstacle(Obstacle::Kind::NeedsReason, "reason");
    }
    // What the step would have done is not done; where it would have led is where the visit goes on.
    const auto* go = std::get_if<GoToAct>(&step->move);
    return enter(std::holds_alternative<EndAct>(step->move) ? core::StepId{}
                                                            : m_at.target(*step, go != nullptr ? go->step : Text{}));
}

std::optional<Obstacle> Walk::take(const LimitOver& input) {
    const Step* step = m_at.current();
    if (step == nullptr) {
        return m_at.obstacle(Obstacle::Kind::NotAtAStep); // the scenario is over; so are its clocks
    }
    if (m_at.script().find(input.go) == nullptr) {
        return m_at.obstacle(Obstacle::Kind::NoSuchThing, input.go.value);
    }
    return step->id == input.go ? std::nullopt : enter(input.go);
}

std::optional<Obstacle> Walk::take(const GoOn& /*input*/) {
    const auto& suspended = m_at.visit().suspended;
    if (suspended.empty() || suspended.back().run.script != m_at.script().ref) {
        return m_at.obstacle(Obstacle::Kind::NotHere);
    }
    const core::StepId at = suspended.back().goOnAt;
    if (!m_at.ask(core::command::ResumeScenario{m_at.id()})) {
        return m_at.obstacle(Obstacle::Kind::NotHere);
    }
    return enter(at);
}

std::optional<Obstacle> Walk::notReady(const Step& step) const {
    if (const auto wanted = m_facts.wanted(step)) {
        return wanted;
    }
    if (step.meanwhile) {
        for (const MeanwhileAct::Task& task : step.meanwhile->tasks) {
            if (task.needed && m_at.visit().ticks.count({step.id, task.id.value}) == 0) {
                return m_at.obstacle(Obstacle::Kind::TaskOpen, task.id.value);
            }
        }
    }
    return m_papers.missing(step);
}

std::optional<Obstacle> Walk::settle(const Step& step) {
    for (const Sum& sum : sumsOf(m_at.script(), step, m_at.visit(), m_at.surroundings())) {
        if (!sum.money) {
            return m_at.obstacle(Obstacle::Kind::FormulaFails, sum.amount->id.value, sum.error);
        }
        m_facts.note(sum.amount->id, *sum.money);
    }
    if (const auto fails = notes(step)) {
        return fails;
    }
    m_papers.keep(step);
    if (step.givesBack) {
        m_papers.giveBack();
    }
    if (step.givesKept) {
        m_papers.giveKept();
    }
    if (step.promise) {
        if (const auto fails = m_promise.make(step)) {
            return fails;
        }
    }
    return step.promised ? m_promise.end(step) : std::nullopt;
}

std::optional<Obstacle> Walk::notes(const Step& step) {
    for (const NoteAct& one : step.notes) {
        if (noteIsExpression(m_at.script(), step, one)) {
            const auto found = m_at.reckoned(step, one.words.text, "when");
            if (const auto* obstacle = std::get_if<Obstacle>(&found)) {
                return *obstacle;
            }
            const auto spec = m_at.script().facts.find(one.fact);
            if (const auto value = factFor(spec->second.type, std::get<Value>(found))) {
                m_facts.note(one.fact, *value);
            }
            continue;
        }
        const auto spec = m_at.script().facts.find(one.fact);
        const bool yesNo = spec != m_at.script().facts.end() && spec->second.type == FactType::YesNo;
        m_facts.note(one.fact, yesNo ? core::FactValue(yesOrNo(one.words.text).value_or(false))
                                     : core::FactValue(m_at.filled(one.words.text)));
    }
    return std::nullopt;
}

std::optional<Obstacle> Walk::goOn(const Step& step) {
    const auto* hand = std::get_if<HandOverAct>(&step.move);
    if (hand != nullptr && hand->to != "back" &&
        takerOf(*hand, m_at.visit(), m_at.hall(), m_at.surroundings()).empty()) {
        // Nobody to hand over to: the log would tell a lie. Where there is a way for that, it is taken.
        return hand->declined.empty() ? m_at.obstacle(Obstacle::Kind::NotHere, "hand_over")
                                      : enter(core::StepId{hand->declined.text});
    }
    if (const auto fails = settle(step)) {
        return fails;
    }
    if (const core::StepId way = m_papers.orMissing(step, {}); !way.empty()) {
        return enter(way);
    }
    return enter(m_moves.move(step));
}

const HandOverAct* Walk::handOverToNobody(const Step& step) const {
    const auto* hand = std::get_if<HandOverAct>(&step.move);
    const bool nobody = hand != nullptr && hand->to != "back" && !hand->declined.empty() &&
                        m_at.visit().cast.count(core::RoleId{hand->to}) > 0 && // was found, and has gone out since
                        takerOf(*hand, m_at.visit(), m_at.hall(), m_at.surroundings()).empty();
    return nobody ? hand : nullptr;
}

void Walk::hereNow(const Text& role) {
    const std::vector<core::PersonId> holders =
        role.empty() ? std::vector<core::PersonId>{} : m_at.surroundings().holders(core::RoleId{role.text});
    const bool in = std::any_of(holders.begin(), holders.end(), [this](const core::PersonId& person) {
        return core::presenceOf(m_at.hall(), person) == core::PresenceState::In;
    });
    if (!holders.empty() && !in) {
        (void)m_at.ask(core::command::SetPresence{{holders.front(), core::PresenceState::In, {}, {}, {}}});
    }
    // Whoever was with them has finished there, and is the desk's again: nobody is left with nobody.
    for (const core::PersonId& person : holders) {
        if (const core::Visit* with = core::activeVisitOf(m_at.hall(), person); with != nullptr) {
            (void)m_at.ask(core::command::GiveBack{core::VisitId{with->id}});
        }
    }
}

std::optional<Obstacle> Walk::enter(core::StepId id) {
    if (!m_at.left()) {
        m_facts.beginVisitor();
    }
    for (int passed = 0; passed < mostPassingSteps; ++passed) {
        if (m_at.left()) {
            return std::nullopt;
        }
        if (id.empty()) {
            if (!m_at.visit().run.ended) {
                m_moves.end(EndAct{EndKind::Matter}, id);
            }
            return std::nullopt;
        }
        const Step* step = m_at.script().find(id);
        if (step == nullptr) {
            return m_at.obstacle(Obstacle::Kind::NoSuchThing, id.value);
        }
        m_facts.lookUp(*step);
        if (const auto* hand = handOverToNobody(*step)) { // that somebody is here is not said while nobody can be
            id = core::StepId{hand->declined.text};
            continue;
        }
        if (!step->passing()) {
            show(*step);
            return std::nullopt;
        }
        m_limits.start(*step);
        id = m_moves.move(*step);
    }
    return m_at.obstacle(Obstacle::Kind::NoSuchThing, id.value, "ring");
}

void Walk::show(const Step& step) {
    m_limits.stop(step.id);
    m_facts.beginRoom(step);
    core::command::EnterStep enter;
    enter.visit = m_at.id();
    enter.step = step.id;
    enter.act = leadingAct(step);
    if (step.say) {
        enter.listener = step.say->to;
        const core::Visit spoken = withSums(m_at.script(), step, m_at.visit(), m_at.surroundings());
        enter.words = filled(wording(step, m_at.id()), {m_at.hall(), spoken, m_at.surroundings(), step.say->to});
    }
    enter.party = step.visitorActs ? core::Party::Visitor : core::Party::Desk;
    (void)m_at.ask(enter);
    m_limits.start(step);
}

std::optional<Obstacle> play(const Script& script, core::Draft& draft, const core::VisitId& visit, const Input& input,
                             const Surroundings& surroundings) {
    return Walk(script, draft, visit, surroundings).answer(input);
}

} // namespace yingke::scenario
