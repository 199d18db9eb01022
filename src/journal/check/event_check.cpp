// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/check/event_check.h"

#include "journal/check/event_walk.h"
#include "journal/format/event_codec.h"
#include "journal/format/sql.h"

#include <QDate>
#include <QJsonDocument>

#include <algorithm>

namespace yingke::journal {

namespace {

constexpr qint64 askedEvery = 500;
constexpr qsizetype scriptHashDigits = 64; ///< a shorter one is none (made by hand)

} // namespace

EventCheck::EventCheck(QSqlDatabase& database, int schema, const HeadKey& key, std::optional<ChainHead> head, Tell tell)
    : m_database(database), m_schema(schema), m_key(key), m_head(std::move(head)), m_tell(std::move(tell)) {
    // One that can't be read is told as missing.
    (void)platform::eachRow(m_database, QStringLiteral("SELECT hash FROM scripts"), {},
                            [this](const QSqlQuery& one) { m_scripts.insert(one.value(0).toString()); });
}

bool EventCheck::run(const std::function<bool(qint64 read)>& goOn) {
    bool stopped = false;
    EventWalk walk(m_database, m_schema);
    walk.go(
        [&](const StoredRow& row) {
            stopped = goOn && m_count % askedEvery == 0 && !goOn(m_count);
            if (!stopped) {
                take(row);
            }
            return !stopped;
        },
        [this](qint64 first, qint64 last, const QString& words) {
            m_whole = false;
            const qint64 end = last > 0 ? last : std::max(first, m_head ? m_head->count : 0);
            m_tell({FindingKind::ReadBroke, first, end, words});
            m_expected = end + 1;
            m_gap = true;
        });
    if (!stopped) {
        for (Run* run : {&m_unmarked, &m_otherKey, &m_unknown}) {
            close(*run);
        }
        missingParts();
    }
    return !stopped;
}

void EventCheck::note(FindingKind kind, qint64 event, const QString& detail) { m_tell({kind, event, 0, detail}); }

void EventCheck::grow(Run& run, qint64 event, const QString& detail) {
    if (run.open.event > 0 && run.open.detail == detail && run.open.last == event - 1) {
        run.open.last = event;
        return;
    }
    close(run);
    run.open = {run.kind, event, event, detail};
}

void EventCheck::close(Run& run) {
    if (run.open.event > 0) {
        m_tell(run.open);
        run.open = {};
    }
}

void EventCheck::take(const StoredRow& row) {
    if (row.seq != m_expected) {
        m_whole = false;
        m_tell({FindingKind::EventMissing, m_expected, row.seq - 1, {}});
        m_gap = true;
    }
    chain(row);
    mark(row);
    personal(row);
    seal(row);
    script(row);
    kind(row);
    ++m_count;
    m_expected = row.seq + 1;
    m_previous = row.hash;
    m_gap = false;
    if (!row.row.visitId.isEmpty()) {
        m_firstOf.try_emplace(row.row.visitId, row.seq);
    }
    if (m_head && m_head->count == row.seq && m_head->hash != row.hash) {
        note(FindingKind::HeadOther, row.seq);
    }
}

void EventCheck::chain(const StoredRow& row) {
    // Behind a gap the event can only be held to what it says it follows.
    if (!isAsWritten(row, m_gap ? row.previous : m_previous)) {
        note(FindingKind::EventChanged, row.seq);
    }
    if (m_gap) {
        for (auto& [name, desk] : m_desks) {
            desk.known = false;
        }
    }
    Desk& desk = m_desks.try_emplace(row.row.desk, Desk{0, {}, m_whole}).first->second;
    if (row.row.format < 2) {
        desk = {desk.seq + 1, row.hash, desk.known};
        return;
    }
    if (desk.known && (row.row.deskSeq != desk.seq + 1 || row.row.deskPrevious != desk.hash)) {
        note(FindingKind::DeskChainBroken, row.seq, row.row.desk);
    }
    desk = {row.row.deskSeq, row.deskHash, true};
}

void EventCheck::mark(const StoredRow& row) {
    if (!m_key.isThere() || row.row.format < 2) {
        return;
    }
    if (row.row.keyId == m_key.id()) {
        m_keyed = true;
        if (!isMarked(row, m_key)) {
            note(FindingKind::EventForged, row.seq);
        }
    } else if (!row.row.keyId.isEmpty()) {
        grow(m_otherKey, row.seq, row.row.keyId);
    } else if (m_keyed) {
        grow(m_unmarked, row.seq, {});
    }
}

void EventCheck::personal(const StoredRow& row) {
    if (row.row.personalHash.isEmpty()) {
        return;
    }
    std::optional<QString> hash;
    const QSqlError error =
        platform::eachRow(m_database, QStringLiteral("SELECT salt, content FROM personal WHERE event_id = ?"),
                          {row.row.eventId}, [&hash](const QSqlQuery& part) {
                              hash = personalHash(part.value(0).toString().toLatin1(), part.value(1).toString());
                          });
    if (!hash && error.isValid()) {
        note(FindingKind::PersonalUnread, row.seq, error.text().trimmed());
    } else if (!hash) {
        m_parts.push_back(row.seq);
        m_visitOf[row.seq] = row.row.visitId;
    } else if (*hash != row.row.personalHash) {
        note(FindingKind::PersonalChanged, row.seq);
    }
}

void EventCheck::seal(const StoredRow& row) {
    const std::optional<SealSays> seal = sealOf(row.row);
    if (seal && (seal->head.isEmpty() || seal->count >= row.seq || hashAt(seal->count) != seal->head)) {
        note(FindingKind::SealBroken, row.seq, QDate(1970, 1, 1).addDays(seal->day).toString(Qt::ISODate));
    }
}

QString EventCheck::hashAt(qint64 seq) {
    return scalar(m_database, QStringLiteral("SELECT hash FROM events WHERE seq = ?"), {seq}).toString();
}

void EventCheck::script(const StoredRow& row) {
    const QString& hash = row.row.scriptHash;
    if (hash.size() == scriptHashDigits && m_scripts.count(hash) == 0 && m_scriptsTold.insert(hash).second) {
        note(row.row.format < 2 ? FindingKind::OldScriptMissing : FindingKind::ScriptMissing, row.seq,
             row.row.scriptId + QLatin1Char(' ') + hash);
    }
}

void EventCheck::kind(const StoredRow& row) {
    if (row.row.kind == QLatin1String("office_changed")) {
        const QJsonObject change = QJsonDocument::fromJson(row.row.payload.toUtf8()).object();
        if (change.value(QStringLiteral("what")).toString() == QLatin1String(personalErased)) {
            const std::vector<SeqRange> more = rangesFrom(change.value(QStringLiteral("after")).toString());
            // It can only tell of what was there before it.
            std::copy_if(more.begin(), more.end(), std::back_inserter(m_erased),
                         [&row](const SeqRange& range) { return range.second < row.seq; });
        }
    } else if (!decode(row.row.kind, row.row.version, {}, {})) {
        grow(m_unknown, row.seq, row.row.kind);
    }
}

void EventCheck::missingParts() {
    std::sort(m_erased.begin(), m_erased.end());
    Run taken{FindingKind::PersonalTaken, {}};
    for (const qint64 seq : m_parts) {
        const bool erased = std::any_of(m_erased.begin(), m_erased.end(), [seq](const SeqRange& range) {
            return range.first <= seq && seq <= range.second;
        });
        if (erased) {
            m_erasedVisits.insert(m_firstOf[m_visitOf[seq]]);
        } else {
            grow(taken, seq, {});
        }
    }
    close(taken);
}

} // namespace yingke::journal
