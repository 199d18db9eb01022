// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the events table as the chain covers them: the same reading for the check at the start and for verify. Inside
// the journal only.
#pragma once

#include "journal/format/chain.h"
#include "journal/format/head_key.h"

#include <QSqlQuery>
#include <QString>

#include <optional>

namespace yingke::journal {

/// An event as it stands in the file.
struct StoredRow {
    qint64 seq = 0;
    ChainRow row;
    QString previous;
    QString hash;
    QString deskHash; ///< empty in format 1
    QString mark;     ///< by the key; empty: without
    QByteArray salt;
    std::optional<QString> personal; ///< nothing: there is no personal row
};

/// "SELECT … FROM events e LEFT JOIN personal p …", what storedRow reads; a WHERE and an ORDER BY go behind it.
/// `schema`: of the file; one before formatVersion has format 1 alone.
[[nodiscard]] QString storedRows(int schema);
/// The same without the personal part: "SELECT … FROM events e".
[[nodiscard]] QString eventRows(int schema);
[[nodiscard]] StoredRow storedRow(const QSqlQuery& query);

/// Whether the event is the one that was hashed, behind the event whose hash is `previous`.
[[nodiscard]] bool isAsWritten(const StoredRow& stored, const QString& previous);
/// Whether it bears the mark of this key, as it says. Of an event that says nothing of this key: true.
[[nodiscard]] bool isMarked(const StoredRow& stored, const HeadKey& key);
/// Whether the personal part, where there is one, is the one that was hashed.
[[nodiscard]] bool isPersonalAsWritten(const StoredRow& stored);

/// What a day_sealed event says: event number `count` has the hash `head`.
struct SealSays {
    qint64 day = 0; ///< since 1970
    qint64 count = 0;
    QString head;
};
/// Nothing for an event of another kind.
[[nodiscard]] std::optional<SealSays> sealOf(const ChainRow& row);

} // namespace yingke::journal
