// SPDX-License-Identifier: GPL-3.0-or-later
// The scripts as the trainer has them: the published ones, drafts in their places, the one that is being written as it
// stands in the editor.
#pragma once

#include "publishing/publisher.h"
#include "scenario/language/loader.h"
#include "scenario/player/script_shelf.h"

#include <map>
#include <string>

namespace yingke::rehearsal {

class TrainersScripts {
public:
    /// Both outlive it. Nothing is read before reload().
    TrainersScripts(const scenario::ScriptShelf& shelf, const publishing::Publisher& publisher)
        : m_shelf(shelf), m_publisher(publisher) {}

    void reload();
    enum class Taken { Same, Other, New };
    /// The script as it loads in the editor; Same: its text was here already.
    [[nodiscard]] Taken take(const scenario::Script& script);

    [[nodiscard]] const scenario::Library& library() const { return m_library; }
    [[nodiscard]] const scenario::Script* find(const std::string& id) const { return m_library.find(id); }
    /// Ids that have a draft, and whether it can be walked.
    [[nodiscard]] const std::map<std::string, bool>& drafts() const { return m_drafts; }
    [[nodiscard]] bool isDraft(const std::string& id) const { return m_drafts.count(id) > 0; }

private:
    const scenario::ScriptShelf& m_shelf;
    const publishing::Publisher& m_publisher;
    scenario::Library m_library;
    std::map<std::string, bool> m_drafts;
};

} // namespace yingke::rehearsal
