// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/head_key.h"

#include "journal/format/chain.h"
#include "platform/durable_file.h"
#include "platform/read_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QStandardPaths>

#include <unistd.h>

namespace yingke::journal {

namespace {

constexpr qsizetype secretBytes = 32;
constexpr qsizetype markDigits = 32;
constexpr qsizetype idDigits = 8;

QByteArray secretIn(const QString& file) {
    const QByteArray secret = platform::readFile(file, secretBytes).bytes;
    return secret.size() == secretBytes ? secret : QByteArray();
}

QString mark(const QByteArray& secret, const QJsonArray& of) {
    const QByteArray bytes = QJsonDocument(of).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(bytes, secret, QCryptographicHash::Sha256).toHex().left(markDigits));
}

} // namespace

HeadKey::HeadKey(QByteArray secret) : m_secret(std::move(secret)) {
    if (isThere()) {
        m_id = QString::fromLatin1(
            QCryptographicHash::hash("yingke-key" + m_secret, QCryptographicHash::Sha256).toHex().left(idDigits));
    }
}

HeadKey HeadKey::ofThisUser() {
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/yingke");
    const QString file = folder + QStringLiteral("/log-key");
    QByteArray secret = secretIn(file);
    if (secret.isEmpty() && !QFile::exists(file) && QDir().mkpath(folder)) {
        // Two programs may start at once: whose file gets the name first, his is the key of both.
        const QString mine = file + QLatin1Char('.') + QString::fromLatin1(newSalt());
        const QByteArray made = QByteArray::fromHex(newSalt() + newSalt());
        if (platform::writeDurably(mine, made, platform::FileAccess::OwnerOnly).isEmpty()) {
            (void)::link(QFile::encodeName(mine).constData(), QFile::encodeName(file).constData());
            (void)platform::syncFolder(folder);
        }
        QFile::remove(mine);
        secret = secretIn(file);
    }
    return HeadKey(secret);
}

QString HeadKey::markOf(const QString& hash) const {
    return isThere() ? mark(m_secret, {QStringLiteral("yingke-event-1"), hash}) : QString();
}

QString HeadKey::markOfHead(qint64 count, const QString& hash, bool open) const {
    return isThere() ? mark(m_secret, {QStringLiteral("yingke-head-1"), count, hash, open}) : QString();
}

} // namespace yingke::journal
