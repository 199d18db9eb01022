// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/check/verify.h"

#include "journal/check/event_check.h"
#include "journal/check/table_check.h"
#include "journal/check/wal_look.h"
#include "journal/format/file_look.h"
#include "journal/format/records.h"
#include "journal/format/seen_file.h"
#include "journal/format/sql.h"
#include "journal/write/projection.h"

#include <QCryptographicHash>

#include <algorithm>

namespace yingke::journal {

namespace {

constexpr qsizetype sha256Digits = 64;

class Verification {
public:
    Verification(const QString& path, const FileLook& look)
        : m_path(path), m_look(look), m_head(readHead(path)), m_seen(readSeen(path)) {}

    Verified all(const std::function<bool(qint64 read)>& goOn) {
        if (m_look.kind != FileKind::Ours && m_look.kind != FileKind::Older) {
            tell({FindingKind::NoJournal, 0, 0,
                  m_look.kind == FileKind::Missing
                      ? QStringLiteral("there is no such file")
                      : QStringLiteral("this is no journal of this version ") + m_look.detail});
        } else {
            inside(goOn);
        }
        return done();
    }

private:
    void tell(Finding finding) {
        if (m_verified.findings.size() < mostFindings) {
            m_verified.findings.push_back(std::move(finding));
        } else {
            ++m_verified.more;
        }
    }

    void inside(const std::function<bool(qint64 read)>& goOn) {
        ReadOnly reader(m_path);
        if (!reader.isOpen()) {
            tell({FindingKind::ReadBroke, 0, 0, reader.database().lastError().text()});
            return;
        }
        (void)run(reader.database(), QStringLiteral("BEGIN")); // one view, whatever the desk writes meanwhile
        EventCheck events(reader.database(), m_look.version, m_key, m_head,
                          [this](Finding finding) { tell(std::move(finding)); });
        m_verified.stopped = !events.run(goOn);
        m_verified.count = events.count();
        m_verified.head = events.head();
        if (m_verified.stopped) {
            return;
        }
        head(events);
        seen(events, reader.database());
        wal(events.lastSeq());
        scripts(reader.database());
        if (m_look.kind == FileKind::Ours) {
            tables(events, goOn);
        }
    }

    void head(const EventCheck& events) {
        if (!m_head && headExists(m_path)) {
            tell({FindingKind::HeadUnreadable, 0, 0, {}});
        } else if (!m_head && events.count() > 0 && m_look.version >= headVersion) {
            tell({FindingKind::HeadMissing, 0, 0, {}});
        }
        if (!m_head) {
            return;
        }
        const bool stripped = m_head->keyId.isEmpty() && m_key.isThere() && events.isKeyed();
        if (stripped || !isMarked(*m_head, m_key)) {
            tell({FindingKind::HeadForged, 0, 0, {}});
        } else if (m_key.isThere() && !m_head->keyId.isEmpty() && m_head->keyId != m_key.id() && events.count() == 0) {
            tell({FindingKind::OtherKey, 0, 0, m_head->keyId});
        }
        if (m_head->count > events.lastSeq()) {
            tell({FindingKind::TailCut, events.lastSeq() + 1, m_head->count, {}});
        }
    }

    /// What the log and its head can't say of themselves. An end that the head misses is told already.
    void seen(const EventCheck& events, QSqlDatabase& database) {
        const bool cut = m_head && m_head->count > events.lastSeq();
        if (m_seen && m_seen->count > events.lastSeq() && !cut) {
            tell({FindingKind::WentBack, events.lastSeq() + 1, m_seen->count, {}});
        } else if (m_seen && m_seen->count <= events.lastSeq()) {
            const QVariant hash =
                scalar(database, QStringLiteral("SELECT hash FROM events WHERE seq = ?"), {m_seen->count});
            if (hash.isValid() && hash.toString() != m_seen->hash) { // a missing one is told already
                tell({FindingKind::SeenOther, m_seen->count, 0, {}});
            }
        }
    }

    void wal(qint64 last) {
        const WalLook look = lookAtWal(m_path);
        if (m_head && m_head->open && !look.pages) {
            tell({FindingKind::WalGone, std::min(last, m_head->count), 0, {}});
        }
        if (look.brokenAt > 0) {
            tell({FindingKind::WalBroken, 0, 0, QStringLiteral("%1, %2").arg(look.brokenAt).arg(look.wholeAfter)});
        }
    }

    void scripts(QSqlDatabase& database) {
        const QSqlError error = platform::eachRow(
            database, QStringLiteral("SELECT hash, script_id, text FROM scripts ORDER BY hash"), {},
            [this](const QSqlQuery& row) {
                const QString hash = row.value(0).toString();
                const QByteArray text = row.value(2).toString().toUtf8();
                const QByteArray made = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
                if (hash.size() == sha256Digits && hash.toLatin1() != made) {
                    tell({FindingKind::ScriptChanged, 0, 0, row.value(1).toString() + QLatin1Char(' ') + hash});
                }
            });
        if (error.isValid()) {
            tell({FindingKind::ScriptChanged, 0, 0, error.text().trimmed()});
        }
    }

    void tables(const EventCheck& events, const std::function<bool(qint64 read)>& goOn) {
        if (!events.wholeInNumber()) {
            tell({FindingKind::TablesNotCompared, 0, 0, QStringLiteral("events are missing")});
            return;
        }
        const TableCheck check =
            checkTables(m_path, events.erasedVisits(), [&] { return !goOn || goOn(m_verified.count); });
        for (const TableFault& fault : check.faults) {
            tell({FindingKind::TableDiffers, fault.event, 0, fault.what});
        }
        if (!check.broke.isEmpty()) {
            m_verified.stopped = check.broke == QLatin1String(calledOff);
            if (!m_verified.stopped) {
                tell({FindingKind::TableDiffers, 0, 0, check.broke});
            }
        }
    }

    Verified done() {
        const auto fault = std::find_if(m_verified.findings.begin(), m_verified.findings.end(),
                                        [](const Finding& one) { return !isRemark(one.kind); });
        m_verified.intact = fault == m_verified.findings.end() && !m_verified.stopped;
        if (fault != m_verified.findings.end()) {
            m_verified.firstBad = fault->event;
            m_verified.why = filled(QLatin1String(wordsOf(fault->kind).what), *fault);
        }
        return std::move(m_verified);
    }

    QString m_path;
    FileLook m_look;
    HeadKey m_key = HeadKey::ofThisUser();
    std::optional<ChainHead> m_head; ///< as kept outside, before the events are read: it lags
    std::optional<Seen> m_seen;      ///< likewise
    Verified m_verified;
};

} // namespace

Verified verify(const QString& path, const std::function<bool(qint64 read)>& goOn) {
    return Verification(path, lookAt(path)).all(goOn);
}

} // namespace yingke::journal
