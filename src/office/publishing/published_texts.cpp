// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/publishing/published_texts.h"

#include "office/publishing/script_file.h"
#include "office/texts.h"

#include <QDir>

#include <algorithm>
#include <set>

namespace yingke::office {

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

bool broken(const scenario::Library& library, const std::string& id) {
    const std::string file = "zh_CN/" + id + ".yaml";
    return library.find(id) == nullptr ||
           std::any_of(library.problems.begin(), library.problems.end(), [&file](const scenario::Problem& problem) {
               return problem.gravity == scenario::Gravity::Error && problem.place.file == file;
           });
}

} // namespace

std::vector<QString> putBackPublished(const QString& folder, scenario::Library& library) {
    const QString scripts = folder + QStringLiteral("/scripts");
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

} // namespace yingke::office
