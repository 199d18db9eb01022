// SPDX-License-Identifier: GPL-3.0-or-later
// Visitors who were sent home for papers, and come again with them (counted as second trips).
#pragma once

#include "core/hall.h"
#include "core/visit.h"
#include "office/data/office.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace yingke::journal {
class DayBook;
}

namespace yingke::scenario {
class ScriptShelf;
} // namespace yingke::scenario

namespace yingke::frontdesk {

/// A visit whose papers were incomplete.
struct PapersOwed {
    core::Visit visit;   ///< as it ended: what was collected in it
    std::string script;  ///< the matter it was about
    QString title;       ///< of that matter
    QStringList missing; ///< labels of the papers
};

class SecondTrips {
public:
    /// `journalPath`: read with a connection of its own, opened when it is first asked.
    explicit SecondTrips(QString journalPath);
    ~SecondTrips();

    /// The last earlier visit of what seems the same visitor (same telephone; or same room, and the surname where both
    /// are known) that ended with papers missing, of the last 90 days; nothing when there is none, when a later visit
    /// came back for it, or when neither room nor telephone is known. A few milliseconds.
    [[nodiscard]] std::optional<PapersOwed> owedBy(const core::Visit& visit, const core::Hall& hall,
                                                   const office::Office& office, const scenario::ScriptShelf& shelf);

private:
    QString m_path;
    std::unique_ptr<journal::DayBook> m_book;
};

} // namespace yingke::frontdesk
