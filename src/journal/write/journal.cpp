// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/journal.h"

#include "core/appointment.h"
#include "journal/format/records.h"
#include "journal/format/sql.h"
#include "journal/write/writer.h"

namespace yingke::journal {

Journal::Journal(QObject* parent) : QObject(parent) {}

Journal::~Journal() { close(); }

OpenAnswer Journal::open(const QString& path, OtherThanSeen other) {
    m_path = path;
    m_writer = std::make_unique<Writer>(*this);
    OpenAnswer answer = m_writer->open(path, other);
    if (answer.fault != OpenFault::None) {
        m_writer.reset();
    }
    return answer;
}

void Journal::close() { m_writer.reset(); }

void Journal::append(core::Batch batch) {
    if (m_writer) {
        m_writer->append(std::move(batch));
    }
}

void Journal::archiveScript(const std::string& hash, const std::string& id, const std::string& text) {
    if (m_writer) {
        m_writer->archive(hash, id, text);
    }
}

void Journal::retryNow() {
    if (m_writer) {
        m_writer->retryNow();
    }
}

Waiting Journal::waiting() const { return m_writer ? m_writer->waiting() : Waiting{}; }

bool Journal::flush(int mostMs) { return m_writer && m_writer->flush(mostMs); }

namespace {

/// Days back: an appointment is made so long before its day at most (core::furthestAppointment), and is settled soon
/// after it.
constexpr qint64 appointmentsFrom = 2 * core::furthestAppointment;

/// The number of the last visit before a day; 0 when the log does not go back so far.
qint64 lastBefore(QSqlDatabase& database, qint64 day) {
    return scalar(database, QStringLiteral("SELECT nr FROM visits WHERE day < ? ORDER BY day DESC, nr DESC LIMIT 1"),
                  {day})
        .toLongLong();
}

} // namespace

std::vector<core::EventRecord> Journal::forReplay(const core::Moment& now, bool* broke) const {
    std::vector<core::EventRecord> records;
    ReadOnly reader(m_path);
    constexpr qint64 dayMs = 24LL * 3600 * 1000;
    const qint64 midnight = core::localDay(now) * dayMs - static_cast<qint64>(now.offsetMinutes) * 60'000;
    // The event before each opening of the desk is needed for its time: from it to the opening nobody looked.
    const QString statement =
        QStringLiteral("SELECT ") + recordColumns() +
        QStringLiteral(
            " FROM events e LEFT JOIN personal p ON p.event_id = e.event_id WHERE "
            "e.visit_id IN (SELECT visit_id FROM visits WHERE state <> 'closed' "
            "UNION SELECT visit_id FROM visits WHERE closed_utc >= ? UNION SELECT visit_id FROM promises WHERE state = "
            "'open' UNION SELECT visit_id FROM takings WHERE account = '' UNION SELECT visit_id FROM kept_papers) "
            "OR e.seq IN (SELECT seq FROM events WHERE visit_id = '' ORDER BY seq DESC LIMIT 2000) "
            "OR e.seq IN (SELECT seq FROM events WHERE kind IN ('warning_set', 'warning_prolonged', 'warning_ended')) "
            "OR e.seq IN (SELECT seq FROM events WHERE kind IN ('appointment_made', 'appointment_arrived', "
            "'appointment_missed', 'appointment_cancelled') AND seq >= ?) "
            "OR e.seq IN (SELECT seq - 1 FROM events WHERE kind = 'desk_opened' ORDER BY seq DESC LIMIT 500) "
            "OR e.seq = (SELECT max(seq) FROM events) ORDER BY e.seq");
    const bool whole = forEach(reader.database(), statement,
                               {midnight, lastBefore(reader.database(), core::localDay(now) - appointmentsFrom)},
                               [&records](core::EventRecord record) { records.push_back(std::move(record)); });
    if (broke != nullptr) {
        *broke = !whole;
    }
    return records;
}

std::vector<core::EventRecord> Journal::all() const {
    std::vector<core::EventRecord> records;
    ReadOnly reader(m_path);
    forEach(reader.database(),
            QStringLiteral("SELECT ") + recordColumns() +
                QStringLiteral(" FROM events e LEFT JOIN personal p ON p.event_id = e.event_id ORDER BY e.seq"),
            {}, [&records](core::EventRecord record) { records.push_back(std::move(record)); });
    return records;
}

std::string Journal::archivedScript(const std::string& hash) const {
    ReadOnly reader(m_path);
    return scalar(reader.database(), QStringLiteral("SELECT text FROM scripts WHERE hash = ?"),
                  {QString::fromStdString(hash)})
        .toString()
        .toStdString();
}

} // namespace yingke::journal
