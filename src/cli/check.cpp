// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/script_places.h"

#include "platform/system_clock.h"
#include "scenario/language/checker.h"
#include "scenario/player/office_days.h"
#include "scenario/player/unsure_years.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

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
void tellYears(const scenario::Library& library, const std::string& office, scenario::Problems& ofOffice,
               scenario::Problems& ofScripts, std::ostream& out) {
    std::error_code fault;
    const bool asked = std::any_of(library.scripts.begin(), library.scripts.end(), scenario::asksCalendar);
    if (!asked || !std::filesystem::exists(office + "/calendar.yaml", fault)) {
        return;
    }
    const scenario::OfficeCalendar calendar = scenario::loadCalendar(office, ofOffice);
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
    scenario::LoadedVocabulary words = scenario::loadVocabulary(places->office);
    scenario::addLayouts(slipsBeside(places->office), words.vocabulary);
    scenario::CheckOptions options;
    options.limits = limitsOf(places->office, words.problems);
    const scenario::Library library = scenario::loadLibrary(places->scripts);
    scenario::Problems problems = scenario::checkLibrary(library, words.vocabulary, options);
    tellYears(library, places->office, words.problems, problems, out);
    const auto errorsOf = [](const scenario::Problems& of) {
        return static_cast<std::size_t>(std::count_if(of.begin(), of.end(), [](const scenario::Problem& problem) {
            return problem.gravity == scenario::Gravity::Error;
        }));
    };
    const std::size_t errors = errorsOf(problems) + errorsOf(words.problems);
    for (const scenario::Gravity gravity : {scenario::Gravity::Error, scenario::Gravity::Warning}) {
        if (gravity == scenario::Gravity::Warning && shows == CheckShows::Errors) {
            break;
        }
        for (const auto& [of, folder] : {std::pair(&words.problems, places->office), {&problems, places->scripts}}) {
            for (const scenario::Problem& problem : *of) {
                if (problem.gravity == gravity && !lacksEnglish(problem)) {
                    printProblem(problem, folder, out);
                }
            }
        }
    }
    if (shows == CheckShows::All) {
        countEnglish(problems, out);
    }
    const scenario::Coverage coverage = scenario::coverageOf(library, words.vocabulary);
    const std::size_t all = words.vocabulary.standard.size();
    out << library.scripts.size() << " 个情景,错误 " << errors << ",提醒 "
        << problems.size() + words.problems.size() - errors << '\n';
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

} // namespace yingke::cli
