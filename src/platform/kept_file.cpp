// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/kept_file.h"

#include "platform/read_file.h"
#include "platform/texts.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace yingke::platform {

namespace {

/// What stands under the name and why it does not serve; nothing when it does, or when there is none.
std::optional<ContentFault> faultOf(const FileContent& file, const Examine& examine) {
    if (!file.fault.isEmpty()) {
        return ContentFault{0, file.fault};
    }
    return file.isThere ? examine(file.bytes) : std::nullopt;
}

} // namespace

QString goodCopyOf(const QString& path) {
    const QFileInfo info(path);
    return info.path() + QStringLiteral("/.good/") + info.fileName();
}

void keepGoodCopy(const QString& path, const QByteArray& bytes) {
    const QString copy = goodCopyOf(path);
    if (const FileContent known = readFile(copy); known.isThere && known.fault.isEmpty() && known.bytes == bytes) {
        return;
    }
    if (QDir().mkpath(QFileInfo(copy).absolutePath())) {
        (void)writeDurably(copy, bytes, FileAccess::OwnerOnly);
    }
}

QString placedFault(const QString& name, const ContentFault& fault) {
    return fault.line > 0 ? Texts::tr("%1, line %2: %3.").arg(name, QString::number(fault.line), fault.why)
                          : Texts::tr("%1: %2.").arg(name, fault.why);
}

QString copyServes(const QString& path) {
    const QDateTime kept = QFileInfo(goodCopyOf(path)).lastModified();
    return Texts::tr(" The last good copy (%1) is used; the file is left as it is.")
        .arg(QLocale().toString(kept, QLocale::ShortFormat));
}

KeptContent readKept(const QString& path, const Examine& examine) {
    const FileContent file = readFile(path);
    auto fault = faultOf(file, examine);
    if (file.isThere && !fault) {
        keepGoodCopy(path, file.bytes);
        return {file.bytes, KeptContent::From::File, {}};
    }
    FileContent copy = readFile(goodCopyOf(path));
    const bool copyIsSound = copy.isThere && !faultOf(copy, examine);
    if (!fault && !copyIsSound) {
        return {}; // there never was one
    }
    const QString begin =
        placedFault(QFileInfo(path).fileName(), fault.value_or(ContentFault{0, Texts::tr("the file is gone")}));
    if (copyIsSound) {
        return {std::move(copy.bytes), KeptContent::From::Copy, begin + copyServes(path)};
    }
    return {{},
            KeptContent::From::Nothing,
            begin + Texts::tr(" There is no good copy of it yet; the file is left as it is.")};
}

QString putAside(const QString& path) {
    const QString aside =
        path + QDateTime::currentDateTimeUtc().toString(QStringLiteral("'.damaged-'yyyyMMdd-HHmmsszzz"));
    if (!QFile::rename(path, aside)) {
        return Texts::tr("%1 is damaged and can't be put aside").arg(path);
    }
    (void)syncFolder(QFileInfo(path).absolutePath());
    return {};
}

QString replaceKept(const QString& path, const QByteArray& bytes, const Examine& examine, FileAccess access) {
    if (faultOf(readFile(path), examine)) {
        if (QString why = putAside(path); !why.isEmpty()) {
            return why;
        }
    }
    QString why = writeDurably(path, bytes, access);
    if (why.isEmpty()) {
        keepGoodCopy(path, bytes);
    }
    return why;
}

Examine jsonObject(std::function<bool(const QJsonObject&)> more) {
    return [more = std::move(more)](const QByteArray& bytes) -> std::optional<ContentFault> {
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError) {
            const auto line = 1 + bytes.left(error.offset).count('\n');
            return ContentFault{static_cast<int>(line), Texts::tr("it breaks off here, or is no JSON")};
        }
        if (!document.isObject() || (more && !more(document.object()))) {
            return ContentFault{0, Texts::tr("it does not hold what belongs into it")};
        }
        return std::nullopt;
    };
}

} // namespace yingke::platform
