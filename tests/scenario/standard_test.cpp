// SPDX-License-Identifier: GPL-3.0-or-later
// The reception standard as a whole: 83 rules, each carried by a script or by the machine, and named by a test.
#include "scenario/checker/checker.h"
#include "scenario/player/office_tables.h"
#include "support/places.h"
#include "support/service_play.h"

#include <filesystem>
#include <fstream>
#include <optional>
#include <set>
#include <sstream>
#include <string>

#include <unistd.h>

using namespace yingke;
using namespace yingke::scenario;
using namespace yingke::test;

namespace {

struct NamedRule {
    std::string section; ///< "S3.1"
    int number = 0;
    std::size_t end = 0; ///< where the line goes on
};

bool isFigure(const std::string& line, std::size_t at) {
    return at < line.size() && line[at] >= '0' && line[at] <= '9';
}

/// Two figures at `at`.
std::optional<int> numberAt(const std::string& line, std::size_t at) {
    return isFigure(line, at) && isFigure(line, at + 1) ? std::optional((line[at] - '0') * 10 + line[at + 1] - '0')
                                                        : std::nullopt;
}

/// "S0-01" or "S3.1-03" at `at`.
std::optional<NamedRule> ruleAt(const std::string& line, std::size_t at) {
    if (line.compare(at, 1, "S") != 0 || !isFigure(line, at + 1)) {
        return std::nullopt;
    }
    std::size_t end = at + 2;
    end += line.compare(end, 1, ".") == 0 && isFigure(line, end + 1) ? std::size_t{2} : 0;
    const std::optional<int> number = line.compare(end, 1, "-") == 0 ? numberAt(line, end + 1) : std::nullopt;
    return number ? std::optional(NamedRule{line.substr(at, end - at), *number, end + 3}) : std::nullopt;
}

/// The rules that a line names, also as a range: "S3.1-03 to S3.1-08", "S3.1-03 to 08".
void addRules(const std::string& line, std::set<std::string>& named) {
    for (std::size_t at = 0; at < line.size(); ++at) {
        const std::optional<NamedRule> rule = ruleAt(line, at);
        if (!rule) {
            continue;
        }
        int last = rule->number;
        if (line.compare(rule->end, 4, " to ") == 0) {
            const std::optional<NamedRule> other = ruleAt(line, rule->end + 4);
            last = other ? other->number : numberAt(line, rule->end + 4).value_or(last);
        }
        for (int number = rule->number; number <= last; ++number) {
            named.insert(rule->section + "-" + (number < 10 ? "0" : "") + std::to_string(number));
        }
    }
}

/// Rules named in the sources of the tests.
std::set<std::string> namedByTests() {
    std::set<std::string> named;
    const std::filesystem::path root(sourceDir() + "/tests");
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
        if (entry.path().extension() != ".cpp" || entry.path().filename() == "standard_test.cpp") {
            continue;
        }
        std::ifstream file(entry.path());
        for (std::string line; std::getline(file, line);) {
            if (line.find("TEST_CASE") == std::string::npos && line.find("SECTION") == std::string::npos) {
                continue;
            }
            std::string next;
            if (line.find(") {") == std::string::npos && std::getline(file, next)) {
                line += next; // a long name goes on in the next line
            }
            addRules(line, named);
        }
    }
    return named;
}

} // namespace

TEST_CASE("all 83 rules of the standard are carried: by a script, and five by the machine whatever a script says") {
    const Coverage coverage = coverageOf(shippedLibrary(), shippedWords());
    REQUIRE(shippedWords().standard.size() == 83);
    for (const std::string& rule : coverage.missing) {
        FAIL_CHECK(rule << " is carried by nothing");
    }
    CHECK(coverage.byMachine == std::vector<std::string>{"S0-01", "S0-02", "S2.3-02", "S3.4-08", "S5-03"});
}

TEST_CASE("each of the 83 rules is named by a test") {
    const std::set<std::string> named = namedByTests();
    for (const std::string& rule : shippedWords().standard) {
        if (named.count(rule) == 0) {
            FAIL_CHECK(rule << " is named by no test");
        }
    }
}

TEST_CASE("the scripts that ship have nothing to tell, in Chinese or English") {
    CheckOptions options;
    options.limits = {
        {"waiting", 180'000}, {"telephone_hold", 20'000}, {"answer", 180'000}, {"answer_supervisor", 180'000}};
    for (const Problem& problem : checkLibrary(shippedLibrary(), shippedWords(), options)) {
        FAIL_CHECK(problem.place.file << ":" << problem.place.line << " " << problem.english);
    }
}

TEST_CASE("every sentence can be said in one breath, and speaks to 您") {
    const CheckOptions options;
    for (const Script& script : shippedLibrary().scripts) {
        for (const Step& step : script.steps) {
            for (const Text& words : step.say ? step.say->words : std::vector<Text>{}) {
                INFO(script.id << " " << step.id.value << ": " << words.text);
                CHECK(secondsToSay(words.text, options) <= 14.0);
                CHECK(
                    words.text.find("你") ==
                    (words.text.find("你们慢慢谈") != std::string::npos ? words.text.find("你们") : std::string::npos));
            }
        }
    }
}

TEST_CASE("the office's words and tables that ship are whole") {
    const std::string folder = sourceDir() + "/resources/office";
    LoadedVocabulary loaded = loadVocabulary(folder);
    const PriceList prices = loadPriceList(folder, loaded.problems);
    const std::vector<Specialist> specialists = loadSpecialists(folder, loaded.problems);
    for (const Problem& problem : loaded.problems) {
        FAIL_CHECK(problem.place.file << ":" << problem.place.line << " " << problem.english);
    }
    CHECK(prices.rows.size() >= 8);
    CHECK(specialists.size() >= 5);
    const Sheet sheet = sheetOf(prices, "维修价目表");
    CHECK(sheet.rows.at(0).size() == 4);
    CHECK(sheet.rows.at(1).at(2) == core::toText(prices.rows.at(0).price));
    // Every fee, text and policy that the words name has a value that the office can edit.
    Problems problems;
    const auto fees = readTable(folder, "fees.yaml", problems);
    for (const auto& [name, label] : shippedWords().fees) {
        INFO(name);
        CHECK(fees.count(name) == 1);
    }
    const auto settings = readTable(folder, "settings.yaml", problems);
    for (const auto& [name, label] : shippedWords().policies) {
        INFO(name);
        CHECK(settings.count(name) == 1);
    }
}

TEST_CASE("a table with faults: each told with its place, the other rows stand") {
    const std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("yingke-tables-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "price_list.yaml") << "items:\n"
                                                 "  - {item: 换锁, unit: 个, price: 三十}\n"
                                                 "  - {item: 换灯, unit: 个, price: 10.00}\n"
                                                 "  - {item: 换阀, price: 5}\n";
    std::ofstream(folder / "specialists.yaml") << "specialists: 没有\n";
    Problems problems;
    const PriceList prices = loadPriceList(folder.string(), problems);
    CHECK(prices.rows == std::vector<PriceRow>{{"换灯", "个", core::Money{1000}, ""}});
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].place.line == 2);
    CHECK(problems[0].code == "no-sum");
    CHECK(problems[1].place.line == 4);
    problems.clear();
    CHECK(loadSpecialists(folder.string(), problems).empty());
    CHECK(problems.size() == 1);
    std::filesystem::remove_all(folder);
    problems.clear();
    CHECK(loadPriceList(folder.string(), problems).rows.empty());
    CHECK(problems.at(0).code == "unreadable");
}
