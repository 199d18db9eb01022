// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing waits on somebody who is out: from every state of a visit, whoever goes out, in whatever order, moving up
// ends with a person who can come, or with nobody, and then no limit runs and the desk knows that it has to promise.
#include "core/advice.h"
#include "core/roles.h"
#include "support/core_hall.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace yingke::core;
using yingke::test::CoreHall;

namespace {

const std::vector<std::string>& staff() {
    static const std::vector<std::string> everybody = {"liu", "wu", "zhou", "he"};
    return everybody;
}

void tell(CoreHall& hall, const std::string& person, PresenceState state) {
    hall.done(command::SetPresence{Presence{PersonId{person}, state, {}, {}, ""}});
}

bool isOut(const Hall& hall, const PersonId& person) {
    const auto told = hall.presence.find(person);
    return told != hall.presence.end() && told->second.state == PresenceState::Out;
}

std::optional<std::string> waitsOnAbsent(const Hall& hall) {
    for (const auto& [id, visit] : hall.visits) {
        const Handover* pending = pendingHandover(visit);
        if (pending != nullptr && isOut(hall, pending->to)) {
            return id.value + " waits for " + pending->to.value;
        }
        const bool answer = findLimit(visit, LimitKind::AnswerSupervisor) != nullptr;
        if (takenHandover(visit) != nullptr && isOut(hall, visit.server) && (holdOf(visit) != nullptr || answer)) {
            const Handover* taken = takenHandover(visit);
            if (!isOut(hall, taken->from)) {
                return id.value + " is with " + visit.server.value;
            }
        }
    }
    return std::nullopt;
}

bool advised(const CoreHall& hall, AdviceKind kind) {
    const std::vector<Advice> all = adviceFor(hall.hall, hall.actor, hall.now);
    return std::any_of(all.begin(), all.end(), [kind](const Advice& one) { return one.kind == kind; });
}

VisitId answering(CoreHall& hall) {
    const VisitId a = hall.serve("a");
    hall.done(command::StartLimit{a, LimitId{"answer"}, LimitKind::Answer, {}, false, {}});
    return a;
}

} // namespace

