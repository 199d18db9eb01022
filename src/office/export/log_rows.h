// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the columns of an export of the log, masked or whole.
#pragma once

#include "journal/day_types.h"
#include "journal/owed_types.h"
#include "office/office.h"
#include "office/statistics/topics.h"

#include <QDateTime>
#include <QStringList>
#include <QVariantList>

namespace yingke::office {

/// Local time as it was, without a zone; invalid for 0.
[[nodiscard]] QVariant dateTimeOf(core::Millis utc, int offsetMinutes);
[[nodiscard]] QString outcomeName(const journal::VisitRow& row);
[[nodiscard]] QString promiseStateName(core::PromiseState state);

[[nodiscard]] QStringList visitHeaders();
[[nodiscard]] QVariantList visitCells(const journal::VisitRow& row, const Office& office, bool personal);
[[nodiscard]] QStringList handoverHeaders();
[[nodiscard]] QVariantList handoverCells(const journal::HandoverRow& row, const Office& office, bool personal);
[[nodiscard]] QStringList promiseHeaders();
[[nodiscard]] QVariantList promiseCells(const journal::PromiseRow& row, const Office& office, bool personal);
[[nodiscard]] QStringList sealHeaders();
[[nodiscard]] QVariantList sealCells(const journal::Seal& seal, const Office& office);
[[nodiscard]] QStringList eventHeaders(bool personal);
[[nodiscard]] QVariantList eventCells(const journal::NumberedRecord& event, const Office& office,
                                      const FindScript& find, bool personal);

} // namespace yingke::office
