// SPDX-License-Identifier: GPL-3.0-or-later
// What the receptionist does, as whole actions.
#include "frontdesk/desk_scripts.h"
#include "frontdesk/front_desk_private.h"
#include "office/texts/visit_texts.h"

#include <QUuid>

#include <algorithm>

namespace yingke::frontdesk {

namespace {

std::string newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(); }

} // namespace

std::optional<Refusal> FrontDesk::signIn(const core::PersonId& person) {
    std::vector<core::Command> commands;
    if (!me().empty() && me() != person) {
        commands.emplace_back(core::command::SignOut{me()});
    }
    commands.emplace_back(core::command::SignIn{person});
    return d->done(commands, {});
}

NewVisit FrontDesk::visitorIn(core::Channel channel, const core::Visitor& visitor) {
    const core::VisitId id{newId()};
    const core::Visit* active = core::activeVisitOf(d->hall, me());
    const core::VisitId other = active != nullptr ? active->id : core::VisitId{};
    const bool onTelephone = active != nullptr && active->channel == core::Channel::Telephone;
    std::vector<core::Command> commands{core::command::Arrive{id, channel, visitor}};
    if (other.empty() && !me().empty()) {
        commands.emplace_back(core::command::AttendTo{id, {}});
    }
    if (const auto refusal = d->carryOut(commands, id)) {
        d->tell();
        return {{}, refusal};
    }
    if (channel == core::Channel::InPerson) {
        const char* script = other.empty() ? desk_script::welcome
                             : onTelephone ? desk_script::busyOnTelephone
                                           : desk_script::busyInPerson;
        (void)d->begin(id, script, other);
    } else if (other.empty() && !me().empty()) {
        (void)d->begin(id, desk_script::telephone, {}); // taken at once; otherwise it rings until attendTo
    }
    setFocus(id);
    d->tell();
    return {id, std::nullopt};
}

std::optional<Refusal> FrontDesk::describe(const core::VisitId& visit, const core::VisitorChange& change) {
    return d->done({core::command::Describe{visit, change}}, visit);
}

std::optional<Refusal> FrontDesk::attendTo(const core::VisitId& id) {
    const core::Visit* visit = core::find(d->hall, id);
    const bool waited = visit != nullptr && core::stageOf(*visit) == core::Stage::Queued;
    const bool rang = visit != nullptr && core::stageOf(*visit) == core::Stage::Greeting &&
                      visit->channel == core::Channel::Telephone;
    const core::Visit* active = core::activeVisitOf(d->hall, me());
    const QString reason = active != nullptr && visit != nullptr
                               ? tr("turned to %1").arg(office::addressOf(visit->visitor, visit->channel))
                               : QString();
    auto refusal = d->carryOut({core::command::AttendTo{id, reason.toStdString()}}, id);
    if (!refusal && waited && core::find(d->hall, id)->channel == core::Channel::InPerson) {
        (void)d->begin(id, desk_script::doneWithinLimit, {}); // S2.3-01
    } else if (!refusal && rang) {
        (void)d->begin(id, desk_script::telephone, {});
    }
    if (!refusal) {
        setFocus(id);
    }
    d->tell();
    return refusal;
}

std::optional<Refusal> FrontDesk::hold(const core::VisitId& visit, const QString& reason) {
    return d->done({core::command::Hold{visit, reason.toStdString()}}, visit);
}

std::optional<Refusal> FrontDesk::Private::begin(const core::VisitId& id, const std::string& scriptId,
                                                 const core::VisitId& other, const core::PromiseId& promise) {
    const scenario::Script* script = parts.shelf.published(scriptId);
    const core::Visit* visit = core::find(hall, id);
    if (script == nullptr || visit == nullptr) {
        return Refusal{tr("The scenario \"%1\" is not there. Check the scripts with yingkectl check.")
                           .arg(QString::fromStdString(scriptId)),
                       id,
                       {}};
    }
    const scenario::Played played =
        scenario::play(*script, hall, *visit, scenario::Begin{other, promise, {}}, surroundings());
    if (const auto* obstacle = std::get_if<scenario::Obstacle>(&played)) {
        return refusalOf(*obstacle, {}, id);
    }
    parts.shelf.begin(*script);
    return carryOut(std::get<std::vector<core::Command>>(played), id);
}

