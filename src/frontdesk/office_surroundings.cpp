// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/office_surroundings.h"

#include "register/room_register.h"

#include <QDateTime>
#include <QTimeZone>
#include <QUuid>

namespace yingke::frontdesk {

scenario::Person OfficeSurroundings::me() const {
    return person(m_me).value_or(scenario::Person{m_me, {}, {}, scenario::Gender::Woman, {}});
}

std::optional<scenario::Person> OfficeSurroundings::person(const core::PersonId& id) const {
    const office::Colleague* colleague = m_office.colleague(id);
    if (colleague == nullptr) {
        return std::nullopt;
    }
    return scenario::Person{id, colleague->address.empty() ? colleague->name : colleague->address, colleague->post,
                            colleague->gender, colleague->telephone};
}

scenario::Sheet OfficeSurroundings::sheet(const std::string& name) const {
    const auto label = vocabulary().texts.find(name);
    const std::string title = label != vocabulary().texts.end() ? label->second.chinese : name;
    if (name == "price_list") {
        return scenario::sheetOf(m_office.priceList(), title);
    }
    return name == "specialists" ? scenario::sheetOf(m_office.specialists(), title) : Surroundings::sheet(name);
}

std::vector<std::string> OfficeSurroundings::options(const std::string& list) const {
    if (list != "specialists") {
        return Surroundings::options(list);
    }
    std::vector<std::string> names;
    for (const scenario::Specialist& one : m_office.specialists()) {
        names.push_back(one.name());
    }
    return names;
}

std::map<core::FactId, core::FactValue> OfficeSurroundings::lookUp(const std::string& kind,
                                                                   const core::Visit& visit) const {
    const auto picked = visit.facts.find(core::FactId{"specialist"});
    const auto* name = picked != visit.facts.end() ? std::get_if<std::string>(&picked->second) : nullptr;
    if (kind == "specialist" && name != nullptr) {
        for (const scenario::Specialist& one : m_office.specialists()) {
            if (one.name() == *name) {
                return {{core::FactId{"specialist_telephone"}, one.telephone}};
            }
        }
    }
    const auto household = m_rooms != nullptr ? m_rooms->household(QString::fromStdString(visit.visitor.room))
                                              : std::optional<registers::Household>();
    if (!household) {
        return {};
    }
    if (kind == "register") {
        const registers::Resident* owner = registers::ownerOf(*household);
        std::map<core::FactId, core::FactValue> found;
        if (owner != nullptr) {
            found.emplace(core::FactId{"owner_name"}, owner->name.toStdString());
            found.emplace(core::FactId{"owner_telephone"}, owner->telephone.toStdString());
        }
        return found;
    }
    if (kind == "arrears") {
        const QDate today = QDateTime::fromMSecsSinceEpoch(now().utc, QTimeZone(now().offsetMinutes * 60)).date();
        const registers::ArrearsTotal owed = registers::arrearsOf(*household, visit.visitor.role, today);
        return {{core::FactId{"arrears_months"}, owed.months}, {core::FactId{"arrears_sum"}, core::Money{owed.fen}}};
    }
    return {};
}

std::string OfficeSurroundings::newId() const {
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

} // namespace yingke::frontdesk
