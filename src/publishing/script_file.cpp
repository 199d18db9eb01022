// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/script_file.h"

#include "platform/durable_file.h"
#include "publishing/texts.h"
#include "scenario/language/yaml_tree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace yingke::publishing {

namespace {

bool begins(const std::string& text, const char* with) { return text.rfind(with, 0) == 0; }

} // namespace

std::string scriptIdOf(const std::string& file) {
    const std::size_t slash = file.rfind('/');
    const std::size_t begin = slash == std::string::npos ? 0 : slash + 1;
    const std::size_t dot = file.rfind('.');
    return file.substr(begin, dot == std::string::npos || dot < begin ? dot : dot - begin);
}

ScriptKind scriptKindOf(const std::string& file) {
    const std::string name = scriptIdOf(file) + ".yaml";
    return file == "zh_CN/" + name          ? ScriptKind::Script
           : file == "zh_CN/pieces/" + name ? ScriptKind::Piece
           : file == "en/" + name           ? ScriptKind::English
           : file == "en/pieces/" + name    ? ScriptKind::EnglishPiece
                                            : ScriptKind::Other;
}

std::string versionsOf(const std::string& file) {
    const std::string name = file.substr(0, file.rfind('.'));
    return begins(name, "zh_CN/") ? name.substr(6) : name;
}

TextFile readTextFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists()) {
        return {};
    }
    const auto most = static_cast<qint64>(scenario::mostYamlBytes);
    if (info.isFile() && info.size() > most) {
        return {{},
                Texts::tr("%1 is %2 KB long; a script has at most %3 KB. It is left as it is.")
                    .arg(path, QString::number(info.size() / 1024), QString::number(most / 1024))};
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return {{}, Texts::tr("%1 can't be read. Check its permissions.").arg(path)};
    }
    const QByteArray bytes = file.read(most + 1);
    QString text = QString::fromUtf8(bytes);
    if (file.error() != QFileDevice::NoError) {
        return {{}, Texts::tr("%1 can't be read. Check its permissions.").arg(path)};
    }
    if (text.toUtf8() != bytes) {
        return {{}, Texts::tr("%1 is not written in UTF-8. It is left as it is; save it as UTF-8 first.").arg(path)};
    }
    return {std::move(text), {}};
}

QString writeTextFile(const QString& path, const QString& text) {
    // Without its folder the writing itself says why not.
    (void)QDir().mkpath(QFileInfo(path).absolutePath());
    if (const QString why = platform::writeDurably(path, text.toUtf8()); !why.isEmpty()) {
        return Texts::tr("%1 can't be written (%2). Check the permissions and the space on the disk.").arg(path, why);
    }
    return {};
}

QString sentenceOf(const scenario::Problem& problem) {
    const bool chinese =
        Texts::tr("en", "which of a problem's two sentences is shown: en or zh") == QLatin1String("zh");
    return QString::fromStdString(chinese ? problem.chinese : problem.english); // it says what may be meant, too
}

QString placedSentenceOf(const scenario::Problem& problem) {
    return Texts::tr("%1, line %2, column %3: %4")
        .arg(QString::fromStdString(problem.place.file), QString::number(problem.place.line),
             QString::number(problem.place.column), sentenceOf(problem));
}

} // namespace yingke::publishing
