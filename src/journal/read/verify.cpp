// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/verify.h"

#include "journal/format/chain.h"
#include "journal/format/file_look.h"
#include "journal/format/head_file.h"
#include "journal/format/records.h"
#include "journal/format/sql.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>
#include <utility>

namespace yingke::journal {

namespace {

constexpr qint64 askEvery = 500;

Verified bad(Verified verified, qint64 seq, const QString& why) {
    verified.intact = false;
    verified.firstBad = seq;
    verified.why = why;
    return verified;
}

/// Goes through the events in their order; holds the file to what it says of itself.
class Check {
public:
    explicit Check(const QString& path) : m_reader(path), m_head(readHead(path)) {}

    Verified all(const std::function<bool(qint64 read)>& goOn) {
        if (!m_reader.isOpen()) {
            return bad(0, QStringLiteral("the file can't be opened"));
        }
        QSqlQuery query(m_reader.database());
        query.setForwardOnly(true);
        if (!query.exec(statement())) {
            return bad(0, query.lastError().text());
        }
        while (query.next()) {
            if (goOn && m_verified.count % askEvery == 0 && !goOn(m_verified.count)) {
                m_verified.stopped = true;
                return m_verified;
            }
            if (query.value(0).toLongLong() != m_verified.count + 1) {
                return bad(m_verified.count + 1, QStringLiteral("the event is missing"));
            }
            if (const QString why = fault(query); !why.isEmpty()) {
                return bad(query.value(0).toLongLong(), why);
            }
        }
        if (query.lastError().isValid()) {
            return bad(m_verified.count + 1, query.lastError().text());
        }
        return tail();
    }

private:
    static QString statement() {
        return QStringLiteral("SELECT e.seq, e.event_id, e.visit_id, e.kind, e.version, e.utc_ms, e.offset_min, "
                              "e.steady_ms, e.actor, e.desk, e.script_id, e.script_hash, e.payload, e.personal_hash, "
                              "e.prev_hash, e.hash, p.salt, p.content FROM events e LEFT JOIN personal p ON p.event_id "
                              "= e.event_id ORDER BY e.seq");
    }

    Verified bad(qint64 seq, const QString& why) const { return journal::bad(m_verified, seq, why); }

    /// What is wrong with the event that comes next; empty when nothing is: then it is counted.
    QString fault(const QSqlQuery& query) {
        const auto text = [&query](int column) { return query.value(column).toString(); };
        const ChainRow row{text(1),
                           text(2),
                           text(3),
                           query.value(4).toInt(),
                           query.value(5).toLongLong(),
                           query.value(6).toInt(),
                           query.value(7).toLongLong(),
                           text(8),
                           text(9),
                           text(10),
                           text(11),
                           text(12),
                           text(13)};
        if (text(14) != m_verified.head || chainHash(m_verified.head, row) != text(15)) {
            return QStringLiteral("the event is not as it was written");
        }
        // An erased personal part is no fault; a changed one is.
        if (!query.value(17).isNull() && personalHash(text(16).toLatin1(), text(17)) != row.personalHash) {
            return QStringLiteral("the personal part is not as it was written");
        }
        m_verified.count = query.value(0).toLongLong();
        m_verified.head = text(15);
        const QString seal = row.kind == QStringLiteral("day_sealed") ? sealFault(row.payload) : QString();
        if (seal.isEmpty() && m_head && m_head->count == m_verified.count && m_head->hash != m_verified.head) {
            return QStringLiteral("the head kept outside the journal names another event here");
        }
        return seal;
    }

    /// A seal says: event number `count` has this hash. Empty when it has.
    QString sealFault(const QString& payload) {
        const QJsonObject seal = QJsonDocument::fromJson(payload.toUtf8()).object();
        const qint64 count = seal.value(QStringLiteral("count")).toInteger();
        const QString head = seal.value(QStringLiteral("head")).toString();
        const QString there =
            scalar(m_reader.database(), QStringLiteral("SELECT hash FROM events WHERE seq = ? AND seq < ?"),
                   {count, m_verified.count})
                .toString();
        if (!head.isEmpty() && there == head) {
            return {};
        }
        const qint64 day = seal.value(QStringLiteral("day")).toInteger();
        return QStringLiteral("the seal of %1 names another event %2 than the one that is there")
            .arg(QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate), QString::number(count));
    }

    /// Whether the file ends where the head kept outside says that it had come to.
    Verified tail() {
        if (m_head && m_head->count > m_verified.count) {
            return bad(m_verified.count + 1, QStringLiteral("the tail is cut: %1 events were written, %2 are there")
                                                 .arg(m_head->count)
                                                 .arg(m_verified.count));
        }
        m_verified.intact = true;
        return m_verified;
    }

    ReadOnly m_reader;
    std::optional<ChainHead> m_head; ///< as kept outside
    Verified m_verified;
};

} // namespace

Verified verify(const QString& path, const std::function<bool(qint64 read)>& goOn) {
    const FileLook look = lookAt(path);
    if (look.kind == FileKind::Missing) {
        return bad({}, 0, QStringLiteral("there is no such file"));
    }
    if (look.kind != FileKind::Ours) {
        return bad({}, 0, QStringLiteral("this is no journal of this version ") + look.detail);
    }
    return Check(path).all(goOn);
}

} // namespace yingke::journal
