// SPDX-License-Identifier: GPL-3.0-or-later
// Beginning a practice, and its clock; the walk is in practice_walk.cpp.
#include "training/practice/practice_hall.h"

#include "core/desk_scripts.h"
#include "frontdesk/desk_slips.h"
#include "training/parts/texts.h"
#include "training/practice/practice_hall_private.h"
#include "training/practice/practice_office.h"

#include <algorithm>

namespace yingke::training {

office::Office PracticeHall::Private::practiceOfficeOf(const office::Office& given) {
    return practiceOffice(given, begin.trainee, begin.traineeName, me);
}

PracticeHall::PracticeHall(const office::Office& office, const core::Moment& now, Begin begin, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(office, now, std::move(begin))) {
    auto answers = std::make_unique<frontdesk::JournalAnswers>(d->clock);
    d->store.answers = answers.get();
    d->desk = std::make_unique<frontdesk::FrontDesk>(frontdesk::FrontDesk::Parts{d->store,
                                                                                 std::move(answers),
                                                                                 d->clock,
                                                                                 d->office,
                                                                                 d->shelf,
                                                                                 core::DeskId{"practice"},
                                                                                 {"practice", 0, "practice"},
                                                                                 nullptr,
                                                                                 nullptr,
                                                                                 {},
                                                                                 {}});
    d->fault = d->open();
    connect(d->desk.get(), &frontdesk::FrontDesk::hallChanged, this, &PracticeHall::changed);
}

PracticeHall::~PracticeHall() { d->store.answers = nullptr; }

core::PersonId PracticeHall::Private::holderOf(const core::RoleId& role) const {
    for (const core::PersonId& person : office.holders(role)) {
        if (person != me) {
            return person;
        }
    }
    return {};
}

QString PracticeHall::Private::open() {
    (void)desk->signIn(me);
    for (const office::Colleague& one : office.roster()) {
        if (one.id != me) {
            (void)desk->setPresence({one.id, core::PresenceState::In, {}, {}, {}});
        }
    }
    for (const auto& [role, state] : begin.cast.presence) {
        // The whole post is in, busy or out: a second holder would answer otherwise.
        for (const core::PersonId& person : office.holders(role)) {
            if (person != me) {
                (void)desk->setPresence({person, state, {}, {}, {}});
            }
        }
    }
    const std::string& script = begin.script;
    if (shelf.published(script) == nullptr) {
        return Texts::tr("The scenario \"%1\" is not there.").arg(QString::fromStdString(script));
    }
    const bool busy = script == "busy_in_person" || script == "busy_on_telephone";
    if (busy) { // somebody is being served when the practised visitor comes in
        core::Visitor first;
        first.surname = "孙";
        first.title = core::Title::Madam;
        (void)desk->visitorIn(script == "busy_on_telephone" ? core::Channel::Telephone : core::Channel::InPerson,
                              first);
    }
    const frontdesk::NewVisit come = desk->visitorIn(begin.cast.channel, begin.cast.visitor);
    visit = come.visit;
    if (come.refusal) {
        return come.refusal->sentence;
    }
    tables(visit);
    std::optional<frontdesk::Refusal> refusal;
    if (core::desk_script::isFarewell(script)) {
        refusal = desk->seeOff(visit);
    } else if (!busy && script != core::desk_script::welcome) {
        refusal = desk->beginScenario(visit, script);
    }
    return refusal ? refusal->sentence : QString();
}

void PracticeHall::Private::tables(const core::VisitId& id) {
    using core::FactId;
    (void)desk->submit({core::command::RecordFact{id, FactId{"arrears_months"}, begin.cast.arrearsMonths},
                        core::command::RecordFact{id, FactId{"arrears_sum"}, begin.cast.arrears},
                        core::command::RecordFact{id, FactId{"owner_name"}, std::string("王建国")},
                        core::command::RecordFact{id, FactId{"owner_telephone"}, std::string("13800000000")}});
}

frontdesk::FrontDesk& PracticeHall::desk() const { return *d->desk; }
PracticeClock& PracticeHall::clock() const { return d->clock; }
const office::Office& PracticeHall::office() const { return d->office; }
const scenario::Script& PracticeHall::script() const {
    static const scenario::Script none;
    const scenario::Script* script = d->shelf.published(d->begin.script);
    return script != nullptr ? *script : none;
}
const scenario::Library& PracticeHall::library() const { return d->begin.library; }
std::string PracticeHall::nextScript() const {
    return d->begunNext < d->begin.then.size() ? d->begin.then[d->begunNext] : std::string();
}
const PracticeCast& PracticeHall::cast() const { return d->begin.cast; }
core::VisitId PracticeHall::visit() const { return d->visit; }
core::VisitId PracticeHall::focus() const { return d->desk->focus().empty() ? d->visit : d->desk->focus(); }
scenario::Screen PracticeHall::screen() const { return d->desk->screen(focus()); }
const std::vector<core::EventRecord>& PracticeHall::records() const { return d->store.records; }
core::Millis PracticeHall::elapsed() const { return d->clock.now().steady - d->start.steady; }
const QString& PracticeHall::beginFault() const { return d->fault; }

void PracticeHall::pass(core::Millis time) {
    core::Millis left = std::max<core::Millis>(time, 0);
    while (left > 0) {
        // Limits are noted at their times, however large the step: what follows from one may start another.
        core::Millis step = left;
        if (const auto due = core::nextDue(d->desk->hall())) {
            step = std::clamp<core::Millis>(*due - d->clock.now().steady, 1, left);
        }
        const std::vector<SuddenAt>& timetable = d->begin.cast.timetable;
        if (d->played < timetable.size()) {
            step = std::clamp<core::Millis>(timetable[d->played].at - elapsed(), 1, step);
        }
        d->clock.pass(step);
        left -= step;
        d->desk->noteTime();
        while (d->played < timetable.size() && timetable[d->played].at <= elapsed()) {
            happens(timetable[d->played++]);
        }
    }
    emit changed();
}

bool PracticeHall::toNextLimit() {
    std::optional<core::Millis> due;
    const core::Millis now = d->clock.now().steady;
    for (const auto& [id, visit] : d->desk->hall().visits) {
        for (const core::Limit& limit : visit.limits) {
            if (limit.due > now && limit.noted != core::LimitPhase::Overdue) {
                due = due ? std::min(*due, limit.due) : limit.due;
            }
        }
    }
    if (!due) {
        return false;
    }
    pass(*due - now);
    return true;
}

} // namespace yingke::training
