// SPDX-License-Identifier: GPL-3.0-or-later
// The office as a moment of the log had it: whose desk it was, what time it was, and what fees, numbers, texts and the
// calendar were before they were edited since.
#pragma once

#include "frontdesk/office_surroundings.h"

#include <map>
#include <optional>

namespace yingke::reading {

class ReplaySurroundings : public scenario::Surroundings {
public:
    /// `office` outlives it. `changes`: office_changed events after the moment, oldest first.
    ReplaySurroundings(const office::Office& office, const core::Moment& now, core::PersonId me,
                       const std::vector<core::event::OfficeChanged>& changes);

    [[nodiscard]] core::Moment now() const override { return m_clock.at; }
    [[nodiscard]] scenario::Person me() const override { return m_today.me(); }
    [[nodiscard]] std::optional<scenario::Person> person(const core::PersonId& id) const override {
        return m_today.person(id);
    }
    [[nodiscard]] std::optional<core::PersonId> personNamed(const std::string& name) const override {
        return m_today.personNamed(name);
    }
    [[nodiscard]] std::vector<core::PersonId> holders(const core::RoleId& role) const override {
        return m_today.holders(role);
    }
    [[nodiscard]] std::vector<core::PersonId> standIns(const core::RoleId& role) const override {
        return m_today.standIns(role);
    }
    [[nodiscard]] std::optional<std::int64_t> fee(const std::string& name) const override;
    [[nodiscard]] std::optional<double> setting(const std::string& name) const override;
    [[nodiscard]] const scenario::OfficeCalendar& calendar() const override {
        return m_calendar ? *m_calendar : m_today.calendar();
    }
    [[nodiscard]] std::string text(const std::string& name) const override;
    [[nodiscard]] scenario::Sheet sheet(const std::string& name) const override { return m_today.sheet(name); }
    [[nodiscard]] std::vector<std::string> options(const std::string& list) const override {
        return m_today.options(list);
    }
    /// What was looked up stands in the visit's facts.
    [[nodiscard]] std::map<core::FactId, core::FactValue> lookUp(const std::string& /*kind*/,
                                                                 const core::Visit& /*visit*/) const override {
        return {};
    }
    [[nodiscard]] bool copiesAllowed() const override { return setting("copy_identity_papers").value_or(0) != 0; }
    [[nodiscard]] const scenario::Vocabulary& vocabulary() const override { return m_today.vocabulary(); }
    [[nodiscard]] core::LimitTable limits() const override { return m_today.limits(); }
    [[nodiscard]] std::string newId() const override { return m_today.newId(); }

private:
    struct Standing : core::Clock {
        core::Moment at;
        [[nodiscard]] core::Moment now() const override { return at; }
    };
    Standing m_clock;
    frontdesk::OfficeSurroundings m_today;
    std::map<std::string, std::string> m_before;        ///< by "fees.NAME": as it was at the moment
    std::optional<scenario::OfficeCalendar> m_calendar; ///< as it was; nothing: as it is today
};

} // namespace yingke::reading
