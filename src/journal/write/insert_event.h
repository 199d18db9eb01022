// SPDX-License-Identifier: GPL-3.0-or-later
// How an event is laid down: the same for the desk's writer and for simulations. Inside the journal only.
#pragma once

namespace yingke::journal {

/// Its number, the columns of ChainRow in their order, the hash before it, its own.
inline constexpr const char* insertEvent =
    "INSERT INTO events(seq, event_id, visit_id, kind, version, utc_ms, offset_min, steady_ms, actor, desk, script_id, "
    "script_hash, payload, personal_hash, prev_hash, hash) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
inline constexpr const char* insertPersonal = "INSERT INTO personal(event_id, salt, content) VALUES(?,?,?)";
inline constexpr const char* insertScript = "INSERT OR IGNORE INTO scripts(hash, script_id, text) VALUES(?,?,?)";

} // namespace yingke::journal
