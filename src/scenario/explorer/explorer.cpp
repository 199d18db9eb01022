// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer.h"

#include "scenario/explorer/explorer_desk.h"
#include "scenario/explorer/explorer_needs.h"
#include "scenario/explorer/explorer_values.h"
#include "scenario/player/leading_act.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace yingke::scenario {

namespace {

std::uint64_t sum(std::uint64_t a, std::uint64_t b) {
    return a > std::numeric_limits<std::uint64_t>::max() - b ? std::numeric_limits<std::uint64_t>::max() : a + b;
}

/// A standing that has been walked, by its key.
struct Walked {
    std::uint64_t ways = 0;       ///< none while it is being walked: a loop that comes back to it closes
    bool settled = false;         ///< an end is reached from it, or a fault has been told
    std::set<std::string> before; ///< standings that lead to it
    std::string step;
    std::vector<std::string> way; ///< that led to it first
};

class Explorer {
public:
    Explorer(const Script& script, const Vocabulary& vocabulary, const ExploreOptions& options)
        : m_script(script), m_vocabulary(vocabulary), m_options(options), m_needs(script),
          m_desk(script, options.limits, m_explored) {
        m_explored.script = script.id;
        m_locks = std::any_of(script.steps.begin(), script.steps.end(), [](const Step& one) {
            const auto* condition = std::get_if<IfAct>(&one.move);
            return condition != nullptr && condition->condition.text.find("promise.locked") != std::string::npos;
        });
        for (const core::FactId& fact : m_needs.all().facts) {
            if (vocabulary.lookUps.count(fact.value) > 0) {
                m_lookedUp.insert(fact.value);
            }
        }
    }

    Explored all() {
        std::vector<core::VisitorRole> roles{core::VisitorRole::Unknown};
        if (m_needs.all().visitor) {
            roles = {core::VisitorRole::Owner, core::VisitorRole::Tenant, core::VisitorRole::Contractor,
                     core::VisitorRole::Unknown};
        }
        std::vector<core::Channel> channels{m_script.channel.value_or(core::Channel::InPerson)};
        if (m_needs.all().channel && !m_script.channel) {
            channels.push_back(core::Channel::Telephone);
        }
        // A follow-up is opened by a promise; the one that may not be moved again is another matter (S3.4-08).
        const std::vector<int> moved = m_needs.all().promise ? std::vector<int>{0, 1} : std::vector<int>{0};
        const auto before = m_needs.all().promise ? carried(core::Moment{1'000'000, 1'795'000'000'000, 480})
                                                  : std::vector<std::map<core::FactId, core::FactValue>>{{}};
        for (const core::VisitorRole role : roles) {
            for (const core::Channel channel : channels) {
                for (const int times : moved) {
                    for (const auto& facts : before) {
                        m_explored.paths = sum(m_explored.paths, begin(role, channel, times, facts));
                    }
                }
            }
        }
        tellCircles();
        for (const Step& step : m_script.steps) {
            if (!step.passing() && m_explored.reached.count(step.id) == 0) {
                m_explored.never.push_back(step.id);
            }
        }
        return std::move(m_explored);
    }

private:
    /// What was collected before and this script does not ask: of what conditions ask about, each telling value.
    [[nodiscard]] std::vector<std::map<core::FactId, core::FactValue>> carried(const core::Moment& now) const {
        std::set<std::string> asked;
        for (const Step& one : m_script.steps) {
            for (const Text& fact : one.fill) {
                asked.insert(fact.text);
            }
        }
        std::vector<std::map<core::FactId, core::FactValue>> all{{}};
        for (const auto& [id, spec] : m_script.facts) {
            if (asked.count(id.value) > 0) {
                continue;
            }
            const std::vector<core::FactValue> values = m_needs.conditions().count(id) > 0
                                                            ? tellingOf(spec, now, m_needs.bounds())
                                                            : std::vector<core::FactValue>{typicalOf(spec)};
            std::vector<std::map<core::FactId, core::FactValue>> next;
            for (const auto& known : all) {
                for (const core::FactValue& value : values) {
                    next.push_back(known);
                    next.back()[id] = value;
                }
            }
            all = std::move(next);
        }
        return all;
    }

