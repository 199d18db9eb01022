// SPDX-License-Identifier: GPL-3.0-or-later
// How an event is laid down: the same for the desk's writer, for the maintenance and for simulations. Inside the
// journal only.
#pragma once

#include "core/event.h"
#include "journal/format/chain_end.h"
#include "journal/write/projection.h"

#include <QSqlDatabase>
#include <QString>

namespace yingke::journal {

/// Its number, the first thirteen fields of ChainRow in their order, the hash before it, its own, then what format 2
/// has: format, desk_seq, desk_prev, desk_hash, cipher, key_id, mark.
inline constexpr const char* insertEvent =
    "INSERT INTO events(seq, event_id, visit_id, kind, version, utc_ms, offset_min, steady_ms, actor, desk, script_id, "
    "script_hash, payload, personal_hash, prev_hash, hash, format, desk_seq, desk_prev, desk_hash, cipher, key_id, "
    "mark) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
inline constexpr const char* insertPersonal = "INSERT INTO personal(event_id, salt, content) VALUES(?,?,?)";
inline constexpr const char* insertScript = "INSERT OR IGNORE INTO scripts(hash, script_id, text) VALUES(?,?,?)";

/// Writes the event with its personal part and what it brings to the read tables, behind `end`, which moves on. Inside
/// the caller's transaction; empty when done, else the database's own words, and the transaction is to be taken back.
[[nodiscard]] QString layDown(QSqlDatabase& database, const core::EventRecord& record, ChainEnd& end,
                              const HeadKey& key, Projection& projection);

} // namespace yingke::journal
