// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/log_reader.h"

#include "journal/read/natural_order.h"
#include "platform/sql.h"

namespace yingke::journal {

LogReader::LogReader(const QString& path)
    : m_reader(path), m_natural(isOpen() && addNaturalOrder(m_reader.database())) {}

void LogReader::each(const QString& statement, const QVariantList& values,
                     const std::function<void(const QSqlQuery&)>& take, const std::atomic<bool>* stop) {
    if (watch) {
        watch(statement);
    }
    const QSqlError error =
        platform::askSql(m_reader.database(), statement, values, [&take, stop](const QSqlQuery& row) {
            const bool wanted = stop == nullptr || !stop->load(std::memory_order_relaxed);
            if (wanted) {
                take(row);
            }
            return wanted;
        });
    if (error.isValid()) {
        notWhole();
    }
}

QVariant LogReader::one(const QString& statement, const QVariantList& values) {
    QVariant answer;
    each(statement, values, [&answer](const QSqlQuery& query) {
        if (!answer.isValid()) {
            answer = query.value(0);
        }
    });
    return answer;
}

void LogReader::events(const QString& from, const QVariantList& values,
                       const std::function<void(NumberedRecord)>& take) {
    each(QStringLiteral("SELECT ") + recordColumns() + QStringLiteral(", e.seq") + from, values,
         [&take](const QSqlQuery& query) {
             if (auto record = recordFrom(query)) {
                 take({query.value(13).toLongLong(), std::move(*record)});
             }
         });
}

void LogReader::notWhole() {
    ++m_failures;
    if (failed) {
        failed();
    }
}

QString fromEvents() { return QStringLiteral(" FROM events e LEFT JOIN personal p ON p.event_id = e.event_id"); }

std::vector<std::int64_t> Book::daysOf(const QString& statement, const QVariantList& values) {
    std::vector<std::int64_t> days;
    m_log->each(statement, values, [&days](const QSqlQuery& query) { days.push_back(query.value(0).toLongLong()); });
    return days;
}

} // namespace yingke::journal
