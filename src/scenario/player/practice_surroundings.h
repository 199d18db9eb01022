// SPDX-License-Identifier: GPL-3.0-or-later
// A world with a practice cast: who is in, what the tables say, all chosen beforehand. For the explorer and rehearsals.
#pragma once

#include "core/presence.h"
#include "core/visitor.h"
#include "scenario/language/model.h"
#include "scenario/player/surroundings.h"

#include <map>
#include <string>
#include <vector>

namespace yingke::scenario {

/// When every practice begins: Wednesday 18 November 2026, 19:06:40.
inline constexpr core::Moment practiceBegin{1'000'000, 1'795'000'000'000, 480};

/// The post that stands in for another one in a practice.
[[nodiscard]] core::RoleId practiceStandIn(const core::RoleId& role);

class PracticeSurroundings : public Surroundings {
public:
    PracticeSurroundings(const Vocabulary& vocabulary, const core::LimitTable& limits)
        : m_vocabulary(&vocabulary), m_limits(limits) {}

    void setPresence(const std::string& role, core::PresenceState state) { m_presence[role] = state; }
    void setLookUp(const core::FactId& fact, core::FactValue value) { m_lookUps[fact] = std::move(value); }
    void setVisitor(core::Visitor visitor) { m_visitor = std::move(visitor); }
    void setNow(const core::Moment& now) { m_now = now; }
    [[nodiscard]] std::vector<core::Presence> cast() const;
    [[nodiscard]] const core::Visitor& visitor() const { return m_visitor; }

    [[nodiscard]] core::Moment now() const override { return m_now; }
    [[nodiscard]] Person me() const override;
    [[nodiscard]] std::optional<Person> person(const core::PersonId& id) const override;
    /// Every name is somebody's.
    [[nodiscard]] std::optional<core::PersonId> personNamed(const std::string& name) const override;
    [[nodiscard]] std::vector<core::PersonId> holders(const core::RoleId& role) const override;
    /// The service supervisor; for that one, the director.
    [[nodiscard]] std::vector<core::PersonId> standIns(const core::RoleId& role) const override;
    [[nodiscard]] std::optional<std::int64_t> fee(const std::string& name) const override;
    [[nodiscard]] std::optional<double> setting(const std::string& name) const override;
    [[nodiscard]] std::string text(const std::string& name) const override;
    [[nodiscard]] std::map<core::FactId, core::FactValue> lookUp(const std::string& kind,
                                                                 const core::Visit& visit) const override;
    [[nodiscard]] bool copiesAllowed() const override { return true; }
    [[nodiscard]] const Vocabulary& vocabulary() const override { return *m_vocabulary; }
    [[nodiscard]] core::LimitTable limits() const override { return m_limits; }
    [[nodiscard]] std::string newId() const override;

private:
    const Vocabulary* m_vocabulary; ///< outlives this world
    core::LimitTable m_limits;
    core::Moment m_now = practiceBegin;
    std::map<std::string, core::PresenceState> m_presence; ///< by role
    std::map<core::FactId, core::FactValue> m_lookUps;
    core::Visitor m_visitor;
    mutable int m_ids = 0;
};

} // namespace yingke::scenario
