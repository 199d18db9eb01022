// SPDX-License-Identifier: GPL-3.0-or-later
// The machine of a simulation: the real decide, evolve and player on a clock that is moved, at several desks.
#pragma once

#include "core/decide.h"
#include "core/hall.h"
#include "core/ports.h"
#include "frontdesk/office_surroundings.h"
#include "office/data/office.h"
#include "scenario/player/player.h"
#include "scenario/player/screen.h"
#include "scenario/player/script_shelf.h"
#include "simulation/chance.h"

#include <functional>
#include <vector>

namespace yingke::core {
class Draft;
} // namespace yingke::core

namespace yingke::simulation {

class MovedClock : public core::Clock {
public:
    [[nodiscard]] core::Moment now() const override { return m_now; }
    void set(const core::Moment& now) { m_now = now; }

private:
    core::Moment m_now;
};

/// The office's tables, with ids drawn from the seed.
class SimulatedSurroundings : public frontdesk::OfficeSurroundings {
public:
    SimulatedSurroundings(const office::Office& office, const core::Clock& clock, core::PersonId me, Chance& chance)
        : frontdesk::OfficeSurroundings(office, clock, std::move(me)), m_clock(clock), m_chance(chance) {}
    [[nodiscard]] std::string newId() const override { return m_chance.uuid(m_clock.now().utc); }

private:
    const core::Clock& m_clock;
    Chance& m_chance;
};

class SimulatedHall {
public:
    /// Is told of each event after the hall knows it.
    using Sink = std::function<void(const core::EventRecord&)>;
    SimulatedHall(const office::Office& office, scenario::ScriptShelf& shelf, Chance& chance, Sink sink)
        : m_office(office), m_shelf(shelf), m_chance(chance), m_sink(std::move(sink)) {}

    [[nodiscard]] const core::Hall& hall() const { return m_hall; }
    [[nodiscard]] core::Moment now() const { return m_clock.now(); }
    void setNow(const core::Moment& now) { m_clock.set(now); }
    [[nodiscard]] std::string newId() { return m_chance.uuid(now().utc); }

    /// Decided all or nothing; false when the machine refuses. `actor` may be empty (the clock).
    bool carryOut(const core::PersonId& actor, const core::DeskId& desk, const std::vector<core::Command>& commands);
    /// Through the player on the visit's script; false when it or the machine does not go on.
    bool play(const core::PersonId& actor, const core::DeskId& desk, const core::VisitId& visit,
              const scenario::Input& input);
    bool begin(const core::PersonId& actor, const core::DeskId& desk, const core::VisitId& visit,
               const std::string& script, const core::VisitId& other = {});
    [[nodiscard]] scenario::Screen screen(const core::PersonId& actor, const core::VisitId& visit);
    /// Notes the limits that are due now and goes where their scripts say.
    void noteTime(const core::DeskId& desk);
    /// A closed visit that nobody will open again, and its promises that are over, leave the hall.
    void letGo(const core::VisitId& visit);
    /// core::firstThere of those who have the role.
    [[nodiscard]] core::PersonId available(const char* role, const core::PersonId& except) const {
        return core::firstThere(m_hall, m_office.holders(core::RoleId{role}), except);
    }

private:
    [[nodiscard]] SimulatedSurroundings surroundings(const core::PersonId& me) {
        return {m_office, m_clock, me, m_chance};
    }
    [[nodiscard]] const scenario::Script* scriptOf(const core::VisitId& visit);
    [[nodiscard]] core::Draft draft(const core::PersonId& actor, const core::DeskId& desk);
    void carryOut(core::Draft draft);

    const office::Office& m_office;
    scenario::ScriptShelf& m_shelf;
    Chance& m_chance;
    Sink m_sink;
    MovedClock m_clock;
    core::Hall m_hall;
};

} // namespace yingke::simulation
