// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/projector.h"

#include "journal/format/enum_names.h"
#include "journal/format/sql.h"
#include "platform/text.h"

namespace yingke::journal {

namespace {

class Projector {
public:
    Projector(QSqlDatabase& database, const core::EventRecord& record, qint64 seq)
        : m_database(database), m_record(record), m_seq(seq) {}

    void operator()(const core::event::VisitorArrived& event) {
        sql("INSERT OR REPLACE INTO visits(nr, visit_id, day, channel, first_contact, state, arrived_utc, offset_min, "
            "arrived_steady, badge) VALUES(?,?,?,?,?,'greeting',?,?,?,?)",
            {m_seq, visit(), day(m_record.at),
             event.direction == core::Direction::Outgoing ? QString(QLatin1String(outgoingChannel))
                                                          : enumName(event.channel),
             text(m_record.actor), utc(), m_record.at.offsetMinutes, steady(), qint64(event.badge.value_or(0))});
    }
    void operator()(const core::event::HandoverAsked& event) {
        sql("INSERT OR REPLACE INTO handovers(handover_id, visit_id, from_person, to_person, role, by_escalation, "
            "event_id, asked_utc, asked_steady) VALUES(?,?,?,?,?,?,?,?,?)",
            {text(event.handover), visit(), text(event.from), text(event.to), text(event.role),
             event.byEscalation ? 1 : 0, text(m_record.id), utc(), steady()});
    }
    void operator()(const core::event::HandoverTaken& event) {
        sql("UPDATE handovers SET taken_utc = ?, taken_steady = ? WHERE handover_id = ?",
            {utc(), steady(), text(event.handover)});
    }
    void operator()(const core::event::HandoverDeclined& event) {
        sql("UPDATE handovers SET declined_utc = ? WHERE handover_id = ?", {utc(), text(event.handover)});
    }
    void operator()(const core::event::HandoverGivenBack& event) {
        sql("UPDATE handovers SET given_back_utc = ? WHERE handover_id = ?", {utc(), text(event.handover)});
    }
    void operator()(const core::event::VisitEscalated& event) {
        sql("INSERT OR REPLACE INTO escalations(event_id, visit_id, level, reason, step, script, at_utc) "
            "VALUES(?,?,?,?,?,?,?)",
            {text(m_record.id), visit(), enumName(event.level), enumName(event.reason), text(event.step),
             text(m_record.script.id), utc()});
    }
    void operator()(const core::event::LimitStarted& event) {
        if (event.limit.kind == core::LimitKind::Waiting) {
            // One that runs on after a farewell was taken back began before this event.
            const qint64 before = m_record.at.steady - event.limit.start;
            sql("INSERT OR REPLACE INTO waits(visit_id, day, begun_utc, limit_ms, begun_steady, over_limit) "
                "VALUES(?,?,?,?,?,?)",
                {visit(), day(m_record.at), qint64(m_record.at.utc) - before,
                 qint64(event.limit.due - event.limit.start), qint64(event.limit.start),
                 event.limit.noted == core::LimitPhase::Overdue ? 1 : 0});
        }
    }
    void operator()(const core::event::LimitPassed& event) {
        if (event.kind == core::LimitKind::Waiting) {
            sql("UPDATE waits SET over_limit = 1 WHERE visit_id = ?", {visit()});
        }
    }
    void operator()(const core::event::LimitStopped& event) {
        if (event.kind == core::LimitKind::Waiting) {
            sql("UPDATE waits SET ended_steady = ?, wait_ms = ? - begun_steady WHERE visit_id = ?",
                {steady(), steady(), visit()});
        }
    }
    void operator()(const core::event::NoteAdded& /*event*/) {
        sql("UPDATE visits SET notes = notes + 1 WHERE visit_id = ?", {visit()});
    }
    void operator()(const core::event::PromiseMade& event) {
        sql("INSERT OR REPLACE INTO promises(promise_id, visit_id, kind, owner, due_utc, due_day, moves, state, "
            "made_utc, made_day, offset_min, event_id) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)",
            {text(event.promise), visit(), text(event.kind), text(event.owner), qint64(event.due), dayOf(event.due),
             enumName(event.moves), enumName(core::PromiseState::Open), utc(), day(m_record.at),
             m_record.at.offsetMinutes, text(m_record.id)});
        count();
    }
    void operator()(const core::event::PromiseMoved& event) {
        sql("UPDATE promises SET due_utc = ?, due_day = ?, moved = moved + 1 WHERE promise_id = ?",
            {qint64(event.due), dayOf(event.due), text(event.promise)});
    }
    void operator()(const core::event::PromiseKept& event) { ended(event.promise, core::PromiseState::Kept); }
    void operator()(const core::event::PromiseBroken& event) { ended(event.promise, core::PromiseState::Broken); }
    void operator()(const core::event::PromiseWithdrawn& event) { ended(event.promise, core::PromiseState::Withdrawn); }
    void operator()(const core::event::PromiseReassigned& event) {
        sql("UPDATE promises SET owner = ? WHERE promise_id = ?", {text(event.owner), text(event.promise)});
    }
    /// What went over unasked stands in the log of handovers too, taken at once.
    void operator()(const core::event::VisitPassedOn& event) {
        sql("UPDATE handovers SET to_person = ? WHERE visit_id = ? AND to_person = ? AND taken_utc IS NULL AND "
            "declined_utc IS NULL",
            {text(event.to), visit(), text(event.from)});
        sql("INSERT OR REPLACE INTO handovers(handover_id, visit_id, from_person, to_person, role, by_escalation, "
            "event_id, asked_utc, asked_steady, taken_utc, taken_steady) VALUES(?,?,?,?,?,0,?,?,?,?,?)",
            {text(m_record.id), visit(), text(event.from), text(event.to), enumName(event.cause), text(m_record.id),
             utc(), steady(), utc(), steady()});
    }
    void operator()(const core::event::DaySealed& event) {
        sql("INSERT OR REPLACE INTO seals(event_id, day, count, head, person, at_utc, offset_min) "
            "VALUES(?,?,?,?,?,?,?)",
            {text(m_record.id), qint64(event.day), qint64(event.count), text(event.head), text(m_record.actor), utc(),
             m_record.at.offsetMinutes});
    }
    void operator()(const core::event::MoneyTaken& event) {
        sql("INSERT OR REPLACE INTO takings(receipt, visit_id, number, day, desk, person, means, means_name, fen, "
            "at_utc, offset_min, keeper) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)",
            {text(event.receipt), visit(), text(event.number), day(m_record.at), text(m_record.desk),
             text(m_record.actor), enumName(event.means), text(event.meansName), qint64(event.sum.fen), utc(),
             m_record.at.offsetMinutes, text(m_record.actor)});
    }
    void operator()(const core::event::MoneyReturned& event) {
        sql("UPDATE takings SET state = ?, confirmed_by = ? WHERE receipt = ?",
            {enumName(event.how), text(event.confirmedBy), text(event.receipt)});
    }
    void operator()(const core::event::MoneyPassedOn& event) {
        sql("UPDATE takings SET keeper = ? WHERE receipt = ?", {text(event.to), text(event.receipt)});
    }
    void operator()(const core::event::MoneyHandedOver& event) {
        for (const core::SlipId& receipt : event.receipts) {
            sql("UPDATE takings SET account = ? WHERE receipt = ?", {text(event.account), text(receipt)});
        }
    }
    void operator()(const core::event::PapersKept& event) {
        for (const core::PaperKey& key : event.papers) {
            sql("INSERT OR REPLACE INTO kept_papers(visit_id, paper, head, person, kept_utc, event_id) "
                "VALUES(?,?,?,?,?,?)",
                {visit(), text(key.paper), qint64(key.head), text(m_record.actor), utc(), text(m_record.id)});
        }
    }
    void operator()(const core::event::PapersGivenBack& event) {
        for (const core::PaperKey& key : event.papers) {
            sql("DELETE FROM kept_papers WHERE visit_id = ? AND paper = ? AND head = ?",
                {visit(), text(key.paper), qint64(key.head)});
        }
    }
    /// What needs the visit around it (projection.cpp), and what no read table tells of.
    void operator()(
        const core::OneOf<
            core::event::VisitorDescribed, core::event::VisitorQueued, core::event::ServiceBegun,
            core::event::ScenarioBegun, core::event::StepEntered, core::event::SteppedBack, core::event::StepSkipped,
            core::event::ScenarioEnded, core::event::ScenarioSuspended, core::event::ScenarioResumed,
            core::event::ChoiceMade, core::event::FactRecorded, core::event::PaperMarked, core::event::PersonFound,
            core::event::CallMade, core::event::GestureDone, core::event::VisitHeld, core::event::VisitResumed,
            core::event::LimitWarned, core::event::FarewellBegun, core::event::VisitClosed, core::event::VisitReopened,
            core::event::FarewellTakenBack, core::event::SlipIssued, core::event::SlipVoided,
            core::event::SlipReprinted, core::event::DeskOpened, core::event::DeskClosed, core::event::SignedIn,
            core::event::SignedOut, core::event::PresenceSet, core::event::WallClockStepped, core::event::OfficeChanged,
            core::event::PersonalDataShown, core::event::CameBackForPapers, core::event::PolicyOverridden,
            core::event::DayNoted, core::event::AppointmentMade, core::event::AppointmentArrived,
            core::event::AppointmentMissed, core::event::AppointmentCancelled, core::event::WarningSet,
            core::event::WarningProlonged, core::event::WarningEnded, core::event::VisitLinked,
            core::event::VisitJoined, core::event::VisitTookIn, core::event::DayBegun, core::event::DayEnded,
            core::event::ShiftChanged, core::event::FollowUpPassedOn, core::event::ColleagueLeft> auto& /*event*/) {}

