// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/office_surroundings.h"

#include <QUuid>

namespace yingke::office {

scenario::Person OfficeSurroundings::me() const {
    return person(m_me).value_or(scenario::Person{m_me, {}, {}, scenario::Gender::Woman, {}});
}

std::optional<scenario::Person> OfficeSurroundings::person(const core::PersonId& id) const {
    const Colleague* colleague = m_office.colleague(id);
    if (colleague == nullptr) {
        return std::nullopt;
    }
    return scenario::Person{id, colleague->address.empty() ? colleague->name : colleague->address, colleague->post,
                            colleague->gender, colleague->telephone};
}

std::map<core::FactId, core::FactValue> OfficeSurroundings::lookUp(const std::string& /*kind*/,
                                                                   const core::Visit& /*visit*/) const {
    return {};
}

std::string OfficeSurroundings::newId() const {
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

} // namespace yingke::office
