// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/desk_player.h"

#include "frontdesk/decision_loop.h"
#include "frontdesk/texts.h"
#include "frontdesk/told.h"
#include "scenario/player/script_shelf.h"

namespace yingke::frontdesk {

OfficeSurroundings DeskPlayer::surroundings() const { return {m_loop.office(), m_loop.clock(), m_loop.me(), m_rooms}; }

const scenario::Script* DeskPlayer::scriptOf(const core::Visit& visit) const {
    return visit.run.script.empty() ? nullptr : m_shelf.pinned(visit.run.script);
}

scenario::Screen DeskPlayer::screen(const core::VisitId& id) const {
    const core::Visit* visit = core::find(m_loop.hall(), id);
    const scenario::Script* script = visit != nullptr ? scriptOf(*visit) : nullptr;
    return script != nullptr ? scenario::present(*script, m_loop.hall(), *visit, surroundings()) : scenario::Screen{};
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
    const scenario::Played played =
        scenario::play(*script, m_loop.hall(), *visit, scenario::Begin{other, promise, {}}, surroundings());
    if (const auto* obstacle = std::get_if<scenario::Obstacle>(&played)) {
        return refusalOf(*obstacle, {}, id);
    }
    m_shelf.begin(*script);
    return m_loop.carryOut(std::get<std::vector<core::Command>>(played), id);
}

DeskPlayer::Answer DeskPlayer::answer(const core::VisitId& id, const scenario::Input& input) const {
    const core::Visit* visit = core::find(m_loop.hall(), id);
    const scenario::Script* script = visit != nullptr ? scriptOf(*visit) : nullptr;
    if (script == nullptr) {
        return refusalOf(scenario::Obstacle{scenario::Obstacle::Kind::NotAtAStep, {}, {}, {}}, {}, id);
    }
    scenario::Played played = scenario::play(*script, m_loop.hall(), *visit, input, surroundings());
    if (const auto* obstacle = std::get_if<scenario::Obstacle>(&played)) {
        return refusalOf(*obstacle, labelOf(*script, obstacle->field), id);
    }
    return std::get<std::vector<core::Command>>(std::move(played));
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
