// SPDX-License-Identifier: GPL-3.0-or-later
// Deciding, keeping, telling; the actions are in front_desk_actions.cpp.
#include "frontdesk/front_desk_private.h"
#include "frontdesk/texts.h"

#include "core/evolve.h"
#include "core/recorded.h"

#include <QUuid>

#include <algorithm>

namespace yingke::frontdesk {

namespace {

core::EventId newEventId() { return core::EventId{QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()}; }

/// Visits stay in the hall so long after they closed, for the day's figures and for opening them again.
bool ofAnEarlierDay(const core::Visit& visit, const core::Moment& now) {
    const auto* closed = std::get_if<core::Closed>(&visit.state);
    return closed != nullptr && core::localDay(closed->at) < core::localDay(now);
}

} // namespace

FrontDesk::FrontDesk(Parts parts, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(parts))) {
    d->timer.setSingleShot(true);
    d->timer.setTimerType(Qt::PreciseTimer);
    connect(&d->timer, &QTimer::timeout, this, &FrontDesk::noteTime);
}

FrontDesk::~FrontDesk() = default;

void FrontDesk::takeUp(const std::vector<core::EventRecord>& past) {
    for (const core::EventRecord& record : past) {
        core::apply(d->hall, record);
        d->remember(record);
    }
    (void)d->carryOut({core::Command(d->parts.opening)}, {});
    d->letGo();
    if (const core::Visit* active = core::activeVisitOf(d->hall, me())) {
        d->focus = active->id;
    } else {
        d->focusNext();
    }
    noteTime();
}

const core::Hall& FrontDesk::hall() const { return d->hall; }
core::Moment FrontDesk::now() const { return d->parts.clock.now(); }
core::VisitId FrontDesk::focus() const { return d->focus; }
JournalStatus FrontDesk::journalStatus() const { return d->status; }
const office::Office& FrontDesk::office() const { return d->parts.office; }
scenario::ScriptShelf& FrontDesk::shelf() const { return d->parts.shelf; }

core::PersonId FrontDesk::me() const {
    const auto found = d->hall.signedIn.find(d->parts.desk);
    return found != d->hall.signedIn.end() ? found->second : core::PersonId{};
}

scenario::Screen FrontDesk::screen(const core::VisitId& id) const {
    const core::Visit* visit = core::find(d->hall, id);
    const scenario::Script* script = visit != nullptr ? d->scriptOf(*visit) : nullptr;
    return script != nullptr ? scenario::present(*script, d->hall, *visit, d->surroundings()) : scenario::Screen{};
}

std::vector<core::Advice> FrontDesk::advice() const { return core::adviceFor(d->hall, me(), now()); }

std::vector<core::EventRecord> FrontDesk::recordsOf(const core::VisitId& visit) const {
    const auto found = d->records.find(visit);
    return found != d->records.end() ? found->second : std::vector<core::EventRecord>{};
}

DayFigures FrontDesk::figures() const {
    DayFigures figures;
    const core::Moment at = now();
    core::Millis waits = 0;
    int served = 0;
    for (const auto& [id, visit] : d->hall.visits) {
        if (core::localDay(visit.arrivedAt) != core::localDay(at)) {
            continue;
        }
        ++figures.visits;
        figures.escalated += visit.escalations.empty() ? 0 : 1;
        const core::Millis until = visit.servedAt ? visit.servedAt->steady : at.steady;
        const bool waits3 = visit.servedAt || !core::isClosed(visit);
        figures.overWaitingLimit +=
            waits3 && until - visit.arrivedAt.steady > d->parts.office.limits().waiting.length ? 1 : 0;
        if (visit.servedAt) {
            waits += visit.servedAt->steady - visit.arrivedAt.steady;
            ++served;
        }
    }
    figures.meanWait = served > 0 ? waits / served : 0;
    return figures;
}

void FrontDesk::setFocus(const core::VisitId& visit) {
    if (d->focus != visit) {
        d->focus = visit;
        emit focusChanged();
    }
}

bool FrontDesk::durable(const core::EventId& event) const { return d->undurable.count(event) == 0; }

quint64 FrontDesk::mark() const { return d->lastToken; }

bool FrontDesk::allDurable(quint64 mark) const { return d->pending.empty() || d->pending.begin()->first > mark; }

void FrontDesk::journalAnswered(quint64 token, bool durable, const QString& reason) {
    const auto found = d->pending.find(token);
    if (found == d->pending.end()) {
        return;
    }
    if (durable) {
        for (const core::EventId& event : found->second) {
            d->undurable.erase(event);
        }
        d->pending.erase(found);
        d->status.lastWrite = now();
        d->status.kind = d->pending.empty() ? JournalStatus::Kind::Recorded : d->status.kind;
        d->status.reason = d->pending.empty() ? QString() : d->status.reason;
    } else {
        d->status.kind = JournalStatus::Kind::Unsaved;
        d->status.reason = reason;
    }
    d->status.pending = static_cast<int>(d->undurable.size());
    emit journalStatusChanged();
}

