// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/draft_shelf.h"

#include <algorithm>

namespace yingke::rehearsal {

std::map<std::string, bool> layDrafts(const publishing::Publisher& publisher, scenario::Library& library) {
    std::map<std::string, bool> drafts;
    for (const std::string& file : publisher.drafts()) {
        if (publishing::scriptKindOf(file) != publishing::ScriptKind::Script) {
            continue;
        }
        const std::string id = publishing::scriptIdOf(file);
        publishing::ReadText read = publisher.read(file, publisher.draft(file).value_or(QString()));
        const bool walks = read.script && read.script->id == id && !scenario::hasErrors(read.problems);
        drafts[id] = walks;
        if (!walks) {
            continue;
        }
        const auto old = std::find_if(library.scripts.begin(), library.scripts.end(),
                                      [&id](const scenario::Script& script) { return script.id == id; });
        if (old != library.scripts.end()) {
            *old = std::move(*read.script);
        } else {
            library.scripts.push_back(std::move(*read.script));
        }
    }
    return drafts;
}

} // namespace yingke::rehearsal
