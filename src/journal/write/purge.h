// SPDX-License-Identifier: GPL-3.0-or-later
// Letting go of personal data of a closed journal.
#pragma once

#include "core/moment.h"

#include <QString>

#include <optional>

namespace yingke::journal {

struct Purged {
    int events = 0; ///< events whose personal part was let go
    QString fault;  ///< why not; empty when done
};
/// Erases the personal parts of all events of visits that closed before `utc` (milliseconds) and have no open promise,
/// of appointments whose time was before it, of warnings that ended before it,
/// from the file and from its write-ahead log. The chain stays whole. The journal must be closed (takes its lock).
/// `settled`: somebody said that the wall clock is right though it was in doubt, and how far it had stepped then; noted
/// before what is erased.
[[nodiscard]] Purged purgeBefore(const QString& path, qint64 utc, std::optional<core::Millis> settled = std::nullopt);

} // namespace yingke::journal
