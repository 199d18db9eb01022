// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/english_file.h"

#include "scenario/language/yaml_tree.h"

#include <algorithm>

namespace yingke::scenario {

namespace {

/// In double quotes, so that no mark of a sentence means anything to YAML.
std::string quoted(const std::string& text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            result += '\\';
        }
        if (c == '\n') {
            result += "\\n";
        } else {
            result += c;
        }
    }
    return result + '"';
}

Node scalar(const std::string& text) {
    Node node;
    node.scalar = text;
    return node;
}

Node emptyMap() {
    Node node;
    node.kind = Node::Kind::Map;
    return node;
}

Node* child(Node& map, const std::string& key) {
    const auto found =
        std::find_if(map.entries.begin(), map.entries.end(), [&key](const auto& one) { return one.key.text == key; });
    return found != map.entries.end() ? &found->value : nullptr;
}

/// The map under the key, made when it is not there.
Node& mapOf(Node& parent, const std::string& key) {
    if (Node* found = child(parent, key); found != nullptr && found->isMap()) {
        return *found;
    }
    parent.entries.erase(std::remove_if(parent.entries.begin(), parent.entries.end(),
                                        [&key](const auto& one) { return one.key.text == key; }),
                         parent.entries.end());
    parent.entries.push_back({{key, {}}, emptyMap()});
    return parent.entries.back().value;
}

/// Sets the text, or takes it away when it is empty. Of several wordings the first is set.
void put(Node& map, const std::string& key, const std::string& text) {
    Node* found = child(map, key);
    if (found != nullptr && found->isList() && !found->items.empty() && !text.empty()) {
        found->items.front() = scalar(text);
    } else if (found != nullptr && !text.empty()) {
        *found = scalar(text);
    } else if (found != nullptr) {
        map.entries.erase(map.entries.begin() + (std::find_if(map.entries.begin(), map.entries.end(),
                                                              [&key](const auto& one) { return one.key.text == key; }) -
                                                 map.entries.begin()));
    } else if (!text.empty()) {
        map.entries.push_back({{key, {}}, scalar(text)});
    }
}

/// {title: "…", say: "…"}
std::string inOneLine(const Node& map) {
    std::string line = "{";
    for (const auto& [key, value] : map.entries) {
        line += (line.size() > 1 ? ", " : "") + key.text + ": " + quoted(value.scalar);
    }
    return line + "}";
}

void writeStep(const std::string& id, const Node& texts, std::string& out) {
    const bool plain = std::all_of(texts.entries.begin(), texts.entries.end(),
                                   [](const auto& one) { return one.value.isScalar() && one.key.text != "ask"; });
    if (plain) {
        out += "  " + id + ": " + inOneLine(texts) + "\n";
        return;
    }
    out += "  " + id + ":\n";
    for (const auto& [key, value] : texts.entries) {
        if (value.isScalar()) {
            out += "    " + key.text + ": " + quoted(value.scalar) + "\n";
        } else if (value.isList()) {
            out += "    " + key.text + ":\n";
            for (const Node& item : value.items) {
                out += "      - " + quoted(item.scalar) + "\n";
            }
        } else if (key.text == "amounts") {
            out += "    amounts: " + inOneLine(value) + "\n";
        } else {
            out += "    " + key.text + ":\n";
            for (const auto& [part, label] : value.entries) {
                out += "      " + part.text + ": " + quoted(label.scalar) + "\n";
            }
        }
    }
}

std::string written(const Node& tree) {
    std::string out;
    for (const auto& [key, value] : tree.entries) {
        if (value.isScalar()) {
            const bool id = key.text == "scenario" || key.text == "piece";
            out += key.text + ": " + (id ? value.scalar : quoted(value.scalar)) + "\n";
            continue;
        }
        out += key.text + ":\n";
        for (const auto& [name, inner] : value.entries) {
            if (inner.isMap()) {
                writeStep(name.text, inner, out);
            } else {
                out += "  " + name.text + ": " + quoted(inner.scalar) + "\n";
            }
        }
    }
    return out;
}

/// A shape that this writer would lose something of: deeper than the loader reads, or lists of lists.
bool tooDeep(const Node& node, int left) { // NOLINT(misc-no-recursion)
    if (!node.isScalar() && left == 0) {
        return true;
    }
    return std::any_of(node.items.begin(), node.items.end(), [](const Node& one) { return !one.isScalar(); }) ||
           std::any_of(node.entries.begin(), node.entries.end(),
                       [left](const auto& one) { return tooDeep(one.value, left - 1); }); // NOLINT(misc-no-recursion)
}

/// Keys in the order of the shipped files, maps without anything in them left out.
void tidy(Node& map, const std::vector<std::string>& order) {
    map.entries.erase(std::remove_if(map.entries.begin(), map.entries.end(),
                                     [](const auto& one) { return one.value.isMap() && one.value.entries.empty(); }),
                      map.entries.end());
    std::stable_sort(map.entries.begin(), map.entries.end(), [&order](const auto& a, const auto& b) {
        return std::find(order.begin(), order.end(), a.key.text) < std::find(order.begin(), order.end(), b.key.text);
    });
}

std::string headComment(const std::string& text) {
    std::size_t at = 0;
    while (at < text.size() && (text[at] == '#' || text[at] == '\n')) {
        const std::size_t end = text.find('\n', at);
        at = end == std::string::npos ? text.size() : end + 1;
    }
    return text.substr(0, at);
}

} // namespace

std::optional<std::string> withEnglish(const std::string& text, const Script& script, const EnglishLine& line,
                                       const std::string& english, Problems& problems) {
    Node tree = emptyMap();
    if (text.find_first_not_of(" \n\r\t") != std::string::npos) {
        auto read = readYaml({line.file, text}, problems);
        if (!read) {
            return std::nullopt;
        }
        if (!read->isMap() || tooDeep(*read, 4)) {
            problems.push_back({{line.file, 1, 1},
                                Gravity::Error,
                                "not-a-map",
                                "英文文件写法不对，请先在文本里改好。",
                                "The English file is not written as it should be: mend its text first.",
                                {}});
            return std::nullopt;
        }
        tree = std::move(*read);
    }
    if (child(tree, "scenario") == nullptr && child(tree, "piece") == nullptr) {
        const bool piece = line.file.find("/pieces/") != std::string::npos;
        const std::size_t slash = line.file.rfind('/');
        const std::string name = line.file.substr(slash + 1, line.file.rfind('.') - slash - 1);
        tree.entries.insert(tree.entries.begin(), {{piece ? "piece" : "scenario", {}}, scalar(name)});
        const std::string title = englishOf(script, {}, "title");
        if (!piece && !title.empty()) {
            put(tree, "title", title);
        }
    }
    const std::size_t colon = line.key.find(':');
    const std::string kind = line.key.substr(0, colon);
    const std::string id = colon == std::string::npos ? std::string{} : line.key.substr(colon + 1);
    if (kind == "fact") {
        put(mapOf(tree, "facts"), id, english);
    } else if (line.fileStep.empty()) {
        put(tree, kind, english);
    } else {
        Node& step = mapOf(mapOf(tree, "texts"), line.fileStep);
        if (kind == "choice" || kind == "amount") {
            put(mapOf(step, kind + "s"), id, english);
        } else {
            put(step, kind, english);
        }
        tidy(step, {"title", "say", "amounts", "ask", "choices"});
        tidy(mapOf(tree, "texts"), {});
    }
    tidy(tree, {"scenario", "piece", "title", "facts", "texts"});
    return headComment(text) + written(tree);
}

} // namespace yingke::scenario
