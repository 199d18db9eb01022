// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/script_shelf.h"

#include <algorithm>
#include <limits>

namespace yingke::scenario {

ScriptShelf::ScriptShelf(scenario::Library library, Archive archive, Fetch fetch)
    : m_library(std::move(library)), m_archive(std::move(archive)), m_fetch(std::move(fetch)) {
    for (const scenario::Script& script : m_library.scripts) {
        m_byHash.emplace(script.ref.hash, script);
    }
}

const scenario::Script* ScriptShelf::published(const std::string& id) const { return m_library.find(id); }

std::vector<const scenario::Script*> ScriptShelf::matters() const {
    std::vector<const scenario::Script*> matters;
    for (const scenario::Script& script : m_library.scripts) {
        if (script.listed == "matter") {
            matters.push_back(&script);
        }
    }
    const auto place = [](const scenario::Script* script) {
        return script->order > 0 ? script->order : std::numeric_limits<int>::max();
    };
    std::stable_sort(matters.begin(), matters.end(),
                     [&place](const scenario::Script* a, const scenario::Script* b) { return place(a) < place(b); });
    return matters;
}

const scenario::Script* ScriptShelf::pinned(const core::ScriptRef& ref) {
    if (ref.empty()) {
        return nullptr;
    }
    if (const auto found = m_byHash.find(ref.hash); found != m_byHash.end()) {
        return &found->second;
    }
    const std::string bundle = m_fetch ? m_fetch(ref.hash) : std::string{};
    scenario::Loaded loaded = bundle.empty() ? scenario::Loaded{} : scenario::loadBundle(ref.id, bundle);
    if (!loaded.script || loaded.script->ref.hash != ref.hash) {
        return nullptr;
    }
    return &m_byHash.emplace(ref.hash, std::move(*loaded.script)).first->second;
}

void ScriptShelf::publish(scenario::Script script) {
    m_byHash.emplace(script.ref.hash, script);
    const auto old = std::find_if(m_library.scripts.begin(), m_library.scripts.end(),
                                  [&script](const scenario::Script& one) { return one.id == script.id; });
    if (old != m_library.scripts.end()) {
        *old = std::move(script);
    } else {
        m_library.scripts.push_back(std::move(script));
    }
}

void ScriptShelf::begin(const scenario::Script& script) {
    if (m_archive) {
        m_archive(script.ref.hash, script.id, scenario::bundleOf(script));
    }
}

const scenario::Problems& ScriptShelf::problems() const { return m_library.problems; }

} // namespace yingke::scenario
