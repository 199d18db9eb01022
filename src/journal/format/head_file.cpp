// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/head_file.h"

#include "platform/durable_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace yingke::journal {

bool writeHead(const QString& journal, const ChainHead& head) {
    const QJsonObject object{{QStringLiteral("count"), head.count}, {QStringLiteral("hash"), head.hash}};
    return platform::writeDurably(journal + QStringLiteral(".head"),
                                  QJsonDocument(object).toJson(QJsonDocument::Compact))
        .isEmpty();
}

std::optional<ChainHead> readHead(const QString& journal) {
    QFile file(journal + QStringLiteral(".head"));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QJsonObject object = QJsonDocument::fromJson(file.read(4096)).object();
    if (!object.contains(QStringLiteral("count"))) {
        return std::nullopt;
    }
    const ChainHead head{object.value(QStringLiteral("count")).toInteger(-1),
                         object.value(QStringLiteral("hash")).toString()};
    const bool sense = head.count >= 0 && (head.count == 0) == head.hash.isEmpty();
    return sense ? std::optional(head) : std::nullopt;
}

bool headExists(const QString& journal) { return QFile::exists(journal + QStringLiteral(".head")); }

} // namespace yingke::journal
