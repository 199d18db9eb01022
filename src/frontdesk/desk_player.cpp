// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/desk_player.h"

#include "core/desk_scripts.h"
#include "core/farewell.h"
#include "frontdesk/decision_loop.h"
#include "frontdesk/texts.h"
#include "frontdesk/told.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "scenario/player/leading_act.h"
#include "scenario/player/script_shelf.h"

#include <algorithm>

namespace yingke::frontdesk {

OfficeSurroundings DeskPlayer::surroundings() const {
    return {m_loop.office(), m_loop.clock(), m_loop.me(), m_rooms, &m_shelf, m_waits, &m_loop.hall()};
}

const scenario::Script* DeskPlayer::scriptOf(const core::Visit& visit) const {
    return m_shelf.pinned(visit.run.script);
}

scenario::Screen DeskPlayer::screen(const core::VisitId& id) const {
    const core::Visit* visit = core::find(m_loop.hall(), id);
    const scenario::Script* script = visit != nullptr ? scriptOf(*visit) : nullptr;
    return script != nullptr ? scenario::present(*script, m_loop.hall(), *visit, surroundings()) : scenario::Screen{};
}

std::vector<scenario::Ahead> DeskPlayer::ahead(const core::VisitId& id) const {
    const core::Visit* visit = core::find(m_loop.hall(), id);
    const scenario::Script* script = visit != nullptr ? scriptOf(*visit) : nullptr;
    if (script == nullptr || visit->server != m_loop.me()) {
        return {};
    }
    return scenario::aheadOf(
        *script, screen(id), id, [this] { return m_loop.draft(); }, surroundings());
}

core::Draft DeskPlayer::saidAtLast(const core::VisitId& id, const scenario::Script& next) const {
    core::Draft draft = m_loop.draft();
    const core::Visit* visit = draft.visit(id);
    const scenario::Script* running = visit != nullptr && !visit->run.ended ? scriptOf(*visit) : nullptr;
    if (running == nullptr || running->listed != "desk" || next.listed != "matter" || core::isClosed(*visit) ||
        !core::answeredHere(*visit, m_loop.me())) {
        return draft;
    }
    core::Draft said = m_loop.draft();
    const bool left = !scenario::play(*running, said, id, scenario::Next{}, surroundings());
    return left && said.visit(id)->run.ended ? std::move(said) : std::move(draft);
}

std::optional<Refusal> DeskPlayer::begin(const core::VisitId& id, const std::string& scriptId,
                                         const core::VisitId& other, const core::PromiseId& promise) {
    const scenario::Script* script = m_shelf.published(scriptId);
    const core::Visit* visit = core::find(m_loop.hall(), id);
    if (script == nullptr || visit == nullptr) {
        tellRefused("NoSuchScenario");
        return Refusal{Texts::tr("The scenario \"%1\" is not there. Check the scripts with yingkectl check.")
                           .arg(QString::fromStdString(scriptId)),
                       id,
                       {}};
    }
    const bool owed = script->listed == "matter" && !visit->run.ended && core::owesAnswer(*visit) &&
                      core::desk_script::isOwing(visit->run.script.id);
    const bool waits = std::any_of(visit->suspended.begin(), visit->suspended.end(),
                                   [&scriptId](const auto& one) { return one.run.script.id == scriptId; });
    if (owed && waits) {
        tellRefused("AnswerOwed");
        return Refusal{Texts::tr("%1 was told that an answer will come. Promise it first; \"%2\" goes on behind it.")
                           .arg(office::calledOf(*visit), QString::fromStdString(script->title.text)),
                       id,
                       {}};
    }
    if (owed) {
        return interrupt(id, scriptId); // the answer that was spoken of is not lost: it waits, and comes back
    }
    if (!visit->suspended.empty() && visit->suspended.back().run.script.id == scriptId) {
        return goOn(id); // it waits there with all that is known: it is not begun anew
    }
    return carryOut(saidAtLast(id, *script), *script, id, scenario::Begin{other, promise, {}});
}

std::optional<Refusal> DeskPlayer::interrupt(const core::VisitId& id, const std::string& scriptId,
                                             const core::VisitId& other) {
    const scenario::Script* script = m_shelf.published(scriptId);
    const core::Visit* visit = core::find(m_loop.hall(), id);
    if (script == nullptr || visit == nullptr) {
        return begin(id, scriptId, other); // says what is not there
    }
    core::Draft draft = m_loop.draft();
    // Who was dissatisfied is not welcomed anew behind the apology: that greeting is over.
    const bool overtaken = core::desk_script::isGreeting(visit->run.script.id) &&
                           (core::desk_script::isMovingUp(scriptId) || core::desk_script::isOwing(scriptId));
    if (!visit->run.ended && !visit->run.step.empty() && !overtaken) {
        (void)draft.decide(core::command::SuspendScenario{id, visit->run.step});
    }
    return carryOut(std::move(draft), *script, id, scenario::Begin{other, {}, {}});
}

std::optional<Refusal> DeskPlayer::turnTo(core::Draft& draft, const core::VisitId& id) const {
    const core::Visit* visit = draft.visit(id);
    if (visit == nullptr || core::isClosed(*visit)) {
        return std::nullopt; // the player says what that is
    }
    const auto called = [](const core::Visit& one) { return office::calledOf(one); };
    if (!core::answeredHere(*visit, m_loop.me())) {
        tellRefused("AlreadyServing");
        return Refusal{Texts::tr("%1 serves %2 now. Nothing was noted; when %2 comes back: {key:hand_over}.")
                           .arg(office::nameOf(m_loop.office(), visit->server), called(*visit)),
                       id,
                       {}};
    }
    if (core::holdOf(*visit) == nullptr) {
        return std::nullopt;
    }
    if (const core::Visit* active = core::activeVisitOf(draft.hall(), m_loop.me())) {
        tellRefused("ActorIsBusy");
        return Refusal{Texts::tr("%1 has been asked to wait, and %2 is being served. Nothing was noted; turn to %1 "
                                 "first ({key:next}).")
                           .arg(called(*visit), called(*active)),
                       id,
                       {}};
    }
    const auto rejection = draft.decide(core::command::AttendTo{id, {}});
    return rejection ? std::optional(refusalOf(*rejection, id)) : std::nullopt;
}

std::optional<Refusal> DeskPlayer::answer(core::Draft& draft, const core::VisitId& id,
                                          const scenario::Input& input) const {
    const core::Visit* visit = draft.visit(id);
    const scenario::Script* script = visit != nullptr ? scriptOf(*visit) : nullptr;
    if (script == nullptr) {
        return refusalOf(scenario::Obstacle{scenario::Obstacle::Kind::NotAtAStep, {}, {}, {}}, {}, id);
    }
    if (auto obstacle = scenario::play(*script, draft, id, input, surroundings())) {
        const auto fact = script->facts.find(core::FactId{obstacle->field});
        if (obstacle->detail == "after" && fact != script->facts.end()) { // which of the two comes first is said
            obstacle->detail += " " + labelOf(*script, fact->second.after.text).toStdString();
        }
        return refusalOf(*obstacle, labelOf(*script, obstacle->field), id);
    }
    keepTexts(draft);
    return std::nullopt;
}

void DeskPlayer::keepTexts(const core::Draft& draft) const {
    for (const core::EventRecord& record : draft.records()) {
        if (const auto* begun = std::get_if<core::event::ScenarioBegun>(&record.event)) {
            if (const scenario::Script* text = m_shelf.pinned(begun->script)) {
                m_shelf.begin(*text);
            }
        }
    }
}

void DeskPlayer::goOnWithoutTaker(const core::VisitId& id) {
    const core::Visit* visit = core::find(m_loop.hall(), id);
    const scenario::Script* script = visit != nullptr ? scriptOf(*visit) : nullptr;
    const scenario::Step* step = script != nullptr ? script->find(visit->run.step) : nullptr;
    const auto* hand = step != nullptr ? std::get_if<scenario::HandOverAct>(&step->move) : nullptr;
    if (hand != nullptr && !hand->declined.empty() &&
        scenario::takerOf(*hand, *visit, m_loop.hall(), surroundings()).empty()) {
        (void)carryOut(m_loop.draft(), *script, id, scenario::Declined{});
    }
}

std::optional<Refusal> DeskPlayer::goOn(const core::VisitId& id) {
    const core::Visit* visit = core::find(m_loop.hall(), id);
    const scenario::Script* waits = visit != nullptr && !visit->suspended.empty() && core::isActive(*visit)
                                        ? m_shelf.pinned(visit->suspended.back().run.script)
                                        : nullptr;
    return waits != nullptr ? carryOut(m_loop.draft(), *waits, id, scenario::GoOn{}) : std::nullopt;
}

std::optional<Refusal> DeskPlayer::carryOut(core::Draft draft, const scenario::Script& script, const core::VisitId& id,
                                            const scenario::Input& input) {
    if (const auto obstacle = scenario::play(script, draft, id, input, surroundings())) {
        return refusalOf(*obstacle, {}, id);
    }
    keepTexts(draft);
    m_loop.carryOut(std::move(draft));
    return std::nullopt;
}

QString DeskPlayer::labelOf(const scenario::Script& script, const std::string& field) const {
    if (const auto fact = script.facts.find(core::FactId{field}); fact != script.facts.end()) {
        return QString::fromStdString(fact->second.label.text);
    }
    const auto& papers = m_loop.office().vocabulary().papers;
    if (const auto paper = papers.find(field); paper != papers.end()) {
        return QString::fromStdString(paper->second.chinese);
    }
    for (const scenario::Step& step : script.steps) {
        if (step.meanwhile) {
            for (const auto& task : step.meanwhile->tasks) {
                if (task.id.value == field) {
                    return QString::fromStdString(task.what.text);
                }
            }
        }
    }
    return QString::fromStdString(field);
}

} // namespace yingke::frontdesk
