// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/script_places.h"

#include "scenario/conversion/conversion.h"

#include <fstream>
#include <set>
#include <vector>

namespace yingke::cli {

namespace {

/// The scripts that a file is laid into; of a script itself.
std::vector<const scenario::Script*> usersOf(const scenario::Library& library, const std::string& file) {
    std::vector<const scenario::Script*> users;
    for (const scenario::Script& script : library.scripts) {
        for (const scenario::Source& source : script.sources) {
            if (source.file == file) {
                users.push_back(&script);
            }
        }
    }
    return users;
}

/// Files of scripts and pieces, English ones left out, each once.
std::vector<scenario::Source> filesOf(const scenario::Library& library, const std::string& only) {
    std::vector<scenario::Source> files;
    std::set<std::string> known;
    for (const scenario::Script& script : library.scripts) {
        for (const scenario::Source& source : script.sources) {
            const bool wanted = only.empty() || source.file.find("/" + only + ".yaml") != std::string::npos;
            if (wanted && source.file.rfind("en/", 0) != 0 && known.insert(source.file).second) {
                files.push_back(source);
            }
        }
    }
    return files;
}

bool written(const std::string& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << text;
    return file.good();
}

} // namespace

int convert(const ScriptPlaces& asked, const std::string& only, ConvertDoes does, std::ostream& out) {
    const auto places = foundPlaces(asked, out);
    if (!places) {
        return 2;
    }
    const auto words = wordsOf(*places, out);
    if (!words) {
        return 2;
    }
    const scenario::Library library = scenario::loadLibrary(places->scripts);
    for (const scenario::Problem& problem : library.problems) {
        if (problem.gravity == scenario::Gravity::Error) {
            printProblem(problem, places->scripts, out);
        }
    }
    bool whole = !hasErrors(library.problems);
    int files = 0;
    const std::vector<scenario::Source> all = filesOf(library, only);
    if (all.empty()) {
        tellNoScript(library, only, out);
        return 2;
    }
    for (const scenario::Source& file : all) {
        const scenario::Converted converted =
            scenario::toSecondLanguage(file, usersOf(library, file.file), words->vocabulary);
        for (const scenario::ChangedExpression& change : converted.changed) {
            out << file.file << ":" << change.line << "\n    " << change.before << "\n  → " << change.after << '\n';
        }
        for (const scenario::Problem& problem : converted.problems) {
            out << file.file << ":" << problem.place.line << ":" << problem.place.column << ": " << problem.chinese
                << "\n    " << problem.english << '\n';
        }
        whole = whole && converted.problems.empty();
        if (converted.already) {
            out << file.file << ": 已经是语言 2,没有动 / already of language 2, left as it is\n";
        }
        if (converted.text == file.text) {
            continue;
        }
        ++files;
        if (does == ConvertDoes::Write && !written(places->scripts + "/" + file.file, converted.text)) {
            out << file.file << ": 写不进去 / can't be written\n";
            return 2;
        }
    }
    out << files
        << (does == ConvertDoes::Write ? " 个文件已转换为语言 2 / files converted to language 2\n"
                                       : " 个文件可以转换,加 --write 才写入 / files can be converted; --write "
                                         "writes them\n");
    return whole ? 0 : 1;
}

} // namespace yingke::cli
