// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/decision_loop.h"

#include "core/draft.h"
#include "core/evolve.h"
#include "frontdesk/desk_context.h"
#include "frontdesk/texts.h"
#include "office/data/office.h"

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

DecisionLoop::DecisionLoop(Parts parts, const std::vector<core::EventRecord>& past) : m_parts(std::move(parts)) {
    for (const core::EventRecord& record : past) {
        core::apply(m_hall, record);
        remember(record);
    }
}

core::PersonId DecisionLoop::me() const {
    const auto found = m_hall.signedIn.find(m_parts.desk);
    return found != m_hall.signedIn.end() ? found->second : core::PersonId{};
}

const std::vector<core::EventRecord>& DecisionLoop::recordsOf(const core::VisitId& visit) const {
    const auto found = m_records.find(visit);
    return found != m_records.end() ? found->second : m_none;
}

core::Context DecisionLoop::context() const {
    return contextAt(m_parts.office, m_hall,
                     {now(), me(), m_parts.desk, newEventId().value,
                      Texts::tr("another visitor is being served").toStdString(),
                      Texts::tr("has gone out").toStdString()});
}

core::Draft DecisionLoop::draft() const { return {m_hall, context()}; }

std::optional<Refusal> DecisionLoop::carryOut(const std::vector<core::Command>& commands, const core::VisitId& about) {
    return carryOut(commands, about, context());
}

std::optional<Refusal> DecisionLoop::carryOut(const std::vector<core::Command>& commands, const core::VisitId& about,
                                              const core::Context& given) {
    core::Draft draft(m_hall, given);
    for (const core::Command& command : commands) {
        if (const auto rejection = draft.decide(command)) {
            return refusalOf(*rejection, about);
        }
    }
    carryOut(std::move(draft));
    return std::nullopt;
}

void DecisionLoop::carryOut(core::Draft draft) {
    core::takeOver(m_hall, draft.takeHall());
    core::Batch batch;
    batch.events = draft.takeRecords();
    for (core::EventRecord& record : batch.events) {
        record.id = newEventId();
        remember(record);
        emit happened(record);
    }
    if (!batch.events.empty()) {
        journal().await(batch);
        m_parts.store.append(std::move(batch));
        emit journal().changed();
    }
    emit decided();
}

std::optional<Refusal> DecisionLoop::act(const std::vector<core::Command>& commands, const core::VisitId& about) {
    auto refusal = carryOut(commands, about);
    tell();
    return refusal;
}

void DecisionLoop::remember(const core::EventRecord& record) {
    if (!record.visit.empty() && core::find(m_hall, record.visit) != nullptr) {
        m_records[record.visit].push_back(record);
    }
}

void DecisionLoop::letGo() {
    const core::Moment at = now();
    std::erase_if(m_hall.visits, [&](const auto& entry) {
        // A follow-up speaks of what was collected when its promise was made.
        const bool promised = std::any_of(m_hall.promises.begin(), m_hall.promises.end(), [&entry](const auto& one) {
            return one.second.state == core::PromiseState::Open && one.second.visit == entry.first;
        });
        const bool gone = !promised && ofAnEarlierDay(entry.second, at);
        if (gone) {
            m_records.erase(entry.first);
        }
        return gone;
    });
    std::erase_if(m_hall.takings, [&](const auto& entry) {
        const core::Taking& taking = entry.second;
        return !taking.account.empty() && core::localDay(taking.handedOverAt) < core::localDay(at);
    });
    std::erase_if(m_hall.appointments, [&at](const auto& entry) {
        const core::Appointment& one = entry.second;
        return one.state != core::AppointmentState::Expected && core::localDay(one.endedAt) < core::localDay(at);
    });
    std::erase_if(m_hall.promises, [&](const auto& entry) {
        const core::Promise& promise = entry.second;
        return promise.state != core::PromiseState::Open && core::localDay(promise.endedAt) < core::localDay(at);
    });
}

} // namespace yingke::frontdesk
