// SPDX-License-Identifier: GPL-3.0-or-later
// Promises of a walk: made when a step is left, and ended or moved by the script that follows one up. Inside the player
// only.
#pragma once

#include "scenario/player/working_hall.h"

#include <optional>
#include <string>
#include <variant>

namespace yingke::scenario {

class WalkPromise {
public:
    explicit WalkPromise(WorkingHall& at) : m_at(at) {}

    /// The step's promise; not twice when the step is left again.
    std::optional<Obstacle> make(const Step& step);
    /// How the promise that this run follows up came out.
    std::optional<Obstacle> end(const Step& step);
    /// promise.known, promise.moved (how often), promise.locked (not again), promise.broken; nothing when it is another
    /// name.
    [[nodiscard]] std::optional<double> tells(const std::string& name) const;

private:
    /// The open promise of a kind that was made for the visitor's room, in whichever visit.
    [[nodiscard]] const core::Promise* openOf(const std::string& kind) const;
    /// The point in time that a step names, or what holds it up. First language: a fact.
    [[nodiscard]] std::variant<core::Millis, Obstacle> pointAt(const Step& step, const Text& text) const;
    [[nodiscard]] std::optional<core::Millis> pointOfFact(const std::string& name) const;
    /// Who keeps it: me, who has the role, or the colleague whom a fact names; nothing when no colleague is called so.
    [[nodiscard]] std::optional<core::PersonId> ownerOf(const std::string& owner) const;
    [[nodiscard]] std::string fieldOf(const Text& text) const; ///< the first fact that is named; empty: none
    std::optional<Obstacle> move(const Step& step, const core::Promise& promise, const std::string& why);

    WorkingHall& m_at;
};

} // namespace yingke::scenario
