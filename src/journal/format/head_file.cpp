// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/head_file.h"

#include "platform/durable_file.h"
#include "platform/read_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace yingke::journal {

bool writeHead(const QString& journal, const ChainHead& head, const HeadKey& key) {
    QJsonObject object{{QStringLiteral("count"), head.count}, {QStringLiteral("hash"), head.hash}};
    if (head.open) {
        object.insert(QStringLiteral("open"), true);
    }
    if (key.isThere()) {
        object.insert(QStringLiteral("key"), key.id());
        object.insert(QStringLiteral("mark"), key.markOfHead(head.count, head.hash, head.open));
    }
    return platform::writeDurably(journal + QStringLiteral(".head"),
                                  QJsonDocument(object).toJson(QJsonDocument::Compact))
        .isEmpty();
}

bool writeHead(const QString& journal, const ChainHead& head) {
    return writeHead(journal, head, HeadKey::ofThisUser());
}

std::optional<ChainHead> readHead(const QString& journal) {
    constexpr qint64 longest = 4096;
    const platform::FileContent file = platform::readFile(journal + QStringLiteral(".head"), longest);
    const QJsonObject object = QJsonDocument::fromJson(file.bytes).object();
    if (!object.contains(QStringLiteral("count"))) {
        return std::nullopt;
    }
    const ChainHead head{object.value(QStringLiteral("count")).toInteger(-1),
                         object.value(QStringLiteral("hash")).toString(), object.value(QStringLiteral("open")).toBool(),
                         object.value(QStringLiteral("key")).toString(),
                         object.value(QStringLiteral("mark")).toString()};
    const bool sense = head.count >= 0 && (head.count == 0) == head.hash.isEmpty();
    return sense ? std::optional(head) : std::nullopt;
}

bool headExists(const QString& journal) { return QFile::exists(journal + QStringLiteral(".head")); }

bool isMarked(const ChainHead& head, const HeadKey& key) {
    return !key.isThere() || head.keyId != key.id() || head.mark == key.markOfHead(head.count, head.hash, head.open);
}

} // namespace yingke::journal
