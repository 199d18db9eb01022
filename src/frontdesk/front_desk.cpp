// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/front_desk.h"

#include "core/draft.h"
#include "frontdesk/came_back.h"
#include "frontdesk/clock_watch.h"
#include "frontdesk/decision_loop.h"
#include "frontdesk/desk_focus.h"
#include "frontdesk/desk_handovers.h"
#include "frontdesk/desk_player.h"
#include "frontdesk/desk_promises.h"
#include "frontdesk/desk_scripts.h"
#include "frontdesk/desk_slips.h"
#include "frontdesk/due_times.h"
#include "office/texts/visit_texts.h"

#include <algorithm>
#include <utility>

namespace yingke::frontdesk {

class FrontDesk::Inside {
public:
    explicit Inside(Parts parts)
        : loop({parts.store, std::move(parts.answers), parts.clock, parts.office, parts.desk}, parts.past), focus(loop),
          player(loop, parts.shelf, parts.rooms), slips(loop, player, parts.slips, parts.given),
          promises(loop, player, focus), handovers(loop, focus), times(loop),
          clock(parts.past.empty() ? std::nullopt : std::optional(parts.past.back().at), loop.now(), parts.offsetThen) {
    }

    DecisionLoop loop;
    DeskFocus focus;
    DeskPlayer player;
    DeskSlips slips;
    DeskPromises promises;
    DeskHandovers handovers;
    DueTimes times;
    ClockWatch clock;
    Changes changes;     ///< not told yet
    int untold = 0;      ///< actions that are told as one, one in another
    bool wanted = false; ///< something in there was to be told
};

namespace {

bool leavesStep(const core::Event& event) {
    return std::holds_alternative<core::event::StepEntered>(event) ||
           std::holds_alternative<core::event::ScenarioEnded>(event);
}

} // namespace

FrontDesk::FrontDesk(Parts parts, QObject* parent) : QObject(parent) {
    core::command::OpenDesk opening = parts.opening;
    const std::optional<core::Millis> steadyOverBoot = parts.steadyOverBoot;
    d = std::make_unique<Inside>(std::move(parts));
    connect(&d->loop, &DecisionLoop::happened, this, [this](const core::EventRecord& one) { d->changes.note(one); });
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
scenario::ScriptShelf& FrontDesk::shelf() const { return d->player.shelf(); }
JournalAnswers& FrontDesk::journal() const { return d->loop.journal(); }
DeskSlips& FrontDesk::slips() const { return d->slips; }
DeskPromises& FrontDesk::promises() const { return d->promises; }
DeskHandovers& FrontDesk::handovers() const { return d->handovers; }

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
        emit hallChanged(std::exchange(d->changes, {}));
    }
}

std::optional<Refusal> FrontDesk::signIn(const core::PersonId& person) {
    std::vector<core::Command> commands;
    if (!me().empty() && me() != person) {
        commands.emplace_back(core::command::SignOut{me()});
    }
    commands.emplace_back(core::command::SignIn{person});
    return d->loop.act(commands, {});
}

NewVisit FrontDesk::visitorIn(core::Channel channel, const core::Visitor& visitor) {
    const core::VisitId id{newId()};
    const core::Visit* active = d->loop.activeVisit();
    const core::VisitId other = active != nullptr ? active->id : core::VisitId{};
    const bool onTelephone = active != nullptr && active->channel == core::Channel::Telephone;
    std::vector<core::Command> commands{core::command::Arrive{id, channel, visitor}};
    if (other.empty() && !me().empty()) {
        commands.emplace_back(core::command::AttendTo{id, {}});
    }
    if (const auto refusal = d->loop.carryOut(commands, id)) {
        d->loop.tell();
        return {{}, refusal};
    }
    if (channel == core::Channel::InPerson) {
        const char* script = other.empty() ? desk_script::welcome
                             : onTelephone ? desk_script::busyOnTelephone
                                           : desk_script::busyInPerson;
        (void)d->player.begin(id, script, other);
    } else if (other.empty() && !me().empty()) {
        (void)d->player.begin(id, desk_script::telephone); // taken at once; otherwise it rings until attendTo
    }
    d->focus.set(id);
    d->loop.tell();
    return {id, std::nullopt};
}

std::optional<Refusal> FrontDesk::describe(const core::VisitId& visit, const core::VisitorChange& change) {
    return d->loop.act({core::command::Describe{visit, change}}, visit);
}

std::optional<Refusal> FrontDesk::attendTo(const core::VisitId& id) {
    const core::Visit* visit = core::find(hall(), id);
    const bool waited = visit != nullptr && core::stageOf(*visit) == core::Stage::Queued;
    const bool rang = visit != nullptr && core::stageOf(*visit) == core::Stage::Greeting &&
                      visit->channel == core::Channel::Telephone;
    const QString reason = d->loop.activeVisit() != nullptr && visit != nullptr
                               ? tr("turned to %1").arg(office::addressOf(visit->visitor, visit->channel))
                               : QString();
    auto refusal = d->loop.carryOut({core::command::AttendTo{id, reason.toStdString()}}, id);
    if (!refusal && waited && core::find(hall(), id)->channel == core::Channel::InPerson) {
        (void)d->player.begin(id, desk_script::doneWithinLimit); // S2.3-01
    } else if (!refusal && rang) {
        (void)d->player.begin(id, desk_script::telephone);
    }
    if (!refusal) {
        d->focus.set(id);
    }
    d->loop.tell();
    return refusal;
}

