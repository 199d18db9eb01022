// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/leading_act.h"

#include "core/roles.h"
#include "scenario/player/words.h"

#include <algorithm>
#include <string_view>

namespace yingke::scenario {

namespace {

constexpr std::string_view limitPrefix = "within:";

} // namespace

core::LimitId limitOf(const core::StepId& step) { return core::LimitId{std::string(limitPrefix) + step.value}; }

std::optional<core::StepId> stepOf(const core::LimitId& limit) {
    return limit.value.rfind(limitPrefix, 0) == 0 ? std::optional(core::StepId{limit.value.substr(limitPrefix.size())})
                                                  : std::nullopt;
}

std::string prefixOf(const core::StepId& step) {
    const std::size_t slash = step.value.rfind('/');
    return slash == std::string::npos ? std::string{} : step.value.substr(0, slash + 1);
}

bool paperThere(const core::Visit& visit, const core::PaperKey& key) {
    const auto found = visit.papers.find(key);
    return found != visit.papers.end() && (found->second.seen || found->second.copied);
}

std::string leadingAct(const Step& step) {
    if (std::holds_alternative<HandOverAct>(step.move)) {
        return "hand_over";
    }
    if (std::holds_alternative<CallAct>(step.move)) {
        return "call";
    }
    if (std::holds_alternative<EscalateAct>(step.move)) {
        return "escalate";
    }
    const std::pair<bool, const char*> acts[] = {{step.print.has_value(), "print"},
                                                 {step.promise.has_value(), "promise"},
                                                 {step.meanwhile.has_value(), "meanwhile"},
                                                 {step.papers.has_value(), "papers"},
                                                 {!step.fill.empty(), "fill"},
                                                 {!step.amounts.empty(), "amounts"},
                                                 {!step.show.empty(), "show"},
                                                 {step.ask.has_value(), "ask"},
                                                 {step.say.has_value(), "say"}};
    for (const auto& [has, name] : acts) {
        if (has) {
            return name;
        }
    }
    return "do";
}

std::size_t wordingIndex(const Step& step, const core::VisitId& visit) {
    if (!step.say || step.say->words.empty()) {
        return 0;
    }
    // FNV-1a: the same on every machine, so that a replay shows the same words.
    std::uint64_t hash = 1'469'598'103'934'665'603ULL;
    for (const char c : visit.value + step.id.value) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211ULL;
    }
    return hash % step.say->words.size();
}

std::string wording(const Step& step, const core::VisitId& visit) {
    return step.say && !step.say->words.empty() ? step.say->words[wordingIndex(step, visit)].text : std::string{};
}

