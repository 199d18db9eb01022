// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/office_surroundings.h"

#include "core/hall.h"
#include "core/visit.h"
#include "frontdesk/owed_lines.h"
#include "frontdesk/wait_times.h"
#include "register/rooms/kept_spelling.h"
#include "register/rooms/room_register.h"
#include "scenario/player/script_shelf.h"
#include "scenario/player/words.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

namespace yingke::frontdesk {

namespace {

using Found = std::map<core::FactId, core::FactValue>;

bool fits(registers::ResidentRole role, core::VisitorRole visitor) {
    return visitor == core::VisitorRole::Unknown ||
           (visitor == core::VisitorRole::Owner && role == registers::ResidentRole::Owner) ||
           (visitor == core::VisitorRole::Tenant && role == registers::ResidentRole::Tenant);
}

/// Who of the household the visitor is: the only one of that surname who fits. Nobody when there is a doubt.
const registers::Resident* visitorIn(const registers::Household& household, const core::Visitor& visitor) {
    const registers::Resident* only = nullptr;
    const QString surname = QString::fromStdString(visitor.surname);
    for (const registers::Resident& one : household.people) {
        const bool title =
            visitor.title == core::Title::Unknown || one.title == core::Title::Unknown || visitor.title == one.title;
        if (surname.isEmpty() || !one.name.startsWith(surname) || !fits(one.role, visitor.role) || !title) {
            continue;
        }
        if (only != nullptr) {
            return nullptr;
        }
        only = &one;
    }
    return only;
}

/// A value that is there.
void put(Found& found, const char* fact, const QString& text) {
    if (!text.isEmpty()) {
        found.emplace(core::FactId{fact}, text.toStdString());
    }
}

/// Whom the register has as the owner, and what it knows of the visitor.
Found registerOf(const registers::Household& household, const core::Visitor& visitor) {
    Found found;
    if (const registers::Resident* owner = registers::ownerOf(household)) {
        core::Visitor called;
        called.surname = owner->name.toStdString();
        called.title = owner->title;
        put(found, "owner_name", owner->name);
        put(found, "owner_called", QString::fromStdString(scenario::addressOrName(called)));
        put(found, "owner_telephone", owner->telephone);
    }
    if (const registers::Resident* one = visitorIn(household, visitor)) {
        put(found, "visitor_telephone", one->telephone);
        put(found, "tenant_name", one->role == registers::ResidentRole::Tenant ? one->name : QString());
    }
    return found;
}

/// What is owed of the visitor's room, and the sum: of all of it until something is chosen, then of that; 0 when it is
/// none of it.
Found owedOf(const std::optional<registers::Household>& household, const core::Visit& visit, const core::Hall& hall) {
    const auto lines = household ? linesOwed(*household, visit.visitor.role, hall) : std::vector<registers::Arrear>();
    const core::FactId item{"item"};
    const auto chosen = visit.facts.find(item);
    const auto* words = chosen != visit.facts.end() && visit.run.recorded.count(item) > 0
                            ? std::get_if<std::string>(&chosen->second)
                            : nullptr;
    const auto meant = words != nullptr ? linesMeant(QString::fromStdString(*words), lines) : lines;
    Found found{{core::FactId{"owed_sum"}, sumOf(meant)}};
    put(found, "owed_all", allText(lines));
    return found;
}

/// An older form of the room is the same room.
bool isSameRoom(const registers::RoomRegister* rooms, const std::string& one, const std::string& other) {
    return registers::isSameRoom(rooms, QString::fromStdString(one), QString::fromStdString(other));
}

/// When an approval of the visitor's room is to be answered; nothing when none is open.
Found approvalOf(const core::Hall& hall, const core::Visitor& visitor, const core::Moment& now,
                 const registers::RoomRegister* rooms) {
    Found found;
    for (const auto& [id, promise] : hall.promises) {
        const core::Visit* made = core::find(hall, promise.visit);
        const bool sameRoom = made != nullptr && isSameRoom(rooms, made->visitor.room, visitor.room);
        if (sameRoom && promise.kind == "approval" && promise.state == core::PromiseState::Open) {
            const QDateTime due = QDateTime::fromMSecsSinceEpoch(promise.due, QTimeZone(now.offsetMinutes * 60));
            put(found, "approval_due", due.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
        }
    }
    return found;
}

/// The papers that were kept of the visitor's room, each kind once.
Found keptOf(const core::Hall& hall, const core::Visit& visit, const scenario::Vocabulary& words,
             const registers::RoomRegister* rooms) {
    QStringList names;
    for (const auto& [key, paper] : hall.keptPapers) {
        const auto label = words.papers.find(paper.paper.paper.value);
        const QString name =
            QString::fromStdString(label != words.papers.end() ? label->second.chinese : paper.paper.paper.value);
        const bool isTheirs = paper.visit == visit.id || isSameRoom(rooms, paper.room, visit.visitor.room);
        if (isTheirs && !names.contains(name)) {
            names << name;
        }
    }
    Found found;
    put(found, "kept_papers", names.join(QStringLiteral("、")));
    return found;
}

/// How many come before this visit, the one that is being served aside: who waited before, and whom the receptionist
/// has asked to wait. And whether nobody has served this visitor.
Found queueBefore(const core::Hall& hall, const core::Visit& visit, const core::PersonId& me) {
    const std::vector<const core::Visit*> queue = core::queueOf(hall);
    const auto place =
        std::find_if(queue.begin(), queue.end(), [&visit](const core::Visit* one) { return one->id == visit.id; });
    const auto held = std::count_if(hall.visits.begin(), hall.visits.end(), [&](const auto& one) {
        return one.second.server == me && one.first != visit.run.other && core::holdOf(one.second) != nullptr;
    });
    return {{core::FactId{"waits_before"}, static_cast<std::int64_t>(place - queue.begin()) + held},
            {core::FactId{"unserved"}, std::int64_t{visit.servedAt ? 0 : 1}}};
}

} // namespace

const core::Hall& OfficeSurroundings::hall() const {
    static const core::Hall none;
    return m_hall != nullptr ? *m_hall : none;
}

std::optional<registers::Household> OfficeSurroundings::householdOf(const core::Visit& visit) const {
    return m_rooms != nullptr ? m_rooms->household(QString::fromStdString(visit.visitor.room)) : std::nullopt;
}

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

std::vector<std::string> OfficeSurroundings::optionsOf(const core::Visit& visit, const std::string& list) const {
    if (list != "owed") {
        return options(list);
    }
    std::vector<std::string> lines;
    if (const auto household = householdOf(visit)) {
        const auto owed = linesOwed(*household, visit.visitor.role, hall());
        for (const registers::Arrear& line : owed) {
            lines.push_back(lineText(line, owed).toStdString());
        }
    }
    return lines;
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
    if (kind == "approval") {
        return approvalOf(hall(), visit.visitor, now(), m_rooms);
    }
    if (kind == "queue") {
        return queueBefore(hall(), visit, m_me);
    }
    if (kind == "kept") {
        return keptOf(hall(), visit, vocabulary(), m_rooms);
    }
    const auto household = householdOf(visit);
    if (kind == "owed") { // nothing, where nothing is: what an earlier matter has found is not this one's
        return owedOf(household, visit, hall());
    }
    if (!household) {
        return {};
    }
    if (kind == "register") {
        return registerOf(*household, visit.visitor);
    }
    if (kind == "arrears") {
        const QDate today = QDateTime::fromMSecsSinceEpoch(now().utc, QTimeZone(now().offsetMinutes * 60)).date();
        registers::Household owing = *household;
        owing.arrears = linesOwed(*household, visit.visitor.role, hall());
        const registers::ArrearsTotal owed = registers::arrearsOf(owing, visit.visitor.role, today);
        return {{core::FactId{"arrears_months"}, owed.months}, {core::FactId{"arrears_sum"}, core::Money{owed.fen}}};
    }
    return {};
}

const scenario::Script* OfficeSurroundings::published(const std::string& scenario) const {
    return m_shelf != nullptr ? m_shelf->published(scenario) : nullptr;
}

const scenario::Script* OfficeSurroundings::pinned(const core::ScriptRef& script) const {
    return m_shelf != nullptr ? m_shelf->pinned(script) : nullptr;
}

std::optional<core::WaitRange> OfficeSurroundings::waitFor(const core::VisitId& visit) const {
    return m_waits != nullptr ? m_waits->said(visit) : std::nullopt;
}

std::string OfficeSurroundings::newId() const {
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

} // namespace yingke::frontdesk
