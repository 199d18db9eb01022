// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/head_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace yingke::journal {

bool writeHead(const QString& journal, const ChainHead& head) {
    QSaveFile file(journal + QStringLiteral(".head"));
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    const QJsonObject object{{QStringLiteral("count"), head.count}, {QStringLiteral("hash"), head.hash}};
    file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return file.commit();
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
    return ChainHead{object.value(QStringLiteral("count")).toInteger(),
                     object.value(QStringLiteral("hash")).toString()};
}

} // namespace yingke::journal
