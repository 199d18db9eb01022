// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unsaved.h"

#include "platform/durable_file.h"
#include "platform/read_file.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace yingke::app {

namespace {

/// The same place by whatever way it is named; also while it can't be reached.
QString markOf(const QString& dataPlace) {
    const QByteArray path = QDir::cleanPath(QFileInfo(dataPlace).absoluteFilePath()).toUtf8();
    constexpr qsizetype enough = 12;
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(enough));
}

} // namespace

UnsavedPlaces::UnsavedPlaces(const QString& dataPlace, QString own)
    : m_dataPlace(dataPlace), m_own(std::move(own)), m_mark(markOf(dataPlace)) {}

QString UnsavedPlaces::newFile(const QString& folder) const {
    return folder + QStringLiteral("/yingke-unsaved-") + m_mark + QLatin1Char('-') +
           QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmsszzz")) + QStringLiteral(".json");
}

QString UnsavedPlaces::listFile() const { return m_own + QStringLiteral("/places-") + m_mark + QStringLiteral(".txt"); }

QStringList UnsavedPlaces::folders() const {
    QStringList all{m_dataPlace, m_own};
    all += QString::fromUtf8(platform::readFile(listFile()).bytes).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    all.removeDuplicates();
    return all;
}

bool UnsavedPlaces::remember(const QString& folder) const {
    if (folders().contains(folder)) {
        return true;
    }
    const QByteArray known = platform::readFile(listFile()).bytes;
    return QDir().mkpath(m_own) && platform::writeDurably(listFile(), known + folder.toUtf8() + '\n').isEmpty();
}

QStringList UnsavedPlaces::files() const {
    QStringList found;
    const QString names = QStringLiteral("yingke-unsaved-") + m_mark + QStringLiteral("-*.json");
    for (const QString& folder : folders()) {
        for (const QString& name : QDir(folder).entryList({names}, QDir::Files | QDir::System)) {
            found << folder + QLatin1Char('/') + name;
        }
    }
    std::sort(found.begin(), found.end(), [](const QString& one, const QString& other) {
        return QFileInfo(one).fileName() < QFileInfo(other).fileName();
    });
    return found;
}

QString ownUnsavedFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/yingke");
}

} // namespace yingke::app
