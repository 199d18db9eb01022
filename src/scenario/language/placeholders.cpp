// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/language/placeholders.h"

#include <algorithm>
#include <set>

namespace yingke::scenario {

namespace {

const std::set<std::string>& fixedNames() {
    static const std::set<std::string> names = {"visitor", "visitor.name", "visitor.room", "other",       "colleague",
                                                "post",    "me",           "promise",      "promise.due", "wait"};
    return names;
}

} // namespace

bool valueKnown(const std::string& name, const Script& script, const Vocabulary& words) {
    if (script.facts.count(core::FactId{name}) > 0 || words.lookUps.count(name) > 0) {
        return true;
    }
    return std::any_of(script.steps.begin(), script.steps.end(), [&name](const Step& step) {
        return std::any_of(step.amounts.begin(), step.amounts.end(),
                           [&name](const Amount& amount) { return amount.id.value == name; });
    });
}

bool placeholderKnown(const std::string& name, const Script& script, const Vocabulary& words) {
    const std::size_t dot = name.find('.');
    const std::string head = name.substr(0, dot);
    const std::string rest = dot == std::string::npos ? std::string{} : name.substr(dot + 1);
    const bool ofRole = head == "colleague" || head == "post" || head == "where";
    const bool role = ofRole && words.roles.count(rest) > 0;
    const bool office = head == "office" && words.texts.count(rest) > 0;
    return fixedNames().count(name) > 0 || role || office || valueKnown(name, script, words);
}

std::vector<std::string> placeholdersFor(const Script& script) {
    std::vector<std::string> all(fixedNames().begin(), fixedNames().end());
    for (const auto& [id, spec] : script.facts) {
        all.push_back(id.value);
    }
    return all;
}

std::vector<std::string> placeholdersIn(const std::string& sentence) {
    std::vector<std::string> names;
    for (std::size_t open = sentence.find('{'); open != std::string::npos; open = sentence.find('{', open + 1)) {
        const std::size_t close = sentence.find('}', open);
        if (close == std::string::npos) {
            break;
        }
        const std::string name = sentence.substr(open + 1, close - open - 1);
        if (std::find(names.begin(), names.end(), name) == names.end()) {
            names.push_back(name);
        }
    }
    return names;
}

} // namespace yingke::scenario
