// SPDX-License-Identifier: GPL-3.0-or-later
// Every reachable state of the machine: none is stuck, the farewell is reachable from each, escalation is offered in
// each.
#include "core/advice.h"
#include "support/core_hall.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <string>

using namespace yingke::core;
using yingke::test::CoreHall;

namespace {

/// What of a visit decides which commands it takes; names, times and collected data do not.
std::string standing(const Visit& visit) {
    std::string key = std::to_string(static_cast<int>(stageOf(visit)));
    if (const auto* escalated = std::get_if<Escalated>(&visit.state)) {
        key += escalated->level == EscalationLevel::Director ? "D" : "S";
    }
    key += holdOf(visit) != nullptr ? "h" : "-";
    key += pendingHandover(visit) != nullptr ? (pendingHandover(visit)->byEscalation ? "E" : "p") : "-";
    key += visit.server.empty() ? "_" : visit.server.value.substr(0, 1);
    key += takenHandover(visit) != nullptr ? "t" : "-";
    key += std::to_string(static_cast<int>(visit.serverParty));
    key += visit.channel == Channel::Telephone ? "T" : "P";
    std::set<std::string> limits;
    for (const Limit& limit : visit.limits) {
        limits.insert(std::to_string(static_cast<int>(limit.kind)) + std::to_string(static_cast<int>(limit.noted)));
    }
    for (const std::string& limit : limits) {
        key += "." + limit;
    }
    return key;
}

std::string standing(const Hall& hall) {
    std::string key;
    for (const auto& [id, visit] : hall.visits) {
        key += id.value + ":" + standing(visit) + ";";
    }
    return key;
}

std::vector<Command> commandsFor(const VisitId& visit, int serial) {
    const HandoverId handover{"h" + std::to_string(serial)};
    return {command::Enqueue{visit},
            command::AttendTo{visit, "r"},
            command::Hold{visit, "r"},
            command::Resume{visit},
            command::AskHandover{visit, handover, PersonId{"liu"}, {}, "r"},
            command::AskHandover{visit, handover, PersonId{"chen"}, {}, "r"},
            command::TakeHandover{visit},
            command::DeclineHandover{visit, "r"},
            command::GiveBack{visit},
            command::Escalate{visit, {}, EscalationReason::Dissatisfied, "r", {}, {}},
            command::Escalate{visit, EscalationLevel::ServiceSupervisor, EscalationReason::Dissatisfied, "r",
                              PersonId{"wu"}, handover},
            command::Escalate{visit, EscalationLevel::Director, EscalationReason::Dissatisfied, "r", PersonId{"zhou"},
                              handover},
            command::Escalate{visit, EscalationLevel::PersonConcerned, EscalationReason::InsistsOnSomebodyElse, "r",
                              PersonId{"he"}, handover},
            command::StartLimit{visit, LimitId{"answer"}, LimitKind::Answer, {}, false, {}},
            command::SeeOff{visit},
            command::Close{visit, {}, ""},
            command::Close{visit, Outcome::Refused, "r"},
            command::Close{visit, Outcome::LeftUnserved, "r"},
            command::Reopen{visit, "r"}};
}

struct Explored {
    std::map<std::string, Hall> states;
    std::map<std::string, std::set<std::string>> next;
};

Explored exploreHall(const std::vector<std::pair<VisitId, Channel>>& visits) {
    CoreHall driver;
    for (const auto& [id, channel] : visits) {
        driver.arrive(id.value, channel);
    }
    Explored explored;
    std::deque<std::string> open;
    const auto meet = [&](const Hall& hall) {
        const std::string key = standing(hall);
        if (explored.states.emplace(key, hall).second) {
            open.push_back(key);
        }
        return key;
    };
    meet(driver.hall);
    int serial = 0;
    while (!open.empty()) {
        const std::string key = open.front();
        open.pop_front();
        const Hall hall = explored.states.at(key);
        for (const auto& [id, channel] : visits) {
            for (const Command& command : commandsFor(id, ++serial)) {
                CoreHall trial;
                trial.hall = hall;
                trial.now = hall.last;
                if (std::holds_alternative<Happenings>(trial.ask(command))) {
                    explored.next[key].insert(meet(trial.hall));
                }
            }
        }
        // The clock is a mover too: to the next change of any limit.
        if (const auto due = nextDue(hall)) {
            CoreHall trial;
            trial.hall = hall;
            trial.now = hall.last;
            trial.pass(std::max<Millis>(0, *due - trial.now.steady));
            trial.done(command::NoteTime{});
            explored.next[key].insert(meet(trial.hall));
        }
    }
    return explored;
}

bool offersEscalation(const Hall& hall, const VisitId& visit) {
    int serial = 1'000'000;
    for (const Command& command : commandsFor(visit, ++serial)) {
        if (!std::holds_alternative<command::Escalate>(command)) {
            continue;
        }
        CoreHall trial;
        trial.hall = hall;
        trial.now = hall.last;
        if (std::holds_alternative<Happenings>(trial.ask(command))) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("S0-01 S6-01 every reachable state: not stuck, farewell reachable, escalation offered") {
    for (const Channel channel : {Channel::InPerson, Channel::Telephone}) {
        const Explored explored = exploreHall({{VisitId{"a"}, channel}});
        WARN("one visit, channel " << static_cast<int>(channel) << ": " << explored.states.size() << " states");
        REQUIRE(explored.states.size() > 50);

        // Farewell reachable: backwards from all states in Farewell.
        std::map<std::string, std::set<std::string>> before;
        for (const auto& [from, nexts] : explored.next) {
            for (const std::string& to : nexts) {
                before[to].insert(from);
            }
        }
        std::set<std::string> reaches;
        std::deque<std::string> open;
        for (const auto& [key, hall] : explored.states) {
            if (stageOf(hall.visits.at(VisitId{"a"})) == Stage::Farewell) {
                reaches.insert(key);
                open.push_back(key);
            }
        }
        while (!open.empty()) {
            const std::string key = open.front();
            open.pop_front();
            for (const std::string& from : before[key]) {
                if (reaches.insert(from).second) {
                    open.push_back(from);
                }
            }
        }
        for (const auto& [key, hall] : explored.states) {
            INFO(key);
            REQUIRE(reaches.count(key) == 1);
            REQUIRE(explored.next.count(key) == 1); // not stuck
            if (!isClosed(hall.visits.at(VisitId{"a"}))) {
                REQUIRE(offersEscalation(hall, VisitId{"a"}));
            }
        }
    }
}

TEST_CASE(
    "S0-01 from every reachable state with everybody out, moving up asks nobody, and the desk is told to promise") {
    for (const Channel channel : {Channel::InPerson, Channel::Telephone}) {
        const Explored explored = exploreHall({{VisitId{"a"}, channel}});
        std::size_t tried = 0;
        for (const auto& [key, one] : explored.states) {
            INFO(key);
            if (isClosed(one.visits.at(VisitId{"a"})) || stageOf(one.visits.at(VisitId{"a"})) == Stage::Farewell) {
                continue;
            }
            CoreHall trial;
            trial.hall = one;
            trial.now = one.last;
            trial.ids = "trial";
            for (const char* person : {"liu", "wu", "zhou", "he"}) {
                trial.done(command::SetPresence{Presence{PersonId{person}, PresenceState::Out, {}, {}, ""}});
            }
            if (const Handover* pending = pendingHandover(trial.visit(VisitId{"a"}))) {
                REQUIRE(pending->to.value == trial.actor.value); // asked to take over herself, and here
                continue;
            }
            const Taker taker = takerFor(trial.hall, trial.context().takers, trial.visit(VisitId{"a"}),
                                         EscalationLevel::ServiceSupervisor, {trial.actor});
            REQUIRE(taker.person.empty());
            const Decision decision = trial.ask(command::Escalate{
                VisitId{"a"}, taker.level, EscalationReason::Dissatisfied, "r", taker.person, HandoverId{"out"}});
            const Visit& visit = trial.visit(VisitId{"a"});
            if (std::holds_alternative<Rejection>(decision)) { // it is above already, with a person or with nobody
                REQUIRE(stageOf(visit) == Stage::Escalated);
            }
            const std::vector<Advice> all = adviceFor(trial.hall, trial.actor, trial.now);
            REQUIRE(std::any_of(all.begin(), all.end(), [](const Advice& advice) {
                return advice.kind == AdviceKind::FindTaker || advice.kind == AdviceKind::WithAbsent ||
                       advice.kind == AdviceKind::TurnToMovedUp;
            }));
            ++tried;
        }
        WARN("everybody out, channel " << static_cast<int>(channel) << ": " << tried << " states");
        REQUIRE(tried > 50);
    }
}

TEST_CASE("B comes in and is turned to, whatever A's standing: one active matter a person") {
    for (const Channel channel : {Channel::InPerson, Channel::Telephone}) {
        const Explored explored = exploreHall({{VisitId{"a"}, channel}});
        REQUIRE_FALSE(explored.states.empty());
        CoreHall hall;
        for (const auto& [key, one] : explored.states) {
            hall.hall = one;
            hall.now = one.last;
            hall.arrive("b");
            hall.done(command::AttendTo{VisitId{"b"}, "r"});
            int active = 0;
            for (const auto& [id, visit] : hall.hall.visits) {
                active += isActive(visit) && visit.server == hall.actor ? 1 : 0;
            }
            INFO(key);
            REQUIRE(active == 1);
        }
    }
}
