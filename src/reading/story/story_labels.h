// SPDX-License-Identifier: GPL-3.0-or-later
// What facts, papers, roles and steps are called in a visit: by the script text that it ran on, else by the office's
// vocabulary. Inside office/story only.
#pragma once

#include "office/data/office.h"
#include "scenario/player/script_shelf.h"

#include <QString>

#include <vector>

namespace yingke::reading {

class StoryLabels {
public:
    StoryLabels(const office::Office& office, scenario::ScriptShelf& shelf) : m_office(office), m_shelf(shelf) {}

    /// A scenario began: its text is asked first from now on.
    void begin(const core::ScriptRef& script);
    [[nodiscard]] const scenario::Step* step(const core::StepId& id) const;
    [[nodiscard]] QString stepTitle(const core::StepId& id) const;
    /// Words of a step whose own words were erased: as the script has them, 〔…〕 for each placeholder.
    [[nodiscard]] QString erasedWords(const core::StepId& id, const core::VisitId& visit) const;
    [[nodiscard]] QString fact(const core::FactId& id) const;
    [[nodiscard]] QString paper(const core::PaperKey& key) const;
    [[nodiscard]] QString party(const std::string& id) const; ///< a role or a party
    [[nodiscard]] QString slip(const std::string& kind) const;
    [[nodiscard]] QString policy(const std::string& id) const;
    [[nodiscard]] QString gesture(const core::StepId& step, const std::string& id) const;

private:
    const office::Office& m_office;
    scenario::ScriptShelf& m_shelf;
    std::vector<const scenario::Script*> m_scripts; ///< the last one first
};

} // namespace yingke::reading
