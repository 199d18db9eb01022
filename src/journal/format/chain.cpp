// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/chain.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>

namespace yingke::journal {

namespace {

QString sha256(const QJsonArray& covered) {
    const QByteArray bytes = QJsonDocument(covered).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

QString chainHash(const QString& previous, const ChainRow& row) {
    if (row.format >= 2) {
        return sha256({QStringLiteral("yingke-link-2"), previous, deskHash(row)});
    }
    return sha256({previous, row.eventId, row.visitId, row.kind, row.version, row.utc, row.offset, row.steady,
                   row.actor, row.desk, row.scriptId, row.scriptHash, row.payload, row.personalHash});
}

QString deskHash(const ChainRow& row) {
    if (row.format < 2) {
        return {};
    }
    return sha256({QStringLiteral("yingke-event-2"), row.deskPrevious, row.deskSeq, row.eventId, row.visitId, row.kind,
                   row.version, row.utc, row.offset, row.steady, row.actor, row.desk, row.scriptId, row.scriptHash,
                   row.payload, row.personalHash, row.cipher, row.keyId});
}

QString personalHash(const QByteArray& salt, const QString& content) {
    return QString::fromLatin1(QCryptographicHash::hash(salt + content.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QByteArray newSalt() {
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words).toHex();
}

} // namespace yingke::journal
