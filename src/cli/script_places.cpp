// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/script_places.h"

#include "scenario/expression/nearest.h"
#include "scenario/language/tell.h"
#include "scenario/language/values.h"

#include <algorithm>
#include <filesystem>
#include <vector>

namespace yingke::cli {

namespace fs = std::filesystem;

namespace {

/// A part of the vocabulary without which a script's every word would be told.
bool lacksParts(const scenario::Vocabulary& words, scenario::Problems& problems) {
    const std::pair<const char*, bool> parts[] = {
        {"roles", words.roles.empty()},       {"papers", words.papers.empty()}, {"manners", words.manners.empty()},
        {"gestures", words.gestures.empty()}, {"slips", words.slips.empty()},   {"look_ups", words.lookUps.empty()},
        {"fees", words.fees.empty()},         {"texts", words.texts.empty()},   {"policies", words.policies.empty()},
        {"parties", words.parties.empty()}};
    std::string missing;
    for (const auto& [name, empty] : parts) {
        missing += empty ? (missing.empty() ? "" : " ") + std::string(name) + ":" : "";
    }
    if (!missing.empty()) {
        scenario::tell(problems, {"vocabulary.yaml", 1, 1}, "missing-key",
                       "词汇表里缺少 " + missing + "。请从程序自带的 vocabulary.yaml 补上。",
                       "The vocabulary lacks " + missing + ". Add it from the vocabulary.yaml that ships.");
    }
    if (missing.empty() && words.standard.empty()) {
        scenario::tell(problems, {"standard.yaml", 1, 1}, "unreadable",
                       "接待标准 standard.yaml 读不出来(要有 rules:)。请换回程序自带的那一份。",
                       "The reception standard (standard.yaml, rules:) can't be read. Put back the one that ships.");
    }
    return !missing.empty() || words.standard.empty();
}

} // namespace

std::optional<ScriptPlaces> foundPlaces(const ScriptPlaces& asked, std::ostream& out) {
    ScriptPlaces found = asked;
    std::error_code error;
    const fs::path scripts(asked.scripts);
    const bool data = !fs::is_directory(scripts / "zh_CN", error) &&
                      (fs::is_directory(scripts / "scripts", error) || fs::is_directory(scripts / "office", error));
    if (data) {
        found.scripts = (scripts / "scripts").string(); // a data place
    }
    if (!fs::is_directory(found.scripts, error)) {
        out << "没有脚本文件夹 " << found.scripts << "。\n    There is no folder of scripts " << found.scripts << ".\n";
        return std::nullopt;
    }
    if (found.office.empty()) {
        const fs::path around = fs::weakly_canonical(found.scripts, error).parent_path();
        found.office = (around / "office").string();
        for (const fs::path& other : {around / "resources" / "office", fs::path("resources/office")}) {
            if (!data && !fs::is_directory(found.office, error) && fs::is_directory(other, error)) {
                found.office = other.string();
                out << "脚本旁边没有 office 文件夹,用的是 " << found.office
                    << "。\n    There is no folder office beside the scripts; " << found.office << " is taken.\n";
            }
        }
    }
    if (!fs::is_directory(found.office, error)) {
        out << "没有中心资料的文件夹 " << found.office
            << "，没有检查。请用 --office 写明。\n    There is no folder of the office's words " << found.office
            << "; nothing was checked. Name it with --office.\n";
        return std::nullopt;
    }
    return found;
}

std::optional<scenario::LoadedVocabulary> wordsOf(const ScriptPlaces& places, std::ostream& out) {
    scenario::LoadedVocabulary words = scenario::loadVocabulary(places.office);
    const bool broken = hasErrors(words.problems);
    // One sentence: what a fault leaves out of the vocabulary would be told anew at every word of every script.
    if (broken || lacksParts(words.vocabulary, words.problems)) {
        for (const scenario::Problem& problem : words.problems) {
            printProblem(problem, places.office, out);
        }
        out << "中心的词汇读不全,脚本没有检查。请先改好。\n    The office's words can't be read whole, so the scripts "
               "were "
               "not looked at. Mend them first.\n";
        return std::nullopt;
    }
    scenario::addLayouts(slipsBeside(places.office), words.vocabulary);
    return words;
}

void tellNoScript(const scenario::Library& library, const std::string& only, std::ostream& out) {
    if (only.empty()) {
        out << "没有读到情景脚本,原因见上。\n    No scenario script could be read; the reasons stand above.\n";
        return;
    }
    const auto isOf = [&only](const std::string& file) {
        const std::string end = "/" + only + ".yaml";
        return file.size() > end.size() && file.compare(file.size() - end.size(), end.size(), end) == 0;
    };
    const bool broken = std::any_of(library.problems.begin(), library.problems.end(),
                                    [&](const scenario::Problem& problem) { return isOf(problem.place.file); });
    if (broken) {
        out << "“" << only << "”读不出来,原因见上。请先改好。\n    \"" << only
            << "\" can't be read; the reasons stand above. Mend them first.\n";
        return;
    }
    std::vector<std::string> ids;
    for (const scenario::Script& script : library.scripts) {
        ids.push_back(script.id);
        for (const scenario::Source& source : script.sources) {
            if (isOf(source.file)) {
                out << "“" << only << "”是共用片段,不能单独走。请写用到它的情景,例如 --only " << script.id
                    << "。\n    \"" << only
                    << "\" is a shared piece and is not walked alone. Name a scenario that uses it: --only "
                    << script.id << ".\n";
                return;
            }
        }
    }
    const std::string meant = scenario::nearest(only, ids);
    out << "没有“" << only << "”这个情景。" << (meant.empty() ? "" : "是不是 " + meant + "?")
        << "\n    There is no scenario \"" << only << "\"." << (meant.empty() ? "" : " Did you mean " + meant + "?")
        << '\n';
}

std::string slipsBeside(const std::string& office) {
    std::error_code error;
    const fs::path beside = fs::weakly_canonical(office, error).parent_path() / "slips";
    return fs::is_directory(beside, error) ? beside.string() : std::string{};
}

std::map<std::string, std::int64_t> limitsOf(const std::string& office) {
    std::map<std::string, std::int64_t> limits;
    scenario::Problems problems; // told by checkOffice
    for (const auto& [name, text] : scenario::readTable(office, "limits.yaml", problems)) {
        limits[name] = scenario::duration(text).value_or(0);
    }
    return limits;
}

core::LimitTable tableOf(const std::map<std::string, std::int64_t>& limits) {
    const auto value = [&limits](const std::string& key) {
        const auto found = limits.find(key);
        return found != limits.end() ? found->second : 0;
    };
    core::LimitTable table;
    for (const core::OfficeLimit& limit : core::officeLimits) {
        table.*limit.rule = {value(limit.name()), value(limit.warningName())};
    }
    return table;
}

} // namespace yingke::cli
