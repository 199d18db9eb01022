// SPDX-License-Identifier: GPL-3.0-or-later
// The log of some days as a file for a spreadsheet. Any thread: it reads on a connection of its own.
#pragma once

#include "journal/read/owed_types.h"
#include "office/data/office.h"
#include "reading/statistics/topics.h"
#include "tables/table_writer.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace yingke::reading {

enum class ExportWhat { Visits, Events, Handovers, Promises, Figures };

/// Handovers as a page shows them: its filter, in its order.
struct HandoverView {
    static constexpr int most = 100'000; ///< of one file
    journal::HandoverFilter filter;
    journal::HandoverOrder order = journal::HandoverOrder::Asked;
    Qt::SortOrder way = Qt::AscendingOrder;
};

struct ExportPlan {
    ExportWhat what = ExportWhat::Visits;
    tables::TableFormat format = tables::TableFormat::Xlsx;
    QString journal;        ///< the file that is read
    QString path;           ///< the file that is made
    std::int64_t first = 0; ///< days since 1970, each event's by its own offset; both included
    std::int64_t last = 0;
    bool personal = false; ///< false: names, rooms and numbers masked, what was said and entered left out
    std::optional<HandoverView> handovers = std::nullopt; ///< of Handovers: these, not all of the days
};

struct ExportDone {
    std::int64_t rows = 0;
    bool cancelled = false;
    QString fault; ///< empty when the file is there; else a sentence, and no file was made or changed
};

/// Told how many of how many are done; false: leave off, and nothing is made.
using ExportProgress = std::function<bool(std::int64_t done, std::int64_t all)>;

/// `office` and `find` are read while it runs: in a thread of its own, give it copies. A range turned round is refused.
[[nodiscard]] ExportDone exportLog(const ExportPlan& plan, const office::Office& office, const FindScript& find,
                                   const ExportProgress& progress);

/// The sentence for a journal that can't be read: what was asked of it, no file holds.
[[nodiscard]] QString journalUnread(const QString& journal);

/// "visits", "events", …; as they stand in file names and on the command line.
[[nodiscard]] const char* exportName(ExportWhat what);
/// As shown.
[[nodiscard]] QString exportTitle(ExportWhat what);
/// "来访日志-2026-11-01-2026-11-30.xlsx"
[[nodiscard]] QString suggestedFile(ExportWhat what, tables::TableFormat format, std::int64_t first, std::int64_t last);

} // namespace yingke::reading