std::optional<Refusal> FrontDesk::beginScenario(const core::VisitId& visit, const std::string& scriptId) {
    auto refusal = d->begin(visit, scriptId, {});
    d->tell();
    return refusal;
}

QString FrontDesk::Private::labelOf(const scenario::Script& script, const std::string& field) const {
    if (const auto fact = script.facts.find(core::FactId{field}); fact != script.facts.end()) {
        return QString::fromStdString(fact->second.label.text);
    }
    if (const auto paper = parts.office.vocabulary().papers.find(field);
        paper != parts.office.vocabulary().papers.end()) {
        return QString::fromStdString(paper->second.chinese);
    }
    for (const scenario::Step& step : script.steps) {
        if (step.meanwhile) {
            for (const auto& task : step.meanwhile->tasks) {
                if (task.id.value == field) {
                    return QString::fromStdString(task.what.text);
                }
            }
        }
    }
    return QString::fromStdString(field);
}

std::optional<Refusal> FrontDesk::play(const core::VisitId& id, const scenario::Input& input) {
    const core::Visit* visit = core::find(d->hall, id);
    const scenario::Script* script = visit != nullptr ? d->scriptOf(*visit) : nullptr;
    if (script == nullptr) {
        return refusalOf(scenario::Obstacle{scenario::Obstacle::Kind::NotAtAStep, {}, {}, {}}, {}, id);
    }
    const scenario::Played played = scenario::play(*script, d->hall, *visit, input, d->surroundings());
    if (const auto* obstacle = std::get_if<scenario::Obstacle>(&played)) {
        return refusalOf(*obstacle, d->labelOf(*script, obstacle->field), id);
    }
    auto commands = std::get<std::vector<core::Command>>(played);
    const bool farewell = std::any_of(commands.begin(), commands.end(), [](const core::Command& command) {
        return std::holds_alternative<core::command::SeeOff>(command);
    });
    auto refusal = farewell ? d->nobodyKeeps(*visit) : std::nullopt;
    if (!refusal) {
        refusal = d->withSlip(id, input, commands);
    }
    if (!refusal) {
        refusal = d->carryOut(commands, id);
    }
    if (!refusal) {
        d->afterPlay(id);
    }
    d->tell();
    return refusal;
}

void FrontDesk::Private::afterPlay(const core::VisitId& id) {
    const core::Visit* visit = core::find(hall, id);
    if (visit == nullptr) {
        return;
    }
    const bool farewell = core::stageOf(*visit) == core::Stage::Farewell;
    if (farewell && visit->run.ended && desk_script::isFarewell(visit->run.script.id)) {
        // The last word is said and the visitor through the door.
        const bool refused = std::any_of(visit->choices.begin(), visit->choices.end(),
                                         [](const auto& choice) { return choice.second.value == "refused"; });
        (void)carryOut({core::command::Close{id, refused ? std::optional(core::Outcome::Refused) : std::nullopt, {}}},
                       id);
        focusNext();
        return;
    }
    if (farewell && !desk_script::isFarewell(visit->run.script.id)) {
        (void)begin(id, desk_script::farewellOf(visit->channel), {});
        return;
    }
    // The visitor is with a colleague by now, or the other one has been gone back to.
    const core::Visit* active = core::activeVisitOf(hall, q.me());
    const bool done = visit->run.ended && (visit->server != q.me() || !core::isActive(*visit));
    if (done && active != nullptr && active->id != id) {
        q.setFocus(active->id);
    } else if (done && active == nullptr) {
        focusNext();
    }
}

