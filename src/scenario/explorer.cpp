// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer.h"

#include "core/decide.h"
#include "core/evolve.h"
#include "scenario/fact_check.h"
#include "scenario/leading_act.h"
#include "scenario/player.h"
#include "scenario/practice_surroundings.h"

#include <algorithm>
#include <functional>

namespace yingke::scenario {

namespace {

/// One standing of a walk: the hall, and what the world answers.
struct Standing {
    core::Hall hall;
    PracticeSurroundings world;
    std::vector<std::string> way;
};

/// What of a standing decides how the script goes on from here.
std::string keyOf(const Script& script, const Standing& standing, const core::VisitId& id) {
    const core::Visit& visit = standing.hall.visits.at(id);
    std::string key = visit.run.step.value + (visit.run.ended ? "|end" : "|") + std::to_string(visit.state.index());
    for (const auto& [step, choice] : visit.choices) {
        key += "|" + step.value + "=" + choice.value;
    }
    for (const auto& [role, person] : visit.cast) {
        key += "|" + role.value + "@" + person.value;
    }
    for (const auto& [fact, value] : visit.facts) {
        key += "|" + fact.value;
        if (const auto* count = std::get_if<std::int64_t>(&value)) {
            key += ":" + std::to_string(*count);
        } else if (const auto* yes = std::get_if<bool>(&value)) {
            key += *yes ? ":1" : ":0";
        }
    }
    const core::Visit* other = core::find(standing.hall, visit.run.other);
    key += other != nullptr ? std::to_string(core::holdOf(*other) != nullptr ? 9U : other->state.index()) : "-";
    key += core::pendingHandover(visit) != nullptr ? "p" : "-";
    key += visit.server.value;
    key += standing.world.key();
    (void)script;
    return key;
}

class Explorer {
public:
    Explorer(const Script& script, const Vocabulary& vocabulary, const ExploreOptions& options)
        : m_script(script), m_vocabulary(vocabulary), m_options(options) {
        m_explored.script = script.id;
    }

    Explored all() {
        for (PracticeSurroundings& world : PracticeSurroundings::every(m_script, m_vocabulary, m_options.limits)) {
            Standing standing{core::Hall{}, std::move(world), {}};
            begin(standing);
        }
        for (const Step& step : m_script.steps) {
            if (!step.passing() && m_explored.reached.count(step.id) == 0) {
                m_explored.never.push_back(step.id);
            }
        }
        return std::move(m_explored);
    }

private:
    bool decide(Standing& standing, const std::vector<core::Command>& commands) {
        core::Context context;
        context.now = standing.world.now();
        context.actor = standing.world.me().id;
        context.limits = m_options.limits;
        context.idPrefix = standing.world.newId();
        context.holdReason = "-";
        context.serviceSupervisor = core::PersonId{"p_service_supervisor"};
        context.director = core::PersonId{"p_director"};
        m_explored.commands += commands.size();
        const core::Decision decision = core::decideAll(standing.hall, commands, context);
        const auto* happenings = std::get_if<core::Happenings>(&decision);
        if (happenings == nullptr) {
            return false;
        }
        for (const core::Happening& happening : *happenings) {
            core::EventRecord record;
            record.visit = happening.visit;
            record.at = context.now;
            record.actor = context.actor;
            record.event = happening.event;
            core::apply(standing.hall, record);
        }
        return true;
    }

    void begin(Standing standing) {
        for (const core::Presence& presence : standing.world.cast()) {
            (void)decide(standing, {core::command::SetPresence{presence}});
        }
        // Somebody is at the desk already (S2 scripts speak to both), and the visitor comes in.
        const core::Channel other =
            m_script.id.find("telephone") != std::string::npos ? core::Channel::Telephone : core::Channel::InPerson;
        (void)decide(standing, {core::command::Arrive{m_other, other, {}}, core::command::AttendTo{m_other, "-"},
                                core::command::Arrive{m_visit, m_script.channel.value_or(core::Channel::InPerson),
                                                      standing.world.visitor()}});
        if (m_script.listed != "desk") {
            (void)decide(standing, {core::command::AttendTo{m_visit, "-"}});
        }
        step(std::move(standing), Begin{m_other});
    }

