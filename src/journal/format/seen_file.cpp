// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/seen_file.h"

#include "platform/durable_file.h"
#include "platform/read_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace yingke::journal {

namespace {

/// The journal's place, however it was named; the file itself may be missing.
QString placeOf(const QString& journal) {
    const QFileInfo file(journal);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? file.absolutePath() : folder) + QLatin1Char('/') + file.fileName();
}

QString seenFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/yingke/seen");
}

QString seenFile(const QString& place) {
    constexpr qsizetype nameDigits = 16;
    return seenFolder() + QLatin1Char('/') +
           QString::fromLatin1(
               QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(nameDigits)) +
           QStringLiteral(".json");
}

} // namespace

bool writeSeen(const QString& journal, const Seen& seen) {
    const QString place = placeOf(journal);
    const QJsonObject object{
        {QStringLiteral("journal"), place}, {QStringLiteral("count"), seen.count}, {QStringLiteral("hash"), seen.hash}};
    return QDir().mkpath(seenFolder()) &&
           platform::writeDurably(seenFile(place), QJsonDocument(object).toJson(QJsonDocument::Compact),
                                  platform::FileAccess::OwnerOnly)
               .isEmpty();
}

std::optional<Seen> readSeen(const QString& journal) {
    const QString place = placeOf(journal);
    constexpr qint64 longest = 16'384;
    const QJsonObject object = QJsonDocument::fromJson(platform::readFile(seenFile(place), longest).bytes).object();
    const Seen seen{object.value(QStringLiteral("count")).toInteger(), object.value(QStringLiteral("hash")).toString()};
    const bool sense =
        object.value(QStringLiteral("journal")).toString() == place && seen.count > 0 && !seen.hash.isEmpty();
    return sense ? std::optional(seen) : std::nullopt;
}

void forgetSeen(const QString& journal) { QFile::remove(seenFile(placeOf(journal))); }

} // namespace yingke::journal