std::int64_t headsOf(const PapersAct::PerHead& group, const core::Visit& visit) {
    const auto fact = visit.facts.find(core::FactId{group.count.text});
    const auto* count = fact != visit.facts.end() ? std::get_if<std::int64_t>(&fact->second) : nullptr;
    return count != nullptr ? std::clamp<std::int64_t>(*count, 0, 10'000) : 0;
}

std::vector<core::PaperKey> missingPapers(const Step& step, const core::Visit& visit) {
    std::vector<core::PaperKey> missing;
    if (!step.papers) {
        return missing;
    }
    for (const Text& paper : step.papers->all) {
        if (const core::PaperKey key{core::PaperId{paper.text}, 0}; !paperThere(visit, key)) {
            missing.push_back(key);
        }
    }
    for (const auto& group : step.papers->any) {
        const bool one = std::any_of(group.begin(), group.end(), [&visit](const Text& paper) {
            return paperThere(visit, {core::PaperId{paper.text}, 0});
        });
        if (!one && !group.empty()) {
            missing.push_back({core::PaperId{group.front().text}, 0});
        }
    }
    for (const auto& group : step.papers->each) {
        for (const Text& paper : group.papers) {
            core::PaperKey key{core::PaperId{paper.text}, 1};
            const std::int64_t heads = headsOf(group, visit);
            while (key.head <= heads && paperThere(visit, key)) {
                ++key.head;
            }
            if (key.head <= heads) {
                missing.push_back(key);
            }
        }
    }
    return missing;
}

std::optional<core::PaperId> missingPaper(const Step& step, const core::Visit& visit) {
    const auto missing = missingPapers(step, visit);
    return missing.empty() ? std::nullopt : std::optional(missing.front().paper);
}

std::vector<core::PaperKey> unsaidPapers(const Step& step, const core::Visit& visit) {
    const auto said = [&visit](const core::PaperKey& key) {
        const auto found = visit.papers.find(key);
        return found != visit.papers.end() && found->second.missing;
    };
    const auto groupSaid = [&](const core::PaperKey& key) {
        const auto speaksFor = [&](const std::vector<Text>& group) {
            return group.front().text == key.paper.value &&
                   std::any_of(group.begin(), group.end(), [&](const Text& paper) {
                       return said({core::PaperId{paper.text}, 0});
                   });
        };
        const auto& groups = step.papers->any;
        return key.head == 0 && std::any_of(groups.begin(), groups.end(), [&](const std::vector<Text>& group) {
                   return !group.empty() && speaksFor(group);
               });
    };
    std::vector<core::PaperKey> unsaid = missingPapers(step, visit);
    unsaid.erase(std::remove_if(unsaid.begin(), unsaid.end(),
                                [&](const core::PaperKey& key) { return said(key) || groupSaid(key); }),
                 unsaid.end());
    return unsaid;
}

std::vector<std::string> kindsOf(const PapersAct& papers) {
    std::vector<std::string> kinds;
    const auto add = [&kinds](const std::vector<Text>& some) {
        for (const Text& one : some) {
            kinds.push_back(one.text);
        }
    };
    add(papers.all);
    for (const auto& group : papers.any) {
        add(group);
    }
    for (const auto& group : papers.each) {
        add(group.papers);
    }
    return kinds;
}

bool paperAsked(const Step& step, const core::Visit& visit, const core::PaperKey& key) {
    if (!step.papers) {
        return false;
    }
    const auto among = [&key](const std::vector<Text>& papers) {
        return std::any_of(papers.begin(), papers.end(),
                           [&key](const Text& paper) { return paper.text == key.paper.value; });
    };
    const PapersAct& act = *step.papers;
    if (key.head == 0) {
        return among(act.all) || std::any_of(act.any.begin(), act.any.end(), among);
    }
    return std::any_of(act.each.begin(), act.each.end(), [&](const PapersAct::PerHead& group) {
        return key.head > 0 && key.head <= headsOf(group, visit) && among(group.papers);
    });
}

bool standsFast(const core::Handover& pending) { return pending.byEscalation || pending.role.empty(); }

core::PersonId takerOf(const HandOverAct& act, const core::Visit& visit, const core::Hall& hall,
                       const Surroundings& surroundings) {
    const auto cast = visit.cast.find(core::RoleId{act.to});
    const core::PersonId found = cast != visit.cast.end() ? cast->second : core::PersonId{};
    const core::Handover* pending = core::pendingHandover(visit);
    if (pending != nullptr && (act.to == core::role::colleague || found.empty() || standsFast(*pending))) {
        return pending->to;
    }
    const auto told = hall.presence.find(found);
    if (!found.empty() && (told == hall.presence.end() || told->second.state != core::PresenceState::Out)) {
        return found; // one who has gone out since is not here
    }
    for (const core::PersonId& person : surroundings.holders(core::RoleId{act.to})) {
        const bool there = core::presenceOf(hall, person) != core::PresenceState::Out;
        if (there && person != visit.server && person != surroundings.me().id) {
            return person;
        }
    }
    return {};
}

namespace {

/// Typed in one visit, it is not asked for in the next. People outside (the owner) are each another one.
std::string numberOfDepartment(const CallAct& act, const core::Hall& hall, const Surroundings& surroundings) {
    const core::Call* last = nullptr;
    for (const auto& [id, visit] : hall.visits) {
        for (const core::Call& call : visit.calls) {
            const bool later = last == nullptr || call.at.utc >= last->at.utc;
            last = call.party == act.party && !call.number.empty() && later ? &call : last;
        }
    }
    const bool outside = !act.number.empty() || surroundings.vocabulary().parties.count(act.party) > 0;
    return last == nullptr || outside ? std::string{} : last->number;
}

} // namespace

std::string callNumber(const CallAct& act, const core::Visit& visit, const core::Hall& hall,
                       const Surroundings& surroundings) {
    if (const auto fact = visit.facts.find(core::FactId{act.number.text}); fact != visit.facts.end()) {
        return saidInChinese(fact->second, yearOf(surroundings.now()));
    }
    if (act.party == "visitor") {
        return visit.visitor.telephone;
    }
    core::PersonId called;
    if (const auto cast = visit.cast.find(core::RoleId{act.party}); cast != visit.cast.end()) {
        called = cast->second;
    } else if (const auto holders = surroundings.holders(core::RoleId{act.party}); !holders.empty()) {
        called = holders.front();
    }
    const auto person = called.empty() ? std::nullopt : surroundings.person(called);
    return person ? person->telephone : called.empty() ? numberOfDepartment(act, hall, surroundings) : std::string{};
}

std::int64_t copyDeletedOn(const PapersAct& papers, const core::Moment& now) {
    return core::localDay(now) + std::max(1, papers.keepDays);
}

} // namespace yingke::scenario
