// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/desk_handovers.h"

#include "core/desk_scripts.h"
#include "frontdesk/decision_loop.h"
#include "frontdesk/desk_escalation.h"
#include "frontdesk/desk_focus.h"
#include "frontdesk/desk_player.h"
#include "frontdesk/first_words.h"
#include "frontdesk/new_visit.h"
#include "frontdesk/texts.h"
#include "frontdesk/told.h"
#include "office/texts/visit_texts.h"

namespace yingke::frontdesk {

namespace {

/// Has come in and was not turned to yet.
bool waitsUnserved(const core::Visit& visit) {
    const core::Stage stage = core::stageOf(visit);
    return visit.channel == core::Channel::InPerson && (stage == core::Stage::Queued || stage == core::Stage::Greeting);
}

} // namespace

Refusal DeskHandovers::isOut(const core::VisitId& visit, const core::PersonId& person) const {
    tellRefused("TakerIsOut");
    return {
        Texts::tr("%1 is out, and nobody waits for somebody who is out. Choose another colleague, or note first that "
                  "%1 is in ({key:staff}).")
            .arg(office::nameOf(m_loop.office(), person)),
        visit,
        {}};
}

std::optional<Refusal> DeskHandovers::ask(const core::VisitId& visit, const core::PersonId& to, const QString& why) {
    if (core::isToldOut(m_loop.hall(), to)) {
        return isOut(visit, to);
    }
    return m_loop.act({core::command::AskHandover{visit, core::HandoverId{newId()}, to, {}, why.toStdString()}}, visit);
}

std::optional<Refusal> DeskHandovers::take(const core::VisitId& visit) {
    auto refusal = m_loop.carryOut({core::command::TakeHandover{visit}}, visit);
    if (!refusal && m_focus.visit() == visit) {
        m_focus.set({}); // the visitor goes on with the colleague; who is next is chosen
    }
    m_loop.tell();
    return refusal;
}

std::optional<Refusal> DeskHandovers::decline(const core::VisitId& visit, const QString& why) {
    return m_loop.act({core::command::DeclineHandover{visit, why.toStdString()}}, visit);
}

std::optional<Refusal> DeskHandovers::relieve(const core::VisitId& id) {
    const core::Visit* waiting = core::find(m_loop.hall(), id);
    const core::Visit* active = m_loop.activeVisit();
    // The first words, never said while the wait ran on, speak of a hall that is another by now.
    const bool isTold = waiting != nullptr && !waiting->run.ended && !waiting->run.other.empty() &&
                        !waiting->run.step.empty() &&
                        (waiting->run.script.id == core::desk_script::waitIsLong || !waiting->run.trail.empty());
    std::optional<Refusal> refusal;
    if (waiting != nullptr && active != nullptr && active->id != id && !isTold) {
        refusal = m_player.begin(id, core::desk_script::waitIsLong, core::VisitId{active->id});
    }
    m_focus.set(id);
    m_loop.tell();
    return refusal;
}

std::optional<Refusal> DeskHandovers::giveBack(const core::VisitId& visit) {
    auto refusal = m_loop.carryOut({core::command::GiveBack{visit}}, visit);
    const core::Visit* back = core::find(m_loop.hall(), visit);
    if (!refusal && back != nullptr && back->run.ended && back->server == m_loop.me()) {
        refusal = m_player.goOn(visit);
    }
    back = core::find(m_loop.hall(), visit); // what goes on has changed it
    if (!refusal && back != nullptr && back->server == m_loop.me() && core::isActive(*back) &&
        isBackWithoutMatter(*back)) {
        refusal = m_player.begin(visit, wordsOnReturn(*back));
    }
    m_loop.tell();
    return refusal;
}

core::Taker DeskHandovers::takerOf(const core::VisitId& id, std::optional<core::EscalationLevel> level) const {
    const core::Visit* visit = core::find(m_loop.hall(), id);
    if (visit == nullptr) {
        return {};
    }
    const core::EscalationLevel next = core::stageOf(*visit) == core::Stage::Escalated
                                           ? core::EscalationLevel::Director
                                           : core::EscalationLevel::ServiceSupervisor;
    return core::takerFor(m_loop.hall(), m_loop.context().takers, *visit, level.value_or(next), {m_loop.me()});
}

std::optional<Refusal> DeskHandovers::promise(const core::VisitId& visit, Owed what) {
    core::Draft draft = m_loop.draft();
    auto refusal = m_player.turnTo(draft, visit);
    if (!refusal && !draft.records().empty()) {
        m_loop.carryOut(std::move(draft));
    }
    if (!refusal) {
        refusal = m_player.interrupt(visit, what == Owed::Complaint ? core::desk_script::complaint
                                                                    : core::desk_script::nobodyThere);
    }
    m_loop.tell();
    return refusal;
}

std::optional<Refusal> DeskHandovers::escalate(const core::VisitId& id, core::EscalationReason reason,
                                               const QString& note, std::optional<core::EscalationLevel> level,
                                               const core::PersonId& to) {
    const core::Visit* visit = core::find(m_loop.hall(), id);
    core::command::Escalate escalate{id, level, reason, note.toStdString(), to, core::HandoverId{newId()}};
    if (visit != nullptr && to.empty() && level != core::EscalationLevel::PersonConcerned) {
        const core::Taker taker = takerOf(id, level);
        escalate.to = taker.person;
        escalate.level = taker.person.empty() ? level : std::optional(taker.level);
    }
    if (core::isToldOut(m_loop.hall(), to)) {
        return isOut(id, to);
    }
    std::vector<core::Command> commands;
    const bool isFree = core::activeVisitOf(m_loop.hall(), m_loop.me()) == nullptr;
    if (visit != nullptr && waitsUnserved(*visit) && isFree) {
        commands.emplace_back(core::command::AttendTo{id, {}}); // somebody has to say sorry to who waits
    }
    commands.emplace_back(escalate);
    auto refusal = m_loop.carryOut(commands, id);
    if (!refusal) {
        m_escalation.speak(id, reason);
    }
    m_loop.tell();
    return refusal;
}

} // namespace yingke::frontdesk
