// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/practice_surroundings.h"

#include "core/hall.h"
#include "scenario/expression.h"

#include <algorithm>
#include <set>

namespace yingke::scenario {

namespace {

/// Every world again for each value of one answer.
template <class Values, class Set>
void multiply(std::vector<PracticeSurroundings>& worlds, const Values& values, const Set& set) {
    std::vector<PracticeSurroundings> more;
    for (const PracticeSurroundings& world : worlds) {
        for (const auto& value : values) {
            PracticeSurroundings next = world;
            set(next, value);
            more.push_back(std::move(next));
        }
    }
    worlds = std::move(more);
}

std::set<std::string> rolesSought(const Script& script) {
    std::set<std::string> roles;
    for (const Step& step : script.steps) {
        if (const auto* find = std::get_if<FindAct>(&step.move)) {
            roles.insert(find->role.text);
            for (const Text& role : find->standIns) {
                roles.insert(role.text);
            }
        }
    }
    return roles;
}

std::set<std::string> namesAsked(const Script& script) {
    std::set<std::string> names;
    for (const Step& step : script.steps) {
        if (const auto* condition = std::get_if<IfAct>(&step.move)) {
            for (const std::string& name : namesIn(condition->condition.text)) {
                names.insert(name.rfind("has.", 0) == 0 ? name.substr(4) : name);
            }
        }
    }
    return names;
}

} // namespace

std::vector<PracticeSurroundings> PracticeSurroundings::every(const Script& script, const Vocabulary& vocabulary,
                                                              const core::LimitTable& limits) {
    std::vector<PracticeSurroundings> worlds{PracticeSurroundings(vocabulary, limits)};
    for (const std::string& role : rolesSought(script)) {
        multiply(worlds, std::vector{core::PresenceState::In, core::PresenceState::Busy, core::PresenceState::Out},
                 [&role](PracticeSurroundings& world, core::PresenceState state) { world.setPresence(role, state); });
    }
    const std::set<std::string> names = namesAsked(script);
    if (names.count("is_owner") + names.count("is_tenant") + names.count("is_contractor") > 0) {
        multiply(worlds,
                 std::vector{core::VisitorRole::Owner, core::VisitorRole::Tenant, core::VisitorRole::Contractor,
                             core::VisitorRole::Unknown},
                 [](PracticeSurroundings& world, core::VisitorRole role) {
                     core::Visitor visitor = world.visitor();
                     visitor.role = role;
                     world.setVisitor(visitor);
                 });
    }
    for (const std::string& name : names) {
        if (vocabulary.lookUps.count(name) == 0) {
            continue;
        }
        // 0, 3 and 5: below, at and over the usual three months; as a yes or no, 0 and not 0. -1: the table has
        // nothing.
        multiply(worlds, std::vector<std::int64_t>{-1, 0, 3, 5},
                 [&name](PracticeSurroundings& world, std::int64_t value) {
                     if (value >= 0) {
                         world.setLookUp(core::FactId{name}, value);
                     }
                 });
    }
    return worlds;
}

std::vector<core::Presence> PracticeSurroundings::cast() const {
    std::vector<core::Presence> cast;
    for (const auto& [role, state] : m_presence) {
        cast.push_back({core::PersonId{"p_" + role}, state, {}, {}, {}});
    }
    return cast;
}

std::string PracticeSurroundings::key() const {
    std::string key = std::to_string(static_cast<int>(m_visitor.role));
    for (const auto& [role, state] : m_presence) {
        key += "|" + role + std::to_string(static_cast<int>(state));
    }
    for (const auto& [fact, value] : m_lookUps) {
        const auto* number = std::get_if<std::int64_t>(&value);
        key += "|" + fact.value + (number != nullptr ? std::to_string(*number) : "");
    }
    return key;
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

std::vector<core::PersonId> PracticeSurroundings::holders(const core::RoleId& role) const {
    return {core::PersonId{"p_" + role.value}};
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

std::vector<core::FactValue> samplesOf(const FactSpec& spec, const core::Moment& now) {
    switch (spec.type) {
    case FactType::YesNo:
        return {true, false};
    case FactType::Count:
        return {std::max<std::int64_t>(spec.least.value_or(1), std::min<std::int64_t>(2, spec.most.value_or(2)))};
    case FactType::Money:
        return {core::Money{spec.least.value_or(0) + 100}};
    case FactType::List:
        return {std::vector<core::ListItem>{{"沙发", 1, ""}}};
    case FactType::Date:
        return {std::string("2099-01-02")};
    case FactType::DateTime:
        return {std::string("2099-01-02 09:30")};
    case FactType::Time:
        return {std::string("23:59")};
    case FactType::Text:
    case FactType::Room:
    case FactType::Telephone:
    case FactType::Person:
        (void)now;
        return {std::string(static_cast<std::size_t>(std::max<std::int64_t>(spec.least.value_or(1), 2)), 'x')};
    }
    return {};
}

} // namespace yingke::scenario
