// SPDX-License-Identifier: GPL-3.0-or-later
// A working copy of the hall that every command of a walk has been decided on, so that later conditions see what
// earlier acts did, and no command is handed out that the machine would refuse. Inside the player only.
#pragma once

#include "core/decide.h"
#include "scenario/player/player.h"

#include <string>
#include <utility>
#include <vector>

namespace yingke::scenario {

class WorkingHall {
public:
    /// `script` and `surroundings` outlive it; the hall is copied and has the visit.
    WorkingHall(const Script& script, const core::Hall& hall, core::VisitId visit, const Surroundings& surroundings);

    /// Decides on the working copy; false (and nothing handed out) when the machine refuses.
    bool ask(core::Command command);
    /// All that was decided, in order. Once, at the end.
    [[nodiscard]] std::vector<core::Command> takeCommands() { return std::move(m_commands); }

    [[nodiscard]] const Script& script() const { return m_script; }
    [[nodiscard]] const core::Hall& hall() const { return m_hall; }
    [[nodiscard]] const Surroundings& surroundings() const { return m_surroundings; }
    [[nodiscard]] const core::VisitId& id() const { return m_visit; }
    [[nodiscard]] const core::Visit& visit() const; ///< as all that was asked so far has left it
    [[nodiscard]] const Step* current() const;      ///< where the visit stands in this script; nullptr: at no step

    /// Where a step's reference leads to; empty: to the step below. The empty id is the end.
    [[nodiscard]] core::StepId target(const Step& step, const Text& reference) const;
    [[nodiscard]] core::VisitId whom(const std::string& who) const; ///< "visitor" or "other"
    /// A sentence in Chinese with its placeholders filled in.
    [[nodiscard]] std::string filled(const std::string& sentence) const;
    [[nodiscard]] Obstacle obstacle(Obstacle::Kind kind, std::string field = {}, std::string detail = {}) const;

private:
    const Script& m_script;
    core::Hall m_hall;
    core::VisitId m_visit;
    const Surroundings& m_surroundings;
    std::vector<core::Command> m_commands;
};

} // namespace yingke::scenario
