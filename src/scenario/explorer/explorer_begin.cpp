// SPDX-License-Identifier: GPL-3.0-or-later
// How a walk begins, and what is said of it at its end.
#include "scenario/explorer/explorer_points.h"
#include "scenario/explorer/explorer_questions.h"
#include "scenario/explorer/explorer_values.h"
#include "scenario/explorer/explorer_walk.h"
#include "scenario/player/fact_check.h"

#include <algorithm>
#include <utility>

namespace yingke::scenario {

namespace {

constexpr std::size_t manyRows = 160; // of the wider walk
/// Ten in the morning: a time of today that must be future can still be named.
constexpr core::Moment morning{1'000'000, 1'794'967'200'000, 480};

/// As it is given, and where the script asks: after a promise that was broken, as a call that we make.
template <class Opening>
std::vector<Opening> waysFrom(const Opening& opening, const Needs& needs, const Script& script) {
    std::vector<Opening> ways{opening};
    if (needs.broken && opening.moved >= 0) {
        ways.push_back(opening);
        ways.back().broken = true;
    }
    if (needs.direction && script.channel != core::Channel::InPerson) {
        for (Opening calls : std::vector<Opening>(ways)) {
            calls.channel = core::Channel::Telephone;
            calls.direction = core::Direction::Outgoing;
            ways.push_back(std::move(calls));
        }
    }
    return ways;
}

} // namespace

ExplorerWalk::ExplorerWalk(const Script& script, const Vocabulary& vocabulary, const ExploreOptions& options,
                           Reach reach)
    : m_script(script), m_vocabulary(vocabulary), m_options(options), m_reach(reach), m_needs(script),
      m_clockPoints(clockPoints(m_needs.typed(), morning)),
      m_moments(tellingMoments(m_needs.typed(), m_clockPoints, morning)),
      m_spread(reach == Reach::Anything ? spreadMoments(m_needs.typed(), morning) : std::vector<core::Moment>{}),
      m_desk(script, options.limits, m_explored, [this](std::size_t number) { return m_graph.wayTo(number); }),
      m_filling(script, m_needs, m_desk, m_explored, m_left, reach == Reach::Anything ? manyRows : mostRows) {
    m_explored.script = script.id;
    m_locks = std::any_of(script.steps.begin(), script.steps.end(), [](const Step& one) {
        const auto* condition = std::get_if<IfAct>(&one.move);
        return condition != nullptr && condition->condition.text.find("promise.locked") != std::string::npos;
    });
    m_questions = questionsOf(script, vocabulary, m_needs, morning, m_left);
}

/// How often the promise was moved before: the one that may not be moved again is another matter (S3.4-08).
std::vector<int> ExplorerWalk::moves() const {
    std::set<int> moves{0, 1};
    constexpr int most = 6;
    const auto add = [&](std::int64_t times) {
        if (times >= 0 && times <= most && !m_locks) {
            moves.insert(static_cast<int>(times));
        }
    };
    const char* const name = "promise.moved";
    for (const std::int64_t times : m_needs.borders().turning(name, [](const std::string&) { return 1.0; })) {
        add(times);
    }
    if (m_needs.typed().names().count(name) > 0) {
        for (int times = 0; times <= most; ++times) {
            add(times);
        }
    }
    if (m_needs.typed().names().count("promise.known") > 0 || m_needs.borders().names().count("promise.known") > 0) {
        moves.insert(-1);
    }
    return {moves.begin(), moves.end()};
}

Explored ExplorerWalk::all(std::set<core::StepId> sought) {
    m_seeks = !sought.empty();
    m_sought = std::move(sought);
    begins();
    walkOn();
    finish();
    return std::move(m_explored);
}

void ExplorerWalk::begins() {
    std::vector<Facts> before{{}};
    if (m_needs.all().promise || m_reach == Reach::Anything) {
        before = carried(morning);
        if (m_reach == Reach::Anything) {
            before.insert(before.begin(), Facts{});
        }
    }
    beginsAt(m_moments, before);
    beginsAt(m_spread, {before.front()});
}

void ExplorerWalk::beginsAt(const std::vector<core::Moment>& moments, const std::vector<Facts>& before) {
    std::vector<core::VisitorRole> roles{core::VisitorRole::Unknown};
    if (m_needs.all().visitor) {
        roles = {core::VisitorRole::Owner, core::VisitorRole::Tenant, core::VisitorRole::Contractor,
                 core::VisitorRole::Unknown};
    }
    std::vector<core::Channel> channels{m_script.channel.value_or(core::Channel::InPerson)};
    if (m_needs.all().channel && !m_script.channel) {
        channels.push_back(core::Channel::Telephone);
    }
    const std::vector<int> moved = m_needs.all().promise ? moves() : std::vector<int>{0};
    for (const core::Moment& at : moments) {
        for (const core::VisitorRole role : roles) {
            for (const core::Channel channel : channels) {
                for (const int times : moved) {
                    for (const Facts& facts : before) {
                        const Opening usual{role, channel, core::Direction::Incoming, false, times, facts, at};
                        for (const Opening& way : waysFrom(usual, m_needs.all(), m_script)) {
                            if (!over()) {
                                begin(way);
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What was collected before: what this script does not ask, and what it uses before it asks it again. Of what
/// conditions ask about, the telling values together.
std::vector<ExplorerWalk::Facts> ExplorerWalk::carried(const core::Moment& now) {
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
        if ((again && open.count(id) == 0) || (m_reach == Reach::Anything && spec.fresh)) {
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
    const FilledRows rows = rowsFor(specs, {m_needs.borders(),
                                            [](const std::string&) -> std::optional<double> { return 1.0; },
                                            m_needs.typed(),
                                            [](const Step&, const std::string&) { return std::optional<Value>(); },
                                            now,
                                            m_left,
                                            {}});
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
void ExplorerWalk::promised(Standing& standing, const Opening& opening) {
    const core::VisitId before{"before"};
    const core::Moment now = standing.world.now();
    std::vector<core::Command> commands{core::command::Arrive{before, core::Channel::InPerson, {}},
                                        core::command::AttendTo{before, "-"}};
    for (const auto& [id, value] : opening.before) {
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
    for (int times = 1; times <= opening.moved; ++times) {
        commands.emplace_back(core::command::MovePromise{m_promise, now.utc + (1 + times) * 3'600'000, "-"});
    }
    if (opening.broken) {
        commands.emplace_back(core::command::BreakPromise{m_promise, "-"});
    }
    commands.emplace_back(core::command::SeeOff{before});
    commands.emplace_back(core::command::Close{before, {}, {}});
    (void)m_desk.decide(standing, commands);
}

void ExplorerWalk::begin(const Opening& opening) {
    Standing standing{
        std::make_shared<const core::Hall>(), ExplorerWorld(m_vocabulary, m_options.limits, m_questions), {"begin"}};
    standing.world.setNow(opening.at);
    core::Visitor visitor;
    visitor.role = opening.role;
    const bool followsUp = m_needs.all().promise && opening.moved >= 0;
    if (followsUp) {
        promised(standing, opening);
    }
    if (m_needs.other()) {
        // Somebody is at the desk already, and the visitor comes in (S2).
        const core::Channel other = m_needs.otherOnTelephone() ? core::Channel::Telephone : core::Channel::InPerson;
        (void)m_desk.decide(standing,
                            {core::command::Arrive{m_other, other, {}}, core::command::AttendTo{m_other, "-"}});
    }
    (void)m_desk.decide(standing, {core::command::Arrive{m_desk.visit(), opening.channel, visitor, opening.direction}});
    if (!m_needs.other() || m_script.listed != "desk") {
        (void)m_desk.decide(standing, {core::command::AttendTo{m_desk.visit(), "-"}});
    }
    Begin begin{m_needs.other() ? m_other : core::VisitId{}, {}, {}};
    if (followsUp) {
        begin.promise = m_promise;
    } else {
        for (const auto& [id, value] : opening.before) { // by an earlier matter of this visit
            (void)m_desk.decide(standing, {core::command::RecordFact{m_desk.visit(), id, value}});
        }
    }
    std::string label = opening.moved > 0 ? "moved before" : opening.moved < 0 ? "no promise" : "";
    for (const auto& [is, word] : {std::pair(opening.broken, "promise broken"),
                                   std::pair(opening.direction == core::Direction::Outgoing, "we call")}) {
        label += is ? (label.empty() ? "" : ", ") + std::string(word) : std::string();
    }
    if (!(opening.at == m_moments.front())) {
        label += (label.empty() ? "" : ", ") + dateTimeText(opening.at.utc, opening.at.offsetMinutes);
    }
    Nexts nexts;
    step(std::move(standing), begin, label, nexts);
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
    m_explored.tried = m_walked;
    m_graph.circles([this](const core::StepId& step, std::size_t number) {
        m_desk.dead(step.value, m_graph.wayTo(number), "no way to an end");
    });
    const bool open = std::any_of(m_script.steps.begin(), m_script.steps.end(), [this](const Step& step) {
        return !step.passing() && m_explored.reached.count(step.id) == 0;
    });
    if (open && m_left == 0 && m_explored.complete) {
        // The search for telling values was cut short: what it did not find may still be there.
        m_explored.stopped = ExploreBound::Work;
        m_explored.complete = false;
    }
    for (const Step& step : m_script.steps) {
        if (!step.passing() && m_explored.reached.count(step.id) == 0) {
            (m_explored.complete ? m_explored.notFound : m_explored.unknown).push_back(step.id);
        }
    }
}

} // namespace yingke::scenario
