// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warning.h"

#include "core/visit.h"

#include <algorithm>

namespace yingke::core {

namespace {

bool isSamePerson(const Visitor& who, const Visitor& visitor) {
    if (!who.telephone.empty() && who.telephone == visitor.telephone) {
        return true;
    }
    const bool titles = who.title == Title::Unknown || visitor.title == Title::Unknown || who.title == visitor.title;
    return titles && !who.surname.empty() && who.surname == visitor.surname && !who.room.empty() &&
           who.room == visitor.room;
}

bool names(const std::string& text, const std::string& firm) { return text.find(firm) != std::string::npos; }

/// Firms are written down where there is room for one: as what the visitor is known by, or as a fact in words.
bool isNamed(const std::string& firm, const Visit& visit) {
    const Visitor& visitor = visit.visitor;
    return names(visitor.knownBy, firm) || names(visitor.surname, firm) || names(visitor.room, firm) ||
           std::any_of(visit.facts.begin(), visit.facts.end(), [&firm](const auto& fact) {
               const auto* text = std::get_if<std::string>(&fact.second);
               return text != nullptr && names(*text, firm);
           });
}

} // namespace

bool isInForce(const Warning& warning, Moment now) { return localDay(now) <= warning.lastDay; }

bool concerns(const Warning& warning, const Visit& visit) {
    switch (warning.about) {
    case WarningAbout::Person:
        return isSamePerson(warning.who, visit.visitor);
    case WarningAbout::Room:
        return !warning.who.room.empty() && warning.who.room == visit.visitor.room;
    case WarningAbout::Firm:
        return !warning.firm.empty() && isNamed(warning.firm, visit);
    }
    return false;
}

} // namespace yingke::core
