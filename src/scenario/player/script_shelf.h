// SPDX-License-Identifier: GPL-3.0-or-later
// The scripts at hand: the published ones for the next visitor, and every archived text that a running visit began
// with.
#pragma once

#include "core/ids.h"
#include "scenario/language/loader.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace yingke::scenario {

class ScriptShelf {
public:
    /// `archive` is told of each text when a visit first begins with it (hash, id, bundle); `fetch` brings an archived
    /// bundle back by hash (empty when there is none).
    using Archive = std::function<void(const std::string& hash, const std::string& id, const std::string& bundle)>;
    using Fetch = std::function<std::string(const std::string& hash)>;
    ScriptShelf(scenario::Library library, Archive archive, Fetch fetch);

    /// The published script; nullptr when there is none of that id.
    [[nodiscard]] const scenario::Script* published(const std::string& id) const;
    /// All that are offered as a matter, in the order that their heads give (`order:`), then in that of their files.
    [[nodiscard]] std::vector<const scenario::Script*> matters() const;
    /// The text a visit is pinned to; nullptr when it is pinned to none, or it can't be had any more.
    [[nodiscard]] const scenario::Script* pinned(const core::ScriptRef& ref);
    /// From now on this is the published text of its id; visits that run stay with theirs. Pointers that
    /// published() and matters() gave before are not to be used any more.
    void publish(scenario::Script script);
    /// Remembers that a visit begins with it.
    void begin(const scenario::Script& script);

    [[nodiscard]] const scenario::Problems& problems() const;
    /// All that are published. As with published(): not to be kept over publish().
    [[nodiscard]] const scenario::Library& library() const { return m_library; }

private:
    scenario::Library m_library;
    Archive m_archive;
    Fetch m_fetch;
    std::map<std::string, scenario::Script> m_byHash;
};

} // namespace yingke::scenario
