// SPDX-License-Identifier: GPL-3.0-or-later
// The scripts and the office's words from their folders.
#include "scenario/language/loader.h"

#include "scenario/language/reader.h"
#include "scenario/language/tell.h"
#include "scenario/language/values.h"
#include "scenario/language/yaml_tree.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace yingke::scenario {

namespace {

namespace fs = std::filesystem;

/// The file's text, or nothing. Over-long files are cut one byte above the bound, so that the loader tells it.
std::optional<Source> readSource(const fs::path& folder, const std::string& file) {
    std::error_code error; // a pipe or a device would be waited for
    std::ifstream stream;
    if (fs::is_regular_file(folder / file, error)) {
        stream.open(folder / file, std::ios::binary);
    }
    if (!stream.is_open()) {
        return std::nullopt;
    }
    std::string text(mostYamlBytes + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (stream.bad()) {
        return std::nullopt;
    }
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return Source{file, std::move(text)};
}

std::vector<std::string> yamlFiles(const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() == ".yaml" && !entry.is_directory(error)) {
            names.push_back(entry.path().filename().string());
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

void readLabels(const Node& map, std::map<std::string, Label>& labels, Problems& problems) {
    for (const auto& [id, value] : map.entries) {
        Label label;
        if (value.isScalar()) {
            label.chinese = value.scalar;
        } else if (value.isMap()) {
            Reader(problems).onlyKeys(
                value, {"zh", "en", "zh_man", "en_man", "in_person", "identity"}); // a comma in a label cuts it in two
            const Node& words = value; // clang 14 captures no structured bindings
            const auto take = [&words](const char* key) {
                const Node* node = words.get(key);
                return node != nullptr ? node->scalar : std::string{};
            };
            label = {take("zh"),
                     take("en"),
                     take("zh_man"),
                     take("en_man"),
                     yesOrNo(take("in_person")).value_or(false),
                     yesOrNo(take("identity")).value_or(false)};
        }
        if (label.chinese.empty()) {
            tell(problems, value.place, "no-label", "“" + id.text + "”没有中文名称。",
                 "\"" + id.text + "\" has no Chinese label.");
        }
        labels[id.text] = std::move(label);
    }
}

/// The values that a layout marks `required: yes`.
std::set<std::string> requiredOf(const Node& layout) {
    std::set<std::string> values;
    for (const char* part : {"fields", "below"}) {
        const Node* fields = layout.get(part);
        for (const Node& field : fields != nullptr ? fields->items : std::vector<Node>{}) {
            const Node* required = field.isMap() ? field.get("required") : nullptr;
            const Node* value = field.isMap() ? field.get("value") : nullptr;
            if (required != nullptr && value != nullptr && yesOrNo(required->scalar).value_or(false)) {
                values.insert(value->scalar);
            }
        }
    }
    return values;
}

/// A piece that no scenario lays in: what is wrong in it would be seen only when one does.
void unusedPiece(const std::optional<Source>& source, const std::string& file, const PieceFinder& pieces,
                 Problems& problems) {
    if (!source) {
        tell(problems, {file, 1, 1}, "unreadable", "文件打不开。请检查文件的权限。",
             "The file can't be opened. Check its permissions.");
        return;
    }
    const Loaded loaded = load(*source, pieces);
    problems.insert(problems.end(), loaded.problems.begin(), loaded.problems.end());
    if (!loaded.script || loaded.script->piece) {
        tell(problems, {file, 1, 1}, "unused-piece", "没有情景用到这个片段(use:)。用不着就请删去。",
             "No scenario uses this piece (use:). Remove it when it is not needed.", Gravity::Warning);
    } else {
        tell(problems, {file, 1, 1}, "misplaced", "pieces 里只放共用片段(piece:),情景请放在 zh_CN 里。",
             "pieces holds shared pieces (piece:); a scenario lies in zh_CN.");
    }
}

} // namespace

const Script* Library::find(const std::string& id) const {
    const auto found =
        std::find_if(scripts.begin(), scripts.end(), [&id](const Script& script) { return script.id == id; });
    return found == scripts.end() ? nullptr : &*found;
}

Library loadLibrary(const std::string& folder) {
    const fs::path root(folder);
    std::set<std::string> used;
    const auto piece = [&root, &used](const std::string& where) {
        return [root, where, &used](const std::string& id) {
            used.insert(id + ".yaml");
            return readSource(root, where + id + ".yaml");
        };
    };
    const PieceFinder pieces = piece("zh_CN/pieces/");
    Library library;
    for (const std::string& name : yamlFiles(root / "zh_CN")) {
        const std::string file = "zh_CN/" + name;
        const auto source = readSource(root, file);
        if (!source) {
            tell(library.problems, {file, 1, 1}, "unreadable", "文件打不开。请检查文件的权限。",
                 "The file can't be opened. Check its permissions.");
            continue;
        }
        Loaded loaded = load(*source, pieces, readSource(root, "en/" + name), piece("en/pieces/"));
        for (Problem& problem : loaded.problems) {
            // A fault in a piece is told once, not by every script that uses it.
            if (std::find(library.problems.begin(), library.problems.end(), problem) == library.problems.end()) {
                library.problems.push_back(std::move(problem));
            }
        }
        if (loaded.script) {
            library.scripts.push_back(std::move(*loaded.script));
        }
    }
    const std::set<std::string> laidIn = used; // what an unused one uses is laid in nowhere either
    for (const std::string& name : yamlFiles(root / "zh_CN" / "pieces")) {
        if (laidIn.count(name) == 0) {
            unusedPiece(readSource(root, "zh_CN/pieces/" + name), "zh_CN/pieces/" + name, pieces, library.problems);
        }
    }
    if (library.scripts.empty()) {
        tell(library.problems, {folder, 1, 1}, "no-scripts", "这个文件夹里没有可用的情景脚本(zh_CN/*.yaml)。",
             "There is no usable scenario script in this folder (zh_CN/*.yaml).");
    }
    return library;
}

LoadedVocabulary loadVocabulary(const std::string& folder) {
    LoadedVocabulary loaded;
    const auto source = readSource(folder, "vocabulary.yaml");
    const auto tree = source ? readYaml(*source, loaded.problems) : std::nullopt;
    if (!tree || !tree->isMap()) {
        tell(loaded.problems, {"vocabulary.yaml", 1, 1}, "unreadable", "词汇表 vocabulary.yaml 读不出来。",
             "The vocabulary (vocabulary.yaml) can't be read.");
        return loaded;
    }
    Vocabulary& words = loaded.vocabulary;
    const std::pair<const char*, std::map<std::string, Label>*> parts[] = {
        {"roles", &words.roles},       {"papers", &words.papers}, {"manners", &words.manners},
        {"gestures", &words.gestures}, {"slips", &words.slips},   {"look_ups", &words.lookUps},
        {"fees", &words.fees},         {"texts", &words.texts},   {"policies", &words.policies},
        {"parties", &words.parties}};
    for (const auto& [key, labels] : parts) {
        if (const Node* node = tree->get(key); node != nullptr && Reader(loaded.problems).wantMap(*node, key)) {
            readLabels(*node, *labels, loaded.problems);
        }
    }
    if (const auto numbers = readSource(folder, "settings.yaml")) {
        const auto settings = readYaml(*numbers, loaded.problems);
        for (const auto& [name, value] : settings ? settings->entries : std::vector<Node::Entry>{}) {
            words.settings[name.text] = {};
        }
    }
    if (const auto rules = readSource(folder, "standard.yaml")) {
        const auto list = readYaml(*rules, loaded.problems);
        const Node* map = list && list->isMap() ? list->get("rules") : nullptr;
        if (map != nullptr) {
            for (const auto& [id, title] : map->entries) {
                words.standard.push_back(id.text);
            }
        }
    }
    return loaded;
}

void addLayouts(const std::string& folder, Vocabulary& vocabulary) {
    std::error_code fault; // the sheets of the day are printed from lists, not from a step
    for (const auto& entry : fs::directory_iterator(folder, fault)) {
        const std::string kind = entry.path().stem().string();
        const bool isSheet = kind == "words" || kind == "day_sheet" || kind == "till_sheet";
        if (entry.path().extension() != ".yaml" || isSheet || !isId(kind)) {
            continue;
        }
        if (const auto source = readSource(folder, kind + ".yaml")) {
            addLayout(kind, *source, vocabulary);
        }
    }
}

void addLayout(const std::string& kind, const Source& source, Vocabulary& vocabulary) {
    Problems told; // by who loads the layouts
    const auto tree = readYaml(source, told);
    const Node* title = tree && tree->isMap() ? tree->get("title") : nullptr;
    if (title == nullptr || !title->isScalar() || title->scalar.empty()) {
        return;
    }
    vocabulary.layouts.insert(kind);
    vocabulary.slips.try_emplace(kind, Label{title->scalar, title->scalar, {}, {}, false});
    vocabulary.slipNeeds[kind] = requiredOf(*tree);
}

std::map<std::string, Text> readPlacedTable(const std::string& folder, const std::string& file, Problems& problems) {
    std::map<std::string, Text> table;
    const auto source = readSource(folder, file);
    if (!source) {
        tell(problems, {file, 1, 1}, "unreadable", "文件打不开。", "The file can't be opened.");
        return table;
    }
    const auto tree = readYaml(*source, problems);
    if (!tree || !Reader(problems).wantMap(*tree, file)) {
        return table;
    }
    for (const auto& [key, value] : tree->entries) {
        if (value.isScalar()) {
            table[key.text] = value.text();
        } else {
            tell(problems, value.place, "not-a-text", "“" + key.text + "”只能写一个值。",
                 "\"" + key.text + "\" takes one value.");
        }
    }
    return table;
}

std::map<std::string, std::string> readTable(const std::string& folder, const std::string& file, Problems& problems) {
    std::map<std::string, std::string> table;
    for (const auto& [name, value] : readPlacedTable(folder, file, problems)) {
        table[name] = value.text;
    }
    return table;
}

} // namespace yingke::scenario
