// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/leading_act.h"

#include "scenario/walk.h"

#include <algorithm>

namespace yingke::scenario {

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
                                                 {step.ask.has_value(), "ask"},
                                                 {step.say.has_value(), "say"}};
    for (const auto& [has, name] : acts) {
        if (has) {
            return name;
        }
    }
    return "do";
}

std::string wording(const Step& step, const core::VisitId& visit) {
    if (!step.say || step.say->words.empty()) {
        return {};
    }
    // FNV-1a: the same on every machine, so that a replay shows the same words.
    std::uint64_t hash = 1'469'598'103'934'665'603ULL;
    for (const char c : visit.value + step.id.value) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211ULL;
    }
    const auto& words = step.say->words;
    return words[hash % words.size()].text;
}

std::int64_t headsOf(const PapersAct::PerHead& group, const core::Visit& visit) {
    const auto fact = visit.facts.find(core::FactId{group.count.text});
    const auto* count = fact != visit.facts.end() ? std::get_if<std::int64_t>(&fact->second) : nullptr;
    return count != nullptr ? std::clamp<std::int64_t>(*count, 0, 10'000) : 0;
}

std::optional<core::PaperId> missingPaper(const Step& step, const core::Visit& visit) {
    if (!step.papers) {
        return std::nullopt;
    }
    for (const Text& paper : step.papers->all) {
        if (!paperThere(visit, {core::PaperId{paper.text}, 0})) {
            return core::PaperId{paper.text};
        }
    }
    for (const auto& group : step.papers->any) {
        const bool one = std::any_of(group.begin(), group.end(), [&visit](const Text& paper) {
            return paperThere(visit, {core::PaperId{paper.text}, 0});
        });
        if (!one && !group.empty()) {
            return core::PaperId{group.front().text};
        }
    }
    for (const auto& group : step.papers->each) {
        for (const Text& paper : group.papers) {
            for (std::int64_t head = 1; head <= headsOf(group, visit); ++head) {
                if (!paperThere(visit, {core::PaperId{paper.text}, head})) {
                    return core::PaperId{paper.text};
                }
            }
        }
    }
    return std::nullopt;
}

} // namespace yingke::scenario
