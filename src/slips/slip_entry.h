// SPDX-License-Identifier: GPL-3.0-or-later
// Slips as the log has them: folded from its events. For the desk's list, the guard's sheet and yingkectl.
#pragma once

#include "core/event.h"
#include "slips/slip_code.h"
#include "slips/slip_content.h"

#include <QString>

#include <optional>
#include <vector>

namespace yingke::slips {

struct SlipEntry {
    core::SlipId id;
    core::VisitId visit;
    std::string kind;
    QString number;      ///< "20261124-003"
    core::Moment at;     ///< when it was issued
    core::PersonId by;   ///< by whom
    SlipContent content; ///< empty when it was erased
    bool erased = false;
    bool voided = false;
    QString reason; ///< why it is void
    int reprints = 0;
    std::vector<core::EventId> events; ///< of this slip, oldest first
};

/// In the order in which they were issued. Other events are passed over.
[[nodiscard]] std::vector<SlipEntry> entriesOf(const std::vector<core::EventRecord>& records);

/// The slip whose code this is; nothing when there is none. Release slips only.
[[nodiscard]] const SlipEntry* findByCode(const std::vector<SlipEntry>& entries, const SlipKey& key,
                                          const QString& plain);

/// The sheet of a day's release slips for the guard, as a slip of its own (kind day_sheet).
[[nodiscard]] SlipContent daySheet(const std::vector<SlipEntry>& entries, std::int64_t day, const QString& community,
                                   const QString& telephone);

/// Of a journal file, read without disturbing its writer: all slips whose numbers are of this local day (days since
/// 1970-01-01), or all of them. Nothing when the file can't be read.
[[nodiscard]] std::optional<std::vector<SlipEntry>> slipsInJournal(const QString& file,
                                                                   std::optional<std::int64_t> day = std::nullopt);

/// The last 500 slips that were issued: more than a day has. For numbers, when the wall clock has been set back.
[[nodiscard]] std::vector<SlipEntry> lastSlipsInJournal(const QString& file);

} // namespace yingke::slips
