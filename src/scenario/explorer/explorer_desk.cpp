// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_desk.h"

#include "core/draft.h"
#include "core/roles.h"
#include "scenario/player/leading_act.h"

#include <algorithm>

namespace yingke::scenario {

namespace {

std::string nameOf(Obstacle::Kind kind) {
    switch (kind) {
    case Obstacle::Kind::NotAtAStep:
        return "not at a step";
    case Obstacle::Kind::NeedsChoice:
        return "needs a choice";
    case Obstacle::Kind::MissingFact:
        return "missing fact";
    case Obstacle::Kind::BadFact:
        return "bad fact";
    case Obstacle::Kind::PapersMissing:
        return "papers missing";
    case Obstacle::Kind::TaskOpen:
        return "task open";
    case Obstacle::Kind::NeedsReason:
        return "needs a reason";
    case Obstacle::Kind::NotHere:
        return "not possible here";
    case Obstacle::Kind::NoSuchThing:
        return "no such thing";
    case Obstacle::Kind::FormulaFails:
        return "formula fails";
    }
    return {};
}

} // namespace

core::Context ExplorerDesk::contextAt(const Standing& standing) const {
    core::Context context;
    context.now = standing.world.now();
    context.actor = standing.world.me().id;
    context.limits = m_limits;
    context.idPrefix = standing.world.newId();
    context.holdReason = "-";
    context.takers[core::RoleId{core::role::serviceSupervisor}].holders = {core::PersonId{"p_service_supervisor"}};
    context.takers[core::RoleId{core::role::director}].holders = {core::PersonId{"p_director"}};
    return context;
}

bool ExplorerDesk::decide(Standing& standing, const std::vector<core::Command>& commands) {
    core::Draft draft(*standing.hall, contextAt(standing));
    for (const core::Command& command : commands) {
        if (draft.decide(command)) {
            return false;
        }
    }
    m_explored.commands += draft.commands();
    standing.hall = std::make_shared<const core::Hall>(draft.takeHall());
    return true;
}

ExplorerDesk::Tried ExplorerDesk::tried(const Standing& standing, const Input& input) const {
    (void)standing.world.takeQuestion();
    core::Draft draft(*standing.hall, contextAt(standing));
    const auto obstacle = play(m_script, draft, m_visit, input, standing.world);
    Tried tried;
    tried.question = standing.world.takeQuestion();
    if (obstacle) {
        tried.refusal = nameOf(obstacle->kind) + (obstacle->field.empty() ? "" : " " + obstacle->field) +
                        (obstacle->detail.empty() ? "" : ", " + obstacle->detail);
    } else {
        tried.commands = draft.commands();
        tried.hall = std::make_shared<const core::Hall>(draft.takeHall());
    }
    return tried;
}

bool ExplorerDesk::goOn(Standing& standing, Tried tried) {
    if (tried.refusal) {
        dead(standing, *tried.refusal);
        return false;
    }
    m_explored.commands += tried.commands;
    standing.hall = std::move(tried.hall);
    return true;
}

std::optional<std::string> ExplorerDesk::refusal(Standing& standing, const Input& input) {
    Tried done = tried(standing, input);
    if (!done.refusal) {
        (void)goOn(standing, std::move(done));
        return std::nullopt;
    }
    return std::move(done.refusal);
}

void ExplorerDesk::dead(const Standing& standing, const std::string& why) {
    const std::string& step = visitOf(standing).run.step.value;
    std::vector<std::string> way = m_wayTo(standing.from);
    way.insert(way.end(), standing.way.begin(), standing.way.end());
    dead(step.empty() ? "begin" : step, way, why);
}

void ExplorerDesk::dead(const std::string& step, const std::vector<std::string>& way, const std::string& why) {
    ++m_refusals;
    if (!m_told.insert({step, why}).second) {
        return;
    }
    std::string ways;
    for (const std::string& part : way) {
        ways += (ways.empty() ? "" : " → ") + part;
    }
    m_explored.deadEnds.push_back(step + ": " + why + " (" + ways + ")");
}

std::string ExplorerDesk::answer(Standing& standing, const Question& question, int which) {
    std::string name = standing.world.answer(question, which);
    for (const core::Presence& presence : standing.world.cast()) {
        if (question.kind == Question::Kind::Presence && presence.person.value == "p_" + question.name) {
            (void)decide(standing, {core::command::SetPresence{presence}});
        }
    }
    return name;
}

bool ExplorerDesk::pass(Standing& standing, core::Millis steady) {
    core::Moment now = standing.world.now();
    const core::Millis wait = std::max<core::Millis>(0, steady - now.steady);
    now.steady += wait;
    now.utc += wait;
    standing.world.setNow(now);
    if (!decide(standing, {core::command::NoteTime{}})) {
        dead(standing, "the machine refused that time passed");
        return false;
    }
    const core::Handover* pending = core::pendingHandover(visitOf(standing));
    if (pending != nullptr && pending->byEscalation && pending->askedAt == now) {
        (void)decide(standing, {core::command::TakeHandover{m_visit}});
    }
    return true;
}

bool ExplorerDesk::tickAll(Standing& standing, const Step& step) {
    return !step.meanwhile ||
           std::all_of(step.meanwhile->tasks.begin(), step.meanwhile->tasks.end(),
                       [&](const MeanwhileAct::Task& task) { return quietly(standing, Tick{task.id}); });
}

std::vector<std::pair<Input, std::string>> ExplorerDesk::inputsAt(const Standing& standing, const Step& step) const {
    if (step.ask) {
        std::vector<std::pair<Input, std::string>> inputs;
        for (const Choice& choice : step.ask->choices) {
            inputs.emplace_back(Pick{choice.id}, choice.id.value);
        }
        return inputs;
    }
    if (std::holds_alternative<CallAct>(step.move)) {
        return {{CallEnded{true}, "answered"}, {CallEnded{false}, "not answered"}};
    }
    if (const auto* act = std::get_if<HandOverAct>(&step.move)) {
        std::vector<std::pair<Input, std::string>> inputs{{Taken{}, {}}};
        if (!act->declined.empty() && core::pendingHandover(visitOf(standing)) != nullptr) {
            inputs.emplace_back(Declined{"-"}, "declined");
        }
        return inputs;
    }
    return {{Next{}, {}}};
}

bool ExplorerDesk::quietly(Standing& standing, const Input& input) { return goOn(standing, tried(standing, input)); }

bool ExplorerDesk::markAll(Standing& standing, const Step& step) {
    if (!step.papers) {
        return true;
    }
    while (const auto paper = missingPaper(step, visitOf(standing))) {
        std::int64_t heads = 0;
        for (const auto& group : step.papers->each) {
            const bool here = std::any_of(group.papers.begin(), group.papers.end(),
                                          [&paper](const Text& one) { return one.text == paper->value; });
            heads = here ? std::max(heads, headsOf(group, visitOf(standing))) : heads;
        }
        const bool whole = paperAsked(step, visitOf(standing), {*paper, 0});
        for (std::int64_t head = whole ? 0 : 1; head <= heads; ++head) {
            if (!quietly(standing, Mark{{*paper, head}, core::PaperMark::Seen, true})) {
                return false;
            }
        }
    }
    return true;
}

bool ExplorerDesk::markMissing(Standing& standing, const Step& step) {
    const std::vector<core::PaperKey> unsaid = unsaidPapers(step, visitOf(standing));
    return std::all_of(unsaid.begin(), unsaid.end(), [&](const core::PaperKey& key) {
        return quietly(standing, Mark{key, core::PaperMark::Missing, true});
    });
}

void ExplorerDesk::attempt(const Standing& standing, const std::string& what, const Act& act) {
    Standing trial = standing;
    const core::Visit& before = visitOf(standing);
    if (const auto why = act(trial)) {
        dead(standing, what + ": " + *why);
        return;
    }
    const core::Visit& after = visitOf(trial);
    const bool kept = after.facts == before.facts && after.papers == before.papers && after.cast == before.cast &&
                      after.promises == before.promises && after.choices == before.choices;
    if (!kept) {
        dead(standing, what + " lost something that was collected");
    }
}

void ExplorerDesk::disturb(const Standing& standing, const Step& step) {
    const auto refused = [](bool done) {
        return done ? std::nullopt : std::optional<std::string>("the machine refused");
    };
    attempt(standing, "escalation", [&](Standing& trial) {
        core::command::Escalate up{m_visit, {}, core::EscalationReason::InsistsOnSomebodyElse,
                                   "-",     {}, core::HandoverId{trial.world.newId()}};
        if (decide(trial, {core::Command(up)})) {
            return refused(true);
        }
        up.level = core::EscalationLevel::PersonConcerned; // the director has it: to somebody else by name
        up.to = core::PersonId{"p_somebody"};
        return refused(decide(trial, {core::Command(up)}));
    });
    if (core::isActive(visitOf(standing))) {
        attempt(standing, "hold", [&](Standing& trial) {
            return refused(decide(trial, {core::command::Hold{m_visit, "-"}, core::command::Resume{m_visit}}));
        });
    }
    if (canGoBack(visitOf(standing))) {
        attempt(standing, "back", [&](Standing& trial) -> std::optional<std::string> {
            if (const auto why = refusal(trial, Back{})) {
                return why;
            }
            const bool shown = shownStep(m_script, visitOf(trial)) != nullptr;
            return shown ? std::nullopt : std::optional<std::string>("no screen there");
        });
    }
    if (step.skippable) {
        Standing trial = standing;
        if (const auto why = refusal(trial, Skip{"-"})) {
            dead(standing, "skip: " + *why);
        }
    }
}

} // namespace yingke::scenario
