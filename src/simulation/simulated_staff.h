// SPDX-License-Identifier: GPL-3.0-or-later
// One day of the simulated hall: an agenda of what happens when, and people who do the next thing they have to do.
#pragma once

#include "simulation/guest.h"
#include "simulation/simulated_hall.h"

#include <functional>
#include <map>
#include <queue>
#include <vector>

namespace yingke::simulation {

class SimulatedStaff {
public:
    SimulatedStaff(SimulatedHall& hall, Chance& chance, const office::Office& office, std::vector<std::string> matters);

    /// From the opening of the desk to its closing. `midnight`: UTC of the day's local midnight, `steady` the same.
    void playDay(const core::Moment& midnight, int weekday, int perDay);
    /// The hall's sink tells of each event here too.
    void note(const core::EventRecord& record);
    [[nodiscard]] std::int64_t visits() const { return m_visits; }
    [[nodiscard]] std::int64_t refused() const { return m_refused; }

private:
    struct Agent {
        core::PersonId id;
        core::DeskId desk;
        bool receptionist = false;
        bool away = false;
        bool scheduled = false;
        core::VisitId focus;
        core::VisitId greets; ///< stands up for this visitor, or reaches for the telephone
    };
    struct Entry {
        core::Millis at = 0;
        std::int64_t order = 0;
        std::function<void()> act;
        friend bool operator<(const Entry& a, const Entry& b) { return a.at != b.at ? a.at > b.at : a.order > b.order; }
    };

    void at(core::Millis steady, std::function<void()> act);
    void after(double seconds, std::function<void()> act);
    void moveTo(core::Millis steady);
    bool command(const Agent& agent, const std::vector<core::Command>& commands);
    bool input(const Agent& agent, const core::VisitId& visit, const scenario::Input& input);
    void openDay(const core::Moment& midnight, int weekday, int perDay);
    void absence(std::size_t agent, core::Millis from, core::Millis to, const char* reason);
    void arrive(Guest guest);
    void greet(std::size_t agent, const core::VisitId& visit);
    void wake();
    [[nodiscard]] core::VisitId work(Agent& agent);
    void act(std::size_t index);
    /// Does the next thing; seconds until the one after.
    double doOne(Agent& agent, const core::VisitId& visit);
    double playStep(Agent& agent, const core::VisitId& visit, Guest& guest);
    void fillIn(const Agent& agent, const core::VisitId& visit, Guest& guest, const scenario::Screen& screen);
    double afterScript(Agent& agent, const core::VisitId& visit, Guest& guest);
    void finish(Agent& agent, const core::VisitId& visit);
    void takerComes(const core::VisitId& visit, const core::HandoverId& handover);
    void settlePromise(const core::PromiseId& promise, const core::PersonId& owner);

    SimulatedHall& m_hall;
    Chance& m_chance;
    std::vector<std::string> m_matters;
    std::vector<Agent> m_agents;
    std::map<core::VisitId, Guest> m_guests;
    std::priority_queue<Entry> m_agenda;
    std::multimap<core::Millis, std::function<void()>> m_later; ///< on other days, by UTC
    core::Millis m_closes = 0;                                  ///< steady, of this day
    std::int64_t m_order = 0;
    std::int64_t m_visits = 0;
    std::int64_t m_refused = 0;
};

} // namespace yingke::simulation
