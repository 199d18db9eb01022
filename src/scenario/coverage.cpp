// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts together: what they cover of the standard, and what they lack of one another.
#include "scenario/checker.h"

#include "scenario/tell.h"

#include <algorithm>
#include <array>

namespace yingke::scenario {

namespace {

/// Rules that the visit machine itself carries, whatever the script says, with the test that shows it.
constexpr std::array machineRules = {
    "S0-01",   // escalation is accepted in every open state: tests/core/states_test.cpp
    "S0-02",   // firstContact never changes, promises have an owner: tests/core/visit_test.cpp
    "S2.3-02", // the waiting limit counts from the arrival: tests/core/visit_test.cpp
    "S3.4-08", // a promise that was moved once is locked: tests/core/visit_test.cpp
    "S5-03",   // the supervisor's three minutes begin when the supervisor takes over: tests/core/visit_test.cpp
};

} // namespace

Problems checkLibrary(const Library& library, const Vocabulary& vocabulary, const CheckOptions& options) {
    Problems problems = library.problems;
    for (const Script& script : library.scripts) {
        for (Problem& problem : check(script, vocabulary, options)) {
            // The same fault of a shared piece is told once.
            if (std::find(problems.begin(), problems.end(), problem) == problems.end()) {
                problems.push_back(std::move(problem));
            }
        }
        for (const Step& step : script.steps) {
            if (step.promise && !step.promise->script.empty() && library.find(step.promise->script.text) == nullptr) {
                tell(problems, step.promise->script.place, "unknown-script",
                     "没有“" + step.promise->script.text + "”这个情景。",
                     "There is no scenario \"" + step.promise->script.text + "\".");
            }
            const auto english = script.english.find(step.id);
            const bool said = english != script.english.end() && english->second.count("say") > 0;
            if (step.say && !said) {
                tell(problems, step.say->words.empty() ? step.place : step.say->words.front().place, "no-english",
                     "“" + script.id + "”的“" + step.id.value + "”还没有英文。",
                     "\"" + step.id.value + "\" of \"" + script.id + "\" has no English text yet.", Gravity::Warning);
            }
        }
        for (const Script& other : library.scripts) {
            if (&other < &script && other.id == script.id) {
                tell(problems, script.title.place, "duplicate-script", "有两个情景都叫“" + script.id + "”。",
                     "Two scenarios are named \"" + script.id + "\".");
            }
        }
    }
    return problems;
}

Coverage coverageOf(const Library& library, const Vocabulary& vocabulary) {
    Coverage coverage;
    for (const Script& script : library.scripts) {
        for (const Text& rule : script.covers) {
            coverage.covered[rule.text].push_back(rule.place);
        }
        for (const Step& step : script.steps) {
            for (const Text& rule : step.covers) {
                coverage.covered[rule.text].push_back(rule.place);
            }
        }
    }
    for (const std::string& rule : vocabulary.standard) {
        const bool machine = std::find(machineRules.begin(), machineRules.end(), rule) != machineRules.end();
        if (machine) {
            coverage.byMachine.push_back(rule);
        } else if (coverage.covered.count(rule) == 0) {
            coverage.missing.push_back(rule);
        }
    }
    return coverage;
}

} // namespace yingke::scenario
