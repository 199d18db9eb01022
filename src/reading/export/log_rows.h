// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the columns of an export of the log, masked or whole.
#pragma once

#include "journal/read/day_types.h"
#include "journal/read/owed_types.h"
#include "office/data/office.h"
#include "reading/statistics/topics.h"

#include <QDateTime>
#include <QStringList>
#include <QVariantList>

namespace yingke::reading {

/// Local time as it was, without a zone; invalid for 0.
[[nodiscard]] QVariant dateTimeOf(core::Millis utc, int offsetMinutes);
[[nodiscard]] QString outcomeName(const journal::VisitRow& row);
[[nodiscard]] QString promiseStateName(core::PromiseState state);

[[nodiscard]] QStringList visitHeaders();
[[nodiscard]] QVariantList visitCells(const journal::VisitRow& row, const office::Office& office, bool personal);
[[nodiscard]] QStringList handoverHeaders();
[[nodiscard]] QVariantList handoverCells(const journal::HandoverRow& row, const office::Office& office, bool personal);
[[nodiscard]] QStringList promiseHeaders();
[[nodiscard]] QVariantList promiseCells(const journal::PromiseRow& row, const office::Office& office, bool personal);
[[nodiscard]] QStringList sealHeaders();
[[nodiscard]] QVariantList sealCells(const journal::Seal& seal, const office::Office& office);
[[nodiscard]] QStringList eventHeaders(bool personal);
[[nodiscard]] QVariantList eventCells(const journal::NumberedRecord& event, const office::Office& office,
                                      const FindScript& find, bool personal);

} // namespace yingke::reading
