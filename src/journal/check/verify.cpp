// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/check/verify.h"

#include "journal/format/chain_rows.h"
#include "journal/format/file_look.h"
#include "journal/format/head_file.h"
#include "journal/format/records.h"
#include "journal/format/sql.h"

#include <QDate>

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
        if (!query.exec(storedRows(schemaVersion) + QStringLiteral(" ORDER BY e.seq"))) {
            return bad(0, query.lastError().text());
        }
        while (query.next()) {
            if (goOn && m_verified.count % askEvery == 0 && !goOn(m_verified.count)) {
                m_verified.stopped = true;
                return m_verified;
            }
            const StoredRow stored = storedRow(query);
            if (stored.seq != m_verified.count + 1) {
                return bad(m_verified.count + 1, QStringLiteral("the event is missing"));
            }
            if (const QString why = fault(stored); !why.isEmpty()) {
                return bad(stored.seq, why);
            }
        }
        if (query.lastError().isValid()) {
            return bad(m_verified.count + 1, query.lastError().text());
        }
        return tail();
    }

private:
    Verified bad(qint64 seq, const QString& why) const { return journal::bad(m_verified, seq, why); }

    /// What is wrong with the event that comes next; empty when nothing is: then it is counted.
    QString fault(const StoredRow& stored) {
        if (!isAsWritten(stored, m_verified.head)) {
            return QStringLiteral("the event is not as it was written");
        }
        // An erased personal part is no fault; a changed one is.
        if (!isPersonalAsWritten(stored)) {
            return QStringLiteral("the personal part is not as it was written");
        }
        m_verified.count = stored.seq;
        m_verified.head = stored.hash;
        const QString seal = sealFault(stored.row);
        if (seal.isEmpty() && m_head && m_head->count == m_verified.count && m_head->hash != m_verified.head) {
            return QStringLiteral("the head kept outside the journal names another event here");
        }
        return seal;
    }

    /// A seal says: event number `count` has this hash. Empty when it has.
    QString sealFault(const ChainRow& row) {
        const std::optional<SealSays> seal = sealOf(row);
        if (!seal) {
            return {};
        }
        const QString there =
            scalar(m_reader.database(), QStringLiteral("SELECT hash FROM events WHERE seq = ? AND seq < ?"),
                   {seal->count, m_verified.count})
                .toString();
        if (!seal->head.isEmpty() && there == seal->head) {
            return {};
        }
        return QStringLiteral("the seal of %1 names another event %2 than the one that is there")
            .arg(QDate(1970, 1, 1).addDays(seal->day).toString(Qt::ISODate), QString::number(seal->count));
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
