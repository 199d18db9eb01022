// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/rebuild.h"

#include "journal/format/sql.h"
#include "journal/write/alone.h"
#include "journal/write/projection.h"

namespace yingke::journal {

QString rebuild(const QString& path) {
    Alone alone(path);
    QString fault = alone.fault();
    if (!fault.isEmpty()) {
        return fault;
    }
    fault = run(alone.database(), QStringLiteral("BEGIN IMMEDIATE"));
    if (fault.isEmpty()) {
        fault = projectAll(alone.database());
    }
    if (fault.isEmpty()) {
        return run(alone.database(), QStringLiteral("COMMIT"));
    }
    (void)run(alone.database(), QStringLiteral("ROLLBACK"));
    return fault;
}

} // namespace yingke::journal
