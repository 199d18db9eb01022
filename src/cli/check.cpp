// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check_office.h"
#include "cli/commands.h"
#include "cli/script_places.h"

#include "platform/system_clock.h"
#include "scenario/checker/checker.h"
#include "scenario/player/office_days.h"
#include "scenario/player/unsure_years.h"

#include <algorithm>
#include <filesystem>
#include <vector>

namespace yingke::cli {

namespace {

bool lacksEnglish(const scenario::Problem& problem) { return problem.code == "no-english"; }

/// What kind of text has no English: the first word of the checker's sentence ("The question of …", "The answer "yes"
/// …").
std::string kindOf(const scenario::Problem& problem) {
    const std::size_t begin = std::string("The ").size();
    const std::size_t end = problem.english.find(' ', begin);
    return end == std::string::npos ? "text" : problem.english.substr(begin, end - begin);
}

/// One line for all gaps of a kind: their number does not hide what is wrong.
void countEnglish(const scenario::Problems& problems, std::ostream& out) {
    std::map<std::string, std::size_t> kinds;
    std::size_t all = 0;
    for (const scenario::Problem& problem : problems) {
        if (lacksEnglish(problem)) {
            ++kinds[kindOf(problem)];
            ++all;
        }
    }
    if (all == 0) {
        return;
    }
    out << "还没有英文 / no English yet: " << all;
    const char* between = " (";
    for (const auto& [kind, count] : kinds) {
        out << between << kind << ' ' << count;
        between = ", ";
    }
    out << ")\n";
}

/// Which years the calendar knows whole, when any script reckons by it; and which script reckons with another.
void tellYears(const scenario::Library& library, const std::string& office, scenario::Problems& ofScripts,
               std::ostream& out) {
    std::error_code fault;
    const bool asked = std::any_of(library.scripts.begin(), library.scripts.end(), scenario::asksCalendar);
    if (!asked || !std::filesystem::exists(office + "/calendar.yaml", fault)) {
        return;
    }
    scenario::Problems told; // by checkOffice
    const scenario::OfficeCalendar calendar = scenario::loadCalendar(office, told);
    if (hasErrors(told)) {
        return;
    }
    std::string years;
    for (const int year : calendar.announced) {
        years += (years.empty() ? "" : ", ") + std::to_string(year);
    }
    out << "日历里放假和调休已填好的年份:" << years << "。其他年份的工作日按周末和已写的节日算,要核对。\n"
        << "    calendar.yaml: announced " << years
        << "; working days of other years go by weekends and what is entered: check them.\n";
    const std::int64_t today = core::localDay(platform::SystemClock().now());
    for (const scenario::Script& script : library.scripts) {
        const scenario::Problems found = scenario::unannouncedYears(script, calendar, today);
        ofScripts.insert(ofScripts.end(), found.begin(), found.end());
    }
}

/// The problems of one folder.
struct Found {
    scenario::Problems problems;
    std::string folder;

    [[nodiscard]] std::size_t errors() const {
        return static_cast<std::size_t>(
            std::count_if(problems.begin(), problems.end(), [](const scenario::Problem& problem) {
                return problem.gravity == scenario::Gravity::Error;
            }));
    }
};

} // namespace

void printProblem(const scenario::Problem& problem, const std::string& folder, std::ostream& out) {
    const std::string file = problem.place.file == folder ? folder : folder + "/" + problem.place.file;
    out << file << ':' << problem.place.line << ':' << problem.place.column << ": "
        << (problem.gravity == scenario::Gravity::Error ? "错误" : "提醒") << ' ' << problem.chinese << '\n'
        << "    " << (problem.gravity == scenario::Gravity::Error ? "error: " : "warning: ") << problem.english << '\n';
}

int check(const ScriptPlaces& asked, CheckShows shows, std::ostream& out) {
    const auto places = foundPlaces(asked, out);
    if (!places) {
        return 2;
    }
    const auto words = wordsOf(*places, out);
    if (!words) {
        return 2;
    }
    scenario::CheckOptions options;
    options.limits = limitsOf(places->office);
    const scenario::Library library = scenario::loadLibrary(places->scripts);
    const std::string slips = slipsBeside(places->office);
    if (slips.empty()) {
        out << "没有单据的文件夹 slips,版式没有检查。\n    There is no folder slips; the layouts were not checked.\n";
    }
    std::vector<Found> all{{words->problems, places->office},
                           {checkOffice(places->office, words->vocabulary), places->office},
                           {slips.empty() ? scenario::Problems{} : checkLayouts(slips), slips},
                           {scenario::checkLibrary(library, words->vocabulary, options), places->scripts}};
    tellYears(library, places->office, all.back().problems, out);
    std::size_t errors = 0;
    std::size_t told = 0;
    for (const Found& found : all) {
        errors += found.errors();
        told += found.problems.size();
    }
    for (const scenario::Gravity gravity : {scenario::Gravity::Error, scenario::Gravity::Warning}) {
        if (gravity == scenario::Gravity::Warning && shows == CheckShows::Errors) {
            break;
        }
        for (const Found& found : all) {
            for (const scenario::Problem& problem : found.problems) {
                if (problem.gravity == gravity && !lacksEnglish(problem)) {
                    printProblem(problem, found.folder, out);
                }
            }
        }
    }
    const scenario::Problems& problems = all.back().problems;
    if (shows == CheckShows::All) {
        countEnglish(problems, out);
    }
    const scenario::Coverage coverage = scenario::coverageOf(library, words->vocabulary);
    const std::size_t rules = words->vocabulary.standard.size();
    out << library.scripts.size() << " 个情景,错误 " << errors << ",提醒 " << told - errors << '\n';
    out << "接待标准覆盖 " << rules - coverage.missing.size() << " of " << rules << '\n';
    if (!coverage.missing.empty()) {
        out << "尚未覆盖:";
        for (const std::string& rule : coverage.missing) {
            out << ' ' << rule;
        }
        out << '\n';
    }
    return errors > 0 ? 1 : 0;
}

} // namespace yingke::cli
