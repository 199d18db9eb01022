// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/told.h"

namespace yingke::journal {

Q_LOGGING_CATEGORY(lcJournal, "yingke.journal", QtCriticalMsg)

void tellRefused(const QString& statement, const QString& code) {
    qCWarning(lcJournal).noquote() << "refused: SQLite code" << code << "at"
                                   << statement.section(QLatin1Char(' '), 0, 1, QString::SectionSkipEmpty);
}

} // namespace yingke::journal