    [[nodiscard]] QString error() const { return m_error; }

private:
    void sql(const char* statement, const QVariantList& values) {
        if (m_error.isEmpty()) {
            m_error = run(m_database, QLatin1String(statement), values);
        }
    }
    void ended(const core::PromiseId& promise, core::PromiseState state) {
        sql("UPDATE promises SET state = ?, ended_utc = ? WHERE promise_id = ?",
            {enumName(state), utc(), text(promise)});
        count();
    }
    void count() {
        sql("UPDATE visits SET promises = (SELECT count(*) FROM promises p WHERE p.visit_id = visits.visit_id), "
            "promises_open = (SELECT count(*) FROM promises p WHERE p.visit_id = visits.visit_id AND p.state = 'open') "
            "WHERE visit_id = ?",
            {visit()});
    }
    [[nodiscard]] QVariant visit() const { return text(m_record.visit); }
    [[nodiscard]] QVariant utc() const { return qint64(m_record.at.utc); }
    [[nodiscard]] QVariant steady() const { return qint64(m_record.at.steady); }
    [[nodiscard]] static QVariant day(const core::Moment& at) { return qint64(core::localDay(at)); }
    [[nodiscard]] QVariant dayOf(core::Millis due) const { return day({0, due, m_record.at.offsetMinutes}); }

    QSqlDatabase& m_database;
    const core::EventRecord& m_record;
    qint64 m_seq;
    QString m_error;
};

} // namespace

QString projectRow(QSqlDatabase& database, const core::EventRecord& record, qint64 seq) {
    Projector projector(database, record, seq);
    std::visit(projector, record.event);
    return projector.error();
}

QString writeVisitor(QSqlDatabase& database, qint64 nr, const core::Visitor& visitor) {
    if (visitor == core::Visitor{}) {
        return {};
    }
    return run(database,
               QStringLiteral("INSERT OR REPLACE INTO visitors(nr, surname, title, role, room, telephone, matter, "
                              "known_by) VALUES(?,?,?,?,?,?,?,?)"),
               {nr, text(visitor.surname), enumName(visitor.title), enumName(visitor.role), text(visitor.room),
                text(visitor.telephone), text(visitor.matter), text(visitor.knownBy)});
}

} // namespace yingke::journal
