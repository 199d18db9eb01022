// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a file, each held to what it says. Inside the journal only.
#pragma once

#include "journal/check/finding.h"
#include "journal/format/chain_rows.h"
#include "journal/format/erased.h"
#include "journal/format/head_file.h"

#include <QSqlDatabase>

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace yingke::journal {

class EventCheck {
public:
    using Tell = std::function<void(Finding)>;
    /// `database` is open and outlives it.
    EventCheck(QSqlDatabase& database, int schema, const HeadKey& key, std::optional<ChainHead> head, Tell tell);

    /// Reads all; false: called off by `goOn` (see verify).
    bool run(const std::function<bool(qint64 read)>& goOn);

    [[nodiscard]] qint64 count() const { return m_count; }          ///< events read
    [[nodiscard]] qint64 lastSeq() const { return m_expected - 1; } ///< as far as the file goes
    [[nodiscard]] const QString& head() const { return m_previous; }
    [[nodiscard]] bool wholeInNumber() const { return m_whole; } ///< no event is missing or unread
    [[nodiscard]] bool isKeyed() const { return m_keyed; }       ///< an event bears this user's key
    /// Numbers of the first events of visits that have erased parts.
    [[nodiscard]] const std::set<qint64>& erasedVisits() const { return m_erasedVisits; }

private:
    /// Findings that follow each other are one.
    struct Run {
        FindingKind kind;
        Finding open;
    };
    void note(FindingKind kind, qint64 event, const QString& detail = {});
    void grow(Run& run, qint64 event, const QString& detail);
    void close(Run& run);
    void take(const StoredRow& row);
    void chain(const StoredRow& row);
    void mark(const StoredRow& row);
    void personal(const StoredRow& row);
    void seal(const StoredRow& row);
    void script(const StoredRow& row);
    void kind(const StoredRow& row);
    void missingParts();
    [[nodiscard]] QString hashAt(qint64 seq);

    QSqlDatabase& m_database;
    int m_schema;
    const HeadKey& m_key;
    std::optional<ChainHead> m_head;
    Tell m_tell;
    qint64 m_count = 0;
    qint64 m_expected = 1;
    bool m_whole = true;
    bool m_gap = false; ///< right before the row: what it follows is not there
    QString m_previous;
    struct Desk {
        qint64 seq = 0;
        QString hash;
        bool known = true; ///< false after a gap, until its next event
    };
    std::map<QString, Desk> m_desks;
    bool m_keyed = false; ///< an event bore this key's mark
    Run m_unmarked{FindingKind::EventUnmarked, {}};
    Run m_otherKey{FindingKind::OtherKey, {}};
    Run m_unknown{FindingKind::KindUnknown, {}};
    std::vector<qint64> m_parts;         ///< events whose part is missing
    std::vector<SeqRange> m_erased;      ///< as events say
    std::map<qint64, QString> m_visitOf; ///< of m_parts
    std::map<QString, qint64> m_firstOf; ///< the number of each visit's first event
    std::set<qint64> m_erasedVisits;
    std::set<QString> m_scripts; ///< hashes that are archived
    std::set<QString> m_scriptsTold;
};

} // namespace yingke::journal
