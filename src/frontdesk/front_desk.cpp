// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/front_desk.h"

#include "core/desk_scripts.h"
#include "frontdesk/came_back.h"
#include "frontdesk/clock_watch.h"
#include "frontdesk/decision_loop.h"
#include "frontdesk/desk_double.h"
#include "frontdesk/desk_escalation.h"
#include "frontdesk/desk_farewell.h"
#include "frontdesk/desk_focus.h"
#include "frontdesk/desk_handovers.h"
#include "frontdesk/desk_player.h"
#include "frontdesk/desk_promises.h"
#include "frontdesk/desk_shift.h"
#include "frontdesk/desk_slips.h"
#include "frontdesk/desk_till.h"
#include "frontdesk/due_times.h"
#include "frontdesk/first_words.h"
#include "frontdesk/wait_times.h"
#include "office/texts/visit_names.h"

#include <algorithm>
#include <utility>

namespace yingke::frontdesk {

class FrontDesk::Inside {
public:
    Inside(Parts parts, DeskEscalation::Tell tellMoved)
        : loop({parts.store, std::move(parts.answers), parts.clock, parts.office, parts.desk}, parts.past), focus(loop),
          waits(loop, std::move(parts.before)), player(loop, parts.shelf, parts.rooms, &waits), till(loop, parts.rooms),
          slips(loop, player, till, parts.slips, parts.given), promises(loop, player, focus),
          farewell(loop, player, promises, slips, focus), escalation(loop, player, std::move(tellMoved)),
          handovers(loop, player, focus, escalation), doubles(loop, focus), shift(loop, focus), times(loop),
          clock(parts.past.empty() ? std::nullopt : std::optional(parts.past.back().at), loop.now(), parts.offsetThen) {
    }