    void dead(const Standing& standing, const std::string& why) {
        std::string way;
        for (const std::string& part : standing.way) {
            way += (way.empty() ? "" : " → ") + part;
        }
        const std::string text = standing.hall.visits.at(m_visit).run.step.value + ": " + why + " (" + way + ")";
        if (m_explored.deadEnds.size() < 20) {
            m_explored.deadEnds.push_back(text);
        }
    }

    /// One input, and all that can follow. Recursion is as deep as a way is long (loops end at standings seen before).
    std::uint64_t step(Standing standing, const Input& input) { // NOLINT(misc-no-recursion)
        const Played played = play(m_script, standing.hall, standing.hall.visits.at(m_visit), input, standing.world);
        if (const auto* obstacle = std::get_if<Obstacle>(&played)) {
            dead(standing, "obstacle " + std::to_string(static_cast<int>(obstacle->kind)) + " " + obstacle->field +
                               " " + obstacle->detail);
            return 0;
        }
        if (!decide(standing, std::get<std::vector<core::Command>>(played))) {
            dead(standing, "the machine refused");
            return 0;
        }
        return from(std::move(standing));
    }

    std::uint64_t from(Standing standing) { // NOLINT(misc-no-recursion)
        const core::Visit& visit = standing.hall.visits.at(m_visit);
        if (visit.run.ended) {
            ++m_explored.paths;
            return 1;
        }
        const Step* step = m_script.find(visit.run.step);
        if (step == nullptr) {
            dead(standing, "at no step");
            return 0;
        }
        m_explored.reached.insert(step->id);
        const std::string key = keyOf(m_script, standing, m_visit);
        if (const auto known = m_ways.find(key); known != m_ways.end()) {
            // The same standing goes on the same ways: counted, not walked again. While it is being walked it is a
            // loop.
            m_explored.paths += known->second;
            return known->second;
        }
        m_ways[key] = 0;
        if (m_explored.paths >= m_options.mostPaths || m_ways.size() > 200'000) {
            m_explored.complete = false;
            return 0;
        }
        disturb(standing);
        standing.way.push_back(step->id.value);
        const std::uint64_t ways = onward(standing, *step);
        m_ways[key] = ways;
        return ways;
    }

    /// At each step: back, hold and resume, escalate; accepted, and nothing that was collected is lost.
    void disturb(const Standing& standing) {
        const core::Visit before = standing.hall.visits.at(m_visit);
        const auto kept = [&before](const core::Visit& after) {
            return after.facts == before.facts && after.papers == before.papers && after.cast == before.cast &&
                   after.promises == before.promises && after.choices == before.choices;
        };
        const auto attempt = [&](const char* what, const std::function<bool(Standing&)>& act) {
            Standing trial = standing;
            if (!act(trial)) {
                dead(standing, std::string(what) + " was refused");
            } else if (!kept(trial.hall.visits.at(m_visit))) {
                dead(standing, std::string(what) + " lost something that was collected");
            }
        };
        attempt("escalation", [this](Standing& trial) {
            return decide(trial, {core::command::Escalate{m_visit,
                                                          {},
                                                          core::EscalationReason::InsistsOnSomebodyElse,
                                                          "-",
                                                          {},
                                                          core::HandoverId{trial.world.newId()}}}) ||
                   decide(trial, {core::command::Escalate{m_visit, core::EscalationLevel::PersonConcerned,
                                                          core::EscalationReason::InsistsOnSomebodyElse, "-",
                                                          core::PersonId{"p_somebody"},
                                                          core::HandoverId{trial.world.newId()}}});
        });
        if (core::isActive(before)) {
            attempt("hold", [this](Standing& trial) {
                return decide(trial, {core::command::Hold{m_visit, "-"}, core::command::Resume{m_visit}});
            });
        }
        if (!before.run.trail.empty()) {
            attempt("back", [this](Standing& trial) {
                const Played played = play(m_script, trial.hall, trial.hall.visits.at(m_visit), Back{}, trial.world);
                const auto* commands = std::get_if<std::vector<core::Command>>(&played);
                return commands != nullptr && decide(trial, *commands) &&
                       !present(m_script, trial.hall, trial.hall.visits.at(m_visit), trial.world).step.empty();
            });
        }
    }

