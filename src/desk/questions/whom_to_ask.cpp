// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/questions/whom_to_ask.h"

#include "core/roles.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "register/rooms/pinyin_initials.h"
#include "scenario/player/script_shelf.h"

#include <algorithm>
#include <tuple>

namespace yingke::desk {

namespace {

using People = std::vector<core::PersonId>;

bool among(const People& people, const core::PersonId& person) {
    return std::find(people.begin(), people.end(), person) != people.end();
}

void addPosts(const scenario::Script* script, std::vector<core::RoleId>& posts) {
    if (script == nullptr) {
        return;
    }
    for (const scenario::Step& step : script->steps) {
        if (const auto* find = std::get_if<scenario::FindAct>(&step.move)) {
            posts.emplace_back(find->role.text);
        } else if (const auto* hand = std::get_if<scenario::HandOverAct>(&step.move)) {
            posts.emplace_back(hand->to);
        } else if (const auto* call = std::get_if<scenario::CallAct>(&step.move)) {
            posts.emplace_back(call->party);
        }
    }
}

/// The posts that the visit's matter asks for; above them those of a visit that was moved up.
std::vector<core::RoleId> postsOf(const frontdesk::FrontDesk& desk, const core::Visit& visit) {
    std::vector<core::RoleId> posts;
    if (const auto* up = std::get_if<core::Escalated>(&visit.state)) {
        posts.emplace_back(core::role::of(up->level));
        posts.emplace_back(core::role::director);
    }
    addPosts(desk.shelf().pinned(visit.run.script), posts);
    for (const core::SuspendedScenario& waits : visit.suspended) {
        addPosts(desk.shelf().pinned(waits.run.script), posts);
    }
    return posts;
}

} // namespace

std::vector<core::PersonId> whomToAsk(const frontdesk::FrontDesk& desk, const core::Visit& visit) {
    People first;
    People second;
    for (const core::RoleId& post : postsOf(desk, visit)) {
        for (const core::PersonId& person : desk.office().holders(post)) {
            first.push_back(person);
        }
        for (const core::PersonId& person : desk.office().standIns(post)) {
            second.push_back(person);
        }
    }
    People people;
    for (const office::Colleague& colleague : desk.office().roster()) {
        if (colleague.active && colleague.id != visit.server && colleague.id != desk.me()) {
            people.push_back(colleague.id);
        }
    }
    // In the order of the posts where there are several, else as in the office's list.
    const auto rank = [&](const core::PersonId& person) {
        const auto presence = static_cast<int>(core::presenceOf(desk.hall(), person));
        const auto at = std::find(first.begin(), first.end(), person);
        const auto place = static_cast<int>(at - first.begin());
        const int matter = at != first.end() ? 0 : among(second, person) ? 1 : 2;
        return std::tuple(presence, matter, place);
    };
    std::stable_sort(people.begin(), people.end(),
                     [&rank](const core::PersonId& a, const core::PersonId& b) { return rank(a) < rank(b); });
    return people;
}

core::PersonId personConcerned(const frontdesk::FrontDesk& desk, const core::Visit& visit) {
    const auto other = [&](const core::PersonId& person) {
        return !person.empty() && person != visit.server && person != desk.me();
    };
    for (auto handover = visit.handovers.rbegin(); handover != visit.handovers.rend(); ++handover) {
        if (handover->takenAt && other(handover->to)) {
            return handover->to;
        }
    }
    const auto cast = visit.cast.find(core::RoleId{core::role::colleague});
    if (cast != visit.cast.end() && other(cast->second)) {
        return cast->second;
    }
    const core::Promise* promise = core::find(desk.hall(), visit.run.promise);
    return promise != nullptr && other(promise->owner) ? promise->owner : core::PersonId{};
}

bool isMeant(const office::Colleague& colleague, const QString& typed) {
    const QString name = QString::fromStdString(colleague.name);
    const auto has = [&typed](const std::string& text) {
        return QString::fromStdString(text).contains(typed, Qt::CaseInsensitive);
    };
    const QStringList initials = registers::pinyinInitials(name);
    return has(colleague.name) || has(colleague.address) || has(colleague.post) ||
           std::any_of(initials.begin(), initials.end(),
                       [&typed](const QString& one) { return one.startsWith(typed, Qt::CaseInsensitive); });
}

QString withStanding(const frontdesk::FrontDesk& desk, const core::PersonId& person) {
    const office::Colleague* colleague = desk.office().colleague(person);
    const auto known = desk.hall().presence.find(person);
    const QString stands = known != desk.hall().presence.end()
                               ? office::presenceIn(desk.hall(), known->second, desk.now())
                               : office::presenceText(core::PresenceState::Out);
    const QString post = colleague != nullptr ? QString::fromStdString(colleague->post) : QString();
    const QString name = office::nameOf(desk.office(), person);
    return QStringLiteral("%1 · %2").arg(post.isEmpty() || post == name ? name : name + QLatin1Char(' ') + post,
                                         stands);
}

} // namespace yingke::desk
