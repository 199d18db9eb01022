// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/trainers_scripts.h"

#include "rehearsal/editor/draft_shelf.h"

#include <algorithm>

namespace yingke::rehearsal {

void TrainersScripts::reload() {
    m_library = m_shelf.library();
    m_drafts = layDrafts(m_publisher, m_library);
}

TrainersScripts::Taken TrainersScripts::take(const scenario::Script& script) {
    const auto old = std::find_if(m_library.scripts.begin(), m_library.scripts.end(),
                                  [&script](const scenario::Script& one) { return one.id == script.id; });
    const bool fresh = old == m_library.scripts.end();
    if (!fresh && old->ref.hash == script.ref.hash) {
        return Taken::Same;
    }
    if (fresh) {
        m_library.scripts.push_back(script);
    } else {
        *old = script;
    }
    const scenario::Script* published = m_shelf.published(script.id);
    if (published != nullptr && published->ref.hash == script.ref.hash) {
        m_drafts.erase(script.id);
    } else {
        m_drafts[script.id] = true;
    }
    return fresh ? Taken::New : Taken::Other;
}

} // namespace yingke::rehearsal
