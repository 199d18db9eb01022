// SPDX-License-Identifier: GPL-3.0-or-later
// How a walk begins, and what is said of it at its end.
#include "scenario/explorer/explorer_values.h"
#include "scenario/explorer/explorer_walk.h"
#include "scenario/player/fact_check.h"
#include "scenario/player/visit_names.h"

#include <algorithm>
#include <utility>

namespace yingke::scenario {

namespace {

/// Ten in the morning: a time of today that must be future can still be named.
constexpr core::Moment morning{1'000'000, 1'794'967'200'000, 480};

} // namespace

ExplorerWalk::ExplorerWalk(const Script& script, const Vocabulary& vocabulary, const ExploreOptions& options)
    : m_script(script), m_vocabulary(vocabulary), m_options(options), m_needs(script),
      m_desk(script, options.limits, m_explored, [this](std::size_t number) { return m_graph.wayTo(number); }) {
    m_explored.script = script.id;
    m_locks = std::any_of(script.steps.begin(), script.steps.end(), [](const Step& one) {
        const auto* condition = std::get_if<IfAct>(&one.move);
        return condition != nullptr && condition->condition.text.find("promise.locked") != std::string::npos;
    });
    prepareQuestions();
}

/// Beyond the usual answers, those at which a condition turns while everything else is as every day.
void ExplorerWalk::prepareQuestions() {
    m_questions.sought = m_needs.sought();
    for (const core::FactId& fact : m_needs.all().facts) {
        if (m_vocabulary.lookUps.count(fact.value) > 0) {
            m_questions.lookedUp.insert(fact.value);
        }
    }
    const auto everyDay = [this](const std::string& name) -> std::optional<double> {
        constexpr double usualFee = 1000;
        constexpr double usualSetting = 3;
        const auto spec = m_script.facts.find(core::FactId{name});
        if (spec != m_script.facts.end()) {
            return numberIn(typicalOf(spec->second)).value_or(0);
        }
        return name.rfind("fees.", 0) == 0 ? usualFee : usualSetting;
    };
    for (const std::string& name : m_needs.borders().names()) {
        std::optional<std::pair<Question::Kind, std::string>> question;
        std::int64_t least = 0;
        if (name.rfind("fees.", 0) == 0) {
            question.emplace(Question::Kind::Fee, name.substr(5));
            m_questions.fees.insert(question->second);
            least = 1; // a fee of nothing is no fee
        } else if (name.rfind("settings.", 0) == 0) {
            question.emplace(Question::Kind::Setting, name.substr(9));
        } else if (m_questions.lookedUp.count(name) > 0) {
            question.emplace(Question::Kind::LookUp, name);
        }
        for (const std::int64_t value :
             question ? m_needs.borders().turning(name, everyDay) : std::set<std::int64_t>{}) {
            if (value >= least) {
                m_questions.values[*question].push_back(value);
            }
        }
    }
}

Explored ExplorerWalk::all() {
    begins();
    walkOn();
    finish();
    return std::move(m_explored);
}

void ExplorerWalk::begins() {
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
    const std::vector<Facts> before = m_needs.all().promise ? carried(morning) : std::vector<Facts>{{}};
    for (const core::VisitorRole role : roles) {
        for (const core::Channel channel : channels) {
            for (const int times : moved) {
                for (const Facts& facts : before) {
                    if (!over()) {
                        begin(role, channel, times, facts);
                    }
                }
            }
        }
    }
}

/// What was collected before: what this script does not ask, and what it uses before it asks it again. Of what
/// conditions ask about, the telling values together.
std::vector<ExplorerWalk::Facts> ExplorerWalk::carried(const core::Moment& now) const {
    std::set<core::FactId> asked;
    for (const Step& one : m_script.steps) {
        for (const Text& fact : one.fill) {
            asked.insert(core::FactId{fact.text});
        }
    }
    const auto& open = m_needs.openAt(m_script.steps.front().id);
    Facts usual;
    std::vector<FactSpec> telling;
    for (const auto& [id, spec] : m_script.facts) {
        const bool again = asked.count(id) > 0;
        if (again && open.count(id) == 0) {
            continue;
        }
        if (m_needs.conditions().count(id) == 0) {
            usual[id] = typicalOf(spec, nullptr, &now);
            continue;
        }
        telling.push_back(spec);
        // Asked again here, and nothing but a condition asks before: it may be known, or not.
        telling.back().optional = again && m_needs.indispensable().count(id) == 0;
    }
    std::vector<const FactSpec*> specs;
    specs.reserve(telling.size());
    for (const FactSpec& spec : telling) {
        specs.push_back(&spec);
    }
    const FilledRows rows = rowsFor(
        specs, m_needs.borders(), [](const std::string&) -> std::optional<double> { return 1.0; }, now);
    std::vector<Facts> all;
    for (const FilledRow& row : rows.rows) {
        all.push_back(usual);
        for (const auto& [id, value] : row) {
            if (value) {
                all.back()[id] = *value;
            }
        }
    }
    return all;
}

/// The visit before, in which the promise was made.
void ExplorerWalk::promised(Standing& standing, int moved, const Facts& collected) {
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

void ExplorerWalk::begin(core::VisitorRole role, core::Channel channel, int moved, const Facts& collected) {
    Standing standing{core::Hall{}, ExplorerWorld(m_vocabulary, m_options.limits, m_questions), {"begin"}};
    standing.world.setNow(morning);
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
    Nexts nexts;
    step(std::move(standing), begin, moved > 0 ? "moved before" : "", nexts);
    for (const std::size_t to : nexts) {
        m_graph.lead(ExplorerGraph::begin, to, ExplorerGraph::Counted::Yes);
    }
}

void ExplorerWalk::finish() {
    m_explored.complete = m_explored.stopped == ExploreBound::None;
    for (const auto& [id, turn] : m_turns) {
        for (const Pending& pending : turn.pending) {
            m_graph.settle(pending.number);
        }
        if (!turn.pending.empty()) {
            m_explored.notWalked[id] += turn.pending.size();
        }
    }
    m_graph.settle(ExplorerGraph::begin);
    m_explored.paths = m_graph.ways();
    m_graph.circles([this](const core::StepId& step, std::size_t number) {
        m_desk.dead(step.value, m_graph.wayTo(number), "no way to an end");
    });
    for (const Step& step : m_script.steps) {
        if (!step.passing() && m_explored.reached.count(step.id) == 0) {
            (m_explored.complete ? m_explored.never : m_explored.unknown).push_back(step.id);
        }
    }
}

} // namespace yingke::scenario
