// SPDX-License-Identifier: GPL-3.0-or-later
// What was being typed at steps that are not shown now: kept by visit and step until one comes back to them. In memory
// only: it is nobody's word yet, and no file and no log holds it; the end of the program is its end.
#pragma once

#include "core/ids.h"

#include <QString>

#include <map>
#include <string>
#include <utility>

namespace yingke::widgets {

class StepDrafts {
public:
    struct Draft {
        std::map<std::string, QString> typed; ///< by fact
        std::string last;                     ///< the fact that was being written; empty: none
    };

    /// In place of what was kept there; nothing typed: nothing is kept.
    void keep(const QString& about, const core::StepId& step, const Draft& draft) {
        if (draft.typed.empty()) {
            m_kept.erase({about, step});
        } else {
            m_kept[{about, step}] = draft;
        }
    }
    [[nodiscard]] Draft of(const QString& about, const core::StepId& step) const {
        const auto kept = m_kept.find({about, step});
        return kept != m_kept.end() ? kept->second : Draft();
    }
    void clear() { m_kept.clear(); }

private:
    std::map<std::pair<QString, core::StepId>, Draft> m_kept;
};

} // namespace yingke::widgets
