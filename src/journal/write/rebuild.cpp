// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/rebuild.h"

#include "journal/format/transaction.h"
#include "journal/write/alone.h"
#include "journal/write/projection.h"

namespace yingke::journal {

QString rebuild(const QString& path) {
    Alone alone(path);
    if (!alone.fault().isEmpty()) {
        return alone.fault();
    }
    Transaction transaction(alone.database());
    if (transaction.well()) {
        transaction.note(projectAll(alone.database()));
    }
    return transaction.commit();
}

} // namespace yingke::journal