    /// The visit before, in which the promise was made.
    void promised(Standing& standing, int moved, const std::map<core::FactId, core::FactValue>& collected) {
        const core::VisitId before{"before"};
        const core::Moment now = standing.world.now();
        std::vector<core::Command> commands{core::command::Arrive{before, core::Channel::InPerson, {}},
                                            core::command::AttendTo{before, "-"}};
        for (const auto& [id, value] : collected) {
            commands.emplace_back(core::command::RecordFact{before, id, value});
        }
        core::command::MakePromise make;
        make.visit = before;
        make.promise = m_promise;
        make.kind = make.what = "-";
        make.owner = standing.world.me().id;
        make.due = now.utc + 3'600'000;
        make.moves = m_locks ? core::PromiseMoves::Once : core::PromiseMoves::Freely;
        commands.emplace_back(make);
        if (moved > 0) {
            commands.emplace_back(core::command::MovePromise{m_promise, now.utc + 2 * 3'600'000, "-"});
        }
        commands.emplace_back(core::command::SeeOff{before});
        commands.emplace_back(core::command::Close{before, {}, {}});
        (void)m_desk.decide(standing, commands);
    }

    std::uint64_t begin(core::VisitorRole role, core::Channel channel, int moved,
                        const std::map<core::FactId, core::FactValue>& collected) {
        Standing standing{
            core::Hall{}, ExplorerWorld(m_vocabulary, m_options.limits, m_needs.sought(), m_lookedUp), {"begin"}};
        core::Visitor visitor;
        visitor.role = role;
        if (m_needs.all().promise) {
            promised(standing, moved, collected);
        }
        if (m_needs.other()) {
            // Somebody is at the desk already, and the visitor comes in (S2).
            const core::Channel other = m_needs.otherOnTelephone() ? core::Channel::Telephone : core::Channel::InPerson;
            (void)m_desk.decide(standing,
                                {core::command::Arrive{m_other, other, {}}, core::command::AttendTo{m_other, "-"}});
        }
        (void)m_desk.decide(standing, {core::command::Arrive{m_desk.visit(), channel, visitor}});
        if (!m_needs.other() || m_script.listed != "desk") {
            (void)m_desk.decide(standing, {core::command::AttendTo{m_desk.visit(), "-"}});
        }
        Begin begin{m_needs.other() ? m_other : core::VisitId{}, {}, {}};
        if (m_needs.all().promise) {
            begin.promise = m_promise;
        }
        return step(std::move(standing), begin, moved > 0 ? "moved before" : "");
    }

    /// One input, and all that can follow: with each answer to what the script asks of the world on its way.
    std::uint64_t step(Standing standing, const Input& input, const std::string& label) { // NOLINT(misc-no-recursion)
        if (const auto question = m_desk.questionOf(standing, input)) {
            std::uint64_t ways = 0;
            for (int which = 0; which < ExplorerWorld::answersTo(*question); ++which) {
                Standing answered = standing;
                const std::string answer = m_desk.answer(answered, *question, which);
                std::string way = label;
                way.append(way.empty() ? "" : ", ").append(answer);
                ways = sum(ways, step(std::move(answered), input, way));
            }
            return ways;
        }
        if (!label.empty()) {
            standing.way.back() += " [" + label + "]";
        }
        return m_desk.quietly(standing, input) ? from(std::move(standing)) : 0;
    }

