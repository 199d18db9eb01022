// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/practice_surroundings.h"

#include "core/roles.h"

namespace yingke::scenario {

core::RoleId practiceStandIn(const core::RoleId& role) {
    return core::RoleId{role.value == core::role::serviceSupervisor ? core::role::director
                                                                    : core::role::serviceSupervisor};
}

std::vector<core::Presence> PracticeSurroundings::cast() const {
    std::vector<core::Presence> cast;
    for (const auto& [role, state] : m_presence) {
        cast.push_back({core::PersonId{"p_" + role}, state, {}, {}, {}});
    }
    return cast;
}

Person PracticeSurroundings::me() const { return {core::PersonId{"p_me"}, "小陈", "接待员", Gender::Woman, ""}; }

std::optional<Person> PracticeSurroundings::person(const core::PersonId& id) const {
    if (id == me().id) {
        return me();
    }
    const std::string role = id.value.rfind("p_", 0) == 0 ? id.value.substr(2) : id.value;
    const auto label = m_vocabulary->roles.find(role);
    const std::string post = label != m_vocabulary->roles.end() ? label->second.chinese : role;
    return Person{id, post, post, Gender::Woman, "8000"};
}

std::optional<core::PersonId> PracticeSurroundings::personNamed(const std::string& name) const {
    return core::PersonId{"p_" + name};
}

std::vector<core::PersonId> PracticeSurroundings::holders(const core::RoleId& role) const {
    return {core::PersonId{"p_" + role.value}};
}

std::vector<core::PersonId> PracticeSurroundings::standIns(const core::RoleId& role) const {
    return holders(practiceStandIn(role)); // of the world in hand: an explorer asks it
}

std::optional<std::int64_t> PracticeSurroundings::fee(const std::string& name) const {
    return m_vocabulary->fees.count(name) > 0 ? std::optional<std::int64_t>(1000) : std::nullopt;
}

std::optional<double> PracticeSurroundings::setting(const std::string& name) const {
    return name == "arrears_months" ? 3.0 : 1.0;
}

std::string PracticeSurroundings::text(const std::string& name) const {
    const auto label = m_vocabulary->texts.find(name);
    return label != m_vocabulary->texts.end() ? label->second.chinese : std::string{};
}

std::map<core::FactId, core::FactValue> PracticeSurroundings::lookUp(const std::string& /*kind*/,
                                                                     const core::Visit& /*visit*/) const {
    return m_lookUps;
}

std::string PracticeSurroundings::newId() const { return "x" + std::to_string(++m_ids); }

} // namespace yingke::scenario
