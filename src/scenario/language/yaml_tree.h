// SPDX-License-Identifier: GPL-3.0-or-later
// A YAML text as a small tree with places. Bounded before it is built; aliases, duplicate keys, further documents,
// tabs in the margin and invalid UTF-8 are refused with their place. All scalars are texts: what they mean is read
// later.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/place.h"
#include "scenario/language/problem.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace yingke::scenario {

struct Node {
    struct Entry;
    enum class Kind { Scalar, List, Map };
    Kind kind = Kind::Scalar;
    std::string scalar;
    bool quoted = false;
    std::vector<Node> items;    ///< List
    std::vector<Entry> entries; ///< Map, in the order of the file
    Place place;

    [[nodiscard]] const Node* get(const std::string& key) const;
    [[nodiscard]] Text text() const { return {scalar, place}; }
    [[nodiscard]] bool isMap() const { return kind == Kind::Map; }
    [[nodiscard]] bool isList() const { return kind == Kind::List; }
    [[nodiscard]] bool isScalar() const { return kind == Kind::Scalar; }
};

/// "key: value" of a map.
struct Node::Entry {
    Text key;
    Node value;
};

inline constexpr std::size_t mostYamlBytes = std::size_t{512} * 1024;
inline constexpr int mostYamlDepth = 32;
inline constexpr int mostYamlNodes = 20'000;

/// The tree, or nothing with at least one problem told.
[[nodiscard]] std::optional<Node> readYaml(const Source& source, Problems& problems);

} // namespace yingke::scenario
