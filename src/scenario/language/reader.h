// SPDX-License-Identifier: GPL-3.0-or-later
// Reading typed values out of a YAML tree, telling what does not fit where it stands. Inside the loader only.
#pragma once

#include "scenario/language/yaml_tree.h"

#include <optional>
#include <string>
#include <vector>

namespace yingke::scenario {

class Reader {
public:
    explicit Reader(Problems& problems) : m_problems(problems) {}

    /// Tells every key of the map that is not known.
    void onlyKeys(const Node& map, const std::vector<std::string>& known);
    /// Tells that it is missing, or that nothing stands behind it.
    [[nodiscard]] const Node* required(const Node& map, const std::string& key);
    /// Tells a key that is there with nothing behind it.
    void notEmpty(const Node& map, const std::string& key);

    // Each tells a problem when the node is there and does not fit; a missing node gives an empty value.
    [[nodiscard]] Text text(const Node& map, const std::string& key);
    [[nodiscard]] std::optional<Text> optionalText(const Node& map, const std::string& key);
    [[nodiscard]] std::vector<Text> texts(const Node& map, const std::string& key); ///< one, or a list
    [[nodiscard]] bool flag(const Node& map, const std::string& key, bool otherwise);
    [[nodiscard]] std::optional<core::Millis> time(const Node& map, const std::string& key);
    [[nodiscard]] int number(const Node& map, const std::string& key, int otherwise);
    /// One of the known words; the first when it is missing or unknown.
    [[nodiscard]] std::size_t word(const Node& map, const std::string& key, const std::vector<std::string>& known);
    [[nodiscard]] std::vector<Text> textsOf(const Node& node);
    [[nodiscard]] bool wantMap(const Node& node, const std::string& what);
    [[nodiscard]] bool wantList(const Node& node, const std::string& what);
    [[nodiscard]] bool wantScalar(const Node& node, const std::string& what);

    void error(const Place& place, const char* code, const std::string& chinese, const std::string& english,
               const std::string& didYouMean = {});

private:
    Problems& m_problems;
};

} // namespace yingke::scenario
