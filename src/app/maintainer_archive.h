// SPDX-License-Identifier: GPL-3.0-or-later
// What is sent to the maintainer when a desk fails: the log, versions, the journal's build and counts, the numbers of
// the settings. No names, rooms, numbers of people or spoken texts (docs/diagnostics.md).
#pragma once

#include "office/data/office.h"
#include "platform/archive.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace yingke::app {

/// A part of the archive, as it is told to who sends it.
struct ArchivePart {
    QString name; ///< of the file in the archive
    QString what; ///< in the user's language
};
/// What an archive holds, in its order; the logs as one part.
[[nodiscard]] std::vector<ArchivePart> archiveParts();

/// The parts of the data place `folder`, a list of them first. Any thread, with an office of its own; some seconds on
/// millions of events.
[[nodiscard]] std::vector<platform::ArchiveEntry> collectForMaintainer(const QString& folder,
                                                                       const office::Office& office);

struct ArchiveWritten {
    QString fault;    ///< a sentence; empty when the file is there
    QStringList list; ///< a line for each part: its name and bytes
};
/// Collects and writes the file `path` (.tar.gz; 0600). Any thread.
[[nodiscard]] ArchiveWritten writeForMaintainer(const QString& folder, const office::Office& office,
                                                const QString& path);

/// "yingke-diagnose-20261124-1036.tar.gz"; local time.
[[nodiscard]] QString suggestedArchive();

} // namespace yingke::app