std::optional<Refusal> FrontDesk::handOver(const core::VisitId& visit, const core::PersonId& to, const QString& why) {
    return d->done({core::command::AskHandover{visit, core::HandoverId{newId()}, to, {}, why.toStdString()}}, visit);
}

std::optional<Refusal> FrontDesk::takeHandover(const core::VisitId& visit) {
    auto refusal = d->carryOut({core::command::TakeHandover{visit}}, visit);
    if (!refusal && core::activeVisitOf(d->hall, me()) == nullptr) {
        d->focusNext();
    }
    d->tell();
    return refusal;
}

std::optional<Refusal> FrontDesk::declineHandover(const core::VisitId& visit, const QString& why) {
    return d->done({core::command::DeclineHandover{visit, why.toStdString()}}, visit);
}

std::optional<Refusal> FrontDesk::giveBack(const core::VisitId& visit) {
    return d->done({core::command::GiveBack{visit}}, visit);
}

std::optional<Refusal> FrontDesk::escalate(const core::VisitId& id, core::EscalationReason reason, const QString& note,
                                           std::optional<core::EscalationLevel> level, const core::PersonId& to) {
    const core::Visit* visit = core::find(d->hall, id);
    core::command::Escalate escalate{id, level, reason, note.toStdString(), to, core::HandoverId{newId()}};
    if (visit != nullptr && to.empty() && level != core::EscalationLevel::PersonConcerned) {
        const bool director =
            level ? *level == core::EscalationLevel::Director : core::stageOf(*visit) == core::Stage::Escalated;
        escalate.to = d->available(director ? "director" : "service_supervisor", visit->server);
    }
    return d->done({core::Command(escalate)}, id);
}

std::optional<Refusal> FrontDesk::seeOff(const core::VisitId& id) {
    const core::Visit* visit = core::find(d->hall, id);
    auto refusal = visit != nullptr ? d->nobodyKeeps(*visit) : std::nullopt;
    if (!refusal) {
        refusal = d->carryOut({core::command::SeeOff{id}}, id);
    }
    if (!refusal) {
        (void)d->begin(id, desk_script::farewellOf(core::find(d->hall, id)->channel), {});
        setFocus(id);
    }
    d->tell();
    return refusal;
}

std::optional<Refusal> FrontDesk::close(const core::VisitId& visit, std::optional<core::Outcome> outcome,
                                        const QString& reason) {
    const core::Visit* closing = core::find(d->hall, visit);
    auto refusal = closing != nullptr ? d->nobodyKeeps(*closing) : std::nullopt;
    if (!refusal) {
        refusal = d->carryOut({core::command::Close{visit, outcome, reason.toStdString()}}, visit);
    }
    if (!refusal && d->focus == visit) {
        d->focusNext();
    }
    d->tell();
    return refusal;
}

std::optional<Refusal> FrontDesk::reopen(const core::VisitId& visit, const QString& reason) {
    auto refusal = d->done({core::command::Reopen{visit, reason.toStdString()}}, visit);
    if (!refusal) {
        setFocus(visit);
    }
    return refusal;
}

std::optional<Refusal> FrontDesk::setPresence(const core::Presence& presence) {
    return d->done({core::command::SetPresence{presence}}, {});
}

std::optional<Refusal> FrontDesk::renewTea(const core::VisitId& id) {
    const core::Visit* visit = core::find(d->hall, id);
    const core::Limit* tea = visit != nullptr ? core::findLimit(*visit, core::LimitKind::Tea) : nullptr;
    return d->done({core::command::RenewLimit{id, tea != nullptr ? tea->id : core::LimitId{}}}, id);
}

std::optional<Refusal> FrontDesk::submit(const std::vector<core::Command>& commands) { return d->done(commands, {}); }

std::optional<Refusal> FrontDesk::submitAs(const core::PersonId& actor, const std::vector<core::Command>& commands) {
    core::Context given = d->context();
    given.actor = actor;
    auto refusal = d->carryOut(commands, {}, given);
    d->tell();
    return refusal;
}

} // namespace yingke::frontdesk
