// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a walk: seen, copied, missing, given back. Inside the player only.
#pragma once

#include "scenario/player/working_hall.h"

#include <optional>
#include <string>
#include <vector>

namespace yingke::scenario {

class WalkPapers {
public:
    explicit WalkPapers(WorkingHall& at) : m_at(at) {}

    std::optional<Obstacle> mark(const Mark& input);
    /// A paper without which the step is not left. Where the script has a way for what is missing: those that are
    /// neither seen nor said to be missing; their names stand in the detail.
    [[nodiscard]] std::optional<Obstacle> missing(const Step& step) const;
    /// Papers of the step that are neither seen nor said to be missing: no answer is given over them, for what it
    /// brings (a list of what is missing) would guess.
    [[nodiscard]] std::optional<Obstacle> unsaid(const Step& step) const;
    /// `to`, or the way for missing papers (the list to take home, the second trip).
    [[nodiscard]] core::StepId orMissing(const Step& step, const core::StepId& to) const;
    void giveBack();             ///< notes every paper that is here as returned, but those that stay
    void keep(const Step& step); ///< papers of the step that were seen stay here
    void giveKept();             ///< what was kept of the visitor's room, in whichever visit, is given back

private:
    [[nodiscard]] std::string whose() const; ///< as written down: 王先生（万家装饰）
    [[nodiscard]] std::string namesOf(const std::vector<core::PaperKey>& papers) const; ///< in Chinese, with 、

    WorkingHall& m_at;
};

} // namespace yingke::scenario
