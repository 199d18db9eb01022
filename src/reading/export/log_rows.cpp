// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/export/log_rows.h"

#include "journal/format/event_codec.h"
#include "office/texts/masks.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "platform/text.h"
#include "reading/parts/texts.h"

#include <QDate>
#include <QJsonDocument>

#include <cmath>

namespace yingke::reading {

namespace {

QVariant seconds(std::optional<core::Millis> time) {
    return time ? QVariant(qint64(std::llround(static_cast<double>(*time) / 1000.0))) : QVariant();
}

QVariant timeOf(std::optional<core::Millis> utc, int offset) { return utc ? dateTimeOf(*utc, offset) : QVariant(); }

QString roleName(core::VisitorRole role) {
    switch (role) {
    case core::VisitorRole::Unknown:
        return {};
    case core::VisitorRole::Owner:
        return Texts::tr("owner");
    case core::VisitorRole::Tenant:
        return Texts::tr("tenant");
    case core::VisitorRole::Contractor:
        return Texts::tr("contractor");
    case core::VisitorRole::Other:
        return Texts::tr("other");
    }
    return {};
}

QString peopleOf(const journal::VisitRow& row, const office::Office& office) {
    QStringList names;
    for (const core::PersonId& person : row.people) {
        names << office::nameOf(office, person);
    }
    return names.join(QStringLiteral(" → "));
}

QString yes(bool is) { return is ? Texts::tr("yes") : QString(); }

QString dayText(std::int64_t day) { return QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate); }

} // namespace

QVariant dateTimeOf(core::Millis utc, int offsetMinutes) {
    // A spreadsheet has no zones: the wall clock of the desk, written down as if it were UTC.
    return utc == 0 ? QVariant()
                    : QVariant(QDateTime::fromMSecsSinceEpoch(utc + static_cast<core::Millis>(offsetMinutes) * 60'000,
                                                              Qt::UTC));
}

QString outcomeName(const journal::VisitRow& row) {
    if (!row.outcome) {
        return Texts::tr("not closed yet");
    }
    const QString outcome = office::outcomeText(*row.outcome);
    if (row.escalations == 0 || *row.outcome == core::Outcome::LeftUnserved) {
        return outcome;
    }
    return (row.escalationTaken ? Texts::tr("moved up · %1") : Texts::tr("moved up to nobody · %1")).arg(outcome);
}

QString promiseStateName(core::PromiseState state) {
    switch (state) {
    case core::PromiseState::Open:
        return Texts::tr("open");
    case core::PromiseState::Kept:
        return Texts::tr("kept");
    case core::PromiseState::Broken:
        return Texts::tr("broken");
    case core::PromiseState::Withdrawn:
        return Texts::tr("withdrawn");
    }
    return {};
}

QStringList visitHeaders() {
    return {Texts::tr("No."),          Texts::tr("Date"),           Texts::tr("Arrived"),
            Texts::tr("By telephone"), Texts::tr("Visitor"),        Texts::tr("Visitor is"),
            Texts::tr("Room"),         Texts::tr("Telephone"),      Texts::tr("Matter"),
            Texts::tr("Wait (s)"),     Texts::tr("Over the limit"), Texts::tr("Service (s)"),
            Texts::tr("People"),       Texts::tr("Outcome"),        Texts::tr("Moved up (times)"),
            Texts::tr("Promises"),     Texts::tr("Promises open"),  Texts::tr("Paper missing"),
            Texts::tr("Second trip"),  Texts::tr("Notes")};
}

QVariantList visitCells(const journal::VisitRow& row, const office::Office& office, bool personal) {
    const core::Visitor visitor = personal ? row.visitor : office::masked(row.visitor);
    return {qint64(row.nr),
            dayText(row.day),
            dateTimeOf(row.arrived.utc, row.arrived.offsetMinutes),
            row.direction == core::Direction::Outgoing ? Texts::tr("our follow-up")
                                                       : yes(row.channel == core::Channel::Telephone),
            office::listedAs(visitor, row.channel, row.badge),
            roleName(visitor.role),
            text(visitor.room),
            text(visitor.telephone),
            row.title.isEmpty() ? text(row.scenario) : row.title,
            seconds(row.wait),
            yes(row.overLimit),
            seconds(row.served),
            peopleOf(row, office),
            outcomeName(row),
            row.escalations,
            row.promises,
            row.promisesOpen,
            yes(row.papersMissing),
            yes(row.cameBack),
            row.notes};
}