std::optional<Refusal> FrontDesk::hold(const core::VisitId& visit, const QString& reason) {
    return d->loop.act({core::command::Hold{visit, reason.toStdString()}}, visit);
}

std::optional<Refusal> FrontDesk::beginScenario(const core::VisitId& visit, const std::string& scriptId) {
    auto refusal = d->player.begin(visit, scriptId);
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
    auto refusal = playUntold(id, input);
    if (!refusal) {
        tell();
    }
    return refusal;
}

std::optional<Refusal> FrontDesk::playUntold(const core::VisitId& id, const scenario::Input& input) {
    core::Draft draft = d->loop.draft();
    const auto slipLacks = d->slips.giveOut(draft, id, input);
    if (auto refusal = d->player.answer(draft, id, input)) {
        return refusal;
    }
    const auto happens = [&draft](auto is) {
        return std::any_of(draft.records().begin(), draft.records().end(),
                           [is](const core::EventRecord& record) { return is(record.event); });
    };
    const bool farewell =
        happens([](const core::Event& event) { return std::holds_alternative<core::event::FarewellBegun>(event); });
    auto refusal = farewell ? d->promises.nobodyKeeps(*core::find(hall(), id)) : std::nullopt;
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
    const core::Visit* visit = core::find(hall(), id);
    if (visit == nullptr) {
        return;
    }
    const bool farewell = core::stageOf(*visit) == core::Stage::Farewell;
    if (farewell && visit->run.ended && desk_script::isFarewell(visit->run.script.id)) {
        // The last word is said and the visitor through the door.
        const bool refused = std::any_of(visit->choices.begin(), visit->choices.end(),
                                         [](const auto& choice) { return choice.second.value == "refused"; });
        const auto outcome = refused ? std::optional(core::Outcome::Refused) : std::nullopt;
        (void)d->loop.carryOut({core::command::Close{id, outcome, {}}}, id);
        d->focus.next();
        return;
    }
    if (farewell && !desk_script::isFarewell(visit->run.script.id)) {
        (void)d->player.begin(id, desk_script::farewellOf(visit->channel));
        return;
    }
    // The visitor is with a colleague by now, or the other one has been gone back to.
    const core::Visit* active = d->loop.activeVisit();
    const bool done = visit->run.ended && (visit->server != me() || !core::isActive(*visit));
    if (done && active != nullptr && active->id != id) {
        d->focus.set(active->id);
    } else if (done && active == nullptr) {
        d->focus.next();
    }
}

std::optional<Refusal> FrontDesk::seeOff(const core::VisitId& id) {
    const core::Visit* visit = core::find(hall(), id);
    auto refusal = visit != nullptr ? d->promises.nobodyKeeps(*visit) : std::nullopt;
    if (!refusal) {
        refusal = d->loop.carryOut({core::command::SeeOff{id}}, id);
    }
    if (!refusal) {
        (void)d->player.begin(id, desk_script::farewellOf(core::find(hall(), id)->channel));
        d->focus.set(id);
    }
    d->loop.tell();
    return refusal;
}

std::optional<Refusal> FrontDesk::close(const core::VisitId& visit, std::optional<core::Outcome> outcome,
                                        const QString& reason) {
    const core::Visit* closing = core::find(hall(), visit);
    auto refusal = closing != nullptr ? d->promises.nobodyKeeps(*closing) : std::nullopt;
    if (!refusal) {
        refusal = d->loop.carryOut({core::command::Close{visit, outcome, reason.toStdString()}}, visit);
    }
    if (!refusal && focus() == visit) {
        d->focus.next();
    }
    d->loop.tell();
    return refusal;
}

std::optional<Refusal> FrontDesk::reopen(const core::VisitId& visit, const QString& reason) {
    auto refusal = d->loop.carryOut({core::command::Reopen{visit, reason.toStdString()}}, visit);
    if (!refusal) {
        d->focus.set(visit);
    }
    d->loop.tell();
    return refusal;
}

std::optional<Refusal> FrontDesk::setPresence(const core::Presence& presence) {
    return d->loop.act({core::command::SetPresence{presence}}, {});
}

std::optional<Refusal> FrontDesk::renewTea(const core::VisitId& id) {
    const core::Visit* visit = core::find(hall(), id);
    const core::Limit* tea = visit != nullptr ? core::findLimit(*visit, core::LimitKind::Tea) : nullptr;
    return d->loop.act({core::command::RenewLimit{id, tea != nullptr ? tea->id : core::LimitId{}}}, id);
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
    for (const auto& [id, step] : come.passed) {
        (void)playUntold(id, scenario::LimitOver{step});
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
