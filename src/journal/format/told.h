// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal says to the maintainer. Inside the journal only.
#pragma once

#include <QLoggingCategory>

namespace yingke::journal {

Q_DECLARE_LOGGING_CATEGORY(lcJournal)

/// Tells of a refused statement: SQLite's code and the statement's first two words, never a value or SQLite's own
/// words, which may hold one.
void tellRefused(const QString& statement, const QString& code);

} // namespace yingke::journal