TEST_CASE("S5-02 three minutes: past a supervisor who is out to the director, and past both to nobody", "[absence]") {
    CoreHall hall;
    const VisitId a = answering(hall);
    SECTION("the supervisor comes") {
        hall.pass(180'000);
        hall.done(command::NoteTime{});
        REQUIRE(pendingHandover(hall.visit(a)) != nullptr);
        CHECK(pendingHandover(hall.visit(a))->to == PersonId{"wu"});
    }
    SECTION("the director comes") {
        tell(hall, "wu", PresenceState::Out);
        hall.pass(180'000);
        hall.done(command::NoteTime{});
        REQUIRE(pendingHandover(hall.visit(a)) != nullptr);
        CHECK(pendingHandover(hall.visit(a))->to == PersonId{"zhou"});
    }
    SECTION("nobody comes: no clock runs on below zero, and somebody is wanted for it") {
        tell(hall, "wu", PresenceState::Out);
        tell(hall, "zhou", PresenceState::Out);
        hall.pass(180'000);
        hall.done(command::NoteTime{});
        CHECK(pendingHandover(hall.visit(a)) == nullptr);
        CHECK(findLimit(hall.visit(a), LimitKind::Answer) == nullptr);
        CHECK(advised(hall, AdviceKind::FindTaker));
    }
}

TEST_CASE("S0-01 who was asked to take a visit that moved up goes out, or can't come; the next one is asked",
          "[absence]") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    hall.done(command::Escalate{a, {}, EscalationReason::Dissatisfied, "嫌慢", PersonId{"wu"}, HandoverId{"h"}});
    const auto next = [&hall, &a]() {
        const Handover* pending = pendingHandover(hall.visit(a));
        return pending != nullptr ? pending->to : PersonId{};
    };
    SECTION("goes out") { tell(hall, "wu", PresenceState::Out); }
    SECTION("can't come") { hall.done(command::DeclineHandover{a, "在开会"}); }
    SECTION("signs out") { hall.done(command::SignOut{PersonId{"wu"}}); }
    CHECK(next() == PersonId{"zhou"});
    CHECK(hall.visit(a).escalations.back().reason == EscalationReason::TakerAbsent);
    CHECK(hall.visit(a).handovers.back().why == "嫌慢"); // what happened goes along
    CHECK_FALSE(hall.visit(a).handovers.front().takenAt);
    hall.done(command::DeclineHandover{a, ""});
    CHECK(next().empty()); // neither is asked twice
    CHECK(advised(hall, AdviceKind::FindTaker));
    // Moved up anew: both may be asked again.
    hall.done(command::Escalate{a, EscalationLevel::Director, EscalationReason::Dissatisfied, "", PersonId{"zhou"},
                                HandoverId{"anew"}});
    CHECK(couldNotCome(hall.visit(a)).empty());
}

TEST_CASE("S5-03 the supervisor who answers goes out: the visitor is the desk's again, and the director is asked",
          "[absence]") {
    CoreHall hall;
    const VisitId a = answering(hall);
    hall.pass(180'000);
    hall.done(command::NoteTime{});
    hall.done(command::TakeHandover{a});
    REQUIRE(findLimit(hall.visit(a), LimitKind::AnswerSupervisor) != nullptr);
    tell(hall, "wu", PresenceState::Out);
    CHECK(hall.visit(a).server == hall.actor);
    CHECK(stageOf(hall.visit(a)) == Stage::Escalated);
    REQUIRE(pendingHandover(hall.visit(a)) != nullptr);
    CHECK(pendingHandover(hall.visit(a))->to == PersonId{"zhou"});
    CHECK(findLimit(hall.visit(a), LimitKind::AnswerSupervisor) == nullptr);
}

TEST_CASE("a colleague goes out: who waits there comes back, who may have gone along is asked about", "[absence]") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    hall.done(command::AskHandover{a, HandoverId{"h"}, PersonId{"he"}, {}, "看图纸"});
    hall.done(command::TakeHandover{a});
    SECTION("is being served") {
        tell(hall, "he", PresenceState::Out);
        CHECK(hall.visit(a).server == PersonId{"he"});
        CHECK(advised(hall, AdviceKind::WithAbsent));
    }
    SECTION("was asked to wait there") {
        hall.done(command::Hold{a, "去拿图纸"});
        tell(hall, "he", PresenceState::Out);
        CHECK(hall.visit(a).server == hall.actor);
    }
}

TEST_CASE("a post was asked for and who was asked goes out: who stands in is asked, and is who was found",
          "[absence]") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    Context given = hall.context();
    given.takers[RoleId{"engineering"}] = {{PersonId{"he"}}, {PersonId{"liu"}}};
    Draft draft(hall.hall, given);
    REQUIRE_FALSE(
        draft.decide(command::AskHandover{a, HandoverId{"h"}, PersonId{"he"}, RoleId{"engineering"}, "答疑"}));
    REQUIRE_FALSE(draft.decide(command::SetPresence{Presence{PersonId{"he"}, PresenceState::Out, {}, {}, ""}}));
    const Visit& visit = *draft.visit(a);
    REQUIRE(pendingHandover(visit) != nullptr);
    CHECK(pendingHandover(visit)->to == PersonId{"liu"});
    CHECK(visit.cast.at(RoleId{"engineering"}) == PersonId{"liu"});
    CHECK_FALSE(visit.handovers.front().takenAt);
}

TEST_CASE("firstOf: who is in before who is busy, the post before who stands in, nobody who is out", "[absence]") {
    CoreHall hall;
    const Takers takers{{PersonId{"wu"}, PersonId{"liu"}}, {PersonId{"he"}}};
    tell(hall, "wu", PresenceState::Busy);
    CHECK(firstOf(hall.hall, takers, {}) == PersonId{"liu"});
    tell(hall, "liu", PresenceState::Out);
    CHECK(firstOf(hall.hall, takers, {}) == PersonId{"he"});
    CHECK(firstOf(hall.hall, takers, {PersonId{"he"}}) == PersonId{"wu"});
    tell(hall, "wu", PresenceState::Out);
    CHECK(firstOf(hall.hall, takers, {PersonId{"he"}}).empty());
}

TEST_CASE("S0-04 who is asked to wait in person has tea that comes back, and none once it goes on", "[absence]") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    hall.done(command::Hold{a, "取资料"});
    REQUIRE(findLimit(hall.visit(a), LimitKind::Tea) != nullptr);
    hall.pass(600'000);
    hall.done(command::NoteTime{});
    CHECK(advised(hall, AdviceKind::ServeTea));
    hall.done(command::RenewLimit{a, findLimit(hall.visit(a), LimitKind::Tea)->id});
    CHECK_FALSE(advised(hall, AdviceKind::ServeTea));
    hall.done(command::Resume{a});
    CHECK(findLimit(hall.visit(a), LimitKind::Tea) == nullptr);
    const VisitId call = hall.arrive("t", Channel::Telephone);
    hall.done(command::AttendTo{call, "r"});
    hall.done(command::Hold{call, "r"});
    CHECK(findLimit(hall.visit(call), LimitKind::Tea) == nullptr); // nobody serves tea on the telephone
}

TEST_CASE("whoever goes out and comes back, nothing waits on somebody who is out", "[absence]") {
    const bool held = rc::check("absence in any order", [] {
        CoreHall hall;
        const VisitId a = answering(hall);
        const int length = *rc::gen::inRange(1, 40);
        for (int i = 0; i < length; ++i) {
            const std::string person = *rc::gen::elementOf(staff());
            const HandoverId handover{"h" + std::to_string(i)};
            hall.pass(*rc::gen::element<Millis>(0, 1'000, 90'000, 181'000));
            switch (*rc::gen::inRange(0, 9)) {
            case 0:
            case 1:
                tell(hall, person, PresenceState::Out);
                break;
            case 2:
                tell(hall, person, PresenceState::In);
                break;
            case 3: {
                const bool gone = isOut(hall.hall, PersonId{person}); // the desk refuses to ask whoever is out
                if (!gone) {
                    (void)hall.ask(command::AskHandover{a, handover, PersonId{person}, {}, "r"});
                }
                break;
            }
            case 4:
                (void)hall.ask(command::TakeHandover{a});
                break;
            case 5:
                (void)hall.ask(command::DeclineHandover{a, "r"});
                break;
            case 6: {
                const Visit& visit = hall.visit(a);
                const Taker taker =
                    takerFor(hall.hall, hall.context().takers, visit, EscalationLevel::ServiceSupervisor, {hall.actor});
                RC_ASSERT(taker.person.empty() || !isOut(hall.hall, taker.person));
                RC_ASSERT(taker.person != hall.actor);
                (void)hall.ask(
                    command::Escalate{a, taker.level, EscalationReason::Dissatisfied, "r", taker.person, handover});
                break;
            }
            case 7:
                if (!isOut(hall.hall, hall.visit(a).server)) { // who is away asks nobody to wait
                    (void)hall.ask(command::Hold{a, "r"});
                }
                break;
            default:
                hall.done(command::NoteTime{});
                break;
            }
            const auto waits = waitsOnAbsent(hall.hall);
            if (waits) {
                RC_LOG() << *waits << " after " << i + 1 << " commands\n";
            }
            RC_ASSERT(!waits);
        }
    });
    CHECK(held);
}

TEST_CASE("who goes out with two visitors is out, though one of them comes back and the other stays") {
    CoreHall hall;
    for (const char* name : {"a", "b"}) {
        const VisitId visit = hall.serve(name);
        hall.done(command::AskHandover{visit, HandoverId{name}, PersonId{"wu"}, {}, "投诉"});
        hall.done(command::TakeHandover{visit});
    }
    tell(hall, "wu", PresenceState::Out);
    CHECK(hall.visit(VisitId{"a"}).server == hall.actor); // was asked to wait there
    CHECK(isOut(hall.hall, PersonId{"wu"}));
}
