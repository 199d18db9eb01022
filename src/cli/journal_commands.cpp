// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "journal/event_codec.h"
#include "journal/records.h"
#include "journal/verify.h"

#include <QDateTime>
#include <QJsonDocument>

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

int exportEvents(const std::string& path, bool personal, std::ostream& out) {
    journal::ReadOnly reader(QString::fromStdString(path));
    if (!reader.isOpen()) {
        out << "the journal can't be opened\n";
        return 2;
    }
    journal::forEach(
        reader.database(),
        QStringLiteral("SELECT ") + journal::recordColumns() +
            QStringLiteral(" FROM events e LEFT JOIN personal p ON p.event_id = e.event_id ORDER BY e.seq"),
        {}, [&](const core::EventRecord& record) {
            const journal::Encoded encoded = journal::encode(record.event);
            QJsonObject line{{QStringLiteral("event"), QString::fromStdString(record.id.value)},
                             {QStringLiteral("visit"), QString::fromStdString(record.visit.value)},
                             {QStringLiteral("kind"), QString::fromStdString(std::string(core::kindOf(record.event)))},
                             {QStringLiteral("utc_ms"), static_cast<qint64>(record.at.utc)},
                             {QStringLiteral("actor"), QString::fromStdString(record.actor.value)},
                             {QStringLiteral("payload"), encoded.payload}};
            if (personal) {
                line.insert(QStringLiteral("personal"), encoded.personal);
            }
            out << QJsonDocument(line).toJson(QJsonDocument::Compact).toStdString() << '\n';
        });
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