    /// All ways from where the visit stands. As deep as a way is long: loops end at standings seen before.
    std::uint64_t from(Standing standing) { // NOLINT(misc-no-recursion)
        const core::Visit& visit = m_desk.visitOf(standing);
        if (visit.run.ended) {
            m_walked[m_at].settled = true;
            return 1;
        }
        const Step* step = m_script.find(visit.run.step);
        if (step == nullptr) {
            m_desk.dead(standing, "at no step");
            return 0;
        }
        m_explored.reached.insert(step->id);
        ++m_explored.standings[step->id];
        const std::string key = m_needs.keyOf(standing.hall, visit, standing.world);
        const auto known = m_walked.find(key);
        if (known != m_walked.end()) {
            known->second.before.insert(m_at);
            return known->second.ways;
        }
        if (m_walked.size() > m_options.mostPaths) {
            m_explored.complete = false;
            m_walked[m_at].settled = true;
            return 0;
        }
        Walked& here = m_walked[key]; // a map: it stays where it is while others are added
        here.before.insert(m_at);
        here.step = step->id.value;
        here.way = standing.way;
        standing.way.push_back(step->id.value);
        const std::string cameFrom = std::exchange(m_at, key);
        const std::uint64_t told = m_desk.refusals();
        m_desk.disturb(standing, *step);
        std::uint64_t ways = limits(standing);
        for (const Standing& filled : fillings(standing, *step)) {
            ways = sum(ways, leave(filled, *step));
        }
        ways = sum(ways, overrides(standing, *step));
        here.ways = ways;
        otherLeaves(standing);
        here.settled = here.settled || m_desk.refusals() > told;
        m_at = cameFrom;
        return ways;
    }

    /// Each limit that leads somewhere may pass here.
    std::uint64_t limits(const Standing& standing) { // NOLINT(misc-no-recursion)
        std::uint64_t ways = 0;
        for (const core::Limit& limit : m_desk.visitOf(standing).limits) {
            const bool answer =
                limit.kind == core::LimitKind::Answer || limit.kind == core::LimitKind::AnswerSupervisor;
            if (limit.noted == core::LimitPhase::Overdue || (limit.step.empty() && !answer)) {
                continue;
            }
            Standing later = standing;
            if (!m_desk.pass(later, limit.due)) {
                continue;
            }
            if (limit.step.empty()) {
                later.way.back() += " [time passed]";
                ways = sum(ways, from(std::move(later)));
            } else {
                ways = sum(ways, step(std::move(later), LimitOver{limit.step}, "time passed"));
            }
        }
        return ways;
    }

    /// The standing with the step's facts filled in: conditions see each telling value, other facts a typical one.
    std::vector<Standing> fillings(const Standing& standing, const Step& step) {
        std::vector<Standing> result{standing};
        for (const Text& id : step.fill) {
            const auto spec = m_script.facts.find(core::FactId{id.text});
            if (spec == m_script.facts.end()) {
                m_desk.dead(standing, "no such fact " + id.text);
                return {};
            }
            const bool telling = m_needs.conditions().count(spec->first) > 0;
            std::vector<Standing> next;
            for (Standing& one : result) {
                const core::Moment now = one.world.now();
                std::vector<core::FactValue> values{typicalOf(spec->second, before(one, spec->second))};
                if (telling) {
                    values = tellingOf(spec->second, now, m_needs.bounds());
                }
                for (const core::FactValue& value : values) {
                    Standing filled = one;
                    if (m_desk.quietly(filled, Fill{{{spec->first, value}}})) {
                        filled.way.back() += telling ? " [" + id.text + "=" + nameOf(value) + "]" : "";
                        next.push_back(std::move(filled));
                    }
                }
                if (telling && spec->second.optional) {
                    next.push_back(std::move(one)); // left empty
                }
            }
            result = std::move(next);
        }
        return result;
    }

    /// The value that a fact must lie after, once it is known.
    [[nodiscard]] const core::FactValue* before(const Standing& standing, const FactSpec& spec) const {
        const auto& facts = m_desk.visitOf(standing).facts;
        const auto found = facts.find(core::FactId{spec.after.text});
        return found != facts.end() ? &found->second : nullptr;
    }

