// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/data/stand_ins.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace yingke::office {

namespace {

/// The post of that id or name.
std::optional<core::RoleId> postNamed(const Office& office, const std::string& name) {
    for (const auto& [id, label] : office.vocabulary().roles) {
        if (id == name || label.chinese == name) {
            return core::RoleId{id};
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<std::string> standInNames(const std::string& cell) {
    static const QRegularExpression between(QStringLiteral("[、，,；;\\s]+"));
    std::vector<std::string> names;
    for (const QString& name : QString::fromStdString(cell).split(between, Qt::SkipEmptyParts)) {
        names.push_back(name.toStdString());
    }
    return names;
}

std::vector<core::PersonId> peopleNamed(const Office& office, const std::string& name) {
    if (const auto post = postNamed(office, name)) {
        return office.holders(*post);
    }
    std::vector<core::PersonId> people;
    for (const Colleague& colleague : office.roster()) {
        if (colleague.active && colleague.name == name) {
            people.push_back(colleague.id);
        }
    }
    return people;
}

std::string unknownStandIn(const Office& office, const std::string& cell) {
    for (const std::string& name : standInNames(cell)) {
        const bool colleague = std::any_of(office.roster().begin(), office.roster().end(),
                                           [&name](const Colleague& one) { return one.name == name; });
        if (!colleague && !postNamed(office, name)) {
            return name;
        }
    }
    return {};
}

std::vector<core::PersonId> Office::standIns(const core::RoleId& role) const {
    const std::vector<core::PersonId> own = holders(role);
    std::vector<core::PersonId> people;
    const auto cell = m_standIns.find(role.value);
    for (const std::string& name : standInNames(cell != m_standIns.end() ? cell->second : std::string{})) {
        for (const core::PersonId& person : peopleNamed(*this, name)) {
            const bool there = std::find(own.begin(), own.end(), person) != own.end() ||
                               std::find(people.begin(), people.end(), person) != people.end();
            if (!there) {
                people.push_back(person);
            }
        }
    }
    return people;
}

} // namespace yingke::office
