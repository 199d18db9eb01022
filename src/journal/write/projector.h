// SPDX-License-Identifier: GPL-3.0-or-later
// What single events put into the read tables by themselves, without the visit around them. Inside the journal only.
#pragma once

#include "core/event.h"

#include <QSqlDatabase>
#include <QString>

namespace yingke::journal {

/// The event's own rows: arrival, handover, escalation, promise, wait, seal. Empty when done.
[[nodiscard]] QString projectRow(QSqlDatabase& database, const core::EventRecord& record, qint64 seq);

/// Who the visit is of. Personal: a row only while something is known.
[[nodiscard]] QString writeVisitor(QSqlDatabase& database, qint64 nr, const core::Visitor& visitor);

} // namespace yingke::journal
