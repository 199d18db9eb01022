// SPDX-License-Identifier: GPL-3.0-or-later
// The visit machine as it is: every command is tried in every state, and what the core accepts is drawn. A picture that
// is asked of the machine can't tell anything else than it does.
#include "rehearsal/picture/picture_graph.h"

#include "core/draft.h"
#include "core/roles.h"
#include "rehearsal/parts/texts.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <map>
#include <set>

namespace yingke::rehearsal {

namespace {

namespace command = core::command;

core::VisitId theVisit() { return core::VisitId{"v"}; }

core::Context context() {
    core::Context context;
    context.now = {1'000'000, 1'795'000'000'000, 480};
    context.actor = core::PersonId{"me"};
    context.desk = core::DeskId{"desk"};
    constexpr core::LimitRule minute{60'000, 0};
    context.limits = {minute, minute, minute, minute, minute};
    context.takers[core::RoleId{core::role::serviceSupervisor}].holders = {core::PersonId{"supervisor"}};
    context.takers[core::RoleId{core::role::director}].holders = {core::PersonId{"director"}};
    context.idPrefix = "id";
    return context;
}

struct Trial {
    QString name;
    std::vector<core::Command> commands;
};

std::vector<Trial> trials() {
    const core::HandoverId handover{"h"};
    const core::VisitId visit = theVisit();
    const core::PersonId colleague{"colleague"};
    return {{Texts::tr("comes in"), {command::Arrive{visit, core::Channel::InPerson, {}}}},
            {Texts::tr("sits and waits"), {command::Enqueue{visit}}},
            {Texts::tr("is attended to"), {command::AttendTo{visit, {}}}},
            {Texts::tr("on hold"), {command::Hold{visit, "-"}}},
            {Texts::tr("goes on"), {command::Resume{visit}}},
            {Texts::tr("handed over"),
             {command::AskHandover{visit, handover, colleague, {}, "-"}, command::TakeHandover{visit}}},
            {Texts::tr("given back"), {command::GiveBack{visit}}},
            {Texts::tr("moves up"),
             {command::Escalate{visit, {}, core::EscalationReason::Dissatisfied, "-", {}, handover}}},
            {Texts::tr("is seen off"), {command::SeeOff{visit}}},
            {Texts::tr("leaves unserved"), {command::Close{visit, core::Outcome::LeftUnserved, "-"}}},
            {Texts::tr("through the door"), {command::Close{visit, {}, {}}}},
            {Texts::tr("opened again"), {command::Reopen{visit, "-"}}}};
}

QString nameOf(core::Stage stage, bool held, bool director) {
    switch (stage) {
    case core::Stage::Greeting:
        return Texts::tr("Greeting");
    case core::Stage::Queued:
        return Texts::tr("Waiting");
    case core::Stage::InService:
        return held ? Texts::tr("On hold") : Texts::tr("In service");
    case core::Stage::Escalated:
        return held       ? Texts::tr("Moved up, on hold")
               : director ? Texts::tr("With the director")
                          : Texts::tr("With the service supervisor");
    case core::Stage::Farewell:
        return Texts::tr("Farewell");
    case core::Stage::Closed:
        return Texts::tr("Closed");
    }
    return {};
}

Box boxOf(const core::Hall& hall) {
    const core::Visit* found = core::find(hall, theVisit());
    if (found == nullptr) {
        return {"door", Texts::tr("The door"), BoxKind::End};
    }
    const core::Stage stage = core::stageOf(*found);
    const bool held = core::holdOf(*found) != nullptr;
    const auto* up = std::get_if<core::Escalated>(&found->state);
    const bool director = up != nullptr && up->level == core::EscalationLevel::Director && !held;
    return {std::to_string(static_cast<int>(stage)) + (held ? "h" : "") + (director ? "d" : ""),
            nameOf(stage, held, director), stage == core::Stage::Closed ? BoxKind::End : BoxKind::Screen};
}

} // namespace

PictureGraph graphOfMachine() {
    PictureGraph graph;
    std::map<std::pair<std::string, std::string>, QStringList> ways;
    std::vector<std::pair<std::string, std::string>> order;
    std::set<std::string> seen;
    std::deque<core::Hall> open;
    const auto found = [&](const core::Hall& hall) {
        const Box box = boxOf(hall);
        if (seen.insert(box.id).second) {
            graph.boxes.push_back(box);
            open.push_back(hall);
        }
        return box.id;
    };
    (void)found(core::Hall{});
    const core::Context now = context();
    while (!open.empty()) {
        const core::Hall from = open.front();
        open.pop_front();
        const std::string fromId = boxOf(from).id;
        for (const Trial& trial : trials()) {
            core::Draft draft(from, now);
            if (std::any_of(trial.commands.begin(), trial.commands.end(),
                            [&draft](const core::Command& one) { return draft.decide(one).has_value(); })) {
                continue;
            }
            const std::string toId = found(draft.hall());
            if (toId != fromId) {
                QStringList& names = ways[{fromId, toId}];
                if (names.isEmpty()) {
                    order.emplace_back(fromId, toId);
                }
                names << trial.name;
            }
        }
    }
    for (const auto& way : order) {
        graph.arrows.push_back({way.first, way.second, ways[way].join(Texts::tr(", "))});
    }
    return graph;
}

} // namespace yingke::rehearsal