    /// The ways on from a step whose facts are filled in.
    std::uint64_t leave(Standing standing, const Step& step) { // NOLINT(misc-no-recursion)
        std::uint64_t ways = 0;
        const Input straightOn = m_desk.inputsAt(standing, step).front().first;
        if (!m_desk.tickAll(standing, step)) {
            return 0;
        }
        if (step.papers && step.papers->missing && missingPaper(step, m_desk.visitOf(standing))) {
            ways = this->step(standing, straightOn, "papers missing");
        }
        if (!m_desk.markAll(standing, step)) {
            return ways;
        }
        extremes(standing, step, straightOn);
        for (const auto& [input, label] : m_desk.inputsAt(standing, step)) {
            ways = sum(ways, this->step(standing, input, label));
        }
        return ways;
    }

    /// The least and the most that fit are taken too, and the step can be left with them.
    void extremes(const Standing& standing, const Step& step, const Input& straightOn) {
        for (const std::size_t which : {std::size_t{0}, std::size_t{1}}) {
            Standing trial = standing;
            trial.way.back() += which == 0 ? " [the least]" : " [the most]";
            bool changed = false;
            for (const Text& id : step.fill) {
                const FactSpec& spec = m_script.facts.at(core::FactId{id.text});
                const std::vector<core::FactValue> values = extremesOf(spec, before(trial, spec));
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
    std::uint64_t overrides(const Standing& standing, const Step& step) { // NOLINT(misc-no-recursion)
        std::uint64_t ways = 0;
        for (const std::string& policy : m_needs.policiesFrom(step.id)) {
            if (m_desk.visitOf(standing).overridden.count(policy) > 0) {
                continue;
            }
            Standing past = standing;
            const core::command::OverridePolicy override{m_desk.visit(), policy, core::PersonId{"p_service_supervisor"},
                                                         "-"};
            if (m_desk.decide(past, {core::Command(override)})) {
                past.way.back() += " [" + policy + " overridden]";
                ways = sum(ways, from(std::move(past)));
            }
        }
        return ways;
    }

    /// The other visitor of S2 may leave at any time; the script goes on without.
    void otherLeaves(const Standing& standing) { // NOLINT(misc-no-recursion)
        const core::Visit* other = core::find(standing.hall, m_other);
        if (other == nullptr || core::isClosed(*other)) {
            return;
        }
        Standing trial = standing;
        if (m_desk.decide(trial, {core::command::SeeOff{m_other}, core::command::Close{m_other, {}, {}}})) {
            trial.way.back() += " [the other left]";
            (void)from(std::move(trial));
        }
    }

    /// Standings from which nothing leads to an end, though every input is accepted: the script goes in a circle.
    void tellCircles() {
        std::vector<std::string> open;
        for (const auto& [key, walked] : m_walked) {
            if (walked.settled) {
                open.push_back(key);
            }
        }
        while (!open.empty()) {
            const std::set<std::string> before = m_walked[open.back()].before;
            open.pop_back();
            for (const std::string& key : before) {
                if (!std::exchange(m_walked[key].settled, true)) {
                    open.push_back(key);
                }
            }
        }
        for (const auto& [key, walked] : m_walked) {
            if (!walked.settled && !walked.step.empty()) {
                m_desk.dead(walked.step, walked.way, "no way to an end");
            }
        }
    }

    const Script& m_script;
    const Vocabulary& m_vocabulary;
    const ExploreOptions& m_options;
    const core::VisitId m_other{"other"};
    const core::PromiseId m_promise{"promised"};
    bool m_locks = false; ///< the script asks whether the promise may be moved again
    const ExplorerNeeds m_needs;
    std::set<std::string> m_lookedUp;
    Explored m_explored;
    ExplorerDesk m_desk;
    std::map<std::string, Walked> m_walked{{std::string{}, Walked{}}}; ///< the empty key is the begin
    std::string m_at;                                                  ///< the standing that is being walked
};

} // namespace

Explored explore(const Script& script, const Vocabulary& vocabulary, const ExploreOptions& options) {
    return Explorer(script, vocabulary, options).all();
}

} // namespace yingke::scenario