void FrontDesk::noteTime() {
    std::optional<core::LimitPhase> gravest;
    std::vector<std::pair<core::VisitId, core::StepId>> passed;
    for (const auto& [id, visit] : d->hall.visits) {
        for (const core::Limit& limit : visit.limits) {
            const core::LimitPhase phase = core::phaseAt(limit, now().steady);
            if (phase <= limit.noted || limit.kind == core::LimitKind::Tea) {
                continue; // tea is a courtesy, never an alarm
            }
            gravest = gravest ? std::max(*gravest, phase) : phase;
            if (phase == core::LimitPhase::Overdue && !limit.step.empty()) {
                passed.emplace_back(id, limit.step);
            }
        }
    }
    if (const auto promised = d->reminded()) {
        gravest = gravest ? std::max(*gravest, *promised) : promised;
    }
    const std::size_t told = d->undurable.size();
    (void)d->carryOut({core::Command(core::command::NoteTime{})}, {});
    for (const auto& [id, step] : passed) {
        (void)play(id, scenario::LimitOver{step});
    }
    d->letGo();
    d->armTimer();
    if (d->undurable.size() != told || gravest) {
        emit hallChanged();
    }
    if (gravest) {
        emit limitSounded(*gravest);
    }
}

core::Context FrontDesk::Private::context() const {
    core::Context context;
    context.now = parts.clock.now();
    context.actor = q.me();
    context.desk = parts.desk;
    context.limits = parts.office.limits();
    context.serviceSupervisor = available("service_supervisor", context.actor);
    context.director = available("director", context.actor);
    context.idPrefix = newEventId().value;
    context.holdReason = Texts::tr("another visitor is being served").toStdString();
    return context;
}

std::optional<Refusal> FrontDesk::Private::carryOut(const std::vector<core::Command>& commands,
                                                    const core::VisitId& about) {
    return carryOut(commands, about, context());
}

std::optional<Refusal> FrontDesk::Private::carryOut(const std::vector<core::Command>& commands,
                                                    const core::VisitId& about, const core::Context& given) {
    const core::Decision decision = core::decideAll(hall, commands, given);
    if (const auto* rejection = std::get_if<core::Rejection>(&decision)) {
        return refusalOf(*rejection, about);
    }
    core::Batch batch;
    for (const core::Happening& happening : std::get<core::Happenings>(decision)) {
        core::EventRecord record = core::recorded(happening, given);
        record.id = newEventId();
        core::apply(hall, record);
        if (const core::Visit* visit = core::find(hall, record.visit)) {
            record.script = visit->run.script;
        }
        remember(record);
        undurable.insert(record.id);
        batch.events.push_back(std::move(record));
    }
    if (!batch.events.empty()) {
        batch.token = ++lastToken;
        for (const core::EventRecord& record : batch.events) {
            pending[batch.token].push_back(record.id);
        }
        if (status.kind == JournalStatus::Kind::Recorded) {
            status.kind = JournalStatus::Kind::Recording;
        }
        status.pending = static_cast<int>(undurable.size());
        parts.store.append(std::move(batch));
        emit q.journalStatusChanged();
    }
    armTimer();
    return std::nullopt;
}

std::optional<Refusal> FrontDesk::Private::done(const std::vector<core::Command>& commands,
                                                const core::VisitId& about) {
    auto refusal = carryOut(commands, about);
    tell();
    return refusal;
}

void FrontDesk::Private::tell() {
    armTimer();
    emit q.hallChanged();
}

void FrontDesk::Private::remember(const core::EventRecord& record) {
    if (const auto* issued = std::get_if<core::event::SlipIssued>(&record.event)) {
        noteNumber(issued->kind, issued->number);
    }
    if (!record.visit.empty() && core::find(hall, record.visit) != nullptr) {
        records[record.visit].push_back(record);
    }
}

void FrontDesk::Private::armTimer() {
    const auto due = core::nextDue(hall);
    const auto reminder = nextReminder();
    if (!due && !reminder) {
        timer.stop();
        return;
    }
    // Bounded, so that a step of the day or a long suspend is noticed too.
    constexpr core::Millis longest = 60'000;
    const core::Millis left = std::min(due ? *due - parts.clock.now().steady : longest, reminder.value_or(longest));
    timer.start(static_cast<int>(std::clamp<core::Millis>(left, 0, longest)));
}

void FrontDesk::Private::letGo() {
    const core::Moment now = parts.clock.now();
    std::erase_if(hall.visits, [&](const auto& entry) {
        // A follow-up speaks of what was collected when its promise was made.
        const bool promised = std::any_of(hall.promises.begin(), hall.promises.end(), [&entry](const auto& one) {
            return one.second.state == core::PromiseState::Open && one.second.visit == entry.first;
        });
        const bool gone = !promised && ofAnEarlierDay(entry.second, now);
        if (gone) {
            records.erase(entry.first);
        }
        return gone;
    });
    std::erase_if(hall.promises, [&](const auto& entry) {
        const core::Promise& promise = entry.second;
        return promise.state != core::PromiseState::Open && core::localDay(promise.endedAt) < core::localDay(now);
    });
}

void FrontDesk::Private::focusNext() {
    core::VisitId next;
    if (const core::Visit* active = core::activeVisitOf(hall, q.me())) {
        next = active->id;
    }
    for (const core::Advice& advice : q.advice()) {
        if (next.empty() && advice.kind != core::AdviceKind::PromiseDue) {
            next = advice.visit;
        }
    }
    q.setFocus(next);
}

const scenario::Script* FrontDesk::Private::scriptOf(const core::Visit& visit) {
    return visit.run.script.empty() ? nullptr : parts.shelf.pinned(visit.run.script);
}

core::PersonId FrontDesk::Private::available(const char* role, const core::PersonId& except) const {
    core::PersonId busy;
    for (const core::PersonId& person : parts.office.holders(core::RoleId{role})) {
        const core::PresenceState state = core::presenceOf(hall, person);
        if (person == except || state == core::PresenceState::Out) {
            continue;
        }
        if (state == core::PresenceState::In) {
            return person;
        }
        busy = busy.empty() ? person : busy;
    }
    return busy;
}

} // namespace yingke::frontdesk
