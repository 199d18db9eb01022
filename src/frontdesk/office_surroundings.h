// SPDX-License-Identifier: GPL-3.0-or-later
// The world as the office's tables tell it to the player.
#pragma once

#include "core/hall.h"
#include "core/ports.h"
#include "office/data/office.h"
#include "register/rooms/register_values.h"
#include "scenario/player/surroundings.h"

namespace yingke::registers {
class RoomRegister;
} // namespace yingke::registers

namespace yingke::scenario {
class ScriptShelf;
} // namespace yingke::scenario

namespace yingke::frontdesk {

class WaitTimes;

class OfficeSurroundings : public scenario::Surroundings {
public:
    /// All outlive it. `shelf`: what scripts that come first are taken from; nullptr: there are none. `waits`: nullptr:
    /// how long it will be is not known. `hall`: what was paid, promised and kept so far; nullptr: nothing.
    OfficeSurroundings(const office::Office& office, const core::Clock& clock, core::PersonId me,
                       const registers::RoomRegister* rooms = nullptr, scenario::ScriptShelf* shelf = nullptr,
                       const WaitTimes* waits = nullptr, const core::Hall* hall = nullptr)
        : m_office(office), m_clock(clock), m_me(std::move(me)), m_rooms(rooms), m_shelf(shelf), m_waits(waits),
          m_hall(hall) {}

    [[nodiscard]] core::Moment now() const override { return m_clock.now(); }
    [[nodiscard]] scenario::Person me() const override;
    [[nodiscard]] std::optional<scenario::Person> person(const core::PersonId& id) const override;
    [[nodiscard]] std::optional<core::PersonId> personNamed(const std::string& name) const override {
        return m_office.personNamed(name);
    }
    [[nodiscard]] std::vector<core::PersonId> holders(const core::RoleId& role) const override {
        return m_office.holders(role);
    }
    [[nodiscard]] std::vector<core::PersonId> standIns(const core::RoleId& role) const override {
        return m_office.standIns(role);
    }
    [[nodiscard]] std::optional<std::int64_t> fee(const std::string& name) const override { return m_office.fee(name); }
    [[nodiscard]] std::optional<double> setting(const std::string& name) const override {
        return m_office.setting(name);
    }
    [[nodiscard]] const scenario::OfficeCalendar& calendar() const override { return m_office.calendar(); }
    [[nodiscard]] std::string text(const std::string& name) const override { return m_office.text(name); }
    [[nodiscard]] scenario::Sheet sheet(const std::string& name) const override;
    [[nodiscard]] std::vector<std::string> options(const std::string& list) const override;
    /// "owed": the lines that the visitor's room owes.
    [[nodiscard]] std::vector<std::string> optionsOf(const core::Visit& visit, const std::string& list) const override;
    /// "owed": what it owes in words, and the sum of what was chosen of it. "approval", "kept": of the visitor's room.
    /// "specialist": the telephone of the one that was picked. "register": the owner of the visitor's room. "arrears":
    /// months and sum that this visitor answers for. A room that the register does not have brings nothing.
    [[nodiscard]] std::map<core::FactId, core::FactValue> lookUp(const std::string& kind,
                                                                 const core::Visit& visit) const override;
    [[nodiscard]] bool copiesAllowed() const override { return m_office.copiesAllowed(); }
    [[nodiscard]] const scenario::Vocabulary& vocabulary() const override { return m_office.vocabulary(); }
    [[nodiscard]] core::LimitTable limits() const override { return m_office.limits(); }
    [[nodiscard]] const scenario::Script* published(const std::string& scenario) const override;
    [[nodiscard]] const scenario::Script* pinned(const core::ScriptRef& script) const override;
    [[nodiscard]] std::optional<core::WaitRange> waitFor(const core::VisitId& visit) const override;
    [[nodiscard]] std::string newId() const override;

private:
    [[nodiscard]] const core::Hall& hall() const;
    [[nodiscard]] std::optional<registers::Household> householdOf(const core::Visit& visit) const;

    const office::Office& m_office;
    const core::Clock& m_clock;
    core::PersonId m_me;
    const registers::RoomRegister* m_rooms;
    scenario::ScriptShelf* m_shelf;
    const WaitTimes* m_waits;
    const core::Hall* m_hall;
};

} // namespace yingke::frontdesk
