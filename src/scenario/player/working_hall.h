// SPDX-License-Identifier: GPL-3.0-or-later
// The draft that a walk decides on, seen from its visit and its script: later conditions see what earlier acts did.
// Inside the player only.
#pragma once

#include "core/draft.h"
#include "scenario/player/player.h"
#include "scenario/player/visit_values.h"

#include <string>
#include <variant>

namespace yingke::scenario {

class WorkingHall {
public:
    /// All outlive it.
    WorkingHall(const Script& script, core::Draft& draft, core::VisitId visit, const Surroundings& surroundings);

    /// Decides on the draft; false when the machine refuses, and the draft is as before.
    bool ask(const core::Command& command) { return !m_draft.decide(command); }

    /// An input to another script of the same visit, on the same draft.
    bool play(const Script& other, const Input& input);

    [[nodiscard]] const Script& script() const { return m_script; }
    [[nodiscard]] const core::Hall& hall() const { return m_draft.hall(); }
    [[nodiscard]] const Surroundings& surroundings() const { return m_surroundings; }
    [[nodiscard]] const core::VisitId& id() const { return m_visit; }
    [[nodiscard]] const core::Visit& visit() const; ///< as all that was asked so far has left it
    /// The visit is on another script now: one that came first, or the one that waited for this.
    [[nodiscard]] bool left() const { return visit().run.script != m_script.ref; }
    [[nodiscard]] const Step* current() const; ///< where the visit stands in this script; nullptr: at no step

    /// Where a step's reference leads to; empty: to the step below. The empty id is the end.
    [[nodiscard]] core::StepId target(const Step& step, const Text& reference) const;
    [[nodiscard]] core::VisitId whom(const std::string& who) const; ///< "visitor" or "other"
    /// A sentence in Chinese to be written down, with its placeholders filled in.
    [[nodiscard]] std::string filled(const std::string& sentence) const;
    /// What an expression of the second language comes to at a step, or what holds it up: a fact that is wanted, or
    /// `fails` (an obstacle's detail) when it can't be reckoned.
    [[nodiscard]] std::variant<Value, Obstacle> reckoned(const Step& step, const std::string& text,
                                                         const char* fails) const;
    [[nodiscard]] ValuePlace placeAt(const Step& step) const; ///< outlived by this and the step
    [[nodiscard]] Obstacle obstacle(Obstacle::Kind kind, std::string field = {}, std::string detail = {}) const;

private:
    const Script& m_script;
    core::Draft& m_draft;
    core::VisitId m_visit;
    const Surroundings& m_surroundings;
};

} // namespace yingke::scenario
