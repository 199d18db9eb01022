// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/published_texts.h"

#include "office/data/shipped_files.h"
#include "publishing/script_file.h"
#include "publishing/texts.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace yingke::publishing {

namespace {

std::optional<scenario::Source> sourceAt(const QString& root, const std::string& file) {
    const auto text = readTextFile(root + QLatin1Char('/') + QString::fromStdString(file)).text;
    return text ? std::optional(scenario::Source{file, text->toStdString()}) : std::nullopt;
}

/// The text that was published last: the last line of the list.
std::optional<scenario::Source> lastPublished(const QString& folder, const std::string& id) {
    const QString versions = folder + QStringLiteral("/versions/") + QString::fromStdString(id);
    const QStringList list = readTextFile(versions + QStringLiteral("/index.tsv"))
                                 .text.value_or(QString())
                                 .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (auto line = list.crbegin(); line != list.crend(); ++line) {
        const QStringList parts = line->split(QLatin1Char('\t'));
        if (parts.size() < 4 || parts.at(2).isEmpty()) {
            continue; // kept aside, not published by anybody
        }
        const auto text = readTextFile(versions + QLatin1Char('/') + parts.at(0) + QStringLiteral(".yaml")).text;
        return text ? std::optional(scenario::Source{"zh_CN/" + id + ".yaml", text->toStdString()}) : std::nullopt;
    }
    return std::nullopt;
}

/// The names of all texts below the folder, as in DATA/scripts.
void collect(const QString& root, std::set<std::string>& files) {
    QDirIterator found(root, {QStringLiteral("*.yaml")}, QDir::AllEntries | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const std::string file = found.next().mid(root.size() + 1).toStdString();
        if (scriptKindOf(file) != ScriptKind::Other) {
            files.insert(file);
        }
    }
}

bool copyAll(const QString& from, const QString& to) {
    QDirIterator found(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    bool done = QDir().mkpath(to);
    while (done && found.hasNext()) {
        const QString source = found.next();
        const QString target = to + source.mid(from.size());
        done = QDir().mkpath(QFileInfo(target).absolutePath()) && QFile::copy(source, target);
    }
    return done;
}

/// Whether a script with this text would have errors that its own lines are to blame for.
bool faulty(const QString& root, const scenario::Source& main) {
    const auto piece = [&root](const std::string& where) {
        return [&root, where](const std::string& name) { return sourceAt(root, where + name + ".yaml"); };
    };
    const scenario::Loaded loaded = scenario::load(main, piece("zh_CN/pieces/"), std::nullopt, piece("en/pieces/"));
    return !loaded.script || scenario::hasErrors(loaded.problems);
}

bool broken(const scenario::Library& library, const std::string& id) {
    const std::string file = "zh_CN/" + id + ".yaml";
    return library.find(id) == nullptr ||
           std::any_of(library.problems.begin(), library.problems.end(), [&file](const scenario::Problem& problem) {
               return problem.gravity == scenario::Gravity::Error && problem.place.file == file;
           });
}

} // namespace

QString publishedFolder(const QString& folder) { return folder + QStringLiteral("/published"); }

QString scriptsInForce(const QString& folder) {
    const QString published = publishedFolder(folder);
    return QFileInfo::exists(published) ? published : folder + QStringLiteral("/scripts");
}

std::optional<QString> publishedText(const QString& folder, const std::string& file) {
    return readTextFile(publishedFolder(folder) + QLatin1Char('/') + QString::fromStdString(file)).text;
}

QString layOutScripts(const QString& folder) {
    const QString scripts = folder + QStringLiteral("/scripts");
    const QString published = publishedFolder(folder);
    if (!QFileInfo::exists(published) && QFileInfo::exists(scripts)) {
        const QString fresh = published + QStringLiteral(".new"); // whole or not at all
        QDir(fresh).removeRecursively();
        if (!copyAll(scripts, fresh) || !QDir().rename(fresh, published)) {
            return Texts::tr("The folder %1 can't be written. Check its permissions and the space on the disk.")
                .arg(published);
        }
    }
    for (const QString& place : {scripts, published}) {
        if (QString fault = office::layOut(QStringLiteral(":/scripts"), place); !fault.isEmpty()) {
            return fault;
        }
    }
    std::set<std::string> files;
    collect(scripts, files);
    for (const std::string& file : files) {
        const QString name = QLatin1Char('/') + QString::fromStdString(file);
        const auto text = readTextFile(scripts + name).text;
        if (!text || QFileInfo::exists(published + name)) {
            continue;
        }
        if (QString fault = writeTextFile(published + name, *text); !fault.isEmpty()) {
            return fault;
        }
    }
    return {};
}

std::vector<std::string> changedOutside(const QString& folder) {
    const QString scripts = folder + QStringLiteral("/scripts");
    std::set<std::string> files;
    collect(scripts, files);
    collect(publishedFolder(folder), files);
    std::vector<std::string> changed;
    for (const std::string& file : files) {
        const TextFile stored = readTextFile(scripts + QLatin1Char('/') + QString::fromStdString(file));
        if (stored.text != publishedText(folder, file)) {
            changed.push_back(file);
        }
    }
    return changed;
}

std::vector<QString> toldOutside(const QString& folder) {
    const QString scripts = folder + QStringLiteral("/scripts");
    std::vector<QString> told;
    for (const std::string& file : changedOutside(folder)) {
        const auto text = readTextFile(scripts + QLatin1Char('/') + QString::fromStdString(file)).text;
        const bool useless = !text || (scriptKindOf(file) == ScriptKind::Script &&
                                       faulty(publishedFolder(folder), {file, text->toStdString()}));
        told.push_back(
            (useless ? Texts::tr("The file %1 can't be used; the desk goes on with the text that was published last.")
                     : Texts::tr("The file %1 was changed outside and is not published; the desk goes on with the "
                                 "published text."))
                .arg(QString::fromStdString(file)));
    }
    return told;
}

std::vector<QString> putBackPublished(const QString& folder, scenario::Library& library) {
    const QString scripts = publishedFolder(folder);
    std::set<std::string> ids;
    for (const QString& id : QDir(folder + QStringLiteral("/versions")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        ids.insert(id.toStdString());
    }
    for (const QString& name : QDir(QStringLiteral(":/scripts/zh_CN")).entryList(QDir::Files)) {
        ids.insert(scriptIdOf(name.toStdString()));
    }
    std::vector<QString> told;
    for (const std::string& id : ids) {
        if (!broken(library, id)) {
            continue;
        }
        const std::string file = "zh_CN/" + id + ".yaml";
        const auto published = lastPublished(folder, id);
        const auto main = published ? published : sourceAt(QStringLiteral(":/scripts"), file);
        if (!main) {
            continue;
        }
        const auto piece = [&scripts](const std::string& where) {
            return [&scripts, where](const std::string& name) { return sourceAt(scripts, where + name + ".yaml"); };
        };
        scenario::Loaded loaded =
            scenario::load(*main, piece("zh_CN/pieces/"), sourceAt(scripts, "en/" + id + ".yaml"), piece("en/pieces/"));
        if (!loaded.script || scenario::hasErrors(loaded.problems)) {
            continue;
        }
        library.scripts.erase(std::remove_if(library.scripts.begin(), library.scripts.end(),
                                             [&id](const scenario::Script& script) { return script.id == id; }),
                              library.scripts.end());
        library.scripts.push_back(std::move(*loaded.script));
        told.push_back(Texts::tr("The file %1 can't be used; the desk goes on with the text that was published last.")
                           .arg(QString::fromStdString(file)));
    }
    std::sort(library.scripts.begin(), library.scripts.end(),
              [](const scenario::Script& a, const scenario::Script& b) { return a.id < b.id; });
    return told;
}

} // namespace yingke::publishing
