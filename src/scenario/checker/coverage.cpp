// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts together: what they cover of the standard, and what they lack of one another.
#include "scenario/checker/checker.h"

#include "scenario/checker/carried_facts.h"
#include "scenario/language/english.h"
#include "scenario/language/tell.h"

#include <algorithm>
#include <array>
#include <set>

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

/// Follow-ups: the promise comes to an end there, and one that may not be moved again is not moved blindly (S3.4-08).
void checkFollowUp(const Library& library, const Step& step, Problems& problems) {
    const Script* script = library.find(step.promise->script.text);
    if (script == nullptr) {
        tell(problems, step.promise->script.place, "unknown-script",
             "没有“" + step.promise->script.text + "”这个情景。",
             "There is no scenario \"" + step.promise->script.text + "\".");
        return;
    }
    if (script->listed != "follow_up") {
        tell(problems, step.promise->script.place, "no-follow-up",
             "“" + script->id + "”不是回访,到期打开时不知道是哪个承诺。请在它的开头写 listed: follow_up。",
             "\"" + script->id +
                 "\" is no follow-up and would not know what promise opened it. Write listed: follow_up at its head.",
             Gravity::Warning);
    }
    bool ends = false;
    bool moves = false;
    bool asksLock = false;
    for (const Step& one : script->steps) {
        ends = ends || (one.promised && one.promised->what != PromisedAct::What::Moved);
        moves = moves || (one.promised && one.promised->what == PromisedAct::What::Moved);
        const auto* condition = std::get_if<IfAct>(&one.move);
        asksLock =
            asksLock || (condition != nullptr && condition->condition.text.find("promise.locked") != std::string::npos);
    }
    if (!ends) {
        tell(problems, step.promise->script.place, "promise-left-open",
             "“" + script->id + "”没有了结承诺。请在办完的一步写 promised: kept。",
             "\"" + script->id + "\" never ends the promise. Write promised: kept where it is done.", Gravity::Warning);
    }
    if (moves && !asksLock && step.promise->moves != core::PromiseMoves::Freely) {
        tell(problems, step.promise->script.place, "moves-locked",
             "这个承诺不能随意改期,“" + script->id + "”改期前要先用 promise.locked 判断。",
             "This promise can't be moved freely: \"" + script->id + "\" must ask promise.locked before moving it.");
    }
}

/// A fact that no step names is there to be carried on: some follow-up must declare it.
void checkCarried(const Library& library, const Script& script, Problems& problems) {
    if (!promisesFollowUp(script)) {
        return; // told without the library
    }
    for (const auto& [id, spec] : script.facts) {
        const core::FactId& fact = id; // clang 14 captures no structured bindings
        const bool carried = std::any_of(script.steps.begin(), script.steps.end(), [&](const Step& step) {
            const Script* next = step.promise ? library.find(step.promise->script.text) : nullptr;
            return next != nullptr && next->facts.count(fact) > 0;
        });
        if (!carried && !namesFact(script, fact.value)) {
            tell(problems, spec.place, "unused-fact", "“" + fact.value + "”写明了却没有用到。",
                 "\"" + fact.value + "\" is declared and never used.", Gravity::Warning);
        }
    }
}

/// A follow-up that no promise opens is never seen.
void checkOpened(const Library& library, const Script& script, Problems& problems) {
    const auto opens = [&script](const Script& other) {
        return std::any_of(other.steps.begin(), other.steps.end(), [&script](const Step& step) {
            return step.promise && step.promise->script.text == script.id;
        });
    };
    if (script.listed == "follow_up" && std::none_of(library.scripts.begin(), library.scripts.end(), opens)) {
        tell(problems, script.title.place, "never-opened",
             "没有哪个承诺会打开“" + script.id + "”。请在许下承诺的一步写 script: " + script.id + "。",
             "No promise opens \"" + script.id + "\". Write script: " + script.id + " where the promise is made.",
             Gravity::Warning);
    }
}

/// The same fault of a shared piece is told once.
void tellOnce(Problems& problems, const Problems& more) {
    for (const Problem& problem : more) {
        if (std::find(problems.begin(), problems.end(), problem) == problems.end()) {
            problems.push_back(problem);
        }
    }
}

/// Whether beginning `from` can lead, one scenario before the other, to `to`.
bool comesBefore(const Library& library, const std::string& from, const std::string& to, std::set<std::string>& seen) {
    const Script* script = library.find(from);
    if (script == nullptr || !seen.insert(from).second) {
        return false;
    }
    return std::any_of(script->steps.begin(), script->steps.end(), [&](const Step& step) {
        const auto* first = std::get_if<FirstAct>(&step.move);
        return first != nullptr && (first->scenario.text == to || comesBefore(library, first->scenario.text, to, seen));
    });
}

/// A scenario that comes first is there, is a matter, and does not wait for the one that waits for it.
void checkFirst(const Library& library, const Script& script, const FirstAct& first, Problems& problems) {
    const std::string& id = first.scenario.text;
    const Script* other = library.find(id);
    if (other == nullptr) {
        std::vector<std::string> known;
        for (const Script& one : library.scripts) {
            known.push_back(one.id);
        }
        tell(problems, first.scenario.place, "unknown-script", "没有“" + id + "”这个情景。",
             "There is no scenario \"" + id + "\".", Gravity::Error, nearest(id, known));
        return;
    }
    std::set<std::string> seen;
    if (id == script.id || comesBefore(library, id, script.id, seen)) {
        tell(problems, first.scenario.place, "first-in-a-ring",
             "“" + script.id + "”先要办“" + id + "”，“" + id + "”又先要办“" + script.id +
                 "”，两边都办不成。请去掉一个 first。",
             "\"" + script.id + "\" waits for \"" + id +
                 "\", which waits for it: neither can be done. Take one first: away.");
    }
}

} // namespace

Problems checkFollowUps(const Script& script, const Library& library) {
    Problems problems;
    for (const Step& step : script.steps) {
        if (step.promise && !step.promise->script.empty()) {
            checkFollowUp(library, step, problems);
        }
        if (const auto* first = std::get_if<FirstAct>(&step.move)) {
            checkFirst(library, script, *first, problems);
        }
    }
    checkCarried(library, script, problems);
    return problems;
}

Problems checkLibrary(const Library& library, const Vocabulary& vocabulary, const CheckOptions& options) {
    Problems problems = library.problems;
    for (const Script& script : library.scripts) {
        tellOnce(problems, check(script, vocabulary, options));
        tellOnce(problems, checkFollowUps(script, library));
        Problems more;
        checkOpened(library, script, more);
        tellOnce(problems, more);
        Problems english;
        checkEnglish(script, vocabulary, english);
        tellOnce(problems, english);
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
