// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "journal/check/verify.h"
#include "journal/write/purge.h"
#include "journal/write/rebuild.h"

#include <QDateTime>

namespace yingke::cli {

int verify(const std::string& path, bool rebuild, std::ostream& out) {
    const QString file = QString::fromStdString(path);
    const journal::Verified verified = journal::verify(file);
    if (!verified.intact) {
        out << "不完整 / not intact: event " << verified.firstBad << ": " << verified.why.toStdString() << '\n';
        return 1;
    }
    out << "完整 / intact: " << verified.count << " events, head " << verified.head.toStdString() << '\n';
    if (rebuild) {
        const QString fault = journal::rebuild(file);
        out << (fault.isEmpty() ? "read tables made anew" : "not rebuilt: " + fault.toStdString()) << '\n';
        return fault.isEmpty() ? 0 : 2;
    }
    return 0;
}

int purge(const std::string& path, int days, std::ostream& out) {
    const qint64 before = QDateTime::currentMSecsSinceEpoch() - static_cast<qint64>(days) * 24 * 3600 * 1000;
    const journal::Purged purged = journal::purgeBefore(QString::fromStdString(path), before);
    if (!purged.fault.isEmpty()) {
        out << "nothing was erased: " << purged.fault.toStdString() << '\n';
        return 2;
    }
    out << "personal data of " << purged.events << " events erased\n";
    return 0;
}

} // namespace yingke::cli