    DecisionLoop loop;
    DeskFocus focus;
    WaitTimes waits;
    DeskPlayer player;
    DeskTill till;
    DeskSlips slips;
    DeskPromises promises;
    DeskFarewell farewell;
    DeskEscalation escalation;
    DeskHandovers handovers;
    DeskDouble doubles;
    DeskShift shift;
    DueTimes times;
    ClockWatch clock;
    Changes changes;     ///< not told yet
    int untold = 0;      ///< actions that are told as one, one in another
    bool wanted = false; ///< something in there was to be told
};

namespace {

bool leavesStep(const core::Event& event) {
    return std::holds_alternative<core::event::StepEntered>(event) ||
           std::holds_alternative<core::event::ScenarioEnded>(event) ||
           std::holds_alternative<core::event::ScenarioSuspended>(event);
}

} // namespace

FrontDesk::FrontDesk(Parts parts, QObject* parent) : QObject(parent) {
    core::command::OpenDesk opening = parts.opening;
    const std::optional<core::Millis> steadyOverBoot = parts.steadyOverBoot;
    d = std::make_unique<Inside>(std::move(parts),
                                 [this](const QString& sentence, const core::VisitId& visit,
                                        const core::PersonId& gone) { emit movedOn(sentence, visit, gone); });
    connect(&d->loop, &DecisionLoop::happened, this, [this](const core::EventRecord& one) {
        d->changes.note(one);
        d->escalation.note(one);
    });
    connect(&d->focus, &DeskFocus::changed, this, [this] { d->changes.focus = true; });
    connect(&d->loop, &DecisionLoop::told, this, &FrontDesk::tell);
    connect(&journal(), &JournalAnswers::changed, this, &FrontDesk::journalStatusChanged);
    connect(&d->times, &DueTimes::due, this, &FrontDesk::noteTime);
    const core::Context atOpening = d->loop.context();
    if (steadyOverBoot) {
        opening.bootMs = atOpening.now.steady - *steadyOverBoot;
    }
    (void)d->loop.carryOut({core::Command(opening)}, {}, atOpening);
    d->loop.letGo();
    d->focus.next();
    noteTime();
    d->changes = {}; // nobody has seen anything yet
}

FrontDesk::~FrontDesk() = default;

const core::Hall& FrontDesk::hall() const { return d->loop.hall(); }
core::Moment FrontDesk::now() const { return d->loop.now(); }
core::PersonId FrontDesk::me() const { return d->loop.me(); }
core::VisitId FrontDesk::focus() const { return d->focus.visit(); }
scenario::Screen FrontDesk::screen(const core::VisitId& visit) const { return d->player.screen(visit); }
std::vector<core::Advice> FrontDesk::advice() const { return core::adviceFor(hall(), me(), now()); }
const office::Office& FrontDesk::office() const { return d->loop.office(); }
std::vector<scenario::Ahead> FrontDesk::ahead(const core::VisitId& visit) const { return d->player.ahead(visit); }

scenario::ScriptShelf& FrontDesk::shelf() const { return d->player.shelf(); }
JournalAnswers& FrontDesk::journal() const { return d->loop.journal(); }
DeskSlips& FrontDesk::slips() const { return d->slips; }
DeskPromises& FrontDesk::promises() const { return d->promises; }
DeskTill& FrontDesk::till() const { return d->till; }
DeskHandovers& FrontDesk::handovers() const { return d->handovers; }
const WaitTimes& FrontDesk::waits() const { return d->waits; }
DeskShift& FrontDesk::shift() const { return d->shift; }

QString FrontDesk::clockDoubt() const { return d->clock.doubt(now()); }

void FrontDesk::settleClock() {
    if (const auto by = d->clock.settle(now())) {
        (void)d->loop.act({core::command::NoteClockStep{*by}}, {});
    }
}

const std::vector<core::EventRecord>& FrontDesk::recordsOf(const core::VisitId& visit) const {
    return d->loop.recordsOf(visit);
}

void FrontDesk::setFocus(const core::VisitId& visit) {
    d->focus.set(visit);
    if (d->changes.focus) {
        tell();
    }
}

void FrontDesk::asOne(const std::function<void()>& action) {
    ++d->untold;
    action();
    if (--d->untold == 0 && std::exchange(d->wanted, false)) {
        tell();
    }
}

void FrontDesk::tell() {
    if (d->untold > 0) {
        d->wanted = true;
    } else {
        d->escalation.followUp();
        d->doubles.foldUp();
        emit hallChanged(std::exchange(d->changes, {}));
    }
}

std::optional<Refusal> FrontDesk::signIn(const core::PersonId& person) { return d->shift.change(person, {}); }

NewVisit FrontDesk::visitorIn(core::Channel channel, const core::Visitor& visitor, const core::AppointmentId& by) {
    const core::VisitId id{newId()};
    const core::Visit* active = d->loop.activeVisit();
    if (active != nullptr && isDialling(*active)) {
        active = nullptr; // nobody is at the other end yet: there is nobody to ask to hold the line
    }
    const core::VisitId other = active != nullptr ? active->id : core::VisitId{};
    const bool onTelephone = active != nullptr && core::isConnected(*active);
    const core::Appointment* agreed = core::find(hall(), by);
    std::vector<core::Command> commands{
        core::command::Arrive{id, channel, agreed != nullptr ? agreed->visitor : visitor}};
    if (!by.empty()) {
        commands.emplace_back(core::command::MeetAppointment{by, id});
    }
    if (other.empty() && !me().empty()) {
        commands.emplace_back(core::command::AttendTo{id, {}});
    }
    if (const auto refusal = d->loop.carryOut(commands, id)) {
        d->loop.tell();
        return {{}, refusal};
    }
    if (channel == core::Channel::InPerson) {
        const char* greeting = by.empty() ? core::desk_script::welcome : core::desk_script::expected;
        const char* script = other.empty() ? greeting
                             : onTelephone ? core::desk_script::busyOnTelephone
                                           : core::desk_script::busyInPerson;
        (void)d->player.begin(id, script, other);
    } else if (other.empty() && !me().empty()) {
        (void)d->player.begin(id, core::desk_script::telephone); // taken at once; otherwise it rings until attendTo
    }
    d->focus.set(id);
    d->loop.tell();
    return {id, std::nullopt};
}

std::optional<Refusal> FrontDesk::describe(const core::VisitId& visit, const core::VisitorChange& change) {
    return d->loop.act({core::command::Describe{visit, change}}, visit);
}

std::optional<Refusal> FrontDesk::correct(const core::VisitId& id, const core::VisitorChange& change) {
    const core::Visit* visit = core::find(hall(), id);
    if (visit == nullptr || visit->run.ended || d->player.scriptOf(*visit) == nullptr) {
        return describe(id, change);
    }
    core::Draft draft = d->loop.draft();
    auto refusal =
        playOn(draft, id, scenario::Correct{change}); // by whomever it is served: who it is does not depend on it
    if (!refusal) {
        tell();
    }
    return refusal;
}

std::optional<Refusal> FrontDesk::attendTo(const core::VisitId& id) {
    const core::Visit* visit = core::find(hall(), id);
    const core::Visit* active = d->loop.activeVisit();
    const char* greeting = visit != nullptr ? greetingFor(*visit, now()) : nullptr;
    const bool goesOn = visit != nullptr && waitedForAnother(*visit, now());
    const core::VisitId left = visit != nullptr ? leftStanding(*visit, active) : core::VisitId{};
    const bool answersBeside = !left.empty() && greeting == core::desk_script::telephone;
    if (answersBeside) {
        greeting = core::desk_script::telephoneBeside;
    }
    const QString reason =
        active != nullptr && visit != nullptr ? tr("turned to %1").arg(office::calledOf(*visit)) : QString();
    auto refusal = d->loop.carryOut({core::command::AttendTo{id, reason.toStdString()}}, id);
    if (!refusal && greeting != nullptr) {
        (void)d->player.begin(id, greeting, answersBeside ? left : core::VisitId{});
    } else if (!refusal && goesOn) {
        (void)d->player.interrupt(id, core::desk_script::backAtWork);
    } else if (!refusal) {
        d->escalation.attended(id);
    }
    if (!refusal) {
        if (!left.empty() && !answersBeside) {
            (void)d->player.interrupt(id, core::desk_script::pleaseWait, left);
        }
        d->focus.set(id);
    }
    d->loop.tell();
    return refusal;
}

std::optional<Refusal> FrontDesk::hold(const core::VisitId& visit, const QString& reason) {
    return d->loop.act({core::command::Hold{visit, reason.toStdString()}}, visit);
}

std::optional<Refusal> FrontDesk::beginScenario(const core::VisitId& visit, const std::string& scriptId) {
    core::Draft draft = d->loop.draft();
    auto refusal = d->player.turnTo(draft, visit); // a matter is no less meant for somebody than an answer
    if (!refusal) {
        if (!draft.records().empty()) {
            d->loop.carryOut(std::move(draft));
        }
        refusal = d->player.begin(visit, scriptId);
    }
    d->loop.tell();
    return refusal;
}

std::optional<Refusal> FrontDesk::cameBack(const core::VisitId& visit, const core::Visit& earlier,
                                           const std::string& matter) {
    auto refusal = goOnFrom(d->loop, d->player, visit, earlier, matter);
    d->loop.tell();
    return refusal;
}

std::optional<Refusal> FrontDesk::play(const core::VisitId& id, const scenario::Input& input) {
    core::Draft draft = d->loop.draft();
    auto refusal = d->player.turnTo(draft, id);
    if (!refusal) {
        refusal = playOn(draft, id, input);
    }
    if (!refusal) {
        tell();
    }
    return refusal;
}

std::optional<Refusal> FrontDesk::playOn(core::Draft& draft, const core::VisitId& id, const scenario::Input& input) {
    const auto slipLacks = d->slips.giveOut(draft, id, input);
    if (auto refusal = d->player.answer(draft, id, input)) {
        return refusal;
    }
    const auto happens = [&draft](auto is) {
        return std::any_of(draft.records().begin(), draft.records().end(),
                           [is](const core::EventRecord& record) { return is(record.event); });
    };
    const bool seesOff =
        happens([](const core::Event& event) { return std::holds_alternative<core::event::FarewellBegun>(event); });
    auto refusal = seesOff ? d->farewell.notYet(*core::find(hall(), id)) : std::nullopt;
    if (!refusal && slipLacks && happens(leavesStep)) {
        refusal = slipLacks;
    }
    if (!refusal) {
        d->loop.carryOut(std::move(draft));
        afterPlay(id);
    }
    return refusal;
}

void FrontDesk::afterPlay(const core::VisitId& id) {
    d->escalation.saidByScript(id);
    const core::Visit* visit = core::find(hall(), id);
    if (visit != nullptr && core::stageOf(*visit) == core::Stage::Farewell) {
        d->farewell.goOn(*visit);
        return;
    }
    if (visit == nullptr || !visit->run.ended) {
        return;
    }
    if (d->farewell.endUncalled(*visit) || focus() != id) {
        return;
    }
    // The script has ended in which it was told to another visitor who goes on here, or the visitor is with a
    // colleague.
    const core::Visit* active = d->loop.activeVisit();
    if (active != nullptr && active->id != id && active->id == visit->run.other) {
        d->focus.set(active->id);
    } else if (!visit->server.empty() && visit->server != me()) {
        d->focus.set({});
    }
}

std::optional<Refusal> FrontDesk::seeOff(const core::VisitId& visit) {
    auto refusal = d->farewell.seeOff(visit);
    d->loop.tell();
    return refusal;
}

std::optional<Refusal> FrontDesk::close(const core::VisitId& visit, std::optional<core::Outcome> outcome,
                                        const QString& reason) {
    auto refusal = d->farewell.close(visit, outcome, reason);
    d->loop.tell();
    return refusal;
}

std::optional<Refusal> FrontDesk::reopen(const core::VisitId& visit, const QString& reason) {
    auto refusal = d->farewell.reopen(visit, reason);
    d->loop.tell();
    return refusal;
}

std::optional<Refusal> FrontDesk::takeBack(const core::VisitId& visit) {
    auto refusal = d->farewell.takeBack(visit);
    d->loop.tell();
    return refusal;
}

std::optional<Refusal> FrontDesk::setPresence(const core::Presence& presence) {
    return d->loop.act({core::command::SetPresence{presence}}, {});
}

std::optional<Refusal> FrontDesk::renewTea(const core::VisitId& id) {
    const core::Visit* visit = core::find(hall(), id);
    const core::Limit* tea = visit != nullptr ? core::findLimit(*visit, core::LimitKind::Tea) : nullptr;
    const core::StepId step = visit != nullptr ? visit->run.step : core::StepId{};
    return d->loop.act({core::command::RenewLimit{id, tea != nullptr ? tea->id : core::LimitId{}},
                        core::command::NoteGesture{id, step, "refill_tea"}},
                       id);
}

std::optional<Refusal> FrontDesk::submit(const std::vector<core::Command>& commands) {
    return d->loop.act(commands, {});
}

std::optional<Refusal> FrontDesk::submitAs(const core::PersonId& actor, const std::vector<core::Command>& commands) {
    core::Context given = d->loop.context();
    given.actor = actor;
    auto refusal = d->loop.carryOut(commands, {}, given);
    d->loop.tell();
    return refusal;
}

void FrontDesk::noteTime() {
    if (const auto by = d->clock.stepped(now())) {
        (void)d->loop.carryOut({core::command::NoteClockStep{*by}}, {});
    }
    const DueTimes::Come come = d->times.come();
    (void)d->loop.carryOut({core::Command(core::command::NoteTime{})}, {});
    d->escalation.speakForClock();
    for (const auto& [id, step] : come.passed) {
        core::Draft draft = d->loop.draft();
        (void)playOn(draft, id, scenario::LimitOver{step});
    }
    d->loop.letGo();
    d->times.windUp();
    d->changes.promises |= come.promised;
    if (d->changes != Changes{}) {
        tell();
    }
    if (come.gravest) {
        emit limitSounded(*come.gravest);
    }
}

} // namespace yingke::frontdesk
