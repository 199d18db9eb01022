// SPDX-License-Identifier: GPL-3.0-or-later
// The read tables: visits, waits, handovers, escalations, promises. A pure function of the events in their order, so
// that they can be made anew at any time.
#pragma once

#include "core/event.h"

#include <QSqlDatabase>
#include <QString>

namespace yingke::journal {

/// Brings the read tables up to the event. Empty when done; else the database's own words.
[[nodiscard]] QString project(QSqlDatabase& database, const core::EventRecord& record);

} // namespace yingke::journal
