// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/came_back.h"

#include "frontdesk/decision_loop.h"
#include "frontdesk/desk_player.h"
#include "scenario/player/leading_act.h"
#include "scenario/player/script_shelf.h"

#include <set>

namespace yingke::frontdesk {

namespace {

/// What the earlier visit knew of the visitor and this one does not.
core::VisitorChange knownBefore(const core::Visitor& now, const core::Visitor& before) {
    core::VisitorChange change;
    const auto take = [](std::optional<std::string>& to, const std::string& known, const std::string& earlier) {
        if (known.empty() && !earlier.empty()) {
            to = earlier;
        }
    };
    take(change.surname, now.surname, before.surname);
    take(change.room, now.room, before.room);
    take(change.telephone, now.telephone, before.telephone);
    if (now.title == core::Title::Unknown && before.title != core::Title::Unknown) {
        change.title = before.title;
    }
    if (now.role == core::VisitorRole::Unknown && before.role != core::VisitorRole::Unknown) {
        change.role = before.role;
    }
    return change;
}

/// What the matter's script declares and does not ask anew; of what is asked anew, long lists are spared all the same.
bool goesAlong(const scenario::Script& script, const core::FactId& id, const core::FactValue& value) {
    const auto spec = script.facts.find(id);
    return spec != script.facts.end() &&
           (!spec->second.fresh || std::holds_alternative<std::vector<core::ListItem>>(value));
}

/// The papers that the matter's steps ask for.
std::set<std::string> papersOf(const scenario::Script& script) {
    std::set<std::string> papers;
    for (const scenario::Step& step : script.steps) {
        if (step.papers) {
            const std::vector<std::string> kinds = scenario::kindsOf(*step.papers);
            papers.insert(kinds.begin(), kinds.end());
        }
    }
    return papers;
}

/// What was seen is not asked for again: the visitor was sent for what was missing, and brings that alone.
void seenBefore(std::vector<core::Command>& commands, const core::Visit& visit, const core::Visit& earlier,
                const scenario::Script& script) {
    const std::set<std::string> papers = papersOf(script);
    for (const auto& [key, standing] : earlier.papers) {
        if (!standing.seen || papers.count(key.paper.value) == 0 || visit.papers.count(key) > 0) {
            continue;
        }
        core::command::MarkPaper mark{visit.id, key, core::PaperMark::Seen, true, {}, 0, earlier.id};
        commands.emplace_back(mark);
        if (standing.copied) {
            mark.mark = core::PaperMark::Copied;
            mark.purpose = standing.purpose;
            mark.deleteOn = standing.deleteOn;
            commands.emplace_back(mark);
        }
    }
}

/// What was collected in `earlier` goes along into the matter that was begun again.
std::vector<core::Command> collectedBefore(const core::Visit& visit, const core::Visit& earlier,
                                           const scenario::Script& script) {
    std::vector<core::Command> commands;
    for (const auto& [fact, value] : earlier.facts) {
        if (visit.facts.count(fact) == 0 && goesAlong(script, fact, value)) {
            commands.emplace_back(core::command::RecordFact{visit.id, fact, value});
        }
    }
    seenBefore(commands, visit, earlier, script);
    return commands;
}

} // namespace

std::optional<Refusal> goOnFrom(DecisionLoop& loop, DeskPlayer& player, const core::VisitId& id,
                                const core::Visit& earlier, const std::string& matter) {
    const core::Visit* visit = core::find(loop.hall(), id);
    std::vector<core::Command> commands;
    if (visit != nullptr) {
        commands.emplace_back(core::command::Describe{id, knownBefore(visit->visitor, earlier.visitor)});
    }
    commands.emplace_back(core::command::NoteCameBack{id, earlier.id});
    auto refusal = loop.carryOut(commands, id);
    visit = core::find(loop.hall(), id);
    if (!refusal && core::isActive(*visit) && visit->server == loop.me() && !matter.empty()) {
        refusal = player.begin(id, matter);
    }
    const scenario::Script* script = player.shelf().published(matter);
    if (!refusal && script != nullptr) {
        refusal = loop.carryOut(collectedBefore(*visit, earlier, *script), id);
    }
    return refusal;
}

} // namespace yingke::frontdesk
