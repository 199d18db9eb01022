// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the chain, kept outside the database too: a journal whose tail was cut can't say so itself.
#pragma once

#include <QString>

#include <optional>

namespace yingke::journal {

struct ChainHead {
    qint64 count = 0; ///< events in the journal
    QString hash;     ///< of the last one; empty when there is none
};

/// Written atomically beside the journal (`journal`.head). It may lag behind the journal, never run ahead. False: not
/// written.
bool writeHead(const QString& journal, const ChainHead& head);
/// Nothing when there is none, or when it can't be read as one (see headExists).
[[nodiscard]] std::optional<ChainHead> readHead(const QString& journal);
[[nodiscard]] bool headExists(const QString& journal);

} // namespace yingke::journal
