// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/desk_shift.h"

#include "frontdesk/decision_loop.h"
#include "frontdesk/desk_focus.h"
#include "frontdesk/new_visit.h"
#include "frontdesk/texts.h"

#include <algorithm>
#include <set>

namespace yingke::frontdesk {

namespace {

using People = std::set<core::PersonId>;

void hasLeft(const core::Visit& visit, std::vector<core::Command>& commands) {
    const bool atTheDoor = core::stageOf(visit) == core::Stage::Farewell;
    commands.emplace_back(
        core::command::Close{visit.id, atTheDoor ? std::nullopt : std::optional(core::Outcome::LeftUnserved),
                             atTheDoor ? std::string() : Texts::tr("left without saying").toStdString()});
}

void promised(const core::Visit& visit, const Settled& settled, const core::PersonId& who,
              std::vector<core::Command>& commands) {
    constexpr core::Millis remindMs = 30LL * 60'000;
    core::command::MakePromise made;
    made.visit = visit.id;
    made.promise = core::PromiseId{newId()};
    made.kind = "message";
    made.what = settled.promise.toStdString();
    made.owner = who;
    made.due = settled.due;
    made.remindBefore = remindMs;
    commands.emplace_back(std::move(made));
    if (core::stageOf(visit) != core::Stage::Farewell) {
        commands.emplace_back(core::command::SeeOff{visit.id});
    }
    commands.emplace_back(core::command::Close{visit.id, core::Outcome::GivenToPromise, {}});
}

/// Whatever in it is of one who is not here goes over to `who`.
void staysHere(const core::Visit& visit, const core::PersonId& who, const People& present,
               std::vector<core::Command>& commands) {
    for (const core::PersonId& person : People{visit.server, visit.follower}) {
        const bool desks = person == visit.follower && person != visit.server; // who follows it is at the desk
        if (!person.empty() && person != who && (desks || present.count(person) == 0)) {
            commands.emplace_back(core::command::PassOn{visit.id, person, who, core::PassCause::DayOpening});
        }
    }
}

} // namespace

bool DeskShift::isOpeningDue() const { return m_loop.me().empty() || !core::isDayBegun(m_loop.hall(), m_loop.now()); }

core::AnswersFor DeskShift::answersFor(const core::PersonId& person) const {
    return core::answersFor(m_loop.hall(), person, m_loop.now());
}

std::vector<const core::Visit*> DeskShift::stillOpen() const {
    std::vector<const core::Visit*> open;
    for (const auto& [id, visit] : m_loop.hall().visits) {
        if (!core::isClosed(visit)) {
            open.push_back(&visit);
        }
    }
    std::stable_sort(open.begin(), open.end(), [](const core::Visit* a, const core::Visit* b) {
        return a->arrivedAt.steady < b->arrivedAt.steady;
    });
    return open;
}

std::optional<Refusal> DeskShift::open(const core::PersonId& who, const std::vector<core::Presence>& here,
                                       const std::vector<Settled>& settled) {
    std::vector<core::Command> commands{core::command::BeginDay{}, core::command::SignIn{who}};
    People present{who};
    for (core::Presence presence : here) {
        if (presence.state != core::PresenceState::Out) {
            present.insert(presence.person);
        }
        const core::Visit* active = core::activeVisitOf(m_loop.hall(), presence.person);
        const bool goesOn =
            active != nullptr && std::any_of(settled.begin(), settled.end(), [active](const Settled& one) {
                return one.visit == active->id && one.how == Settled::How::StaysHere;
            });
        if (presence.state == core::PresenceState::In && goesOn) {
            presence.state = core::PresenceState::Busy;
            presence.busyWith = active->id;
        }
        commands.emplace_back(core::command::SetPresence{presence});
    }
    for (const Settled& one : settled) {
        const core::Visit* visit = core::find(m_loop.hall(), one.visit);
        if (visit == nullptr || core::isClosed(*visit)) {
            continue;
        }
        switch (one.how) {
        case Settled::How::StaysHere:
            staysHere(*visit, who, present, commands);
            break;
        case Settled::How::HasLeft:
            hasLeft(*visit, commands);
            break;
        case Settled::How::Promised:
            promised(*visit, one, who, commands);
            break;
        }
    }
    core::Context given = m_loop.context();
    given.actor = who;
    auto refusal = m_loop.carryOut(commands, {}, given);
    if (!refusal) {
        m_focus.next();
    }
    m_loop.tell();
    return refusal;
}

std::optional<Refusal> DeskShift::change(const core::PersonId& to, const QString& sheet) {
    std::vector<core::Command> commands;
    const core::PersonId me = m_loop.me();
    if (me.empty()) {
        if (!core::isDayBegun(m_loop.hall(), m_loop.now())) {
            commands.emplace_back(core::command::BeginDay{});
        }
        commands.emplace_back(core::command::SignIn{to});
    } else if (me != to) {
        commands.emplace_back(core::command::ChangeShift{to, sheet.toStdString()});
    } else {
        commands.emplace_back(core::command::SignIn{to});
    }
    return m_loop.act(commands, {});
}

std::optional<Refusal> DeskShift::close(const std::vector<Settled>& settled, const std::vector<core::PromiseId>& kept,
                                        const QString& note, const QString& sheet) {
    std::vector<core::Command> commands;
    for (const Settled& one : settled) {
        const core::Visit* visit = core::find(m_loop.hall(), one.visit);
        if (visit == nullptr || core::isClosed(*visit)) {
            continue;
        }
        if (one.how == Settled::How::HasLeft) {
            hasLeft(*visit, commands);
        } else if (one.how == Settled::How::Promised) {
            promised(*visit, one, m_loop.me(), commands);
        }
    }
    for (const core::PromiseId& promise : kept) {
        commands.emplace_back(core::command::KeepPromise{promise});
    }
    commands.emplace_back(core::command::EndDay{note.toStdString(), sheet.toStdString()});
    return m_loop.act(commands, {});
}

std::optional<Refusal> DeskShift::leaveCompany(const core::command::LeaveCompany& leave) {
    return m_loop.act({core::Command(leave)}, {});
}

} // namespace yingke::frontdesk
