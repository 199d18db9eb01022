// SPDX-License-Identifier: GPL-3.0-or-later
// The events by which personal parts are let go. Inside the journal only.
#pragma once

#include "core/event.h"
#include "journal/format/erased.h"

#include <QSqlDatabase>
#include <QString>

#include <vector>

namespace yingke::journal {

/// Numbers of the events that have lost their personal part, rising. Those of events that name them erased are not left
/// out.
[[nodiscard]] std::vector<qint64> missingPersonal(QSqlDatabase& database);

/// What is to be written for the erasing of these events' parts (`how`: see personalErased): by nobody at the desk that
/// wrote last, now. Several when they would be long; none for none.
[[nodiscard]] std::vector<core::EventRecord> erasureEvents(QSqlDatabase& database, const std::vector<qint64>& seqs,
                                                           const QString& how);

} // namespace yingke::journal