    std::uint64_t onward(Standing& standing, const Step& step) { // NOLINT(misc-no-recursion)
        std::uint64_t ways = 0;
        // Each limit of the script may pass here.
        for (const core::Limit& limit : standing.hall.visits.at(m_visit).limits) {
            if (!limit.step.empty()) {
                ways += this->step(standing, LimitOver{limit.step});
            }
        }
        if (step.papers) {
            if (step.papers->missing) {
                ways += this->step(standing, Next{}); // something is missing
            }
            markAll(standing, step);
        }
        if (step.meanwhile) {
            for (const auto& task : step.meanwhile->tasks) {
                if (!quietly(standing, Tick{task.id})) {
                    return ways;
                }
            }
        }
        for (Standing& filled : fillings(standing, step)) {
            ways += leave(filled, step);
        }
        return ways;
    }

    std::uint64_t leave(const Standing& standing, const Step& step) { // NOLINT(misc-no-recursion)
        std::uint64_t ways = 0;
        if (step.ask) {
            for (const Choice& choice : step.ask->choices) {
                ways += this->step(standing, Pick{choice.id});
            }
            return ways;
        }
        if (std::holds_alternative<CallAct>(step.move)) {
            ways += this->step(standing, CallEnded{true});
            return ways + this->step(standing, CallEnded{false});
        }
        if (const auto* act = std::get_if<HandOverAct>(&step.move)) {
            if (!act->declined.empty() && core::pendingHandover(standing.hall.visits.at(m_visit)) != nullptr) {
                ways += this->step(standing, Declined{"-"});
            }
            return ways + this->step(standing, Taken{});
        }
        return this->step(standing, Next{});
    }

    /// An input that stays on the screen.
    bool quietly(Standing& standing, const Input& input) {
        const Played played = play(m_script, standing.hall, standing.hall.visits.at(m_visit), input, standing.world);
        const auto* commands = std::get_if<std::vector<core::Command>>(&played);
        if (commands == nullptr || !decide(standing, *commands)) {
            dead(standing, "an input was refused");
            return false;
        }
        return true;
    }

    void markAll(Standing& standing, const Step& step) {
        for (int guard = 0; guard < 2000; ++guard) {
            const core::Visit& visit = standing.hall.visits.at(m_visit);
            const auto paper = missingPaper(step, visit);
            if (!paper) {
                return;
            }
            std::int64_t heads = 0;
            for (const auto& group : step.papers->each) {
                const bool here = std::any_of(group.papers.begin(), group.papers.end(),
                                              [&paper](const Text& one) { return one.text == paper->value; });
                heads = here ? std::max(heads, headsOf(group, visit)) : heads;
            }
            for (std::int64_t head = heads > 0 ? 1 : 0; head <= heads; ++head) {
                if (!quietly(standing, Mark{{*paper, head}, core::PaperMark::Seen, true})) {
                    return;
                }
            }
        }
    }

    /// The standing with the step's facts at their least, and again where a yes or no is asked.
    std::vector<Standing> fillings(const Standing& standing, const Step& step) {
        std::vector<Standing> result{standing};
        for (const Text& id : step.fill) {
            const auto spec = m_script.facts.find(core::FactId{id.text});
            if (spec == m_script.facts.end()) {
                continue;
            }
            std::vector<Standing> next;
            for (Standing& one : result) {
                for (const core::FactValue& value : samplesOf(spec->second, one.world.now())) {
                    Standing filled = one;
                    if (quietly(filled, Fill{{{spec->first, value}}})) {
                        next.push_back(std::move(filled));
                    }
                }
            }
            result = std::move(next);
        }
        return result;
    }

    const Script& m_script;
    const Vocabulary& m_vocabulary;
    const ExploreOptions& m_options;
    const core::VisitId m_visit{"visit"};
    const core::VisitId m_other{"other"};
    Explored m_explored;
    std::map<std::string, std::uint64_t> m_ways;
};

} // namespace

Explored explore(const Script& script, const Vocabulary& vocabulary, const ExploreOptions& options) {
    return Explorer(script, vocabulary, options).all();
}

} // namespace yingke::scenario
