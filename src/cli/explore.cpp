// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check_office.h"
#include "cli/commands.h"
#include "cli/script_places.h"

#include "scenario/checker/checker.h"
#include "scenario/explorer/explorer.h"
#include "scenario/explorer/explorer_graph.h"
#include "scenario/explorer/explorer_problems.h"

namespace yingke::cli {

namespace {

/// Never a number that only looks like one.
std::string counted(std::uint64_t paths, const char* over) {
    return paths >= scenario::mostCounted ? over + std::to_string(scenario::mostCounted) : std::to_string(paths);
}

/// What was counted, of one script or of all.
struct Counts {
    std::uint64_t paths = 0;
    std::size_t reached = 0;
    std::size_t never = 0;
    std::size_t notFound = 0;
    std::size_t dead = 0;
    std::uint64_t commands = 0;
};

/// In both languages, a line each.
void tellCounts(const char* ofChinese, const char* ofEnglish, const Counts& of, std::ostream& out) {
    out << ofChinese << ":走法 " << counted(of.paths, "超过 ") << ",走到的画面 " << of.reached << ",走不到 " << of.never
        << ",没有走到 " << of.notFound << ",会卡住 " << of.dead << ",执行操作 " << of.commands << "\n    " << ofEnglish
        << ": paths " << counted(of.paths, "over ") << ", steps reached " << of.reached << ", never reached "
        << of.never << ", not found " << of.notFound << ", dead ends " << of.dead << ", commands " << of.commands
        << '\n';
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
    tellCounts(explored.script.c_str(), explored.script.c_str(),
               {explored.paths, explored.reached.size(), explored.never.size(), explored.notFound.size(),
                explored.deadEnds.size(), explored.commands},
               out);
    for (const scenario::Problem& problem : scenario::problemsOf(explored, script)) {
        printProblem(problem, folder, out);
    }
    for (const auto& [step, combined] : explored.combined) {
        out << "    “" << step.value << "”这一步试过的组合 / combinations tried at " << step.value << ": "
            << combined.tried << " of " << counted(combined.all, "over ") << '\n';
    }
    if (!explored.complete) {
        out << "    没有走完 / not walked whole: " << boundName(explored.stopped) << '\n';
    }
    for (const auto& [step, left] : explored.notWalked) {
        out << "    没有走的情形 / not walked: " << left << " at " << step.value << '\n';
    }
}

/// What the check refuses, so that no walk looks sound beside it.
void tellErrors(const scenario::Problems& problems, const std::string& folder, std::ostream& out) {
    for (const scenario::Problem& problem : problems) {
        if (problem.gravity == scenario::Gravity::Error) {
            printProblem(problem, folder, out);
        }
    }
}

} // namespace

int explore(const ScriptPlaces& asked, const std::string& only, std::ostream& out) {
    const auto places = foundPlaces(asked, out);
    if (!places) {
        return 2;
    }
    const auto words = wordsOf(*places, out);
    if (!words) {
        return 2;
    }
    const scenario::Library library = scenario::loadLibrary(places->scripts);
    const scenario::Problems ofOffice = checkOffice(places->office, words->vocabulary);
    tellErrors(ofOffice, places->office, out);
    tellErrors(library.problems, places->scripts, out);
    scenario::CheckOptions checks;
    checks.limits = limitsOf(places->office);
    scenario::ExploreOptions options;
    options.limits = tableOf(checks.limits);
    bool sound = !hasErrors(library.problems) && !hasErrors(ofOffice);
    bool found = false;
    Counts all;
    std::size_t partly = 0;
    for (const scenario::Script& script : library.scripts) {
        if (!only.empty() && script.id != only) {
            continue;
        }
        found = true;
        scenario::Problems problems = scenario::check(script, words->vocabulary, checks);
        const scenario::Problems followUps = scenario::checkFollowUps(script, library);
        problems.insert(problems.end(), followUps.begin(), followUps.end());
        tellErrors(problems, places->scripts, out);
        const scenario::Explored explored = scenario::explore(script, words->vocabulary, options);
        tellOf(explored, script, places->scripts, out);
        all.paths = scenario::cappedSum(all.paths, explored.paths);
        all.reached += explored.reached.size();
        all.never += explored.never.size();
        all.notFound += explored.notFound.size();
        all.dead += explored.deadEnds.size();
        all.commands += explored.commands;
        partly += explored.complete ? 0 : 1;
        sound =
            sound && !hasErrors(problems) && explored.never.empty() && explored.deadEnds.empty() && explored.complete;
    }
    if (!found) {
        tellNoScript(library, only, out);
        return 2;
    }
    tellCounts("合计", "all", all, out);
    if (partly > 0) {
        out << "没有走完的情景 / scenarios not walked whole: " << partly << '\n';
    }
    if (!sound) {
        out << "有问题,见上。\n    Something is wrong; it stands above.\n";
    }
    return sound ? 0 : 1;
}

} // namespace yingke::cli
