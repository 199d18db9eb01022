// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/script_places.h"

#include "scenario/explorer/explorer.h"
#include "scenario/explorer/explorer_graph.h"
#include "scenario/explorer/explorer_problems.h"

namespace yingke::cli {

namespace {

/// Never a number that only looks like one.
std::string counted(std::uint64_t paths) {
    return paths >= scenario::mostCounted ? "over " + std::to_string(scenario::mostCounted) : std::to_string(paths);
}

std::string boundName(scenario::ExploreBound bound) {
    switch (bound) {
    case scenario::ExploreBound::None:
        return {};
    case scenario::ExploreBound::Work:
        return "走的情形太多 / too many standings";
    case scenario::ExploreBound::Time:
        return "时间到了 / out of time";
    case scenario::ExploreBound::Memory:
        return "占用内存到了上限 / out of its memory";
    case scenario::ExploreBound::Cancelled:
        return "被取消 / cancelled";
    }
    return {};
}

void tellOf(const scenario::Explored& explored, const scenario::Script& script, const std::string& folder,
            std::ostream& out) {
    out << explored.script << ": paths " << counted(explored.paths) << ", steps reached " << explored.reached.size()
        << ", never reached " << explored.never.size() << ", not found " << explored.notFound.size() << ", dead ends "
        << explored.deadEnds.size() << ", commands " << explored.commands
        << (explored.complete ? "" : ", not walked whole") << '\n';
    for (const scenario::Problem& problem : scenario::problemsOf(explored, script)) {
        printProblem(problem, folder, out);
    }
    for (const auto& [step, combined] : explored.combined) {
        out << "    combinations tried at " << step.value << ": " << combined.tried << " of " << counted(combined.all)
            << '\n';
    }
    if (!explored.complete) {
        out << "    没有走完 / not walked whole: " << boundName(explored.stopped) << '\n';
    }
    for (const auto& [step, left] : explored.notWalked) {
        out << "    not walked: " << left << " at " << step.value << '\n';
    }
}

} // namespace

int explore(const ScriptPlaces& asked, const std::string& only, std::ostream& out) {
    const auto places = foundPlaces(asked, out);
    if (!places) {
        return 2;
    }
    scenario::LoadedVocabulary words = scenario::loadVocabulary(places->office);
    const scenario::Library library = scenario::loadLibrary(places->scripts);
    scenario::ExploreOptions options;
    options.limits = tableOf(limitsOf(places->office, words.problems));
    bool sound = !hasErrors(library.problems);
    bool found = false;
    std::uint64_t paths = 0;
    std::size_t reached = 0;
    std::size_t never = 0;
    std::size_t notFound = 0;
    std::size_t dead = 0;
    std::size_t partly = 0;
    for (const scenario::Script& script : library.scripts) {
        if (!only.empty() && script.id != only) {
            continue;
        }
        found = true;
        const scenario::Explored explored = scenario::explore(script, words.vocabulary, options);
        tellOf(explored, script, places->scripts, out);
        paths = scenario::cappedSum(paths, explored.paths);
        reached += explored.reached.size();
        never += explored.never.size();
        notFound += explored.notFound.size();
        dead += explored.deadEnds.size();
        partly += explored.complete ? 0 : 1;
        sound = sound && explored.never.empty() && explored.deadEnds.empty() && explored.complete;
    }
    out << "all: paths " << counted(paths) << ", steps reached " << reached << ", never reached " << never
        << ", not found " << notFound << ", dead ends " << dead;
    if (partly > 0) {
        out << ", not walked whole " << partly;
    }
    out << '\n';
    if (!found) {
        out << "没有这个情景 / no such scenario\n";
        return 2;
    }
    return sound ? 0 : 1;
}

} // namespace yingke::cli
