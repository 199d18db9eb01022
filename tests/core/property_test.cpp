// SPDX-License-Identifier: GPL-3.0-or-later
// Random commands at many visits at once. rapidcheck prints the seed of a failure; RC_PARAMS="seed=…" repeats it.
#include "core/advice.h"
#include "core/shift.h"
#include "support/core_hall.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace yingke::core;
using yingke::test::CoreHall;

namespace {

PersonId anyPerson() { return PersonId{*rc::gen::element<std::string>("chen", "liu", "wu", "zhou", "he")}; }
VisitId anyVisit() { return VisitId{*rc::gen::element<std::string>("a", "b", "c", "d")}; }
std::string anyReason() { return *rc::gen::element<std::string>("", "why", "另有客户"); }

Command anyCommand(int serial, const Moment& now) {
    const VisitId visit = anyVisit();
    const std::string id = "n" + std::to_string(serial);
    switch (*rc::gen::inRange(0, 54)) {
    case 0:
    case 1:
    case 2:
        return command::Arrive{visit,
                               *rc::gen::element(Channel::InPerson, Channel::Telephone),
                               {},
                               *rc::gen::element(Direction::Incoming, Direction::Incoming, Direction::Outgoing)};
    case 3:
        return command::Describe{visit, VisitorChange{"王", {}, {}, {}, {}, {}, {}, "红衣女士"}};
    case 4:
        return command::Enqueue{visit};
    case 5:
    case 6:
    case 7:
        return command::AttendTo{visit, anyReason()};
    case 8:
        return command::Hold{visit, anyReason()};
    case 9:
        return command::Resume{visit};
    case 10:
        return command::BeginScenario{visit, {"s", "h"}, "t", {}};
    case 11:
        return command::EnterStep{visit,     StepId{id}, "say",
                                  "visitor", "w",        *rc::gen::element(Party::Desk, Party::Visitor)};
    case 12:
        return command::StepBack{visit};
    case 13:
        return command::SkipStep{visit, anyReason()};
    case 14:
        return command::EndScenario{visit};
    case 15:
        return command::RecordFact{visit, FactId{"f"}, std::int64_t{*rc::gen::inRange(0, 9)}};
    case 16:
        return command::MarkPaper{visit,
                                  {PaperId{"p"}, 0},
                                  *rc::gen::element(PaperMark::Seen, PaperMark::Copied, PaperMark::Missing),
                                  *rc::gen::arbitrary<bool>(),
                                  anyReason(),
                                  *rc::gen::inRange(0, 2)};
    case 17:
    case 18:
        return command::AskHandover{visit, HandoverId{id}, anyPerson(), {}, anyReason()};
    case 19:
    case 20:
        return command::TakeHandover{visit};
    case 21:
        return command::DeclineHandover{visit, anyReason()};
    case 22:
        return command::GiveBack{visit};
    case 23:
    case 24:
        return command::Escalate{visit,
                                 *rc::gen::element<std::optional<EscalationLevel>>(
                                     std::nullopt, EscalationLevel::PersonConcerned, EscalationLevel::ServiceSupervisor,
                                     EscalationLevel::Director),
                                 EscalationReason::Dissatisfied,
                                 anyReason(),
                                 *rc::gen::element(PersonId{}, PersonId{"wu"}, PersonId{"zhou"}),
                                 HandoverId{id}};
    case 25:
        return command::StartLimit{visit,
                                   LimitId{id},
                                   *rc::gen::element(LimitKind::Answer, LimitKind::Script),
                                   LimitRule{*rc::gen::inRange<Millis>(0, 60'000), 1'000},
                                   false,
                                   {}};
    case 26:
        return command::SeeOff{visit};
    case 27:
        return command::Close{
            visit, *rc::gen::element<std::optional<Outcome>>(std::nullopt, Outcome::LeftUnserved, Outcome::Refused),
            anyReason()};
    case 28:
        return command::Reopen{visit, anyReason()};
    case 29:
        return command::MakePromise{visit, PromiseId{"p" + id}, "k",
                                    "w",   anyPerson(),         now.utc + *rc::gen::inRange<Millis>(-10, 1000),
                                    0,     PromiseMoves::Once,  ""};
    case 30:
        return command::SignIn{anyPerson()};
    case 31:
        return command::SetPresence{Presence{
            anyPerson(), *rc::gen::element(PresenceState::In, PresenceState::Busy, PresenceState::Out), {}, {}, ""}};
    case 32:
    case 33:
        return command::TakeBack{visit};
    case 34:
        return command::SuspendScenario{visit, StepId{id}};
    case 35:
        return command::ResumeScenario{visit};
    case 36:
    case 37:
        return command::JoinVisits{visit, anyVisit()};
    case 38:
        return command::LinkVisits{visit, anyVisit()};
    case 39: {
        Visitor visitor;
        visitor.room = "1-1-101";
        return command::MakeAppointment{
            AppointmentId{visit.value}, visitor, {}, now.utc + *rc::gen::inRange<Millis>(-10, 100'000), 1'000};
    }
    case 40:
        return command::MeetAppointment{AppointmentId{anyVisit().value}, visit};
    case 41:
    case 42:
    case 43:
    case 44:
    case 45:
    case 46:
    case 47:
        return command::ChangeShift{anyPerson(), "sheet"};
    case 48:
        return command::PassOn{visit, anyPerson(), anyPerson(), PassCause::DayOpening};
    case 49:
        return command::BeginDay{};
    case 50:
        return command::SignIn{anyPerson()};
    case 51:
        return command::EndDay{anyReason(), "sheet"};
    default:
        return command::NoteTime{};
    }
}

void checkInvariants(const Hall& hall) {
    std::map<PersonId, int> active;
    for (const auto& [id, visit] : hall.visits) {
        if (isActive(visit) && !visit.server.empty()) {
            RC_ASSERT(++active[visit.server] == 1);
        }
        int pending = 0;
        for (const Handover& handover : visit.handovers) {
            pending += handover.pending() ? 1 : 0;
        }
        RC_ASSERT(pending <= 1);
        RC_ASSERT(!visit.before || isClosed(visit) || stageOf(visit) == Stage::Farewell);
        if (isClosed(visit)) {
            RC_ASSERT(visit.limits.empty());
            RC_ASSERT(pending == 0);
        }
        for (const Limit& limit : visit.limits) {
            RC_ASSERT(limit.start <= limit.warnAt);
            RC_ASSERT(limit.warnAt <= limit.due);
        }
        if (const auto* closed = std::get_if<Closed>(&visit.state); closed != nullptr && visit.reopened == 0) {
            Millis sum = 0;
            for (const Millis spent : visit.time.spent) {
                sum += spent;
            }
            RC_ASSERT(sum == closed->at.steady - visit.arrivedAt.steady);
        }
    }
}

/// What the one who leaves was told is told to the one who comes, and nothing is left with who is not at the desk.
void checkShift(const Hall& before, const Hall& after, const PersonId& from, const Moment& now) {
    const PersonId to = after.signedIn.at(DeskId{"desk-1"});
    RC_ASSERT(to != from);
    RC_ASSERT(answersFor(after, from, now).nothing());
    const AnswersFor was = answersFor(before, from, now);
    const AnswersFor is = answersFor(after, to, now);
    for (const VisitId& visit : was.visits) {
        RC_ASSERT(std::find(is.visits.begin(), is.visits.end(), visit) != is.visits.end());
    }
    for (const PromiseId& promise : was.promises) {
        RC_ASSERT(std::find(is.promises.begin(), is.promises.end(), promise) != is.promises.end());
    }
    const std::vector<Advice> told = adviceFor(after, to, now);
    for (const Advice& one : adviceFor(before, from, now)) {
        const bool stays = one.kind == AdviceKind::ReturnToTelephone || one.kind == AdviceKind::PromiseDue ||
                           one.kind == AdviceKind::AnswerEnding || one.kind == AdviceKind::ScriptLimit;
        RC_ASSERT(!stays || std::any_of(told.begin(), told.end(), [&one](const Advice& other) {
            return other.kind == one.kind && other.visit == one.visit && other.promise == one.promise &&
                   other.limit == one.limit;
        }));
    }
    std::map<VisitId, Visit> open = after.visits;
    std::erase_if(open, [](const auto& entry) { return isClosed(entry.second); });
    RC_ASSERT(std::none_of(open.begin(), open.end(), [&from](const auto& entry) {
        return entry.second.server == from || (holdOf(entry.second) != nullptr && holdOf(entry.second)->by == from);
    }));
}

} // namespace

TEST_CASE("random commands: replay gives the same hall, rejections change nothing, invariants hold") {
    std::size_t accepted = 0;
    std::size_t shifts = 0;
    const bool held = rc::check("many visits at once", [&accepted, &shifts] {
        CoreHall hall;
        hall.done(command::SignIn{PersonId{"chen"}});
        const int length = *rc::gen::inRange(1, 120);
        for (int i = 0; i < length; ++i) {
            hall.pass(*rc::gen::element<Millis>(0, 1, 1'000, 21'000, 90'000));
            hall.actor = *rc::gen::element(PersonId{"chen"}, PersonId{"chen"}, PersonId{"liu"});
            const Hall before = hall.hall;
            const Command command = anyCommand(i, hall.now);
            const Decision decision = hall.ask(command);
            if (std::holds_alternative<Rejection>(decision)) {
                RC_ASSERT(hall.hall == before);
            } else {
                ++accepted;
                if (std::holds_alternative<command::ChangeShift>(command)) {
                    ++shifts;
                    checkShift(before, hall.hall, before.signedIn.at(DeskId{"desk-1"}), hall.now);
                }
            }
            checkInvariants(hall.hall);
        }
        Hall replayed;
        for (const EventRecord& record : hall.records) {
            apply(replayed, record);
        }
        RC_ASSERT(replayed == hall.hall);
    });
    CHECK(held);
    CHECK(shifts > 50);
    CHECK(accepted > 500); // else the commands were all refused, and nothing was tried
}

TEST_CASE("all commands or none") {
    CoreHall hall;
    const VisitId a{"a"};
    const Decision decision =
        decideAll(hall.hall, {command::Arrive{a, Channel::InPerson, {}}, command::Resume{a}}, hall.context());
    REQUIRE(std::holds_alternative<Rejection>(decision));
    CHECK(hall.hall == Hall{});
}
