// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "scenario/explorer/explorer.h"
#include "scenario/language/checker.h"
#include "scenario/language/loader.h"
#include "scenario/language/values.h"

namespace yingke::cli {

namespace {

void print(const scenario::Problem& problem, const std::string& folder, std::ostream& out) {
    const std::string file = problem.place.file == folder ? folder : folder + "/" + problem.place.file;
    out << file << ':' << problem.place.line << ':' << problem.place.column << ": "
        << (problem.gravity == scenario::Gravity::Error ? "错误" : "提醒") << ' ' << problem.chinese << '\n'
        << "    " << (problem.gravity == scenario::Gravity::Error ? "error: " : "warning: ") << problem.english << '\n';
}

/// The office's limits, for sentences that must fit them.
std::map<std::string, std::int64_t> limitsOf(const std::string& office, scenario::Problems& problems) {
    std::map<std::string, std::int64_t> limits;
    for (const auto& [name, text] : scenario::readTable(office, "limits.yaml", problems)) {
        limits[name] = scenario::duration(text).value_or(0);
    }
    return limits;
}

core::LimitTable tableOf(const std::map<std::string, std::int64_t>& limits) {
    const auto rule = [&limits](const std::string& name) {
        const auto value = [&limits](const std::string& key) {
            const auto found = limits.find(key);
            return found != limits.end() ? found->second : 0;
        };
        return core::LimitRule{value(name), value(name + "_warn")};
    };
    return {rule("waiting"), rule("telephone_hold"), rule("answer"), rule("answer_supervisor"), rule("tea")};
}

} // namespace

int check(const std::string& scripts, const std::string& office, std::ostream& out) {
    scenario::LoadedVocabulary words = scenario::loadVocabulary(office);
    scenario::CheckOptions options;
    options.limits = limitsOf(office, words.problems);
    const scenario::Library library = scenario::loadLibrary(scripts);
    scenario::Problems problems = scenario::checkLibrary(library, words.vocabulary, options);
    problems.insert(problems.end(), words.problems.begin(), words.problems.end());
    std::size_t errors = 0;
    for (const scenario::Problem& problem : problems) {
        print(problem, scripts, out);
        errors += problem.gravity == scenario::Gravity::Error ? 1 : 0;
    }
    const scenario::Coverage coverage = scenario::coverageOf(library, words.vocabulary);
    const std::size_t all = words.vocabulary.standard.size();
    out << library.scripts.size() << " 个情景,错误 " << errors << ",提醒 " << problems.size() - errors << '\n';
    out << "接待标准覆盖 " << all - coverage.missing.size() << " of " << all << '\n';
    if (!coverage.missing.empty()) {
        out << "尚未覆盖:";
        for (const std::string& rule : coverage.missing) {
            out << ' ' << rule;
        }
        out << '\n';
    }
    return errors > 0 ? 1 : 0;
}

int explore(const std::string& scripts, const std::string& office, const std::string& only, std::ostream& out) {
    scenario::LoadedVocabulary words = scenario::loadVocabulary(office);
    const scenario::Library library = scenario::loadLibrary(scripts);
    scenario::ExploreOptions options;
    options.limits = tableOf(limitsOf(office, words.problems));
    bool sound = !hasErrors(library.problems);
    bool found = false;
    std::uint64_t paths = 0;
    std::size_t reached = 0;
    std::size_t never = 0;
    std::size_t dead = 0;
    for (const scenario::Script& script : library.scripts) {
        if (!only.empty() && script.id != only) {
            continue;
        }
        found = true;
        const scenario::Explored explored = scenario::explore(script, words.vocabulary, options);
        out << script.id << ": paths " << explored.paths << ", steps reached " << explored.reached.size()
            << ", never reached " << explored.never.size() << ", dead ends " << explored.deadEnds.size()
            << ", commands " << explored.commands << (explored.complete ? "" : " (bound reached)") << '\n';
        for (const core::StepId& step : explored.never) {
            out << "    never: " << step.value << '\n';
        }
        for (const std::string& end : explored.deadEnds) {
            out << "    dead end: " << end << '\n';
        }
        paths += explored.paths;
        reached += explored.reached.size();
        never += explored.never.size();
        dead += explored.deadEnds.size();
        sound = sound && explored.never.empty() && explored.deadEnds.empty() && explored.complete;
    }
    out << "all: paths " << paths << ", steps reached " << reached << ", never reached " << never << ", dead ends "
        << dead << '\n';
    if (!found) {
        out << "没有这个情景 / no such scenario\n";
        return 2;
    }
    return sound ? 0 : 1;
}

} // namespace yingke::cli
