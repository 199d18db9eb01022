// SPDX-License-Identifier: GPL-3.0-or-later
// Walking through the script, and what comes in between.
#include "core/desk_scripts.h"
#include "core/roles.h"
#include "frontdesk/desk_handovers.h"
#include "training/parts/texts.h"
#include "training/practice/practice_hall.h"
#include "training/practice/practice_hall_private.h"
#include "training/practice/practice_office.h"

#include <algorithm>
#include <array>

namespace yingke::training {

const scenario::Script* PracticeHall::Private::runningIn(const core::VisitId& id) const {
    const core::Visit* found = core::find(desk->hall(), id);
    return found != nullptr ? shelf.published(found->run.script.id) : nullptr;
}

std::optional<frontdesk::Refusal> PracticeHall::Private::doWhatIsAsked(const core::VisitId& id,
                                                                       const scenario::Screen& screen) {
    std::map<core::FactId, core::FactValue> values;
    for (const scenario::Field& field : screen.fields) {
        if (!field.value && !field.spec.optional) {
            values[field.spec.id] =
                field.options.empty() ? valueOf(field.spec) : core::FactValue(field.options.front());
        }
    }
    if (!values.empty()) {
        if (auto refusal = desk->play(id, scenario::Fill{values})) {
            return refusal;
        }
    }
    for (const scenario::PaperRow& row : desk->screen(id).papers) { // anew: what was filled in may want more of them
        const bool brought = begin.cast.notBrought.count(row.key.paper.value) == 0;
        const core::PaperMark mark = brought ? core::PaperMark::Seen : core::PaperMark::Missing;
        for (std::int64_t head = row.heads > 0 ? 1 : 0; head <= row.heads; ++head) {
            if (auto refusal = desk->play(id, scenario::Mark{{row.key.paper, head}, mark, true})) {
                return refusal;
            }
        }
    }
    for (const scenario::TaskRow& task : screen.tasks) {
        if (task.needed && !task.done) {
            if (auto refusal = desk->play(id, scenario::Tick{task.id})) {
                return refusal;
            }
        }
    }
    return std::nullopt;
}

core::FactValue PracticeHall::Private::valueOf(const scenario::FactSpec& spec) const {
    const auto given = begin.cast.given.find(spec.id.value);
    if (given != begin.cast.given.end()) {
        switch (spec.type) {
        case scenario::FactType::Count:
            return given->second;
        case scenario::FactType::Money:
            return core::Money{given->second};
        case scenario::FactType::YesNo:
            return given->second != 0;
        case scenario::FactType::Text:
        case scenario::FactType::Room:
        case scenario::FactType::Telephone:
        case scenario::FactType::Date:
        case scenario::FactType::Time:
        case scenario::FactType::DateTime:
        case scenario::FactType::List:
        case scenario::FactType::Person:
            break;
        }
    }
    if (spec.type == scenario::FactType::Person && !spec.ofVisitor && !office.roster().empty()) {
        return office.roster().front().name; // who keeps a promise works here
    }
    return sampleOf(spec, clock.now());
}

std::optional<frontdesk::Refusal> PracticeHall::Private::beginNext(const core::VisitId& id) {
    const std::string script = begin.then[begunNext];
    auto refusal = core::desk_script::isFarewell(script) ? desk->seeOff(id) : desk->beginScenario(id, script);
    if (!refusal) {
        ++begunNext;
    }
    return refusal;
}

std::optional<frontdesk::Refusal> PracticeHall::goOn() {
    const auto [what, id] = next();
    switch (what) {
    case Onwards::TakeCall:
    case Onwards::Attend:
        return attendTo(id);
    case Onwards::SeeOff:
        return d->desk->seeOff(id);
    case Onwards::NextScript:
        return d->beginNext(id);
    case Onwards::Over:
        return d->over(id);
    case Onwards::Step:
        break;
    }
    if (id != focus()) {
        look(id); // first seen, then gone on with
        return std::nullopt;
    }
    const scenario::Screen screen = d->desk->screen(id);
    if (auto refusal = d->doWhatIsAsked(id, screen)) {
        return refusal;
    }
    if (screen.call) {
        const PracticeCast& cast = d->begin.cast;
        return play(scenario::CallEnded{d->called < cast.calls.size() ? cast.calls[d->called] : cast.partyAnswers});
    }
    return play(screen.handoverTo.empty() ? scenario::Input(scenario::Next{}) : scenario::Input(scenario::Taken{}));
}

std::optional<frontdesk::Refusal> PracticeHall::play(const scenario::Input& input) {
    auto refusal = d->desk->play(focus(), input);
    if (!refusal && std::holds_alternative<scenario::CallEnded>(input)) {
        ++d->called;
    }
    return refusal;
}

std::optional<frontdesk::Refusal> PracticeHall::back() {
    const bool over = screen().step.empty();
    return over ? d->over(focus()) : play(scenario::Back{});
}

std::optional<frontdesk::Refusal> PracticeHall::skip() {
    const bool over = screen().step.empty();
    return over ? d->over(focus()) : play(scenario::Skip{Texts::tr("practice").toStdString()});
}

std::optional<frontdesk::Refusal> PracticeHall::cantCome() {
    const core::Visit* visit = core::find(d->desk->hall(), focus());
    if (visit == nullptr || core::pendingHandover(*visit) == nullptr) {
        return frontdesk::Refusal{Texts::tr("Nobody is asked to take over now."), focus(), {}};
    }
    const QString reason = Texts::tr("can't come now");
    return d->desk->screen(visit->id).handoverTo.empty() ? d->desk->handovers().decline(visit->id, reason)
                                                         : play(scenario::Declined{reason.toStdString()});
}

frontdesk::Refusal PracticeHall::Private::over(const core::VisitId& id) {
    return {Texts::tr("The scenario is over. Begin again, or choose a step in the picture."), id, {}};
}

std::optional<frontdesk::Refusal> PracticeHall::jump(const core::StepId& step) {
    const scenario::Script& script = this->script();
    const core::Visit* visit = d->main();
    if (visit == nullptr || core::isClosed(*visit)) {
        return frontdesk::Refusal{Texts::tr("The visit is over. Begin again first."), d->visit, {}};
    }
    if (visit->run.script.id != script.id || visit->run.ended) {
        if (auto refusal = d->desk->beginScenario(d->visit, script.id)) {
            return refusal;
        }
    }
    std::vector<core::Command> samples;
    for (const auto& [id, spec] : script.facts) {
        if (core::find(d->desk->hall(), d->visit)->facts.count(id) == 0 && !spec.optional) {
            samples.emplace_back(core::command::RecordFact{d->visit, id, sampleOf(spec, d->clock.now())});
        }
    }
    if (!samples.empty()) {
        (void)d->desk->submit(samples);
    }
    d->desk->setFocus(d->visit);
    return d->desk->play(d->visit, scenario::LimitOver{step});
}

std::optional<frontdesk::Refusal> PracticeHall::telephoneRings() {
    core::Visitor caller;
    caller.surname = "刘";
    caller.title = core::Title::Madam;
    return d->desk->visitorIn(core::Channel::Telephone, caller).refusal;
}

std::optional<frontdesk::Refusal> PracticeHall::secondVisitor() {
    core::Visitor visitor;
    constexpr std::array<const char*, 4> surnames{"李", "赵", "周", "吴"};
    visitor.surname = surnames.at(static_cast<std::size_t>(d->visitors++) % surnames.size());
    visitor.title = core::Title::Madam;
    return d->desk->visitorIn(core::Channel::InPerson, visitor).refusal;
}

std::optional<frontdesk::Refusal> PracticeHall::insists() {
    return d->desk->handovers().escalate(focus(), core::EscalationReason::InsistsOnSomebodyElse,
                                         Texts::tr("the visitor insists on somebody else"));
}

std::optional<frontdesk::Refusal> PracticeHall::supervisorCalledAway() {
    const core::Visit* visit = core::find(d->desk->hall(), focus());
    core::PersonId away = d->holderOf(core::RoleId{core::role::serviceSupervisor});
    const QString reason = Texts::tr("called away");
    if (visit != nullptr) {
        if (const core::Handover* pending = core::pendingHandover(*visit)) {
            away = pending->to;
            const bool asked = d->desk->screen(visit->id).handoverTo.empty();
            if (auto refusal = asked ? d->desk->handovers().decline(visit->id, reason)
                                     : d->desk->play(visit->id, scenario::Declined{reason.toStdString()})) {
                return refusal;
            }
        } else if (core::takenHandover(*visit) != nullptr) {
            away = visit->server;
            if (auto refusal = d->desk->handovers().giveBack(visit->id)) {
                return refusal;
            }
        }
    }
    return d->desk->setPresence({away, core::PresenceState::Out, {}, {}, reason.toStdString()});
}

void PracticeHall::happens(const SuddenAt& sudden) {
    switch (sudden.what) {
    case Sudden::TelephoneRings:
        (void)telephoneRings();
        return;
    case Sudden::AnotherComesIn:
        (void)secondVisitor();
        return;
    case Sudden::Insists:
        (void)d->desk->handovers().escalate(d->visit, core::EscalationReason::InsistsOnSomebodyElse,
                                            Texts::tr("the visitor insists on somebody else"));
        return;
    case Sudden::SupervisorAway:
        (void)supervisorCalledAway();
        return;
    case Sudden::Presence:
        (void)setPresence(sudden.role, sudden.state);
        return;
    }
}

std::optional<frontdesk::Refusal> PracticeHall::setPresence(const core::RoleId& role, core::PresenceState state) {
    std::optional<frontdesk::Refusal> refusal;
    d->begin.cast.presence[role] = state;
    for (const core::PersonId& person : d->office.holders(role)) {
        if (person != d->me && !refusal) {
            refusal = d->desk->setPresence({person, state, {}, {}, {}});
        }
    }
    return refusal;
}

} // namespace yingke::training
