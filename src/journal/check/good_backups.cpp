// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/check/good_backups.h"

#include "journal/check/verify.h"
#include "journal/format/head_file.h"

#include <QDir>

namespace yingke::journal {

std::optional<GoodBackup> newestGoodBackup(const QString& folder) {
    const QStringList copies = QDir(folder).entryList({QStringLiteral("journal-*.sqlite")}, QDir::Files,
                                                      QDir::Name | QDir::Reversed); // the name is the time
    for (const QString& copy : copies) {
        const QString file = folder + QLatin1Char('/') + copy;
        const Verified verified = verify(file);
        if (verified.intact && headExists(file)) {
            return GoodBackup{file, verified.count};
        }
    }
    return std::nullopt;
}

} // namespace yingke::journal
