// SPDX-License-Identifier: GPL-3.0-or-later
// What a walk notes of the visit's facts: filled in, looked up, carried over. Inside the player only.
#pragma once

#include "scenario/player/working_hall.h"

#include <map>
#include <optional>
#include <string>

namespace yingke::scenario {

class WalkFacts {
public:
    explicit WalkFacts(WorkingHall& at) : m_at(at) {}

    /// Records what was filled in; all of it or nothing.
    std::optional<Obstacle> fill(const Fill& input);
    /// The first fact of the step that must be known to leave it and is not, or that no longer fits.
    [[nodiscard]] std::optional<Obstacle> wanted(const Step& step) const;
    void note(const core::FactId& fact, core::FactValue value); ///< records it unless it is known so
    void beginRoom(const Step& step);                           ///< a room to fill in begins with the visitor's
    /// Who the visitor is was corrected: what was taken over of it, and what was looked up by it, follows.
    void correctVisitor();
    void beginVisitor(); ///< what is the visitor's own (of: visitor) is known when the visitor's details are
    void lookUp(const Step& step);
    /// A follow-up begins with what was known when its promise was made.
    void carryOver(const Begin& input);

private:
    /// What was entered as the visitor's own becomes one of the visitor's details.
    void describe(const FactSpec& spec, const std::string& text);
    /// With how little and how much it may be here.
    [[nodiscard]] FactSpec bounded(const FactSpec& spec, const std::map<core::FactId, core::FactValue>& beside) const;
    /// "after" when a point in time is not after the one it must come after.
    [[nodiscard]] std::optional<std::string> tooEarly(const FactSpec& spec, const core::FactValue& value,
                                                      const std::map<core::FactId, core::FactValue>& beside) const;

    WorkingHall& m_at;
};

} // namespace yingke::scenario
