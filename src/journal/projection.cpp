// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/projection.h"

#include "journal/enum_names.h"
#include "journal/sql.h"

namespace yingke::journal {

namespace {

QString text(const std::string& value) { return QString::fromStdString(value); }
template <class Tag> QString text(const core::Id<Tag>& id) { return QString::fromStdString(id.value); }

class Projector {
public:
    Projector(QSqlDatabase& database, const core::EventRecord& record) : m_database(database), m_record(record) {}

    void operator()(const core::event::VisitorArrived& event) {
        const qint64 day = core::localDay(m_record.at);
        sql("INSERT OR REPLACE INTO visits(visit_id, day, channel, first_contact, state, arrived_utc, arrived_steady) "
            "VALUES(?,?,?,?,'greeting',?,?)",
            {visit(), day, enumName(event.channel), text(m_record.actor), utc(), steady()});
    }
    void operator()(const core::event::VisitorQueued& /*event*/) { state("queued"); }
    void operator()(const core::event::ServiceBegun& event) { served(event.by, "in_service"); }
    void operator()(const core::event::ScenarioBegun& event) {
        // The desk's own scripts (greeting, farewell) are no matter of the visitor's.
        static const QStringList own = {QStringLiteral("welcome"),           QStringLiteral("farewell"),
                                        QStringLiteral("busy_in_person"),    QStringLiteral("busy_on_telephone"),
                                        QStringLiteral("done_within_limit"), QStringLiteral("escalated")};
        if (!own.contains(text(event.script.id))) {
            sql("UPDATE visits SET scenario = ? WHERE visit_id = ?", {text(event.script.id), visit()});
        }
    }
    void operator()(const core::event::VisitHeld& /*event*/) { state("on_hold"); }
    void operator()(const core::event::VisitResumed& /*event*/) { state("in_service"); }
    void operator()(const core::event::HandoverAsked& event) {
        sql("INSERT OR REPLACE INTO handovers(handover_id, visit_id, from_person, to_person, role, by_escalation, "
            "event_id, asked_utc) VALUES(?,?,?,?,?,?,?,?)",
            {text(event.handover), visit(), text(event.from), text(event.to), text(event.role),
             event.byEscalation ? 1 : 0, text(m_record.id), utc()});
        sql("UPDATE visits SET handovers = handovers + 1 WHERE visit_id = ?", {visit()});
    }
    void operator()(const core::event::HandoverTaken& event) {
        sql("UPDATE handovers SET taken_utc = ? WHERE handover_id = ?", {utc(), text(event.handover)});
        served(event.by, "with_colleague");
    }
    void operator()(const core::event::HandoverDeclined& event) {
        sql("UPDATE handovers SET declined_utc = ? WHERE handover_id = ?", {utc(), text(event.handover)});
    }
    void operator()(const core::event::HandoverGivenBack& event) {
        sql("UPDATE handovers SET given_back_utc = ? WHERE handover_id = ?", {utc(), text(event.handover)});
        served(event.to, "in_service");
    }
    void operator()(const core::event::VisitEscalated& event) {
        sql("INSERT OR REPLACE INTO escalations(event_id, visit_id, level, reason, step, at_utc) VALUES(?,?,?,?,?,?)",
            {text(m_record.id), visit(), enumName(event.level), enumName(event.reason), text(event.step), utc()});
        sql("UPDATE visits SET escalations = escalations + 1 WHERE visit_id = ?", {visit()});
        if (event.level != core::EscalationLevel::PersonConcerned) {
            state("escalated");
        }
    }
    void operator()(const core::event::LimitStarted& event) {
        if (event.limit.kind == core::LimitKind::Waiting) {
            sql("INSERT OR REPLACE INTO waits(visit_id, day, begun_utc, limit_ms, begun_steady) VALUES(?,?,?,?,?)",
                {visit(), qint64(core::localDay(m_record.at)), utc(), qint64(event.limit.due - event.limit.start),
                 steady()});
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
    void operator()(const core::event::FarewellBegun& /*event*/) { state("farewell"); }
    void operator()(const core::event::VisitClosed& event) {
        sql("UPDATE visits SET state = 'closed', outcome = ?, closed_utc = ?, closed_steady = ? WHERE visit_id = ?",
            {enumName(event.outcome), utc(), steady(), visit()});
    }
    void operator()(const core::event::VisitReopened& /*event*/) {
        sql("UPDATE visits SET state = 'in_service', outcome = NULL, closed_utc = NULL, closed_steady = NULL WHERE "
            "visit_id = ?",
            {visit()});
    }
    void operator()(const core::event::PromiseMade& event) {
        sql("INSERT OR REPLACE INTO promises(promise_id, visit_id, kind, owner, due_utc, state, made_utc) "
            "VALUES(?,?,?,?,?,'open',?)",
            {text(event.promise), visit(), text(event.kind), text(event.owner), qint64(event.due), utc()});
    }
    void operator()(const core::event::PromiseMoved& event) {
        sql("UPDATE promises SET due_utc = ?, moved = moved + 1 WHERE promise_id = ?",
            {qint64(event.due), text(event.promise)});
    }
    void operator()(const core::event::PromiseKept& event) { ended(event.promise, "kept"); }
    void operator()(const core::event::PromiseBroken& event) { ended(event.promise, "broken"); }
    void operator()(const core::event::PromiseWithdrawn& event) { ended(event.promise, "withdrawn"); }
    void operator()(const core::event::PromiseReassigned& event) {
        sql("UPDATE promises SET owner = ? WHERE promise_id = ?", {text(event.owner), text(event.promise)});
    }
    /// What no read table tells of.
    template <class Other> void operator()(const Other& /*event*/) {}

    [[nodiscard]] QString error() const { return m_error; }

private:
    void sql(const char* statement, const QVariantList& values) {
        if (m_error.isEmpty()) {
            m_error = run(m_database, QLatin1String(statement), values);
        }
    }
    void state(const char* name) {
        sql("UPDATE visits SET state = ? WHERE visit_id = ?", {QLatin1String(name), visit()});
    }
    void served(const core::PersonId& by, const char* name) {
        sql("UPDATE visits SET server = ?, state = ?, served_steady = coalesce(served_steady, ?) WHERE visit_id = ?",
            {text(by), QLatin1String(name), steady(), visit()});
    }
    void ended(const core::PromiseId& promise, const char* name) {
        sql("UPDATE promises SET state = ?, ended_utc = ? WHERE promise_id = ?",
            {QLatin1String(name), utc(), text(promise)});
    }
    [[nodiscard]] QVariant visit() const { return text(m_record.visit); }
    [[nodiscard]] QVariant utc() const { return qint64(m_record.at.utc); }
    [[nodiscard]] QVariant steady() const { return qint64(m_record.at.steady); }

    QSqlDatabase& m_database;
    const core::EventRecord& m_record;
    QString m_error;
};

} // namespace

QString project(QSqlDatabase& database, const core::EventRecord& record) {
    Projector projector(database, record);
    std::visit(projector, record.event);
    return projector.error();
}

} // namespace yingke::journal
