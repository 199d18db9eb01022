// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/desk_farewell.h"

#include "core/desk_scripts.h"
#include "core/farewell.h"
#include "frontdesk/decision_loop.h"
#include "frontdesk/desk_focus.h"
#include "frontdesk/desk_player.h"
#include "frontdesk/desk_promises.h"
#include "frontdesk/desk_slips.h"
#include "frontdesk/first_words.h"
#include "frontdesk/texts.h"
#include "frontdesk/told.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"

namespace yingke::frontdesk {

namespace {

/// A promise is followed up and the visitor was not reached, or a call was not answered here: there is nobody to say
/// goodbye to.
bool reachedNobody(const core::Visit& visit) {
    const bool rangOut = core::isConnected(visit) && !visit.servedAt; // and nobody took it
    return rangOut || (isDialling(visit) && !core::followedUp(visit).empty());
}

} // namespace

void DeskFarewell::begin(const core::VisitId& id) {
    const core::Visit& visit = *core::find(m_loop.hall(), id);
    if (reachedNobody(visit)) {
        (void)m_loop.carryOut({core::command::Close{id, std::nullopt, {}}}, id);
        leaveCentre(id);
        return;
    }
    // A follow-up's farewell knows the promise: after a broken one it apologises.
    // Whoever we went to or called is at the other end of a line, or in a home of theirs: nobody came past here.
    const auto channel = visit.direction == core::Direction::Outgoing ? core::Channel::Telephone : visit.channel;
    (void)m_player.begin(id, core::desk_script::farewellOf(channel), {}, core::followedUp(visit));
}

std::optional<Refusal> DeskFarewell::notYet(const core::Visit& visit) const {
    auto refusal = m_promises.nobodyKeeps(visit);
    if (!refusal && core::stageOf(visit) != core::Stage::Farewell && core::owesAnswer(visit)) {
        tellRefused("AnswerOwed");
        refusal =
            Refusal{Texts::tr("%1 was told that an answer will come, and it has no time yet. Promise it first; if %1 "
                              "has gone, note why ({key:leave}).")
                        .arg(office::calledOf(visit)),
                    visit.id,
                    {}};
    }
    return refusal;
}

std::optional<Refusal> DeskFarewell::owesReceipt(const core::Visit& visit) const {
    const bool asItStands = visit.server == m_loop.me() && !visit.run.ended;
    const SlipDraft draft = asItStands ? m_slips.draft(visit.id) : SlipDraft{};
    if (draft.kind != "receipt" || draft.issued) {
        return std::nullopt;
    }
    tellRefused("ReceiptOwed");
    return Refusal{Texts::tr("The money of %1 has been taken, and there is no receipt yet. Give the receipt out first; "
                             "if the money was given back, go a step back first ({key:back}).")
                       .arg(office::calledOf(visit)),
                   visit.id,
                   {}};
}

bool DeskFarewell::endUncalled(const core::Visit& visit) {
    if (!reachedNobody(visit) || !visit.run.ended || !visit.suspended.empty()) {
        return false;
    }
    return !seeOff(core::VisitId{visit.id}); // a copy: what is carried out changes the visit
}

void DeskFarewell::leaveCentre(const core::VisitId& visit) {
    if (m_focus.visit() == visit) {
        m_focus.set({});
    }
}

std::optional<Refusal> DeskFarewell::seeOff(const core::VisitId& id) {
    const core::Visit* visit = core::find(m_loop.hall(), id);
    auto refusal = visit != nullptr ? notYet(*visit) : std::nullopt;
    const bool waits = refusal && visit->server == m_loop.me() && core::isActive(*visit) && !visit->suspended.empty();
    if (waits && core::desk_script::isOwing(visit->suspended.back().run.script.id)) {
        (void)m_player.goOn(id); // where the answer is promised
    }
    if (!refusal && visit != nullptr) {
        refusal = owesReceipt(*visit);
    }
    if (!refusal) {
        refusal = m_loop.carryOut({core::command::SeeOff{id}}, id);
    }
    if (!refusal) {
        begin(id);
    }
    return refusal;
}

std::optional<Refusal> DeskFarewell::close(const core::VisitId& id, std::optional<core::Outcome> outcome,
                                           const QString& reason) {
    const core::Visit* closing = core::find(m_loop.hall(), id);
    auto refusal = closing != nullptr ? m_promises.nobodyKeeps(*closing) : std::nullopt;
    if (!refusal) {
        refusal = m_loop.carryOut({core::command::Close{id, outcome, reason.toStdString()}}, id);
    }
    if (!refusal) {
        leaveCentre(id);
    }
    return refusal;
}

std::optional<Refusal> DeskFarewell::reopen(const core::VisitId& id, const QString& reason) {
    auto refusal = m_loop.carryOut({core::command::Reopen{id, reason.toStdString()}}, id);
    if (!refusal) {
        m_focus.set(id);
    }
    return refusal;
}

std::optional<Refusal> DeskFarewell::takeBack(const core::VisitId& id) {
    auto refusal = m_loop.carryOut({core::command::TakeBack{id}}, id);
    if (!refusal) {
        m_focus.set(id);
    }
    return refusal;
}

void DeskFarewell::goOn(const core::Visit& visit) {
    const core::VisitId id = visit.id; // a copy: what is carried out changes the visit
    if (!core::desk_script::isFarewell(visit.run.script.id)) {
        begin(id);
        return;
    }
    if (!visit.run.ended) {
        return;
    }
    // The last word is said and the visitor through the door.
    (void)m_loop.carryOut({core::command::Close{id, std::nullopt, {}}}, id);
    leaveCentre(id);
}

} // namespace yingke::frontdesk
