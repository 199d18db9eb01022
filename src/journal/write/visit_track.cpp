// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/visit_track.h"

#include "core/desk_scripts.h"
#include "core/evolve.h"
#include "core/reckoning.h"
#include "journal/format/enum_names.h"
#include "journal/format/search_words.h"
#include "platform/text.h"

#include <QStringList>

#include <algorithm>

namespace yingke::journal {

namespace {

QString stateName(const core::Visit& visit) {
    if (core::holdOf(visit) != nullptr) {
        return QStringLiteral("on_hold");
    }
    switch (core::stageOf(visit)) {
    case core::Stage::Greeting:
        return QStringLiteral("greeting");
    case core::Stage::Queued:
        return QStringLiteral("queued");
    case core::Stage::InService:
        return visit.serverParty == core::Party::Colleague ? QStringLiteral("with_colleague")
                                                           : QStringLiteral("in_service");
    case core::Stage::Escalated:
        return QStringLiteral("escalated");
    case core::Stage::Farewell:
        return QStringLiteral("farewell");
    case core::Stage::Closed:
        return QStringLiteral("closed");
    }
    return {};
}

/// Who had the visit, in their order, joined by '>': the first contact, then each who took it over.
QString peopleOf(const core::Visit& visit) {
    QStringList people{text(visit.firstContact.value)};
    for (const core::Handover& handover : visit.handovers) {
        if (handover.takenAt && people.last() != text(handover.to.value)) {
            people << text(handover.to.value);
        }
    }
    return people.join(QLatin1Char('>'));
}

} // namespace

QString spanKind(const core::Visit& visit, bool overLimit) {
    if (core::isClosed(visit)) {
        return {};
    }
    if (core::holdOf(visit) != nullptr) {
        return QStringLiteral("held");
    }
    if (std::holds_alternative<core::Escalated>(visit.state)) {
        return QStringLiteral("moved_up");
    }
    if (!visit.servedAt) {
        return overLimit ? QStringLiteral("overdue") : QStringLiteral("waiting");
    }
    switch (visit.serverParty) {
    case core::Party::Colleague:
        return QStringLiteral("colleague");
    case core::Party::ServiceSupervisor:
    case core::Party::Director:
        return QStringLiteral("moved_up");
    case core::Party::Visitor:
    case core::Party::Desk:
    case core::Party::Hold:
    case core::Party::System:
        return QStringLiteral("served");
    }
    return {};
}

void VisitTrack::take(const core::EventRecord& record) {
    visit = core::evolve(std::move(visit), record);
    stepSums = steps.take(visit, record);
    if (const auto* begun = std::get_if<core::event::ScenarioBegun>(&record.event);
        begun != nullptr && !core::desk_script::isOne(begun->script.id)) {
        matter = begun->script.id;
        title = begun->title;
    } else if (const auto* resumed = std::get_if<core::event::ScenarioResumed>(&record.event);
               resumed != nullptr && !core::desk_script::isOne(resumed->script.id)) {
        matter = resumed->script.id;
        title = resumed->title;
    }
    overLimit = core::reckon(visit).overLimit;
    if (const QString more = wordsOf(record); !more.isEmpty() && !words.contains(more)) {
        words += words.isEmpty() ? more : QLatin1Char('\n') + more;
        wordsChanged = true;
    }
    rowChanged = true;
}

void VisitTrack::unseen(qint64 milliseconds) {
    steps.skip(milliseconds);
    if (!core::isClosed(visit)) {
        visit.time.since += milliseconds;
    }
}

QString updateVisit() {
    return QStringLiteral(
        "UPDATE visits SET server = ?, state = ?, scenario = ?, title = ?, people = ?, first_contact = ?, "
        "served_steady = ?, closed_utc = ?, closed_steady = ?, outcome = ?, wait_ms = ?, over_limit = ?, "
        "served_ms = ?, escalations = ?, handovers = ?, papers_missing = ?, came_back = ?, reopened = ?, visitor_ms = "
        "? WHERE nr = ?");
}

QVariantList VisitTrack::row() const {
    const auto* closed = std::get_if<core::Closed>(&visit.state);
    const QVariant none(QMetaType::fromType<qlonglong>());
    const core::Reckoning counts = core::reckon(visit);
    const bool missing =
        std::any_of(visit.papers.begin(), visit.papers.end(), [](const auto& paper) { return paper.second.missing; });
    return {text(visit.server.value),
            stateName(visit),
            text(matter),
            text(title),
            peopleOf(visit),
            text(visit.firstContact.value),
            counts.served ? QVariant(qint64(visit.servedAt->steady)) : none,
            closed != nullptr ? QVariant(qint64(closed->at.utc)) : none,
            closed != nullptr ? QVariant(qint64(closed->at.steady)) : none,
            closed != nullptr ? QVariant(enumName(closed->outcome)) : QVariant(QMetaType::fromType<qlonglong>()),
            counts.wait ? QVariant(qint64(*counts.wait)) : none,
            counts.overLimit ? 1 : 0,
            servedMs,
            int(visit.escalations.size()),
            int(visit.handovers.size()),
            missing ? 1 : 0,
            visit.earlier.empty() ? 0 : 1,
            visit.reopened,
            qint64(visit.time.of(core::Party::Visitor)),
            nr};
}

} // namespace yingke::journal