QStringList handoverHeaders() {
    return {Texts::tr("Asked"),    Texts::tr("Visitor"),
            Texts::tr("Room"),     Texts::tr("Matter"),
            Texts::tr("From"),     Texts::tr("To"),
            Texts::tr("Why"),      Texts::tr("By moving up"),
            Texts::tr("Taken"),    Texts::tr("Until taken (s)"),
            Texts::tr("Declined"), Texts::tr("Given back")};
}

QVariantList handoverCells(const journal::HandoverRow& row, const office::Office& office, bool personal) {
    const int offset = row.asked.offsetMinutes;
    const core::Visitor visitor = personal ? row.of.visitor : office::masked(row.of.visitor);
    return {dateTimeOf(row.asked.utc, offset),
            office::listedAs(visitor, row.of.channel, row.of.badge),
            text(visitor.room),
            row.of.title.isEmpty() ? text(row.of.scenario) : row.of.title,
            office::nameOf(office, row.from),
            office::nameOf(office, row.to),
            row.passedOn ? office::causeText(*row.passedOn)
            : personal   ? row.why
                         : office::maskedWords(row.why, row.of.visitor),
            yes(row.byEscalation),
            timeOf(row.taken, offset),
            seconds(row.untilTaken),
            timeOf(row.declined, offset),
            timeOf(row.givenBack, offset)};
}

QStringList promiseHeaders() {
    return {Texts::tr("Due"),     Texts::tr("State"), Texts::tr("Ended"),       Texts::tr("Owner"),
            Texts::tr("Kind"),    Texts::tr("What"),  Texts::tr("Times moved"), Texts::tr("Made"),
            Texts::tr("Visitor"), Texts::tr("Room"),  Texts::tr("Telephone"),   Texts::tr("Matter")};
}

namespace {

/// Behind the colon stand names and what somebody said; before it, what was promised.
QString maskedPromise(const QString& what, const core::Visitor& visitor) {
    const QChar colon(0xff1a);
    const QString masked = office::maskedWords(what, visitor);
    return masked.contains(colon) ? masked.section(colon, 0, 0) : masked;
}

} // namespace

QVariantList promiseCells(const journal::PromiseRow& row, const office::Office& office, bool personal) {
    const int offset = row.made.offsetMinutes;
    const core::Visitor visitor = personal ? row.of.visitor : office::masked(row.of.visitor);
    return {dateTimeOf(row.due, offset),
            promiseStateName(row.state),
            dateTimeOf(row.ended, offset),
            office::nameOf(office, row.owner),
            text(row.kind),
            personal ? row.what : maskedPromise(row.what, row.of.visitor),
            row.moved,
            dateTimeOf(row.made.utc, offset),
            office::listedAs(visitor, row.of.channel, row.of.badge),
            text(visitor.room),
            text(visitor.telephone),
            row.of.title.isEmpty() ? text(row.of.scenario) : row.of.title};
}

QStringList sealHeaders() {
    return {Texts::tr("Date"), Texts::tr("Sealed by"), Texts::tr("Sealed at"), Texts::tr("Up to event"),
            Texts::tr("Hash of that event")};
}

QVariantList sealCells(const journal::Seal& seal, const office::Office& office) {
    return {dayText(seal.day), office::nameOf(office, seal.by), dateTimeOf(seal.at.utc, seal.at.offsetMinutes),
            qint64(seal.count), seal.head};
}

QStringList eventHeaders(bool personal) {
    QStringList headers{Texts::tr("No."), Texts::tr("Time"), Texts::tr("Visit"),  Texts::tr("Event"), Texts::tr("What"),
                        Texts::tr("Who"), Texts::tr("Desk"), Texts::tr("Script"), Texts::tr("Data")};
    if (personal) {
        headers << Texts::tr("Personal data");
    }
    return headers;
}

QVariantList eventCells(const journal::NumberedRecord& event, const office::Office& office, const FindScript& find,
                        bool personal) {
    const core::EventRecord& record = event.record;
    const journal::Encoded encoded = journal::encode(record.event);
    const auto json = [](const QJsonObject& object) {
        return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    const core::PersonId& who = record.actor;
    QVariantList cells{qint64(event.seq),
                       dateTimeOf(record.at.utc, record.at.offsetMinutes),
                       text(record.visit.value),
                       QString::fromLatin1(core::kindOf(record.event).data(),
                                           static_cast<qsizetype>(core::kindOf(record.event).size())),
                       office::recordLine(office, record),
                       who.empty() ? Texts::tr("the clock") : office::nameOf(office, who),
                       text(record.desk.value),
                       record.script.id.empty() ? QString() : stepName(find, record.script.id, {}),
                       json(encoded.payload)};
    if (personal) {
        cells << json(encoded.personal);
    }
    return cells;
}

} // namespace yingke::reading
