// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the chain, kept outside the database too: a journal whose tail was cut can't say so itself.
#pragma once

#include "journal/format/head_key.h"

#include <QString>

#include <optional>

namespace yingke::journal {

struct ChainHead {
    qint64 count = 0;   ///< events in the journal
    QString hash;       ///< of the last one; empty when there is none
    bool open = false;  ///< written while a desk was open: its write-ahead log has pages
    QString keyId = {}; ///< as read: of the key that marked it; empty: none
    QString mark = {};  ///< as read
};

/// Written atomically beside the journal (`journal`.head), marked by the key. It may lag behind the journal, never run
/// ahead. False: not written.
bool writeHead(const QString& journal, const ChainHead& head, const HeadKey& key);
/// The same with this user's key.
bool writeHead(const QString& journal, const ChainHead& head);
/// Nothing when there is none, or when it can't be read as one (see headExists).
[[nodiscard]] std::optional<ChainHead> readHead(const QString& journal);
[[nodiscard]] bool headExists(const QString& journal);
/// Whether a head that says that this key marked it bears its mark. True for one that says nothing of it.
[[nodiscard]] bool isMarked(const ChainHead& head, const HeadKey& key);

} // namespace yingke::journal
