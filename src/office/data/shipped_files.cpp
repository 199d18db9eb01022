// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/data/shipped_files.h"

#include "office/data/texts.h"
#include "platform/durable_file.h"
#include "platform/read_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace yingke::office {

namespace {

QByteArray contentOf(const QString& path) { return platform::readFile(path).bytes; }

QString hashOf(const QByteArray& content) {
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

bool save(const QString& path, const QByteArray& content) { return platform::writeDurably(path, content).isEmpty(); }

} // namespace

QString layOut(const QString& from, const QString& to) {
    const QString fault =
        QCoreApplication::translate("yingke::office",
                                    "The folder %1 can't be written. Check its permissions and the space on the disk.")
            .arg(to);
    if (!QDir().mkpath(to)) {
        return fault;
    }
    const QString listPath = to + QStringLiteral("/.shipped.json");
    QJsonObject shipped = QJsonDocument::fromJson(contentOf(listPath)).object();
    const QJsonObject before = shipped;
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString name = source.mid(from.size() + 1);
        const QString target = to + QLatin1Char('/') + name;
        const QByteArray content = contentOf(source);
        const QString hash = hashOf(content);
        const bool there = QFile::exists(target);
        if (there && before.value(name).toString() == hash) {
            continue; // nothing new; whatever people made of it stays
        }
        if (there && hashOf(contentOf(target)) != before.value(name).toString()) {
            continue; // edited
        }
        if (!QDir().mkpath(QFileInfo(target).absolutePath()) || !save(target, content)) {
            return fault;
        }
        shipped.insert(name, hash);
    }
    if (shipped != before && !save(listPath, QJsonDocument(shipped).toJson())) {
        return fault;
    }
    return {};
}

} // namespace yingke::office
