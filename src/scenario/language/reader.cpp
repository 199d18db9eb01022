// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/language/reader.h"

#include "scenario/language/tell.h"
#include "scenario/language/values.h"

#include <algorithm>
#include <charconv>

namespace yingke::scenario {

void Reader::error(const Place& place, const char* code, const std::string& chinese, const std::string& english,
                   const std::string& didYouMean) {
    tell(m_problems, place, code, chinese, english, Gravity::Error, didYouMean);
}

void Reader::onlyKeys(const Node& map, const std::vector<std::string>& known) {
    for (const auto& [key, value] : map.entries) {
        if (std::find(known.begin(), known.end(), key.text) == known.end()) {
            error(key.place, "unknown-key", "不认识“" + key.text + "”这个词。",
                  "\"" + key.text + "\" is not a word of the script language here.", nearest(key.text, known));
        }
    }
}

const Node* Reader::required(const Node& map, const std::string& key) {
    const Node* node = map.get(key);
    if (node == nullptr) {
        error(map.place, "missing-key", "这里缺少“" + key + ":”。请补上。",
              "\"" + key + ":\" is missing here. Add it.");
    } else if ((key != "title" && key != "label") || node->scalar.find_first_not_of(" \t") != std::string::npos) {
        notEmpty(map, key); // the checker tells an empty title or label by what it is of
    }
    return node;
}

void Reader::notEmpty(const Node& map, const std::string& key) {
    const Node* node = map.get(key);
    if (node == nullptr || !node->isScalar()) {
        return;
    }
    if (looksBlank(node->scalar)) {
        error(node->place, "empty-text", "“" + key + ":”后面没有内容。请写上,或删去这一行。",
              "Nothing stands behind \"" + key + ":\". Write it, or remove the line.");
    }
}

bool Reader::wantMap(const Node& node, const std::string& what) {
    if (!node.isMap()) {
        error(node.place, "not-a-map", "“" + what + "”要写成“名称: 内容”的形式。",
              "\"" + what + "\" is written as \"name: value\".");
    }
    return node.isMap();
}

bool Reader::wantList(const Node& node, const std::string& what) {
    if (!node.isList()) {
        error(node.place, "not-a-list", "“" + what + "”要写成列表,每项以“- ”开头。",
              "\"" + what + "\" is a list; each item begins with \"- \".");
    }
    return node.isList();
}

bool Reader::wantScalar(const Node& node, const std::string& what) {
    if (!node.isScalar()) {
        error(node.place, "not-a-text", "“" + what + "”只能写一个词或一句话。",
              "\"" + what + "\" takes one word or sentence.");
    }
    return node.isScalar();
}

std::optional<Text> Reader::optionalText(const Node& map, const std::string& key) {
    const Node* node = map.get(key);
    if (node == nullptr || !wantScalar(*node, key)) {
        return std::nullopt;
    }
    return node->text();
}

Text Reader::text(const Node& map, const std::string& key) { return optionalText(map, key).value_or(Text{}); }

std::vector<Text> Reader::textsOf(const Node& node) {
    std::vector<Text> result;
    if (node.isScalar()) {
        result.push_back(node.text());
        return result;
    }
    if (!wantList(node, "…")) {
        return result;
    }
    for (const Node& item : node.items) {
        if (wantScalar(item, "…")) {
            result.push_back(item.text());
        }
    }
    return result;
}

std::vector<Text> Reader::texts(const Node& map, const std::string& key) {
    const Node* node = map.get(key);
    return node == nullptr ? std::vector<Text>{} : textsOf(*node);
}

bool Reader::flag(const Node& map, const std::string& key, bool otherwise) {
    const auto text = optionalText(map, key);
    if (!text) {
        return otherwise;
    }
    const auto value = yesOrNo(text->text);
    if (!value) {
        error(text->place, "yes-or-no", "“" + key + "”只能写 yes 或 no。", "\"" + key + "\" takes yes or no.");
    }
    return value.value_or(otherwise);
}

std::optional<core::Millis> Reader::time(const Node& map, const std::string& key) {
    const auto text = optionalText(map, key);
    if (!text) {
        return std::nullopt;
    }
    const auto value = duration(text->text);
    if (!value) {
        error(text->place, "duration", "“" + text->text + "”不是时长。请写成 20 s、3 min、2 h、3 d 或 2 months。",
              "\"" + text->text + "\" is no duration. Write 20 s, 3 min, 2 h, 3 d or 2 months.");
    }
    return value;
}

int Reader::number(const Node& map, const std::string& key, int otherwise) {
    const auto text = optionalText(map, key);
    if (!text) {
        return otherwise;
    }
    int value = 0;
    const char* end = text->text.data() + text->text.size();
    const auto [stop, failed] = std::from_chars(text->text.data(), end, value);
    if (failed != std::errc{} || stop != end || value < 0 || value > 36'500) {
        error(text->place, "number", "“" + key + "”要写一个整数(0 到 36500)。",
              "\"" + key + "\" takes a whole number (0 to 36500).");
        return otherwise;
    }
    return value;
}

std::size_t Reader::word(const Node& map, const std::string& key, const std::vector<std::string>& known) {
    const auto text = optionalText(map, key);
    if (!text) {
        return 0;
    }
    const auto found = std::find(known.begin(), known.end(), text->text);
    if (found == known.end()) {
        std::string all;
        for (const std::string& one : known) {
            all += (all.empty() ? "" : "、") + one;
        }
        error(text->place, "unknown-word", "“" + key + "”只能是:" + all + "。",
              "\"" + key + "\" is one of: " + all + ".", nearest(text->text, known));
        return 0;
    }
    return static_cast<std::size_t>(found - known.begin());
}

} // namespace yingke::scenario
